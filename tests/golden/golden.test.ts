// The committed results, and the same results however the engine is driven: sliced, snapshotted, watched.

import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/model/engine.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { randomOfTest } from '../core/seed-of.ts';
import {
  computeGolden,
  goldenNames,
  goldenReplication,
  goldenScenario,
  readGolden,
  refreshesGolden,
  writeGolden,
} from '../support/golden.ts';
import { computeLibraryGolden, readLibraryGolden, writeLibraryGolden } from '../support/library-golden.ts';
import { outcomeOf, startRun } from '../support/model-run.ts';

type Drive = (engine: Engine, scenario: Scenario, design: string) => void;

/** Drives a new engine through every design and returns the hashes by design. */
function hashesBy(name: (typeof goldenNames)[number], drive: Drive): Record<string, string> {
  const scenario = goldenScenario(name);
  const entries = scenario.designs.map(({ id }) => {
    const engine = startRun(scenario, goldenReplication);
    drive(engine, scenario, id);
    return [id, outcomeOf(engine, scenario, id).hash];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

const oneAdvance: Drive = (engine, scenario, design) => {
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
};

it('outcomes of the golden scenarios are those committed, each design with one of its own', () => {
  const computed = computeGolden();
  if (refreshesGolden) writeGolden(computed);
  expect(computed).toEqual(readGolden());
  for (const { outcomes } of Object.values(computed)) {
    expect(new Set(Object.values(outcomes)).size).toBe(Object.keys(outcomes).length);
  }
});

it('outcomes of the smallest town of each documented system are those committed', () => {
  const computed = computeLibraryGolden();
  if (refreshesGolden) writeLibraryGolden(computed);
  expect(computed).toEqual(readLibraryGolden());
});

describe.each(goldenNames)('the golden outcomes of %s come out', (name) => {
  const golden = () => readGolden()[name].outcomes;

  it('of a single advance', () => {
    expect(hashesBy(name, oneAdvance)).toEqual(golden());
  });

  it('of slices of random length, some of a minute and some of weeks', () => {
    const random = randomOfTest();
    let slices = 0;
    const hashes = hashesBy(name, (engine, scenario, design) => {
      engine.applyDesign(policyTimeline(scenario, design));
      while (engine.nowMinute < engine.endMinute) {
        random.draw(0, 0, 0, slices++);
        const longest = random.w1 % 4 === 0 ? 20_000 : 700;
        engine.advance(engine.nowMinute + 1 + Math.floor(random.u0() * longest));
      }
    });
    expect(slices).toBeGreaterThan(100);
    expect(hashes).toEqual(golden());
  });

  it('of a shared warm-up restored twice from a cloned snapshot, with another design in between', () => {
    const scenario = goldenScenario(name);
    const engine = startRun(scenario, goldenReplication);
    engine.advance(engine.reformMinute);
    const snapshot = structuredClone(engine.snapshot());
    const forked = (id: string): string => {
      engine.restore(snapshot);
      engine.applyDesign(policyTimeline(scenario, id));
      engine.advance(engine.endMinute);
      return outcomeOf(engine, scenario, id).hash;
    };
    const ids = scenario.designs.map(({ id }) => id);
    const twice = [...ids, ...ids.toReversed()];
    expect(twice.map((id) => `${id} ${forked(id)}`)).toEqual(twice.map((id) => `${id} ${golden()[id]}`));
  });

  it('of a snapshot at an odd minute of the warm-up, restored into an engine that has run elsewhere', () => {
    const scenario = goldenScenario(name);
    const first = startRun(scenario, goldenReplication);
    first.advance(12_345);
    const snapshot = first.snapshot();
    first.advance(first.endMinute); // what happens later to the one does not reach the other
    const hashes = hashesBy(name, (engine, _, design) => {
      engine.advance(engine.reformMinute + 9_999);
      engine.restore(snapshot);
      expect(engine.nowMinute).toBe(12_345);
      oneAdvance(engine, scenario, design);
    });
    expect(hashes).toEqual(golden());
  });

  it('of runs in which every exogenous incident is watched', () => {
    let steps = 0;
    const hashes = hashesBy(name, (engine, scenario, design) => {
      const { cells, types } = engine.plan;
      const streams = Array.from({ length: cells * types.count }, (_, i) => i);
      engine.trace(
        streams.flatMap((i) => {
          const origin0 = (Math.floor(i / types.count) << 5) | (i % types.count);
          return Array.from({ length: 60 }, (_, ordinal) => [origin0, ordinal] as const);
        }),
      );
      oneAdvance(engine, scenario, design);
      steps += engine.biographies().reduce((sum, biography) => sum + biography.steps.length, 0);
    });
    expect(steps).toBeGreaterThan(10_000);
    expect(hashes).toEqual(golden());
  });
});
