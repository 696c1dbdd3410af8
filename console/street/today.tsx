import CaseLevel from 'enum:CaseLevel';
import CaseStage from 'enum:CaseStage';
import OrderState from 'enum:OrderState';
import TaskState from 'enum:TaskState';
import AcceptReport from 'operation:AcceptReport';
import Cases from 'operation:Cases';
import DayList from 'operation:DayList';
import PlaceOrder from 'operation:PlaceOrder';
import Reports from 'operation:Reports';
import SignInVisit from 'operation:SignInVisit';
import TasksOperation from 'operation:Tasks';
import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { useAsk } from '../kit/ask.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { day, moment, say, today, wordOf } from '../kit/words.ts';
import { Ring } from './ring.tsx';
import './style.css';

interface Entry {
  id: string;
  /** Whatever runs out first comes first. */
  at: string;
  /** The day by which, or the moment at which. */
  due?: string;
  kind: string;
  title: string;
  more: string;
  link?: ComponentChildren;
}

const finished = ['REPORTED', 'ACCEPTED_BY_OFFICE', 'CLOSED'];

/** What waits for a worker today, by what runs out first: visits, tasks, reports, and the cases one looks after. */
export default function Today() {
  const { scopes } = usePerson();
  const tasks = useAsk(TasksOperation, { filter: { queue: 'UNIT' }, after: null });
  const takesUp = scopes.includes(AcceptReport.scope ?? '');
  const reports = useAsk(Reports, { state: 'RECEIVED', after: null }, { isOff: !takesUp });
  const visits = useAsk(DayList, { on: today() }, { isOff: !scopes.includes(SignInVisit.scope ?? '') });
  const cases = useAsk(Cases, { first: 20, after: null });
  const entries: Entry[] = [
    ...(visits.data?.dayList ?? []).map((visit) => ({
      id: visit.id,
      at: visit.startsAt ?? '',
      kind: say(['上门服务', 'Service at home']),
      title: visit.item,
      more: [wordOf(OrderState, visit.state), visit.startsAt && moment(visit.startsAt)]
        .filter(Boolean)
        .join(' · '),
    })),
    ...(tasks.data?.tasks.nodes ?? [])
      .filter(({ task }) => !finished.includes(task.state))
      .map(({ task, case: of }) => ({
        id: task.id,
        at: task.dueOn,
        due: task.dueOn,
        kind: say(['任务', 'Task']),
        title: task.title,
        more: `${wordOf(TaskState, task.state)} · ${say(['{day}前', 'by {day}'], { day: day(task.dueOn) })}`,
        link: (
          <>
            {of?.number && <Link href={`/cases/${of.number}`}>{of.number}</Link>}
            <Link href="/tasks">{say(['办理', 'Do it'])}</Link>
          </>
        ),
      })),
    ...(reports.data?.reports.nodes ?? []).map((report) => ({
      id: report.id,
      at: report.reportedAt,
      kind: say(['待受理的报告', 'Report to be taken up']),
      title: `${wordOf(CaseLevel, report.level)} · ${report.place?.name ?? ''}`,
      more: say(['{at} 报告', 'reported {at}'], { at: moment(report.reportedAt) }),
      link: <Link href="/reports">{say(['查看', 'Look'])}</Link>,
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const title = say(['按时限先后', 'By what runs out first']);
  return (
    <>
      <h1>
        {say(['今天', 'Today'])} <small>{day(today())}</small>
      </h1>
      <p class="row">
        <Link href="/report">{say(['报告需求', 'Report a need'])}</Link>
        <Link href="/reports">{say(['需求报告', 'Reports'])}</Link>
      </p>
      <Answered
        data={tasks.data && (reports.data || !takesUp) ? { entries } : undefined}
        error={tasks.error ?? reports.error ?? visits.error}
        isEmpty={(found) => found.entries.length === 0}
        empty={['今天没有等您办理的事。', 'Nothing waits for you today.']}
      >
        {() => (
          <Picture
            title={title}
            table={
              <Table
                caption={title}
                heads={[say(['事项', 'What']), say(['内容', 'About']), say(['时间', 'When'])]}
                rows={entries.map(({ kind, title: about, more }) => [kind, about, more])}
              />
            }
          >
            <ol class="lines day">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <Ring due={entry.due} />
                  <div class="words">
                    <p>
                      <small>{entry.kind}</small>
                    </p>
                    <p>
                      <strong>{entry.title}</strong>
                    </p>
                    <p>{entry.more}</p>
                    {entry.link && <p class="row">{entry.link}</p>}
                  </div>
                </li>
              ))}
            </ol>
          </Picture>
        )}
      </Answered>
      <h2>{say(['我走访的家庭', 'Families I visit'])}</h2>
      <Answered data={cases.data} error={cases.error} isEmpty={(found) => found.cases.nodes.length === 0}>
        {(found) => (
          <ul class="lines">
            {found.cases.nodes
              .filter(({ closedOn, number }) => !closedOn && number)
              .map((one) => (
                <li key={one.id}>
                  <strong>{one.number}</strong> · {one.level && wordOf(CaseLevel, one.level)} ·{' '}
                  {one.stage && wordOf(CaseStage, one.stage)} · {one.division?.name}
                  <p class="row">
                    <Link href={`/cases/${one.number}`}>{say(['打开个案', 'Open the case'])}</Link>
                    <Link href={`/visits/${one.number}`}>{say(['走访与评估', 'Visit and assessment'])}</Link>
                    {scopes.includes(PlaceOrder.scope ?? '') && (
                      <Link href={`/behalf/${one.number}`}>{say(['代为点单', 'Order for them'])}</Link>
                    )}
                  </p>
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
