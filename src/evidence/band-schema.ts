// How published bands are written down in scenarios/calibration/bands.yaml: a measure, the range that published figures give, and
// where a reader finds them.
import { z } from 'zod';
import { measures } from '../model/outcome/measures.ts';
import { problemOf } from '../scenario/check/finding.ts';
import { bilingualText, identifier } from '../scenario/schema/parameter.ts';
import { readDeclared, type Declared } from './read-declared.ts';

export const bandsFormat = 'wangge-bands/1';

const measureIds = measures.map(({ id }) => id) as [string, ...string[]];
const measure = z.enum(measureIds).meta({ zh: '指标', en: 'Measure' });
const bound = (zh: string, en: string) => z.number().min(-1e9).max(1e9).meta({ zh, en });

const bandSchema = z.strictObject({
  id: identifier,
  name: bilingualText.meta({ zh: '名称', en: 'Name' }),
  measure,
  lower: bound('下限', 'Lower end'),
  upper: bound('上限', 'Upper end'),
  /** The band holds only where another measure is at least so high. */
  requires: z
    .strictObject({ measure, atLeast: bound('至少', 'At least') })
    .meta({ zh: '前提', en: 'Condition' })
    .optional(),
  sources: z.array(bilingualText).min(1).max(10).meta({ zh: '来源', en: 'Sources' }),
  note: bilingualText.meta({ zh: '说明', en: 'Note' }).optional(),
});
export type Band = z.infer<typeof bandSchema>;

const bandsSchema = z.strictObject({
  format: z.literal(bandsFormat).meta({ zh: '文件格式', en: 'File format' }),
  systems: z.array(identifier).min(1).max(40).meta({ zh: '系统', en: 'Systems' }),
  bands: z.array(bandSchema).min(1).max(100).meta({ zh: '区间', en: 'Bands' }),
});
export type Bands = z.infer<typeof bandsSchema>;

/** Loads the file of bands. Never throws on bad input. */
export function loadBands(text: string): Declared<Bands> {
  return readDeclared(text, bandsSchema, (file, written) =>
    file.bands.flatMap(({ lower, upper }, index) => {
      if (lower < upper) return [];
      const text_ = { zh: '下限应小于上限', en: 'the lower end must be below the upper' };
      const finding = {
        code: 'band',
        severity: 'error',
        path: ['bands', index, 'lower'],
        text: text_,
      } as const;
      return [problemOf(finding, bandsSchema, written, file)];
    }),
  );
}
