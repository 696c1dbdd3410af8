import SupervisionLevel from 'enum:SupervisionLevel';
import TaskState from 'enum:TaskState';
import AcceptTask from 'operation:AcceptTask';
import ApproveTask from 'operation:ApproveTask';
import CloseTask from 'operation:CloseTask';
import DeclineTask from 'operation:DeclineTask';
import ReportTask from 'operation:ReportTask';
import ReturnTask from 'operation:ReturnTask';
import StartTask from 'operation:StartTask';
import TakeTask from 'operation:TakeTask';
import TasksOperation from 'operation:Tasks';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered, Button, Due, Next } from '../kit/parts.tsx';
import { say, type Word, wordOf } from '../kit/words.ts';

const queues: Readonly<Record<'MINE' | 'UNIT' | 'OFFICE', Word>> = {
  MINE: ['本人', 'Mine'],
  UNIT: ['本单位', "My unit's"],
  OFFICE: ['辖区', 'Of the division'],
};

/** Tasks by due date, oldest first; what can be done with each stands beside it. */
export default function Tasks() {
  const [queue, choose] = useState<keyof typeof queues>('UNIT');
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(TasksOperation, { filter: { queue }, after }, { isPaged: true });
  const turn = (name: keyof typeof queues) => {
    choose(name);
    go(null);
  };
  return (
    <>
      <h1>{say(['任务', 'Tasks'])}</h1>
      <p class="row">
        {(Object.keys(queues) as (keyof typeof queues)[]).map((name) => (
          <Button key={name} quiet aria-pressed={queue === name} onClick={() => turn(name)}>
            {say(queues[name])}
          </Button>
        ))}
      </p>
      <Answered data={data} error={error} isEmpty={({ tasks }) => tasks.nodes.length === 0}>
        {({ tasks }) => (
          <>
            <p>{say(['共 {n} 项', '{n} in all'], { n: tasks.totalCount })}</p>
            <ul class="lines">
              {tasks.nodes.map(({ task, case: of }) => {
                const given = { id: task.id, version: task.version };
                return (
                  <li key={task.id}>
                    <strong>{task.title}</strong>{' '}
                    {of?.number && <Link href={`/cases/${of.number}`}>{of.number}</Link>} · {task.lead.name} ·{' '}
                    {wordOf(TaskState, task.state)}
                    {task.supervision !== 'NONE' && ` · ${wordOf(SupervisionLevel, task.supervision)}`}{' '}
                    <Due on={task.dueOn} />
                    <p class="row">
                      {[
                        AcceptTask,
                        DeclineTask,
                        TakeTask,
                        StartTask,
                        ReportTask,
                        ApproveTask,
                        ReturnTask,
                        CloseTask,
                      ].map((act) => (
                        <Offer key={act.name} act={act as typeof AcceptTask} given={given} />
                      ))}
                    </p>
                  </li>
                );
              })}
            </ul>
            <Next page={tasks.pageInfo} go={go} />
          </>
        )}
      </Answered>
    </>
  );
}
