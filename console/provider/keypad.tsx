import type SignInVisit from 'operation:SignInVisit';
import { useState } from 'preact/hooks';
import { ask, client, Refusal } from '../kit/ask.ts';
import { Button, Told } from '../kit/parts.tsx';
import { say } from '../kit/words.ts';

const DIGITS = 6;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0', '✓'];

/** Six digits, as the person at the door says them; by thumb or by keyboard. */
export function Keypad(props: { act: typeof SignInVisit; given: { id: string; version: number } }) {
  const [code, type] = useState('');
  const [error, tell] = useState<Refusal>();
  const [isBusy, work] = useState(false);

  const enter = async () => {
    if (code.length !== DIGITS || isBusy) return;
    work(true);
    tell(undefined);
    try {
      const input = { idempotencyKey: crypto.randomUUID(), ...props.given, code };
      const { errors } = await ask(props.act, { input });
      if (errors?.[0]) throw new Refusal(errors[0]);
      void client.invalidateQueries();
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      tell(caught);
      type('');
    } finally {
      work(false);
    }
  };
  const press = (key: string) => {
    if (key === '✓') void enter();
    else if (key === '⌫') type(code.slice(0, -1));
    else if (code.length < DIGITS) type(code + key);
  };
  const names: Record<string, string> = { '⌫': say(['删除', 'Delete']), '✓': say(['签到', 'Sign in']) };

  return (
    <form
      class="keypad"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <p>
        {say([
          '请对方告诉您 6 位签到码。这里不记录您的位置。',
          'Ask the person for the six digits. Your place is not recorded.',
        ])}
      </p>
      <Told error={error} />
      <label>
        {say(['签到码', 'Code'])}
        <input
          inputMode="none"
          autocomplete="one-time-code"
          maxLength={DIGITS}
          value={code}
          onInput={(event) => type(event.currentTarget.value.replace(/\D/g, '').slice(0, DIGITS))}
        />
      </label>
      <div class="keys">
        {keys.map((key) => (
          <Button
            key={key}
            quiet={key !== '✓'}
            aria-label={names[key] ?? key}
            disabled={key === '✓' && (isBusy || code.length !== DIGITS)}
            onClick={() => press(key)}
          >
            {key}
          </Button>
        ))}
      </div>
    </form>
  );
}
