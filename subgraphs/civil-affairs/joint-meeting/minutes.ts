import { canonical, rows } from '#kernel';
import type { Act } from '../lifecycle.ts';
import type { Meeting } from './entities.ts';
import { sql } from './minutes.sql.ts';

/** The minutes as one text that is always written the same way, for signatures: who came, what was asked, said and decided. */
export async function writeMinutes(
  { id: meeting, kind, topic, place, heldOn, divisionCode }: Meeting,
  act: Act,
): Promise<string> {
  const items = await rows(act, sql.minutesItems, { meeting });
  const opinions = await rows(act, sql.minutesOpinions, { meeting });
  const decisions = await rows(act, sql.minutesDecisions, { meeting });
  const units = await rows(act, sql.minutesSeats, { meeting });
  return canonical({
    meeting,
    division: divisionCode,
    kind,
    topic,
    place,
    heldOn,
    units,
    items: items.map(({ id, ...rest }) => {
      const said = of(opinions, id);
      const unitsThat = (stance: string) =>
        said.filter((one) => one.stance === stance).map(({ unit }) => unit);
      return {
        ...rest,
        opinions: said,
        dissent: unitsThat('OPPOSE'),
        recused: unitsThat('RECUSED'),
        decisions: of(decisions, id),
      };
    }),
  });
}

const of = <Row extends { item: string }>(rows: readonly Row[], id: string) =>
  rows.filter(({ item }) => item === id).map(({ item: _, ...rest }) => rest);
