// Hiding under inspection with Gumbel noise: a logit in the gain less the expected sanction; without noise a step.

import { logistic } from '../../../src/core/dmath.ts';
import { option } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { value, type Law, type ParameterSet } from '../law.ts';

const TRIALS = 4000;

interface Game {
  /** Yuan that hiding saves; probability and size of the sanction; noise in yuan is 1 / eta. */
  readonly gain: number;
  readonly inspected: number;
  readonly sanction: number;
  readonly eta: number;
}

function set({ gain, inspected, sanction, eta }: Game): ParameterSet {
  const hides = logistic(-eta * (inspected * sanction - gain));
  return {
    name: `gain ${gain}, inspected ${inspected}, sanction ${sanction}, eta ${eta}`,
    expected: { 'share hiding': value(hides, eta > 100 ? 1 : hides) },
    prepare: (seed) => {
      const { world } = bareWorld({
        seed,
        workers: {
          reportMinutes: gain,
          timeValueYuan: 60,
          logMinutes: 600,
          noiseYuan: 1 / eta,
          dutyHorizonDays: 30,
        },
        scheme: {
          audits: { monthlyProbability: inspected, sanctionYuan: sanction, provableLookingAway: 1 },
        },
      });
      world.posts.generation[0] = 3; // any holder
      const decision = new ReportingDecision();
      const row = addIncident(world, 0);
      return (replication) => {
        let hidden = 0;
        for (let i = 0; i < TRIALS; i++) {
          world.incidents.columns.origin1[row] = replication * TRIALS + i;
          const chosen = decision.decide(world, row);
          if (chosen === option.lookAway) hidden++;
          else if (chosen !== option.report) throw new Error(`option ${chosen} was not to be considered`);
        }
        return { 'share hiding': hidden / TRIALS };
      };
    },
  };
}

export const quantalResponse: Law = {
  id: 'quantal-response',
  key: 'I15',
  en: 'Hiding under inspection, with noise (quantal response)',
  zh: '抽查下的隐瞒概率（随机效用）',
  formula: 'P = 1/(1+exp(eta(qF-g))); a step at q = g/F as eta grows',
  through:
    'decisions/reporting.ts with keyed Gumbel noise, audits and sanctions of the scheme; 4000 incidents a replication',
  sets: [
    set({ inspected: 0.2, sanction: 5, gain: 2, eta: 1 }),
    set({ inspected: 0.4, sanction: 5, gain: 2, eta: 1 }),
    set({ inspected: 0.6, sanction: 5, gain: 2, eta: 1 }),
    set({ inspected: 0.2, sanction: 12, gain: 2, eta: 2 }),
    set({ inspected: 0.25, sanction: 8, gain: 2, eta: 1 }),
    set({ inspected: 0.23, sanction: 8, gain: 2, eta: 500 }),
    set({ inspected: 0.27, sanction: 8, gain: 2, eta: 500 }),
  ],
};
