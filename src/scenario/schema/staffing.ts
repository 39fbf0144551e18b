// Staffing of grids: how many workers a grid has, by grid, by ground, or by households (claims D1, Y1). The worker of a
// grid may thus be one of several, or a part of one who also looks after other grids.
import { z } from 'zod';
import { choice, quantity } from './parameter.ts';

export const staffingNames = {
  cell: { zh: '一格一员', en: 'one worker per grid' },
  ground: { zh: '按面积', en: 'by ground' },
  households: { zh: '按户数', en: 'by households' },
} as const;

export const staffingSchema = z.strictObject({
  by: choice(['cell', 'ground', 'households'], {
    zh: '网格员配备方式',
    en: 'What grids are staffed by',
    default: 'cell',
    status: 'assumption',
    source: {
      zh: '一格一员（宜昌、东城文件）；按面积、按户数用于比较不同的网格大小',
      en: 'one per grid (documents on Yichang and Dongcheng); by ground or households to compare sizes of grids',
    },
    names: staffingNames,
  }),
  hectaresPerWorker: quantity({
    zh: '每名网格员的面积（按面积配备时）',
    en: 'Ground per worker, where staffed by ground',
    short: { zh: '每名网格员的面积', en: 'ground per worker' },
    unit: 'hectare',
    min: 0.05,
    max: 10000,
    default: 1,
    status: 'document',
    source: {
      zh: '北京东城区：万米单元网格，每格一名管理人员',
      en: 'Dongcheng, Beijing: cells of 10,000 m2 with one manager each',
    },
  }),
  householdsPerWorker: quantity({
    zh: '每名网格员的户数（按户数配备时）',
    en: 'Households per worker, where staffed by households',
    short: { zh: '每名网格员的户数', en: 'households per worker' },
    unit: '',
    min: 5,
    max: 100000,
    default: 250,
    status: 'document',
    source: {
      zh: '《宜昌一格一员》：250户或300–500人一格',
      en: 'Report on one worker per grid in Yichang: 250 households or 300-500 people',
    },
  }),
  personsPerHousehold: quantity({
    zh: '户均人数',
    en: 'Persons per household',
    unit: 'person',
    min: 1,
    max: 12,
    default: 3.23,
    status: 'document',
    source: {
      zh: '《宜昌一格一员》：全国居委会平均3127人、969户',
      en: 'Report on one worker per grid in Yichang: 3,127 people and 969 households per committee on average',
    },
  }),
});
