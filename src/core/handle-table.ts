// Handles to things that end: a slot number and the slot's generation in one positive int32. A slot that has used up its
// generations is retired, so a handle never becomes valid again for something else. Knows nothing of the things.

import { columnOf, prefixColumns, selectColumns, type Columns } from './snapshot.ts';

const SLOT_BITS = 22;
const GENERATION_MAX = 511;
const DEAD = 1 << 30; // the generation has been given up: the slot is free or its thing is cancelled

/** Largest slot number. */
export const SLOT_MAX = (1 << SLOT_BITS) - 1;

/** Slots with generations. */
export class HandleTable {
  private states = new Int32Array(256); // generation, and DEAD
  private links = new Int32Array(256);
  private freeHead = 0;
  private highest = 0;

  /** Takes a slot, > 0; 0 when all 4,194,303 are taken or retired. */
  take(): number {
    let slot = this.freeHead;
    if (slot !== 0) {
      this.freeHead = this.links[slot];
      this.states[slot] &= ~DEAD;
      return slot;
    }
    if (this.highest === SLOT_MAX) return 0;
    slot = ++this.highest;
    if (slot === this.states.length) this.grow();
    return slot;
  }

  /** Returns the handle of a slot that is taken. */
  handle(slot: number): number {
    return (this.states[slot] << SLOT_BITS) | slot;
  }

  /** Returns the slot of a handle. */
  slot(handle: number): number {
    return handle & SLOT_MAX;
  }

  /** Tells whether a handle still stands for what it was given for. */
  isCurrent(handle: number): boolean {
    const slot = handle & SLOT_MAX;
    return handle > 0 && slot <= this.highest && this.states[slot] === handle >>> SLOT_BITS;
  }

  /** Tells whether a slot was cancelled. */
  isCancelled(slot: number): boolean {
    return (this.states[slot] & DEAD) !== 0;
  }

  /** Makes a slot's handle invalid at once; the slot stays taken. */
  cancel(slot: number): void {
    this.states[slot] |= DEAD;
  }

  /** Gives a slot back under its next generation. */
  release(slot: number): void {
    const generation = (this.states[slot] & ~DEAD) + 1;
    this.states[slot] = DEAD | generation;
    if (generation > GENERATION_MAX) return;
    this.links[slot] = this.freeHead;
    this.freeHead = slot;
  }

  snapshot(): Columns {
    return prefixColumns('handles', {
      heads: Int32Array.of(this.freeHead, this.highest),
      states: this.states.slice(0, this.highest + 1),
      links: this.links.slice(0, this.highest + 1),
    });
  }

  restore(nested: Columns): void {
    const columns = selectColumns('handles', nested);
    [this.freeHead, this.highest] = columnOf(columns, 'heads', Int32Array);
    const length = Math.max(256, this.highest + 1);
    this.states = new Int32Array(length);
    this.links = new Int32Array(length);
    this.states.set(columnOf(columns, 'states', Int32Array));
    this.links.set(columnOf(columns, 'links', Int32Array));
  }

  private grow(): void {
    const states = new Int32Array(this.states.length * 2);
    const links = new Int32Array(states.length);
    states.set(this.states);
    links.set(this.links);
    this.states = states;
    this.links = links;
  }
}
