// What a rate is divided by, where cities differ: the same numerator over another denominator is another rate. One choice per
// indicator; the first option is the usual one. Formulas: src/model/assessment/formulas.ts.
import { z } from 'zod';
import { choice, type BilingualText } from './parameter.ts';

export const denominatorNames = {
  due: { zh: '应处置（应结案）', en: 'due' },
  handled: { zh: '已处置', en: 'handled' },
  closed: { zh: '已结案', en: 'closed' },
  filed: { zh: '立案', en: 'filed' },
  dispatched: { zh: '派遣', en: 'dispatched' },
  reported: { zh: '上报', en: 'reported' },
} as const;
export type DenominatorId = keyof typeof denominatorNames;

const cities: BilingualText = {
  zh: '各地数字城管的算法不一：同一个率，有的以应处置数为分母，有的以处置数、结案数或立案数为分母',
  en: 'cities differ in digital city management: the same rate is divided by what is due, handled, closed or filed',
};
const per = <const Options extends readonly [DenominatorId, ...DenominatorId[]]>(
  zh: string,
  en: string,
  ...options: Options
) =>
  choice(options, {
    zh: `${zh}的分母`,
    en: `Denominator of the ${en}`,
    default: options[0],
    status: 'published',
    source: cities,
    names: denominatorNames,
  });

export const denominatorsSchema = z.strictObject({
  'handling-rate': per('处置率（期限内）', 'handling rate', 'due', 'filed'),
  'closure-rate': per('结案率', 'closure rate', 'due', 'filed'),
  'on-time-rate': per('按期结案率', 'on-time rate', 'due', 'closed', 'filed'),
  'rework-share': per('返工率', 'rework rate', 'due', 'handled', 'closed'),
  'missed-report-rate': per('漏报率', 'missed-report rate', 'filed', 'reported'),
  'dispatch-accuracy': per('准确派遣率', 'dispatch accuracy', 'dispatched', 'filed'),
  'on-time-dispatch-rate': per('按时派遣率', 'on-time dispatch rate', 'dispatched', 'filed'),
  'repeat-complaint-rate': per('重复投诉率', 'repeat-complaint rate', 'closed', 'filed'),
});
export type Denominators = z.infer<typeof denominatorsSchema>;
