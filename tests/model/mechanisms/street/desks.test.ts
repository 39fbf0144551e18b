// How the people of a street are put to its desks.
import { describe, expect, it } from 'vitest';
import { deskCount, deskStaff } from '../../../../src/model/mechanisms/street/desks.ts';
import { DESKS_MAX } from '../../../../src/model/plan/added-stations.ts';
import { loaded, scenarioFile } from '../../../support/scenario-text.ts';

const { desks } = loaded(scenarioFile('reference/small.yaml')).street;
const staffed = (offices: number, staff: number) =>
  Array.from({ length: DESKS_MAX }, (_, desk) => deskStaff({ ...desks, on: true, offices, staff }, desk));

describe('desks', () => {
  it('are staffed evenly, by all people, whatever their number', () => {
    expect(staffed(4, 10).slice(0, 5)).toEqual([3, 3, 2, 2, 0]);
    for (const [offices, staff] of [
      [1, 7],
      [16, 16],
      [16, 40],
      [10, 3],
    ]) {
      expect(staffed(offices, staff).reduce((sum, people) => sum + people, 0)).toBe(staff);
    }
  });

  it('are never more than there are people', () => {
    expect(deskCount({ ...desks, offices: 10, staff: 3 })).toBe(3);
    expect(staffed(10, 3).slice(0, 4)).toEqual([1, 1, 1, 0]);
  });

  it('share those who do not host deliberation', () => {
    const people = Array.from({ length: 4 }, (_, desk) =>
      deskStaff({ ...desks, on: true, offices: 4, staff: 10, hosts: 3 }, desk),
    );
    expect(people).toEqual([2, 2, 2, 1]);
  });

  it('have nobody when they are off', () => {
    expect(deskStaff({ ...desks, on: false }, 0)).toBe(0);
  });
});
