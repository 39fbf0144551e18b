// Whether a shop trades against the rules: the violator's side of the inspection game (theory: Tsebelis 1989; Avenhaus, von
// Stengel and Zamir 2002). It knows what violating brings, what being found costs, and what the street believes about visits and
// warnings; nothing of the inspectors' plans. Pure numbers.

/**
 * Returns what violating brings over complying for one round of inspections, in yuan:
 * (1 - c) gain - c penalty - w closed day, with c = v (1 - w) the probability of being found.
 * @param gainYuan of a round in which nobody comes
 * @param penaltyYuan when found
 * @param closedDayYuan takings lost by closing for the inspection when warned
 * @param visit v: believed probability of a visit, 0..1
 * @param warned w: believed probability of being warned in time, 0..1
 */
export function violationYuan(
  gainYuan: number,
  penaltyYuan: number,
  closedDayYuan: number,
  visit: number,
  warned: number,
): number {
  const found = visit * (1 - warned);
  return (1 - found) * gainYuan - found * penaltyYuan - warned * closedDayYuan;
}

/** Tells whether the shop violates: when that brings more than complying. Parameters as for violationYuan. */
export function violates(
  gainYuan: number,
  penaltyYuan: number,
  closedDayYuan: number,
  visit: number,
  warned: number,
): boolean {
  return violationYuan(gainYuan, penaltyYuan, closedDayYuan, visit, warned) > 0;
}
