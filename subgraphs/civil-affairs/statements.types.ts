// Generated from the database by npm run generate.
export type Statements = {
  consentOf: { values: { case: string | null; unit: string | null }; row: { id: string } };
  citizen: { values: { keys: readonly string[] | null }; row: { key: string; id: string; fullName: string; sex: number; birthDate: string; phone: string | null; childOrdinal: number | null; maritalStatus: string | null; disabilitySubsidy: number | null; maskedAddress: string | null; address: string | null } };
  kinshipsOf: { values: { keys: readonly string[] | null }; row: { key: string; relation: string; relativeId: string } };
  guardianshipsOf: { values: { keys: readonly string[] | null }; row: { key: string; guardianId: string; kind: string; sinceOn: string } };
  assistanceOf: { values: { keys: readonly string[] | null }; row: { key: string; id: string; category: string; validFrom: string; validUntil: string | null; confirmedBy: string; amount: number | null; account: string | null; payableFrom: string | null } };
  household: { values: { keys: readonly string[] | null }; row: { key: string; id: string; registeredCode: string | null; residenceCode: string } };
  membersOf: { values: { keys: readonly string[] | null }; row: { key: string; id: string; relation: string } };
  ownMembers: { values: { household: string | null }; row: { id: string } };
  households: { values: { division: string | null }; row: { key: string; id: string; registeredCode: string | null; residenceCode: string; citizenId: string } };
  division: { values: { keys: readonly string[] | null }; row: { key: string; code: string; name: string } };
  childDivisionsOf: { values: { keys: readonly string[] | null }; row: { key: string; code: string; name: string } };
  organisation: { values: { keys: readonly string[] | null }; row: { key: string; id: string; name: string; kind: string; creditCode: string | null; divisionCode: string } };
  agreementsOf: { values: { keys: readonly string[] | null }; row: { key: string; id: string; scopes: string[]; legalBasis: string; effectiveFrom: string; effectiveTo: string | null } };
  tasks: { values: { person: string | null; unit: string | null; place: string | null; purposes: readonly string[] | null; scope: string | null; queue: string | null; state: string | null; isOverdue: boolean | null }; row: { id: string; title: string; leadId: string; helperIds: string[]; state: string; dueOn: string; escalation: number; deliverable: string; report: string | null; declined: string | null; version: number; caseId: string; key: string | null } };
  tasksOf: { values: { keys: readonly string[] | null }; row: { key: string; id: string; title: string; leadId: string; helperIds: string[]; state: string; dueOn: string; escalation: number; deliverable: string; report: string | null; declined: string | null; version: number; caseId: string } };
  taskById: { values: { keys: readonly string[] | null }; row: { key: string; id: string; title: string; leadId: string; helperIds: string[]; state: string; dueOn: string; escalation: number; deliverable: string; report: string | null; declined: string | null; version: number; caseId: string } };
  countTasks: { values: { person: string | null; unit: string | null; place: string | null; purposes: readonly string[] | null; scope: string | null }; row: { mine: number; unit: number; office: number; overdue: number } };
  openTask: { values: { case: string | null }; row: { id: string } };
};
