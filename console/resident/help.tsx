import ReportNeed from 'operation:ReportNeed';
import { ActForm } from '../kit/act.tsx';
import { usePerson } from '../kit/session.tsx';
import { say } from '../kit/words.ts';

/** A resident's own need. */
export default function Help() {
  const { division } = usePerson();
  const given = { channel: 'SELF', ...(/^\d{12}$/.test(division.code) && { place: division.code }) };
  return (
    <>
      <h1>{say(['我要帮助', 'I need help'])}</h1>
      <ActForm act={ReportNeed} given={given} />
    </>
  );
}
