// What the pure layers must not call, with what to use instead: results that differ between engines, machines or moments.
// ESLint shows these in the editor; tests/tidy.test.ts is the check that counts.

/** The folders of the layers that compute results. */
export const pureLayers = ['src/core', 'src/scenario', 'src/model', 'src/zoning', 'src/experiment'];

/** Members of Math whose result is the same to the bit in every engine. */
export const exactMath = [
  ...['abs', 'sqrt', 'fround', 'floor', 'ceil', 'round', 'trunc', 'sign', 'min', 'max', 'imul', 'clz32'],
  ...['PI', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'SQRT2', 'SQRT1_2'],
];

/** Globals that read a clock, chance or the machine's language. @type {Record<string, string>} */
export const bannedGlobals = {
  Date: 'use the working calendar of src/core (Date.UTC alone is exact)',
  performance: 'use simulated time; measure speed in bench/',
  crypto: 'use keyed draws of src/core/random.ts',
  Intl: 'use plain number formatting; texts are made in web/ and src/cli',
};

/** Methods whose result depends on the machine's language. @type {Record<string, string>} */
export const bannedMethods = Object.fromEntries(
  [
    'localeCompare',
    'toLocaleString',
    'toLocaleUpperCase',
    'toLocaleLowerCase',
    'toLocaleDateString',
    'toLocaleTimeString',
  ].map((name) => [name, 'compare code units, or format in web/ and src/cli']),
);

/**
 * Returns what to use instead of a member of Math.
 * @param {string} member
 */
export const insteadOfMath = (member) =>
  member === 'random'
    ? 'use keyed draws of src/core/random.ts'
    : 'use the deterministic functions of src/core/dmath';
