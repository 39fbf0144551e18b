// Sense of safety of residents (安全感): how known problems nearby and remembered major incidents weigh in it. A measure of the world,
// the same under every design; nothing follows from it.
import { z } from 'zod';
import { quantity, type BilingualText } from './parameter.ts';

const incivilities: BilingualText = {
  zh: '身边看得见的失序降低安全感（Skogan 1990；LaGrange 等 1992）；尺度为假设，只比较方案之间的差别',
  en: 'visible disorder nearby lowers the sense of safety (Skogan 1990; LaGrange et al. 1992); the scale is assumed: only differences between designs are meant',
};

export const safetySchema = z.strictObject({
  harmScale: quantity({
    zh: '安全感因身边已知问题减半时，每位居民每日的损害',
    en: 'Harm per resident and day from known problems nearby at which the sense of safety halves',
    unit: 'harm-day/day',
    min: 0.001,
    max: 1000,
    default: 1,
    status: 'assumption',
    source: incivilities,
  }),
  majorScale: quantity({
    zh: '安全感因重大事件减半时，网格内每千居民记得的件数',
    en: 'Major incidents remembered per 1,000 residents of the grid at which the sense of safety halves',
    unit: 'incidents',
    min: 0.001,
    max: 1000,
    default: 1,
    status: 'assumption',
    source: incivilities,
  }),
  memoryMonths: quantity({
    zh: '重大事件被记得的平均月数',
    en: 'Months that a major incident is remembered, on average',
    unit: 'month',
    min: 0.1,
    max: 600,
    default: 12,
    status: 'assumption',
    source: { zh: '无公开数据；假设', en: 'no published figure; assumed' },
  }),
});
