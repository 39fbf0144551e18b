// Any sequence of edits and undos leaves a plan that is a partition, and locked zones as they were.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addZone } from '../../../src/zoning/edit/add-zone.ts';
import { assignCommunity } from '../../../src/zoning/edit/assign-community.ts';
import { assignUnits } from '../../../src/zoning/edit/assign-units.ts';
import { lockZone } from '../../../src/zoning/edit/lock-zone.ts';
import { mergeZones } from '../../../src/zoning/edit/merge-zones.ts';
import { moveCentre } from '../../../src/zoning/edit/move-centre.ts';
import { removeZone } from '../../../src/zoning/edit/remove-zone.ts';
import { splitZone } from '../../../src/zoning/edit/split-zone.ts';
import { swapZones } from '../../../src/zoning/edit/swap-zones.ts';
import { toggleStation } from '../../../src/zoning/edit/toggle-station.ts';
import { planOfGroups, planOfLabels, type ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { planOfText, planText } from '../../../src/zoning/plan/plan-text.ts';
import { currentState, newJournal, recordChange, redone, undone } from '../../../web/plan/journal.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { gridUnits } from '../../support/grid-units.ts';

const units = gridUnits({ columns: 6, rows: 5, community: (unit) => Math.floor(unit / 3) });
const unit = fc.integer({ min: -1, max: units.count });
const zone = fc.integer({ min: -2, max: 12 });
type Edit = (plan: ZonePlan) => ZonePlan;

const locks = fc.record({ zone, isLocked: fc.boolean() }).map(
  ({ zone: z, isLocked }): Edit =>
    (plan) =>
      lockZone(plan, z, isLocked),
);
const changes: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ which: fc.array(unit, { maxLength: 8 }), zone }).map(
    ({ which, zone: z }): Edit =>
      (plan) =>
        assignUnits(plan, which, z),
  ),
  fc.record({ community: fc.integer({ min: -1, max: 10 }), zone }).map(
    ({ community, zone: z }): Edit =>
      (plan) =>
        assignCommunity(plan, units, community, z),
  ),
  fc.tuple(zone, zone).map(
    ([a, b]): Edit =>
      (plan) =>
        swapZones(plan, a, b),
  ),
  fc.tuple(zone, zone).map(
    ([a, b]): Edit =>
      (plan) =>
        mergeZones(plan, a, b),
  ),
  zone.map(
    (z): Edit =>
      (plan) =>
        splitZone(plan, units, z),
  ),
  zone.map(
    (z): Edit =>
      (plan) =>
        removeZone(plan, z),
  ),
  fc.constant<Edit>(addZone),
  fc.tuple(zone, unit).map(
    ([z, u]): Edit =>
      (plan) =>
        moveCentre(plan, z, u),
  ),
  unit.map(
    (u): Edit =>
      (plan) =>
        toggleStation(plan, u),
  ),
);

function expectLegal(plan: ZonePlan): void {
  expect(plan.zoneOf.length).toBe(units.count);
  expect([plan.centres.length, plan.locked.length]).toEqual([plan.zones, plan.zones]);
  plan.zoneOf.forEach((own) => {
    expect(own >= -1 && own < plan.zones).toBe(true);
  });
  plan.centres.forEach((at, own) => {
    expect(at === -1 || plan.zoneOf[at] === own).toBe(true);
  });
  expect([...new Set(plan.stations)].sort((a, b) => a - b)).toEqual([...plan.stations]);
  expect(plan.stations.every((at) => at >= 0 && at < units.count)).toBe(true);
  expect(planText(planOfText(planText(plan), units.count))).toBe(planText(plan));
}

/** Units, centre and stations of each locked zone, whatever its number. */
const lockedParts = (plan: ZonePlan) =>
  [...plan.locked.keys()]
    .filter((own) => plan.locked[own] === 1)
    .map((own) => ({
      members: [...plan.zoneOf.keys()].filter((u) => plan.zoneOf[u] === own),
      centre: plan.centres[own],
      stations: [...plan.stations].filter((u) => plan.zoneOf[u] === own),
    }));

describe('edits of a plan', () => {
  it('leave a partition with consistent zones after any sequence of edits, undos and redos', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.oneof(changes, locks) },
      fc.constantFrom('undo', 'redo'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let journal = newJournal(planOfGroups(units.community, units.communities), 'opened');
        for (const edit of steps) {
          const before = currentState(journal);
          const copy = structuredClone(before);
          if (edit === 'undo') journal = undone(journal);
          else if (edit === 'redo') journal = redone(journal);
          else if (typeof edit === 'function') journal = recordChange(journal, edit(before), 'edit');
          expect(before).toEqual(copy);
          expectLegal(currentState(journal));
        }
        for (let i = 0; i < steps.length; i++) journal = undone(journal);
        expect(currentState(journal)).toEqual(planOfGroups(units.community, units.communities));
      }),
      fastCheckOptions(200),
    );
  });

  it('leave locked zones with their units, centre and stations', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 40 }), fc.array(zone, { maxLength: 4 }), (edits, toLock) => {
        let plan = planOfGroups(units.community, units.communities);
        plan = toggleStation(moveCentre(plan, 2, 7), 8);
        for (const z of toLock) plan = lockZone(plan, z, true);
        const locked = lockedParts(plan);
        for (const edit of edits) plan = edit(plan);
        expect(lockedParts(plan)).toEqual(locked);
      }),
      fastCheckOptions(200),
    );
  });

  it('return the same plan when nothing changes', () => {
    const plan = lockZone(planOfGroups(units.community, units.communities), 9, true);
    const unchanged = [
      assignUnits(plan, [0, 1, 2], 0),
      assignUnits(plan, [0], 9),
      assignUnits(plan, [0], 10),
      assignUnits(plan, [27, 28], -1),
      assignUnits(plan, [], 1),
      assignCommunity(plan, units, 9, 0),
      swapZones(plan, 1, 1),
      swapZones(plan, 1, 9),
      mergeZones(plan, 1, 9),
      mergeZones(plan, 3, 3),
      splitZone(plan, units, 9),
      removeZone(plan, 9),
      moveCentre(plan, 0, 5),
      moveCentre(plan, 0, -1),
      moveCentre(plan, 9, 27),
      toggleStation(plan, 27),
      toggleStation(plan, units.count),
      lockZone(plan, 9, true),
      lockZone(plan, 3, false),
    ];
    for (const same of unchanged) expect(same).toBe(plan);
  });
});

describe('a swap of zones', () => {
  it('moves numbers, units and centres together', () => {
    const plan = moveCentre(planOfLabels([0, 0, 1, 1], 3), 1, 3);
    const swapped = swapZones(plan, 1, 2);
    expect([...swapped.zoneOf]).toEqual([0, 0, 2, 2]);
    expect([...swapped.centres]).toEqual([-1, -1, 3]);
  });
});

describe('a zone cut in two', () => {
  it('gives two halves that hang together', () => {
    const plan = splitZone(planOfLabels(new Int32Array(units.count), 1), units, 0);
    expect(plan.zones).toBe(2);
    expect(plan.zoneOf.filter((own) => own === 1).length).toBe(units.count / 2);
  });

  it('is divided by its pieces when it is in pieces', () => {
    const plan = splitZone(planOfLabels([0, 0, 1, 0, 1, 1], 2), gridUnits({ columns: 6, rows: 1 }), 0);
    expect([...plan.zoneOf]).toEqual([0, 0, 1, 2, 1, 1]);
  });

  it('is cut the same way every time', () => {
    const plan = planOfGroups(units.community, units.communities);
    expect(splitZone(plan, units, 4)).toEqual(splitZone(plan, units, 4));
  });
});

describe('merged zones', () => {
  it('leave their number without units and take over a centre where they had none', () => {
    const plan = mergeZones(moveCentre(planOfLabels([0, 0, 1, 1], 2), 1, 3), 0, 1);
    expect(plan).toEqual({ ...planOfLabels([0, 0, 0, 0], 2), centres: Int32Array.from([3, -1]) });
  });
});
