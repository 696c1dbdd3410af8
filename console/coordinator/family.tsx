import Relation from 'enum:Relation';
import { Picture, Table } from '../kit/parts.tsx';
import { say, wordOf } from '../kit/words.ts';
import { type Member, nameOf } from './case.tsx';

const WIDE = 140;
const HIGH = 52;

/** How far from the head of the household a relation stands: elders above, children below. */
const rank = (relation: string) =>
  /PARENT|FATHER|MOTHER|GRAND/.test(relation) ? 0 : /CHILD|SON|DAUGHTER|WARD/.test(relation) ? 2 : 1;

/** The household as a small tree by its relations to the head; one member is looked at. */
export function Family(props: { members: readonly Member[]; chosen: number; choose: (at: number) => void }) {
  const { members } = props;
  const rows = [0, 1, 2].map((at) =>
    members.flatMap((member, of) => (rank(member.relation) === at ? [of] : [])),
  );
  const kept = rows.filter((row) => row.length > 0);
  const width = Math.max(...kept.map((row) => row.length)) * (WIDE + 16);
  const place = new Map(
    kept.flatMap((row, y) =>
      row.map(
        (of, x) => [of, { x: (x + 0.5) * (width / row.length), y: y * (HIGH + 34) + HIGH / 2 }] as const,
      ),
    ),
  );
  const head = place.get(
    Math.max(
      0,
      members.findIndex(({ relation }) => relation === 'HEAD'),
    ),
  );
  const table = (
    <Table
      caption={say(['家庭成员', 'The household'])}
      heads={[say(['关系', 'Relation']), say(['姓名', 'Name'])]}
      rows={members.map((member) => [wordOf(Relation, member.relation), nameOf(member)])}
    />
  );
  return (
    <Picture title={say(['家庭', 'Family'])} table={table}>
      <div class="family">
        <svg
          width={width}
          height={kept.length * (HIGH + 34)}
          viewBox={`0 0 ${width} ${kept.length * (HIGH + 34)}`}
          aria-hidden="true"
        >
          {[...place.values()].map(({ x, y }) => (
            <path key={`${x} ${y}`} d={`M${head?.x ?? 0} ${head?.y ?? 0}L${x} ${y}`} class="kin" />
          ))}
          {[...place].map(([of, { x, y }]) => (
            <g key={of} class={of === props.chosen ? 'kin chosen' : 'kin'}>
              <rect x={x - WIDE / 2} y={y - HIGH / 2} width={WIDE} height={HIGH} rx="10" />
              <text x={x} y={y - 4}>
                {wordOf(Relation, members[of]?.relation ?? '')}
              </text>
              <text x={x} y={y + 18}>
                {nameOf(members[of] as Member)}
              </text>
            </g>
          ))}
        </svg>
        <div class="row" role="radiogroup" aria-label={say(['选择成员', 'Choose a member'])}>
          {members.map((member, of) => (
            <label key={member.citizen.id} class="pick">
              <input
                type="radio"
                name="member"
                checked={of === props.chosen}
                onChange={() => props.choose(of)}
              />
              {wordOf(Relation, member.relation)} {nameOf(member)}
            </label>
          ))}
        </div>
      </div>
    </Picture>
  );
}
