// Who has really solved an incident.

import { expect, it } from 'vitest';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { fileCase, fileSelfHandled } from '../../../src/model/mechanisms/filing.ts';
import { endIncident } from '../../../src/model/mechanisms/incident-end.ts';
import { caseFlag, channel } from '../../../src/model/world/case-table.ts';
import { otherSolvers, solver } from '../../../src/model/world/actor-books.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

const departments = { list: ['first', 'second'].map((id) => ({ id, name: { zh: id, en: id } })) };

it('residents, whoever is on the spot, the block and departments are told apart', () => {
  const { world } = bareWorld({ departments }, [{ route: ['second', 'first'] }]);
  const arisen = (ordinal: number): number => {
    const row = addIncident(world, ordinal);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
    return row;
  };
  endIncident(world, arisen(1), incidentState.solvedByResidents);
  fileSelfHandled(world, arisen(2), channel.patrol);
  const returned = arisen(3);
  fileCase(world, returned, channel.hotline);
  world.cases.columns.flags[world.incidents.columns.caseRow[returned]] |= caseFlag.block;
  endIncident(world, returned, incidentState.solvedRecorded);
  for (const ordinal of [4, 5]) {
    const row = arisen(ordinal);
    fileCase(world, row, channel.hotline);
    endIncident(world, row, incidentState.solvedRecorded);
  }
  const { solved } = world.actorBooks;
  expect([solved[solver.residents], solved[solver.onTheSpot], solved[solver.block]]).toEqual([1, 1, 1]);
  expect([solved[otherSolvers], solved[otherSolvers + 1]]).toEqual([0, 2]);
});
