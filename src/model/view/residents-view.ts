// The residents of a grid close up: how content and trusting they are, and what they expect of worker and hotline. Reads only.
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';

export interface ResidentsView {
  /** Global cell. */
  readonly cell: number;
  readonly residents: number;
  /** Means, 0..1. */
  readonly satisfaction: number;
  readonly trust: number;
  readonly workerBelief: number;
  readonly hotlineBelief: number;
  /** Residents by tenth of satisfaction, from 0..0.1 to 0.9..1. */
  readonly satisfactionTenths: readonly number[];
}

/** Looks at the residents of a local cell. */
export function residentsView({ plan, residents }: World, cell: number): ResidentsView {
  const first = plan.selection.cellFirstResident[cell];
  const count = plan.selection.cellResidents[cell];
  const mean = (field: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += residents.share(first + i, field);
    return count === 0 ? 0 : sum / count;
  };
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < count; i++) {
    const share = residents.share(first + i, residentField.satisfaction);
    tenths[Math.min(9, Math.floor(share * 10))]++;
  }
  return {
    cell: plan.selection.cellIds[cell],
    residents: count,
    satisfaction: mean(residentField.satisfaction),
    trust: mean(residentField.trust),
    workerBelief: mean(residentField.workerBelief),
    hotlineBelief: mean(residentField.hotlineBelief),
    satisfactionTenths: tenths,
  };
}
