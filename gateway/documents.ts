import type { ApolloServer } from '@apollo/server';
import type { FileChild } from 'docx';
import { GraphQLError } from 'graphql';
import { forms, settlementRows } from './forms.ts';
import { textOf } from './operations.ts';
import type { Asking } from './sources.ts';

/** Asks the graph by a published operation, as whoever wants the document. */
export type Ask = (operation: string, variables: Record<string, unknown>) => Promise<Record<string, any>>;
/** The rows of a table. */
export type Form = (ask: Ask, name: string) => Promise<unknown[][]>;

interface Printed {
  type: string;
  name: string;
  body: Buffer;
}

/** A spreadsheet takes what begins like a formula for one; a quote before it makes it text. */
export const cell = (value: unknown) => {
  const text = String(value ?? '');
  const plain = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

interface Minutes {
  topic: string;
  place: string;
  heldOn: string;
  kind: string;
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

const stances: Record<string, string> = {
  SUPPORT: '同意',
  OPPOSE: '不同意',
  ABSTAIN: '弃权',
  RECUSED: '回避',
};

async function word(title: string, lines: [text: string, isHeading?: boolean][]): Promise<Buffer> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const children: FileChild[] = [new Paragraph({ text: title, heading: HeadingLevel.TITLE })];
  for (const [text, isHeading] of lines)
    children.push(
      isHeading
        ? new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
        : new Paragraph({ children: [new TextRun(text)], spacing: { after: 120 } }),
    );
  return Packer.toBuffer(new Document({ title, creator: '', sections: [{ children }] }));
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function minutesLines({ topic, place, heldOn, units, items }: Minutes): [string, boolean?][] {
  const present = units.filter(({ isPresent }) => isPresent).map(({ unit }) => unit);
  return [
    [`时间：${heldOn}　地点：${place}`],
    [`议题：${topic}`],
    [`参会单位：${present.join('、')}`],
    ...items.flatMap((item): [string, boolean?][] =>
      item.isRestricted
        ? [[`${item.ordinal}. （受限议题，与本单位无关）`, true]]
        : [
            [`${item.ordinal}. 个案 ${item.case}：${item.question}`, true],
            ...(item.opinions ?? []).map(({ unit, stance, text }): [string] => [
              `${unit}：${stances[stance]}。${text}`,
            ]),
            ...(item.dissent?.length ? [[`不同意见：${item.dissent.join('、')}`] as [string]] : []),
            ...(item.recused?.length ? [[`回避：${item.recused.join('、')}`] as [string]] : []),
            ...(item.decisions ?? []).map(({ text, lead, helpers, dueOn, deliverable }): [string] => [
              `决定：${text}（牵头：${lead}${helpers.length ? `；协办：${helpers.join('、')}` : ''}；${dueOn}前；交付：${deliverable}）`,
            ]),
          ],
    ),
  ];
}

/** A table that spreadsheets read as UTF-8, by the mark at its start. */
const table = (name: string, rows: unknown[][]): Printed => ({
  type: 'text/csv; charset=utf-8',
  name,
  body: Buffer.from(`\uFEFF${rows.map((row) => row.map(cell).join()).join('\r\n')}\r\n`),
});

const REVIEW = `query PrintReview($number: String!) { case(number: $number) { caseReviews { formNumber state situation specialMatters
  reportingUnit { name } isSupported townshipOpinion summary category } } }`;

async function caseReview(ask: Ask, name: string): Promise<[string][] | null> {
  const { case: found } = await ask(REVIEW, { number: name.replace(/-R\d+$/, '') });
  const form = found.caseReviews?.find(({ formNumber }: { formNumber: string }) => formNumber === name);
  return (
    form && [
      [`表号：${form.formNumber}　状态：${form.state}`],
      [`填报单位：${form.reportingUnit?.name ?? ''}`],
      [`基本情况：${form.situation}`],
      [`特殊事项：${form.specialMatters}`],
      [`乡镇（街道）意见：${form.isSupported ? '同意纳入' : '不同意纳入'}。${form.townshipOpinion}`],
      [`会议意见：${form.summary ?? ''}`],
      [`认定类别：${form.category ?? ''}`],
    ]
  );
}

const minutesOf = async (ask: Ask, id: string) => {
  const { meeting } = await ask('Meeting', { id });
  return meeting?.minutes ? (JSON.parse(meeting.minutes) as Minutes) : null;
};

const decisionRows = (minutes: Minutes) => [
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
];

/** Everything that can be had as a Word document. */
const written = {
  ...forms,
  'case-review': { title: '社会救助“一事一议”审批表', lines: caseReview },
  minutes: {
    title: '社会救助联席会议纪要',
    lines: async (ask: Ask, id: string) => {
      const minutes = await minutesOf(ask, id);
      return minutes && minutesLines(minutes);
    },
  },
};

/** What can be printed: made of what the asker may read, by the graph, and of nothing else. */
export function printer(server: ApolloServer<Asking>) {
  /** `minutes/<meeting>.docx`, `decisions/<meeting>.csv`, `contract/<id>.docx` and so on; null for anything else. */
  return async (path: string, contextValue: Asking): Promise<Printed | null> => {
    const ask: Ask = async (operation, variables) => {
      const query = textOf(operation) ?? operation;
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
      if (errors?.[0]) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions ?? {} });
      return data as Record<string, any>;
    };
    const [, kind = '', name = '', type] =
      /^\/documents\/([a-z-]{1,30})\/([\w-]{1,60})\.(docx|csv)$/.exec(path) ?? [];
    if (type === 'docx' && kind in written) {
      const { title, lines } = written[kind as keyof typeof written] as (typeof written)['minutes'];
      const found = await lines(ask, name);
      return found && { type: WORD, name: `${kind}-${name}.docx`, body: await word(title, found) };
    }
    if (type === 'csv' && kind === 'decisions') {
      const minutes = await minutesOf(ask, name);
      return minutes && table('decisions.csv', decisionRows(minutes));
    }
    if (type === 'csv' && kind === 'settlement') return table(`${name}.csv`, await settlementRows(ask, name));
    return null;
  };
}
