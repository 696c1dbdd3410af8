import EvaluationResult from 'enum:EvaluationResult';
import CaseWork from 'operation:CaseWork';
import ConfirmAid from 'operation:ConfirmAid';
import ConfirmEvaluation from 'operation:ConfirmEvaluation';
import ObjectEvaluation from 'operation:ObjectEvaluation';
import { useState } from 'preact/hooks';
import { ActForm, Offer } from '../kit/act.tsx';
import type { Act } from '../kit/ask.ts';
import { useAsk } from '../kit/ask.ts';
import { say, type Word, wordOf } from '../kit/words.ts';
import './style.css';

const faces: readonly (readonly [number, string, Word])[] = [
  [5, 'M20 38 q12 12 24 0', ['满意', 'Good']],
  [3, 'M20 42 h24', ['一般', 'So so']],
  [1, 'M20 46 q12 -12 24 0', ['不满意', 'Not good']],
];

/** What one thinks of it: three faces with words, and then the rest of the act. */
function Faces({ act, given }: { act: Act<unknown, { input: any }>; given: Record<string, unknown> }) {
  const [score, choose] = useState<number>();
  return (
    <>
      <ul class="faces">
        {faces.map(([value, mouth, word]) => (
          <li key={value}>
            <button type="button" aria-pressed={score === value} onClick={() => choose(value)}>
              <svg viewBox="0 0 64 64" aria-hidden="true">
                <circle cx="32" cy="32" r="28" />
                <path d={`M23 25 v2 M41 25 v2 ${mouth}`} />
              </svg>
              {say(word)}
            </button>
          </li>
        ))}
      </ul>
      {score && <ActForm key={score} act={act} given={{ ...given, score }} />}
    </>
  );
}

interface Gift {
  id: string;
  state: string;
  item: string | null;
  version: number;
}

/** What waits for the family's word: gifts that were brought, and how the help turned out. Silence stays unconfirmed. */
export function Rate({ number, gifts }: { number: string; gifts: readonly Gift[] }) {
  const evaluations = useAsk(CaseWork, { number }).data?.case?.evaluations ?? [];
  return (
    <>
      {gifts
        .filter(({ state }) => state === 'DELIVERED')
        .map(({ id, version, item }) => (
          <section key={id}>
            <h2>{say(['{item}收到了吗？怎么样？', 'Did {item} come? How is it?'], { item: item ?? '' })}</h2>
            <Faces act={ConfirmAid} given={{ id, version }} />
          </section>
        ))}
      {evaluations
        .filter(({ state }) => state === 'RECORDED')
        .map(({ id, version, result }) => (
          <section key={id}>
            <h2>{say(['帮助的效果怎么样？', 'How did the help turn out?'])}</h2>
            <p>
              {say(['工作人员写的是：', 'The staff wrote: '])}
              <b>{wordOf(EvaluationResult, result)}</b>
            </p>
            <Faces act={ConfirmEvaluation} given={{ id, version }} />
            <Offer act={ObjectEvaluation} given={{ id, version }}>
              {say(['我不同意', 'I do not agree'])}
            </Offer>
          </section>
        ))}
    </>
  );
}
