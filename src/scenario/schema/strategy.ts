// What departments, intake desks and posts may do about their figures: dispute, choose the order of work, record a case under a
// lighter category, correct times, rush at the end of a period, book a boundary case to the neighbour. Each is a switch; what is
// chosen follows from prices, duty and sanctions.
import { z } from 'zod';
import { choice, quantity, share, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;

export const orderNames = {
  arrival: { zh: '先到先办', en: 'as they come' },
  deadline: { zh: '临期先办', en: 'nearest deadline first' },
  easy: { zh: '易办先办', en: 'easy ones first' },
  hot: { zh: '热点问题先办', en: 'hot issues first' },
} as const;

const yuan = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: 'yuan', min: 0, max: 1_000_000, default: value, status: assumed, source });

const bevanHood: BilingualText = {
  zh: 'Bevan、Hood 2006：三分之一的救护机构“更正”了到达时间，8分钟处出现尖峰；数值为假设',
  en: 'Bevan and Hood 2006: times were “corrected” in a third of ambulance trusts, with a spike at 8 minutes; the value is assumed',
};
const compstat: BilingualText = {
  zh: 'Eterno、Silverman：CompStat 之下把重罪记为轻罪；数值为假设',
  en: 'Eterno and Silverman: felonies recorded as misdemeanours under CompStat; the value is assumed',
};
const courty: BilingualText = {
  zh: 'Courty、Marschke 2004：在奖励年度内择时上报，且真实产出下降；数值为假设',
  en: 'Courty and Marschke 2004: reports are timed within the award year, and true output falls; the value is assumed',
};
const lazear: BilingualText = {
  zh: 'Lazear 1989：按排名给奖时互相拆台；数值为假设',
  en: 'Lazear 1989: sabotage under rewards by rank; the value is assumed',
};

const disputesSchema = z.strictObject({
  byChoice: toggle({
    zh: '部门自行决定是否推诿退单',
    en: 'Departments choose whether to dispute',
    short: { zh: '推诿为选择', en: 'disputes by choice' },
    default: false,
    status: 'document',
    source: {
      zh: '《普陀区片区治理调研报告》（P6）推诿；关闭时按固定概率',
      en: 'Advisory report on the zones of Putuo (P6); switched off, a given probability holds',
    },
  }),
  costYuan: yuan('一次推诿的代价', 'Cost of a dispute to the department', 15, {
    zh: '解释、扣分、伤和气；数额为假设',
    en: 'explanations, points, ill will; the amount is assumed',
  }),
  freedProbability: share(
    '没有清单时推诿成功的概率',
    'Chance that a dispute frees the department, without a list',
    0.4,
    {
      zh: '成功则退回本块；概率为假设',
      en: 'then the case goes back to the block; the probability is assumed',
    },
  ),
});

const reclassifySchema = z.strictObject({
  on: toggle({
    zh: '受理时可改记为较轻类别',
    en: 'The intake desk may record a lighter category',
    short: { zh: '改记轻类', en: 'lighter categories' },
    default: false,
    status: 'theory',
    source: compstat,
  }),
  weight: share(
    '较轻类别在考核中的分量（原类别＝1）',
    'Weight of the lighter category in the scores (own = 1)',
    0.2,
    compstat,
  ),
  deadlineFactor: quantity({
    zh: '较轻类别的期限（原类别＝1）',
    en: 'Deadline of the lighter category (own = 1)',
    unit: 'ratio',
    min: 1,
    max: 10,
    default: 2,
    status: assumed,
    source: compstat,
  }),
  foundProbability: share('被查出改记的概率', 'Probability that it is found out', 0.1, compstat),
  sanctionYuan: yuan('查出改记的处罚', 'Sanction if it is found out', 100, compstat),
});

const timestampsSchema = z.strictObject({
  editable: toggle({
    zh: '办结时间可事后更改',
    en: 'Times of handling can be edited',
    short: { zh: '办结时间可改', en: 'editable times' },
    default: false,
    status: 'theory',
    source: bevanHood,
  }),
  windowHours: quantity({
    zh: '超期多久以内可改（工时）',
    en: 'Working hours past the deadline within which a time can be edited',
    unit: 'hour',
    min: 0.5,
    max: 200,
    default: 8,
    status: assumed,
    source: bevanHood,
  }),
  foundProbability: share('更改被查出的概率', 'Probability that an edit is found out', 0.05, bevanHood),
  sanctionYuan: yuan('查出更改的处罚', 'Sanction if it is found out', 200, bevanHood),
});

const periodBonusSchema = z.strictObject({
  on: toggle({
    zh: '部门按月办结奖金',
    en: 'Departments have a bonus by month',
    short: { zh: '按月办结奖', en: 'a monthly bonus' },
    default: false,
    status: 'theory',
    source: courty,
  }),
  yuanPerCase: yuan('当月办结一件的奖金', 'Bonus of a case closed within the month', 60, courty),
  nextMonthShare: share(
    '下月办结一件在今天看来的价值',
    'What a case closed next month is worth today, share of the bonus',
    0.5,
    courty,
  ),
  rushDays: quantity({
    zh: '月底突击天数',
    en: 'Days of rush before the end of the month',
    unit: 'day',
    min: 0,
    max: 28,
    default: 3,
    integer: true,
    status: assumed,
    source: courty,
  }),
});

const dumpingSchema = z.strictObject({
  on: toggle({
    zh: '边界案件可记到邻格',
    en: 'Cases on a boundary can be booked to the neighbour',
    short: { zh: '边界案件推给邻格', en: 'dumping on neighbours' },
    default: false,
    status: 'theory',
    source: lazear,
  }),
  boundaryShare: share('位于边界的问题比例', 'Share of incidents that lie on a boundary', 0.1, lazear),
  costYuan: yuan('推给邻格的代价', 'Cost of booking a case to the neighbour', 3, lazear),
});

export const strategySchema = z.strictObject({
  queueOrder: choice(['arrival', 'deadline', 'easy', 'hot'], {
    zh: '部门办案顺序',
    en: 'Order in which departments work',
    default: 'arrival',
    status: assumed,
    source: {
      zh: '先到先办为今天；临期、易办先办用于比较；热点先办为长宁“问题导向”（仅点名）的一种理解：居民反映最多的类型先办',
      en: 'as they come is today; deadline and easy to compare; hot issues first is a reading of Changning’s problem-oriented mode, which is only named: types that residents bring up most come first',
    },
    names: orderNames,
  }),
  disputes: disputesSchema.prefault({}).meta({ zh: '推诿', en: 'Disputes' }),
  reclassify: reclassifySchema.prefault({}).meta({ zh: '改记类别', en: 'Lighter categories' }),
  timestamps: timestampsSchema.prefault({}).meta({ zh: '办结时间', en: 'Times of handling' }),
  periodBonus: periodBonusSchema.prefault({}).meta({ zh: '按月奖金', en: 'Monthly bonus' }),
  dumping: dumpingSchema.prefault({}).meta({ zh: '边界案件', en: 'Boundary cases' }),
});
