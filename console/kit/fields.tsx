import { useId, useState } from 'preact/hooks';
import type { Field } from './form.ts';
import { Button } from './parts.tsx';
import { language, say } from './words.ts';

export interface Choice {
  value: string;
  label: string;
}
export type Choices = Readonly<Record<string, readonly Choice[]>>;
/** What was typed so far, by the field's path. */
export type Draft = Readonly<Record<string, string>>;

interface Props {
  fields: readonly Field[];
  /** Stands before the names of the fields. */
  at?: string;
  draft: Draft;
  choices: Choices;
  errors: Readonly<Record<string, string>>;
}

const kinds: Record<string, string> = {
  Int: 'number',
  Float: 'number',
  Fen: 'number',
  Date: 'date',
  DateTime: 'datetime-local',
};

/** The fields of an act's input, drawn as the graph describes them. */
export const Fields = ({ fields, at = '', ...rest }: Props) => (
  <>
    {fields.map((field) => (
      <One key={field.name} field={field} path={`${at}${field.name}`} {...rest} />
    ))}
  </>
);

type OneProps = Omit<Props, 'fields' | 'at'> & { field: Field; path: string };

function One(props: OneProps) {
  const { field, path } = props;
  if (field.kind === 'object') return field.isList ? <Many {...props} /> : <Group {...props} />;
  return <Simple {...props} key={path} />;
}

const Group = ({ field, path, ...rest }: OneProps) => (
  <fieldset>
    <legend>{say(field.label)}</legend>
    <Fields fields={field.fields ?? []} at={`${path}.`} {...rest} />
  </fieldset>
);

function Many({ field, path, ...rest }: OneProps) {
  const filled = Object.keys(rest.draft)
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => Number(name.slice(path.length + 1).split('.')[0]) + 1);
  const [many, count] = useState(Math.max(field.isRequired ? 1 : 0, ...filled));
  return (
    <fieldset>
      <legend>{say(field.label)}</legend>
      {Array.from({ length: many }, (_, at) => (
        <fieldset key={`${path}.${String(at)}`}>
          <legend>{at + 1}</legend>
          <Fields fields={field.fields ?? []} at={`${path}.${at}.`} {...rest} />
        </fieldset>
      ))}
      <Button quiet onClick={() => count(many + 1)}>
        {say(['增加一项', 'Add another'])}
      </Button>
      {many > (field.isRequired ? 1 : 0) && (
        <Button quiet onClick={() => count(many - 1)}>
          {say(['去掉一项', 'Remove one'])}
        </Button>
      )}
    </fieldset>
  );
}

function Simple({ field, path, draft, choices, errors }: OneProps) {
  const id = useId();
  const error = errors[path];
  const help = language === 'en' && field.help !== say(field.label) ? field.help : '';
  const common = {
    id,
    name: path,
    required: field.isRequired && field.kind !== 'Boolean',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-help`,
  };
  const offered =
    choices[path] ??
    (field.options && Object.entries(field.options).map(([value, word]) => ({ value, label: say(word) })));
  const value = draft[path] ?? '';
  const isLong =
    field.isList || /text|statement|reason|report|words|goal|measures|findings|deliverable/i.test(field.name);
  return (
    <div class="field">
      <label for={id}>
        {say(field.label)}
        {!field.isRequired && <small> {say(['（选填）', '(optional)'])}</small>}
        {field.kind === 'Fen' && <small> {say(['（元）', '(yuan)'])}</small>}
      </label>
      <small id={`${id}-help`}>
        {help} {field.isList && !offered && say(['每行一项。', 'One a line.'])}
        {error && <strong class="error">{error}</strong>}
      </small>
      {field.kind === 'Boolean' ? (
        <select {...common}>
          {!field.isRequired && <option value="" />}
          <option value="true" selected={value === 'true'}>
            {say(['是', 'Yes'])}
          </option>
          <option value="false" selected={value === 'false'}>
            {say(['否', 'No'])}
          </option>
        </select>
      ) : offered ? (
        <select {...common} multiple={field.isList}>
          {!field.isList && <option value="">{say(['请选择', 'Choose'])}</option>}
          {offered.map((one) => (
            <option key={one.value} value={one.value} selected={value.split('\n').includes(one.value)}>
              {one.label}
            </option>
          ))}
        </select>
      ) : isLong ? (
        <textarea {...common} rows={4} defaultValue={value} />
      ) : (
        <input
          {...common}
          type={kinds[field.kind] ?? 'text'}
          step={field.kind === 'Fen' ? '0.01' : field.kind === 'Float' ? 'any' : undefined}
          defaultValue={value}
          autocomplete="off"
        />
      )}
    </div>
  );
}

/** What stands in a form, by the names of its fields; of several choices one a line. */
export function draftOf(form: HTMLFormElement): Draft {
  const draft: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '') continue;
    draft[name] = draft[name] === undefined ? value : `${draft[name]}\n${value}`;
  }
  return draft;
}

function readValue(field: Field, text: string): unknown {
  if (field.isList)
    return text
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => plain(field, one));
  return plain(field, text);
}

function plain({ kind }: Field, text: string): unknown {
  if (kind === 'Int' || kind === 'Float') return Number(text);
  if (kind === 'Fen') return Math.round(Number(text) * 100);
  if (kind === 'Boolean') return text === 'true';
  // People write the time that Shanghai's clocks show.
  if (kind === 'DateTime') return new Date(`${text}${text.length === 16 ? ':00' : ''}+08:00`).toISOString();
  return text;
}

/** The input of an act, from what was typed. */
export function inputOf(fields: readonly Field[], draft: Draft, at = ''): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const path = `${at}${field.name}`;
    if (field.kind !== 'object') {
      if (draft[path] !== undefined) input[field.name] = readValue(field, draft[path]);
      continue;
    }
    if (!Object.keys(draft).some((name) => name.startsWith(`${path}.`))) continue;
    if (!field.isList) input[field.name] = inputOf(field.fields ?? [], draft, `${path}.`);
    else
      input[field.name] = [
        ...new Set(
          Object.keys(draft)
            .filter((name) => name.startsWith(`${path}.`))
            .map((name) => Number(name.slice(path.length + 1).split('.')[0])),
        ),
      ]
        .sort((a, b) => a - b)
        .map((one) => inputOf(field.fields ?? [], draft, `${path}.${one}.`));
  }
  return input;
}
