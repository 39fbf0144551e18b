// Threefry2x32-20, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as
// 1, 2, 3" (SC 2011, Random123 library): additions, rotations and xors of 32-bit words only, hence the same bits in
// every engine. This is the plain form over arrays, for key making and for checking vectors; KeyedRandom holds the
// same rounds unrolled for the hot path.

const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];

/**
 * Encrypts a two-word counter under a two-word key with 20 rounds.
 * @param k0 first key word, any 32-bit integer
 * @param k1 second key word
 * @param c0 first counter word
 * @param c1 second counter word
 * @param out receives the two output words, unsigned
 */
export function threefry2x32(k0: number, k1: number, c0: number, c1: number, out: Uint32Array): void {
  const keys = [k0 | 0, k1 | 0, PARITY ^ k0 ^ k1];
  let x0 = (c0 + keys[0]) | 0;
  let x1 = (c1 + keys[1]) | 0;
  for (let round = 0; round < 20; round++) {
    const turn = ROTATIONS[round & 7];
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << turn) | (x1 >>> (32 - turn))) ^ x0;
    if ((round & 3) === 3) {
      const injection = (round >> 2) + 1;
      x0 = (x0 + keys[injection % 3]) | 0;
      x1 = (x1 + keys[(injection + 1) % 3] + injection) | 0;
    }
  }
  out[0] = x0;
  out[1] = x1;
}
