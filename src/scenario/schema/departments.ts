// Functional departments (职能部门): names, crews and how they answer for paper closures.
// Thirteen bureaus as in Z district; the document names five (municipal, tax, enforcement, education, health): the others are assumptions.
import { z } from 'zod';
import { bilingualText, identifier, quantity } from './parameter.ts';

export const departmentSchema = z.strictObject({
  id: identifier,
  name: bilingualText.meta({ zh: '部门名称', en: 'Name of the department' }),
  /** Crews relative to the planned load; 1 is just enough on average. */
  margin: quantity({
    zh: '力量余量（1＝平均刚好够用）',
    en: 'Crews relative to the planned load (1 = just enough on average)',
    unit: 'ratio',
    min: 0.01,
    max: 100,
    default: 1.15,
    status: 'assumption',
    source: {
      zh: '力量略高于平均负荷，否则积压无限增长；可用“部门力量”检验',
      en: 'a little above the mean load, else queues grow without end; try others through the capacity of departments',
    },
  }),
});

const named = (id: string, zh: string, en: string) => ({ id, name: { zh, en }, margin: 1.25 });

export const defaultDepartments = [
  named('enforcement', '城管执法局', 'Urban enforcement'),
  named('sanitation', '环卫局', 'Sanitation'),
  named('municipal', '市政局', 'Municipal works'),
  named('greening', '园林局', 'Parks and greening'),
  named('water', '水务局', 'Water'),
  named('police', '公安局', 'Police'),
  named('market', '市场监管局', 'Market supervision'),
  named('environment', '环保局', 'Environment'),
  named('housing', '房管局', 'Housing and construction'),
  named('fire', '消防救援', 'Fire and rescue'),
  named('civil-affairs', '民政局', 'Civil affairs'),
  named('health', '卫生局', 'Health'),
  named('education', '教育局', 'Education'),
];

export const departmentsSchema = z.strictObject({
  list: z
    .array(departmentSchema)
    .min(1)
    .max(60)
    .default(defaultDepartments)
    .meta({
      zh: '职能部门',
      en: 'Functional departments',
      unit: '',
      status: 'document',
      source: {
        zh: '《Z区三级网格化管理报告》：13个局下沉，点名5个；其余名称为假设',
        en: 'Report on the three-level grid of Z district: 13 bureaus, five of them named; the other names are assumed',
      },
    }),
  capacity: quantity({
    zh: '部门力量（今天＝1）',
    en: 'Capacity of departments (today = 1)',
    short: { zh: '部门力量', en: 'capacity of departments' },
    unit: 'ratio',
    min: 0.05,
    max: 20,
    default: 1,
    status: 'assumption',
    source: { zh: '政策杠杆：1为现状，由方案改变', en: 'a policy lever: 1 is today, designs change it' },
  }),
  plannedReportedShare: quantity({
    zh: '编制力量时假定的上报比例',
    en: 'Share of incidents that staffing plans assume to be reported',
    unit: '0-1',
    min: 0.01,
    max: 1,
    default: 0.7,
    status: 'assumption',
    source: {
      zh: '编制按登记的案件量核定，而非实际问题',
      en: 'staffing follows recorded volumes, not what really arises',
    },
  }),
  districtReserve: quantity({
    zh: '区级支援力量（占街镇力量）',
    en: 'District crews relative to town crews',
    unit: 'ratio',
    min: 0,
    max: 10,
    default: 0.1,
    status: 'assumption',
    source: {
      zh: '无公开数据；取各街镇力量之和的十分之一',
      en: 'no published figure; a tenth of the crews of all towns',
    },
  }),
  reworkHours: quantity({
    zh: '纸面办结所用工时（拍照填表）',
    en: 'Hours it takes to close a case on paper',
    unit: 'hour',
    min: 0,
    max: 100,
    default: 0.3,
    status: 'assumption',
    source: { zh: '只需拍照、填表', en: 'a photo and a form are enough' },
  }),
  maxAttempts: quantity({
    zh: '一件案件最多处置次数',
    en: 'Attempts before a case is closed as it stands',
    unit: '',
    min: 1,
    max: 20,
    default: 4,
    integer: true,
    status: 'assumption',
    source: {
      zh: '无公开数据；设上限，使反复处置有尽头',
      en: 'no published figure; a limit, so that attempts come to an end',
    },
  }),
});
