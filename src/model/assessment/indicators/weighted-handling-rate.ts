// Indicator: Difficulty-weighted handling rate (难度加权处置率).
import type { Indicator } from './_contract.ts';

export const weightedHandlingRate: Indicator = {
  id: 'weighted-handling-rate',
  zh: '难度加权处置率',
  en: 'Difficulty-weighted handling rate',
  formula: {
    zh: '期限内已处置（按难度加权）÷ 应处置（按难度加权）',
    en: 'handled by the deadline / due, both weighted by difficulty',
  },
  numerator: ['weightedHandled'],
  denominator: ['weightedDue'],
  capped: false,
  source: {
    zh: '假设：按案件类型的难度加权，权重见“纠偏措施”',
    en: 'assumption: weights by the difficulty of types, set among the remedies',
  },
};
