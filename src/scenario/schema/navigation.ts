// Service navigation (服务导航) and one-stop handling (一站式办理): how residents find out where to go and with what, what can be done
// without going, and whether the front desk or the resident carries a matter from office to office. A lever section, off by default;
// it works on the needs of services (needs.ts, services.ts). Claims P2, W7, W8.
import { z } from 'zod';
import { wuhan } from './document-sources.ts';
import { quantity, share, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const unknown: BilingualText = {
  zh: '无公开数据；敏感性分析中变动',
  en: 'no published figure; varied in the sensitivity analysis',
};
const minutes = (zh: string, en: string, value: number) =>
  quantity({ zh, en, unit: 'minute', min: 0, max: 1000, default: value, status: assumed, source: unknown });

export const navigationSchema = z.strictObject({
  on: toggle({
    zh: '模拟办事跑腿与服务导航',
    en: 'Simulate trips for services, and their navigation',
    default: false,
    status: 'document',
    source: wuhan(
      '“服务导航”“我要办事”栏目；不研究的情景不打开',
      'its columns of service navigation; off where it is not studied',
    ),
  }),
  platformUse: share(
    '平台成员办事前先查询导航的比例',
    'Share of platform members who look a matter up before going',
    0.5,
    wuhan('六大类服务导航、办事指南；比例为假设', 'six classes of services, guides; the share is assumed'),
  ),
  guidedAtCentre: share('在服务中心得到导办的比例', 'Share of visitors guided at the service centre', 0, {
    zh: '综合服务中心可设导办；默认没有',
    en: 'centres may have guides at the door; none by default',
  }),
  wrongTrip: share(
    '没有指引时一趟白跑的概率（跑错窗口、材料不齐）',
    'Probability that a trip without guidance is in vain: wrong window, papers missing',
    0.3,
    unknown,
  ),
  guideEffect: share('指引免去的白跑比例', 'Share of such trips that guidance spares', 0.8, unknown),
  onlineShare: share(
    '查询导航者全程掌上办的比例（事务与福利）',
    'Share of administration and welfare that those who look it up do wholly online',
    0.4,
    wuhan('“全程掌上办”；比例为假设', 'whole matters by phone; the share is assumed'),
  ),
  officesPerMatter: quantity({
    zh: '一件事务或福利事项要经过的科室数',
    en: 'Offices that a matter of administration or welfare passes through',
    unit: '',
    min: 1,
    max: 20,
    default: 2,
    status: assumed,
    source: {
      zh: '《长宁街道改革报告》：科室划分过细；数目为假设',
      en: 'Report on Changning: offices divided too finely; the number is assumed',
    },
  }),
  linkage: share(
    '前后台联动的程度（1＝只进一个门）',
    'Linkage of front and back offices (1 = one door)',
    0,
    wuhan(
      '前台一站受理、后台协同办理（W8）；默认没有',
      'one stop in front, joint handling behind (W8); none by default',
    ),
  ),
  intakeSaving: share(
    '前后台联动使受理加快的程度',
    'How far full linkage shortens the intake of what is reported',
    0.5,
    wuhan(
      '群众、企业与网格员报事分级分类、闭环响应（W7）；程度为假设',
      'a graded closed loop for residents, firms and grid workers (W7); the degree is assumed',
    ),
  ),
  putOff: share(
    '每多跑一趟，本来会来的居民中放弃的比例',
    'Share of those who would come whom each further trip puts off',
    0.1,
    {
      zh: '行政负担使人不再申请（Herd 与 Moynihan 2018）；比例为假设',
      en: 'administrative burden keeps people from what they are entitled to (Herd and Moynihan 2018); the share is assumed',
    },
  ),
  visitMinutes: minutes('每趟在窗口的用时', 'Minutes at the office, a trip', 30),
  lookUpMinutes: minutes('查询导航或听取导办的用时', 'Minutes for looking a matter up, or being guided', 5),
  onlineMinutes: minutes('全程掌上办一件的用时', 'Minutes for doing a matter online', 20),
  handOverMinutes: minutes('后台流转一次的人员用时', 'Staff minutes of a hand-over between offices', 10),
  yuanPerResidentYear: quantity({
    zh: '导航与导办每位居民每年的费用（打开时）',
    en: 'Cost of navigation and guides per resident and year, where on',
    unit: 'yuan/year',
    min: 0,
    max: 1000,
    default: 0.5,
    status: assumed,
    source: unknown,
  }),
});
export type Navigation = z.infer<typeof navigationSchema>;
