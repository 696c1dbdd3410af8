import type { Ground } from '#schema/verdict.ts';

/** A ground that a verdict rested on: `DUTY:530103-2026-0001:COORDINATION`. */
export type Relied = Pick<Ground, 'kind' | 'case' | 'purpose'>;

/** Why a line stands in the trail. Its text is part of what was hashed: a form, once used, is never given another meaning. */
export type TrailGround =
  /** Somebody asked about the subject; on no grounds, nothing was opened: `KIND:case:purpose,KIND:case:purpose`. */
  | { kind: 'READ'; grounds: readonly Relied[] }
  /** Somebody acted in the case, or was refused: `ACT:closeCase:KIND:case:purpose`. */
  | { kind: 'ACT'; act: string; grounds: readonly Relied[] }
  /** A department answered a task about the subject: `TASK:id:`. */
  | { kind: 'TASK'; task: string }
  /** A department worked with its own register: `OWN_OFFICE::`. */
  | { kind: 'OWN_OFFICE' }
  /** Somebody looked at a fact that is said to be wrong, or put it right: `CORRECTION:id:`. */
  | { kind: 'CORRECTION'; correction: string }
  /** Somebody broke the glass, or opened it as the second of two: `EMERGENCY::id`, `SECONDED::id`. */
  | { kind: 'EMERGENCY' | 'SECONDED'; access: string }
  /** Somebody was handed the pack of a meeting, which has this hash: `PACK:id:hash`. */
  | { kind: 'PACK'; meeting: string; hash: string }
  /** Another room's trail had come this far: `WITNESS:room:seq:hash`. */
  | { kind: 'WITNESS'; room: string; seq: number; hash: string };

export const writeGrounds = (grounds: readonly Relied[]) =>
  grounds.map(({ kind, case: number, purpose }) => `${kind}:${number ?? ''}:${purpose}`).join(',');

export const parseGrounds = (text: string): Relied[] =>
  text
    ? text.split(',').map((one) => {
        const [kind, number, purpose] = one.split(':');
        return { kind, case: number || null, purpose } as Relied;
      })
    : [];

/** The text of a ground, as it stands in a line. */
export function writeGround(ground: TrailGround): string {
  switch (ground.kind) {
    case 'READ':
      return writeGrounds(ground.grounds);
    case 'ACT':
      return `ACT:${ground.act}:${writeGrounds(ground.grounds)}`;
    case 'TASK':
      return `TASK:${ground.task}:`;
    case 'OWN_OFFICE':
      return 'OWN_OFFICE::';
    case 'CORRECTION':
      return `CORRECTION:${ground.correction}:`;
    case 'EMERGENCY':
    case 'SECONDED':
      return `${ground.kind}::${ground.access}`;
    case 'PACK':
      return `PACK:${ground.meeting}:${ground.hash}`;
    case 'WITNESS':
      return `WITNESS:${ground.room}:${ground.seq}:${ground.hash}`;
  }
}

/** What the text of a line's ground says. */
export function parseGround(text: string): TrailGround {
  const [kind, first = '', second = '', third = ''] = text.split(':');
  switch (kind) {
    case 'ACT':
      return { kind, act: first, grounds: parseGrounds(text.slice(`ACT:${first}:`.length)) };
    case 'TASK':
      return { kind, task: first };
    case 'OWN_OFFICE':
      return { kind };
    case 'CORRECTION':
      return { kind, correction: first };
    case 'EMERGENCY':
    case 'SECONDED':
      // As grounds they name the case.
      return first ? { kind: 'READ', grounds: parseGrounds(text) } : { kind, access: second };
    case 'PACK':
      return { kind, meeting: first, hash: second };
    case 'WITNESS':
      return { kind, room: first, seq: Number(second), hash: third };
    default:
      return { kind: 'READ', grounds: parseGrounds(text) };
  }
}
