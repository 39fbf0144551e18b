// The world as it would look under other rules or with one more incident, for those who explain decisions: it shares all state with
// the world it is made of except what is put in its place, so that explaining a decision changes nothing.
import type { TownPolicy } from '../plan/town-policy.ts';
import { makeIncidentTable, type IncidentTable } from '../world/incident-table.ts';
import type { Scorecards } from '../world/scorecards.ts';
import type { TroubleBook } from '../world/trouble-book.ts';
import type { World } from '../world/world.ts';

/**
 * Returns a world that reads all it is not given from another one. Prices of the scorecards and of trouble are its own to write.
 * @param policies in force, by local town
 * @param incidents its incidents
 */
export function whatIfWorld(
  world: World,
  policies: readonly TownPolicy[],
  incidents: IncidentTable = world.incidents,
): World {
  return derived(world, {
    policies,
    incidents,
    tracer: null,
    workerCards: withOwnPrices(world.workerCards),
    townCards: withOwnPrices(world.townCards),
    trouble: withOwnYuan(world.trouble),
  });
}

/** Returns a table of one incident, and its row. @param fields by name; those left out are 0 */
export function singleIncident(fields: Readonly<Record<string, number>>): {
  incidents: IncidentTable;
  row: number;
} {
  const incidents = makeIncidentTable(1);
  const row = incidents.add();
  for (const [name, column] of Object.entries(incidents.columns)) column[row] = fields[name] ?? 0;
  return { incidents, row };
}

/** Returns the fields of an incident by name. */
export function fieldsOf(incidents: IncidentTable, row: number): Record<string, number> {
  return Object.fromEntries(Object.entries(incidents.columns).map(([name, column]) => [name, column[row]]));
}

const withOwnPrices = (cards: Scorecards): Scorecards => derived(cards, { price: cards.price.slice() });

const withOwnYuan = (trouble: TroubleBook): TroubleBook =>
  derived(trouble, { leaderYuan: trouble.leaderYuan.slice(), workerYuan: trouble.workerYuan.slice() });

/** Returns an object that has some properties of its own and reads the others from its model. */
function derived<T extends object>(model: T, own: Partial<T>): T {
  const properties = Object.entries(own).map(([name, value]) => [name, { value, writable: true }] as const);
  return Object.create(model, Object.fromEntries(properties)) as T;
}
