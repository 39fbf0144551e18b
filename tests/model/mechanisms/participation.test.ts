// Participation: two stable states where thresholds are narrow (W9), what shifts it (Y8, Y9, C15, Z11, Y10), and drives.
import { describe, expect, it } from 'vitest';
import { bareWorld } from '../../support/bare-world.ts';

const YEARS = 4;
const half = { residentsCommittee: 0.5, ownersCommittee: 0.5, propertyFirm: 0.5, volunteers: 0.5, spread: 0 };
const usual = {
  on: true,
  organisations: half,
  response: { experienceStep: 0 },
};

interface Tried {
  readonly participation?: Record<string, unknown>;
  readonly organisations?: Record<string, unknown>;
  readonly response?: Record<string, unknown>;
  readonly population?: number;
}

/** Returns the participation that a grid comes to in some years; nothing arises in it. */
function settled({
  participation = {},
  organisations = {},
  response = {},
  population = 3127,
}: Tried): number {
  const { engine, world } = bareWorld({
    territory: { population },
    time: { warmUpDays: 0, windowDays: YEARS * 365, followUpDays: 1, weekend: [] },
    selfGovernance: {
      ...usual,
      participation,
      organisations: { ...half, ...organisations },
      response: { experienceStep: 0, ...response },
    },
  });
  engine.advance(engine.endMinute);
  return world.community.participation[0];
}

describe('with narrow thresholds', () => {
  const narrow = { thresholdMean: 0.25, thresholdSpread: 0.12, mixing: 0 };
  const from = (initial: number) => settled({ participation: { ...narrow, initial } });

  it('a low start stays low and a high start stays high: two stable states', () => {
    expect([0.01, 0.1, 0.17].map(from).every((share) => share < 0.03)).toBe(true);
    expect([0.21, 0.3, 0.6].map(from).every((share) => share > 0.55)).toBe(true);
  });

  it('each start comes to rest', () => {
    expect(from(0.01)).toBeCloseTo(from(0.1), 6);
    expect(from(0.3)).toBeCloseTo(from(0.6), 6);
  });

  it('a drive beyond the point between them lasts, one short of it is lost', () => {
    const driven = (mobilisation: number) =>
      settled({ participation: { ...narrow, initial: 0.02, mobilisation } });
    expect(driven(0.15)).toBeLessThan(0.03);
    expect(driven(0.25)).toBeGreaterThan(0.55);
  });
});

describe('with today’s thresholds', () => {
  const usually = settled({});

  it('there is one state, whatever the start', () => {
    expect(settled({ participation: { initial: 0.6 } })).toBeCloseTo(usually, 2);
    expect(settled({ participation: { initial: 0 } })).toBeCloseTo(usually, 2);
    expect(usually).toBeGreaterThan(0.1);
    expect(usually).toBeLessThan(0.2);
  });

  it.each<[string, Tried, 1 | -1]>([
    ['a smaller unit', { population: 300 }, 1],
    ['a larger unit', { population: 9000 }, -1],
    ['more contact', { participation: { contact: 2 } }, 1],
    ['less contact', { participation: { contact: 0.5 } }, -1],
    ['five parties together', { organisations: { linkedParties: 5 } }, 1],
    ['weak organisations', { organisations: { volunteers: 0, propertyFirm: 0 } }, -1],
    ['deciding together', { participation: { coDecision: 1 } }, 1],
    ['dependence', { response: { initialDependence: 1 } }, -1],
  ])('%s moves it', (_name, tried, direction) => {
    expect((settled(tried) - usually) * direction).toBeGreaterThan(0.005);
  });

  it.each<[string, Tried]>([
    ['the size of the unit', { population: 300, participation: { sizeEffect: 0 } }],
    ['contact', { participation: { contact: 4, contactEffect: 0 } }],
    ['organisations', { organisations: { linkedParties: 5 }, participation: { strengthEffect: 0 } }],
    ['deciding together', { participation: { coDecision: 1, coDecisionEffect: 0 } }],
    ['dependence that is switched off', { response: { initialDependence: 1, dependenceOn: false } }],
  ])('%s without an effect moves nothing', (_name, tried) => {
    expect(settled(tried)).toBeCloseTo(usually, 12);
  });
});

it('what is not modelled is not touched', () => {
  const { engine, world } = bareWorld({ selfGovernance: { on: false } });
  engine.advance(30 * 1440);
  expect([...world.community.entered, ...world.community.participation]).toEqual([0, 0]);
});
