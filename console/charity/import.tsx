import { useState } from 'preact/hooks';
import { client, Refusal } from '../kit/ask.ts';
import { Button, Told } from '../kit/parts.tsx';
import { say, type Word } from '../kit/words.ts';
import { columns, fileOf, type Imported, rowsOf, sendFile } from './sheet.ts';

const states: Readonly<Record<Imported['state'], Word>> = {
  IMPORTED: ['✓ 已导入 {n} 笔认捐。', '✓ {n} pledges were taken in.'],
  DRY_RUN: ['✓ 试运行通过：{n} 笔都可以导入，尚未保存。', '✓ All {n} can be taken in; nothing is kept yet.'],
  REFUSED: [
    '✗ 未导入，请改正标红的格子（共 {e} 处）。',
    '✗ Nothing was kept: mend the {e} cells marked in red.',
  ],
};

/** Many pledges at once: pasted or from a file, tried first, mended where they are wrong, taken in whole or not at all. */
export function Import() {
  const [rows, fill] = useState<string[][]>([]);
  const [result, show] = useState<Imported>();
  const [error, tell] = useState<Error>();
  const [isBusy, work] = useState(false);

  const read = (text: string) => {
    fill(rowsOf(text));
    show(undefined);
    tell(undefined);
  };
  const send = async (file: Blob, isDryRun: boolean) => {
    work(true);
    tell(undefined);
    try {
      const answer = await sendFile(file, isDryRun);
      show(answer);
      if (answer.state === 'IMPORTED') void client.invalidateQueries();
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      show(undefined);
      tell(caught);
    } finally {
      work(false);
    }
  };
  const change = (at: number, of: number, text: string) => {
    show(result && { ...result, errors: result.errors.filter((one) => !isAt(one, at, of)) });
    fill(rows.map((row, y) => (y === at ? row.map((cell, x) => (x === of ? text : cell)) : row)));
  };
  // The sheet's heading is row 1.
  const isAt = (one: Imported['errors'][number], at: number, of: number) =>
    one.row === at + 2 && one.field === columns[of]?.[0];
  const isNew = result?.state !== 'IMPORTED';

  return (
    <section>
      <h2>{say(['一次导入多笔', 'Many at once'])}</h2>
      <p>
        {say([
          '从 Excel 复制后粘贴，或选择 CSV 文件。列的顺序：',
          'Copy from a spreadsheet and paste, or choose a CSV file. Columns: ',
        ])}
        {columns.map(([, , label]) => say(label)).join(say(['、', ', ']))}
      </p>
      <div class="field">
        <label for="sheet">{say(['粘贴表格', 'Paste the sheet'])}</label>
        <textarea id="sheet" rows={3} onInput={(event) => read(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label for="file">{say(['或选择文件（CSV）', 'Or a file (CSV)'])}</label>
        <input
          id="file"
          type="file"
          accept=".csv,text/csv"
          onChange={async (event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) read(await file.text());
          }}
        />
      </div>
      {error instanceof Refusal && error.code === 'CONFLICT' ? (
        <p class="told" role="alert">
          <strong>
            {say(['没有新内容：这份文件已经导入过。', 'Nothing new: this file was taken in before.'])}
          </strong>
        </p>
      ) : (
        <Told error={error} />
      )}
      {result && (
        <p class={result.state === 'REFUSED' ? 'told' : 'done'} role="status">
          {say(states[result.state], { n: result.pledges, e: result.errors.length })}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <Sheet rows={rows} errors={result?.errors ?? []} isAt={isAt} change={change} />
          <p class="row">
            <Button quiet disabled={isBusy} onClick={() => void send(fileOf(rows), true)}>
              {say(['试运行（不保存）', 'Try it, keep nothing'])}
            </Button>
            <Button
              disabled={isBusy || result?.state !== 'DRY_RUN' || !isNew}
              onClick={() => void send(fileOf(rows), false)}
            >
              {say(['导入 {n} 笔', 'Take in {n} pledges'], { n: rows.length })}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function Sheet(props: {
  rows: readonly (readonly string[])[];
  errors: Imported['errors'];
  isAt: (one: Imported['errors'][number], at: number, of: number) => boolean;
  change: (at: number, of: number, text: string) => void;
}) {
  const { rows, errors, isAt, change } = props;
  const caption = say(['要导入的表格', 'The sheet']);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table class="sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(['行', 'Row'])}</th>
            {columns.map(([field, , label]) => (
              <th key={field} scope="col">
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => {
            const whole = errors.find((one) => one.row === at + 2 && one.field === 'row');
            return (
              <tr key={at} class={whole && 'wrong'}>
                <th scope="row">
                  {at + 2}
                  {whole && <span class="error"> ✗ {whole.message}</span>}
                </th>
                {columns.map(([field, , label], of) => {
                  const wrong = errors.find((one) => isAt(one, at, of));
                  return (
                    <td key={field} class={wrong && 'wrong'}>
                      <input
                        aria-label={`${at + 2} ${say(label)}`}
                        aria-invalid={wrong ? true : undefined}
                        value={cells[of] ?? ''}
                        onInput={(event) => change(at, of, event.currentTarget.value)}
                      />
                      {wrong && <span class="error">✗ {wrong.message}</span>}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
