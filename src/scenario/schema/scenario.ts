// The whole scenario: sections, designs as patches on it, and the types that the model reads once every default is filled in.
import { z } from 'zod';
import { bilingualText, identifier } from './parameter.ts';
import { timeSchema } from './time.ts';
import { territorySchema } from './territory.ts';
import { residentsSchema } from './residents.ts';
import { incidentsSchema } from './incidents.ts';
import { workersSchema } from './workers.ts';
import { departmentsSchema } from './departments.ts';
import { organisationSchema } from './organisation.ts';
import { schemeSchema } from './scheme.ts';
import { surveySchema } from './survey.ts';
import { needsSchema } from './needs.ts';
import { servicesSchema } from './services.ts';
import { visitsSchema } from './visits.ts';
import { jointEnforcementSchema } from './joint-enforcement.ts';

export const scenarioFormat = 'wangge-scenario/1';

/** Sections that a design may patch: levers. The others are the world, the same under every design (RULES 1-2). */
export const leverSections = [
  'workers',
  'departments',
  'organisation',
  'scheme',
  'survey',
  'services',
  'visits',
  'jointEnforcement',
] as const;
export type LeverSection = (typeof leverSections)[number];

/** A patch is a nested partial of the lever sections; it is checked by applying it and validating the result. */
export const patchSchema = z.partialRecord(z.enum(leverSections), z.record(z.string(), z.json()));
export type Patch = z.infer<typeof patchSchema>;

const stageSchema = z.strictObject({
  /** Days after the reform day. */
  fromDay: z
    .int()
    .min(0)
    .max(3650)
    .default(0)
    .meta({ zh: '改革日后第几天起', en: 'Days after the reform day' }),
  /** Town indices it applies to; absent means all. */
  towns: z
    .array(z.int().min(0).max(399).meta({ zh: '街镇序号（从0起）', en: 'Index of a town, from 0' }))
    .min(1)
    .max(400)
    .meta({ zh: '实施的街镇', en: 'Towns it applies to' })
    .optional(),
  patch: patchSchema.meta({ zh: '改动内容', en: 'What changes' }),
});

export const designSchema = z.strictObject({
  id: identifier,
  title: bilingualText.meta({ zh: '方案名称', en: 'Title of the design' }),
  description: bilingualText.meta({ zh: '方案说明', en: 'Description of the design' }).optional(),
  /** Dated, possibly partial roll-outs; an empty list is the baseline itself. Later stages build on earlier ones. */
  stages: z.array(stageSchema).max(20).default([]).meta({ zh: '分步实施', en: 'Stages' }),
});
export type Design = z.infer<typeof designSchema>;

export const scenarioSchema = z.strictObject({
  format: z.literal(scenarioFormat).meta({ zh: '文件格式', en: 'File format' }),
  id: identifier,
  title: bilingualText.meta({ zh: '标题', en: 'Title' }),
  description: bilingualText.meta({ zh: '说明', en: 'Description' }).optional(),
  /** Seed text: fixes territory and people; replications resample incidents and luck (RULES 2). */
  seed: z.string().min(1).max(200).meta({ zh: '随机种子（文字）', en: 'Seed text' }),
  time: timeSchema.prefault({}).meta({ zh: '时间', en: 'Time' }),
  territory: territorySchema.prefault({}).meta({ zh: '辖区', en: 'Territory' }),
  residents: residentsSchema.prefault({}).meta({ zh: '居民', en: 'Residents' }),
  incidents: incidentsSchema.prefault({}).meta({ zh: '问题', en: 'Incidents' }),
  workers: workersSchema.prefault({}).meta({ zh: '网格员', en: 'Grid workers' }),
  departments: departmentsSchema.prefault({}).meta({ zh: '职能部门', en: 'Departments' }),
  organisation: organisationSchema.prefault({}).meta({ zh: '组织与流程', en: 'Organisation' }),
  scheme: schemeSchema.prefault({}).meta({ zh: '考核方案', en: 'Assessment scheme' }),
  survey: surveySchema.prefault({}).meta({ zh: '居民问卷', en: 'Survey' }),
  needs: needsSchema.prefault({}).meta({ zh: '服务需求', en: 'Needs of services' }),
  services: servicesSchema.prefault({}).meta({ zh: '居民服务', en: 'Services' }),
  visits: visitsSchema.prefault({}).meta({ zh: '走访', en: 'Visits' }),
  jointEnforcement: jointEnforcementSchema.prefault({}).meta({ zh: '联合执法', en: 'Joint enforcement' }),
  designs: z.array(designSchema).min(1).max(24).meta({ zh: '方案', en: 'Designs' }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
/** The lever sections under which a town is run: the scenario's own, or a design's. */
export type Policy = Pick<Scenario, LeverSection>;
