import AssistanceCategory from 'enum:AssistanceCategory';
import CaseReviewState from 'enum:CaseReviewState';
import CaseStage from 'enum:CaseStage';
import CallHearing from 'operation:CallHearing';
import CaseReview from 'operation:CaseReview';
import CaseWork from 'operation:CaseWork';
import CloseCase from 'operation:CloseCase';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { say, type Word, wordOf } from '../kit/words.ts';
import { type Duty, dutiesOf } from './closing-duties.tsx';
import { Dispute } from './dispute.tsx';
import './style.css';

const signs: Readonly<Record<Duty['state'], Word>> = {
  done: ['✓ 已完成', '✓ Done'],
  open: ['● 未完成，结案前必须办完', '● Open: it blocks the closing'],
  waiting: ['◌ 等待前一步', '◌ Waits for the step before'],
  unknown: ['▨ 您看不到此项', '▨ You cannot see this'],
};

/** Closing a case as a list of duties: which are met, which block it, and the act that meets each. */
export default function Closing({ number = '' }: PageProps) {
  const { data, error } = useAsk(CaseWork, { number });
  const reviews = useAsk(CaseReview, { number }).data?.case?.caseReviews ?? [];
  return (
    <>
      <h1>
        {say(['结案', 'Close a case'])} {number}
      </h1>
      <p class="row">
        <Link href={`/cases/${number}`}>{say(['← 返回个案', '← Back to the case'])}</Link>
        {data?.case?.stage && <span class="dot">{wordOf(CaseStage, data.case.stage)}</span>}
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ case: found }) => !found}
        empty={['没有您可以查看的个案。', 'There is no case here that you may see.']}
      >
        {({ case: found }) => {
          if (!found) return null;
          const duties = dutiesOf(found);
          const open = duties.filter(({ state }) => state === 'open' || state === 'waiting');
          const isClosed = found.stage === 'CLOSED';
          const assistance = (found.household?.members ?? []).flatMap(({ citizen }) =>
            (citizen.civilAffairs?.assistance ?? []).map((one) => ({
              value: one.id,
              label: `${citizen.civilAffairs?.displayName ?? ''} ${wordOf(AssistanceCategory, one.category)}`,
            })),
          );
          return (
            <>
              <p class={isClosed || open.length === 0 ? 'done' : 'told'} role="status">
                {isClosed
                  ? say(['✓ 已结案。', '✓ The case is closed.'])
                  : open.length === 0
                    ? say([
                        '✓ 您能看到的事项均已办完，可以结案。',
                        '✓ Nothing that you can see blocks the closing.',
                      ])
                    : say(
                        ['还有 {n} 项未完成，暂不能结案。', '{n} things are open: it cannot be closed yet.'],
                        {
                          n: open.length,
                        },
                      )}
              </p>
              <Picture
                title={say(['结案前', 'Before it is closed'])}
                table={
                  <Table
                    caption={say(['结案前', 'Before it is closed'])}
                    heads={[say(['事项', 'Duty']), say(['状态', 'State']), say(['说明', 'What is open'])]}
                    rows={duties.map(({ title, state, open: lines }) => [
                      say(title),
                      say(signs[state]),
                      lines.map(({ text }) => text).join(say(['；', '; '])),
                    ])}
                  />
                }
              >
                <ol class="duties">
                  {duties.map((duty, at) => (
                    <li key={duty.title[1]} class={duty.state}>
                      <h3>
                        {at + 1}. {say(duty.title)} <span class="sign">{say(signs[duty.state])}</span>
                      </h3>
                      <ul>
                        {duty.open.map(({ key, text, act }) => (
                          <li key={key} class="row">
                            <span>{text}</span> {act}
                          </li>
                        ))}
                      </ul>
                      {duty.act && <p class="row">{duty.act}</p>}
                    </li>
                  ))}
                </ol>
              </Picture>
              {!isClosed && (
                <p class="row">
                  {open.length === 0 && (
                    <Offer act={CloseCase} given={{ id: found.id, version: found.version }} />
                  )}
                  {assistance.length > 0 && (
                    <Offer act={CallHearing} given={{ case: found.id }} choices={{ assistance }} />
                  )}
                </p>
              )}
              <p class="empty">
                {say([
                  '评估过此个案的人不能结案；服务订单是否了结由系统在结案时核对。',
                  'Whoever evaluated the help does not close the case; open service orders are checked when it is closed.',
                ])}
              </p>
              <Dispute found={found} />
              {reviews.length > 0 && (
                <section>
                  <h2>{say(['一事一议', 'Case-by-case review'])}</h2>
                  <ul class="lines">
                    {reviews.map((one) => (
                      <li key={one.formNumber}>
                        <strong>{one.formNumber}</strong> {wordOf(CaseReviewState, one.state)}
                        <p>{one.summary ?? one.situation}</p>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}
