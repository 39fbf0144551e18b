// Random valid small scenarios for property tests of the engine and of its slow reference: a few hundred to a few thousand
// residents, 1 to 4 towns, 30 to 80 days, levers and world anywhere in a moderate range, up to three designs with stages.

import fc from 'fast-check';
import { loadScenario } from '../../src/scenario/load.ts';
import { listParameters, type Parameter } from '../../src/scenario/parameters.ts';
import { formatProblems } from '../../src/scenario/problem.ts';
import { defaultIncidentTypes } from '../../src/scenario/schema/incident-defaults.ts';
import { indicatorIds } from '../../src/scenario/schema/scheme.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

type Json = { [key: string]: unknown };

const oneThird = { arbitrary: fc.integer({ min: 0, max: 2 }), chosen: 0 };
/** What the slow reference knows; mechanisms beside it are switched at random for the engine alone. */
const spine = ['residents', 'workers', 'departments', 'organisation', 'scheme', 'survey'];
/** Sections with arbitraries of their own. */
const apart = ['territory', 'time', 'incidents'];
/** Drawn apart, since they are tied to others. */
const tied = /^residents\.affected|^scheme\.components\./;

/** A setting of the scheme that the slow reference does not know. */
const STRATA = 'scheme.strata';

const isVaried = ({ path, kind, section }: Parameter): boolean =>
  path === STRATA ||
  (spine.includes(section) &&
    !path.includes('*') &&
    !tied.test(path) &&
    /number|integer|boolean/.test(kind)) ||
  (!spine.includes(section) &&
    !apart.includes(section) &&
    !path.includes('*') &&
    /number|integer|boolean|choice/.test(kind));

const variedParameters = listParameters().filter(isVaried);
const spineParameters = variedParameters.filter(
  ({ section, path }) => spine.includes(section) && path !== STRATA,
);

/** Parts of a range in steps of a thousandth: floating-point numbers drawn at random would nearly all be tiny. */
const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** Between nothing and three times the default, within the allowed range; sometimes exactly its lower end, or tiny. */
function valueOf({ kind, min = 0, max = 1, default: usual, options }: Parameter): fc.Arbitrary<unknown> {
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'choice') return fc.constantFrom(...(options ?? []));
  const middle = typeof usual === 'number' ? usual : min;
  const low = Math.max(min, 0);
  const high = Math.min(max, middle === 0 ? Math.min(max, 1) : 3 * middle);
  const value = fc.oneof(
    { arbitrary: part.map((share) => Math.min(high, low + share * (high - low))), weight: 6 },
    { arbitrary: fc.double({ min: low, max: Math.max(low, high), noNaN: true }), weight: 1 },
    { arbitrary: fc.constant(low), weight: 1 },
  );
  return kind === 'integer' ? value.map((number) => Math.max(Math.ceil(min), Math.round(number))) : value;
}

/** Overrides about a third of the parameters of these sections. */
function overrides(parameters: readonly Parameter[]): fc.Arbitrary<Json> {
  const choices = parameters.map((parameter) =>
    oneThird.arbitrary.chain((die) =>
      die === oneThird.chosen ? valueOf(parameter) : fc.constant(undefined),
    ),
  );
  return fc.tuple(...choices).map((values) => {
    const result: Json = {};
    values.forEach((value, index) => {
      if (value !== undefined) setAt(result, parameters[index].path.split('.'), value);
    });
    return result;
  });
}

function setAt(target: Json, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (rest.length === 0) target[key] = value;
  else setAt((target[key] ??= {}) as Json, rest, value);
}

/** The indicators that the slow reference knows come first. */
const spineIndicators = 9;

/** Weights of the first so many indicators. */
const weightsOf = (length: number): fc.Arbitrary<Json> =>
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: length, maxLength: length }).map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (total === 0) return {};
    return Object.fromEntries(parts.map((part, index) => [indicatorIds[index], part / total]));
  });

const reward = fc.oneof(
  fc.constant({ kind: 'linear' }),
  fc.record({ kind: fc.constant('threshold'), threshold: part }),
  fc.record({ kind: fc.constant('ranking'), winnersShare: part.map((share) => 0.01 + 0.98 * share) }),
);
const components = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
    fc.tuple(reward, reward, reward, reward),
  )
  .map(([parts, rewards]) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return Object.fromEntries(
      ['week', 'month', 'quarter', 'year'].map((period, i) => [
        period,
        { share: parts[i] / total, reward: rewards[i] },
      ]),
    );
  });

/** A scheme's tied parts, each present or not. */
const tiedScheme = (indicators: number): fc.Arbitrary<Json> =>
  fc.record(
    { weights: weightsOf(indicators), components, superiorWeights: weightsOf(indicators) },
    { requiredKeys: [] },
  );

function withScheme(sections: Json, { weights: own, components: periods, superiorWeights }: Json): Json {
  if (own !== undefined) setAt(sections, ['scheme', 'weights'], own);
  if (periods !== undefined) setAt(sections, ['scheme', 'components'], periods);
  if (superiorWeights !== undefined) setAt(sections, ['scheme', 'superior', 'weights'], superiorWeights);
  return sections;
}

const patchOf = (parameters: readonly Parameter[], indicators: number): fc.Arbitrary<Json> =>
  fc
    .tuple(overrides(parameters.filter((parameter) => parameter.lever)), tiedScheme(indicators))
    .map(([sections, scheme]) => withScheme(sections, scheme));

const territory = fc
  .record({
    towns: fc.integer({ min: 1, max: 4 }),
    moreCommunities: fc.integer({ min: 0, max: 4 }),
    moreCells: fc.integer({ min: 0, max: 8 }),
    park: fc.boolean(),
    population: fc.integer({ min: 200, max: 3000 }),
    densityContrast: fc.integer({ min: 1, max: 12 }),
    cellSizeSpread: fc.constantFrom(0, 0.35, 1),
  })
  .map(({ towns, moreCommunities, moreCells, park, ...rest }) => ({
    ...rest,
    areaKm2: 1.5,
    towns,
    parks: park && towns > 1 ? 1 : 0,
    communities: towns + moreCommunities,
    cells: towns + moreCommunities + moreCells,
    densityCores: 1,
  }));

const time = fc.record({
  startDate: fc.constantFrom('2025-01-01', '2024-12-10', '2024-02-20', '2025-03-15', '2025-09-20'),
  warmUpDays: fc.integer({ min: 5, max: 20 }),
  windowDays: fc.integer({ min: 15, max: 35 }),
  followUpDays: fc.integer({ min: 10, max: 25 }),
  weekend: fc.constantFrom([0, 6], [0], []),
  holidays: fc.constantFrom([], ['2025-01-28', '2025-01-29'], ['2025-10-01']),
  makeUpDays: fc.constantFrom([], ['2025-01-26', '2025-09-28']),
});

const incidents = fc.record({
  types: fc.subarray(defaultIncidentTypes, { minLength: 1, maxLength: 8 }),
  demand: fc.constantFrom(0, 0.5, 1, 3),
});

const affected = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 20 }))
  .map(([least, more]) => ({ affectedMin: least, affectedMax: least + more }));

function designs(towns: number, patch: fc.Arbitrary<Json>): fc.Arbitrary<Json[]> {
  const someTowns = fc.uniqueArray(fc.integer({ min: 0, max: towns - 1 }), {
    minLength: 1,
    maxLength: towns,
  });
  const stage = fc.record(
    { fromDay: fc.integer({ min: 0, max: 25 }), towns: someTowns, patch },
    { requiredKeys: ['patch'] },
  );
  const later = fc.array(fc.array(stage, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });
  return later.map((list) => [
    { id: 'baseline', title: { zh: '基准', en: 'Baseline' } },
    ...list.map((stages, index) => ({ id: `design-${index}`, title: { zh: '方案', en: 'Design' }, stages })),
  ]);
}

const scenariosOver = (parameters: readonly Parameter[], indicators: number): fc.Arbitrary<Scenario> =>
  fc
    .tuple(
      territory,
      time,
      incidents,
      affected,
      overrides(parameters),
      tiedScheme(indicators),
      fc.integer({ min: 0, max: 1e6 }),
    )
    .chain(([land, days, problems, people, sections, scheme, seed]) =>
      designs(land.towns, patchOf(parameters, indicators)).map((list) => {
        const raw: Json = withScheme({ ...sections }, scheme);
        raw.residents = { ...(raw.residents as Json | undefined), ...people };
        const head = {
          format: 'wangge-scenario/1',
          id: 'random',
          title: { zh: '随机', en: 'Random' },
          seed: `seed ${seed}`,
        };
        return { ...head, ...raw, territory: land, time: days, incidents: problems, designs: list };
      }),
    )
    .map((raw) => {
      const loaded = loadScenario(JSON.stringify(raw));
      if (!loaded.ok) throw new Error(formatProblems(loaded.problems, 'en', 'a random scenario'));
      return loaded.scenario;
    });

/** Tiers between grid and community: none, one or two. */
const relayTiers = fc
  .array(
    fc.record({ delayHours: part, loss: part, settles: part, authority: part, detection: part, hold: part }),
    {
      maxLength: 2,
    },
  )
  .map((tiers) =>
    tiers.map((tier, i) => ({
      id: `tier-${i}`,
      name: { zh: '层', en: 'Tier' },
      span: 4,
      settleHours: 8,
      roundsPerMonth: 10,
      ...tier,
      loss: tier.loss / 4,
    })),
  );

/** Random valid small scenarios with every mechanism switched at random. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc
  .tuple(scenariosOver(variedParameters, indicatorIds.length), relayTiers)
  .map(([scenario, relay]) => ({ ...scenario, tiers: { relay } }));
const spineArbitrary = scenariosOver(spineParameters, spineIndicators);

/** Returns one random valid small scenario of what the slow reference knows; the same for the same seed. */
export function randomScenario(seed: number): Scenario {
  return fc.sample(spineArbitrary, { seed, numRuns: 1 })[0];
}
