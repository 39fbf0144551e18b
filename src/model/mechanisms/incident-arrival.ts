// Incidents arise: an independent Poisson stream per cell and type, with keyed gaps, so that the same world meets every
// design (RULES 1, 2). Rates are exogenous: no design changes them. Time within the day follows the type's hour profile.
// Draws: arrival, affected, nature, fate; sight and notice through patrol and residents.
import { exponentialTable, log } from '../../core/dmath.ts';
import { weeklyField } from '../ledger/tally.ts';
import { bookArisen } from '../ledger/transition.ts';
import { minuteAt } from '../plan/hour-profile.ts';
import { purpose } from '../purposes.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { scheduleFirmNotice } from './firm-notice.ts';
import { markMisfit } from './misfit.ts';
import { isInWindow } from './observation-window.ts';
import { putUnderPatrol } from './patrol.ts';
import { scheduleNotice } from './resident-notice.ts';
import { scheduleIncident } from './scheduling.ts';
import { countWeekly } from './weekly.ts';

/** Draws the first arrival of every stream. Mutates nextArrivalDay and arrivalOrdinal. */
export function startArrivals(world: World): void {
  const { plan } = world;
  for (let stream = 0; stream < plan.arrivalRate.length; stream++) {
    const cell = Math.floor(stream / plan.types.count);
    const type = stream % plan.types.count;
    world.nextArrivalDay[stream] = gapDays(world, cell, type, 0);
  }
}

/** Creates the incidents of a day. */
export function incidentsOfDay(world: World, day: number): void {
  const { plan, nextArrivalDay, nextArrivalPlace, arrivalOrdinal } = world;
  const { count } = plan.types;
  for (let cell = 0; cell < plan.cells; cell++) {
    for (let type = 0; type < count; type++) {
      const stream = cell * count + type;
      let time = nextArrivalDay[stream];
      if (time >= day + 1) continue;
      while (time < day + 1) {
        const ordinal = arrivalOrdinal[stream];
        const minute = day * 1440 + minuteAt(plan.hourProfiles[type], time - day);
        createIncident(
          world,
          originOf(world, cell, type),
          ordinal,
          cell,
          type,
          minute,
          nextArrivalPlace[stream],
        );
        arrivalOrdinal[stream] = ordinal + 1;
        time += gapDays(world, cell, type, ordinal + 1);
      }
      nextArrivalDay[stream] = time;
    }
  }
}

/** Creates one incident. @param origin0 first word of its origin key @param place first affected resident in the cell */
export function createIncident(
  world: World,
  origin0: number,
  origin1: number,
  cell: number,
  type: number,
  ariseMinute: number,
  place: number,
): void {
  const { plan, luck, incidents, tracer } = world;
  const row = incidents.add();
  const columns = incidents.columns;
  columns.origin0[row] = origin0;
  columns.origin1[row] = origin1;
  columns.cell[row] = cell;
  columns.type[row] = type;
  columns.ariseMinute[row] = ariseMinute;
  columns.place[row] = place;
  columns.witness[row] = -1;
  const settings = plan.scenario.residents;
  const spread = Math.max(1, settings.affectedMax - settings.affectedMin + 1);
  luck.draw(purpose.affected, 0, origin0, origin1);
  const affected = settings.affectedMin + ((luck.w0 >>> 0) % spread);
  columns.affected[row] = Math.min(affected, plan.selection.cellResidents[cell]);
  columns.severity[row] = 0.5 + luck.u1();
  luck.draw(purpose.nature, 0, origin0, origin1);
  let flags = 0;
  if (luck.u0() < plan.types.gridFixProbability[type]) flags |= incidentFlag.fixable;
  if (luck.u1() < plan.types.coordinationProbability[type]) flags |= incidentFlag.needsCoordination;
  if (isInWindow(plan, ariseMinute / 1440)) flags |= incidentFlag.cohort;
  columns.flags[row] = flags;
  if (plan.misfit !== null) markMisfit(world, row, plan.misfit);
  if (tracer !== null && tracer.watches(origin0, origin1)) {
    tracer.open(origin0, origin1, plan.selection.cellIds[cell], type, ariseMinute);
  }
  bookArisen(world, row);
  countWeekly(world, weeklyField.arisen, 1);
  scheduleFate(world, row);
  putUnderPatrol(world, row, ariseMinute);
  scheduleNotice(world, row, ariseMinute);
  scheduleFirmNotice(world, row, ariseMinute, 0);
}

/** The end that comes if nobody acts: by itself, or as a major incident when the convex hazard crosses a keyed Exp(1). */
function scheduleFate(world: World, row: number): void {
  const { luck, plan } = world;
  const { origin0, origin1, type, ariseMinute, fateMinute, fateIsMajor } = world.incidents.columns;
  luck.draw(purpose.fate, 0, origin0[row], origin1[row]);
  const itself = exponentialTable.quantile(luck.u0()) * plan.types.selfResolveMinutes[type[row]];
  const major = plan.types.majorScaleMinutes[type[row]] * Math.sqrt(-log(luck.u1()));
  const after = Math.max(1, Math.ceil(Math.min(itself, major, 0x3fffffff)));
  fateIsMajor[row] = major < itself ? 1 : 0;
  fateMinute[row] = Math.min(0x3fffffff, ariseMinute[row] + after);
  scheduleIncident(world, row, fateMinute[row], eventKind.fate, 0);
}

function originOf(world: World, cell: number, type: number): number {
  return (world.plan.selection.cellIds[cell] << 5) | type;
}

/** Draws when and where the next incident of a stream arises: days after the one before, and nextArrivalPlace. */
function gapDays(world: World, cell: number, type: number, ordinal: number): number {
  const stream = cell * world.plan.types.count + type;
  const rate = world.plan.arrivalRate[stream];
  if (rate <= 0) return Infinity;
  world.luck.draw(purpose.arrival, 0, originOf(world, cell, type), ordinal);
  world.nextArrivalPlace[stream] =
    (world.luck.w1 >>> 0) % Math.max(1, world.plan.selection.cellResidents[cell]);
  return exponentialTable.quantile(world.luck.u0()) / rate;
}
