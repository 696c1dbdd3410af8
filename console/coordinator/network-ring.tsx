import OrganisationKind from 'enum:OrganisationKind';
import { say, wordOf } from '../kit/words.ts';
import type { Unit } from './network.tsx';

const WIDE = 560;
const point = (turn: number, radius: number) => {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [WIDE / 2 + radius * Math.cos(angle), WIDE / 2 + radius * Math.sin(angle)] as const;
};

/** Every unit a dot on the ring, kinds side by side; its name is in the tree. */
export function Web({ units, chosen }: { units: readonly Unit[]; chosen: string | undefined }) {
  const kinds = Object.keys(OrganisationKind).filter((kind) => units.some((unit) => unit.kind === kind));
  const groups = kinds.map((kind) => units.filter((unit) => unit.kind === kind));
  const sorted = groups.flat();
  // A kind of few units has room for its name all the same.
  const rooms = groups.map(({ length }) => Math.max(length, 6) + 1);
  const slots = rooms.reduce((sum, room) => sum + room, 0);
  const turnOf = (unit: Unit) => {
    const at = kinds.indexOf(unit.kind);
    const own = groups[at] ?? [];
    const before = rooms.slice(0, at).reduce((sum, room) => sum + room, 0);
    return (before + ((rooms[at] ?? 0) - own.length) / 2 + own.indexOf(unit) + 0.5) / slots;
  };
  return (
    <svg
      class="web"
      viewBox={`0 0 ${WIDE} ${WIDE}`}
      role="img"
      aria-label={say(['单位类型', 'Kinds of members'])}
    >
      {sorted.map((unit) => {
        const [x, y] = point(turnOf(unit), 250);
        return (
          <g key={unit.id} class={unit.id === chosen ? 'chosen' : undefined}>
            <line x1={WIDE / 2} y1={WIDE / 2} x2={x} y2={y} />
            <circle cx={x} cy={y} r={unit.id === chosen ? 15 : 9}>
              <title>{unit.name}</title>
            </circle>
          </g>
        );
      })}
      <circle cx={WIDE / 2} cy={WIDE / 2} r="42" class="hub" />
      <text x={WIDE / 2} y={WIDE / 2 + 6}>
        {say(['枢纽', 'Hub'])}
      </text>
      {kinds.map((kind) => {
        const own = sorted.filter((unit) => unit.kind === kind);
        const [x, y] = point(own.reduce((sum, unit) => sum + turnOf(unit), 0) / own.length, 150);
        return (
          <g key={kind} class="kind">
            <rect x={x - 88} y={y - 19} width="176" height="38" rx="19" class="label" />
            <text x={x} y={y + 6} class="name">
              {wordOf(OrganisationKind, kind)} {own.length}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
