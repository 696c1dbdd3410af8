import { useLocation } from 'wouter-preact';
import { say } from './words.ts';

/** Opens a page of a case by its number. */
export function FindCase({ at }: { at: string }) {
  const [, open] = useLocation();
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const number = String(new FormData(event.currentTarget).get('number')).trim();
        open(`${at}/${encodeURIComponent(number)}`);
      }}
    >
      <label for="number">{say(['个案编号', 'Case number'])}</label>
      <input id="number" name="number" required autocomplete="off" placeholder="530103-2026-0001" />
      <button type="submit">{say(['打开', 'Open'])}</button>
    </form>
  );
}
