// Books of the cohort for matters that need several parties to act together and for those that one department can settle
// alone, and for disputes: how many arose, how many were really solved, restricted days to solution. Truth only; reads no case file.
import { MINUTES_PER_DAY } from '../../core/minutes-per-day.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { sumField } from './tally.ts';

/** Books an incident that is being settled. @param days restricted days to real solution */
export function bookCoordinated(world: World, row: number, solved: boolean, days: number): void {
  const { flags, cell, type, recordedMinute, ariseMinute } = world.incidents.columns;
  const { tally, plan, zoneTeams } = world;
  if (plan.types.types[type[row]].category === 'dispute') {
    tally.add(sumField.disputesArisen, 1);
    tally.add(sumField.disputeDays, days);
  }
  if ((flags[row] & incidentFlag.needsCoordination) === 0) {
    tally.add(sumField.plainArisen, 1);
    tally.add(sumField.plainDays, days);
    if (solved) tally.add(sumField.plainSolved, 1);
    return;
  }
  tally.add(sumField.coordinatedArisen, 1);
  tally.add(sumField.coordinatedDays, days);
  if (solved) tally.add(sumField.coordinatedSolved, 1);
  const daysUntilFiled = (recordedMinute[row] - ariseMinute[row]) / MINUTES_PER_DAY;
  if (recordedMinute[row] > 0 && daysUntilFiled <= plan.followUpMinutes / MINUTES_PER_DAY) {
    tally.add(sumField.coordinatedFiled, 1);
    tally.add(sumField.coordinatedFiledDays, Math.max(0, days - daysUntilFiled));
  }
  zoneTeams.coordinated[cell[row]]++;
  zoneTeams.coordinatedDays[cell[row]] += days;
}
