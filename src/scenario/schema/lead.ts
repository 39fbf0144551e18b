// Who leads the residents' programme (platform, group chat, organisations of the neighbourhood): lines of departments, each of which
// brings in the matters and the organisations of its own. One line leads alone, or several jointly. Claim W1. A lever section.
import { z } from 'zod';
import { bilingualText, identifier, quantity, share, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const wuhan = (zh: string, en: string): BilingualText => ({
  zh: `《共建共治共享视野下社区网格化管理创新》（武汉）：${zh}`,
  en: `Article on grid management and the platform of Wuhan: ${en}`,
});

export const organisations = ['residentsCommittee', 'ownersCommittee', 'propertyFirm', 'volunteers'] as const;
export type Organisation = (typeof organisations)[number];
export const organisationNames = {
  residentsCommittee: { zh: '居委会', en: 'residents’ committee' },
  ownersCommittee: { zh: '业委会', en: 'owners’ committee' },
  propertyFirm: { zh: '物业公司', en: 'property firm' },
  volunteers: { zh: '志愿者与社团', en: 'volunteers and societies' },
} as const;

const lineSchema = z.strictObject({
  id: identifier,
  name: bilingualText.meta({ zh: '牵头单位', en: 'Leading office' }),
  departments: z
    .array(identifier)
    .max(60)
    .meta({
      zh: '条线上的部门（其事项由平台受理）',
      en: 'Departments of the line, whose matters the platform takes',
      unit: '',
      status: assumed,
      source: wuhan(
        '政法部门主导时只有公安、城管等少数部门参与；其余划分为假设',
        'led by politics and law, few but police and urban enforcement take part; the rest of the division is assumed',
      ),
    }),
  organisations: z
    .array(z.enum(organisations))
    .max(organisations.length)
    .meta({
      zh: '条线带入的组织',
      en: 'Organisations that the line brings in',
      unit: '',
      status: assumed,
      source: wuhan(
        '单一部门牵头时社会组织、市场主体等未能有效参与；划分为假设',
        'under a single lead, societies and firms take little part; the division is assumed',
      ),
      names: organisationNames,
    }),
});

type Line = z.infer<typeof lineSchema>;
const line = (
  id: string,
  zh: string,
  en: string,
  departments: string[],
  brings: Line['organisations'],
): Line => ({ id, name: { zh, en }, departments, organisations: brings });

export const defaultLines: Line[] = [
  line(
    'politics-law',
    '政法委',
    'Politics and law',
    ['police', 'enforcement', 'fire'],
    ['residentsCommittee'],
  ),
  line(
    'civil-affairs',
    '民政部门',
    'Civil affairs',
    ['civil-affairs', 'health', 'education'],
    ['residentsCommittee', 'volunteers'],
  ),
  line(
    'housing',
    '住建房管部门',
    'Housing and construction',
    ['housing', 'municipal', 'greening', 'water'],
    ['ownersCommittee', 'propertyFirm'],
  ),
  line(
    'city-appearance',
    '市容环卫部门',
    'City appearance',
    ['sanitation', 'environment', 'market'],
    ['propertyFirm'],
  ),
];

export const leadSchema = z.strictObject({
  on: toggle({
    zh: '模拟由谁牵头居民平台与自治',
    en: 'Who leads the residents’ programme is modelled',
    default: false,
    status: 'document',
    source: wuhan(
      '单一部门主导使参与主体多样性不足；默认不模拟，即各方都在',
      'lead by a single department leaves actors too few; not modelled by default: everybody is in',
    ),
  }),
  jointly: quantity({
    zh: '共同牵头的单位数（按所列次序）',
    en: 'Offices that lead jointly (in the order of the list)',
    unit: '',
    min: 0,
    max: 60,
    default: 1,
    integer: true,
    status: 'document',
    source: wuhan('由政法委牵头', 'led by the political and legal commission'),
  }),
  lines: z
    .array(lineSchema)
    .min(1)
    .max(60)
    .default(defaultLines)
    .meta({
      zh: '可能牵头的单位及其条线',
      en: 'Offices that may lead, and their lines',
      unit: '',
      status: assumed,
      source: wuhan(
        '点名公安、城管、民政、司法、人社、卫生、房管等；条线的划分为假设',
        'names police, enforcement, civil affairs, justice, labour, health, housing; the division into lines is assumed',
      ),
    }),
  outsideStrength: share(
    '不在牵头条线上的组织发挥的力量',
    'Strength that an organisation of no leading line puts in',
    0.5,
    wuhan('未能有效参与；大小为假设', 'they do not take part effectively; the size is assumed'),
  ),
  hoursPerPairMonth: quantity({
    zh: '每街镇每两个牵头单位之间每月的协调工时',
    en: 'Hours a month and town in which two leading offices concert',
    unit: 'hour',
    min: 0,
    max: 200,
    default: 4,
    status: assumed,
    source: {
      zh: '共同负责者两两沟通（Brooks 1975）；工时为假设',
      en: 'those jointly in charge concert in pairs (Brooks 1975); the hours are assumed',
    },
  }),
  handOverHours: quantity({
    zh: '平台诉求转给另一牵头单位的工时',
    en: 'Working hours until a report on the platform is with another leading office',
    unit: 'hour',
    min: 0,
    max: 200,
    default: 1,
    status: assumed,
    source: {
      zh: '轮流值守，遇他线事项即转；时长为假设',
      en: 'offices receive in turn and pass on what is another’s; the time is assumed',
    },
  }),
});
export type Lead = z.infer<typeof leadSchema>;
