import { Picture, Table } from '../kit/parts.tsx';
import { say } from '../kit/words.ts';
import { type Line, pointsOf } from './matching.ts';

const HIGH = 64;

/** Gifts on the left, needs on the right, a ribbon for each pair: as broad as it is large among those of its item. */
export function Ribbons({ lines, gifts }: { lines: readonly Line[]; gifts: ReadonlyMap<string, string> }) {
  const left = [...new Set(lines.map(({ donationId }) => donationId))];
  const right = [...new Set(lines.map(({ need }) => need?.id ?? ''))];
  const giftOf = (id: string) =>
    gifts.get(id) ??
    say(['{item}（在库捐赠）', '{item}, a gift in stock'], {
      item: lines.find(({ donationId }) => donationId === id)?.need?.item ?? '',
    });
  const needOf = (id: string) => lines.find(({ need }) => need?.id === id)?.need;
  const wordsOf = (id: string) => `${needOf(id)?.alias ?? ''} · ${needOf(id)?.town ?? ''}`;
  const y = (list: readonly string[], id: string) => (list.indexOf(id) + 0.5) * HIGH;
  const breadth = (line: Line) =>
    4 +
    20 *
      (line.quantity /
        Math.max(
          ...lines.filter(({ need }) => need?.item === line.need?.item).map(({ quantity }) => quantity),
        ));
  const table = (
    <Table
      caption={say(['配对', 'Pairs'])}
      heads={[
        say(['捐赠', 'Gift']),
        say(['需求', 'Need']),
        say(['数量', 'Quantity']),
        say(['分数', 'Points']),
      ]}
      rows={lines.map((line) => [
        giftOf(line.donationId),
        wordsOf(line.need?.id ?? ''),
        `${line.quantity} ${line.need?.unit ?? ''}`,
        pointsOf(line),
      ])}
    />
  );
  const high = Math.max(left.length, right.length) * HIGH;
  return (
    <Picture title={say(['捐赠与需求', 'Gifts and needs'])} table={table}>
      <div class="ribbons">
        <ul>
          {left.map((id) => (
            <li key={id}>{giftOf(id)}</li>
          ))}
        </ul>
        <svg viewBox={`0 0 200 ${high}`} preserveAspectRatio="none" height={high} aria-hidden="true">
          {lines.map((line) => {
            const [from, to] = [y(left, line.donationId), y(right, line.need?.id ?? '')];
            return (
              <path
                key={line.id}
                d={`M0 ${from}C100 ${from} 100 ${to} 200 ${to}`}
                stroke-width={breadth(line)}
                class={`ribbon ${line.state}`}
              />
            );
          })}
        </svg>
        <ul>
          {right.map((id) => (
            <li key={id}>{wordsOf(id)}</li>
          ))}
        </ul>
      </div>
    </Picture>
  );
}
