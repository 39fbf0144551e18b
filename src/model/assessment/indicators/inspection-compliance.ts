// Indicator: Inspection score, found in order (检查合格率).
import type { Indicator } from './_contract.ts';

export const inspectionCompliance: Indicator = {
  id: 'inspection-compliance',
  zh: '检查合格率',
  en: 'Inspection score',
  formula: { zh: '检查时合格 ÷ 受检商户', en: 'found in order / premises inspected' },
  numerator: ['inOrder'],
  denominator: ['inspected'],
  capped: false,
  source: {
    zh: '《Z区三级网格化管理报告》：考核包括明查暗访；公式为假设',
    en: 'Report on the three-level grid of Z district: open and undercover checks count in the assessment; the formula is assumed',
  },
};
