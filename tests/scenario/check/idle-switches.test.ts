// A switch that can do nothing is warned of; one that can is not.
import { describe, expect, it } from 'vitest';
import { idleSwitches } from '../../../src/scenario/check/idle-switches.ts';
import { referenceScenario } from '../../support/model-run.ts';

const plain = referenceScenario('small');

describe('switches without effect', () => {
  it('are named with what is missing', () => {
    const idle = {
      ...plain,
      zonePlaces: { ...plain.zonePlaces, on: true },
      street: { ...plain.street, desks: { ...plain.street.desks, on: true } },
      forum: { ...plain.forum, on: true, councillors: 0 },
    };
    const found = idleSwitches(idle);
    expect(found.map(({ path }) => path.join('.'))).toEqual(['zonePlaces.on', 'street.desks.on', 'forum.on']);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('are none where everything they need is on, or they are off themselves', () => {
    const working = {
      ...plain,
      zones: { ...plain.zones, on: true },
      zonePlaces: { ...plain.zonePlaces, on: true },
      forum: { ...plain.forum, on: true },
    };
    expect([...idleSwitches(plain), ...idleSwitches(working)]).toEqual([]);
  });
});
