// Audits of an intensity that is announced: everyone is deterred from the cut-off on, and nobody below it; a leak divides it.

import { violatingUnderAudit } from '../inspection-street.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

const set = (gain: number, fine: number, visited: number, leak: number): ParameterSet => ({
  name: `gain ${gain}, fine ${fine}, ${visited} visited, ${leak} leaked`,
  expected: { 'in violation': exact(visited * (1 - leak) > gain / (gain + fine) ? 0 : 1, 0) },
  prepare: () => () => ({ 'in violation': violatingUnderAudit(gain, fine, visited, leak) }),
});

export const announcedAudit: Law = {
  id: 'announced-audit',
  key: 'I4b, I5b',
  en: 'Announced audit, and one that leaks',
  zh: '公开强度的抽查与走漏',
  formula: 'violate iff q(1-leak) < g/(g+pi)',
  through:
    'choices of shops under committed inspections; who learns the day warns them, since nothing but the score is at stake for him; no noise',
  sets: [
    set(2, 6, 0.3, 0),
    set(2, 6, 0.2, 0),
    set(2, 6, 0.45, 0.5),
    set(2, 6, 0.55, 0.5),
    set(2, 6, 0.9, 0.8),
    set(3, 3, 0.65, 0.2),
    set(2, 6, 1, 1),
  ],
};
