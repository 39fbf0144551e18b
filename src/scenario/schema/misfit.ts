// Misfit of the standard way (水土不服, claim C17): by category, the share of a neighbourhood type's matters that residents do not
// accept to be handled as usual. A trait of the world; absent means 0.
import { z } from 'zod';
import { requiredQuantity, type BilingualText } from './parameter.ts';

const status = 'assumption' as const;
const source: BilingualText = {
  zh: '《长宁街道改革报告》（C17）：国际社区使传统基层工作法“水土不服”；比例为假设，默认没有',
  en: 'Report on the Changning sub-district reform (C17): usual methods misfit an international estate; the shares are assumed, none by default',
};

/** Declares the shares by category. @param names what the categories are called */
export const misfitSchema = <const Category extends string>(
  categories: readonly [Category, ...Category[]],
  names: Readonly<Record<Category, BilingualText>>,
) =>
  z
    .partialRecord(
      z.enum(categories),
      requiredQuantity({
        zh: '常规方法水土不服的比例',
        en: 'Share that the standard way misfits',
        unit: '0-1',
        min: 0,
        max: 1,
        status,
        source,
      }),
    )
    .optional()
    .meta({
      zh: '常规方法“水土不服”、不为居民接受的比例（未列＝0）',
      en: 'Shares of matters that the standard way does not fit, by category (absent = 0)',
      unit: '0-1',
      status,
      source,
      names,
    });
