import CaseStage from 'enum:CaseStage';
import TaskState from 'enum:TaskState';
import Cases from 'operation:Cases';
import CaseWork from 'operation:CaseWork';
import { useAsk } from '../kit/ask.ts';
import { Answered, Due } from '../kit/parts.tsx';
import { day, say, wordOf } from '../kit/words.ts';

/** Where one's own case stands, as a line with its promised dates. */
export default function Progress() {
  const { data, error } = useAsk(Cases, { first: 20, after: null });
  return (
    <>
      <h1>{say(['办到哪了', 'Where is it'])}</h1>
      <Answered data={data} error={error} isEmpty={({ cases }) => cases.nodes.length === 0}>
        {({ cases }) => cases.nodes.map(({ id, number }) => number && <One key={id} number={number} />)}
      </Answered>
    </>
  );
}

function One({ number }: { number: string }) {
  const { data, error } = useAsk(CaseWork, { number });
  return (
    <Answered data={data} error={error}>
      {({ case: found }) =>
        found && (
          <section>
            <h2>
              {number} {found.stage && `· ${wordOf(CaseStage, found.stage)}`}
            </h2>
            <ol class="track">
              {found.stages?.map(({ stage, enteredOn }) => (
                <li key={stage + enteredOn}>
                  <b>{wordOf(CaseStage, stage)}</b> <time dateTime={enteredOn}>{day(enteredOn)}</time>
                </li>
              ))}
            </ol>
            <ul class="lines">
              {found.tasks?.map((task) => (
                <li key={task.id}>
                  <strong>{task.title}</strong> {task.lead.name} · {wordOf(TaskState, task.state)}{' '}
                  {!['REPORTED', 'ACCEPTED_BY_OFFICE', 'CLOSED'].includes(task.state) && (
                    <Due on={task.dueOn} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answered>
  );
}
