import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Act, ask, client, Refusal } from './ask.ts';
import { type Choices, type Draft, draftOf, Fields, inputOf } from './fields.tsx';
import { useDrafts } from './kept.ts';
import { Button, Dialog, Told } from './parts.tsx';
import { prove, usePerson } from './session.tsx';
import { say } from './words.ts';

/** What was typed, and under which key it would be sent. */
interface Typed {
  draft: Draft;
  key: string;
}

interface Props<Data> {
  act: Act<Data, { input: any }>;
  /** What the page knows already; not asked. */
  given?: Readonly<Record<string, unknown>>;
  choices?: Choices;
  /** What stands in a field at first. */
  start?: Draft;
  done?: (data: Data) => void;
}

/** An act's form, from its input in the graph: every field with its words, errors at their fields. */
export function ActForm<Data>({ act, given = {}, choices = {}, start = {}, done }: Props<Data>) {
  const drafts = useDrafts();
  const name = `${act.name} ${JSON.stringify(given)}`;
  const [{ draft, key }] = useState<Typed>(
    () => (drafts.get(name) as Typed | undefined) ?? { draft: start, key: crypto.randomUUID() },
  );
  const [error, tell] = useState<Refusal>();
  const [isBusy, work] = useState(false);
  const [isDone, finish] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const asked = act.fields.filter((field) => !(field.name in given));
  const keep = () => form.current && drafts.set(name, { draft: draftOf(form.current), key });

  const submit = async () => {
    if (!form.current || isBusy) return;
    keep();
    work(true);
    tell(undefined);
    try {
      const input = { idempotencyKey: key, ...given, ...inputOf(asked, draftOf(form.current)) };
      const { data, errors } = await ask(act, { input });
      if (errors?.[0]) throw new Refusal(errors[0]);
      drafts.delete(name);
      finish(true);
      void client.invalidateQueries();
      done?.(data);
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      tell(caught);
    } finally {
      work(false);
    }
  };

  if (isDone)
    return (
      <p class="done" role="status">
        ✓ {say(['已办理：', 'Done: '])}
        {say(act.label)}
      </p>
    );
  const { field, standing } = error?.trouble.extensions ?? {};
  const at = field?.replace(/^input\./, '').replace(/\[(\d+)\]/g, '.$1');
  return (
    <form
      ref={form}
      onInput={keep}
      onKeyDown={(event) => {
        // Enter that ends a word being composed sends nothing.
        if (event.key === 'Enter' && event.isComposing) event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {error?.code === 'STEP_UP_REQUIRED' ? <Prove proved={submit} /> : <Told error={error} />}
      {standing && (
        <p class="told">
          {say(['现在可以办理：', 'What can be done now: '])}
          {standing.legal.join(' · ') || '—'}
        </p>
      )}
      <Fields
        fields={asked}
        draft={draft}
        choices={choices}
        errors={at && error ? { [at]: error.message } : {}}
      />
      <button type="submit" disabled={isBusy}>
        {isBusy ? say(['正在办理…', 'Working…']) : say(act.label)}
      </button>
    </form>
  );
}

function Prove({ proved }: { proved: () => void }) {
  const [error, tell] = useState<Error>();
  const [password, type] = useState('');
  const give = () => prove(password).then(proved, tell);
  return (
    <Dialog title={say(['请再次输入密码', 'Give your password once more'])} close={() => {}}>
      <Told error={error} />
      <label>
        {say(['密码', 'Password'])}
        <input
          type="password"
          autocomplete="current-password"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <Button onClick={() => void give()}>{say(['确认', 'Confirm'])}</Button>
    </Dialog>
  );
}

/** An act that is offered where its right and the record's state allow it, and opens its form. */
export function Offer<Data>(
  props: Props<Data> & { legal?: readonly string[]; children?: ComponentChildren },
) {
  const { act, legal } = props;
  const { role, scopes } = usePerson();
  const [isOpen, open] = useState(false);
  // What residents may do about themselves comes from whom it is about, not from their role.
  if (act.scope && role !== 'resident' && !scopes.includes(act.scope)) return null;
  if (legal && !legal.includes(act.act)) return null;
  return (
    <>
      <Button quiet onClick={() => open(true)}>
        {props.children ?? say(act.label)}
      </Button>
      {isOpen && (
        <Dialog title={say(act.label)} close={() => open(false)}>
          <ActForm {...props} />
        </Dialog>
      )}
    </>
  );
}
