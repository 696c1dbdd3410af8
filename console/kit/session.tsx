import Me from 'operation:Me';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { client, Refusal, send, useAsk } from './ask.ts';
import { listen } from './live.ts';
import { Button, Dialog } from './parts.tsx';
import { say } from './words.ts';

interface Signed {
  account: string;
  expiresAt: string;
}
interface Told {
  session: Signed | null;
  accounts: readonly string[];
}
type Person = NonNullable<ReturnType<typeof useMe>>;

const WARN = 2 * 60_000;
/** Somebody who works has their session renewed before it is half over. */
const RENEW = 7 * 60_000;

const PersonContext = createContext<Person | null>(null);
/** Who is signed in, and which scopes they may use. */
export const usePerson = () => useContext(PersonContext) as Person;
const useMe = () => useAsk(Me, {}).data?.me;

let told: (session: Signed | null) => void = () => {};

export async function signIn(account: string, password: string) {
  await send('POST', '/session', { account, password });
  const { session } = await send<Told>('GET', '/session');
  // Some browsers keep no strict cookie on plain localhost.
  if (!session) await send('POST', '/session', { account, password, isPlain: true });
  client.clear();
  told((await send<Told>('GET', '/session')).session);
}

/** Signs out; nothing of the person stays on this machine. */
export async function signOut() {
  await send('DELETE', '/session').catch(() => {});
  client.clear();
  told(null);
}

/** Gives the password once more. */
export const prove = (password: string) => send('POST', '/session/prove', { password });

export const useAccounts = () => {
  const [accounts, keep] = useState<readonly string[]>([]);
  useEffect(() => void send<Told>('GET', '/session').then((found) => keep(found.accounts)), []);
  return accounts;
};

/** Shows what is inside to whoever is signed in, and the way in to everybody else. */
export function WithSession(props: { door: ComponentChildren; children: ComponentChildren }) {
  const [session, set] = useState<Signed | null | undefined>();
  const [isEnding, warn] = useState(false);
  useEffect(() => {
    told = set;
    const look = () =>
      send<Told>('GET', '/session').then(
        (found) => set(found.session),
        () => set((old) => old ?? null),
      );
    void look();
    // Back to a page of before, or to a machine that somebody else used meanwhile.
    addEventListener('pageshow', look);
    return () => removeEventListener('pageshow', look);
  }, []);

  useEffect(() => {
    if (!session) return undefined;
    const end = Date.parse(session.expiresAt);
    let acted = Date.now();
    const act = () => {
      acted = Date.now();
    };
    for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, act);
    const timer = setInterval(() => {
      const left = end - Date.now();
      if (left <= 0) return void told(null);
      if (left < RENEW && Date.now() - acted < RENEW) return void renew();
      return warn(left < WARN);
    }, 5000);
    const silence = listen(
      () => void client.invalidateQueries(),
      () => void told(null),
    );
    return () => {
      for (const kind of ['keydown', 'pointerdown']) removeEventListener(kind, act);
      clearInterval(timer);
      silence();
    };
  }, [session?.account, session?.expiresAt]);

  const renew = () =>
    send<Signed>('POST', '/session/renew').then(
      (next) => {
        warn(false);
        set(next);
      },
      (error) => error instanceof Refusal && error.code === 'UNAUTHENTICATED' && set(null),
    );

  if (session === undefined) return null;
  if (session === null) return <>{props.door}</>;
  return (
    <WithPerson key={session.account}>
      {props.children}
      {isEnding && (
        <Dialog title={say(['登录即将结束', 'Your session is about to end'])} close={() => void renew()}>
          <p>
            {say([
              '两分钟内将自动退出。填写的内容会保留。',
              'It ends within two minutes. What you filled in is kept.',
            ])}
          </p>
          <Button onClick={() => void renew()}>{say(['继续使用', 'Stay signed in'])}</Button>
        </Dialog>
      )}
    </WithPerson>
  );
}

function WithPerson({ children }: { children: ComponentChildren }) {
  const me = useMe();
  return me ? <PersonContext.Provider value={me}>{children}</PersonContext.Provider> : null;
}
