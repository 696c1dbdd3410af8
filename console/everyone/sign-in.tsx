import { useState } from 'preact/hooks';
import { Button, Told } from '../kit/parts.tsx';
import { groups } from '../kit/roles.ts';
import { signIn, useAccounts } from '../kit/session.tsx';
import { say, type Word } from '../kit/words.ts';

const counties: Readonly<Record<string, Word>> = {
  '530103': ['昆明市盘龙区', 'Panlong, Kunming'],
  '530626': ['昭通市绥江县', 'Suijiang, Zhaotong'],
};

/** The way in: the demo's accounts by what the person does, and any account by its name. */
export function SignIn() {
  const accounts = useAccounts();
  const [county, choose] = useState('530103');
  const [account, name] = useState('');
  const [error, tell] = useState<Error>();
  const enter = (password: string) => {
    tell(undefined);
    signIn(account, password).catch(tell);
  };
  return (
    <>
      <h1>{say(['登录', 'Sign in'])}</h1>
      <p>
        {say([
          '困难家庭作为一个个案被共同看见；法律允许看到多少，就看到多少。',
          'A family in difficulty is seen as one case, as far as the law lets you see it.',
        ])}
      </p>
      {accounts.length > 0 && (
        <section aria-label={say(['演示账户', 'Demo accounts'])}>
          <p class="row">
            {Object.entries(counties).map(([code, word]) => (
              <Button key={code} quiet aria-pressed={county === code} onClick={() => choose(code)}>
                {say(word)}
              </Button>
            ))}
          </p>
          <div class="groups">
            {groups.map(([title, roles]) => {
              const here = roles.filter(([role]) => accounts.includes(`${role}@${county}`));
              return here.length === 0 ? null : (
                <fieldset key={title[1]}>
                  <legend>{say(title)}</legend>
                  {here.map(([role, word]) => (
                    <Button
                      key={role}
                      quiet
                      aria-pressed={account === `${role}@${county}`}
                      onClick={() => name(`${role}@${county}`)}
                    >
                      {say(word)}
                    </Button>
                  ))}
                </fieldset>
              );
            })}
          </div>
        </section>
      )}
      <form
        class="door"
        onSubmit={(event) => {
          event.preventDefault();
          enter(String(new FormData(event.currentTarget).get('password') ?? ''));
        }}
      >
        <Told error={error} />
        <div class="field">
          <label for="account">{say(['账户', 'Account'])}</label>
          <input
            id="account"
            name="account"
            required
            autocomplete="username"
            value={account}
            onInput={(event) => name(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="password">
            {say(['密码（演示账户均为 demo）', 'Password (demo for every demo account)'])}
          </label>
          <input id="password" name="password" type="password" required autocomplete="current-password" />
        </div>
        <button type="submit">{say(['登录', 'Sign in'])}</button>
      </form>
    </>
  );
}
