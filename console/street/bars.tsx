import { Picture, Table } from '../kit/parts.tsx';
import { say, type Word } from '../kit/words.ts';
import './style.css';

/** The seven dimensions of an assessment, in the order in which they are asked. */
export const dimensions: readonly (readonly [string, Word])[] = [
  ['economy', ['经济状况', 'Income and means']],
  ['health', ['健康状况', 'Health']],
  ['education', ['教育状况', 'Schooling']],
  ['residence', ['居住状况', 'Where they live']],
  ['employment', ['就业状况', 'Work']],
  ['guardianship', ['监护状况', 'Who has the care of them']],
  ['socialIntegration', ['社会融入', 'Company and a place among others']],
];

type Grades = Readonly<Record<string, number>>;
const ROW = 44;
const UNIT = 75;

/** An assessment's seven grades as bars, with a frame where each stood before. */
export function Bars({ now, was }: { now: Grades; was: Grades }) {
  const title = say(['需要程度，0 至 4', 'Need, 0 to 4']);
  const hasBefore = Object.keys(was).length > 0;
  const table = (
    <Table
      caption={title}
      heads={[
        say(['维度', 'Dimension']),
        say(['这次', 'Now']),
        ...(hasBefore ? [say(['上次', 'Before'])] : []),
      ]}
      rows={dimensions.map(([name, word]) => [
        say(word),
        now[name] ?? '',
        ...(hasBefore ? [was[name] ?? ''] : []),
      ])}
    />
  );
  return (
    <Picture title={title} table={table}>
      <div class="body">
        <svg viewBox={`0 0 ${UNIT * 4 + 30} ${ROW * dimensions.length}`} role="img" aria-label={title}>
          {dimensions.map(([name, word], at) => (
            <g key={name}>
              <text x="1" y={at * ROW + 15}>
                {say(word)}
              </text>
              <rect x="1" y={at * ROW + 20} width={UNIT * 4} height="14" class="ground" />
              <rect x="1" y={at * ROW + 20} width={UNIT * (now[name] ?? 0)} height="14" class="now" />
              {was[name] !== undefined && (
                <rect x="1" y={at * ROW + 18} width={UNIT * was[name]} height="18" class="was" />
              )}
              <text x={UNIT * 4 + 8} y={at * ROW + 32}>
                {now[name] ?? ''}
              </text>
            </g>
          ))}
        </svg>
        {hasBefore && <p>{say(['实心为这次，框线为上次。', 'Filled: now. Framed: last time.'])}</p>}
      </div>
    </Picture>
  );
}
