import Purpose from 'enum:Purpose';
import { Link } from 'wouter-preact';
import { say, type Word, wordOf } from '../kit/words.ts';
import './style.css';

// The kinds of ground that a trail's line names, as kernel/trail/ground.ts has them.
const onCase = /(?:SELF|FAMILY|DUTY|PARTICIPATION|EMERGENCY|SECONDED):([^:,]*):([A-Z_]+)/g;
const others: Readonly<Record<string, Word>> = {
  TASK: ['答复一项任务', 'To answer a task'],
  OWN_OFFICE: ['办理本部门自己的登记', 'To work on the department’s own register'],
  CORRECTION: ['核查被指有误的记录', 'To look at what is said to be wrong'],
  EMERGENCY: ['急难调阅，事后受复核', 'An emergency, reviewed afterwards'],
  SECONDED: ['急难调阅，两人同意', 'An emergency, agreed by two'],
  PACK: ['会议材料', 'The papers of a meeting'],
};

/** The grounds of one reading in words. */
function reasons(ground: string): string[] {
  const found = [...ground.matchAll(onCase)].map(
    ([, number, purpose = '']) =>
      wordOf(Purpose, purpose) + (number ? say(['（个案 {number}）', ' (case {number})'], { number }) : ''),
  );
  const other = others[ground.split(':')[0] ?? ''];
  return found.length > 0 ? [...new Set(found)] : other ? [say(other)] : [];
}

/** Why somebody read, as the trail says it, and the way on for who does not accept it. */
export function Ground({ ground }: { ground: string }) {
  const told = reasons(ground);
  return (
    <details class="why">
      <summary>{say(['问为什么', 'Ask why'])}</summary>
      {told.length === 0 ? (
        <p>{say(['没有写明依据。', 'No ground is written down.'])}</p>
      ) : (
        <p>
          {say(['依据：', 'On the ground of: '])}
          {told.join(say(['；', '; ']))}
        </p>
      )}
      <p>
        <Link class="act" href="/complain">
          {say(['不认可这个理由', 'I do not accept this reason'])}
        </Link>
      </p>
    </details>
  );
}
