import MatchLineState from 'enum:MatchLineState';
import MatchProposalState from 'enum:MatchProposalState';
import AcceptMatch from 'operation:AcceptMatch';
import DeclineMatch from 'operation:DeclineMatch';
import Donations from 'operation:Donations';
import MatchProposals from 'operation:MatchProposals';
import ProposeMatches from 'operation:ProposeMatches';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Next, Table } from '../kit/parts.tsx';
import { moment, say, wordOf } from '../kit/words.ts';
import { Ribbons } from './match-ribbons.tsx';
import { nameOfReason, pointsOf, proves } from './matching.ts';
import './style.css';

export type Proposal = AnswerOf<typeof MatchProposals>['matchProposals']['nodes'][number];

/** Matchings of gifts and needs: why each pair, who decides, and the numbers by which the whole can be redone. */
export default function Matches() {
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(MatchProposals, { after }, { isPaged: true });
  const donations = useAsk(Donations, {}).data?.donations.nodes ?? [];
  const gifts = new Map(
    donations.map(({ id, item, quantity, unit, holder }) => [
      id,
      [item, `${quantity} ${unit}`, holder?.name].filter(Boolean).join(' · '),
    ]),
  );
  return (
    <>
      <h1>{say(['供需匹配', 'Matching gifts and needs'])}</h1>
      <p class="row">
        <Offer act={ProposeMatches} />
        <Link href="/brands">{say(['服务品牌', 'Service brands'])}</Link>
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ matchProposals }) => matchProposals.nodes.length === 0}
        empty={['还没有匹配建议。', 'Nothing was matched yet.']}
      >
        {({ matchProposals }) => (
          <>
            {matchProposals.nodes.map((one, at) => (
              <details key={one.id} open={at === 0} class="matching">
                <summary>
                  <h2>{moment(one.proposedAt)}</h2>{' '}
                  <span class="dot">{wordOf(MatchProposalState, one.state)}</span>
                </summary>
                {one.state === 'PROPOSED' && <One proposal={one} gifts={gifts} />}
              </details>
            ))}
            <Next page={matchProposals.pageInfo} go={go} word={['更早的匹配', 'Earlier matchings']} />
          </>
        )}
      </Answered>
    </>
  );
}

function One({ proposal, gifts }: { proposal: Proposal; gifts: ReadonlyMap<string, string> }) {
  const { lines } = proposal;
  const sum = lines.reduce((total, line) => total + pointsOf(line) * line.quantity, 0);
  const priced = proves(proposal);
  return (
    <>
      <p>
        {say(
          [
            '{needs} 项需求、{gifts} 批捐赠、{pairs} 种可行配对',
            'Needs: {needs} · gifts: {gifts} · pairs that fit: {pairs}',
          ],
          {
            needs: proposal.needCount,
            gifts: proposal.donationCount,
            pairs: proposal.pairCount,
          },
        )}
      </p>
      {lines.length === 0 && (
        <p class="empty">{say(['没有合适的配对。', 'Nothing fits together at the moment.'])}</p>
      )}
      {lines.length > 0 && <Ribbons lines={lines} gifts={gifts} />}
      <ul class="lines">
        {lines.map((line) => (
          <li key={line.id}>
            <strong>
              {line.need?.item} {line.quantity} {line.need?.unit} → {line.need?.alias}
            </strong>{' '}
            {line.need?.town} <span class="dot">{wordOf(MatchLineState, line.state)}</span>
            <p>
              {say(['理由：', 'Why: '])}
              {line.reasons
                .filter(({ points }) => points > 0)
                .map(({ reason, points }) => `${nameOfReason(reason)} ${points}`)
                .join(say(['、', ', ']))}
              {say(['，每单位共 {n} 分', ' – {n} points a unit'], { n: pointsOf(line) })}
            </p>
            {line.state === 'PROPOSED' && (
              <p class="row">
                <Offer act={AcceptMatch} given={{ id: line.id, version: line.version }} />
                <Offer act={DeclineMatch} given={{ id: line.id, version: line.version }} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <details>
          <summary>{say(['核算', 'Do the sum again'])}</summary>
          <Table
            caption={say(['得分 = 每单位分数 × 数量', 'Points a unit × quantity'])}
            heads={[
              say(['配对', 'Pair']),
              say(['每单位', 'A unit']),
              say(['数量', 'Quantity']),
              say(['得分', 'Points']),
            ]}
            rows={lines.map((line) => [
              `${line.need?.item ?? ''} → ${line.need?.alias ?? ''}`,
              pointsOf(line),
              line.quantity,
              pointsOf(line) * line.quantity,
            ])}
          />
          <p>
            {sum === proposal.objective ? '✓' : '✗'}{' '}
            {say(['合计 {sum}，系统给出 {told}。', 'The sum is {sum}; the hub said {told}.'], {
              sum,
              told: proposal.objective,
            })}
          </p>
          {priced !== null && (
            <p>
              {priced ? '✓ ' : '✗ '}
              {priced
                ? say([
                    '每一配对的分数都等于其需求价格与捐赠价格之和：没有更好的配对。',
                    'In each pair the points are its need’s price and its gift’s price together: no matching has more.',
                  ])
                : say(['价格与分数不符。', 'The prices do not agree with the points.'])}
            </p>
          )}
        </details>
      )}
    </>
  );
}
