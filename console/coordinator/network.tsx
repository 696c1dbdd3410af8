import OrganisationKind from 'enum:OrganisationKind';
import Organisation from 'operation:Organisation';
import Organisations from 'operation:Organisations';
import titles from 'scope:titles';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered, Next, Picture, Table } from '../kit/parts.tsx';
import { day, say, wordOf } from '../kit/words.ts';
import { Web } from './network-ring.tsx';
import './style.css';

export type Unit = AnswerOf<typeof Organisations>['organisations']['nodes'][number];

/** The county's network: across, by what kind of member a unit is; down, by the place it answers for. */
export default function Network({ id }: PageProps) {
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(Organisations, { after }, { isPaged: true });
  return (
    <>
      <h1>{say(['协同网络', 'The network'])}</h1>
      <p class="row">
        <Link href="/brands">{say(['服务品牌', 'Service brands'])}</Link>
      </p>
      {id && <Card id={id} />}
      <Answered data={data} error={error} isEmpty={({ organisations }) => organisations.nodes.length === 0}>
        {({ organisations: { nodes, totalCount, pageInfo } }) => (
          <>
            <p>{say(['共 {n} 个单位', '{n} units in all'], { n: totalCount })}</p>
            <Picture
              title={say(['横向：单位类型', 'Across: kinds of members'])}
              table={<AsTable units={nodes} />}
            >
              <Web units={nodes} chosen={id} />
            </Picture>
            <h2>{say(['纵向：按区划', 'Down: by place'])}</h2>
            <div class="units-tree">
              <Tree units={nodes} above="" chosen={id} />
            </div>
            <Next page={pageInfo} go={go} />
          </>
        )}
      </Answered>
    </>
  );
}

const AsTable = ({ units }: { units: readonly Unit[] }) => (
  <Table
    caption={say(['单位', 'Units'])}
    heads={[say(['单位', 'Unit']), say(['类型', 'Kind']), say(['区划', 'Place'])]}
    rows={units.map(({ id, name, kind, division }) => [
      <Link href={`/network/${id}`}>{name}</Link>,
      wordOf(OrganisationKind, kind),
      division.name,
    ])}
  />
);

const within = ({ division }: Unit, place: string) => division.code.startsWith(place);

/** Places and their units, each under the one above it. */
function Tree(props: { units: readonly Unit[]; above: string; chosen: string | undefined }) {
  const { units, above, chosen } = props;
  const beneath = units.filter((unit) => within(unit, above) && unit.division.code !== above);
  const kinds = Object.keys(OrganisationKind);
  const codes = [...new Set(beneath.map(({ division }) => division.code))].sort();
  const places = codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)));
  if (places.length === 0) return null;
  return (
    <ul class={above ? 'branch' : undefined}>
      {places.map((place) => {
        const own = units
          .filter(({ division }) => division.code === place)
          .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
        const all = units.filter((unit) => within(unit, place));
        return (
          <li key={place}>
            <details open={above === '' || all.some(({ id }) => id === chosen)}>
              <summary>
                {own[0]?.division.name} <small>{all.length}</small>
              </summary>
              <ul class="units branch">
                {own.map(({ id, name, kind }) => (
                  <li key={id}>
                    <Link href={`/network/${id}`} aria-current={id === chosen ? 'true' : undefined}>
                      {name}
                    </Link>
                    <small class="soft">{wordOf(OrganisationKind, kind)}</small>
                  </li>
                ))}
              </ul>
              <Tree units={units} above={place} chosen={chosen} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Card({ id }: { id: string }) {
  const { data, error } = useAsk(Organisation, { id });
  return (
    <Answered data={data} error={error} isEmpty={({ organisation }) => !organisation}>
      {({ organisation: found }) =>
        found && (
          <section class="window">
            <h2>{found.name}</h2>
            <p>
              {wordOf(OrganisationKind, found.kind)} · {found.division.name}
              {found.creditCode && ` · ${say(['统一社会信用代码', 'Credit code'])} ${found.creditCode}`}
            </p>
            {found.agreements && (
              <>
                <h3>{say(['有效的共享协议', 'Sharing agreements in force'])}</h3>
                {found.agreements.length === 0 && <p class="empty">{say(['没有。', 'None.'])}</p>}
                <ul>
                  {found.agreements.map((one) => (
                    <li key={one.id}>
                      <details>
                        <summary>
                          {one.legalBasis} · {say(['{day}起', 'from {day}'], { day: day(one.effectiveFrom) })}
                          {one.effectiveTo &&
                            ` · ${say(['至{day}', 'to {day}'], { day: day(one.effectiveTo) })}`}
                        </summary>
                        <p>{one.scopes.flatMap((scope) => titles[scope] ?? []).join(say(['、', ', ']))}</p>
                      </details>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        )
      }
    </Answered>
  );
}
