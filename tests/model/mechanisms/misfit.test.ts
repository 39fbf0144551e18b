// Matters that the standard way does not fit: as many as the neighbourhood has, never really solved that way, solved once agreed.

import { expect, it } from 'vitest';
import { attemptSolves } from '../../../src/model/mechanisms/handling.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { fitsHandling, markMisfit } from '../../../src/model/mechanisms/misfit.ts';
import { bookArisen } from '../../../src/model/ledger/transition.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const neighbourhoods = (misfit?: object) => [
  { id: 'any', name: { zh: '街区', en: 'Any' }, share: 1, ...(misfit && { misfit }) },
];

it('marks as many incidents of a category as its share says, and takes them from what can be fixed on the spot', () => {
  const { world } = bareWorld({ incidents: { neighbourhoods: neighbourhoods({ dispute: 0.4 }) } }, [
    { category: 'dispute' },
    { category: 'event' },
  ]);
  const shares = world.plan.misfit;
  if (shares === null) throw new Error('a neighbourhood with misfits has shares');
  let marked = 0;
  for (let i = 0; i < 3000; i++) {
    const row = addIncident(world, i, incidentFlag.fixable);
    markMisfit(world, row, shares);
    if (!fitsHandling(world, row)) {
      marked++;
      expect(world.incidents.columns.flags[row] & incidentFlag.fixable).toBe(0);
    }
    const other = addIncident(world, i, incidentFlag.fixable, 0, 1);
    markMisfit(world, other, shares);
    expect(world.incidents.columns.flags[other]).toBe(incidentFlag.fixable);
  }
  expectShare(marked, 3000, 0.4, 0.04);
});

it('no shares are kept where every neighbourhood fits', () => {
  expect(bareWorld().world.plan.misfit).toBeNull();
});

it('an attempt that would surely solve it does not, until residents have agreed on a solution', () => {
  const { world } = bareWorld({}, [{ solveProbability: 1 }]);
  const solves = (flags: number): boolean => {
    const row = addIncident(world, flags, flags);
    bookArisen(world, row);
    fileCase(world, row, channel.hotline);
    return attemptSolves(world, world.incidents.columns.caseRow[row], row);
  };
  expect(solves(0)).toBe(true);
  expect(solves(incidentFlag.misfit)).toBe(false);
  expect(solves(incidentFlag.misfit | incidentFlag.accepted)).toBe(true);
});
