// What departments have at stake in a case (部门考核): closing in time, being found out, duty, crew time.
import { z } from 'zod';
import { quantity } from './parameter.ts';
import { schemeSources as from } from './scheme-sources.ts';

const assumed = 'assumption' as const;

export const departmentAssessmentSchema = z
  .strictObject({
    stakeYuanPerCase: quantity({
      zh: '部门对按期办结一件的看重程度',
      en: 'Value to a department of one case closed in time',
      unit: 'yuan/case',
      min: 0,
      max: 100000,
      default: 100,
      status: assumed,
      source: from.departmentStake,
    }),
    paperSanctionYuan: quantity({
      zh: '虚假整改被查实的处罚',
      en: 'Sanction for a paper closure that is found out',
      unit: 'yuan',
      min: 0,
      max: 1_000_000,
      default: 80,
      status: assumed,
      source: from.paper,
    }),
    dutyYuanPerHarmDay: quantity({
      zh: '部门责任感',
      en: 'Duty of departments',
      unit: 'yuan/harm-day',
      min: 0,
      max: 1000,
      default: 0.9,
      status: assumed,
      source: from.departmentDuty,
    }),
    crewHourYuan: quantity({
      zh: '部门一小时人力的影子价格',
      en: 'Shadow price of a crew hour in the department’s eyes',
      unit: 'yuan/hour',
      min: 0,
      max: 1000,
      default: 3,
      status: assumed,
      source: from.crewHour,
    }),
    noiseYuan: quantity({
      zh: '部门决策的随机成分',
      en: 'Noise of department decisions',
      unit: 'yuan',
      min: 0,
      max: 10000,
      default: 15,
      status: assumed,
      source: from.departmentNoise,
    }),
  })
  .prefault({})
  .meta({ zh: '部门考核', en: 'Assessment of departments' });
