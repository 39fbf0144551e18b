// Assessment schemes as deployed, as presets that a design takes by name (`preset: jinniu`). Data only; formulas of the indicators are
// in src/model/assessment/indicators.
import type { Preset } from './preset.ts';

const grades = { kind: 'grades', fromA: 0.9, fromB: 0.75, fromC: 0.6, shareB: 0.8, shareC: 0.5 };
const byGrade = {
  week: { reward: grades },
  month: { reward: grades },
  quarter: { reward: grades },
  year: { reward: grades },
};

export const presets: readonly Preset[] = [
  {
    id: 'jinniu',
    name: { zh: '成都金牛区数字城管百分制', en: 'Digital city management score of Jinniu, Chengdu' },
    description: {
      zh: '处置率30、按期处置率20、（1−返工率）20、（1−超期待处置率）20、（1−延期率）10。本模型不批准延期，这10分人人都得；办理周期、重复投诉和虚假整改的逐件加减分未列入。',
      en: 'Handling rate 30, handled by the deadline 20, (1 - rework) 20, (1 - overdue and unhandled) 20, (1 - extensions) 10. No extension is granted here, so everybody gets these 10; points by the day and off for each repeat complaint or false rectification are left out.',
    },
    source: {
      zh: '成都市金牛区数字城管考核规则公开页面',
      en: 'public page of the rules of digital city management of Jinniu, Chengdu',
    },
    patch: {
      scheme: {
        weights: {
          'handled-in-the-end-rate': 0.3,
          'handling-rate': 0.2,
          'rework-share': 0.2,
          'overdue-unhandled-rate': 0.2,
          'extension-rate': 0.1,
        },
        denominators: { 'rework-share': 'due' },
      },
    },
  },
  {
    id: 'supervisor-40-20-20-20',
    name: { zh: '监督员四项（40/20/20/20）', en: 'Four items of a supervisor (40/20/20/20)' },
    description: {
      zh: '有效上报率40、漏报率20、按时核实率20、按时核查率20。本模型没有虚报，有效上报的40分人人都得；按时核实以按时派遣代之。',
      en: 'Valid reports 40, missed reports 20, on-time verification 20, on-time checks 20. Nobody reports falsely here, so everybody gets the 40 points; on-time dispatch stands for on-time verification.',
    },
    source: {
      zh: '开源城管平台 urban-management-platform 的监督员评价；那里漏报率误按正向计分，这里按反向',
      en: 'assessment of supervisors in the open urban-management-platform; there the missed-report rate is added by mistake, here it counts against',
    },
    patch: {
      scheme: {
        weights: {
          'valid-report-rate': 0.4,
          'missed-report-rate': 0.2,
          'on-time-dispatch-rate': 0.2,
          'on-time-check-rate': 0.2,
        },
        denominators: { 'missed-report-rate': 'filed' },
      },
    },
  },
  {
    id: 'department-30-30-30',
    name: {
      zh: '部门三项（结案30、按期30、返工30）',
      en: 'Three items of a department (closure, on time, rework: 30 each)',
    },
    description: {
      zh: '结案率30、按期结案率30、（1−返工率）30；另有按件数分档的10分不是率，未列入，其余按比例计。',
      en: 'Closure rate 30, on-time closure rate 30, (1 - rework rate) 30; 10 more points by steps of volume are no rate and left out, the others scaled up.',
    },
    source: {
      zh: '开源城管平台 urban-management-platform 的专业部门评价',
      en: 'assessment of departments in the open urban-management-platform',
    },
    patch: {
      scheme: { weights: { 'closure-rate': 1 / 3, 'on-time-rate': 1 / 3, 'rework-share': 1 / 3 } },
    },
  },
  {
    id: 'three-rates-30-35-35',
    name: { zh: '12345“三率”（30/35/35）', en: 'The three rates of the 12345 hotline (30/35/35)' },
    description: {
      zh: '响应率30、解决率35、满意率35。解决率按回访中“已解决”的比例，满意率按回访评分。',
      en: 'Response 30, resolution 35, satisfaction 35. Resolution is the share solved by the resident’s word at callback, satisfaction the mark given there.',
    },
    source: {
      zh: '准格尔旗12345考核的公开报道；各地权重不同，北京的权重未见公开',
      en: 'public report on the 12345 assessment of Jungar Banner; weights differ, those of Beijing were not seen',
    },
    patch: {
      scheme: {
        weights: { 'response-rate': 0.3, 'callback-satisfaction': 0.35, 'callback-score': 0.35 },
      },
    },
  },
  {
    id: 'grades-90-75-60',
    name: { zh: '等次计奖（90、75、60）', en: 'Reward by grade (90, 75, 60)' },
    description: {
      zh: '得分90以上为A，75以上为B，60以上为C；A得全额，B得八成，C得五成。指标和权重不变。',
      en: 'A from 90, B from 75, C from 60; the whole for an A, 80 % for a B, half for a C. Indicators and weights stay as they are.',
    },
    source: {
      zh: '等次分数线：开源城管平台 urban-management-platform；兑现比例为假设',
      en: 'scores of the grades: the open urban-management-platform; what they pay is assumed',
    },
    patch: { scheme: { components: byGrade } },
  },
];
