import { Link } from 'wouter-preact';
import { usePerson } from '../kit/session.tsx';
import { say, type Word } from '../kit/words.ts';
import { Icon } from './icon.tsx';

const doors: readonly (readonly [string, string, Word, Word])[] = [
  ['/help', 'help', ['我要帮助', 'I need help'], ['说说遇到的困难', 'Say what is difficult']],
  [
    '/order',
    'order',
    ['点服务', 'Order a service'],
    ['送餐、助浴、陪护……', 'Meals, bathing, company and more'],
  ],
  ['/progress', 'progress', ['办到哪了', 'Where is it'], ['走到哪一步，轮到谁', 'Which step, whose turn']],
  [
    '/readers',
    'readers',
    ['谁看过我', 'Who read about me'],
    ['每一次查阅都在这里', 'Every reading stands here'],
  ],
];

/** The four doors of a resident. */
export default function Home() {
  const { name } = usePerson();
  return (
    <>
      <h1>{say(['{name}，您好', 'Hello, {name}'], { name })}</h1>
      <ul class="doors">
        {doors.map(([href, icon, title, text]) => (
          <li key={href}>
            <Link href={href}>
              <Icon of={icon} />
              <b>{say(title)}</b>
              <small>{say(text)}</small>
            </Link>
          </li>
        ))}
      </ul>
      <p class="row">
        <Link href="/orders">{say(['我的服务', 'My services'])}</Link>
        <Link href="/consents">{say(['我的同意与更正', 'My consents and corrections'])}</Link>
      </p>
    </>
  );
}
