// One grid that is patrolled, for the laws of search: what arises is many alike, and whoever could handle them never keeps them waiting.

import { scenarioHash } from '../../src/scenario/hash.ts';
import { bareScenario } from '../support/bare-world.ts';
import { runDesign } from '../support/model-run.ts';

/** Days within which a discovery counts. */
export const FOLLOW_UP_DAYS = 5;

type Sections = Readonly<Record<string, Record<string, unknown>>>;

/** Returns the share of incidents that became known, by replication. @param sections laid over the grid; `time` is added to */
export function foundShare(
  seed: string,
  visibility: number,
  { time, ...sections }: Sections,
): (replication: number) => { found: number } {
  const scenario = bareScenario(
    {
      seed,
      time: { warmUpDays: 2, windowDays: 40, followUpDays: FOLLOW_UP_DAYS, weekend: [], ...time },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
      ...sections,
    },
    [{ ratePerThousandYear: 100_000, visibility }],
  );
  const hash = scenarioHash(scenario);
  return (replication) => {
    const { ladder } = runDesign(scenario, 'own', replication).result('own', hash);
    return { found: ladder.known / ladder.arisen };
  };
}
