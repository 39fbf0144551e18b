// Time of a run: start date, the three phases (warm-up, window, follow-up), the working calendar and shifts.
// RULES 7-10: integer minutes, shared warm-up before the reform day, cohort of the window, follow-up.
import { z } from 'zod';
import { quantity, requiredQuantity } from './parameter.ts';

/** Dates as YYYY-MM-DD; whether such a day exists is a cross-check. */
export const isoDatePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isoDate = z.string().regex(isoDatePattern).meta({ zh: '日期', en: 'Date' });

const assumed = 'assumption' as const;
const minuteOfDay = (zh: string, en: string) =>
  requiredQuantity({
    zh,
    en,
    unit: 'minute of the day',
    min: 0,
    max: 1440,
    integer: true,
    status: assumed,
    source: { zh: '通常的办公时间', en: 'common office hours' },
  });

/** A shift is [start, end) in minutes of the day. */
const shift = z.strictObject({
  startMinute: minuteOfDay('班次开始（当日第几分钟）', 'Start of the shift'),
  endMinute: minuteOfDay('班次结束（当日第几分钟）', 'End of the shift'),
});

const officeHours = [
  { startMinute: 8 * 60 + 30, endMinute: 12 * 60 },
  { startMinute: 14 * 60, endMinute: 18 * 60 },
];
const patrolHours = [
  { startMinute: 8 * 60, endMinute: 12 * 60 },
  { startMinute: 14 * 60, endMinute: 18 * 60 },
];

export const timeSchema = z.strictObject({
  startDate: isoDate.default('2025-01-01').meta({
    zh: '模拟开始日期',
    en: 'Start date of the simulation',
    unit: 'date',
    status: assumed,
    source: { zh: '考核年度之初', en: 'start of an assessment year' },
  }),
  warmUpDays: quantity({
    zh: '预热天数（全部方案共用今天的制度）',
    en: 'Warm-up shared by all designs, under the baseline',
    unit: 'day',
    min: 0,
    max: 1000,
    default: 60,
    integer: true,
    status: 'assumption',
    source: { zh: '足以使积压和信念稳定下来', en: 'long enough for queues and beliefs to settle' },
  }),
  windowDays: quantity({
    zh: '观察窗口天数',
    en: 'Window: incidents arising in it form the cohort',
    unit: 'day',
    min: 1,
    max: 3650,
    default: 180,
    integer: true,
    status: 'assumption',
    source: { zh: '半年，含两次季度考核', en: 'half a year: two quarterly assessments' },
  }),
  followUpDays: quantity({
    zh: '追踪天数',
    en: 'Follow-up of each incident of the cohort',
    unit: 'day',
    min: 1,
    max: 365,
    default: 60,
    integer: true,
    status: 'assumption',
    source: { zh: '不短于最长处置时限加一次返工', en: 'at least the longest deadline plus one rework' },
  }),
  weekend: z
    .array(z.int().min(0).max(6))
    .max(6)
    .default([0, 6])
    .meta({
      zh: '每周休息日（0＝周日）',
      en: 'Weekdays off (0 = Sunday)',
      unit: 'weekday',
      status: assumed,
      source: { zh: '公共部门的双休日', en: 'weekends of public service' },
    }),
  holidays: z
    .array(isoDate)
    .max(400)
    .default([])
    .meta({
      zh: '节假日',
      en: 'Public holidays',
      unit: 'date',
      status: assumed,
      source: { zh: '默认不设，使各年相同', en: 'none by default: every year alike' },
    }),
  makeUpDays: z
    .array(isoDate)
    .max(400)
    .default([])
    .meta({
      zh: '调休上班日',
      en: 'Make-up working days',
      unit: 'date',
      status: assumed,
      source: { zh: '默认不设，使各年相同', en: 'none by default: every year alike' },
    }),
  patrolShifts: z
    .array(shift)
    .min(1)
    .max(6)
    .default(patrolHours)
    .meta({
      zh: '巡查班次',
      en: 'Patrol shifts',
      unit: 'minute of the day',
      status: assumed,
      source: { zh: '八小时工作制', en: 'an eight-hour day' },
    }),
  officeShifts: z
    .array(shift)
    .min(1)
    .max(6)
    .default(officeHours)
    .meta({
      zh: '部门办公时间',
      en: 'Office hours of departments',
      unit: 'minute of the day',
      status: assumed,
      source: { zh: '通常的办公时间', en: 'common office hours' },
    }),
});
