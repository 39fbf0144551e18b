// What it comes to who leads: whose matters are taken, who puts in how much, how often a report is passed on.

import { describe, expect, it } from 'vitest';
import { compileLead, everybodyIn } from '../../../src/model/plan/lead-response.ts';
import { defaultDepartments } from '../../../src/scenario/schema/departments.ts';
import { bareScenario } from '../../support/bare-world.ts';

const departments = { list: defaultDepartments };
const ids = defaultDepartments.map(({ id }) => id);
const led = (jointly: number, on = true) =>
  compileLead(
    bareScenario({ departments, lead: { on, jointly, outsideStrength: 0.25 } }, [{ route: ['police'] }]),
  );
const taken = (jointly: number) => ids.filter((_, index) => led(jointly).takes[index] === 1);

describe('lead', () => {
  it('that is not modelled lets everybody in and passes nothing on', () => {
    const { takes, putsIn, passedOn, pairs } = led(3, false);
    expect([...takes]).toEqual(ids.map(() => 1));
    expect(putsIn).toBe(everybodyIn);
    expect([passedOn, pairs]).toEqual([0, 0]);
  });

  it('by one office takes the matters of its line alone, and passes nothing on', () => {
    expect(taken(1)).toEqual(['enforcement', 'police', 'fire']);
    expect(led(1)).toMatchObject({ passedOn: 0, pairs: 0 });
    expect(led(1).putsIn).toEqual({
      residentsCommittee: 1,
      ownersCommittee: 0.25,
      propertyFirm: 0.25,
      volunteers: 0.25,
    });
  });

  it('by more offices takes more, up to all, and passes more on', () => {
    for (const jointly of [1, 2, 3])
      expect(taken(jointly + 1)).toEqual(expect.arrayContaining(taken(jointly)));
    expect(taken(4)).toEqual(ids);
    expect(led(4).putsIn).toEqual(everybodyIn);
    expect([1, 2, 3, 4].map((jointly) => led(jointly).passedOn)).toEqual([0, 1 / 2, 1 - 1 / 3, 3 / 4]);
    expect([1, 2, 3, 4].map((jointly) => led(jointly).pairs)).toEqual([0, 1, 3, 6]);
  });

  it('by nobody takes nothing, and every organisation is outside', () => {
    expect(taken(0)).toEqual([]);
    expect(led(0)).toMatchObject({ passedOn: 0, pairs: 0 });
    expect(Object.values(led(0).putsIn)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
