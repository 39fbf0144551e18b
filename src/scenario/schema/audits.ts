// Independent audits (独立抽查) of incidents that are not on record, and what proven concealment costs.
import { z } from 'zod';
import { quantity } from './parameter.ts';
import { fraction } from './scheme-quantities.ts';
import { schemeSources as from } from './scheme-sources.ts';

const assumed = 'assumption' as const;

export const auditsSchema = z
  .strictObject({
    monthlyProbability: fraction(
      '独立随机抽查：每件未上报问题每月被查到的概率',
      'Independent random audit: monthly probability that an unreported incident is checked',
      0,
      from.audit,
      { zh: '每月独立抽查概率', en: 'independent audits a month' },
    ),
    sanctionYuan: quantity({
      zh: '查实隐瞒的处罚（货币等值）',
      en: 'Sanction for proven concealment',
      short: { zh: '查实隐瞒的处罚', en: 'sanction for proven concealment' },
      unit: 'yuan',
      min: 0,
      max: 1_000_000,
      default: 3000,
      status: assumed,
      source: from.sanction,
    }),
    provableLookingAway: fraction(
      '“未发现”被认定为失职的概率',
      'Probability that looking away can be proven',
      0.3,
      from.lookingAway,
    ),
  })
  .prefault({})
  .meta({ zh: '独立抽查', en: 'Independent audits' });
