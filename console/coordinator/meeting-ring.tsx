import { Picture, Table } from '../kit/parts.tsx';
import { say, type Word } from '../kit/words.ts';
import type { AgendaItem, Room } from './meeting.tsx';
import { stances } from './meeting-states.ts';

type Seat = Room['seats'][number];

const shapes: Readonly<Record<string, string>> = {
  circle: 'M-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0',
  square: 'M-20 -20h40v40h-40z',
  diamond: 'M0 -26L26 0L0 26L-26 0z',
  triangle: 'M0 -27L27 20L-27 20z',
};

function standing({ isPresent, organisation }: Seat, item: AgendaItem | undefined) {
  const said = item?.opinions?.find((one) => one.organisation?.id === organisation?.id);
  const [shape, word] = (said && stances[said.stance]) ?? ['circle', undefined];
  const there: Word = isPresent ? ['到会', 'Here'] : ['未到', 'Not here'];
  return { shape, said: said?.stance, word: word ?? there };
}

/** The seats around the table: each with its unit's stance to the chosen item by shape and word, or whether it came. */
export function Ring({ meeting, item }: { meeting: Room; item: AgendaItem | undefined }) {
  const { seats } = meeting;
  const radius = Math.max(120, seats.length * 14);
  const wide = 2 * radius + 130;
  const middle = wide / 2;
  const table = (
    <Table
      caption={say(['席位', 'Seats'])}
      heads={[
        say(['单位', 'Unit']),
        say(['到会', 'Present']),
        say(['意见', 'Stance']),
        say(['已会签', 'Signed']),
      ]}
      rows={seats.map((seat) => {
        const { said, word } = standing(seat, item);
        return [
          seat.organisation?.name,
          seat.isPresent ? say(['是', 'yes']) : say(['否', 'no']),
          said ? say(word) : '—',
          seat.hasSigned ? say(['是', 'yes']) : say(['否', 'no']),
        ];
      })}
    />
  );
  return (
    <Picture title={say(['席位', 'Seats'])} table={table}>
      <div class="seats">
        <svg
          viewBox={`0 0 ${wide} ${wide}`}
          role="img"
          aria-label={say(['{here} / {all} 个单位到会', '{here} of {all} units are here'], {
            here: seats.filter(({ isPresent }) => isPresent).length,
            all: seats.length,
          })}
        >
          <circle cx={middle} cy={middle} r={radius - 50} class="desk" />
          <text x={middle} y={middle - 4} class="big">
            {seats.filter(({ isPresent }) => isPresent).length}/{seats.length}
          </text>
          <text x={middle} y={middle + 20}>
            {say(['到会', 'here'])}
          </text>
          {seats.map((seat, at) => {
            const angle = (at / seats.length) * 2 * Math.PI - Math.PI / 2;
            const { shape, said, word } = standing(seat, item);
            return (
              <g
                key={seat.organisation?.id ?? at}
                class={said ?? (seat.isPresent ? 'here' : 'away')}
                transform={`translate(${middle + radius * Math.cos(angle)} ${middle + radius * Math.sin(angle)})`}
              >
                <title>{`${seat.organisation?.name ?? ''}: ${say(word)}`}</title>
                <path d={shapes[shape] ?? ''} />
                <text y={shape === 'triangle' ? 13 : 6} class="number">
                  {at + 1}
                </text>
                <text y="43">{say(word)}</text>
              </g>
            );
          })}
        </svg>
        <ol>
          {seats.map((seat, at) => (
            <li key={seat.organisation?.id ?? at}>
              <b>{at + 1}</b> {seat.organisation?.name}{' '}
              <small>
                {say(standing(seat, item).word)}
                {seat.hasSigned && ` · ✓ ${say(['已会签', 'signed'])}`}
              </small>
            </li>
          ))}
        </ol>
      </div>
    </Picture>
  );
}
