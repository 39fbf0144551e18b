// What the hidden-stock chart reads out of a comparison: per design, weekly stock per 1,000 residents by cause. Pure.
// The eight causes of the ledger are shown as four: whether an incident was overlooked or left unreported is in the table.
import { hideReasons } from '../../../src/model/outcome/gap-cause-names.ts';
import type { Comparison } from '../../../src/experiment/comparison.ts';

export interface StockSeries {
  readonly design: string;
  /** One array per cause, in the order of hideReasons; one entry per week, incidents per 1,000 residents. */
  readonly layers: readonly (readonly number[])[];
  readonly total: readonly number[];
}

/** The end of the window among weeks that run on to the end of the follow-up. */
export interface WindowEnd {
  /** Weeks from the reform to the end of the window; mostly not a whole number. */
  readonly weeks: number;
  /** Index of the last week that closes within the window; 0 where the window is shorter than a week. */
  readonly index: number;
}

/** Returns where the window ends; null while no world is complete. */
export function windowEndOf({ windowDays }: Pick<Comparison, 'windowDays'>): WindowEnd | null {
  if (windowDays <= 0) return null;
  return { weeks: windowDays / 7, index: Math.max(0, Math.floor(windowDays / 7) - 1) };
}

/** Returns the series of every design, in the comparison's order. */
export function stockSeries(comparison: Comparison): StockSeries[] {
  const perThousand = comparison.residents > 0 ? 1000 / comparison.residents : 0;
  return comparison.designs.map(({ design, weekly }) => {
    const layers = hideReasons.map((cause) => {
      const parts = Object.entries(weekly.hiddenStock).filter(([key]) => key.endsWith(`-${cause}`));
      return weeks(weekly.weeks, (week) =>
        parts.reduce((sum, [, band]) => sum + (band.mean[week] ?? 0) * perThousand, 0),
      );
    });
    const total = weeks(weekly.weeks, (week) => layers.reduce((sum, layer) => sum + (layer[week] ?? 0), 0));
    return { design, layers, total };
  });
}

/** The highest stock that was shown of a scenario; kept by the chart, so that levers do not move its axis. */
export interface HeldAxis {
  scenario: string;
  most: number;
}

/** Takes in what is shown now: the axis grows with it, and begins anew with another scenario. Changes `held`. */
export function holdAxis(held: HeldAxis, scenario: string, series: readonly StockSeries[]): number {
  if (held.scenario !== scenario) Object.assign(held, { scenario, most: 0 });
  held.most = Math.max(held.most, ...series.flatMap(({ total }) => total));
  return held.most;
}

const weeks = (count: number, at: (week: number) => number): number[] =>
  Array.from({ length: count }, (_, week) => at(week));
