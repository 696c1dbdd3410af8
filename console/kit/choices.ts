import Organisations from 'operation:Organisations';
import { useAsk } from './ask.ts';
import type { Choice, Choices } from './fields.tsx';
import type { Field } from './form.ts';

/** The county's organisations, to be chosen by their names. */
export const useOrganisations = (): readonly Choice[] =>
  (useAsk(Organisations, {}).data?.organisations.nodes ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }));

const named = /^(organisation|lead|helpers|to|provider|holder|carrier|unit|seats|interim|addressee)$/;

/** The same list for every field that names an organisation. */
export const organisationChoices = (fields: readonly Field[], organisations: readonly Choice[]): Choices =>
  Object.fromEntries(
    fields
      .filter(({ name, kind }) => kind === 'ID' && named.test(name))
      .map(({ name }) => [name, organisations]),
  );
