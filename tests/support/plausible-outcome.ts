// Makes outcomes that look like a run's, in a moment and reproducibly, for tests of what is drawn from them. Their figures follow a
// few levers in the expected direction; they are no model. Never shipped.
import { measures as declaredMeasures } from '../../src/model/outcome/measures.ts';
import { gapCauses, type GapCause, type Ladder, type Outcome } from '../../src/model/outcome/outcome.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { JobRequest } from '../../src/experiment/evaluator.ts';

/** Small multiplicative generator: the same numbers on every machine. */
function stream(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How much is hidden, by what the design puts at stake. */
function hidingOf(
  scenario: Scenario,
  designId: string,
): { own: number; pressure: number; paper: number; check: number } {
  const design = scenario.designs.find(({ id }) => id === designId);
  const result = policyOf(
    scenario,
    (design?.stages ?? []).map(({ patch }) => patch),
  );
  const policy = result.ok ? result.policy : scenario;
  const { weights, audits, careerYuanPerYear, superior } = policy.scheme;
  const onHandling = (weights['handling-rate'] ?? 0) + (weights['closure-rate'] ?? 0);
  const stake = careerYuanPerYear / 30000;
  const deterred = 1 / (1 + 40 * audits.monthlyProbability);
  return {
    own: 0.17 * onHandling * stake * deterred * (0.4 + 0.6 * policy.organisation.chargeReporter),
    pressure: superior.pressure ? 0.05 * onHandling * deterred * policy.organisation.returnToBlock * 2 : 0,
    paper: 0.05 + (0.07 * onHandling) / policy.departments.capacity,
    check: policy.organisation.independentCheckShare,
  };
}

function ladderOf(arisen: number, share: Record<string, number>): Ladder {
  const count = (part: number): number => Math.round(arisen * part);
  const { known = 0, recorded = 0, solvedRecorded = 0, fixed = 0, paper = 0, self = 0 } = share;
  return {
    casesDue: count(recorded),
    casesClosed: count(solvedRecorded + paper),
    arisen,
    known: count(known),
    recorded: count(recorded),
    solved: count(solvedRecorded + fixed),
    solvedKnown: count(solvedRecorded + fixed),
    solvedRecorded: count(solvedRecorded),
    selfResolved: count(self),
  };
}

/** Returns an outcome for a job. */
export function plausibleOutcome({ scenario, design, replication, towns }: JobRequest): Outcome {
  const world = stream(replication + 1);
  const own = stream((replication + 1) * 31 + design.length * 7 + design.charCodeAt(0));
  const noise = (size: number): number => (world() - 0.5) * size + (own() - 0.5) * size * 0.5;
  const hiding = hidingOf(scenario, design);
  const allTowns = scenario.territory.towns;
  const run = towns ?? Array.from({ length: allTowns }, (_, town) => town);
  const residents = Math.round((scenario.territory.population * run.length) / allTowns);
  const spread = 0.02 / Math.sqrt(run.length);
  const hiddenOwn = Math.max(0, hiding.own + noise(spread));
  const hiddenPressure = Math.max(0, hiding.pressure + noise(spread));
  const hiddenOther = 0.03;
  const known = 0.86 + noise(spread);
  const fixed = 0.08;
  const recorded = known - fixed - hiddenOwn - hiddenPressure - hiddenOther;
  const paper = recorded * hiding.paper * (1 - 0.5 * hiding.check);
  const open = recorded * 0.04;
  const solvedRecorded = recorded - paper - open;
  const self = 0.05;
  const arisen = Math.round((residents * 0.8 * scenario.time.windowDays) / 365);
  const parts = { known, recorded, solvedRecorded, fixed, paper, self };
  const ladder = ladderOf(arisen, parts);
  const count = (part: number): number => Math.round(part * arisen);
  const gap = Object.fromEntries(gapCauses.map((cause) => [cause, 0])) as Record<GapCause, number>;
  Object.assign(gap, {
    unseen: count((1 - known) * 0.6),
    silent: count((1 - known) * 0.4 - self),
    'overlooked-own-score': count(hiddenOwn * 0.6),
    'overlooked-pressure': count(hiddenPressure * 0.5),
    'overlooked-other': count(hiddenOther),
    'unreported-own-score': count(hiddenOwn * 0.3),
    'unreported-joint': count(hiddenOwn * 0.1),
    'unreported-pressure': count(hiddenPressure * 0.5),
    'fixed-unrecorded': count(fixed),
    'paper-closed': count(paper),
    'still-open': count(open),
  });
  const headline = (solvedRecorded + paper) / recorded;
  const hidden = hiddenOwn + hiddenPressure + hiddenOther;
  const truth = solvedRecorded + fixed;
  const values: Record<string, number> = Object.fromEntries(
    declaredMeasures.map(({ id, unit }) => [
      id,
      unit === 'share' || unit === '0-1' ? 0.5 + noise(spread) : 20 + noise(2),
    ]),
  );
  Object.assign(values, {
    'true-solved-share': truth,
    'closure-rate': headline,
    'handling-rate': headline - 0.02,
    'hidden-share': hidden,
    'harm-days': 900 + 4000 * hidden + noise(60),
    'major-incidents': 30 + 300 * hidden + noise(8),
    satisfaction: 0.62 - 0.5 * hidden + noise(spread),
    'gap-total': headline - truth,
    'gap-paper': paper / recorded,
    'hidden-own-score': hiddenOwn,
    'hidden-pressure': hiddenPressure,
    'hidden-stock': 100 * hidden,
  });
  const weeks = Math.round(scenario.time.windowDays / 7);
  const weekly = (level: (week: number) => number): number[] =>
    Array.from({ length: weeks }, (_, week) => level(week));
  const grown = (part: number) =>
    weekly((week) => (part * residents * (1 - 0.85 ** (week + 2)) * (1 + noise(0.04))) / 12);
  const flow = [
    ['arisen', 'sighted', known * 0.8],
    ['arisen', 'public', known * 0.2],
    ['arisen', 'unseen', 1 - known],
    ['sighted', 'recorded', recorded - known * 0.14],
    ['sighted', 'overlooked', (hiddenOwn + hiddenPressure) * 0.6],
    ['sighted', 'unreported', (hiddenOwn + hiddenPressure) * 0.4 + hiddenOther],
    ['sighted', 'fixed-unrecorded', fixed - known * 0.06],
    ['public', 'recorded', known * 0.14],
    ['public', 'fixed-unrecorded', known * 0.06],
    ['recorded', 'solved', solvedRecorded],
    ['recorded', 'paper-closed', paper],
    ['recorded', 'open', open],
    ['fixed-unrecorded', 'solved', fixed],
    ['overlooked', 'open', (hiddenOwn + hiddenPressure) * 0.6],
    ['unreported', 'open', ((hiddenOwn + hiddenPressure) * 0.4 + hiddenOther) * 0.6],
    ['unreported', 'self-resolved', ((hiddenOwn + hiddenPressure) * 0.4 + hiddenOther) * 0.4],
    ['unseen', 'open', (1 - known) * 0.7],
    ['unseen', 'self-resolved', (1 - known) * 0.3],
  ] as const;
  return {
    format: 'wangge-outcome/1',
    modelVersion: 'plausible',
    scenarioHash: 'plausible',
    design,
    replication,
    towns,
    residents,
    windowDays: scenario.time.windowDays,
    measures: values,
    ladder,
    ladderByType: scenario.incidents.types.map(() => ladder),
    gap,
    indicators: { 'closure-rate': { numerator: ladder.casesClosed, denominator: ladder.casesDue } },
    weekly: {
      weeks,
      hiddenStock: {
        'overlooked-own-score': grown(hiddenOwn * 0.6),
        'overlooked-pressure': grown(hiddenPressure * 0.5),
        'overlooked-joint': grown(0.002),
        'overlooked-other': grown(hiddenOther * 0.5),
        'unreported-own-score': grown(hiddenOwn * 0.3),
        'unreported-pressure': grown(hiddenPressure * 0.5),
        'unreported-joint': grown(hiddenOwn * 0.1),
        'unreported-other': grown(hiddenOther * 0.5),
      },
      openIncidents: grown(0.3),
      recordedOpen: grown(0.1),
      townBacklog: grown(0.01),
      arisen: weekly(() => arisen / weeks),
      solved: weekly(() => (arisen * truth) / weeks),
      casesDue: weekly(() => ladder.casesDue / weeks),
      casesClosedOnDue: weekly(() => ladder.casesClosed / weeks),
      majorIncidents: weekly(() => 1),
      satisfaction: weekly(() => 0.6),
    },
    flow: flow.map(([from, to, part]) => ({ from, to, count: count(Math.max(0, part)) })),
    byTown: run.map((town) => {
      const size = Math.round(arisen / run.length);
      const local = stream(town + 17)();
      const share = truth + (local - 0.5) * 0.1 * hidden * 8 + noise(0.01);
      return {
        town,
        arisen: size,
        solved: Math.round(size * share),
        recorded: Math.round(size * recorded),
        hidden: Math.round(size * hidden),
        casesDue: Math.round(size * recorded),
        casesClosed: Math.round(size * recorded * headline),
      };
    }),
    events: sum([arisen, ladder.recorded]),
    hash: `plausible-${design}-${replication}`,
  };
}
