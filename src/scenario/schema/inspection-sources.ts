// Where the numbers of inspections come from, parameter by parameter, in both languages. Texts only; the declarations of the
// parameters stand in inspections.ts.

const report = {
  zh: '《Z区三级网格化管理报告》：检查前通知无证商户关门，因为彻底关停会引发上访与冲突',
  en: 'Report on the three-level grid of Z district: shops without licences are told to close before an inspection, since closing them for good would bring petitions and conflict',
};

export const inspectionSources = {
  secrecy: report,
  leak: {
    zh: '走漏对震慑的影响见检查博弈（受检概率乘以不走漏的概率）；数值为假设',
    en: 'theory of the inspection game: what deters is the probability of a visit times that of no leak; the value is assumed',
  },
  interval: { zh: '每月一轮，与月排名同步；假设', en: 'once a month, as the monthly ranking; assumed' },
  notice: {
    zh: '通知通常提前数日下发；天数为假设',
    en: 'notice usually comes some days ahead; the days are assumed',
  },
  visitShare: { zh: '源文件没有给出抽检比例', en: 'the source documents give no share' },
  strategy: {
    zh: '检查博弈：检查人员若按收益决定，处罚加重只会减少检查，不减少违规（Tsebelis 1989）',
    en: 'inspection game: where inspectors look at what visits yield, a higher penalty lowers inspection, not violation (Tsebelis 1989)',
  },
  visitYuan: { zh: '半小时工时与车辆；假设', en: 'half an hour and a vehicle; assumed' },
  catchYuan: {
    zh: '查处数量计入检查人员考核；折合金额为假设',
    en: 'violations found count for inspectors; the amount is assumed',
  },
  visitHours: { zh: '假设', en: 'assumed' },
  fine: {
    zh: '《无证无照经营查处办法》（2017年）：没收违法所得，可并处一万元以下罚款；小店通常罚数千元，取值为假设',
    en: 'Measures on unlicensed trading (State Council, 2017): illegal gains confiscated and a fine of up to 10,000 yuan; some thousands for a small shop, the value assumed',
  },
  licence: {
    zh: '多数无证小店缺的是合规场地与前置许可；数额为假设，“低成本发证”方案降低它',
    en: 'what most unlicensed shops lack are fit premises and prior permits; the amount is assumed, cheap licensing lowers it',
  },
  enforceHours: { zh: '多次上门劝导；假设', en: 'several visits to talk an owner round; assumed' },
  horizon: {
    zh: '年总评为一个考核周期；取一年为假设',
    en: 'the annual review closes an assessment; that a worker looks one year ahead is assumed',
  },
  petition: {
    zh: '《Z区三级网格化管理报告》：怕上访与冲突；信访实行一票否决的地方代价更高；数额为假设',
    en: 'Report on the three-level grid of Z district: fear of petitions and conflict; more where petitions carry a veto; the amount is assumed',
  },
  petitionLoss: {
    zh: '损失越大越可能上访：概率为 1-exp(-损失/尺度)；尺度为假设',
    en: 'the greater the loss, the likelier a petition: 1 - exp(-loss / scale); the scale is assumed',
  },
  warnMinutes: { zh: '一个电话或一次上门；假设', en: 'a call or a walk past; assumed' },
  exposure: {
    zh: '通风报信难以查实；概率为假设',
    en: 'tip-offs are hard to prove; the probability is assumed',
  },
  sanction: { zh: '数额为假设', en: 'the amount is assumed' },
  campaign: {
    zh: '专项行动是常见的执法方式，事先公布；长短与力度为假设，默认没有',
    en: 'campaigns are a common form of enforcement, proclaimed in advance; length and force are assumed, none by default',
  },
} as const;
