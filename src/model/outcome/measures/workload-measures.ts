// What the grid's workload does: hours of forms, reports lost at intake, and what is solved of technical and of social matters,
// which a narrow scope tells apart (claims Z8, Z10, Z21).
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import type { Ladder } from '../outcome.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const workloadDeclarations: readonly MeasureDeclaration[] = [
  row('forms-hours', '每网格每月填表工时', 'Hours of forms per grid and month', 'hour', 'cost', 'lower', 1),
  row(
    'lost-reports',
    '每千居民每年丢失的上报',
    'Reports lost at intake per 1,000 residents and year',
    'cases',
    'gap',
    'lower',
    1,
  ),
  row(
    'true-solved-technical',
    '部件与事件真实解决率',
    'Really solved, components and street events',
    'share',
    'truth',
    'higher',
    0.005,
  ),
  row(
    'true-solved-social',
    '纠纷、服务、违法真实解决率',
    'Really solved, disputes, services and violations',
    'share',
    'truth',
    'higher',
    0.005,
  ),
];

/** Returns the measures by id. @param byType ladders by incident type */
export function workloadMeasures(world: World, byType: readonly Ladder[]): Record<string, number> {
  const { plan, tally } = world;
  const days = plan.windowEndDay - plan.reformDay;
  const solvedOf = (isTechnical: boolean) => {
    let solved = 0;
    let arisen = 0;
    byType.forEach((ladder, type) => {
      const { category } = plan.types.types[type];
      if ((category === 'component' || category === 'event') !== isTechnical) return;
      solved += ladder.solved;
      arisen += ladder.arisen;
    });
    return arisen > 0 ? solved / arisen : NaN;
  };
  return {
    'forms-hours': tally.sums[sumField.formsHours] / ((plan.cells * days) / 30),
    'lost-reports': tally.sums[sumField.lostReports] / ((plan.selection.residents / 1000) * (days / 365)),
    'true-solved-technical': solvedOf(true),
    'true-solved-social': solvedOf(false),
  };
}
