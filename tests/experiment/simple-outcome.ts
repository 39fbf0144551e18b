// Outcomes with known structure for tests of comparisons: every world has its own luck, shared by all designs, and a design
// shifts what is solved and what the record claims by fixed amounts. Plain arithmetic in place of a simulation.
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import type { Ladder, Outcome } from '../../src/model/outcome/outcome.ts';
import { gapCauses } from '../../src/model/outcome/outcome.ts';
import { measures } from '../../src/model/outcome/measures.ts';

export interface SimpleEffect {
  /** Incidents solved more than under today's design, per world. */
  readonly solved?: number;
  /** Case files closed more than under today's design, per world. */
  readonly closed?: number;
  /** Half-width of luck that the design does not share with the others, in incidents. */
  readonly ownLuck?: number;
}

const ARISEN = 1000;

/** Makes the outcome of one design in one world. `seed` names the study; the design id enters only own luck. */
export function simpleOutcome(
  seed: string,
  design: string,
  replication: number,
  effect: SimpleEffect = {},
): Outcome {
  const random = new KeyedRandom(...rootKey(seed, replication));
  const luck = Math.round((random.uniform(0, 0, 0, 0) - 0.5) * 100);
  const own = Math.round((random.uniform(1, 0, hashOf(design), 0) - 0.5) * 2 * (effect.ownLuck ?? 0));
  const solved = 600 + luck + own + (effect.solved ?? 0);
  const ladder: Ladder = {
    casesDue: 800,
    casesClosed: 700 + Math.round(luck / 2) + (effect.closed ?? 0),
    arisen: ARISEN,
    known: 900,
    recorded: 800,
    solved,
    solvedKnown: solved - 10,
    solvedRecorded: solved - 30,
    selfResolved: 20,
  };
  const outcome: Outcome = {
    format: 'wangge-outcome/1',
    modelVersion: 'test/1',
    scenarioHash: `scenario of ${seed}`,
    design,
    replication,
    towns: null,
    residents: 10_000,
    windowDays: 21,
    measures: measuresOf(ladder),
    ladder,
    ladderByType: [ladder],
    gap: Object.fromEntries(
      gapCauses.map((cause, i) => [cause, i === 0 ? ARISEN - solved : i]),
    ) as Outcome['gap'],
    indicators: { handling: { numerator: ladder.casesClosed, denominator: ladder.casesDue } },
    weekly: weeklyOf(solved),
    flow: [
      { from: 'arisen', to: 'solved', count: solved },
      { from: 'arisen', to: 'open', count: ARISEN - solved },
    ],
    byTown: [0, 1].map((town) => ({
      town,
      arisen: 500,
      solved: town === 0 ? Math.round(300 + luck / 2) : solved - Math.round(300 + luck / 2),
      recorded: 400,
      hidden: 50,
      casesDue: 400,
      casesClosed: 350,
    })),
    events: 5,
    hash: `${design} ${String(replication)} ${String(solved)} ${String(ladder.casesClosed)}`,
  };
  return outcome;
}

function measuresOf(ladder: Ladder): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { id } of measures) values[id] = 0;
  values['true-solved-share'] = ladder.solved / ladder.arisen;
  values['closure-rate'] = ladder.casesClosed / ladder.casesDue;
  values['recorded-per-1000'] = ladder.recorded / 10;
  values['major-incidents'] = NaN;
  return values;
}

function weeklyOf(solved: number): Outcome['weekly'] {
  const three = (value: number) => [value, value + 1, value + 2];
  return {
    weeks: 3,
    hiddenStock: { 'overlooked-pressure': three(4) },
    openIncidents: three(1000 - solved),
    recordedOpen: three(40),
    townBacklog: three(6),
    arisen: three(ARISEN / 3),
    solved: three(solved / 3),
    casesDue: three(200),
    casesClosedOnDue: three(150),
    majorIncidents: three(0),
    satisfaction: three(0.5),
  };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Makes the outcomes of several designs over worlds 0 .. n-1, world by world. */
export function simpleOutcomes(
  seed: string,
  effects: Readonly<Record<string, SimpleEffect>>,
  n: number,
): Outcome[] {
  return Array.from({ length: n }, (_, replication) =>
    Object.entries(effects).map(([design, effect]) => simpleOutcome(seed, design, replication, effect)),
  ).flat();
}
