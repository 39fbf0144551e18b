// Patrol effort: the multitask first-order condition with corners (Holmstrom and Milgrom 1991; theory.md 1):
// marginal value of an hour = learned sightings per hour x learned score gain per sighting; cost is quadratic beyond
// what the worker does anyway.

/**
 * Returns the share of available hours spent on patrol, 0..1.
 * @param baseEffort share without any incentive
 * @param sightingsPerHour learned, per hour of full patrol
 * @param gainPerSightingYuan learned score gain of a sighting
 * @param effortCostYuan slope of the marginal cost, yuan per hour for the whole day
 */
export function patrolEffort(
  baseEffort: number,
  sightingsPerHour: number,
  gainPerSightingYuan: number,
  effortCostYuan: number,
): number {
  const marginalYuan = sightingsPerHour * gainPerSightingYuan;
  return Math.min(1, Math.max(0, baseEffort + marginalYuan / effortCostYuan));
}
