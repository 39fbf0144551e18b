// Rewards (奖励方式) as functions of the composite score: in proportion, all or nothing at a threshold, by rank, by grade. What they are
// worth at the margin: src/model/assessment/rewards.
import { z } from 'zod';
import { quantity, type BilingualText } from './parameter.ts';
import { schemeSources as from } from './scheme-sources.ts';

const assumed = 'assumption' as const;
const part = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: '0-1', min: 0, max: 1, default: value, status: assumed, source });

/** What the kinds of reward are called. */
export const rewardNames = {
  linear: { zh: '按分计奖', en: 'in proportion to the score' },
  threshold: { zh: '达标给奖', en: 'all or nothing at a threshold' },
  ranking: { zh: '按排名给奖', en: 'by rank' },
  grades: { zh: '按等次给奖', en: 'by grade' },
} as const;
const rewardKind = <const Kind extends keyof typeof rewardNames>(kind: Kind) =>
  z.literal(kind).meta({ zh: '奖励方式', en: 'Kind of reward', names: rewardNames });

/** Reward as a function of the composite score S in [0, 1]. */
export const rewardSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: rewardKind('linear') }),
  z.strictObject({
    kind: rewardKind('threshold'),
    /** Score from which the whole amount is paid. */
    threshold: quantity({
      zh: '达标分数线',
      en: 'Score from which the whole amount is paid',
      unit: '0-1',
      min: 0,
      max: 1,
      default: 0.9,
      status: assumed,
      source: from.threshold,
    }),
  }),
  z.strictObject({
    kind: rewardKind('ranking'),
    /** Share of the assessed who win the prize. */
    winnersShare: quantity({
      zh: '获奖比例',
      en: 'Share of the assessed who win the prize',
      unit: '0-1',
      min: 0.01,
      max: 0.99,
      default: 0.2,
      status: assumed,
      source: from.winnersShare,
    }),
  }),
  z.strictObject({
    kind: rewardKind('grades'),
    fromA: part('A等（优秀）分数线', 'Score from which it is an A', 0.9, from.grades),
    fromB: part('B等（良好）分数线', 'Score from which it is a B', 0.75, from.grades),
    fromC: part('C等（合格）分数线', 'Score from which it is a C', 0.6, from.grades),
    shareB: part('B等所得比例', 'Share paid for a B', 0.8, from.gradeShares),
    shareC: part('C等所得比例', 'Share paid for a C', 0.5, from.gradeShares),
  }),
]);
export type Reward = z.infer<typeof rewardSchema>;
