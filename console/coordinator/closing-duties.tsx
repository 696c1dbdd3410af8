import EvaluationState from 'enum:EvaluationState';
import HearingKind from 'enum:HearingKind';
import HearingState from 'enum:HearingState';
import TaskState from 'enum:TaskState';
import ApproveTask from 'operation:ApproveTask';
import type CaseWork from 'operation:CaseWork';
import CloseTask from 'operation:CloseTask';
import ConfirmEvaluation from 'operation:ConfirmEvaluation';
import DecideHearing from 'operation:DecideHearing';
import GiveFeedback from 'operation:GiveFeedback';
import HoldHearing from 'operation:HoldHearing';
import ObjectEvaluation from 'operation:ObjectEvaluation';
import RecordEvaluation from 'operation:RecordEvaluation';
import ReturnTask from 'operation:ReturnTask';
import StartService from 'operation:StartService';
import VerifyCase from 'operation:VerifyCase';
import type { ComponentChildren } from 'preact';
import { Offer } from '../kit/act.tsx';
import type { AnswerOf } from '../kit/ask.ts';
import { Due } from '../kit/parts.tsx';
import { say, type Word, wordOf } from '../kit/words.ts';

type Answer = AnswerOf<typeof CaseWork>;
export type Work = NonNullable<Answer['case']>;

interface Line {
  key: string;
  text: string;
  act?: ComponentChildren;
}
/** What has to be so before a case is closed, and what of it is open. */
export interface Duty {
  title: Word;
  state: 'done' | 'open' | 'waiting' | 'unknown';
  open: readonly Line[];
  act?: ComponentChildren;
}

const chain = ['REQUESTED', 'VERIFIED', 'IN_SERVICE', 'EVALUATED', 'FED_BACK', 'CLOSED'];

/** The duties of a case on its way to the end, in the order in which they are met. */
export function dutiesOf(found: Work): readonly Duty[] {
  const at = chain.indexOf(found.stage ?? '');
  const given = { id: found.id, version: found.version };
  /** A step of the chain: met once the case is past it, and done while it stands just before. */
  const step = (title: Word, to: string, act: ComponentChildren, isReady = true): Duty => {
    const place = chain.indexOf(to);
    if (at < 0) return { title, state: 'unknown', open: [] };
    const state = at >= place ? 'done' : at === place - 1 && isReady ? 'open' : 'waiting';
    return { title, state, open: [], ...(state === 'open' && { act }) };
  };
  const list = (title: Word, lines: readonly Line[] | undefined): Duty => ({
    title,
    state: !lines ? 'unknown' : lines.length ? 'open' : 'done',
    open: lines ?? [],
  });
  const evaluation = found.evaluations?.find(({ state }) => state !== 'SUPERSEDED');
  return [
    step(['核实情况', 'The situation is verified'], 'VERIFIED', <Offer act={VerifyCase} given={given} />),
    step(['开始帮扶', 'Help has begun'], 'IN_SERVICE', <Offer act={StartService} given={given} />),
    list(['任务全部办结', 'Every task is closed'], taskLines(found)),
    list(['听取意见均已决定', 'Every hearing is decided'], hearingLines(found)),
    list(
      ['没有责任争议', 'Nobody disputes whose case it is'],
      found.isDisputed === null
        ? undefined
        : found.isDisputed
          ? [{ key: 'dispute', text: say(['有争议未了结，见下', 'A dispute is open, see below']) }]
          : [],
    ),
    step(['评估成效', 'The help is evaluated'], 'EVALUATED', <Offer act={RecordEvaluation} given={given} />),
    {
      title: ['本人确认评估', 'The family confirms the evaluation'],
      state:
        found.evaluations === null
          ? 'unknown'
          : evaluation?.state === 'CONFIRMED' || at >= chain.indexOf('FED_BACK')
            ? 'done'
            : evaluation
              ? 'open'
              : 'waiting',
      open:
        evaluation && evaluation.state !== 'CONFIRMED'
          ? [
              {
                key: evaluation.id,
                text: wordOf(EvaluationState, evaluation.state),
                act: evaluation.state === 'RECORDED' && <Confirm evaluation={evaluation} />,
              },
            ]
          : [],
    },
    step(
      ['向本人反馈', 'The family is told'],
      'FED_BACK',
      <Offer act={GiveFeedback} given={given} />,
      evaluation?.state === 'CONFIRMED',
    ),
  ];
}

const Confirm = ({
  evaluation: { id, version },
}: {
  evaluation: NonNullable<Work['evaluations']>[number];
}) => (
  <>
    <Offer act={ConfirmEvaluation} given={{ id, version }} />
    <Offer act={ObjectEvaluation} given={{ id, version }} />
  </>
);

const taskLines = ({ tasks }: Work): readonly Line[] | undefined =>
  tasks
    ?.filter(({ state }) => state !== 'CLOSED' && state !== 'DECLINED')
    .map((task) => {
      const given = { id: task.id, version: task.version };
      return {
        key: task.id,
        text: `${task.title} · ${task.lead.name} · ${wordOf(TaskState, task.state)}`,
        act: (
          <>
            <Due on={task.dueOn} />
            {task.state === 'REPORTED' && (
              <>
                <Offer act={ApproveTask} given={given} />
                <Offer act={ReturnTask} given={given} />
              </>
            )}
            {task.state === 'ACCEPTED_BY_OFFICE' && <Offer act={CloseTask} given={given} />}
          </>
        ),
      };
    });

const hearingLines = ({ hearings }: Work): readonly Line[] | undefined =>
  hearings
    ?.filter(({ state }) => state !== 'DECIDED')
    .map((hearing) => {
      const given = { id: hearing.id, version: hearing.version };
      return {
        key: hearing.id,
        text: `${wordOf(HearingKind, hearing.kind)} · ${wordOf(HearingState, hearing.state)} · ${hearing.reason}`,
        act:
          hearing.state === 'CALLED' ? (
            <Offer act={HoldHearing} given={given} />
          ) : (
            <Offer act={DecideHearing} given={given} />
          ),
      };
    });
