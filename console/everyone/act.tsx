import { useEffect, useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { ActForm } from '../kit/act.tsx';
import type { Act } from '../kit/ask.ts';
import { organisationChoices, useOrganisations } from '../kit/choices.ts';
import type { PageProps } from '../kit/page.ts';
import { say } from '../kit/words.ts';
import { load } from './forms.ts';

/** One act's form; what the address names is filled in. */
export default function ActPage({ name = '' }: PageProps) {
  const [act, found] = useState<Act | null>();
  const start = Object.fromEntries(new URLSearchParams(useSearch()));
  const organisations = useOrganisations();
  useEffect(() => {
    load(name).then(found);
  }, [name]);
  if (act === undefined) return <p class="wait">{say(['正在读取…', 'Reading…'])}</p>;
  if (act === null) return <h1>{say(['没有这个事项', 'There is no such act'])}</h1>;
  return (
    <>
      <h1>{say(act.label)}</h1>
      <p lang="en">{act.help}</p>
      <ActForm
        act={act as Act<unknown, { input: any }>}
        start={start}
        choices={organisationChoices(act.fields, organisations)}
      />
    </>
  );
}
