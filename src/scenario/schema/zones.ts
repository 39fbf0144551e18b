// Zones (片区): an optional tier between town and community: how many, what the head may do, how clear the role is, and the
// department staff sunk into them. Claims: P1, P4-P7, P10, P11. The three ways in which Putuo runs its zones are settings of
// these fields (scenarios/putuo), not kinds of zone.
import { z } from 'zod';
import { heldPower } from './powers.ts';
import { choice, quantity, share, toggle, type BilingualText } from './parameter.ts';

const report = (zh: string, en: string): BilingualText => ({
  zh: `《普陀区片区治理调研报告》${zh}`,
  en: `Advisory report on the zones of Putuo ${en}`,
});
const head: BilingualText = { zh: '片长', en: 'The zone head' };
const headPowers = report(
  '（P4、P11）：片区在协调、考核、派遣、处置上需要权威',
  '(P4, P11): a zone needs authority in coordination, assessment, dispatch and handling',
);
const streetHolds = (zh: string, en: string) =>
  toggle({
    zh,
    en,
    default: false,
    status: 'document',
    source: report(
      '：“街管、街用、街考核”；每缺一项，条线多占三分之一',
      ': managed, used and assessed by the street; each one that the line keeps is a third of its claim',
    ),
  });

/** A partition of the territory's grid cells as a short text, see core/partition-text.ts; empty = zones are cut by `perTown`. */
const planSchema = z
  .string()
  .max(40_000)
  .regex(/^$|^z1(\.[A-Za-z0-9_-]*){3}$/)
  .default('')
  .meta({
    zh: '分区方案',
    en: 'Plan of the zones',
    names: { '': { zh: '按每街镇片区数切分', en: 'cut by their number per town' } },
    unit: '',
    status: 'assumption',
    source: { zh: '在“分区”页绘制或生成', en: 'drawn or generated on the zones screen' },
  });

const staffSchema = z.strictObject({
  share: share('各部门人员下沉到片区的比例', 'Share of each department’s crews sunk into zones', 0, {
    zh: '0＝不下沉；总人数不变，报告没有给出人数',
    en: '0 = none; the total stays the same; the report gives no number',
  }),
  by: choice(['residents', 'workload'], {
    zh: '下沉人员按什么分到各片区',
    en: 'What sunk crews are shared out by among zones',
    default: 'residents',
    names: {
      residents: { zh: '人口', en: 'residents' },
      workload: { zh: '计划工作量', en: 'planned workload' },
    },
    status: 'assumption',
    source: {
      zh: '报告没有说明；按人口为默认，按计划工作量可选',
      en: 'the report does not say; by residents unless planned workload is chosen',
    },
  }),
  generalistSlowdown: quantity({
    zh: '全科代办专业工作多用的时间',
    en: 'Extra time of a generalist on work of another trade',
    unit: 'ratio',
    min: 0,
    max: 10,
    default: 0.5,
    status: 'assumption',
    source: report(
      '（P7）：小队伍向“全科医生”转变；大小为假设',
      '(P7): small teams turn into general practitioners; the size is assumed',
    ),
  }),
  lineShare: share(
    '条线占用下沉人员时间的上限',
    'Largest share of sunk staff’s time that the line department claims',
    0.3,
    report('（P6）：两头领导；比例为假设', '(P6): two principals; the share is assumed'),
  ),
  managedByStreet: streetHolds('下沉人员由街道管理', 'The street manages the sunk staff'),
  usedByStreet: streetHolds('下沉人员由街道使用', 'The street uses the sunk staff'),
  assessedByStreet: streetHolds('下沉人员由街道考核', 'The street assesses the sunk staff'),
  travelKmPerHour: quantity({
    zh: '人员出行速度',
    en: 'Speed at which crews travel',
    unit: 'km/hour',
    min: 1,
    max: 100,
    default: 10,
    status: 'assumption',
    source: { zh: '市区内骑行或开车，含停放', en: 'by bicycle or car in town, parking included' },
  }),
  detour: quantity({
    zh: '路网距离与直线距离之比',
    en: 'Way by road relative to the straight line',
    unit: 'ratio',
    min: 1,
    max: 3,
    default: 1.3,
    status: 'published',
    source: { zh: '城市路网的常用值', en: 'the usual figure for street networks' },
  }),
});

export const zonesSchema = z.strictObject({
  on: toggle({
    zh: '设片区',
    en: 'There are zones',
    default: false,
    status: 'document',
    source: report('：街镇与社区之间的“中间层”', ': a layer between street and community'),
  }),
  perTown: quantity({
    zh: '每街镇片区数',
    en: 'Zones per town',
    unit: '',
    min: 1,
    max: 24,
    default: 3,
    integer: true,
    status: 'document',
    source: report('：每个街镇三个左右；不超过其社区数', ': about three; never more than it has communities'),
  }),
  plan: planSchema,
  headRank: quantity({
    zh: '片长级别（0＝低于部门负责人，1＝同级，2＝街道副职，3＝街道正职）',
    en: 'Rank of the head: 0 below a department’s officer, 1 equal, 2 deputy head of the street, 3 its head',
    unit: '',
    min: 0,
    max: 3,
    default: 0,
    integer: true,
    status: 'document',
    source: report(
      '（P5、P11）：级别决定能否调动条线',
      '(P5, P11): rank decides whether the line can be moved',
    ),
  }),
  rankStrength: share(
    '每高一级克服剩余阻力的比例',
    'Share of the remaining resistance overcome by one level of rank',
    0.2,
    report('（P5）；大小为假设', '(P5); the size is assumed'),
  ),
  headAbilitySd: quantity({
    zh: '片长个人协调力的差异（权威的标准差）',
    en: 'Spread of the heads’ personal ability: standard deviation of their authority',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0,
    status: 'assumption',
    source: report(
      '（P5）：取决于个人魅力、社会关系；大小为假设',
      '(P5): it rests on charm and connections; the size is assumed',
    ),
  }),
  ambiguity: share(
    '片区定位的模糊程度',
    'How unclear the role of the zone is',
    0,
    report(
      '（P10）：片区是什么性质、片长有何责权；大小为假设',
      '(P10): what a zone is and what its head may do; the size is assumed',
    ),
  ),
  coordinationHours: quantity({
    zh: '片区协调一次用时',
    en: 'Working hours of one coordination attempt at the zone',
    unit: 'hour',
    min: 0,
    max: 2000,
    default: 6,
    status: 'assumption',
    source: { zh: '与社区级相同', en: 'the same as at the community' },
  }),
  powers: z
    .strictObject({
      dispatch: heldPower('dispatch', head, headPowers),
      supervise: heldPower('supervise', head, headPowers),
      assess: heldPower('assess', head, headPowers),
      personnel: heldPower('personnel', head, headPowers),
      consent: heldPower('consent', head, headPowers),
    })
    .prefault({})
    .meta({ zh: '片长的权力', en: 'Powers of the zone head' }),
  staff: staffSchema.prefault({}).meta({ zh: '下沉到片区的人员', en: 'Staff sunk into zones' }),
});
