import ReportNeed from 'operation:ReportNeed';
import { ActForm } from '../kit/act.tsx';
import { usePerson } from '../kit/session.tsx';
import { say } from '../kit/words.ts';

/** A need seen nearby, reported in a minute. */
export default function Report() {
  const { division } = usePerson();
  const start = /^\d{12}$/.test(division.code) ? { place: division.code } : {};
  return (
    <>
      <h1>{say(['报告需求', 'Report a need'])}</h1>
      <p>
        {say([
          '看到的情况照实写；不确定当事人是谁时可以不填。',
          'Write what you saw; leave out who it is where you are not sure.',
        ])}
      </p>
      <ActForm act={ReportNeed} start={start} />
    </>
  );
}
