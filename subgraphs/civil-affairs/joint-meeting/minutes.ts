import { canonical } from '#kernel';
import type { Act } from '../lifecycle.ts';
import type { Meeting } from './entities.ts';

const ITEMS = `select i.id, i.ordinal, i.question, f.number as "case" from agenda_item i join casefile f on f.id = i.case_id where i.meeting_id = ? order by i.ordinal`;
const OPINIONS = `select p.item_id as item, o.name as unit, p.stance, p.text from opinion p join organisation o on o.id = p.organisation_id
  join agenda_item i on i.id = p.item_id where i.meeting_id = ? order by o.name`;
const DECISIONS = `select d.item_id as item, d.text, lead.name as lead, array(select name from organisation where id::text = any(d.helper_ids) order by name) as helpers,
  d.due_on::text as "dueOn", d.deliverable from decision d join organisation lead on lead.id = d.lead_id
  join agenda_item i on i.id = d.item_id where i.meeting_id = ? order by d.due_on, d.id`;
const SEATS = `select o.name as unit, s.is_present as "isPresent" from seat s join organisation o on o.id = s.organisation_id where s.meeting_id = ? order by o.name`;

/** The minutes as one text that is always written the same way, for signatures: who came, what was asked, said and decided. */
export async function writeMinutes(
  { id, kind, topic, place, heldOn, divisionCode }: Meeting,
  { em }: Act,
): Promise<string> {
  const rows: Record<string, unknown>[][] = [];
  for (const sql of [ITEMS, OPINIONS, DECISIONS, SEATS]) rows.push(await em.execute(sql, [id]));
  const [items, opinions, decisions, seats] = rows;
  const of = (rows: Record<string, unknown>[] | undefined, item: unknown) =>
    (rows ?? []).filter((row) => row['item'] === item).map(({ item: _, ...rest }) => rest);
  return canonical({
    meeting: id,
    division: divisionCode,
    kind,
    topic,
    place,
    heldOn,
    units: seats,
    items: (items ?? []).map(({ id: item, ...rest }) => ({
      ...rest,
      opinions: of(opinions, item),
      dissent: of(opinions, item)
        .filter(({ stance }) => stance === 'OPPOSE')
        .map(({ unit }) => unit),
      recused: of(opinions, item)
        .filter(({ stance }) => stance === 'RECUSED')
        .map(({ unit }) => unit),
      decisions: of(decisions, item),
    })),
  });
}
