// The two 32-bit halves of a float64, shared by the elementary functions. One module-level pair: no allocation. The
// position of the high half is found once, so byte order does not matter.

const view = new Float64Array(1);
const halves = new Uint32Array(view.buffer);
view[0] = 1;
const HIGH = halves[1] === 0x3ff00000 ? 1 : 0;
const LOW = 1 - HIGH;

/** Returns the high 32 bits of a float64 as int32 (sign, exponent, top of the mantissa). */
export function highWord(x: number): number {
  view[0] = x;
  return halves[HIGH] | 0;
}

/** Returns the low 32 bits of a float64 as int32. */
export function lowWord(x: number): number {
  view[0] = x;
  return halves[LOW] | 0;
}

/** Returns x with its high 32 bits replaced. */
export function withHighWord(x: number, high: number): number {
  view[0] = x;
  halves[HIGH] = high;
  return view[0];
}

/** Returns x with its low 32 bits cleared. */
export function clearLowWord(x: number): number {
  view[0] = x;
  halves[LOW] = 0;
  return view[0];
}

// Reading a table is twice as fast as writing two halves and reading them back as one float64.
const LEAST_POWER = -1074;
const powers = new Float64Array(1024 - LEAST_POWER);
powers[-LEAST_POWER] = 1;
for (let i = 1 - LEAST_POWER; i < powers.length; i++) powers[i] = 2 * powers[i - 1];
for (let i = -LEAST_POWER - 1; i >= 0; i--) powers[i] = 0.5 * powers[i + 1];

/** Returns 2^exponent exactly for integers -1074 <= exponent <= 1023. */
export function powerOfTwo(exponent: number): number {
  return powers[exponent - LEAST_POWER];
}

/** Multiplies by 2^n; rounds once, also where the result is subnormal. */
export function scaleByPowerOfTwo(x: number, n: number): number {
  let value = x;
  let left = n;
  for (let step = 0; step < 2 && left > 1023; step++) {
    value *= 8.98846567431158e307; // 2^1023
    left -= 1023;
  }
  // The steps down stop 53 bits early, so that only the last product can round.
  for (let step = 0; step < 2 && left < -1022; step++) {
    value *= 2.004168360008973e-292; // 2^-969
    left += 969;
  }
  return value * powerOfTwo(Math.max(-1022, Math.min(1023, left)));
}
