// Books of the problems that concern firms: only with a firm beside them, only of categories they mind, solved or not.

import { describe, expect, it } from 'vitest';
import { bookFirms } from '../../../src/model/ledger/firm-books.ts';
import { firmBook } from '../../../src/model/world/enterprises.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

/** Ten firms among 1,000 residents, at places 0, 100, 200 ...; a problem of ten places from a place on. */
function booked(on: boolean, place: number, category: 'event' | 'dispute', solved: boolean): number[] {
  const { world } = bareWorld({ enterprises: { on, perThousandResidents: 10 } }, [{ category }]);
  const row = addIncident(world, 1);
  world.incidents.columns.place[row] = place;
  bookFirms(world, row, solved);
  const { books } = world.enterprises;
  return [books[firmBook.arisen], books[firmBook.solved]];
}

describe('a settled problem', () => {
  it.each<[string, number[], Parameters<typeof booked>]>([
    ['with a firm beside it counts', [1, 0], [true, 95, 'event', false]],
    ['that was solved counts as solved', [1, 1], [true, 95, 'event', true]],
    ['far from any firm does not count', [0, 0], [true, 20, 'event', true]],
    ['that is none of their concern does not count', [0, 0], [true, 95, 'dispute', true]],
    ['where there are no firms does not count', [0, 0], [false, 95, 'event', true]],
  ])('%s', (_, expected, given) => {
    expect(booked(...given)).toEqual(expected);
  });
});
