// A world of one grid (or a few) for tests of single decisions: nothing arises by itself, nothing costs anything and nobody
// has noise unless a test says so.

import type { Engine } from '../../src/model/engine.ts';
import type { World } from '../../src/model/world/world.ts';
import type { IncidentType } from '../../src/scenario/schema/incidents.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { startRun, worldOf } from './model-run.ts';
import { loaded } from './scenario-text.ts';

/** An incident type without any property: it never ends by itself within a run, and nobody notices it. */
export const plainType: IncidentType = {
  id: 'plain',
  name: { zh: '普通', en: 'Plain' },
  category: 'event',
  difficulty: 'easy',
  ratePerThousandYear: 0,
  hours: 'flat',
  visibility: 0,
  salience: 0,
  harmPerDay: 0,
  gridFixProbability: 0,
  gridFixMinutes: 0,
  route: ['office'],
  coordinationProbability: 0,
  coordinationHardness: 0,
  serviceHours: 1,
  serviceSpread: 0,
  solveProbability: 1,
  deadlineWorkingDays: 5,
  selfResolveDays: 36_500,
  majorBy100Days: 0,
  recurrence: 0,
  recurrenceDays: 30,
};

type Sections = { readonly [section: string]: unknown };
/** Levers under which no option of a worker has any value or cost. */
const idle: Record<string, Sections> = {
  workers: {
    formsHoursPerDay: 0,
    reportMinutes: 0,
    logMinutes: 0,
    dutyYuanPerHarmDay: 0,
    noiseYuan: 0,
    exposurePrior: 0,
    exposureIfTold: 0,
    absenceProbability: 0,
    turnoverPerYear: 0,
    committeeChairShare: 0,
  },
  residents: { noiseYuan: 0, thresholdSpreadYuan: 0 },
  organisation: { disputeProbability: 0, returnToBlock: 0, deployedStaff: 0, chargeReporter: 1 },
  survey: { sampleShare: 0 },
  scheme: {
    weights: {},
    stakes: 1,
    exposureSanctionYuan: 0,
    superior: { pressure: false, stakeYuanPerYear: 0, weights: {} },
    audits: { monthlyProbability: 0, sanctionYuan: 0, provableLookingAway: 0 },
    department: { noiseYuan: 0 },
  },
};

/** Makes a scenario of one grid. @param sections laid over the bare ones, section by section and one level deep */
export function bareScenario(
  sections: Sections = {},
  types: readonly Partial<IncidentType>[] = [{}],
): Scenario {
  const land = {
    areaKm2: 1,
    population: 1000,
    towns: 1,
    parks: 0,
    communities: 1,
    cells: 1,
    densityCores: 1,
  };
  const merged = Object.fromEntries(
    Object.entries({ ...idle, ...sections }).map(([name, section]) => [
      name,
      typeof section === 'object' && section !== null ? { ...idle[name], ...section } : section,
    ]),
  );
  const raw = {
    format: 'wangge-scenario/1',
    id: 'bare',
    title: { zh: '空', en: 'Bare' },
    seed: 'bare',
    time: { warmUpDays: 0, windowDays: 30, followUpDays: 30, weekend: [] },
    departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }] },
    designs: [{ id: 'own', title: { zh: '现行', en: 'As it is' } }],
    ...merged,
    territory: { ...land, ...(sections['territory'] as Sections | undefined) },
    incidents: {
      types: types.map((type, i) => ({ ...plainType, id: `plain-${i}`, ...type })),
      neighbourhoods: [{ id: 'any', name: { zh: '街区', en: 'Any' }, share: 1 }],
      ...(sections['incidents'] as Sections | undefined),
    },
  };
  return loaded(JSON.stringify(raw));
}

/** Starts a run of a bare scenario and returns its engine and world. */
export function bareWorld(
  sections: Sections = {},
  types: readonly Partial<IncidentType>[] = [{}],
): { engine: Engine; world: World } {
  const engine = startRun(bareScenario(sections, types));
  return { engine, world: worldOf(engine) };
}

/** Adds an incident of the first type that nobody knows of, with a key of its own. @param ordinal second word of its key */
export function addIncident(world: World, ordinal: number, flags = 0, cell = 0, type = 0): number {
  const row = world.incidents.add();
  const { columns } = world.incidents;
  columns.cell[row] = cell;
  columns.type[row] = type;
  columns.origin0[row] = (world.plan.selection.cellIds[cell] << 5) | type;
  columns.origin1[row] = ordinal;
  columns.severity[row] = 1;
  columns.affected[row] = 10;
  columns.witness[row] = -1;
  columns.flags[row] = flags;
  return row;
}

/** Sets a post's belief that a recorded case is handled in time, and that it is really solved by then. */
export function believe(world: World, handled: number, solved = handled, cell = 0, type = 0): void {
  const slot = cell * world.posts.types + type;
  world.posts.handledYes[slot] = handled;
  world.posts.handledNo[slot] = 1 - handled;
  world.posts.solvedYes[slot] = solved;
  world.posts.solvedNo[slot] = 1 - solved;
}
