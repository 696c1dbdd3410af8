import { list, statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const trailStatements = statementsOf<Statements>()({
  accessHistory: list('desc', `select seq as key, line from disclosure where subject = :subject`),
});
