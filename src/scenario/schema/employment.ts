// Employment of grid workers: by the government itself or through a contractor (claim Y4), who pays the contractor (theory.md
// 17), and how long a worker stays in one grid (claim C16): local knowledge and local ties both grow with tenure.
import { z } from 'zod';
import { choice, quantity, toggle } from './parameter.ts';

const assumed = 'assumption' as const;

export const formNames = {
  direct: { zh: '政府直接聘用', en: 'employed directly' },
  contractor: { zh: '外包公司', en: 'through a contractor' },
} as const;
export const payerNames = {
  principal: { zh: '委托方（区级监督中心）', en: 'the principal, who sends them' },
  assessed: { zh: '被考核单位', en: 'the unit that is assessed' },
} as const;

const tenureSchema = z.strictObject({
  on: toggle({
    zh: '驻格时间起作用',
    en: 'Time in a grid counts',
    short: { zh: '驻格时间', en: 'time in a grid' },
    default: false,
    status: 'document',
    source: {
      zh: '《长宁街道改革报告》（C16）：民警长期扎根；合肥案例：与管理对象串通',
      en: 'Report on the Changning sub-district reform (C16): an officer who takes root; the Hefei case: collusion with those under watch',
    },
  }),
  knowledgeMonths: quantity({
    zh: '熟悉一格所需时间',
    en: 'Months until a grid is known to 1 - 1/e',
    unit: 'month',
    min: 0.1,
    max: 240,
    default: 6,
    status: assumed,
    source: { zh: '约半年走熟；月数为假设', en: 'about half a year of walking it; the months are assumed' },
  }),
  knowledgeGain: quantity({
    zh: '完全熟悉后搜索速率的增加',
    en: 'Gain in search rate of one who knows the grid fully',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.4,
    status: assumed,
    source: { zh: '知道往哪里看；幅度为假设', en: 'knows where to look; the size is assumed' },
  }),
  collusionMonths: quantity({
    zh: '结成人情关系所需时间',
    en: 'Months until local ties are grown to 1 - 1/e',
    unit: 'month',
    min: 0.1,
    max: 240,
    default: 24,
    status: assumed,
    source: {
      zh: '人情比熟悉慢（“关系的人格化”，Zhou 2010）；月数为假设',
      en: 'ties grow more slowly than knowledge (personalization of ties, Zhou 2010); the months are assumed',
    },
  }),
  collusionYuan: quantity({
    zh: '关系结成后，替违法者瞒一件的好处（货币等值）',
    en: 'Value of sparing one offender, once ties are grown, in yuan-equivalents',
    unit: 'yuan',
    min: 0,
    max: 100000,
    default: 20,
    status: assumed,
    source: {
      zh: '公开报道：信息采集员收受好处选择性上报；数额为假设',
      en: 'press: collectors were bribed to report selectively; the amount is assumed',
    },
  }),
  rotationMonths: quantity({
    zh: '轮岗间隔（0＝不轮岗）',
    en: 'Months between rotations of workers among grids (0 = none)',
    short: { zh: '轮岗间隔', en: 'months between rotations' },
    unit: 'month',
    min: 0,
    max: 240,
    default: 0,
    integer: true,
    status: assumed,
    source: { zh: '政策杠杆；0为今天', en: 'a policy lever; 0 is today' },
  }),
});

export const employmentSchema = z.strictObject({
  form: choice(['direct', 'contractor'], {
    zh: '网格员的用工方式',
    en: 'How grid workers are employed',
    default: 'direct',
    status: 'document',
    source: {
      zh: '《宜昌一格一员》（Y4）：政府直接向个人购买；深圳：服务外包（仅点名）',
      en: 'Report on one worker per grid in Yichang (Y4): bought directly from persons; Shenzhen: contracted out (named only)',
    },
    names: formNames,
  }),
  paidBy: choice(['principal', 'assessed'], {
    zh: '外包公司由谁付费',
    en: 'Who pays the contractor',
    default: 'principal',
    status: 'theory',
    source: {
      zh: 'Duflo 等 2013：由被审计者付费的审计员报告“刚好达标”，改由中心付费后如实报告',
      en: 'Duflo et al. 2013: auditors paid by the audited report just below the standard; paid centrally they report the truth',
    },
    names: payerNames,
  }),
  monitoringLoss: quantity({
    zh: '外包的监督损失：责任感与内在投入的减少',
    en: 'Monitoring loss of contracting out: duty and intrinsic effort that are lost',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.25,
    status: assumed,
    source: {
      zh: '《宜昌一格一员》（Y4）：绕开中介带来责任；幅度为假设',
      en: 'Report on one worker per grid in Yichang (Y4): duty comes with going past intermediaries; the size is assumed',
    },
  }),
  careerShare: quantity({
    zh: '外包人员的职业利害（占在编人员）',
    en: 'Career stakes of contracted workers, share of those of staff',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.3,
    status: assumed,
    source: { zh: '评先、晋升与其无关，只剩续聘', en: 'no commendation or promotion, only renewal' },
  }),
  turnoverFactor: quantity({
    zh: '外包人员离职率（在编人员＝1）',
    en: 'Turnover of contracted workers (staff = 1)',
    unit: 'ratio',
    min: 0.1,
    max: 10,
    default: 2,
    status: assumed,
    source: { zh: '工资低、合同短；倍数为假设', en: 'low pay, short contracts; the factor is assumed' },
  }),
  payerHold: quantity({
    zh: '付费的被考核单位对外包人员的影响（占其自身利害）',
    en: 'Hold of an assessed unit that pays on the collectors, share of its own marginal value',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.8,
    status: assumed,
    source: {
      zh: '谁付费听谁的；委托方付费时为零。数值为假设',
      en: 'who pays is heard; nothing where the principal pays. The value is assumed',
    },
  }),
  collectorsCheck: toggle({
    zh: '由外包采集员核查办结情况',
    en: 'Contracted collectors check what has been handled',
    default: false,
    status: 'published',
    source: {
      zh: '数字城管外包的信息采集公司兼做核实、核查',
      en: 'collecting companies in digital city management verify and check as well',
    },
  }),
  renewalYuanPerCase: quantity({
    zh: '核查中放过一件对采集员续约的价值（被考核单位付费时）',
    en: 'Value for renewal of one case passed at the check, where the assessed unit pays',
    unit: 'yuan/case',
    min: 0,
    max: 10000,
    default: 25,
    status: assumed,
    source: {
      zh: 'Duflo 等 2013：被审计者挑选并付费；数额为假设',
      en: 'Duflo et al. 2013: the audited choose and pay; the amount is assumed',
    },
  }),
  backCheckProbability: quantity({
    zh: '核查结果被复核的概率',
    en: 'Probability that a check is checked again',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.05,
    status: 'theory',
    source: {
      zh: 'Duflo 等 2013：随机复核；概率为假设',
      en: 'Duflo et al. 2013: random back-checks; the probability is assumed',
    },
  }),
  falseReportSanctionYuan: quantity({
    zh: '虚假核查被查实的处罚',
    en: 'Sanction for a false report that a back-check finds',
    unit: 'yuan',
    min: 0,
    max: 1_000_000,
    default: 200,
    status: assumed,
    source: { zh: '合同扣款；数额为假设', en: 'deducted from the contract; the amount is assumed' },
  }),
  crossPatrolShare: quantity({
    zh: '交叉巡查比例',
    en: 'Share of patrol done in each other’s grids',
    short: { zh: '交叉巡查', en: 'patrol in each other’s grids' },
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0,
    status: assumed,
    source: {
      zh: '外来者不熟悉、也没有人情；0为今天，政策杠杆',
      en: 'a stranger knows less and owes nobody; 0 is today, a lever',
    },
  }),
  tenure: tenureSchema.prefault({}).meta({ zh: '驻格时间', en: 'Time in a grid' }),
});
