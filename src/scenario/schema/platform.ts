// The residents' platform (微邻里): who joins and how fast, what reporting through it costs, and the group chat in which members
// settle small matters among themselves. Claims W5, W6, W9. A lever section: a design may switch it on, in some towns, by stages.
import { z } from 'zod';
import { choice, quantity, share, toggle, yuan, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const wuhan: BilingualText = {
  zh: '《共建共治共享视野下社区网格化管理创新》（武汉“微邻里”）；数值为假设',
  en: 'Article on the platform Weilinli of Wuhan; the value is assumed',
};
const bass: BilingualText = {
  zh: 'Bass（1969）扩散模型；使2018年3月试用的东亭社区到2020年5月约半数居民加入（居民上限见“可能加入的居民比例”）',
  en: 'diffusion of innovations (Bass 1969); set so that about half of the residents are in after 26 months, as in Dongting, on trial since March 2018',
};
const granovetter: BilingualText = {
  zh: 'Granovetter（1978）门槛模型；数值为假设',
  en: 'threshold model (Granovetter 1978); the value is assumed',
};
const perYear = (zh: string, en: string, value: number) =>
  quantity({ zh, en, unit: '1/year', min: 0, max: 50, default: value, status: 'document', source: bass });

export const platformSchema = z.strictObject({
  on: toggle({
    zh: '有居民平台',
    en: 'There is a residents’ platform',
    default: false,
    status: 'document',
    source: {
      zh: '《共建共治共享视野下社区网格化管理创新》：武汉2018年推出；其他地方默认没有',
      en: 'Article on the platform Weilinli of Wuhan (2018); elsewhere there is none by default',
    },
  }),
  adoption: choice(['bass', 'thresholds'], {
    zh: '加入平台的方式',
    en: 'How residents come to join',
    default: 'bass',
    names: {
      bass: { zh: '扩散（Bass）', en: 'diffusion (Bass)' },
      thresholds: { zh: '门槛（Granovetter）', en: 'thresholds (Granovetter)' },
    },
    status: 'theory',
    source: { zh: '扩散：Bass（1969）；门槛：Granovetter（1978）', en: 'Bass (1969); Granovetter (1978)' },
  }),
  potential: share(
    '可能加入的居民比例',
    'Share of residents who could ever join',
    0.764,
    {
      zh: '中国互联网络信息中心第46次报告：2020年6月城镇互联网普及率76.4%',
      en: 'China Internet Network Information Center, 46th report: 76.4 % of urban residents online in June 2020',
    },
    'published',
  ),
  launchShare: share(
    '推出时由网格员带入的居民比例',
    'Share of residents brought in at the launch',
    0.01,
    wuhan,
  ),
  innovationPerYear: perYear('受宣传而加入的速度（Bass p）', 'Joining by publicity (Bass p)', 0.15),
  imitationPerYear: perYear('随他人而加入的速度（Bass q）', 'Joining because others have (Bass q)', 1.2),
  thresholdMean: share('加入门槛的平均', 'Mean threshold of joining', 0.25, granovetter),
  thresholdSpread: share('加入门槛的标准差', 'Standard deviation of thresholds of joining', 0.2, granovetter),
  thresholds: z
    .array(z.number().min(0).max(1).meta({ zh: '门槛', en: 'Threshold' }))
    .max(200)
    .default([])
    .meta({
      zh: '逐一给定的门槛（代替平均与标准差）',
      en: 'Thresholds one by one (in place of mean and spread)',
      unit: '0-1',
      status: 'theory',
      source: { zh: 'Granovetter（1978）的例子', en: 'the examples of Granovetter (1978)' },
    }),
  weeklyPace: share(
    '一周内按门槛行动的比例',
    'Share of those whose threshold is met who act within a week',
    0.25,
    granovetter,
  ),
  mixing: share(
    '观察到的他人中来自全街镇的比例',
    'Weight of the whole town in what others are seen to do',
    0.1,
    granovetter,
  ),
  reportCostYuan: yuan('通过平台反映的麻烦', 'Cost of reporting through the platform', 24, wuhan),
  beliefStep: share(
    '每次结果对网格内平台口碑的影响',
    'Weight of one outcome in what a grid believes of the platform',
    0.02,
    {
      zh: '结果在网格群里人人可见；比例为假设',
      en: 'outcomes are seen by the group of the grid; the share is assumed',
    },
  ),
  intakeHours: quantity({
    zh: '平台诉求受理与派遣的平均工时',
    en: 'Mean working hours from a report on the platform to dispatch',
    unit: 'hour',
    min: 0,
    max: 2000,
    default: 0.25,
    status: assumed,
    source: {
      zh: '平台报事即时入库；时长为假设',
      en: 'a report on the platform is on record at once; the time is assumed',
    },
  }),
  deliberation: toggle({
    zh: '网格群聊议事（小事不出网格）',
    en: 'Group chat in which the grid deliberates',
    default: true,
    status: 'document',
    source: {
      zh: '《共建共治共享视野下社区网格化管理创新》：网格议事会、社区议事厅',
      en: 'Article on the platform Weilinli of Wuhan: council of the grid, hall of the community',
    },
  }),
  activeShare: share(
    '成员中参与议事的比例（未模拟参与时）',
    'Share of members who take part in the chat (where participation is not modelled)',
    0.1,
    {
      zh: '网上社群常见的十分之一活跃（Nielsen 2006）',
      en: 'about a tenth of an online group is active (Nielsen 2006)',
    },
    'published',
  ),
  chatEffortFactor: quantity({
    zh: '群聊使邻里自行解决的麻烦变为几倍',
    en: 'Effort of settling a matter among neighbours, with the chat relative to without',
    unit: 'ratio',
    min: 0,
    max: 1,
    default: 0.5,
    status: assumed,
    source: wuhan,
  }),
  chatSuccessFactor: quantity({
    zh: '群聊使邻里自行解决的成功率变为几倍',
    en: 'Chance of settling a matter among neighbours, with the chat relative to without',
    unit: 'ratio',
    min: 1,
    max: 5,
    default: 1.25,
    status: assumed,
    source: wuhan,
  }),
});
export type Platform = z.infer<typeof platformSchema>;
