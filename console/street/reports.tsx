import CaseLevel from 'enum:CaseLevel';
import ReportChannel from 'enum:ReportChannel';
import ReportState from 'enum:ReportState';
import AcceptReport from 'operation:AcceptReport';
import DeclineReport from 'operation:DeclineReport';
import Division from 'operation:Division';
import RedirectReport from 'operation:RedirectReport';
import ReportsOperation from 'operation:Reports';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Button, Next } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { moment, say, wordOf } from '../kit/words.ts';
import './style.css';

type Answer = AnswerOf<typeof ReportsOperation>;
type Report = Answer['reports']['nodes'][number];

/** Reported needs, newest first; what waits for the street is taken up, declined or handed on in its row. */
export default function Reports() {
  const [state, choose] = useState<Report['state']>('RECEIVED');
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(ReportsOperation, { state, after }, { isPaged: true });
  return (
    <>
      <h1>{say(['需求报告', 'Reports'])}</h1>
      <p class="row">
        {(Object.keys(ReportState) as Report['state'][]).map((one) => (
          <Button
            key={one}
            quiet
            aria-pressed={state === one}
            onClick={() => {
              choose(one);
              go(null);
            }}
          >
            {wordOf(ReportState, one)}
          </Button>
        ))}
      </p>
      <Answered data={data} error={error} isEmpty={({ reports }) => reports.nodes.length === 0}>
        {({ reports }) => (
          <>
            <p>{say(['共 {n} 件', '{n} in all'], { n: reports.totalCount })}</p>
            <ul class="lines">
              {reports.nodes.map((report) => (
                <Row key={report.id} report={report} />
              ))}
            </ul>
            <Next page={reports.pageInfo} go={go} />
          </>
        )}
      </Answered>
    </>
  );
}

const Row = ({ report }: { report: Report }) => (
  <li class={`card ${report.level}`}>
    <strong>{wordOf(CaseLevel, report.level)}</strong> · {report.place?.name} ·{' '}
    {wordOf(ReportChannel, report.channel)} · <time>{moment(report.reportedAt)}</time>
    <p>{report.text}</p>
    {report.declined && (
      <p>
        {say(['不予受理：', 'Declined: '])}
        {report.declined}
      </p>
    )}
    {report.case?.number && (
      <p class="row">
        <Link href={`/cases/${report.case.number}`}>{report.case.number}</Link>
        <Link href={`/visits/${report.case.number}`}>{say(['走访', 'Visit'])}</Link>
      </p>
    )}
    {report.state === 'RECEIVED' && <Acts report={report} />}
  </li>
);

// Whom the street's register lacks has no id yet that a street could know.
const acceptNew = {
  ...AcceptReport,
  fields: AcceptReport.fields.map((field) =>
    field.name === 'newPerson'
      ? { ...field, fields: field.fields?.filter(({ name }) => name !== 'citizen') ?? [] }
      : field,
  ),
};

/** What a street can do with a report that waits; places by their names. */
function Acts({ report: { id, version, place } }: { report: Report }) {
  const { division, scopes } = usePerson();
  const isOff = !scopes.includes(AcceptReport.scope ?? '');
  const county = division.code.slice(0, 6);
  const street = division.code.length > 6 ? division.code : (place?.code ?? county).slice(0, 9);
  const near = useAsk(Division, { code: street }, { isOff });
  const communities = near.data?.division?.children ?? [];
  const streets = useAsk(Division, { code: county }, { isOff }).data?.division?.children ?? [];
  // A window opened before the places are there would begin without the report's own.
  if (!isOff && !near.data && !near.error) return null;
  const named = (places: typeof communities) =>
    places.map(({ code, name }) => ({ value: code, label: name }));
  const given = { id, version };
  const choices = {
    community: named(communities),
    street: named(streets.filter(({ code }) => code !== street)),
    'newPerson.sex': [
      { value: '1', label: say(['男', 'Male']) },
      { value: '2', label: say(['女', 'Female']) },
      { value: '0', label: say(['不清楚', 'Not known']) },
    ],
  };
  const start: Record<string, string> = communities.some(({ code }) => code === place?.code)
    ? { community: place?.code as string }
    : {};
  return (
    <p class="row">
      <Offer
        act={AcceptReport}
        given={{ ...given, newPerson: undefined, subject: undefined }}
        choices={choices}
        start={start}
      >
        {say(['受理（报告已指明当事人）', 'Take up: it says who'])}
      </Offer>
      <Offer act={acceptNew} given={{ ...given, subject: undefined }} choices={choices} start={start}>
        {say(['受理（登记新人员）', 'Take up: a new person'])}
      </Offer>
      <Offer act={DeclineReport} given={given} />
      <Offer act={RedirectReport} given={given} choices={choices} />
    </p>
  );
}
