// One candidate for each community: the cell in the middle of its residents.
import { expect, it } from 'vitest';
import { communityMiddles } from '../../../src/zoning/siting/community-middles.ts';
import { squareMap } from '../../zoning/square-map.ts';

const community = [0, 0, 0, 1, 1, 1];

it('is the cell nearest to where residents live', () => {
  const even = squareMap({ columns: 6, rows: 1, community });
  expect(communityMiddles(even)).toEqual([1, 4]);
  const population = [900, 10, 10, 10, 10, 900];
  expect(communityMiddles(squareMap({ columns: 6, rows: 1, community, population }))).toEqual([0, 5]);
});

it('is there for a community without residents too', () => {
  const population = [0, 0, 0, 10, 10, 10];
  expect(communityMiddles(squareMap({ columns: 6, rows: 1, community, population }))).toEqual([1, 4]);
});
