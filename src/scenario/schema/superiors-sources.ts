// Where the settings of ratchet, veto and liability come from, in both languages. Texts only; declarations stand in superiors.ts.

export const superiorsSources = {
  ratchet: {
    zh: '棘轮效应（Weitzman 1980）：完成得多，下期任务就高',
    en: 'the ratchet effect (Weitzman 1980): who does more is given a higher quota',
  },
  ratchetPeriod: {
    zh: '按季奖惩、按年总评的周期',
    en: 'with the quarterly reward or the annual review',
  },
  ratchetLevel: {
    zh: '无公开数据；任务通常逐级分解到网格',
    en: 'no published figure; quotas are usually passed down to the grid',
  },
  adjustment: { zh: '无公开数据；取一半', en: 'no published figure; half is taken' },
  discount: {
    zh: '在岗可期的一季；数值为假设',
    en: 'a quarter that one expects to stay in the post; the value is assumed',
  },
  veto: {
    zh: '“不出事”逻辑：出了重大事件，成绩一票否决；《Z区三级网格化管理报告》（Z23）；比例由方案设定',
    en: 'the logic of no incident: one major incident cancels the result; report on the three-level grid of Z district (Z23); designs set the share',
  },
  vetoWorkers: {
    zh: '连带比例由方案设定',
    en: 'the share that reaches workers is set by designs',
  },
  exposedConcealment: {
    zh: '有的地方把瞒报列入一票否决',
    en: 'some places put concealment under the veto as well',
  },
  surfacing: {
    zh: '无公开数据；登记过的必在案，未登记的多半不追溯到网格',
    en: 'no published figure; what was registered is on record for sure, what was not is mostly not traced back to the grid',
  },
  liability: {
    zh: '合谋理论（Tirole 1986）：两人处罚之和小于两人得益之和，沉默才成立',
    en: 'collusion (Tirole 1986): silence holds while the sanctions of both weigh less than the gains of both',
  },
  liabilityShare: {
    zh: '无公开数据；由方案设定',
    en: 'no published figure; set by designs',
  },
} as const;
