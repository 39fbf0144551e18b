// Joint enforcement (联合执法): on campaign days several departments of one case act at once, in parallel instead of one after
// another. A lever section, switched off by default. Z district has it; no figures are given.
import { z } from 'zod';
import { quantity, toggle } from './parameter.ts';

const source = {
  zh: '《Z区三级网格化管理报告》：设联合执法；没有数字，为假设',
  en: 'Report on the three-level grid of Z district: there is joint enforcement; without figures, assumed',
};

export const jointEnforcementSchema = z.strictObject({
  on: toggle({
    zh: '开展联合执法',
    en: 'There is joint enforcement',
    default: false,
    status: 'document',
    source,
  }),
  intervalDays: quantity({
    zh: '联合执法日的间隔',
    en: 'Days from one campaign day to the next',
    unit: 'day',
    min: 1,
    max: 365,
    default: 14,
    integer: true,
    status: 'assumption',
    source,
  }),
  casesPerDay: quantity({
    zh: '每个街镇一次联合执法办理的案件数上限',
    en: 'Most cases of a town that a campaign day takes up',
    unit: 'case',
    min: 0,
    max: 10_000,
    default: 20,
    integer: true,
    status: 'assumption',
    source,
  }),
  minDepartments: quantity({
    zh: '纳入联合执法所需的部门数',
    en: 'Departments that a case must need to be taken up',
    unit: '',
    min: 2,
    max: 8,
    default: 2,
    integer: true,
    status: 'assumption',
    source,
  }),
});
