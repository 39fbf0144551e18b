// Names of the causes of the gap, in both languages, for the page and the command line alike. The reason for hiding is named
// apart, since a picture may add up what was overlooked and what was left unreported.
import type { BilingualText } from '../../scenario/schema/parameter.ts';
import type { GapCause } from './outcome.ts';

/** Why a worker hides what was seen: the ends of the overlooked and unreported causes, in the order shown. */
export const hideReasons = ['own-score', 'pressure', 'joint', 'other'] as const;
export type HideReason = (typeof hideReasons)[number];

export const hideReasonNames: Readonly<Record<HideReason, BilingualText>> = {
  'own-score': { zh: '为自身得分', en: 'for the own score' },
  pressure: { zh: '因上级关照', en: 'under pressure from superiors' },
  joint: { zh: '两者任一', en: 'either would do' },
  other: { zh: '其他（精力、疏忽）', en: 'other (effort, slips)' },
};

const overlooked = { zh: '不发现', en: 'overlooked' };
const unreported = { zh: '不上报', en: 'unreported' };

export const gapCauseNames: Readonly<Record<GapCause, BilingualText>> = {
  unseen: { zh: '无人看见', en: 'seen by nobody' },
  silent: { zh: '居民沉默', en: 'residents silent' },
  'overlooked-own-score': hidden(overlooked, 'own-score'),
  'overlooked-pressure': hidden(overlooked, 'pressure'),
  'overlooked-joint': hidden(overlooked, 'joint'),
  'overlooked-other': hidden(overlooked, 'other'),
  'unreported-own-score': hidden(unreported, 'own-score'),
  'unreported-pressure': hidden(unreported, 'pressure'),
  'unreported-joint': hidden(unreported, 'joint'),
  'unreported-other': hidden(unreported, 'other'),
  'fixed-unrecorded': { zh: '已解决但未立案', en: 'fixed, not recorded' },
  'paper-closed': { zh: '纸面办结', en: 'closed on paper' },
  'still-open': { zh: '立案后仍未办结', en: 'recorded, still open' },
  'solved-by-residents': { zh: '居民自行解决', en: 'solved by residents' },
  reclassified: { zh: '改记轻类而未解决', en: 'recorded as lighter, unsolved' },
};

function hidden(way: BilingualText, reason: HideReason): BilingualText {
  const { zh, en } = hideReasonNames[reason];
  return { zh: `${way.zh}：${zh}`, en: `${way.en}: ${en}` };
}
