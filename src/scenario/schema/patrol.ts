// Patrol: how fast ground is searched, and where the hours go. Search by ground: theory.md 23 (Koopman's random search);
// hot spots: claim P17. Nothing here knows what is found.
import { z } from 'zod';
import { choice, quantity } from './parameter.ts';

export const searchNames = {
  hours: { zh: '按工时（每小时速率）', en: 'by hours, at a rate per hour' },
  ground: { zh: '按地面（步速、视宽与面积）', en: 'over ground: walking speed, view and area' },
} as const;

export const patrolSchema = z.strictObject({
  search: choice(['hours', 'ground'], {
    zh: '巡查搜索方式',
    en: 'How patrol searches',
    default: 'hours',
    status: 'assumption',
    source: {
      zh: '按工时：速率由情景给定；按地面：P＝1−exp(−w·v·t/A)，随机搜索（Koopman 1956）',
      en: 'by hours: the rate is given; over ground: P = 1 - exp(-w v t / A), random search (Koopman 1956)',
    },
    names: searchNames,
  }),
  walkingKmPerHour: quantity({
    zh: '巡查行进速度',
    en: 'Distance walked in an hour of patrol',
    unit: 'km/hour',
    min: 0.1,
    max: 30,
    default: 1.5,
    status: 'published',
    source: {
      zh: '昆明2024年：巡查184.13万小时、273.56万公里，每小时约1.49公里',
      en: 'Kunming 2024: 1.8413 million patrol hours, 2.7356 million km, about 1.49 km an hour',
    },
  }),
  viewMetres: quantity({
    zh: '可见度为1的问题的有效视宽',
    en: 'Width of ground in which an incident of visibility 1 is seen',
    unit: 'metre',
    min: 0.1,
    max: 1000,
    default: 20,
    status: 'assumption',
    source: {
      zh: '街道两侧各约十米；宽度为假设',
      en: 'about ten metres on either side of the street; the width is assumed',
    },
  }),
  hotSpotShare: quantity({
    zh: '按以往案件分布调配的巡查工时比例',
    en: 'Share of patrol hours that follows the map of past case files',
    short: { zh: '热点巡查比例', en: 'share of patrol sent to hot spots' },
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0,
    status: 'assumption',
    source: {
      zh: '《普陀区片区治理调研报告》（P17）建议案件高发区域严防；0为各格自巡，比例是政策杠杆',
      en: 'Advisory report on the zones of Putuo (P17): guard the hot spots; 0 keeps every patrol in its grid, the share is a lever',
    },
  }),
  hotSpotMemoryMonths: quantity({
    zh: '热点图的记忆时间',
    en: 'Memory of the hot-spot map (months until a case file counts 1/e)',
    unit: 'month',
    min: 0.25,
    max: 120,
    default: 3,
    status: 'assumption',
    source: {
      zh: '按季度更新的热点图；月数为假设',
      en: 'a map renewed each quarter; the months are assumed',
    },
  }),
});
