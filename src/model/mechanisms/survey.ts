// The independent survey: each month a keyed sample of residents of every cell is asked how satisfied they are.
// It does not rest on case files, so hiding does not improve it. Draws: survey.
import { counter } from '../assessment/counters.ts';
import { purpose } from '../purposes.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { bookSurvey } from './cost-booking.ts';
import { countForPost } from './counting.ts';

/** Surveys every cell. @param month index of the month since the start of the run */
export function surveyCells(world: World, month: number): void {
  const { plan, luck, residents } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { survey } = world.policies[plan.selection.cellTown[cell]].source;
    const size = plan.selection.cellResidents[cell];
    const wanted = Math.min(size, Math.round(survey.sampleShare * size));
    if (wanted === 0) continue;
    luck.draw(purpose.survey, month, plan.selection.cellIds[cell], 0);
    const start = (luck.w0 >>> 0) % size;
    const stride = Math.max(1, Math.floor(size / wanted));
    let sum = 0;
    for (let i = 0; i < wanted; i++) {
      const resident = plan.selection.cellFirstResident[cell] + ((start + i * stride) % size);
      sum += residents.share(resident, residentField.satisfaction);
    }
    countForPost(world, cell, counter.surveyed, wanted);
    bookSurvey(world, cell, wanted);
    countForPost(world, cell, counter.surveyScore, sum);
  }
}
