import type { ApolloServer } from '@apollo/server';
import { stringify } from 'csv-stringify/sync';
import type { FileChild } from 'docx';
import { GraphQLError } from 'graphql';
import { type Document, documents } from '#schema/documents.ts';
import { textOf } from '../routing/operations.ts';
import type { Asking } from '../routing/sources.ts';
import { forms } from './forms.ts';
import type { Line } from './minutes.ts';

interface Printed {
  type: string;
  name: string;
  body: Buffer;
}

/** A spreadsheet takes what begins like a formula for one; a quote before it makes it text. */
const plain = (text: string) => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A table as CSV that spreadsheets read as UTF-8, by the mark at its start, and never as formulas. */
export const csvOf = (rows: readonly (readonly unknown[])[]) =>
  stringify(rows as unknown[][], {
    bom: true,
    record_delimiter: 'windows',
    cast: { string: plain, boolean: String },
  });

async function word(title: string, lines: readonly Line[]): Promise<Buffer> {
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

/** What can be printed: made of what the asker may read, by the graph, and of nothing else. */
export function printer(server: ApolloServer<Asking>) {
  /** `minutes/<meeting>.docx`, `decisions/<meeting>.csv`, `contract/<id>.docx` and so on; null for anything else. */
  return async (path: string, contextValue: Asking): Promise<Printed | null> => {
    const [, kind = '', name = '', type] =
      /^\/documents\/([a-z-]{1,30})\/([\w-]{1,60})\.(docx|csv)$/.exec(path) ?? [];
    if (!Object.hasOwn(documents, kind)) return null;
    const document: Document = documents[kind as keyof typeof documents];
    if (document.type !== type) return null;
    const { body } = await server.executeOperation(
      { query: textOf(document.operation) as string, variables: document.ask(name) },
      { contextValue },
    );
    const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
    if (errors?.[0]) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions ?? {} });
    const found = forms[kind as keyof typeof forms](data as Record<string, any>, name);
    if (!found) return null;
    return type === 'csv'
      ? { type: 'text/csv; charset=utf-8', name: `${kind}-${name}.csv`, body: Buffer.from(csvOf(found)) }
      : { type: WORD, name: `${kind}-${name}.docx`, body: await word(document.title, found as Line[]) };
  };
}
