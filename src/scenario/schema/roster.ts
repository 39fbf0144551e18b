// A roster (名册) of real towns with their residents' committees, for districts whose names and numbers are known. The map stays
// a generated one: no licensed boundaries exist; names, numbers of committees and proportions of residents are real.
import { z } from 'zod';
import { bilingualText, requiredQuantity } from './parameter.ts';

const committeeName = z.string().min(1).max(60).meta({ zh: '居（村）委会名称', en: 'Name of a committee' });

const townSchema = z.strictObject({
  name: bilingualText.meta({ zh: '街镇名称', en: 'Name of the town' }),
  /** Residents of the town in any one year: only proportions count; a town without takes the mean per committee. */
  residents: requiredQuantity({
    zh: '居民数（只用其比例）',
    en: 'Residents (only proportions are used)',
    unit: '',
    min: 1,
    max: 12_000_000,
    integer: true,
    status: 'published',
    source: { zh: '名册所列年份的统计', en: 'statistics of the year that the roster states' },
  }).optional(),
  committees: z
    .array(committeeName)
    .min(1)
    .max(500)
    .meta({
      zh: '居（村）委会',
      en: 'Residents’ and village committees',
      unit: '',
      status: 'published',
      source: { zh: '行政区划表', en: 'table of administrative divisions' },
    }),
});

/** Towns in the order in which they are numbered. */
export const rosterSchema = z
  .array(townSchema)
  .min(1)
  .max(400)
  .meta({ zh: '街镇与居（村）委会名册', en: 'Roster of towns and their committees' });
export type Roster = z.infer<typeof rosterSchema>;
