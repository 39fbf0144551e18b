// Superiors beyond the quiet word: targets that ratchet, the veto (一票否决), and silence as a joint decision (collusion).
// Theory: Weitzman 1980 (ratchet), Tirole 1986 (collusion); claims Z16 and Z23 of the report on Z district. Off: nothing changes.
import { z } from 'zod';
import { choice, quantity, share, toggle } from './parameter.ts';
import { superiorsSources as from } from './superiors-sources.ts';

const ratchetSchema = z
  .strictObject({
    on: toggle({
      zh: '任务数逐期加码（鞭打快牛）',
      en: 'Quotas ratchet: what is done sets the next quota',
      short: { zh: '任务逐期加码', en: 'ratcheting quotas' },
      default: false,
      status: 'theory',
      source: from.ratchet,
    }),
    period: choice(['quarter', 'year'], {
      zh: '任务数多久重定一次（季、年）',
      en: 'How often quotas are set anew',
      default: 'quarter',
      status: 'assumption',
      source: from.ratchetPeriod,
      names: { quarter: { zh: '每季', en: 'each quarter' }, year: { zh: '每年', en: 'each year' } },
    }),
    level: choice(['grid', 'town'], {
      zh: '按谁的完成数重定（网格、街镇）',
      en: 'Whose volume sets the new quota',
      default: 'grid',
      status: 'assumption',
      source: from.ratchetLevel,
      names: { grid: { zh: '各网格', en: 'each grid' }, town: { zh: '街镇合计', en: 'the whole town' } },
    }),
    adjustment: share(
      '加码系数：超额部分计入下期任务的比例',
      'Adjustment: share of the excess over the quota that the next quota takes up',
      0.5,
      from.adjustment,
    ),
    discount: share(
      '网格员对下一期的看重程度（折现因子）',
      'Discount factor of the worker from one period to the next',
      0.9,
      from.discount,
    ),
  })
  .prefault({})
  .meta({ zh: '任务逐期加码', en: 'Ratcheting quotas' });

const vetoSchema = z
  .strictObject({
    leaderShare: share(
      '一票否决：街镇领导被否决的奖惩比例（0＝没有否决）',
      'Veto: share of the town leader’s reward of the period that is forfeited (0 = no veto)',
      0,
      from.veto,
    ),
    workersShare: share(
      '一票否决：网格员连带失去的奖惩比例',
      'Veto: share of the workers’ reward that is forfeited with it',
      0,
      from.vetoWorkers,
    ),
    exposedConcealment: toggle({
      zh: '隐瞒被揭出也算一票否决',
      en: 'An exposed concealment counts like a major incident',
      default: false,
      status: 'assumption',
      source: from.exposedConcealment,
    }),
    surfacing: share(
      '未登记的问题酿成重大事件时被记在案的概率',
      'Probability that a major incident out of an unrecorded matter is put on record',
      0.3,
      from.surfacing,
    ),
  })
  .prefault({})
  .meta({ zh: '一票否决', en: 'Veto' });

const liabilitySchema = z
  .strictObject({
    rule: choice(['none', 'if-pressed', 'joint'], {
      zh: '隐瞒被查实时上级的责任（无、授意才追究、连带）',
      en: 'Liability of the superior for proven concealment',
      default: 'none',
      status: 'theory',
      source: from.liability,
      names: {
        none: { zh: '上级不承担', en: 'none' },
        'if-pressed': { zh: '授意隐瞒的由上级分担', en: 'shared if he pressed for it' },
        joint: { zh: '上级连带，另加处罚', en: 'joint, on top of the worker’s' },
      },
    }),
    share: quantity({
      zh: '上级承担的处罚（占网格员处罚）',
      en: 'Sanction of the superior, relative to the worker’s',
      unit: 'ratio',
      min: 0,
      max: 20,
      default: 0.5,
      status: 'assumption',
      source: from.liabilityShare,
    }),
  })
  .prefault({})
  .meta({ zh: '上级责任', en: 'Liability of superiors' });

export const superiorsSchema = z.strictObject({
  ratchet: ratchetSchema,
  veto: vetoSchema,
  liability: liabilitySchema,
});
