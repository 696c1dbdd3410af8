import type { Purpose, Role } from './roles.ts';
import { departmentOf, type Scope, scopeByName } from './scopes.ts';

/** Who asks, as the registry knows them. */
export interface Asker {
  person: string;
  role: Role;
  organisation: string | null;
  /** The room this organisation owns, if it owns one. */
  department: string | null;
  division: string;
  /** Scopes that agreements in force grant to the organisation. */
  agreed: ReadonlySet<string>;
}

/** Why this asker may look at this subject at all. */
export interface Ground {
  /** EMERGENCY was opened by one person; SECONDED by two, of whom one is of the department that owns the scope. */
  kind: 'SELF' | 'FAMILY' | 'DUTY' | 'PARTICIPATION' | 'EMERGENCY' | 'SECONDED';
  case: string | null;
  /** The case's accepting division, or the residence where there is no case. */
  division: string;
  purpose: Purpose;
  /** The scopes named with the ground; null where the ground does not narrow them. */
  scopes: readonly string[] | null;
}

export const questions = ['SIGNED_IN', 'ROLE', 'AGREEMENT', 'GROUND', 'DIVISION', 'PURPOSE'] as const;
export type Question = (typeof questions)[number];
export type Reason = Question | 'NOT_SHARED';

/** Six bits, one a question in order: the whole verdict, small enough to be encoded as one character of a warrant. */
export type Answers = number;
export const ALL_YES: Answers = 0b111111;

/** The six questions, asked of one scope on one ground. Read it aloud. */
function ask(asker: Asker | null, scope: Scope, ground: Ground | null): Answers {
  if (asker == null) return 0;
  // People may read what is held about themselves (PIPL 44).
  if (ground?.kind === 'SELF' && isRead(scope)) return ALL_YES;
  const owns = asker.department === departmentOf(scope.name);
  const isFamily = ground?.kind === 'FAMILY' || ground?.kind === 'SELF';
  // Who breaks the glass reads what they named: neither role nor agreement foresaw it. It is reviewed afterwards.
  const isBroken = ground?.kind === 'EMERGENCY' || ground?.kind === 'SECONDED';
  const isEmergency = isBroken && isRead(scope) && covers(ground, scope);
  const answers = [
    true,
    // A family reads its own case, and a guardian the child's facts, but for what is sealed; acts, and other people's reading,
    // are for those whose role includes them.
    isEmergency ||
      (isFamily && isRead(scope) ? scope.sensitivity !== 'SEALED' : scope.roles.includes(asker.role)),
    owns || isFamily || isEmergency || asker.agreed.has(scope.name),
    ground != null && covers(ground, scope),
    ground?.division.startsWith(asker.division) ?? false,
    ground != null && (isFamily || isEmergency || scope.purposes.includes(ground.purpose)),
  ];
  // What is not shared stays with its owner: for anyone else no agreement can say yes.
  if (scope.class === 'NOT_SHARED' && !owns) answers[2] = false;
  return answers.reduce((bits, yes, index) => bits | (Number(yes) << index), 0);
}

const isRead = ({ name }: Scope) => name.endsWith('.read');

/** A sealed fact needs a case that names it, and never opens on one person's word. */
function covers(ground: Ground, scope: Scope) {
  if (scope.sensitivity !== 'SEALED') return ground.scopes == null || ground.scopes.includes(scope.name);
  return ground.kind !== 'EMERGENCY' && ground.case != null && ground.scopes?.includes(scope.name) === true;
}

/** What an asker may use before any subject is named: the first three questions, as the scope's class asks them. */
export const mayUse = (asker: Asker, scope: Scope) => {
  const first = 0b000111 & asked(scope);
  return (ask(asker, scope, null) & first) === first;
};

/** UNCONDITIONAL asks the first two questions; the other classes ask all. */
const asked = (scope: Scope): Answers => (scope.class === 'UNCONDITIONAL' ? 0b000011 : ALL_YES);

export const isGranted = (scope: Scope, answers: Answers) => (answers & asked(scope)) === asked(scope);

/** Names the first question that was answered no. */
export function reasonOf(scope: Scope, answers: Answers): Reason {
  const first = questions.find((_, index) => asked(scope) & ~answers & (1 << index));
  if (first == null) throw new Error(`${scope.name} was granted`);
  return scope.class === 'NOT_SHARED' && first === 'AGREEMENT' ? 'NOT_SHARED' : first;
}

/** Only an agreement, a ground or a purpose can be asked for; a role, a division or the law cannot. */
export const canRequest = (scope: Scope, reason: Reason) =>
  scope.class !== 'NOT_SHARED' && ['AGREEMENT', 'GROUND', 'PURPOSE'].includes(reason);

/**
 * The verdict on one scope for one subject: the ground that carries furthest decides.
 * Where the subject is a minor and the scope names a stricter one for minors, both must be granted.
 */
export function verdict(
  asker: Asker | null,
  scope: Scope,
  grounds: readonly Ground[],
  subject: { isMinor: boolean },
): { answers: Answers; ground: Ground | null } {
  const strict = subject.isMinor && scope.minor ? scopeByName.get(scope.minor) : undefined;
  let best = {
    answers: ask(asker, scope, null) & (strict ? ask(asker, strict, null) : ALL_YES),
    ground: null as Ground | null,
  };
  for (const ground of grounds) {
    const answers = ask(asker, scope, ground) & (strict ? ask(asker, strict, ground) : ALL_YES);
    if (best.ground == null || leading(answers) > leading(best.answers)) best = { answers, ground };
  }
  return best;
}

/** How many questions were answered yes before the first no. */
const leading = (answers: Answers) => Math.min(31 - Math.clz32(~answers & (answers + 1)), questions.length);
