/** A paragraph, or a heading. */
export type Line = [text: string, isHeading?: boolean];

interface Minutes {
  topic: string;
  place: string;
  heldOn: string;
  units: { unit: string; isPresent: boolean }[];
  items: {
    ordinal: number;
    case?: string;
    question?: string;
    isRestricted?: boolean;
    opinions?: { unit: string; stance: string; text: string }[];
    dissent?: string[];
    recused?: string[];
    decisions?: { text: string; lead: string; helpers: string[]; dueOn: string; deliverable: string }[];
  }[];
}
type Held = Record<'meeting', { minutes: string | null; issuedOn: string | null }>;

const minutesIn = ({ meeting }: Held) => (meeting.minutes ? (JSON.parse(meeting.minutes) as Minutes) : null);

const stances: Record<string, string> = {
  SUPPORT: '同意',
  OPPOSE: '不同意',
  ABSTAIN: '弃权',
  RECUSED: '回避',
};

/** The minutes as they were written down, cut to the reader's items by the graph. */
export function minutesLines(answer: Record<string, any>): Line[] | null {
  const minutes = minutesIn(answer as Held);
  if (!minutes) return null;
  const { topic, place, heldOn, units, items } = minutes;
  const present = units.filter(({ isPresent }) => isPresent).map(({ unit }) => unit);
  return [
    [`时间：${heldOn}　地点：${place}　印发：${answer['meeting'].issuedOn ?? '（会签中，未印发）'}`],
    [`议题：${topic}`],
    [`参会单位：${present.join('、')}`],
    ...items.flatMap((item): Line[] =>
      item.isRestricted
        ? [[`${item.ordinal}. （受限议题，与本单位无关）`, true]]
        : [
            [`${item.ordinal}. 个案 ${item.case}：${item.question}`, true],
            ...(item.opinions ?? []).map(
              ({ unit, stance, text }): Line => [`${unit}：${stances[stance]}。${text}`],
            ),
            ...(item.dissent?.length ? [[`不同意见：${item.dissent.join('、')}`] satisfies Line] : []),
            ...(item.recused?.length ? [[`回避：${item.recused.join('、')}`] satisfies Line] : []),
            ...(item.decisions ?? []).map(
              ({ text, lead, helpers, dueOn, deliverable }): Line => [
                `决定：${text}（牵头：${lead}${helpers.length ? `；协办：${helpers.join('、')}` : ''}；${dueOn}前；交付：${deliverable}）`,
              ],
            ),
          ],
    ),
  ];
}

/** What was decided, one decision a line. */
export function decisionRows(answer: Record<string, any>): unknown[][] | null {
  const minutes = minutesIn(answer as Held);
  return (
    minutes && [
      ['个案', '决定', '牵头单位', '协办单位', '截止日', '交付内容'],
      ...minutes.items.flatMap((item) =>
        (item.decisions ?? []).map(({ text, lead, helpers, dueOn, deliverable }) => [
          item.case,
          text,
          lead,
          helpers.join('、'),
          dueOn,
          deliverable,
        ]),
      ),
    ]
  );
}
