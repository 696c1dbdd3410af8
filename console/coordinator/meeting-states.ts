import type { Word } from '../kit/words.ts';

/** What is done on a meeting, by its state: the room's own table. */
export const meetingActs: Readonly<Record<string, readonly string[]>> = {
  CONVENED: ['addAgendaItem', 'cancelMeeting', 'takeSeat', 'openMeeting'],
  IN_SESSION: ['takeSeat', 'giveOpinion', 'recordDecision', 'endMeeting'],
  ENDED: ['circulateMinutes'],
  CIRCULATED: ['objectToMinutes', 'signMinutes', 'issueMinutes'],
};

/** A meeting's way, and its words. */
export const meetingSteps: readonly (readonly [string, Word])[] = [
  ['CONVENED', ['已召集', 'Convened']],
  ['IN_SESSION', ['进行中', 'In session']],
  ['ENDED', ['已散会', 'Over']],
  ['CIRCULATED', ['纪要征求意见', 'Minutes to sign']],
  ['ISSUED', ['纪要已印发', 'Minutes issued']],
];

const others: Readonly<Record<string, Word>> = { CANCELLED: ['已取消', 'Called off'] };
export const stateWords: Readonly<Record<string, Word>> = { ...Object.fromEntries(meetingSteps), ...others };

/** A stance by its shape and its word, for colour alone says nothing. */
export const stances: Readonly<Record<string, readonly [shape: string, word: Word]>> = {
  SUPPORT: ['circle', ['同意', 'For']],
  OPPOSE: ['square', ['不同意', 'Against']],
  ABSTAIN: ['diamond', ['弃权', 'Abstains']],
  RECUSED: ['triangle', ['回避', 'Recused']],
};
