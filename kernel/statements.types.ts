// Generated from the database by npm run generate.
export type Statements = {
  claimKey: { values: { person: string | null; key: string | null; name: string | null; digest: string | null; at: Date | string | null }; row: { key: string } };
  actOfKey: { values: { person: string | null; key: string | null }; row: { digest: string; result: any | null } };
  keepResult: { values: { result: any | null; person: string | null; key: string | null }; row: {  } };
  takeUp: { values: { task: string | null; case: string | null; lead: string | null; citizens: readonly string[] | null; dueOn: string | null }; row: {  } };
  withdraw: { values: { task: string | null }; row: {  } };
  lockAssignment: { values: { task: string | null }; row: { task: string; caseId: string; organisation: string; citizens: string[]; state: string } };
  finish: { values: { task: string | null }; row: {  } };
  parameter: { values: { name: string | null; today: string | null }; row: { value: number; unit: string } };
  eventsAfter: { values: { after: number | null; to: string | null; most: number | null }; row: { seq: number; at: string; name: string; ids: any } };
  cursors: { values: {  }; row: { source: string; seq: number } };
  beginCursor: { values: { source: string | null }; row: {  } };
  cursor: { values: { source: string | null }; row: { seq: number } };
  lockCursor: { values: { source: string | null }; row: { seq: number } };
  moveCursor: { values: { seq: number | null; source: string | null }; row: {  } };
  park: { values: { source: string | null; seq: number | null; at: Date | string | null; name: string | null; ids: any | null; error: string | null }; row: {  } };
  parked: { values: {  }; row: { source: string; seq: number; at: string; name: string; ids: any } };
  unpark: { values: { source: string | null; seq: number | null }; row: {  } };
  inOrder: { values: {  }; row: { pg_advisory_xact_lock: string | null } };
  say: { values: { at: Date | string | null; said: any | null }; row: {  } };
  openDispute: { values: { correction: string | null; citizen: string | null; type: string | null; field: string | null; county: string | null; requestedBy: string | null }; row: {  } };
  closeDispute: { values: { state: string | null; correction: string | null }; row: {  } };
  disputedFact: { values: { correction: string | null }; row: { correction: string; citizen: string; type: string; field: string; county: string; requestedBy: string; state: string } };
  lockDisputedFact: { values: { correction: string | null }; row: { correction: string; citizen: string; type: string; field: string; county: string; requestedBy: string; state: string } };
  keepChange: { values: { citizen: string | null; type: string | null; field: string | null; old: string | null; new: string | null; correction: string | null; reason: string | null; by: string | null; at: Date | string | null }; row: {  } };
  factHistory: { values: { citizen: string | null; type: string | null; field: string | null }; row: { field: string; old: string | null; new: string | null; reason: string; at: string } };
  recentReads: { values: { withScope: string | null; withDivision: string | null }; row: { line: string } };
  accessHistory: { values: { subject: string | null }; row: { key: number; line: string } };
  disclose: { values: { last: number | null; at: Date | string | null; subjects: string | null; lines: string | null; hashes: string | null }; row: {  } };
  lastLine: { values: {  }; row: { seq: number; hash: string } };
  takeTrail: { values: {  }; row: { isMine: boolean } };
};

/** What a statement gives, without the key it was fetched by. */
export type RowOf<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;
