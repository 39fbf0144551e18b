// How a claim is written down in scenarios/evidence/<id>.yaml, declared like the scenario schema, so that the same messages say what
// is wrong with a file. What one field cannot say (arms that exist, one kind of check at a time) is in claim-checks.ts.
import { z } from 'zod';
import { bases, expectations, grades } from '../experiment/evidence/claim.ts';
import { derivedReadings, weeklySeries } from '../experiment/evidence/reading.ts';
import { measures } from '../model/outcome/measures.ts';
import { bilingualText, identifier } from '../scenario/schema/parameter.ts';
import { patchSchema, scenarioSchema } from '../scenario/schema/scenario.ts';
import { isoDatePattern } from '../scenario/schema/time.ts';

export const claimFormat = 'wangge-evidence/1';

const measureIds = measures.map(({ id }) => id) as [string, ...string[]];
const choice = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  zh: string,
  en: string,
) => z.enum(options).meta({ zh, en });
const weeks = (zh: string, en: string) =>
  z
    .array(z.int().min(1).max(600).meta({ zh: '第几周（从1起）', en: 'Number of a week, from 1' }))
    .length(2)
    .meta({ zh, en });

/** One of `measure`, `derived`, `weekly`. */
const readingSchema = z.strictObject({
  measure: choice(measureIds, '指标', 'Measure').optional(),
  minus: choice(measureIds, '减去的指标', 'Measure that is taken off').optional(),
  derived: choice(derivedReadings, '派生读数', 'Derived reading').optional(),
  weekly: choice(weeklySeries, '周序列', 'Weekly series').optional(),
  weeks: weeks('起止周', 'First and last week').optional(),
  minusWeeks: weeks('减去的起止周', 'First and last week that is taken off').optional(),
  factor: z
    .number()
    .min(0.001)
    .max(1000)
    .meta({ zh: '减去时的倍数', en: 'Factor of what is taken off' })
    .optional(),
});

const armId = identifier.meta({ zh: '组', en: 'Arm' });

/** One of `reading` with contrast, expect and matters; `identical`; `onset`. */
const checkSchema = z.strictObject({
  id: identifier,
  title: bilingualText.meta({ zh: '检验内容', en: 'What is checked' }),
  grade: choice(grades, '性质', 'Grade'),
  basis: choice(bases, '依据', 'Basis'),
  reading: readingSchema.meta({ zh: '读数', en: 'Reading' }).optional(),
  contrast: z
    .record(identifier, z.number().min(-1000).max(1000).meta({ zh: '系数', en: 'Factor of an arm' }))
    .meta({ zh: '各组系数', en: 'Factors of the arms' })
    .optional(),
  expect: choice(expectations, '预期', 'Expectation').optional(),
  matters: z
    .number()
    .min(0)
    .max(1e6)
    .meta({ zh: '最小有意义的差别', en: 'Smallest effect that matters' })
    .optional(),
  identical: z
    .array(armId)
    .min(2)
    .max(24)
    .meta({ zh: '应完全相同的组', en: 'Arms that must be identical' })
    .optional(),
  ignoring: z
    .array(choice(measureIds, '指标', 'Measure'))
    .min(1)
    .max(20)
    .meta({ zh: '不计入比较的指标', en: 'Measures left aside' })
    .optional(),
  onset: z
    .strictObject({
      first: choice(weeklySeries, '先显现的序列', 'Series that shows first'),
      then: choice(weeklySeries, '后显现的序列', 'Series that shows later'),
      arm: armId,
      against: armId,
    })
    .meta({ zh: '先后次序', en: 'Order in time' })
    .optional(),
});

export const claimSchema = z.strictObject({
  format: z.literal(claimFormat).meta({ zh: '文件格式', en: 'File format' }),
  id: identifier,
  claim: z.string().min(1).max(20).meta({ zh: '文件中的论断编号', en: 'Id of the claim' }),
  title: bilingualText.meta({ zh: '标题', en: 'Title' }),
  statement: bilingualText.meta({ zh: '论断', en: 'What is claimed' }),
  source: bilingualText.meta({ zh: '出处', en: 'Where it comes from' }),
  registered: z.string().regex(isoDatePattern).meta({ zh: '登记日期', en: 'Date of registration' }),
  scenario: z
    .string()
    .min(1)
    .max(200)
    .meta({ zh: '情景文件（相对 scenarios/）', en: 'Scenario file, within scenarios/' }),
  sampleTowns: z
    .int()
    .min(1)
    .max(400)
    .meta({ zh: '抽取的街镇数', en: 'Number of whole towns that stand for the district' })
    .optional(),
  towns: z
    .array(z.int().min(0).max(399).meta({ zh: '街镇序号（从0起）', en: 'Index of a town, from 0' }))
    .min(1)
    .max(400)
    .meta({ zh: '运行的街镇', en: 'Towns that are run' })
    .optional(),
  replications: z.int().min(2).max(1000).meta({ zh: '重复次数', en: 'Replications' }),
  /** Laid over the scenario, world included, before anything runs: what all arms share, the warm-up too. */
  setting: z
    .partialRecord(z.enum(settingSections()), z.record(z.string(), z.json()))
    .meta({ zh: '各组共同的设定', en: 'Setting shared by all arms' })
    .optional(),
  arms: z
    .array(
      z.strictObject({
        id: identifier,
        title: bilingualText.meta({ zh: '组的名称', en: 'Title of the arm' }),
        patch: patchSchema.meta({ zh: '改动内容', en: 'What changes' }).optional(),
      }),
    )
    .min(1)
    .max(24)
    .meta({ zh: '各组', en: 'Arms' }),
  checks: z.array(checkSchema).min(1).max(40).meta({ zh: '检验', en: 'Checks' }),
  /** For rival claims: the checks that put the same contrast at each level of the moderator, in order. */
  region: z
    .strictObject({
      rival: z.string().min(1).max(20).meta({ zh: '对立论断编号', en: 'Id of the rival claim' }),
      moderator: bilingualText.meta({ zh: '调节变量', en: 'What moderates' }),
      levels: z
        .array(
          z.strictObject({
            level: bilingualText.meta({ zh: '水平', en: 'Level' }),
            check: identifier.meta({ zh: '检验', en: 'Check' }),
          }),
        )
        .min(2)
        .max(12)
        .meta({ zh: '各水平', en: 'Levels' }),
    })
    .meta({ zh: '对立论断各在何处成立', en: 'Where each of two rival claims holds' })
    .optional(),
});

export type ClaimFile = z.infer<typeof claimSchema>;
export type CheckFile = z.infer<typeof checkSchema>;
export type ReadingFile = z.infer<typeof readingSchema>;

/** The sections of a scenario, without its head and its designs. */
function settingSections() {
  const {
    format: _f,
    id: _i,
    title: _t,
    description: _d,
    seed: _s,
    designs: _designs,
    ...sections
  } = scenarioSchema.shape;
  return Object.keys(sections) as [keyof typeof sections, ...(keyof typeof sections)[]];
}
