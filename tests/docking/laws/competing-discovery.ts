// Who gets there first: patrol, a resident's call, or the end by itself. A resident notices the faster the more severe the
// incident, and severity is uniform on (.5, 1.5), so the shares are the textbook's averaged over severity.

import { log } from '../../../src/core/dmath.ts';
import { scenarioHash } from '../../../src/scenario/hash.ts';
import { runDesign } from '../../support/model-run.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { openGrid } from '../open-grid.ts';

interface Rates {
  readonly patrol: number;
  readonly calls: number;
  readonly itself: number;
}

/** Mean of 1 / (patrol + itself + calls x severity) over severity: also the mean time until something happens. */
function meanTime({ patrol, calls, itself }: Rates): number {
  const others = patrol + itself;
  return calls === 0 ? 1 / others : log((others + 1.5 * calls) / (others + 0.5 * calls)) / calls;
}

function set(rates: Rates): ParameterSet {
  const time = meanTime(rates);
  const [byPatrol, byItself] = [rates.patrol * time, rates.itself * time];
  return {
    name: `patrol ${rates.patrol}, residents ${rates.calls}, by itself ${rates.itself} a day`,
    expected: {
      patrol: value(byPatrol),
      residents: value(1 - byPatrol - byItself),
      'by itself': value(byItself),
    },
    prepare: (seed) => {
      const scenario = openGrid({
        seed,
        perDay: 100,
        ...rates,
        warmUpDays: 10,
        windowDays: 100,
        followUpDays: 60,
      });
      const hash = scenarioHash(scenario);
      return (replication) => {
        const { flow, ladder } = runDesign(scenario, 'own', replication).result('own', hash);
        const share = (to: string) =>
          (flow.find((edge) => edge.from === 'arisen' && edge.to === to)?.count ?? 0) / ladder.arisen;
        return {
          patrol: share('sighted'),
          residents: share('public'),
          'by itself': share('unseen'),
        };
      };
    },
  };
}

export const competingDiscovery: Law = {
  id: 'competing-discovery',
  key: 'Q8',
  en: 'Shares of competing ways of discovery',
  zh: '多渠道竞争发现的份额',
  formula: 'share_i = E[m_i/(m_p + m_r s + m_c)] over severity s ~ U(.5, 1.5); the textbook form is s = 1',
  through:
    'engine: patrol, notices and hotline calls of residents, ends by themselves; shares from the flow of the outcome',
  sets: [
    set({ patrol: 0.5, calls: 0.3, itself: 0.2 }),
    set({ patrol: 0.1, calls: 0.4, itself: 0.25 }),
    set({ patrol: 0.3, calls: 0.1, itself: 0.1 }),
  ],
};
