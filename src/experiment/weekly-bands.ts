// Weekly series of one design over worlds: mean and pointwise 95 % t band. Pointwise means: each week by itself.
import type { Outcome } from '../model/outcome/outcome.ts';
import type { Band, WeeklySummary } from './comparison.ts';
import { meanInterval } from './statistics/mean-interval.ts';
import { spreadOf } from './statistics/spread.ts';

/** Summarises the weekly series of the outcomes of one design; no outcomes give zero weeks. */
export function summariseWeekly(outcomes: readonly Outcome[]): WeeklySummary {
  const series = outcomes.map((outcome) => outcome.weekly);
  const weeks = series.length === 0 ? 0 : Math.min(...series.map((one) => one.weeks));
  const causes = Object.keys(series[0]?.hiddenStock ?? {});
  const hiddenStock = Object.fromEntries(
    causes.map((cause) => [
      cause,
      bandOf(
        weeks,
        series.map((one) => one.hiddenStock[cause] ?? []),
      ),
    ]),
  );
  const band = (key: keyof Omit<WeeklySummary, 'weeks' | 'hiddenStock'>): Band =>
    bandOf(
      weeks,
      series.map((one) => one[key]),
    );
  return {
    weeks,
    hiddenStock,
    openIncidents: band('openIncidents'),
    recordedOpen: band('recordedOpen'),
    townBacklog: band('townBacklog'),
    arisen: band('arisen'),
    solved: band('solved'),
    casesDue: band('casesDue'),
    casesClosedOnDue: band('casesClosedOnDue'),
    majorIncidents: band('majorIncidents'),
    satisfaction: band('satisfaction'),
  };
}

/** Computes mean and band per week. @param series one array of at least `weeks` finite values per world */
export function bandOf(weeks: number, series: readonly (readonly number[])[]): Band {
  const mean: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const spread = spreadOf(series.map((one) => one[week]));
    const interval = meanInterval(spread, 0.95);
    mean.push(spread.mean);
    if (interval === null) continue;
    lower.push(interval.lower);
    upper.push(interval.upper);
  }
  return series.length < 2 ? { mean, lower: null, upper: null } : { mean, lower, upper };
}
