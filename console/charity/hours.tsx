import ServiceCertificates from 'operation:ServiceCertificates';
import VolunteerRecords from 'operation:VolunteerRecords';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { day, say } from '../kit/words.ts';
import { Document } from './document.tsx';
import { useItems } from './items.ts';

type Answer = AnswerOf<typeof VolunteerRecords>;
type Line = Answer['volunteerRecords']['nodes'][number];

const fills = ['#0a5f53', '#5a8f2f', '#b07a00', '#4a6a9c', '#8a5a86', '#6b7986'];
const sum = (lines: readonly Line[]) =>
  Math.round(lines.reduce((all, { hours }) => all + hours, 0) * 100) / 100;

/** One's own hours as a ring, by what was done; and the certificates about them. */
export function Hours() {
  const { data, error } = useAsk(VolunteerRecords, { after: null });
  return (
    <section>
      <Answered
        data={data}
        error={error}
        isEmpty={({ volunteerRecords }) => volunteerRecords.nodes.length === 0}
        empty={['还没有记录的服务时长。', 'No hours of service are recorded yet.']}
      >
        {({ volunteerRecords: { nodes } }) => <Ring lines={nodes} />}
      </Answered>
      <Certificates />
    </section>
  );
}

function Ring({ lines }: { lines: readonly Line[] }) {
  const { nameOf } = useItems();
  const all = sum(lines);
  const kinds = [...new Set(lines.map(({ item }) => item))].map((item, at) => ({
    ...{ item, fill: fills[at % fills.length] as string },
    hours: sum(lines.filter((line) => line.item === item)),
  }));
  let begun = 0;
  const table = (
    <Table
      caption={say(['服务时长', 'Hours'])}
      heads={[
        say(['日期', 'Day']),
        say(['服务', 'Service']),
        say(['小时', 'Hours']),
        say(['记录单位', 'Recorded by']),
      ]}
      rows={lines.map((line) => [
        day(line.servedOn),
        nameOf('', line.item),
        line.hours,
        line.organisation.name,
      ])}
    />
  );
  return (
    <Picture title={say(['我的服务时长', 'My hours'])} table={table}>
      <div class="hours">
        <svg
          viewBox="0 0 120 120"
          role="img"
          aria-label={say(['共 {n} 小时', '{n} hours in all'], { n: all })}
        >
          {kinds.map(({ item, fill, hours }) => {
            const at = begun;
            begun += hours;
            return (
              <circle
                key={item}
                cx="60"
                cy="60"
                r="45"
                pathLength={all}
                fill="none"
                stroke={fill}
                stroke-width="18"
                stroke-dasharray={`${hours} ${all - hours}`}
                stroke-dashoffset={-at}
              />
            );
          })}
          <text x="60" y="60">
            {all}
          </text>
          <text class="unit" x="60" y="78">
            {say(['小时', 'hours'])}
          </text>
        </svg>
        <ul>
          {kinds.map(({ item, fill, hours }) => (
            <li key={item}>
              <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                <rect width="10" height="10" fill={fill} />
              </svg>{' '}
              {nameOf('', item)} <b>{say(['{n} 小时', '{n} hours'], { n: hours })}</b>
            </li>
          ))}
        </ul>
      </div>
    </Picture>
  );
}

/** Certificates about the reader, and those that the reader's organisation issued. */
export function Certificates() {
  const { data, error } = useAsk(ServiceCertificates, { first: 50, after: null });
  return (
    <>
      <h2>{say(['志愿服务证明', 'Certificates'])}</h2>
      <Answered
        data={data}
        error={error}
        isEmpty={({ serviceCertificates }) => serviceCertificates.nodes.length === 0}
        empty={['还没有出具的证明。', 'No certificates were issued yet.']}
      >
        {({ serviceCertificates }) => (
          <ul class="needs">
            {serviceCertificates.nodes.map((one) => (
              <li key={one.code} class="receipt">
                <b>{one.name}</b> · {say(['{n} 小时', '{n} hours'], { n: one.hours })}
                <p>
                  {day(one.fromOn)} – {day(one.toOn)} · {one.organisation.name}
                </p>
                <p>
                  {say(['证明编码', 'Code'])} <code>{one.code}</code> · {day(one.issuedOn)}
                </p>
                <Document name="volunteer-certificate" id={one.code} />
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
