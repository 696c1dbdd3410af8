import CaseLevel from 'enum:CaseLevel';
import CaseStage from 'enum:CaseStage';
import Cases from 'operation:Cases';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useAsk } from '../kit/ask.ts';
import { FindCase } from '../kit/find-case.tsx';
import { Answered, Next, Picture, Table } from '../kit/parts.tsx';
import { day, say, wordOf } from '../kit/words.ts';

/** The reader's cases as lanes by stage; a case is also found by its number. */
export default function Board() {
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(Cases, { first: 60, after }, { isPaged: true });
  return (
    <>
      <h1>{say(['个案', 'Cases'])}</h1>
      <FindCase at="/cases" />
      <Answered
        data={data}
        error={error}
        isEmpty={({ cases }) => cases.nodes.length === 0}
        empty={['没有您可以查看的个案。', 'There are no cases that you may see.']}
      >
        {({ cases }) => {
          const table = (
            <Table
              caption={say(['个案', 'Cases'])}
              heads={[
                say(['编号', 'Number']),
                say(['阶段', 'Stage']),
                say(['等级', 'Level']),
                say(['立案', 'Opened']),
              ]}
              rows={cases.nodes.map((one) => [
                one.number && <Link href={`/cases/${one.number}`}>{one.number}</Link>,
                one.stage && wordOf(CaseStage, one.stage),
                one.level && wordOf(CaseLevel, one.level),
                one.openedOn && day(one.openedOn),
              ])}
            />
          );
          return (
            <>
              <p>{say(['共 {n} 件', '{n} in all'], { n: cases.totalCount })}</p>
              <Picture title={say(['按阶段', 'By stage'])} table={table}>
                <div class="lanes">
                  {Object.keys(CaseStage).map((stage) => (
                    <section key={stage}>
                      <h3>{wordOf(CaseStage, stage)}</h3>
                      <ul>
                        {cases.nodes
                          .filter((one) => one.stage === stage)
                          .map((one) => (
                            <li key={one.id} class={`card level ${one.level ?? ''}`}>
                              <Link href={`/cases/${one.number}`}>{one.number}</Link>
                              <br />
                              {one.level && wordOf(CaseLevel, one.level)} {one.openedOn && day(one.openedOn)}
                            </li>
                          ))}
                      </ul>
                    </section>
                  ))}
                </div>
              </Picture>
              <Next page={cases.pageInfo} go={go} />
            </>
          );
        }}
      </Answered>
    </>
  );
}
