import AccessHistory from 'operation:AccessHistory';
import RequestCorrection from 'operation:RequestCorrection';
import CivilAffairsShare from 'type:CivilAffairsShare';
import EducationShare from 'type:EducationShare';
import HealthShare from 'type:HealthShare';
import HousingShare from 'type:HousingShare';
import PoliceShare from 'type:PoliceShare';
import { Link } from 'wouter-preact';
import { ActForm } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import type { Facts } from '../kit/form.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered } from '../kit/parts.tsx';
import { say } from '../kit/words.ts';

const shares: Readonly<Record<string, readonly [string, Facts]>> = {
  civilAffairs: ['CivilAffairsShare', CivilAffairsShare],
  police: ['PoliceShare', PoliceShare],
  health: ['HealthShare', HealthShare],
  education: ['EducationShare', EducationShare],
  housing: ['HousingShare', HousingShare],
};
const notFacts = new Set(['asOf', 'withheld', 'disputed', 'accessHistory']);

/** Saying that a fact about oneself is wrong; its source department answers. */
export default function Wrong({ room = '' }: PageProps) {
  const { data, error } = useAsk(AccessHistory, { first: 1 });
  const [type, facts] = shares[room] ?? [];
  const fields = Object.entries(facts ?? {})
    .filter(([name]) => !notFacts.has(name))
    .map(([value, { label }]) => ({ value, label: say(label) }));
  return (
    <>
      <h1>{say(['这条不对', 'This is wrong'])}</h1>
      <Answered data={data} error={error}>
        {({ myself }) =>
          type && myself ? (
            <ActForm
              act={RequestCorrection}
              given={{ citizen: myself.id, type, case: undefined }}
              choices={{ field: fields }}
            />
          ) : (
            <p class="empty">{say(['没有可更正的内容。', 'There is nothing to correct.'])}</p>
          )
        }
      </Answered>
      <p>
        <Link href="/consents">{say(['我提出的更正', 'What I said is wrong'])}</Link>
      </p>
    </>
  );
}
