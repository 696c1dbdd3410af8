import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { purposes, roles } from '#schema/roles.ts';
import { departmentOf, scopes } from '#schema/scopes.ts';
import { ALL_YES, type Ground, isGranted, reasonOf, verdict } from '#schema/verdict.ts';
import { maySee, type World } from './oracle.ts';

const names = scopes.map(({ name }) => name);
const division = fc.constantFrom('53', '530103', '530103001', '530103001001', '530626');
const scopesNamed = fc.oneof(fc.constant(names), fc.subarray(names));

// Askers whose role, office and purpose fit the scope more often than chance would have it.
const question = fc.constantFrom(...scopes).chain((scope) =>
  fc.record({
    scope: fc.constant(scope),
    role: fc.oneof(fc.constantFrom(...scope.roles), fc.constantFrom(...roles)),
    owns: fc.oneof(fc.constant(departmentOf(scope.name)), fc.constantFrom(null, 'health', 'civil-affairs')),
    division,
    agreed: scopesNamed,
    isMinor: fc.boolean(),
    caseDivision: division,
    parts: fc.array(
      fc.record({
        purpose: fc.oneof(fc.constantFrom(...purposes), ...(scope.purposes.length ? [fc.constantFrom(...scope.purposes)] : [])),
        named: fc.option(scopesNamed),
      }),
      { maxLength: 3 },
    ),
    broken: fc.option(fc.oneof(fc.constant(scope.name), fc.constantFrom(...names)), { freq: 1 }),
    isSeconded: fc.boolean(),
  }),
);

test('the verdict agrees with the oracle', () => {
  let granted = 0;
  fc.assert(
    fc.property(question, ({ scope, role, owns, division: home, agreed, isMinor, caseDivision, parts, broken, isSeconded }) => {
      const world: World = {
        people: [],
        agreements: [{ organisation: 'o', scopes: agreed, isSuspended: false, isOver: false }],
        closedScopes: [],
        cases: [
          {
            id: 'case',
            number: 'n',
            division: caseDivision,
            isClosed: false,
            isPast: false,
            members: [{ id: 'subject', isMinor, hasAssistance: false, opens: null }],
          },
        ],
        // What is not narrowed comes from a duty; what is, from taking part.
        duties: parts.filter(({ named }) => named == null).map(({ purpose }) => ({ role, extent: 'CASE', purpose, afterClose: false })),
        parts: parts
          .filter(({ named }) => named != null)
          .map(({ purpose, named }) => ({ case: 'case', organisation: 'o', person: null, purpose, scopes: named as string[], hasLeft: false, isActive: true })),
        emergencies: broken ? [{ person: 'p', case: 'case', citizen: 'subject', scope: broken, isOver: false, isSeconded }] : [],
      };
      const person = { id: 'p', login: 'p', role, organisation: 'o', owns, division: home, isEnded: false };
      // As the view gives them: a duty ends at its division.
      const given = parts.filter(({ named }) => named != null || caseDivision.startsWith(home));
      const grounds = given.map(
        ({ purpose, named }): Ground => ({ kind: named ? 'PARTICIPATION' : 'DUTY', case: 'n', division: caseDivision, purpose, scopes: named }),
      );
      if (broken) grounds.push({ kind: isSeconded ? 'SECONDED' : 'EMERGENCY', case: 'n', division: caseDivision, purpose: 'EMERGENCY', scopes: [broken] });
      const asker = { person: 'p', role, organisation: 'o', department: owns, division: home, agreed: new Set(agreed) };
      const { answers } = verdict(asker, scope, grounds, { isMinor });
      const isOpen = grounds.length > 0 && isGranted(scope, answers);
      granted += Number(isOpen);

      expect(isOpen).toBe(maySee(world, person, 'subject', scope.name));
      if (!isGranted(scope, answers)) expect(reasonOf(scope, answers)).toBeTruthy();
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(granted).toBeGreaterThan(1000);
});

test('nobody is granted anything, and a person reads everything about themself', () => {
  const self: Ground = { kind: 'SELF', case: null, division: '53', purpose: 'OWN_FILE', scopes: null };
  for (const scope of scopes) {
    expect(verdict(null, scope, [self], { isMinor: false }).answers).toBe(0);
    const resident = { person: 'p', role: 'resident' as const, organisation: null, department: null, division: '530103', agreed: new Set<string>() };
    const { answers } = verdict(resident, scope, [self], { isMinor: true });
    // To read, yes; to act, only where the resident's role includes it.
    if (scope.name.endsWith('.read')) expect(answers).toBe(ALL_YES);
    else if (!scope.roles.includes('resident')) expect(isGranted(scope, answers)).toBe(false);
  }
});
