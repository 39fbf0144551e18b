// Books of the incidents of the cohort that concern firms beside them: how many arose and how many were really solved. True side.
import { firmsBeside } from '../plan/firms-beside.ts';
import { firmBook } from '../world/enterprises.ts';
import type { World } from '../world/world.ts';

/** Books a settled incident if it concerns firms. @param solved really, within its follow-up */
export function bookFirms(world: World, row: number, solved: boolean): void {
  const { enterprises, plan } = world;
  if (enterprises.count === 0) return;
  const { cell, type, place, affected } = world.incidents.columns;
  const { concern } = plan.scenario.enterprises;
  if (concern[plan.types.types[type[row]].category] <= 0) return;
  const size = plan.selection.cellResidents[cell[row]];
  if (firmsBeside(place[row], affected[row], enterprises.inCell(cell[row]), size) === 0) return;
  enterprises.books[firmBook.arisen]++;
  if (solved) enterprises.books[firmBook.solved]++;
}
