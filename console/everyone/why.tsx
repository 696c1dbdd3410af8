import WithheldReason from 'enum:WithheldReason';
import ExplainAccess from 'operation:ExplainAccess';
import { useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered } from '../kit/parts.tsx';
import { say, type Word, wordOf } from '../kit/words.ts';

const questions: Readonly<Record<string, Word>> = {
  SIGNED_IN: ['已登录？', 'Signed in?'],
  ROLE: ['角色包含此范围？', 'Does the role include it?'],
  AGREEMENT: ['单位有有效协议？', 'Is there an agreement in force?'],
  GROUND: ['有办案依据？', 'Is there a ground: a case, a duty, a consent?'],
  DIVISION: ['在辖区内？', 'Within the division?'],
  PURPOSE: ['用途相符？', 'Does the purpose cover it?'],
};

/** Why one scope is granted or refused: the six questions as a ladder, with the rung that stopped the reader. */
export default function Why({ subject = '', scope = '' }: PageProps) {
  const { data, error } = useAsk(ExplainAccess, { subject, scope });
  return (
    <>
      <h1>{say(['为什么？', 'Why?'])}</h1>
      <Answered data={data} error={error}>
        {({ explainAccess: told }) => (
          <>
            <p>
              <strong>{told.title}</strong> · {told.owner} · {told.legalBasis}
            </p>
            <p role="status">
              {told.isGranted
                ? say(['您可以查看。', 'You may read this.'])
                : wordOf(WithheldReason, told.reason ?? '')}
            </p>
            <ol class="ladder">
              {told.answers.map(({ question, isYes }) => (
                <li key={question} class={isYes ? 'yes' : 'no'}>
                  {say(questions[question] ?? WithheldReason[question] ?? [question, question])}{' '}
                  <b>{isYes ? say(['✓ 是', '✓ yes']) : say(['✗ 否', '✗ no'])}</b>
                </li>
              ))}
            </ol>
            {!told.isGranted && told.canRequest && (
              <p>
                <a href={`/acts/RequestSharing?scope=${encodeURIComponent(scope)}`}>
                  {say(['向数据所属部门申请', 'Ask the department that holds it'])}
                </a>
              </p>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
