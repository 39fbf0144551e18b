// A surge of incidents on dated days, the same under every design: part of the world. Claim W11.
import { z } from 'zod';
import { quantity } from './parameter.ts';

const assumed = 'assumption' as const;
const source = {
  zh: '《共建共治共享视野下社区网格化管理创新》：2020年初平台成为主渠道；没有数字',
  en: 'Article on the platform Weilinli of Wuhan: the main channel in early 2020; it gives no figure',
};

export const surgeSchema = z.strictObject({
  fromDay: quantity({
    zh: '激增开始（改革日后第几天）',
    en: 'First day of the surge, after the reform day',
    unit: 'day',
    min: 0,
    max: 3650,
    default: 30,
    integer: true,
    status: assumed,
    source,
  }),
  days: quantity({
    zh: '激增持续天数',
    en: 'Days that the surge lasts',
    unit: 'day',
    min: 0,
    max: 3650,
    default: 30,
    integer: true,
    status: assumed,
    source,
  }),
  factor: quantity({
    zh: '激增期间问题发生量为平时的几倍（1＝没有激增）',
    en: 'Incidents during the surge, relative to usual (1 = no surge)',
    unit: 'ratio',
    min: 1,
    max: 20,
    default: 1,
    status: assumed,
    source,
  }),
});
