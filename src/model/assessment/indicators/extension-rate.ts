// Indicator: Extension rate (延期率).
import type { Indicator } from './_contract.ts';

export const extensionRate: Indicator = {
  id: 'extension-rate',
  zh: '延期率',
  en: 'Extension rate',
  formula: {
    zh: '延期 ÷ 应处置；本模型不批准延期，恒为 0',
    en: 'extensions / due; no extension is granted here, so it is always 0',
  },
  numerator: [],
  direction: 'lower',
  denominator: ['due'],
  capped: false,
  source: {
    zh: '成都金牛区考核规则：延期率＝延期数÷应处置数',
    en: 'rules of Jinniu, Chengdu: extensions / due',
  },
};
