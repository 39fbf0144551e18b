// What neighbours can do: strength of organisations from their parts and their links, chance by category.
import { describe, expect, it } from 'vitest';
import { chanceOfNeighbours, organisationStrength } from '../../../src/model/decisions/neighbour-power.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

const parts = {
  residentsCommittee: 0.8,
  ownersCommittee: 0.2,
  propertyFirm: 0.4,
  volunteers: 0.2,
  linkedParties: 0,
  linkGain: 0.5,
  spread: 0.1,
};

describe('the strength of organisations', () => {
  it('is the mean of the four, moved by what is special about the cell', () => {
    expect(organisationStrength(parts, 0)).toBeCloseTo(0.4, 15);
    expect(organisationStrength(parts, 2)).toBeCloseTo(0.6, 15);
    expect(organisationStrength(parts, -9)).toBe(0);
  });

  it('grows with every party that acts together, up to one', () => {
    const linked = [0, 1, 2, 3, 4, 5].map((linkedParties) =>
      organisationStrength({ ...parts, linkedParties }, 0),
    );
    linked.forEach((strength, count) => expect(strength).toBeCloseTo(0.4 * (1 + 0.1 * count), 12));
    expect(organisationStrength({ ...parts, linkedParties: 5, volunteers: 1, linkGain: 2 }, 0)).toBe(1);
  });
});

describe('the chance of neighbours', () => {
  const world = (sections: Record<string, Record<string, unknown>>, category: 'event' | 'dispute') =>
    bareWorld({ selfGovernance: { on: true, ...sections['selfGovernance'] }, ...sections }, [{ category }])
      .world;

  it('is the ease of the category at half strength, more with the chat, and never sure', () => {
    const half = {
      residentsCommittee: 0.5,
      ownersCommittee: 0.5,
      propertyFirm: 0.5,
      volunteers: 0.5,
      spread: 0,
    };
    const selfGovernance = {
      on: true,
      organisations: half,
      neighbours: { ease: { event: 0.3, dispute: 0.9 } },
    };
    const event = world({ selfGovernance, platform: { on: true, chatSuccessFactor: 1.5 } }, 'event');
    expect(chanceOfNeighbours(event, addIncident(event, 1), false)).toBeCloseTo(0.3, 14);
    expect(chanceOfNeighbours(event, addIncident(event, 2), true)).toBeCloseTo(0.45, 14);
    const dispute = world({ selfGovernance, platform: { on: true, chatSuccessFactor: 1.5 } }, 'dispute');
    expect(chanceOfNeighbours(dispute, addIncident(dispute, 1), true)).toBe(0.95);
  });
});
