// What a search minimises besides broken bounds, and how much each term counts. Every term is a sum over zones of a pure number, so
// that weights mean the same for twelve zones as for four hundred (docs/ZONES.md has the formulas).

export interface EnergyWeights {
  /** Squared deviation of a zone's population or workload from the mean. */
  readonly balance: number;
  /** Length of the borders between zones. */
  readonly compactness: number;
  /** Root mean square distance of residents from the middle of their zone. */
  readonly distance: number;
  /** Parts into which zones cut communities. */
  readonly communities: number;
  /** People whose zone is another than in the plan to stay near. */
  readonly stability: number;
}

export const defaultWeights: EnergyWeights = {
  balance: 1,
  compactness: 1,
  distance: 1,
  communities: 0,
  stability: 0,
};

/** Weight of a broken bound with the default weights: being outside by a hundredth costs as much as a tenth of a zone's borders. */
export const boundsWeight = 20;

/** Returns how much more than the default all terms together count, at least 1: bounds and temperatures keep step with it. */
export function weightScale({
  balance,
  compactness,
  distance,
  communities,
  stability,
}: EnergyWeights): number {
  return Math.max(1, (balance + compactness + distance + communities + stability) / 3);
}
