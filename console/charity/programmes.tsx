import ProgrammeKind from 'enum:ProgrammeKind';
import ProgrammeState from 'enum:ProgrammeState';
import CloseProgramme from 'operation:CloseProgramme';
import FileProgramme from 'operation:FileProgramme';
import ProgrammesOperation from 'operation:Programmes';
import PublishProgrammeReport from 'operation:PublishProgrammeReport';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered, Due, Next, Table } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { day, money, say, wordOf } from '../kit/words.ts';

/** Appeals and programmes that charities have filed, their reports, and what is due. */
export function Programmes() {
  const own = usePerson().organisation?.id;
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(ProgrammesOperation, { isOverdue: null, after }, { isPaged: true });
  return (
    <section>
      <h2>{say(['慈善项目', 'Programmes'])}</h2>
      <p class="row">
        <Offer act={FileProgramme} />
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ programmes }) => programmes.nodes.length === 0}
        empty={['还没有登记的慈善项目。', 'No programmes are filed yet.']}
      >
        {({ programmes }) => (
          <>
            <ul class="lines">
              {programmes.nodes.map((one) => {
                const given = { id: one.id, version: one.version };
                const isRunning = one.state === 'RUNNING';
                return (
                  <li key={one.id}>
                    <strong>{one.name}</strong> · {wordOf(ProgrammeKind, one.kind)} ·{' '}
                    {wordOf(ProgrammeState, one.state)}
                    <p>
                      {one.organisation.name} · {one.filingNumber} · {day(one.startsOn)}
                      {one.endsOn && ` – ${day(one.endsOn)}`}
                    </p>
                    {isRunning && (
                      <p>
                        {say(['下次公开：', 'Next report: '])} <Due on={one.reportBy} of={90} />
                      </p>
                    )}
                    {one.reports.length > 0 && (
                      <Table
                        caption={say(['项目报告', 'Reports'])}
                        heads={[
                          say(['发布日期', 'Published']),
                          say(['募集', 'Raised']),
                          say(['支出', 'Spent']),
                          say(['惠及人次', 'Times helped']),
                          say(['说明', 'Note']),
                        ]}
                        rows={one.reports.map((report) => [
                          day(report.publishedOn),
                          money(report.raised),
                          money(report.spent),
                          report.personTimes,
                          [
                            report.isFinal && say(['终期', 'final']),
                            report.isLate && say(['逾期发布', 'late']),
                          ]
                            .filter(Boolean)
                            .join(' · '),
                        ])}
                      />
                    )}
                    {isRunning && one.organisation.id === own && (
                      <p class="row">
                        <Offer act={PublishProgrammeReport} given={given} />
                        <Offer act={CloseProgramme} given={given} />
                      </p>
                    )}
                  </li>
                );
              })}
            </ul>
            <Next page={programmes.pageInfo} go={go} />
          </>
        )}
      </Answered>
    </section>
  );
}
