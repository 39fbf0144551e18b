// The whole scenario: sections, designs as patches on it, and the types that the model reads once every default is filled in.
import { z } from 'zod';
import { bilingualText, identifier } from './parameter.ts';
import { presetIds } from '../presets/preset-ids.ts';
import { timeSchema } from './time.ts';
import { territorySchema } from './territory.ts';
import { residentsSchema } from './residents.ts';
import { incidentsSchema } from './incidents.ts';
import { workersSchema } from './workers.ts';
import { departmentsSchema } from './departments.ts';
import { organisationSchema } from './organisation.ts';
import { schemeSchema } from './scheme.ts';
import { surveySchema } from './survey.ts';
import { workloadSchema } from './workload.ts';
import { premisesSchema } from './premises.ts';
import { inspectionsSchema } from './inspections.ts';
import { protestSchema } from './protest.ts';
import { hearingSchema } from './hearing.ts';
import { powersSchema } from './powers.ts';
import { streetSchema } from './street.ts';
import { zonesSchema } from './zones.ts';
import { platformSchema } from './platform.ts';
import { selfGovernanceSchema } from './self-governance.ts';
import { patrolSchema } from './patrol.ts';
import { staffingSchema } from './staffing.ts';
import { dutiesSchema } from './duties.ts';
import { costsSchema } from './costs.ts';
import { superiorsSchema } from './superiors.ts';
import { remediesSchema } from './remedies.ts';
import { hotlineSchema } from './hotline.ts';
import { surgeSchema } from './surge.ts';
import { employmentSchema } from './employment.ts';
import { strategySchema } from './strategy.ts';
import { needsSchema } from './needs.ts';
import { servicesSchema } from './services.ts';
import { visitsSchema } from './visits.ts';
import { jointEnforcementSchema } from './joint-enforcement.ts';
import { listsSchema } from './lists.ts';
import { leadersSchema } from './leaders.ts';
import { tiersSchema } from './tiers.ts';
import { safetySchema } from './safety.ts';
import { navigationSchema } from './navigation.ts';
import { enterprisesSchema } from './enterprises.ts';
import { firmReportingSchema } from './firm-reporting.ts';
import { forumSchema } from './forum.ts';
import { zonePlacesSchema } from './zone-places.ts';
import { jointRewardSchema } from './joint-reward.ts';
import { leadSchema } from './lead.ts';

export const scenarioFormat = 'wangge-scenario/1';

/** Sections that a design may patch: levers. The others are the world, the same under every design (RULES 1-2). */
export const leverSections = [
  'workers',
  'departments',
  'organisation',
  'scheme',
  'survey',
  'workload',
  'inspections',
  'hearing',
  'powers',
  'zones',
  'street',
  'platform',
  'selfGovernance',
  'patrol',
  'staffing',
  'duties',
  'costs',
  'superiors',
  'remedies',
  'hotline',
  'employment',
  'strategy',
  'services',
  'visits',
  'jointEnforcement',
  'lists',
  'leaders',
  'tiers',
  'firmReporting',
  'navigation',
  'forum',
  'jointReward',
  'zonePlaces',
  'lead',
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
  /** A deployed scheme by name; it lies under the patch, and is part of it once the scenario is read. */
  preset: z
    .enum(presetIds)
    .meta({ zh: '现行考核方案（按名称）', en: 'A deployed scheme, by name' })
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
  workload: workloadSchema.prefault({}).meta({ zh: '网格负担', en: 'Workload of the grid' }),
  premises: premisesSchema.prefault({}).meta({ zh: '受检商户', en: 'Inspected premises' }),
  inspections: inspectionsSchema.prefault({}).meta({ zh: '检查', en: 'Inspections' }),
  protest: protestSchema.prefault({}).meta({ zh: '群体性事件', en: 'Collective protest' }),
  hearing: hearingSchema.prefault({}).meta({ zh: '诉求渠道', en: 'Channels for claims' }),
  powers: powersSchema.prefault({}).meta({ zh: '权力的强度', en: 'Strength of powers' }),
  zones: zonesSchema.prefault({}).meta({ zh: '片区', en: 'Zones' }),
  street: streetSchema.prefault({}).meta({ zh: '街道赋权', en: 'Empowered street' }),
  platform: platformSchema.prefault({}).meta({ zh: '居民平台', en: 'Residents’ platform' }),
  selfGovernance: selfGovernanceSchema.prefault({}).meta({ zh: '居民自治', en: 'Self-governance' }),
  patrol: patrolSchema.prefault({}).meta({ zh: '巡查', en: 'Patrol' }),
  staffing: staffingSchema.prefault({}).meta({ zh: '网格配员', en: 'Staffing of grids' }),
  duties: dutiesSchema.prefault({}).meta({ zh: '网格员职责', en: 'Duties of workers' }),
  costs: costsSchema.prefault({}).meta({ zh: '成本', en: 'Costs' }),
  superiors: superiorsSchema.prefault({}).meta({ zh: '上级行为', en: 'Superiors' }),
  remedies: remediesSchema.prefault({}).meta({ zh: '纠偏措施', en: 'Remedies' }),
  hotline: hotlineSchema.prefault({}).meta({ zh: '热线', en: 'Hotline' }),
  surge: surgeSchema.prefault({}).meta({ zh: '激增', en: 'Surge' }),
  employment: employmentSchema.prefault({}).meta({ zh: '用工', en: 'Employment' }),
  strategy: strategySchema.prefault({}).meta({ zh: '部门与台账策略', en: 'Strategies about the record' }),
  needs: needsSchema.prefault({}).meta({ zh: '服务需求', en: 'Needs of services' }),
  services: servicesSchema.prefault({}).meta({ zh: '居民服务', en: 'Services' }),
  visits: visitsSchema.prefault({}).meta({ zh: '走访', en: 'Visits' }),
  jointEnforcement: jointEnforcementSchema.prefault({}).meta({ zh: '联合执法', en: 'Joint enforcement' }),
  lists: listsSchema.prefault({}).meta({ zh: '两单制', en: 'Two lists' }),
  leaders: leadersSchema.prefault({}).meta({ zh: '领导更替', en: 'Turnover of leaders' }),
  tiers: tiersSchema.prefault({}).meta({ zh: '增设层级', en: 'Relay tiers' }),
  enterprises: enterprisesSchema.prefault({}).meta({ zh: '企业', en: 'Firms' }),
  firmReporting: firmReportingSchema.prefault({}).meta({ zh: '企业报事', en: 'Reports of firms' }),
  navigation: navigationSchema.prefault({}).meta({ zh: '服务导航', en: 'Service navigation' }),
  safety: safetySchema.prefault({}).meta({ zh: '安全感', en: 'Sense of safety' }),
  forum: forumSchema.prefault({}).meta({ zh: '居民议事厅', en: 'Councillors’ forum' }),
  jointReward: jointRewardSchema.prefault({}).meta({ zh: '共同奖励', en: 'Joint reward' }),
  zonePlaces: zonePlacesSchema.prefault({}).meta({ zh: '片区站点', en: 'Places of zones' }),
  lead: leadSchema.prefault({}).meta({ zh: '牵头单位', en: 'Leading offices' }),
  designs: z.array(designSchema).min(1).max(24).meta({ zh: '方案', en: 'Designs' }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
/** The lever sections under which a town is run: the scenario's own, or a design's. */
export type Policy = Pick<Scenario, LeverSection>;
