// What the grid is made to do beside patrol: forms of departments, the scope of matters, the ledger at intake.
// Claims Z8 (ledger), Z10 (all-responsibility), Z21 (narrow scope) of the report on Z district. Off: nothing changes.
import { z } from 'zod';
import { quantity, toggle } from './parameter.ts';
import { workloadSources as from } from './workload-sources.ts';

const formsSchema = z
  .strictObject({
    on: toggle({
      zh: '报表随部门数增加',
      en: 'Forms follow from the number of departments',
      default: false,
      status: 'document',
      source: from.forms,
    }),
    hoursPerDepartment: quantity({
      zh: '每个部门每日报表用时（加在“每日填表时间”之上）',
      en: 'Hours of forms a day for each department, on top of the plain hours of forms',
      unit: 'hour',
      min: 0,
      max: 4,
      default: 0.11538461538461539,
      status: 'assumption',
      source: from.hoursPerDepartment,
    }),
    oneForm: toggle({
      zh: '一事一表（统一台账，一次填报）',
      en: 'One form per matter, shared by the departments',
      short: { zh: '一事一表', en: 'one shared form' },
      default: false,
      status: 'document',
      source: from.oneForm,
    }),
    oneFormSaving: quantity({
      zh: '一事一表省去的报表用时比例',
      en: 'Share of the hours of forms that one shared form saves',
      unit: '0-1',
      min: 0,
      max: 1,
      default: 0.5,
      status: 'assumption',
      source: from.oneFormSaving,
    }),
  })
  .prefault({})
  .meta({ zh: '部门报表', en: 'Forms of departments' });

export const workloadSchema = z.strictObject({
  departments: quantity({
    zh: '事务进网格的部门数（按部门名单次序）',
    en: 'Departments whose matters and forms come to the grid, in the order of their list',
    short: { zh: '进网格的部门数', en: 'departments in the grid' },
    unit: '',
    min: 0,
    max: 60,
    default: 13,
    integer: true,
    status: 'document',
    source: from.departments,
  }),
  forms: formsSchema,
  limitScope: toggle({
    zh: '网格只管名单内部门的事务',
    en: 'The grid deals only with matters of these departments',
    short: { zh: '限定网格事务范围', en: 'limited scope' },
    default: false,
    status: 'document',
    source: from.limitScope,
  }),
  ledger: toggle({
    zh: '台账与即时上传（上报不会丢失）',
    en: 'Ledger with instant upload (no report is lost)',
    short: { zh: '台账与即时上传', en: 'ledger with instant upload' },
    default: true,
    status: 'document',
    source: from.ledger,
  }),
  lossProbability: quantity({
    zh: '没有台账时一件上报丢失的概率',
    en: 'Probability that a report is lost when there is no ledger',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.1,
    status: 'assumption',
    source: from.lossProbability,
  }),
});
