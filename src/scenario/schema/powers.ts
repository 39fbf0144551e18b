// What a power over departments is worth: the share of the remaining resistance that it overcomes. A zone head or a street
// that holds a power gets its strength; which steps of a case each power bears upon is in the model (plan/power-effects.ts).
// Claims: C3 (nine powers of the street), P4 and P11 (powers of a zone).
import { z } from 'zod';
import { quantity, toggle, type BilingualText } from './parameter.ts';

/** Powers, in a fixed order. Nine are named by the document; `dispatch` merges two that mean the same. */
export const powerIds = [
  'dispatch',
  'coordinate',
  'supervise',
  'command',
  'assess',
  'personnel',
  'consent',
  'resources',
] as const;
export type PowerId = (typeof powerIds)[number];

/** What the powers are called; 派单协调 is dispatch and coordination in one, 任务派发 is dispatch again. */
export const powerNames: Readonly<Record<PowerId, BilingualText>> = {
  dispatch: { zh: '派单与任务派发', en: 'dispatch' },
  coordinate: { zh: '统筹协调', en: 'coordination' },
  supervise: { zh: '督办核查', en: 'supervision' },
  command: { zh: '指挥调度', en: 'command' },
  assess: { zh: '考核评价监督', en: 'assessment' },
  personnel: { zh: '人事考核', en: 'say in personnel' },
  consent: { zh: '征得同意', en: 'consent' },
  resources: { zh: '资源调配', en: 'allocation of resources' },
};

const source: BilingualText = {
  zh: '《长宁街道改革报告》（C3）列出权力，没有大小；各项一律取 0.3，为假设',
  en: 'Report on the Changning sub-district reform (C3): the powers are listed without sizes; 0.3 for each is assumed',
};
const strength = (id: PowerId) =>
  quantity({
    zh: `${powerNames[id].zh}权的强度（克服剩余阻力的比例）`,
    en: `Strength of the power of ${powerNames[id].en}: share of the remaining resistance it overcomes`,
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.3,
    status: 'assumption',
    source,
  });

export const powersSchema = z.strictObject({
  dispatch: strength('dispatch'),
  coordinate: strength('coordinate'),
  supervise: strength('supervise'),
  command: strength('command'),
  assess: strength('assess'),
  personnel: strength('personnel'),
  consent: strength('consent'),
  resources: strength('resources'),
});

/** Declares whether a unit holds a power; off by default. */
export const heldPower = (id: PowerId, who: BilingualText, from: BilingualText) =>
  toggle({
    zh: `${who.zh}有${powerNames[id].zh}权`,
    en: `${who.en} holds the power of ${powerNames[id].en}`,
    default: false,
    status: 'document',
    source: from,
  });
