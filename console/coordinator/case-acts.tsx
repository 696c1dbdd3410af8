import AssignTask from 'operation:AssignTask';
import CaseWork from 'operation:CaseWork';
import CloseCase from 'operation:CloseCase';
import DraftPlan from 'operation:DraftPlan';
import InviteParticipant from 'operation:InviteParticipant';
import RecordAssessment from 'operation:RecordAssessment';
import RecordVisit from 'operation:RecordVisit';
import ReferCase from 'operation:ReferCase';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { useOrganisations } from '../kit/choices.ts';
import type { Choices } from '../kit/fields.tsx';
import { say } from '../kit/words.ts';

/** What can be done in a case, as far as the reader's role allows; organisations and members by their names. */
export function Acts({ number }: { number: string }) {
  const work = useAsk(CaseWork, { number }).data?.case;
  const organisations = useOrganisations();
  if (!work) return null;
  const members = (work.household?.members ?? []).map(({ citizen }) => ({
    value: citizen.id,
    label: citizen.civilAffairs?.displayName ?? citizen.id,
  }));
  const choices: Choices = Object.fromEntries([
    ...['lead', 'helpers', 'to', 'organisation'].map((name) => [name, organisations]),
    ...['subject', 'subjects', 'citizen', 'citizens', 'member'].map((name) => [name, members]),
  ]);
  const given = { case: work.id };
  const step = { id: work.id, version: work.version };
  return (
    <section>
      <h2>{say(['办理', 'Acts'])}</h2>
      <p class="row">
        {[RecordVisit, RecordAssessment, DraftPlan, AssignTask, InviteParticipant, ReferCase].map((act) => (
          <Offer key={act.name} act={act as typeof AssignTask} given={given} choices={choices} />
        ))}
        <Offer act={CloseCase} given={step} choices={choices} />
      </p>
    </section>
  );
}
