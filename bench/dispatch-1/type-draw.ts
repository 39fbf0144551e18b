// Type and severity of an incident from one uniform, by table: the top bits of the word give the first type possible,
// and what is left of the uniform inside a type's share is again uniform and gives the severity.

import { SEVERITY, SHARE, TYPES } from './parameters.ts';

const GUIDE_BITS = 12;

/** The inverse distribution of types. */
export class TypeDraw {
  private readonly guide = new Uint8Array(1 << GUIDE_BITS);
  private readonly cumulative = new Float64Array(TYPES + 1);

  constructor() {
    const { guide, cumulative } = this;
    for (let k = 0; k < TYPES; k++) cumulative[k + 1] = cumulative[k] + SHARE[k];
    cumulative[TYPES] = 1;
    let type = 0;
    for (let i = 0; i < guide.length; i++) {
      while (i / guide.length >= cumulative[type + 1]) type++;
      guide[i] = type;
    }
  }

  /** Returns the type for a word and the uniform made of it. */
  type(word: number, u: number): number {
    let type = this.guide[word >>> (32 - GUIDE_BITS)];
    while (u >= this.cumulative[type + 1]) type++;
    return type;
  }

  /** Returns the severity for the same uniform. */
  severity(type: number, u: number): number {
    return SEVERITY[type] + (0.2 * (u - this.cumulative[type])) / SHARE[type];
  }
}
