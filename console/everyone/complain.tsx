import { Link } from 'wouter-preact';
import { usePerson } from '../kit/session.tsx';
import { say, type Word } from '../kit/words.ts';
import './style.css';

interface Way {
  href: string;
  title: Word;
  text: Word;
  /** Whose it is: a role, or a scope that the role has. */
  role?: string;
  scope?: string;
}

const ways: readonly Way[] = [
  {
    href: '/orders',
    title: ['服务不好', 'A service was not good'],
    text: ['打开那项服务，写明哪里不好。', 'Open that service, and say what was wrong.'],
    role: 'resident',
  },
  {
    href: '/readers',
    title: ['不该看我的信息', 'Somebody should not have read about me'],
    text: ['先看是谁、凭什么看的。', 'See first who it was, and on what ground.'],
    role: 'resident',
  },
  {
    href: '/wrong/civilAffairs',
    title: ['记录不对', 'What is recorded is wrong'],
    text: ['写明哪里不对，由来源部门答复。', 'Say what is wrong; the department it comes from answers.'],
    role: 'resident',
  },
  {
    href: '/consents',
    title: ['不想再让某单位参与', 'A unit should no longer take part'],
    text: ['随时可以撤回同意。', 'Consent can be taken back at any time.'],
    role: 'resident',
  },
  {
    href: '/cases',
    title: ['责任有争议', 'Whose task it is, is disputed'],
    text: ['打开个案，在“结案”页提出。', 'Open the case, and say so on its page of closing.'],
    scope: 'civil-affairs.case.handle',
  },
  {
    href: '/meetings',
    title: ['会议纪要有异议', 'The minutes are not right'],
    text: ['打开会议，对纪要提出异议。', 'Open the meeting, and object to its minutes.'],
    scope: 'civil-affairs.meeting.attend',
  },
  {
    href: '/settlement',
    title: ['结算有异议', 'A settlement is not right'],
    text: ['打开那个月，写明异议。', 'Open the month, and say what is wrong.'],
    scope: 'civil-affairs.purchase.answer',
  },
];

/** Where one says that something is wrong: the acts of one's role, and a number to call. */
export default function Complain() {
  const { role, scopes } = usePerson();
  const mine = ways.filter((way) => way.role === role || (way.scope && scopes.includes(way.scope)));
  return (
    <>
      <h1>{say(['意见与投诉', 'Feedback and complaints'])}</h1>
      <p>{say(['选一项，或打电话。', 'Choose what it is about, or call.'])}</p>
      <ul class="ways">
        <li>
          <a href="tel:12345">
            <b>12345</b>
            <small>{say(['政务服务便民热线', 'The government’s hotline'])}</small>
          </a>
        </li>
        {mine.map(({ href, title, text }) => (
          <li key={href}>
            <Link href={href}>
              <b>{say(title)}</b>
              <small>{say(text)}</small>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
