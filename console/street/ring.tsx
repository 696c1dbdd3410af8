import { daysUntil, say } from '../kit/words.ts';

/** A whole ring is this many days. */
const WHOLE = 20;
const ROUND = 2 * Math.PI * 26;

/** A deadline as a ring that runs out, with the days in words; an empty ring where there is none. */
export function Ring({ due }: { due: string | undefined }) {
  const left = due ? daysUntil(due) : undefined;
  const share = left === undefined ? 0 : Math.max(0, Math.min(WHOLE, left)) / WHOLE;
  const text =
    left === undefined
      ? say(['等待', 'waits'])
      : left < 0
        ? say(['逾 {n} 天', '{n} d late'], { n: -left })
        : left === 0
          ? say(['今天', 'today'])
          : say(['{n} 天', '{n} days'], { n: left });
  const tone = left === undefined ? '' : left < 0 ? 'late' : left < 4 ? 'soon' : '';
  return (
    <svg class={`ring ${tone}`} viewBox="0 0 60 60" role="img" aria-label={text}>
      <circle cx="30" cy="30" r="26" />
      <circle
        cx="30"
        cy="30"
        r="26"
        class="left"
        stroke-dasharray={`${share * ROUND} ${ROUND}`}
        transform="rotate(-90 30 30)"
      />
      <text x="30" y="35">
        {text}
      </text>
    </svg>
  );
}
