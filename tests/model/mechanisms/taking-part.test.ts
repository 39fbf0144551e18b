// Who takes part, by what is modelled: self-governance before the chat, nothing where there is neither.

import { describe, expect, it } from 'vitest';
import { readTakingPart } from '../../../src/model/mechanisms/taking-part.ts';
import { socialMeasures } from '../../../src/model/outcome/measures/social-measures.ts';
import { bareWorld } from '../../support/bare-world.ts';

function measured(sections: { [name: string]: unknown }) {
  const { world } = bareWorld(sections);
  world.community.participation.fill(0.3);
  world.platform.joined.fill(0.5);
  readTakingPart(world);
  return socialMeasures(world);
}

describe('residents who take part', () => {
  it('are not known where neither is modelled', () => {
    expect(measured({})['taking-part']).toBeNaN();
    expect(measured({ platform: { on: true, deliberation: false } })['taking-part']).toBeNaN();
  });

  it('are the active members of the chat where that is all there is', () => {
    const found = measured({ platform: { on: true, activeShare: 0.2 } });
    expect(found['taking-part']).toBeCloseTo(0.1, 12);
    expect(found['deciding-together']).toBeNaN();
  });

  it('are those of self-governance where it is modelled, and decide what is decided together', () => {
    const found = measured({
      platform: { on: true },
      selfGovernance: { on: true, participation: { coDecision: 0.5 } },
    });
    expect(found['taking-part']).toBeCloseTo(0.3, 12);
    expect(found['deciding-together']).toBeCloseTo(0.15, 12);
  });
});
