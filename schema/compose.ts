import { composeServices } from '@apollo/composition';
import { contract, departments } from './contract.ts';

/** Composes all departments into the supergraph; throws with every disagreement by name. */
export function compose(): string {
  const { errors, supergraphSdl } = composeServices(
    departments.map((name) => ({ name, typeDefs: contract(name), url: `hub://${name}` })),
  );
  if (errors?.length)
    throw new Error(`The departments do not agree:\n  ${errors.map(({ message }) => message).join('\n  ')}`);
  return `${supergraphSdl}\n`;
}
