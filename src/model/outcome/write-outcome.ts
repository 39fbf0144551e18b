// Turns the books of a finished run into its outcome: plain data with a hash. Reads the tally, writes nothing.
import { hashOf } from './outcome-hash.ts';
import { counterCount } from '../assessment/counters.ts';
import { indicators } from '../assessment/indicators/index.ts';
import { indicatorParts } from '../assessment/score.ts';
import { flowEdges } from '../ledger/flow.ts';
import {
  hideCauseCount,
  hideCauseFirst,
  ladderField,
  ladderFields,
  weeklyField,
  weeklyFields,
} from '../ledger/tally.ts';
import { modelVersion } from '../version.ts';
import type { World } from '../world/world.ts';
import { measureOutcome } from './measure-outcome.ts';
import { type GapCause, gapCauses, type Ladder, type Outcome, type RecordIndicator } from './outcome.ts';

export interface RunIdentity {
  readonly design: string;
  readonly scenarioHash: string;
  readonly replication: number;
  readonly towns: readonly number[] | null;
  readonly events: number;
}

/** Writes the outcome of a finished run. */
export function writeOutcome(world: World, run: RunIdentity): Outcome {
  const { plan, tally } = world;
  const ladderByType = Array.from({ length: plan.types.count }, (_, type) => ladderAt(tally.ladder, type));
  const ladder = sumLadders(ladderByType);
  const indicatorValues = recordIndicators(world);
  const gap = Object.fromEntries(gapCauses.map((cause, i) => [cause, tally.gap[i]])) as Record<
    GapCause,
    number
  >;
  const body: Omit<Outcome, 'byCell' | 'events' | 'hash'> = {
    format: 'wangge-outcome/1',
    modelVersion,
    scenarioHash: run.scenarioHash,
    design: run.design,
    replication: run.replication,
    towns: run.towns,
    residents: plan.selection.residents,
    windowDays: plan.windowEndDay - plan.reformDay,
    measures: measureOutcome(world, ladder, ladderByType, gap, indicatorValues),
    ladder,
    ladderByType,
    gap,
    indicators: indicatorValues,
    weekly: weeklySeries(world),
    flow: flowEdges.map(([from, to], i) => ({ from, to, count: tally.flow[i] })),
    byTown: Array.from({ length: plan.towns }, (_, town) => {
      const row = ladderAt(tally.townLadder, town);
      return {
        town: plan.selection.townIds[town],
        arisen: row.arisen,
        solved: row.solved,
        recorded: row.recorded,
        hidden: tally.townHidden[town],
        casesDue: row.casesDue,
        casesClosed: row.casesClosed,
      };
    }),
  };
  return { ...body, events: run.events, hash: hashOf(body) };
}

function ladderAt(table: Float64Array, index: number): Ladder {
  const entries = ladderFields.map((field) => [
    field,
    table[index * ladderFields.length + ladderField[field]],
  ]);
  return Object.fromEntries(entries) as unknown as Ladder;
}

function sumLadders(rows: readonly Ladder[]): Ladder {
  const entries = ladderFields.map((field) => [field, rows.reduce((sum, row) => sum + row[field], 0)]);
  return Object.fromEntries(entries) as unknown as Ladder;
}

/** Every indicator over the window, under every definition, for the whole organisation. */
function recordIndicators(world: World): Record<string, RecordIndicator> {
  const window = new Float64Array(counterCount);
  for (let c = 0; c < counterCount; c++)
    window[c] = world.tally.recordAtEnd[c] - world.tally.recordAtReform[c];
  return Object.fromEntries(
    indicators.map((indicator, j) => {
      const [numerator, denominator] = indicatorParts(j, (c) => window[c]);
      return [indicator.id, { numerator, denominator }];
    }),
  );
}

function weeklySeries(world: World): Outcome['weekly'] {
  const { tally } = world;
  const series = (field: number) =>
    Array.from({ length: tally.weeks }, (_, week) => tally.weekly[week * weeklyFields.length + field]);
  const hiddenStock = Object.fromEntries(
    Array.from({ length: hideCauseCount }, (_, cause) => [
      gapCauses[hideCauseFirst + cause],
      Array.from({ length: tally.weeks }, (__, week) => tally.weeklyHidden[week * hideCauseCount + cause]),
    ]),
  );
  return {
    weeks: tally.weeks,
    hiddenStock,
    openIncidents: series(weeklyField.openIncidents),
    recordedOpen: series(weeklyField.recordedOpen),
    townBacklog: series(weeklyField.townBacklog),
    arisen: series(weeklyField.arisen),
    solved: series(weeklyField.solved),
    casesDue: series(weeklyField.casesDue),
    casesClosedOnDue: series(weeklyField.casesClosedOnDue),
    majorIncidents: series(weeklyField.majorIncidents),
    satisfaction: series(weeklyField.satisfaction),
  };
}
