// Inspections of premises and what prepares them: who knows the date, how many are visited, what a violation, a licence, a
// closure and a tip-off (通风报信) cost, and campaigns (专项行动). Levers. Documented: claims Z17 and Z18; no figures are given.
import { z } from 'zod';
import { inspectionSources as from } from './inspection-sources.ts';
import { choice, quantity, share, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;

const yuan = (zh: string, en: string, value: number, source: BilingualText, unit = 'yuan') =>
  quantity({ zh, en, unit, min: 0, max: 1_000_000, default: value, status: assumed, source });

const days = (zh: string, en: string, min: number, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: 'day', min, max: 3650, default: value, integer: true, status: assumed, source });

export const secrecyNames = {
  announced: { zh: '事先通知', en: 'announced' },
  leaked: { zh: '暗访但可能走漏', en: 'secret, but it may leak' },
  secret: { zh: '暗访', en: 'secret' },
} as const;

export const strategyNames = {
  committed: { zh: '按计划抽检', en: 'as planned' },
  'by-yield': { zh: '查得出才查', en: 'only where visits pay' },
} as const;

export const inspectionsSchema = z.strictObject({
  secrecy: choice(['announced', 'leaked', 'secret'], {
    zh: '检查日期的保密',
    en: 'Who knows the date of an inspection',
    default: 'announced',
    status: 'document',
    source: from.secrecy,
    names: secrecyNames,
  }),
  leakProbability: share(
    '暗访日期走漏的概率',
    'Probability that a secret date leaks to the grids of a town',
    0.5,
    from.leak,
  ),
  intervalDays: days('检查间隔', 'Days from one round of inspections to the next', 1, 30, from.interval),
  noticeDays: days(
    '日期提前多少天为人所知',
    'Days before an inspection on which its date becomes known',
    0,
    7,
    from.notice,
  ),
  visitShare: share('每轮抽检的商户比例', 'Share of premises visited in a round', 0.15, from.visitShare),
  strategy: choice(['committed', 'by-yield'], {
    zh: '检查人员的做法',
    en: 'How inspectors decide on visits',
    default: 'committed',
    status: 'theory',
    source: from.strategy,
    names: strategyNames,
  }),
  visitYuan: yuan('检查一户的成本', 'Cost of a visit to the inspectors', 60, from.visitYuan),
  catchYuan: yuan(
    '查出一户违规对检查人员的价值',
    'Value of a violation found to the inspectors',
    300,
    from.catchYuan,
  ),
  visitHours: quantity({
    zh: '检查一户用时',
    en: 'Hours of a visit',
    unit: 'hour',
    min: 0,
    max: 100,
    default: 0.5,
    status: assumed,
    source: from.visitHours,
  }),
  fineYuan: quantity({
    zh: '查出违规的处罚（罚款与没收）',
    en: 'Penalty for a violation found (fine and confiscation)',
    unit: 'yuan',
    min: 0,
    max: 1_000_000,
    default: 3000,
    status: 'published',
    source: from.fine,
  }),
  licenceYuanPerYear: yuan(
    '合法经营的费用（办证、整改场地）',
    'What being legal costs a shop: papers and refitting',
    4000,
    from.licence,
    'yuan/year',
  ),
  enforceHours: quantity({
    zh: '网格员处理一户违规用时（劝导、取缔）',
    en: 'Hours a grid worker spends on closing one violation for good',
    unit: 'hour',
    min: 0,
    max: 1000,
    default: 6,
    status: assumed,
    source: from.enforceHours,
  }),
  horizonDays: days(
    '网格员权衡“一次处理到底”时看多远',
    'Days that a grid worker looks ahead when closing a violation for good',
    1,
    365,
    from.horizon,
  ),
  petitionYuan: yuan(
    '取缔引发信访时网格员承担的代价（货币等值）',
    'What a petition after a closure costs the grid worker, in yuan-equivalents',
    3000,
    from.petition,
  ),
  petitionLossYuan: quantity({
    zh: '使店主上访的损失尺度',
    en: 'Loss of an owner at which a petition becomes likely (63 %)',
    unit: 'yuan',
    min: 1,
    max: 100_000_000,
    default: 10_000,
    status: assumed,
    source: from.petitionLoss,
  }),
  warnMinutes: quantity({
    zh: '通知一户关门用时',
    en: 'Minutes to warn one shop',
    unit: 'minute',
    min: 0,
    max: 6000,
    default: 10,
    status: assumed,
    source: from.warnMinutes,
  }),
  warnExposure: share('通风报信被发现的概率', 'Probability that a tip-off is found out', 0.02, from.exposure),
  warnSanctionYuan: yuan('通风报信被查实的处罚', 'Sanction for a proven tip-off', 1000, from.sanction),
  campaign: z
    .strictObject({
      everyDays: days(
        '专项行动的间隔（0＝没有）',
        'Days from one campaign to the next (0 = none)',
        0,
        0,
        from.campaign,
      ),
      lengthDays: days('专项行动持续天数', 'Days that a campaign lasts', 1, 30, from.campaign),
      visitShare: share(
        '专项行动中每轮抽检的商户比例',
        'Share of premises visited in a round during a campaign',
        1,
        from.campaign,
      ),
    })
    .prefault({})
    .meta({ zh: '专项行动', en: 'Campaigns' }),
});
