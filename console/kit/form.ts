import type { Word } from '../build/words.ts';

/** A field of an act's input, as the graph describes it. */
export interface Field {
  name: string;
  label: Word;
  /** The description, in English. */
  help: string;
  /** `String`, `Int`, `Float`, `Boolean`, `ID`, `Date`, `DateTime`, `Fen`, `enum` or `object`. */
  kind: string;
  isRequired: boolean;
  isList: boolean;
  options?: Readonly<Record<string, Word>>;
  fields?: readonly Field[];
}

/** The fields of a type, as the graph describes them. */
export interface Facts {
  readonly [field: string]: {
    label: Word;
    kind: string;
    options?: Readonly<Record<string, Word>>;
    facts?: Facts;
  };
}
