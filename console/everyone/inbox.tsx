import NoticeKind from 'enum:NoticeKind';
import Inbox from 'operation:Inbox';
import MarkNoticesRead from 'operation:MarkNoticesRead';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered } from '../kit/parts.tsx';
import { moment, say, type Word, wordOf } from '../kit/words.ts';

const queues: Readonly<Record<string, Word>> = {
  mine: ['本人任务', 'My tasks'],
  unit: ['本单位任务', "My unit's tasks"],
  office: ['辖区任务', 'Tasks of the division'],
  overdue: ['逾期', 'Overdue'],
  reports: ['待受理报告', 'Reports to take up'],
  referrals: ['转介', 'Referrals'],
  notices: ['未读通知', 'Unread notices'],
};

/** What waits for the reader: their queues by number, and their notices. */
export default function InboxPage() {
  const { data, error } = useAsk(Inbox, {});
  return (
    <>
      <h1>{say(['待办', 'Inbox'])}</h1>
      <Answered data={data} error={error}>
        {({ queues: counts, notices }) => (
          <>
            <ul class="tiles">
              {Object.entries(queues).map(([name, word]) => {
                const many = counts[name as keyof typeof counts];
                return (
                  <li key={name} class={name === 'overdue' && many > 0 ? 'late' : undefined}>
                    <b>{many}</b> {say(word)}
                  </li>
                );
              })}
            </ul>
            <h2>{say(['通知', 'Notices'])}</h2>
            {notices.nodes.length === 0 && <p class="empty">{say(['没有通知。', 'No notices.'])}</p>}
            <ul class="lines">
              {notices.nodes.map((notice) => (
                <li key={notice.id} class={notice.readAt ? undefined : 'new'}>
                  <time dateTime={notice.sentAt}>{moment(notice.sentAt)}</time>{' '}
                  {wordOf(NoticeKind, notice.kind)}{' '}
                  {notice.case?.number && (
                    <Link href={`/cases/${notice.case.number}`}>{notice.case.number}</Link>
                  )}
                  {!notice.readAt && <Offer act={MarkNoticesRead} given={{ ids: [notice.id] }} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </>
  );
}
