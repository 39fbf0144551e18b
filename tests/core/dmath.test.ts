// Deterministic mathematics against values computed with 60-digit arithmetic (mpmath 1.3.0, rounded once to float64;
// dmath-reference.json: arguments, then the value), and against the engine's own functions on dense grids.

import { describe, expect, it } from 'vitest';
import * as dmath from '../../src/core/dmath.ts';
import reference from './dmath-reference.json' with { type: 'json' };

const view = new Float64Array(1);
const bits = new BigInt64Array(view.buffer);

function ordered(x: number): bigint {
  view[0] = x;
  return bits[0] < 0n ? -(bits[0] & 0x7fffffffffffffffn) : bits[0];
}

/** Distance in units in the last place; 0 between two NaN. */
function ulps(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) && Number.isNaN(y) ? 0 : Infinity;
  const distance = ordered(x) - ordered(y);
  return Number(distance < 0n ? -distance : distance);
}

function grid(from: number, to: number, points: number): number[] {
  return Array.from({ length: points }, (_, i) => from + ((to - from) * (i + 0.37)) / points);
}

type Scalar = (...args: number[]) => number;
const functions = dmath as unknown as Record<string, Scalar>;

// Largest distance from the correctly rounded value, in ulp, where the function is elementary.
const ELEMENTARY: [keyof typeof reference, number][] = [
  ['exp', 1],
  ['expm1', 1],
  ['log', 1],
  ['log1p', 1],
  ['pow', 1],
  ['sin', 1],
  ['cos', 1],
  ['atan2', 1],
  ['erf', 1],
  ['erfc', 2],
];

// Largest relative error of the functions built on them; NaN-free, and absolute below 1e-300.
const COMPOSED: [keyof typeof reference, number][] = [
  ['lgamma', 4e-16],
  ['normalPdf', 4e-16],
  ['normalCdf', 4e-13], // 37 sigma out; the argument's own rounding is amplified by x^2
  ['normalQuantile', 1e-15],
  ['gammaLower', 2e-12],
  ['gammaUpper', 2e-12],
  ['gammaQuantile', 1e-13],
  ['chi2Cdf', 1e-14],
  ['betaIncomplete', 1e-12],
  ['betaQuantile', 1e-13],
  ['studentTCdf', 5e-12], // at 10,000 degrees of freedom
  ['studentTQuantile', 5e-13],
];

describe('against 60-digit arithmetic', () => {
  it.each(ELEMENTARY)('%s is off by at most %d ulp', (name, bound) => {
    const rows: number[][] = reference[name];
    for (const row of rows) {
      const args = row.slice(0, -1);
      const value = functions[name](...args);
      expect(
        ulps(value, row[row.length - 1]),
        `${name}(${args.join()}) = ${String(value)}`,
      ).toBeLessThanOrEqual(bound);
    }
  });

  it.each(COMPOSED)('%s has a relative error of at most %d', (name, bound) => {
    const rows: number[][] = reference[name];
    for (const row of rows) {
      const args = row.slice(0, -1);
      const exact = row[row.length - 1];
      const error = Math.abs(functions[name](...args) - exact) / Math.max(Math.abs(exact), 1e-300);
      expect(error, `${name}(${args.join()})`).toBeLessThanOrEqual(bound);
    }
  });
});

describe('against the functions of the engine', () => {
  const everywhere = [...grid(-745, 710, 40000), ...grid(-3, 3, 40000)];
  const positive = [...grid(-300, 300, 20000).map((e) => 10 ** e), ...grid(0, 4, 40000)];
  const angles = [...grid(-20, 20, 20000), ...grid(-820000, 820000, 20000)];
  it.each<[string, number[]]>([
    ['exp', everywhere],
    ['expm1', everywhere],
    ['log', positive],
    ['log1p', [...positive, ...grid(-1, 0, 20000)]],
    ['sin', angles],
    ['cos', angles],
  ])('%s stays within 2 ulp on a dense grid', (name, xs) => {
    const engine = (Math as unknown as Record<string, Scalar>)[name];
    let worst = 0;
    for (const x of xs) worst = Math.max(worst, ulps(functions[name](x), engine(x)));
    expect(worst).toBeLessThanOrEqual(2);
  });

  it('pow stays within 2 ulp for 40,000 bases and exponents', () => {
    let worst = 0;
    for (const x of grid(-6, 6, 200).map((e) => 10 ** e)) {
      for (const y of grid(-40, 40, 200)) worst = Math.max(worst, ulps(dmath.pow(x, y), x ** y));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  const special = [
    0,
    -0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    0.5,
    -0.5,
    2.5,
    1e300,
    -1e300,
    1e-300,
    5e-324,
    Infinity,
    -Infinity,
    NaN,
  ];

  it.each(['exp', 'expm1', 'log', 'log1p'])('%s treats zeros, infinities and NaN alike', (name) => {
    const engine = (Math as unknown as Record<string, Scalar>)[name];
    for (const x of special)
      expect(ulps(functions[name](x), engine(x)), `${name}(${String(x)})`).toBeLessThanOrEqual(1);
    for (const x of [0, -0, Infinity, -Infinity, NaN]) expect(functions[name](x)).toBe(engine(x));
  });

  it.each(['pow', 'atan2'])('%s treats every pair of special values alike', (name) => {
    const engine = (Math as unknown as Record<string, Scalar>)[name];
    for (const x of special) {
      for (const y of special) {
        const close = ulps(functions[name](x, y), engine(x, y)) <= 1;
        expect(close, `${name}(${String(x)}, ${String(y)}) = ${String(functions[name](x, y))}`).toBe(true);
      }
    }
  });
});

describe('the functions', () => {
  it('refuse angles they cannot reduce exactly', () => {
    expect(() => dmath.sin(1e6)).toThrow('radians');
    expect(dmath.cos(Infinity)).toBeNaN();
  });

  it('give NaN outside their domains', () => {
    expect([dmath.lgamma(-1), dmath.normalQuantile(-0.1), dmath.normalQuantile(1.1)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    expect([dmath.studentTQuantile(0.5, 0), dmath.betaIncomplete(2, 1, 1), dmath.gammaLower(0, 1)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
  });

  it('reach the ends of the distributions', () => {
    expect([dmath.normalQuantile(0), dmath.normalQuantile(1), dmath.normalQuantile(0.5)]).toEqual([
      -Infinity,
      Infinity,
      0,
    ]);
    expect([dmath.studentTQuantile(0, 3), dmath.studentTQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
    expect([dmath.gammaQuantile(0, 2), dmath.gammaQuantile(1, 2)]).toEqual([0, Infinity]);
    expect([dmath.studentTCdf(-Infinity, 3), dmath.studentTCdf(Infinity, 3)]).toEqual([0, 1]);
  });

  it('invert one another', () => {
    for (const u of grid(0, 1, 500)) {
      expect(dmath.normalCdf(dmath.normalQuantile(u))).toBeCloseTo(u, 13);
      expect(dmath.logistic(dmath.log(u / (1 - u)))).toBeCloseTo(u, 13);
      expect(1 - dmath.exp(-dmath.exponentialQuantile(u))).toBeCloseTo(u, 13);
      expect(dmath.exp(-dmath.exp(-dmath.gumbel(u)))).toBeCloseTo(u, 13);
    }
  });

  it('of logit choice saturate without overflow', () => {
    expect([dmath.logistic(1000), dmath.logistic(-1000), dmath.logistic(0)]).toEqual([1, 0, 0.5]);
  });
});

describe('the table of lognormal quantiles', () => {
  it.each([0.6, 0.9, 1, 1.2])(
    'is within 5e-5 sigma of the exact quantile everywhere for sigma %d, and increasing',
    (sigma) => {
      const table = new dmath.LognormalTable(0.3, sigma);
      let before = 0;
      let worst = 0;
      let falls = 0;
      for (const u of [1e-15, 1e-6, ...grid(0, 1, 50000), 1 - 1e-6, 1 - 1e-15]) {
        const exact = dmath.exp(0.3 + sigma * dmath.normalQuantile(u));
        const value = table.quantile(u);
        worst = Math.max(worst, Math.abs(value / exact - 1));
        if (value < before) falls++;
        before = value;
      }
      expect(worst).toBeLessThan(5e-5 * sigma);
      expect(falls).toBe(0);
    },
  );

  it('has the mean it was made from, to 1e-5', () => {
    const table = dmath.LognormalTable.fromMean(8, 1);
    const n = 2 ** 21;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += table.quantile((i + 0.5) / n);
    const middle = sum / n;
    expect(Math.abs(middle / 8 - 1)).toBeLessThan(1e-5);
  });
});

describe('the tables of exponential and Gumbel quantiles', () => {
  it.each([
    ['exponential', dmath.exponentialTable, dmath.exponentialQuantile, 1],
    ['Gumbel', dmath.gumbelTable, dmath.gumbel, 0.5772156649015329],
  ] as const)(
    '%s: increasing, within 0.002 of the exact quantile, with the mean of the law',
    (_law, table, exact, mean) => {
      const n = 100_000;
      let sum = 0;
      let before = -Infinity;
      for (let i = 0; i < n; i++) {
        const u = (i + 0.5) / n;
        const value = table.quantile(u);
        expect(value).toBeGreaterThan(before);
        if (Math.abs(value - exact(u)) > 0.002) expect.fail(`at ${u}: ${value} for ${exact(u)}`);
        before = value;
        sum += value;
      }
      expect(Math.abs(sum / n - mean)).toBeLessThan(1e-4);
    },
  );
});
