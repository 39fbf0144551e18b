// The empowered sub-district (街道): its role, the powers it holds over departments, who assesses it, what else it is paid
// for, its desks, and its fast-response group. Claims: C1, C3, C6-C8, C10. Switched off, a town is as `organisation` says.
import { z } from 'zod';
import { heldPower } from './powers.ts';
import { choice, quantity, share, toggle, type BilingualText } from './parameter.ts';

const report = (zh: string, en: string): BilingualText => ({
  zh: `《长宁街道改革报告》${zh}`,
  en: `Report on the Changning sub-district reform ${en}`,
});
const street: BilingualText = { zh: '街道', en: 'The street' };
const nine = report('（C3）：九项权力', '(C3): nine powers');
const count = (zh: string, en: string, min: number, max: number, value: number, source: BilingualText) =>
  quantity({
    zh,
    en,
    unit: '',
    min,
    max,
    default: value,
    integer: true,
    status: 'document',
    source,
  });
const minutes = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: 'minute', min: 1, max: 6000, default: value, status: 'assumption', source });

const desksSchema = z.strictObject({
  on: toggle({
    zh: '受理由科室人员办理（会排队）',
    en: 'Intake is done by the staff of desks, and may queue',
    default: false,
    status: 'document',
    source: report('（C1）：科室划分过细、忙闲不均', '(C1): desks cut too fine, busy and idle side by side'),
  }),
  offices: count(
    '科室数',
    'Desks',
    1,
    16,
    10,
    report('（C1）：原有十多个，后为 6+2', '(C1): ten or more, then 6+2'),
  ),
  staff: count('办理受理的人数', 'Staff of the desks', 1, 1000, 10, {
    zh: '每街镇；文件没有给出，取每科室一人',
    en: 'per town; not in the document, one to a desk',
  }),
  minutesPerCase: minutes('受理一件用时', 'Minutes that intake of a case takes', 15, {
    zh: '假设；指数分布',
    en: 'assumed; exponential',
  }),
  hosts: count(
    '腾出来主持居民议事的人数（每科室须留一人）',
    'Staff set free to host deliberation (each desk keeps one)',
    0,
    1000,
    0,
    {
      zh: '《宜昌网格化管理样本探析》（Y7）：三中心、三站、三队整合资源，为议行分设腾出空间；人数为政策选择，默认没有',
      en: 'Article on grid management in Yichang (Y7): merged centres, stations and teams make room to part deliberation from execution; how many is a choice, none by default',
    },
  ),
});

const groupSchema = z.strictObject({
  on: toggle({
    zh: '快速反应群（简单案件自行认领）',
    en: 'A fast-response group claims simple cases',
    default: false,
    status: 'document',
    source: report('（C7）：江苏路街道市容市政快速反应群', '(C7): the group of Jiangsu Road street'),
  }),
  members: count('群成员数', 'Members of the group', 1, 2000, 36, report('（C7）：36 人', '(C7): 36 people')),
  duties: count('成员分属的职责数', 'Duties that members belong to', 1, 100, 6, {
    zh: '“按照各自职责认领”；职责数为假设',
    en: 'members claim by their own duty; how many duties is assumed',
  }),
  replyMinutes: minutes('成员看到消息的平均时间', 'Mean time until a member sees a message', 30, {
    zh: '假设；指数分布；文件要求 20 分钟内“收到”',
    en: 'assumed; exponential; the document asks for an acknowledgement within 20 minutes',
  }),
  bystander: toggle({
    zh: '旁观者效应（同职责者越多，各人越少认领）',
    en: 'Bystander effect: the more share a duty, the less each claims',
    default: false,
    status: 'theory',
    source: { zh: 'Diekmann (1985) 志愿者困境', en: 'the volunteer’s dilemma, Diekmann (1985)' },
  }),
  claimCost: share(
    '认领的代价与无人认领的损失之比',
    'Cost of claiming relative to the loss when nobody does',
    0.05,
    {
      zh: '志愿者困境的 c/v；大小为假设',
      en: 'c/v of the volunteer’s dilemma; the size is assumed',
    },
  ),
});

export const streetSchema = z.strictObject({
  on: toggle({
    zh: '街道的角色与权力另行设定',
    en: 'Role and powers of the street are set here',
    default: false,
    status: 'document',
    source: report('：街道赋权', ': empowering the street'),
  }),
  role: choice(['terminal', 'platform'], {
    zh: '街道的角色',
    en: 'Role of the street',
    default: 'terminal',
    status: 'document',
    source: report('：由终端处置单位变为管理平台', ': from terminal handler to dispatching platform'),
    names: {
      terminal: { zh: '终端处置单位', en: 'terminal handler' },
      platform: { zh: '管理平台', en: 'dispatching platform' },
    },
  }),
  districtRoundTripHours: quantity({
    zh: '案件经区网格中心再派回街道的工时',
    en: 'Working hours of the way to the district centre and back',
    unit: 'hour',
    min: 0,
    max: 200,
    default: 7,
    status: 'assumption',
    source: report(
      '：先上报区网格中心、再走流程到街道；工时为假设',
      ': up to the district centre and down by the process; the hours are assumed',
    ),
  }),
  platformReturns: share(
    '成为平台后仍派回本块的比例（占原来的）',
    'Returns to the block under a platform, relative to before',
    0.2,
    report('：不再是终端处置单位；大小为假设', ': no longer where cases end up; the size is assumed'),
  ),
  powers: z
    .strictObject({
      dispatch: heldPower('dispatch', street, nine),
      coordinate: heldPower('coordinate', street, nine),
      supervise: heldPower('supervise', street, nine),
      command: heldPower('command', street, nine),
      assess: heldPower('assess', street, nine),
      personnel: heldPower('personnel', street, nine),
      consent: heldPower('consent', street, nine),
      resources: heldPower('resources', street, nine),
    })
    .prefault({})
    .meta({ zh: '街道的权力', en: 'Powers of the street' }),
  assessedByDepartments: toggle({
    zh: '职能部门直接考核街道',
    en: 'Departments assess the street',
    default: false,
    status: 'document',
    source: report(
      '（C10）：取消了职能部门直接考核街道的做法',
      '(C10): departments’ assessment of streets was abolished',
    ),
  }),
  departmentsWeight: share(
    '部门考核占街道考核的比重',
    'Weight of the departments in the street’s assessment',
    0.3,
    report('（C10）；大小为假设', '(C10); the size is assumed'),
  ),
  investmentWeight: share(
    '招商引资占街道考核的比重',
    'Weight of attracting investment in the street’s assessment',
    0,
    report(
      '（C8）：取消招商职能、指标与奖励；大小为假设',
      '(C8): duty, targets and rewards were abolished; the size is assumed',
    ),
  ),
  budgetGuaranteed: toggle({
    zh: '街道经费由区全额保障',
    en: 'The district guarantees the street’s budget',
    default: true,
    status: 'document',
    source: report('（C8）：经费由区政府全额保障', '(C8): the district pays in full'),
  }),
  budgetDependence: share(
    '无保障时经费对招商的依赖',
    'How far an unguaranteed budget rests on investment',
    0.3,
    {
      zh: '假设：靠招商养活的部分，取消考核也放不下',
      en: 'assumed: what investment must pay for cannot be let go, assessed or not',
    },
  ),
  effortSubstitution: quantity({
    zh: '两项工作争夺精力的程度',
    en: 'How far two tasks compete for the same effort',
    unit: '0-1',
    min: 0,
    max: 0.95,
    default: 0.5,
    status: 'theory',
    source: { zh: 'Holmström 与 Milgrom (1991) 的 γ', en: 'gamma of Holmström and Milgrom (1991)' },
  }),
  desks: desksSchema.prefault({}).meta({ zh: '科室', en: 'Desks' }),
  group: groupSchema.prefault({}).meta({ zh: '快速反应群', en: 'Fast-response group' }),
});
