import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Refusal, type Trouble } from './ask.ts';
import { day, daysUntil, say, type Word } from './words.ts';

export const Button = ({ quiet, ...props }: JSX.IntrinsicElements['button'] & { quiet?: boolean }) => (
  <button type="button" class={quiet ? 'quiet' : undefined} {...props} />
);

/** A window over the page, by the browser's own dialog: Escape closes it, and the keyboard stays in it. */
export function Dialog(props: { title: string; close: () => void; children: ComponentChildren }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} aria-labelledby={id} onClose={props.close}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
      <Button quiet onClick={() => ref.current?.close()}>
        {say(['关闭', 'Close'])}
      </Button>
    </dialog>
  );
}

const texts: Record<string, Word> = {
  UNAUTHENTICATED: ['登录已结束，请重新登录。', 'Your session is over; sign in again.'],
  FORBIDDEN: ['您无权办理此事。', 'You may not do this.'],
  NOT_FOUND: ['没有您可以查看的内容。', 'There is nothing here that you may see.'],
  CONFLICT: ['他人刚刚办理过，内容已变化。', 'Somebody was quicker: this has changed.'],
  BAD_USER_INPUT: ['请检查填写内容。', 'Check what you filled in.'],
  RATE_LIMITED: ['操作过于频繁，请稍后再试。', 'Too much at once; try again in a moment.'],
  STEP_UP_REQUIRED: ['请再次输入密码。', 'Give your password once more.'],
  UNAVAILABLE: ['暂时没有回应，请稍后再试。', 'There is no answer at the moment; try again.'],
};

/** A refusal in words. The hub's own sentence stands beside it. */
export function Told({ error }: { error: Refusal | Error | null | undefined }) {
  if (!error) return null;
  const trouble: Trouble | undefined = error instanceof Refusal ? error.trouble : undefined;
  const { code = '', traceId } = trouble?.extensions ?? {};
  const text = say(texts[code] ?? ['出错了，请联系管理员。', 'Something broke; tell the operator.']);
  return (
    <div class="told" role="alert">
      <strong>{text}</strong> {error.message && <span lang="en">{error.message}</span>}
      {traceId && <small> {traceId}</small>}
    </div>
  );
}

/** What an answer may still be: on its way, refused, empty, or there. */
export function Answered<Data>(props: {
  data: Data | undefined;
  error: Refusal | null;
  isEmpty?: (data: Data) => boolean;
  empty?: Word;
  children: (data: Data) => ComponentChildren;
}) {
  const { data, error } = props;
  if (data === undefined)
    return error ? <Told error={error} /> : <p class="wait">{say(['正在读取…', 'Reading…'])}</p>;
  return (
    <>
      <Told error={error} />
      {props.isEmpty?.(data) ? (
        <p class="empty">{say(props.empty ?? ['暂无内容。', 'There is nothing here yet.'])}</p>
      ) : (
        props.children(data)
      )}
    </>
  );
}

/** A picture, and the same as a table for whoever would rather read. */
export function Picture(props: { title: string; table: JSX.Element; children: ComponentChildren }) {
  const [isTable, turn] = useState(false);
  return (
    <figure>
      <figcaption>
        <h2>{props.title}</h2>
        <Button quiet aria-pressed={isTable} onClick={() => turn(!isTable)}>
          {say(['以表格显示', 'As a table'])}
        </Button>
      </figcaption>
      {isTable ? props.table : props.children}
    </figure>
  );
}

/** The way to the next page of a list; nothing on the last one. */
export const Next = (props: {
  page: { hasNextPage: boolean; endCursor: string | null };
  go: (after: string | null) => void;
  word?: Word;
}) =>
  props.page.hasNextPage ? (
    <Button quiet onClick={() => props.go(props.page.endCursor)}>
      {say(props.word ?? ['下一页', 'Next page'])}
    </Button>
  ) : null;

/** Rows beneath headings. */
export const Table = (props: {
  caption: string;
  heads: readonly string[];
  rows: readonly ComponentChildren[][];
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
  <section class="scroll" tabIndex={0} aria-label={props.caption}>
    <table>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, of) => (
              <td key={of}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** A due date as a bar that runs out, with its words; late is said, not only coloured. */
export function Due({ on, of = 20 }: { on: string; of?: number }) {
  const left = daysUntil(on);
  const text =
    left < 0
      ? say(['逾期 {n} 天', '{n} days late'], { n: -left })
      : say(['{day}前，还有 {n} 天', 'by {day}, {n} days left'], { day: day(on), n: left });
  const width = Math.max(0, Math.min(of, left));
  return (
    <span class={left < 0 ? 'due late' : left < 4 ? 'due soon' : 'due'}>
      <svg viewBox={`0 0 ${of} 2`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={of} height="2" class="ground" />
        <rect width={left < 0 ? of : width} height="2" />
      </svg>
      {text}
    </span>
  );
}
