// `wangge zones compare --counts`: what the number of zones does, a plan drawn for each and all of them run on the same worlds.
import { countFinding } from '../../experiment/zones/count-finding.ts';
import { countMeasures, runZoneCounts, type CountRow } from '../../experiment/zones/zone-counts.ts';
import { measures } from '../../model/outcome/measures.ts';
import { admitMemory } from '../../runtime/job/memory-estimate.ts';
import { generatePlan } from '../../zoning/generate/plan-search.ts';
import { searchDefaults } from '../../zoning/generate/search-defaults.ts';
import { usageFailure } from '../command-failure.ts';
import { oneOf, wholeNumber } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { chooseTowns, type TownOptions } from '../input/choose-towns.ts';
import { listenForInterruption } from '../interruption.ts';
import { print } from '../output/streams.ts';
import { tableLines } from '../output/table.ts';
import { formatInterval, formatLevel } from '../report/format-number.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { openEvaluator, type Workers } from '../worker-options.ts';
import { assertRuns } from '../zones/open-plan.ts';
import type { ZoneSite } from '../zones/zone-site.ts';

const mostCounts = 8;

export interface CountsAsked extends TownOptions {
  /** Numbers of zones, separated by commas. */
  readonly counts: string;
  readonly within?: string;
  readonly planSeed?: string;
}

/** Runs several numbers of zones and prints what they do. @throws CommandFailure */
export async function compareCounts(
  site: ZoneSite,
  given: CountsAsked,
  worlds: number,
  workers: Workers,
  texts: Texts,
): Promise<ExitCode> {
  const { scenario, units } = site;
  const within = oneOf(
    '--within',
    given.within ?? searchDefaults.within,
    ['town', 'district'] as const,
    texts,
  );
  const seed = given.planSeed ?? searchDefaults.seed;
  const counts = countsOf(given.counts, units.count, texts);
  const towns = chooseTowns(scenario, given, texts);
  admitMemory(scenario, towns, workers.memoryLimitBytes);
  const plans = counts.map((zones) => generatePlan(units, { zones, seed, bounds: {}, within }).plan);
  assertRuns(
    plans.map((plan) => ({ name: texts.zones.countsPlan(plan.zones), plan })),
    site,
    texts,
  );
  const { evaluator, close } = openEvaluator(workers, () => undefined);
  const interruption = listenForInterruption(texts);
  try {
    const { signal } = interruption;
    const found = await runZoneCounts({ scenario, plans, worlds, towns, evaluator, signal });
    if (found === null) return exitCodes.interrupted;
    const { zones } = texts;
    const finding = countFinding(found.rows);
    print(
      zones.countsHeading(found.worlds),
      ...tableLines([zones.countsColumns, ...found.rows.flatMap((row) => rowsOf(row, texts))], {
        align: ['right', 'left', 'right', 'right', 'right'],
        indent: 2,
      }),
      finding === null ? zones.countsOpen : zones.countsFinding[finding.shape](finding.best),
    );
    return found.failures.length > 0 ? exitCodes.failedReplications : exitCodes.ok;
  } finally {
    close();
    interruption.stop();
  }
}

/** Parses different numbers of zones, ascending. @throws CommandFailure that says what is wrong with them */
function countsOf(words: string, most: number, texts: Texts): number[] {
  const { zones, usage } = texts;
  const counts = [
    ...new Set(words.split(/[,，]/).map((word) => wholeNumber('--counts', word.trim(), [1, most], texts))),
  ];
  if (counts.length < 2 || counts.length > mostCounts)
    throw usageFailure(usage.badValue('--counts', words, zones.countsExpected(mostCounts)));
  return counts.sort((a, b) => a - b);
}

function rowsOf({ zones, level, difference }: CountRow, { language }: Texts): string[][] {
  return countMeasures.map((id, i) => {
    const measure = measures.find((one) => one.id === id) ?? measures[0];
    const { interval95 } = level[id];
    const scale = { unit: measure.unit, margin: measure.margin };
    return [
      i === 0 ? String(zones) : '',
      nameIn(language, measure),
      formatLevel(level[id].value, scale),
      interval95 === null
        ? '-'
        : `${formatLevel(interval95.lower, scale)} - ${formatLevel(interval95.upper, scale)}`,
      formatInterval(difference[id].interval95, scale),
    ];
  });
}
