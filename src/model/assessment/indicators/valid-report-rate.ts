// Indicator: Rate of valid reports (有效上报率).
import type { Indicator } from './_contract.ts';

export const validReportRate: Indicator = {
  id: 'valid-report-rate',
  zh: '有效上报率',
  en: 'Rate of valid reports',
  formula: {
    zh: '有效上报 ÷ 上报；本模型没有虚报，有上报即为 1',
    en: 'valid reports / reports; nobody reports falsely here, so it is 1 wherever there is a report',
  },
  numerator: ['reported'],
  denominator: ['reported'],
  capped: false,
  source: {
    zh: '开源城管平台 urban-management-platform 的监督员评价',
    en: 'assessment of supervisors in the open urban-management-platform',
  },
};
