// Joint reward (兼容激励): a share of what committees, owners' committees and property firms are paid hangs on the outcome of their
// community, zone or town. The larger the unit, the less each sees of its own doing (Olson 1965; Holmstrom 1982). Claim P15. A lever section.
import { z } from 'zod';
import { putuo } from './document-sources.ts';
import { choice, quantity, share, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const ours: BilingualText = {
  zh: '源文件没有数字；数值为假设，敏感性分析中变动',
  en: 'the documents give no figure; the value is assumed and varied in the sensitivity analysis',
};
const yuanPerYear = (zh: string, en: string, value: number, source: BilingualText = ours, min = 0) =>
  quantity({ zh, en, unit: 'yuan/year', min, max: 10_000_000, default: value, status: assumed, source });

export const jointRewardSchema = z.strictObject({
  on: toggle({
    zh: '设共同奖励',
    en: 'There is a joint reward',
    default: false,
    status: 'document',
    source: putuo(
      '以利益为黏合剂，创造兼容的激励结构，使片区与居委、业委、物业合作；默认不设',
      'compatible incentives are to tie committees, owners and property firms to the zone; none by default',
    ),
  }),
  share: share('报酬中按共同结果发放的比例', 'Share of pay that hangs on the joint outcome', 0.3, ours),
  yuanPerYear: yuanPerYear('每方每年的相应报酬', 'Pay of each party a year of which it is a share', 60_000),
  unit: choice(['community', 'zone', 'town'], {
    zh: '共同结果的范围',
    en: 'Unit whose outcome is shared',
    default: 'community',
    names: {
      community: { zh: '社区', en: 'community' },
      zone: { zh: '片区（无片区时为街镇）', en: 'zone (the town where there is none)' },
      town: { zh: '街镇', en: 'town' },
    },
    status: 'document',
    source: putuo('与片区的共容利益；范围可比较', 'interests shared with the zone; units are compared'),
  }),
  basis: choice(['survey', 'record'], {
    zh: '共同结果的依据',
    en: 'What the outcome is read from',
    default: 'survey',
    names: {
      survey: { zh: '独立问卷的满意度', en: 'satisfaction in the independent survey' },
      record: { zh: '台账结案率', en: 'closure rate on record' },
    },
    status: assumed,
    source: {
      zh: '实情只能由问卷间接看到；两种依据供比较',
      en: 'what is true is seen through the survey only; both are offered for comparison',
    },
  }),
  swing: share(
    '各方合力能使结果变动的幅度（其估计）',
    'How far the parties of a unit think they could move its outcome together',
    0.3,
    ours,
  ),
  ownStakeYuan: yuanPerYear(
    '没有奖励时，尽力对自身的好处（自有的共容利益）',
    'What full effort is worth to a party by itself: an encompassing interest of its own',
    0,
    {
      zh: 'Olson（2000）共容利益；默认没有',
      en: 'encompassing interest (Olson 2000); none by default',
    },
  ),
  effortCostYuan: yuanPerYear(
    '尽全力的边际成本',
    'Marginal cost at full effort',
    8000,
    {
      zh: '成本为二次式（Holmström 1982）；数额为假设',
      en: 'cost is quadratic (Holmstrom 1982); the amount is assumed',
    },
    1,
  ),
  coHandlingGain: share(
    '各方参与协办时克服剩余阻力的比例',
    'Share of the remaining resistance overcome where the parties take part in coordination',
    0.6,
    ours,
  ),
  strengthGain: quantity({
    zh: '尽全力时社区组织力量增加的比例',
    en: 'Gain in strength of community organisations at full effort',
    unit: 'ratio',
    min: 0,
    max: 5,
    default: 0.5,
    status: assumed,
    source: ours,
  }),
});
export type JointReward = z.infer<typeof jointRewardSchema>;
