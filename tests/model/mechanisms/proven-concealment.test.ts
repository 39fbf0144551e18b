// Sanctions for proven concealment that a superior bears: by rule, cause of hiding and way of proof.

import { describe, expect, it } from 'vitest';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { sumField } from '../../../src/model/ledger/tally.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { gapCauses, type GapCause } from '../../../src/model/outcome/outcome.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

function borne(rule: string, share: number, cause: GapCause, by: number, flags = 0): number {
  const { world } = bareWorld({
    scheme: {
      weights: {},
      superior: { pressure: false, stakeYuanPerYear: 0, weights: {} },
      audits: { sanctionYuan: 1000, provableLookingAway: 0.25 },
      exposureSanctionYuan: 40,
    },
    superiors: { liability: { rule, share } },
  });
  const row = addIncident(world, 1, flags);
  bookArisen(world, row);
  world.incidents.columns.hideCause[row] = gapCauses.indexOf(cause);
  moveIncident(world, row, incidentState.hidden);
  world.lists.addToHidden(world.incidents.columns, row);
  fileCase(world, row, by);
  return world.tally.sums[sumField.superiorSanctionYuan];
}

describe('the superior bears', () => {
  it('nothing without liability, or where the worker reports it himself', () => {
    expect(borne('none', 1, 'overlooked-pressure', channel.oversight)).toBe(0);
    expect(borne('joint', 1, 'overlooked-pressure', channel.patrol)).toBe(0);
  });

  it('his share on top under joint liability, whatever the cause', () => {
    expect(borne('joint', 2, 'overlooked-own-score', channel.oversight)).toBe(500);
    expect(borne('joint', 2, 'unreported-own-score', channel.hotline, incidentFlag.logEntry)).toBe(80);
  });

  it('his part of it if he pressed for it, no more than the whole', () => {
    expect(borne('if-pressed', 0.5, 'overlooked-pressure', channel.oversight)).toBe(125);
    expect(borne('if-pressed', 2, 'overlooked-joint', channel.oversight)).toBe(250);
    expect(borne('if-pressed', 2, 'overlooked-own-score', channel.oversight)).toBe(0);
  });
});
