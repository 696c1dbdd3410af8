import listed from 'act:list';
import titles from 'scope:titles';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { usePerson } from '../kit/session.tsx';
import { say } from '../kit/words.ts';

/** Every act that the reader's role may try, by what it is about; each opens its form. */
export default function Acts() {
  const { scopes } = usePerson();
  const [sought, seek] = useState('');
  const mine = listed.filter(
    ({ scope, label, name }) =>
      (!scope || scopes.includes(scope)) &&
      [label[0], label[1], name].some((text) => text.toLowerCase().includes(sought.toLowerCase())),
  );
  const groups = new Map<string, typeof mine>();
  for (const one of mine) groups.set(one.scope ?? '', [...(groups.get(one.scope ?? '') ?? []), one]);
  return (
    <>
      <h1>{say(['全部事项', 'All acts'])}</h1>
      <div class="field">
        <label for="seek">{say(['查找事项', 'Find an act'])}</label>
        <input id="seek" type="search" onInput={(event) => seek(event.currentTarget.value)} />
      </div>
      {[...groups].map(([scope, acts]) => (
        <section key={scope}>
          <h2>{titles[scope] ?? say(['其他', 'Others'])}</h2>
          <ul class="row">
            {acts.map(({ name, label }) => (
              <li key={name}>
                <Link href={`/acts/${name}`}>{say(label)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
