// A surge adds incidents on its days, as many as its factor says, and leaves the usual ones exactly as they are.
import { describe, expect, it } from 'vitest';
import { bareScenario } from '../../support/bare-world.ts';
import { outcomeOf, runDesign, startRun, worldOf } from '../../support/model-run.ts';
import { usedRows } from '../../support/table-invariants.ts';
import { normalQuantile } from '../../../src/core/dmath.ts';

const RATE = 20_000;
const surge = { fromDay: 5, days: 10, factor: 4 };

const scenarioWith = (settings: Record<string, unknown>) =>
  bareScenario({ surge: settings, time: { warmUpDays: 0, windowDays: 30, followUpDays: 5, weekend: [] } }, [
    { ratePerThousandYear: RATE },
  ]);

/** Origin keys with minute and place of every incident that arose. */
function facts(settings: Record<string, unknown>): string[] {
  const engine = startRun(scenarioWith(settings));
  engine.advance(30 * 1440);
  const { incidents } = worldOf(engine);
  const { origin0, origin1, ariseMinute, place } = incidents.columns;
  return usedRows(incidents).map((row) => [origin0[row], origin1[row], ariseMinute[row], place[row]].join());
}
const minuteOf = (fact: string) => Number(fact.split(',')[2]);

describe('a surge', () => {
  const usual = facts({ ...surge, factor: 1 });
  const surging = facts(surge);
  const added = surging.filter((fact) => !new Set(usual).has(fact));

  it('leaves the usual incidents as they are', () => {
    expect(usual.every((fact) => surging.includes(fact))).toBe(true);
    expect(new Set(surging.map((fact) => fact.split(',').slice(0, 2).join())).size).toBe(surging.length);
  });

  it('adds incidents on its days only', () => {
    const days = added.map((fact) => Math.floor(minuteOf(fact) / 1440));
    expect([Math.min(...days), Math.max(...days)]).toEqual([5, 14]);
  });

  it('adds as many as its factor says', () => {
    const expected = (RATE / 365) * (surge.factor - 1) * surge.days;
    const halfWidth = normalQuantile(0.9995) * Math.sqrt(expected);
    expect(halfWidth / expected).toBeLessThan(0.1);
    expect(Math.abs(added.length - expected)).toBeLessThan(halfWidth);
  });

  it('without days or with factor 1 is none, whatever else it says', () => {
    const hash = (settings: Record<string, unknown>) => {
      const scenario = scenarioWith(settings);
      const {
        hash: _hash,
        scenarioHash: _scenario,
        ...rest
      } = outcomeOf(runDesign(scenario, 'own'), scenario, 'own');
      return JSON.stringify(rest);
    };
    expect(hash({ fromDay: 2, days: 0, factor: 9 })).toBe(hash({ fromDay: 5, days: 10, factor: 1 }));
  });
});
