// Types of neighbourhood: how often incidents arise there, who lives there, how many firms there are, and what the standard way of
// handling does not fit.
import { z } from 'zod';
import { categories, categoryNames } from './incident-categories.ts';
import { misfitSchema } from './misfit.ts';
import { residentKindNames, residentKinds } from './needs.ts';
import { bilingualText, identifier, quantity, requiredQuantity } from './parameter.ts';

const assumed = 'assumption' as const;
const ours = {
  zh: '按问题类型估计的量级，敏感性分析中变动',
  en: 'order of magnitude by type; varied in the sensitivity analysis',
};

const multiplier = (zh: string, en: string) =>
  requiredQuantity({ zh, en, unit: 'ratio', min: 0, max: 100, status: assumed, source: ours });

export const neighbourhoodSchema = z.strictObject({
  id: identifier,
  name: bilingualText.meta({ zh: '街区类型名称', en: 'Name of the neighbourhood type' }),
  /** Share of cells. */
  share: requiredQuantity({
    zh: '占网格数的比例',
    en: 'Share of cells',
    unit: '0-1',
    min: 0,
    max: 1,
    status: assumed,
    source: {
      zh: '源文件没有给出街区类型的比例',
      en: 'the source documents give no shares',
    },
  }),
  /** Rate multipliers by category; absent means 1. */
  rates: z.partialRecord(z.enum(categories), multiplier('发生率倍数', 'Rate multiplier')).default({}).meta({
    zh: '各大类问题发生率的倍数（未列＝1）',
    en: 'Rate multipliers by category (absent = 1)',
    unit: 'ratio',
    status: assumed,
    source: ours,
    names: categoryNames,
  }),
  /** Multipliers of the kinds of residents; absent means 1. */
  residents: z
    .partialRecord(z.enum(residentKinds), multiplier('占比倍数', 'Multiplier of the weight'))
    .default({})
    .meta({
      zh: '各类居民占比的倍数（未列＝1）',
      en: 'Multipliers of the kinds of residents (absent = 1)',
      unit: 'ratio',
      status: assumed,
      source: ours,
      names: residentKindNames,
    }),
  /** Firms per resident relative to the whole. */
  firms: quantity({
    zh: '每居民企业数的倍数',
    en: 'Firms per resident, relative',
    unit: 'ratio',
    min: 0,
    max: 100,
    default: 1,
    status: assumed,
    source: ours,
  }),
  /** Share of the matters of a category that the standard way can't really solve here; absent means 0. */
  misfit: misfitSchema(categories, categoryNames),
});
