// Forms of departments (claim Z10): the hours that a worker spends on them before any patrol.
//   hours = plain hours + hours per department x departments x (one shared form ? 1 - saving : 1)
// The plain hours (workers.formsHoursPerDay) are untouched by the second part, which is zero unless forms.on. Draws nothing.
import { sumField } from '../ledger/tally.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Returns hours of forms a day under a policy. */
export function formsHours({ workers, workload }: Policy): number {
  const { forms, departments } = workload;
  if (!forms.on) return workers.formsHoursPerDay;
  const kept = forms.oneForm ? 1 - forms.oneFormSaving : 1;
  return workers.formsHoursPerDay + forms.hoursPerDepartment * departments * kept;
}

/** Books the hours that a post holder who is present spends on forms today: no more than there are. */
export function bookForms(world: World, day: number, hours: number, hoursAtWork: number): void {
  if (isInWindow(world.plan, day)) world.tally.add(sumField.formsHours, Math.min(hours, hoursAtWork));
}
