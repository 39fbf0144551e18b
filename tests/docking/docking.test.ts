// The laws as a list: told apart by name, each with sets enough, and all of them dealt out to the files that run them.

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { dockParts } from './dock-part.ts';
import { laws } from './laws.ts';

it('laws are told apart by their names, have three parameter sets or more, and sets are told apart by theirs', () => {
  expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
  for (const { id, sets } of laws) {
    expect(sets.length, id).toBeGreaterThanOrEqual(3);
    expect(new Set(sets.map(({ name }) => name)).size, id).toBe(sets.length);
  }
});

it('every part has its file', () => {
  for (let part = 1; part <= dockParts; part++) {
    expect(existsSync(fromRoot(`tests/docking/part-${part}.test.ts`)), `part ${part}`).toBe(true);
  }
  expect(existsSync(fromRoot(`tests/docking/part-${dockParts + 1}.test.ts`))).toBe(false);
});
