// Places of a zone (片区服务中心、服务站): where residents who know the zone bring matters, on foot and in opening hours; and how they come
// to know it. Only where there are zones. Claims P8, P14. A lever section.
import { z } from 'zod';
import { putuo } from './document-sources.ts';
import { quantity, share, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const ours: BilingualText = {
  zh: '源文件没有数字；数值为假设，敏感性分析中变动',
  en: 'the documents give no figure; the value is assumed and varied in the sensitivity analysis',
};
const yuan = (zh: string, en: string, unit: string, value: number, source = ours) =>
  quantity({ zh, en, unit, min: 0, max: 10_000, default: value, status: assumed, source });
const weeklyHours = (zh: string, en: string, value: number, source = ours) =>
  quantity({ zh, en, unit: 'hour/week', min: 0, max: 84, default: value, status: assumed, source });

const places = {
  stationsPerZone: quantity({
    zh: '每片区服务站数（服务中心之外）',
    en: 'Stations of a zone beside its centre',
    unit: '',
    min: 0,
    max: 12,
    default: 2,
    integer: true,
    status: 'document',
    source: putuo(
      '一个片区一个服务中心，按需设服务站；片区3–5万人，服务站1–2万人',
      'one centre for a zone of 30-50 thousand, stations as needed for 10-20 thousand each',
    ),
  }),
  openHoursPerWeek: weeklyHours('每周开放时间上限', 'Opening hours of a place a week, at most', 45),
  deskShare: share(
    '下沉人员用于窗口接待的时间上限',
    'Largest share of sunk staff’s time that is spent at the desks of places',
    0.2,
    putuo(
      '由下沉到片区的人员接待；比例为假设',
      'served by the staff sunk into the zone; the share is assumed',
    ),
  ),
  volunteerHoursPerWeek: weeklyHours(
    '每个站点每周由志愿者接待的时间（0＝志愿者未接入）',
    'Hours a week in which volunteers open each place (0 = volunteers stay outside)',
    0,
    putuo('志愿者等自治力量尚未有效接入', 'volunteers are not linked to the zone yet'),
  ),
};

const going = {
  walkingKmPerHour: quantity({
    zh: '步行速度',
    en: 'Walking speed',
    unit: 'km/hour',
    min: 0.5,
    max: 10,
    default: 4,
    status: assumed,
    source: { zh: '老人、儿童在内的平均', en: 'a mean that includes the old and children' },
  }),
  detour: quantity({
    zh: '路网距离与直线距离之比',
    en: 'Way on foot relative to the straight line',
    unit: 'ratio',
    min: 1,
    max: 3,
    default: 1.3,
    status: 'published',
    source: { zh: '城市路网的常用值', en: 'the usual figure for street networks' },
  }),
  walkYuanPerHour: yuan('步行一小时的代价', 'Cost of an hour of walking', 'yuan/hour', 24),
  visitYuan: yuan(
    '到站点反映一次的麻烦（不含步行）',
    'Cost of bringing a matter, the walk apart',
    'yuan',
    28,
  ),
  intakeHours: quantity({
    zh: '站点受理平均用时（工作时间）',
    en: 'Mean working hours of intake at a place',
    unit: 'hour',
    min: 0,
    max: 1000,
    default: 2,
    status: assumed,
    source: ours,
  }),
  beliefStep: share(
    '一次反映的结果对站点口碑的影响',
    'Weight of one outcome in the standing of the places in a grid',
    0.02,
    ours,
  ),
};

const knowing = {
  awarenessAtStart: share(
    '起初知道片区的居民比例',
    'Share of residents who know of the zone at the start',
    0.2,
    putuo(
      '居民对片区的认识比较模糊；比例为假设',
      'residents have but a vague idea of it; the share is assumed',
    ),
  ),
  publicityYuanPerResidentYear: yuan(
    '每位居民每年的片区宣传费用',
    'Publicity for the zone per resident and year',
    'yuan/year',
    0,
    putuo('建议加大宣传；默认没有', 'more publicity is recommended; none by default'),
  ),
  publicityScaleYuan: quantity({
    zh: '宣传见效的费用尺度（每年，越大越难见效）',
    en: 'Scale at which publicity saturates, a year',
    unit: 'yuan/year',
    min: 0.01,
    max: 1000,
    default: 40,
    status: assumed,
    source: {
      zh: '每月新知晓比例＝1－exp(－费用/尺度)，与服务中心相同',
      en: 'newly aware in a month = 1 - exp(-yuan / scale), as for service centres',
    },
  }),
  toldPerVisit: quantity({
    zh: '一次到访后告诉的邻居数',
    en: 'Neighbours whom a visitor tells',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 5,
    status: assumed,
    source: ours,
  }),
  forgetting: share('每月遗忘的比例', 'Share of the aware who forget in a month', 0.02, ours),
  awarenessEffect: quantity({
    zh: '人人知道片区时，参与门槛下降',
    en: 'Fall of thresholds of taking part when all know the zone',
    unit: '0-1',
    min: 0,
    max: 2,
    default: 0.08,
    status: assumed,
    source: putuo(
      '宣传增进认识和理解，促进互动；大小为假设',
      'publicity furthers understanding, understanding interaction; the size is assumed',
    ),
  }),
};

export const zonePlacesSchema = z.strictObject({
  on: toggle({
    zh: '片区设服务中心与服务站（须设片区）',
    en: 'Zones have a centre and stations (only where there are zones)',
    default: false,
    status: 'document',
    source: putuo(
      '每个片区设一个服务中心；默认不模拟',
      'each zone has a service centre; not modelled by default',
    ),
  }),
  ...places,
  ...going,
  ...knowing,
});
export type ZonePlaces = z.infer<typeof zonePlacesSchema>;
