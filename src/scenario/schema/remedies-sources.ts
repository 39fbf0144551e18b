// Where the settings of the remedies come from, in both languages. Texts only; declarations stand in remedies.ts.

export const remediesSources = {
  difficultyWeights: {
    zh: '难度权重由各地自定；数值为假设',
    en: 'each place sets its own weights; the values are assumed',
  },
  standardStrength: {
    zh: '间接标准化：按类型的历史处置率计算应得数；起始标准的分量为假设',
    en: 'indirect standardisation by the past handling rate of each type; the weight of the start is assumed',
  },
  standardMemory: {
    zh: '标准随台账更新，不宜一月一变；月数为假设',
    en: 'the standard follows the record, but not from month to month; the months are assumed',
  },
  hardReport: {
    zh: '源文件没有；由方案加入',
    en: 'the source documents have none; designs add it',
  },
  noBlame: {
    zh: '源文件没有；由方案加入',
    en: 'the source documents have none; designs add it',
  },
  clockStop: {
    zh: '数字城管流程有延期、缓办，需审批台账（江苏）；此处指跨部门协调期间不计时',
    en: 'digital city management has extension and postponement with an approval ledger (Jiangsu); here the time of coordination is not counted',
  },
} as const;
