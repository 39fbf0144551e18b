// How long closing takes, as a histogram with four bins to the octave: exact counts, quantiles to within a tenth. On record: minutes
// from filing to closing; what a worker handled on the spot is not in it.

const BINS_PER_OCTAVE = 4;
const OCTAVES = 24;
/** 2^24 - 1. */
const LONGEST = 16_777_215;
export const closingBins = OCTAVES * BINS_PER_OCTAVE;

/** Returns the bin of a time. @param minutes at least 1; longer than 2^24 - 1 minutes counts as that */
export function closingBin(minutes: number): number {
  const whole = Math.min(LONGEST, Math.max(1, Math.floor(minutes)));
  const octave = 31 - Math.clz32(whole);
  const within = Math.floor(((whole - powerOfTwo(octave)) * BINS_PER_OCTAVE) / powerOfTwo(octave));
  return octave * BINS_PER_OCTAVE + within;
}

/** Returns a quantile in minutes, interpolated within its bin; NaN without a case. @param share 0..1 */
export function closingQuantile(counts: Float64Array, share: number): number {
  let total = 0;
  for (const count of counts) total += count;
  if (total === 0) return NaN;
  let below = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    if (below + counts[bin] < share * total) {
      below += counts[bin];
      continue;
    }
    const part = counts[bin] === 0 ? 0 : (share * total - below) / counts[bin];
    return startOf(bin) + part * (startOf(bin + 1) - startOf(bin));
  }
  return startOf(counts.length);
}

/** First minute of a bin. */
function startOf(bin: number): number {
  const octave = Math.floor(bin / BINS_PER_OCTAVE);
  return powerOfTwo(octave) * (1 + (bin % BINS_PER_OCTAVE) / BINS_PER_OCTAVE);
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power *= 2;
  return power;
}
