// The superior (上级) of the grid workers: pressure passed down, and what the town leader himself has at stake (claim Z16).
import { z } from 'zod';
import { toggle } from './parameter.ts';
import { fraction, yuan } from './scheme-quantities.ts';
import { schemeSources as from } from './scheme-sources.ts';
import { weightsMeta, weightsSchema } from './weights.ts';

export const superiorSchema = z
  .strictObject({
    pressure: toggle({
      zh: '上级关照（压力传导）',
      en: 'A quiet word from superiors (pressure passed down)',
      short: { zh: '上级关照', en: 'pressure from superiors' },
      default: true,
      status: 'document',
      source: from.pressure,
    }),
    authority: fraction(
      '压力传导系数（上级权威）',
      'Authority: share of the superior’s marginal value passed down',
      0.5,
      from.authority,
      { zh: '上级权威（压力传导系数）', en: 'authority of superiors' },
    ),
    builtFromSubordinates: toggle({
      zh: '上级得分由下级台账累加',
      en: 'The superior’s score is built from subordinates’ records',
      default: true,
      status: 'document',
      source: from.builtFromSubordinates,
    }),
    stakeYuanPerYear: yuan(
      '街镇领导的考核利害（折合每名下属）',
      'Stakes of the town leader, in yuan-equivalents per subordinate grid',
      30000,
      from.leaderStake,
    ),
    weights: weightsSchema.default({ 'handling-rate': 1 }).meta({
      ...weightsMeta,
      zh: '上级自身的考核指标权重',
      en: 'Weights of the superior’s own indicators',
      source: from.leaderWeights,
    }),
  })
  .prefault({})
  .meta({ zh: '上级', en: 'Superior' });
