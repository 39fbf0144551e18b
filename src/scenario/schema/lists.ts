// The two lists (两单制): the assignment list (交办单) carries what the grid reports to the departments; the supervision list (督办单)
// carries superiors' and media's matters, which go first and are chased; what departments claim at a joint meeting is followed up
// through it. A lever section, switched off by default. Claim Z6.
import { z } from 'zod';
import { district } from './document-sources.ts';
import { quantity, share, toggle } from './parameter.ts';

const assumed = 'assumption' as const;

const meetingSchema = z
  .strictObject({
    claims: toggle({
      zh: '联席会议上由部门认领并定期限',
      en: 'Departments claim matters at the joint meeting, with a deadline',
      default: true,
      status: 'document',
      source: district(
        '各职能部门在会上认领问题，提出解决期限，管委会跟踪督办',
        'departments claim matters at the meeting and name a deadline; the committee follows up',
      ),
    }),
    claimDays: quantity({
      zh: '认领的解决期限',
      en: 'Deadline of a claimed matter',
      unit: 'working day',
      min: 0.5,
      max: 250,
      default: 10,
      status: assumed,
      source: district('有期限，没有数字；为假设', 'there is a deadline, without a figure; assumed'),
    }),
  })
  .prefault({})
  .meta({ zh: '会上认领', en: 'Claiming at the meeting' });

const chaseSchema = z
  .strictObject({
    everyDays: quantity({
      zh: '督办件多久催办一次',
      en: 'Days from one chase of a supervised matter to the next',
      unit: 'day',
      min: 1,
      max: 365,
      default: 7,
      integer: true,
      status: assumed,
      source: district('要求及时反馈；间隔为假设', 'prompt feedback is required; the interval is assumed'),
    }),
    hours: quantity({
      zh: '催办一次所用领导工时',
      en: 'Leader hours of one chase',
      unit: 'hour',
      min: 0.01,
      max: 100,
      default: 0.25,
      status: assumed,
      source: { zh: '一次电话或批示；为假设', en: 'a call or a written instruction; assumed' },
    }),
    attentionShare: share(
      '领导协调时间中可用于督办的比例（领导注意力）',
      'Share of the leader’s hours of coordination that may go to chasing (leaders’ attention)',
      0.5,
      {
        zh: '领导的时间有限，催办多了会议就少；比例为假设',
        en: 'a leader’s time is limited: what goes to chasing is lost to meetings; the share is assumed',
      },
    ),
  })
  .prefault({})
  .meta({ zh: '催办', en: 'Chasing' });

export const listsSchema = z.strictObject({
  on: toggle({
    zh: '实行两单制（交办单、督办单）',
    en: 'There are two lists, of assignments and of supervised matters',
    default: false,
    status: 'document',
    source: district('推行“两单”办理制度；默认不设', 'it runs the two lists; none by default'),
  }),
  monthlyProbability: share(
    '居民已知的未解决问题每月被上级或媒体点到的概率',
    'Probability that superiors or media take up an open problem known to residents, per month',
    0.01,
    district(
      '督办单来自上级反馈与媒体反映；概率为假设',
      'superiors’ feedback and media reports enter by it; the probability is assumed',
    ),
  ),
  overdueRises: toggle({
    zh: '超期的交办件转为督办',
    en: 'An overdue assignment moves to the supervision list',
    default: false,
    status: assumed,
    source: {
      zh: '案件流程标准中有督办环节；Z区报告没有说，默认不转',
      en: 'standards of case flow know supervision as a step; the report on Z district does not say, so not by default',
    },
  }),
  deadlineFactor: quantity({
    zh: '督办件期限（相对同类案件）',
    en: 'Deadline of a supervised matter, relative to its type’s',
    unit: 'ratio',
    min: 0.01,
    max: 1,
    default: 0.5,
    status: assumed,
    source: district('要求及时反馈；倍数为假设', 'prompt feedback is required; the ratio is assumed'),
  }),
  first: toggle({
    zh: '督办件优先办理',
    en: 'Supervised matters are worked on first',
    default: true,
    status: assumed,
    source: {
      zh: '督办件惯例优先；报告没有明说',
      en: 'the usual practice; the report does not spell it out',
    },
  }),
  binding: toggle({
    zh: '督办件不得推诿、不派回本块',
    en: 'A supervised matter is neither disputed nor sent back to the block',
    default: true,
    status: 'document',
    source: district(
      '通过督办单交给相关单位解决，确保取得实效',
      'it is handed to the unit responsible, which has to see it solved',
    ),
  }),
  stakeFactor: quantity({
    zh: '督办件对部门的利害（相对一般案件）',
    en: 'Stake of a department in a supervised matter, relative to an ordinary one',
    unit: 'ratio',
    min: 0,
    max: 100,
    default: 3,
    status: assumed,
    source: { zh: '上级盯着；倍数为假设', en: 'superiors are looking; the ratio is assumed' },
  }),
  checkShare: share(
    '督办件由独立力量核查的比例（至少）',
    'Least share of supervised matters checked independently',
    1,
    {
      zh: '《Z区三级网格化管理报告》：确保问题解决取得实效；比例为假设',
      en: 'Report on the three-level grid of Z district: that the matter is really solved is made sure of; the share is assumed',
    },
  ),
  chase: chaseSchema,
  meeting: meetingSchema,
});
