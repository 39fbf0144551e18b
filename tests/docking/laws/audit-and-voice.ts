// Olken's signature: going from hardly any audits to certain ones lowers concealment, and by more than making it easy for the public
// to speak up does.

import { sign, type Law, type ParameterSet } from '../law.ts';
import { armOf, signatureTown } from '../signature-town.ts';

/** Shares audited a month: Olken's 4 % and all. */
const SELDOM = 0.04;
const ALWAYS = 1;

function set(sanctionYuan: number, more = ''): ParameterSet {
  return {
    name: `sanction ${sanctionYuan} yuan${more === '' ? '' : ', twice today’s stakes'}`,
    expected: {
      'concealment, certain less seldom audits': sign(-1),
      'the same less the effect of halved costs of voice': sign(-1),
    },
    replications: 16,
    prepare: (seed) => {
      const audits = (monthlyProbability: number) => ({
        scheme: { audits: { monthlyProbability, sanctionYuan } },
      });
      const town = signatureTown(seed, more);
      const eased = {
        ...town,
        residents: {
          ...town.residents,
          tellWorkerCostYuan: town.residents.tellWorkerCostYuan / 2,
          hotlineCostYuan: town.residents.hotlineCostYuan / 2,
        },
      };
      const seldom = armOf(town, audits(SELDOM));
      const always = armOf(town, audits(ALWAYS));
      const voice = armOf(eased, audits(SELDOM));
      return (replication) => {
        const concealed = (arm: typeof seldom) => arm(replication)['hidden-share'];
        const before = concealed(seldom);
        const audit = concealed(always) - before;
        return {
          'concealment, certain less seldom audits': audit,
          'the same less the effect of halved costs of voice': audit - (concealed(voice) - before),
        };
      };
    },
  };
}

export const auditAndVoice: Law = {
  id: 'audit-and-voice',
  key: 'theory 15 (Olken 2007)',
  en: 'Audits lower concealment, by more than public voice does',
  zh: '抽查抑制隐瞒，且强于公众参与',
  formula: 'sign: effect of audits < 0; effect of audits < effect of voice',
  through:
    'engine with all defaults, 10 grids; share of incidents seen and never recorded, paired over worlds',
  sets: [set(3000), set(1000), set(3000, 'scheme: { stakes: 2 }\n')],
};
