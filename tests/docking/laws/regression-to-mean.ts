// Regressional Goodhart: a published score is true standing plus luck, so only a share rho of any measured lead is real. Cells of the
// engine differ in how much there is to report; everything is seen and reported; scores are those that the model publishes each month.

import { normalQuantile } from '../../../src/core/dmath.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import type { Engine } from '../../../src/model/engine.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { startRun, worldOf } from '../../support/model-run.ts';
import { sign, value, type Law, type ParameterSet } from '../law.ts';

const MONTH = periodKinds.indexOf('month');
const MINUTES = 1440;
const CELLS = 150;
const PEOPLE_PER_CELL = 150;
const KINDS = 15;
const QUOTA = 1000;
const YEAR_DAYS = 365;

/** True expected score of each cell, and the variance of its monthly score around it; months of 30.4 days. */
function truth(engine: Engine): { standing: Float64Array; noise: Float64Array } {
  const { arrivalRate, selection } = engine.plan;
  const planned = Float64Array.from(selection.cellResidents, (people) => (QUOTA * people) / 1000 / 30);
  const standing = planned.map((perDay, cell) => arrivalRate[cell] / perDay);
  return { standing, noise: standing.map((mean, cell) => mean / planned[cell] / (YEAR_DAYS / 12)) };
}

const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;
const variance = (values: Float64Array) => {
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) * (x - centre), 0) / values.length;
};

function scenarioOf(seed: string, perMonth: number, spread: number): Scenario {
  const people = CELLS * PEOPLE_PER_CELL;
  return bareScenario(
    {
      seed,
      time: {
        warmUpDays: 0,
        windowDays: YEAR_DAYS + 1,
        followUpDays: 1,
        weekend: [],
        patrolShifts: [{ startMinute: 0, endMinute: 1440 }],
      },
      // Cells of one size have scores of one precision, as the textbook has it.
      territory: { population: people, cells: CELLS, cellSizeSpread: 0, densityContrast: 1 },
      workers: { baseEffort: 1, searchPerHour: 0.25, dutyYuanPerHarmDay: 10 },
      scheme: {
        weights: { 'reporting-quota': 1 },
        stakes: 0,
        quotaPerThousandMonth: QUOTA,
        superior: { pressure: false, stakeYuanPerYear: 0, weights: {} },
      },
      incidents: {
        neighbourhoods: Array.from({ length: KINDS }, (_, i) => ({
          id: `kind-${i}`,
          name: { zh: `第${i}类`, en: `Kind ${i}` },
          share: 1 / KINDS,
          rates: { event: Math.max(0.05, 1 + spread * normalQuantile((i + 0.5) / KINDS)) },
        })),
      },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    },
    [
      {
        ratePerThousandYear: (perMonth * 12 * 1000) / PEOPLE_PER_CELL,
        visibility: 10,
        harmPerDay: 1,
        serviceHours: 0.1,
      },
    ],
  );
}

/** @param perMonth incidents a month in a middling cell @param spread of cells around it, relative */
function set(perMonth: number, spread: number): ParameterSet {
  const name = `${perMonth} incidents a month, cells differ by ${spread}`;
  const scenario = scenarioOf(`regression-to-mean: ${name}`, perMonth, spread);
  const { standing, noise } = truth(startRun(scenario));
  const [centre, signal] = [mean(standing), variance(standing)];
  const rho = signal / (signal + mean(noise));
  return {
    name,
    expected: {
      'true lead per measured lead': value(rho),
      'lead next month': value(rho),
      'lead of the top tenth that is luck': sign(1),
    },
    prepare: () => (replication) => {
      const engine = startRun(scenario, replication);
      const { workerCards } = worldOf(engine);
      const months = monthStarts(engine).map((day) => {
        engine.advance(day * MINUTES + 1);
        return workerCards.lastScore.slice(MONTH * CELLS, (MONTH + 1) * CELLS);
      });
      return regress(months, standing, centre);
    },
  };
}

function monthStarts(engine: Engine): number[] {
  return [...engine.plan.officeCalendar.periodStarts('month')].filter((day) => day > 0 && day <= YEAR_DAYS);
}

function regress(months: readonly Float64Array[], standing: Float64Array, centre: number) {
  let [squares, real, squaresBefore, next, topReal, topMeasured] = [0, 0, 0, 0, 0, 0];
  months.forEach((scores, month) => {
    scores.forEach((score, cell) => {
      const lead = score - centre;
      squares += lead * lead;
      real += lead * (standing[cell] - centre);
      if (month + 1 === months.length) return;
      squaresBefore += lead * lead;
      next += lead * (months[month + 1][cell] - centre);
    });
    const best = Array.from(scores, (_, cell) => cell).sort((a, b) => scores[b] - scores[a] || a - b);
    for (const cell of best.slice(0, CELLS / 10)) {
      topReal += standing[cell] - centre;
      topMeasured += scores[cell] - centre;
    }
  });
  return {
    'true lead per measured lead': real / squares,
    'lead next month': next / squaresBefore,
    'lead of the top tenth that is luck': 1 - topReal / topMeasured,
  };
}

export const regressionToMean: Law = {
  id: 'regression-to-mean',
  key: 'Goodhart, regressional',
  en: 'Only a share of a measured lead is real (regressional Goodhart)',
  zh: '领先只有一部分是真的（回归型古德哈特）',
  formula: 'E[V|P] = mu + rho (P-mu), rho = var V/(var V + var noise)',
  through:
    'engine: published monthly scores of 150 posts over a year, true standing from the rates at which incidents arise',
  sets: [set(20, 0.25), set(8, 0.3), set(60, 0.2)],
};
