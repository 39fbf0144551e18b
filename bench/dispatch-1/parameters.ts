// The reference model dispatch-1 (version 1): one year of incident, discovery, selective reporting, dispatch, handling
// and satisfaction in a district. Small enough to be written in any framework, with the cost structure of the real
// thing. These are its fixed numbers; lists run over the 12 incident types.

/** Days of a run: 12 months of 30 days. */
export const DAYS = 360;
export const MINUTES_PER_DAY = 1440;
export const TYPES = 12;
export const DEPARTMENTS = 13;

/** Share of a type among all incidents. */
export const SHARE = [0.2, 0.16, 0.1, 0.09, 0.05, 0.07, 0.04, 0.06, 0.05, 0.08, 0.06, 0.04];
/** Chance that the daily patrol finds it. */
export const FIND = [0.5, 0.45, 0.4, 0.3, 0.25, 0.1, 0.12, 0.2, 0.25, 0.08, 0.15, 0.1];
/** Least severity; 0.2 U is added per incident. */
export const SEVERITY = [0.1, 0.15, 0.2, 0.3, 0.35, 0.45, 0.4, 0.5, 0.4, 0.45, 0.4, 0.5];
/** Severity gained per day of age. */
export const GROWTH = [0.01, 0.01, 0.01, 0.02, 0.01, 0.03, 0.01, 0.04, 0.02, 0.03, 0.02, 0.02];
/** Difficulty, which discourages reporting. */
export const DIFFICULTY = [0.05, 0.15, 0.35, 0.2, 0.9, 0.6, 0.8, 0.5, 0.4, 0.45, 0.7, 0.3];
/** Departments that handle it, in order. */
export const ROUTE = [[0], [1], [2], [3], [2, 4], [5], [6, 0], [7, 3], [8], [0, 9], [10, 2, 11], [12]];
/** Mean service time of a stage in days (lognormal). */
export const SERVICE_DAYS = [0.3, 0.3, 0.5, 1.5, 8, 1, 5, 2, 1.5, 2, 4, 3];
/** Standard deviation of the logarithm of the service time. */
export const SERVICE_SIGMA = [0.6, 0.6, 0.7, 0.8, 1, 0.8, 0.9, 0.8, 0.7, 0.9, 0.9, 0.8];
/** Deadline of a stage in days. */
export const DEADLINE_DAYS = [2, 2, 3, 5, 20, 5, 15, 7, 5, 7, 10, 10];

/** What the keyed draws decide; the origin key is (cell, number of the incident in the cell). */
export const PURPOSE = {
  /** First word: gap to the cell's next incident; second: its type and severity. */
  incident: 1,
  /** Occasion: day. First word: found, reported, filing time; second: passing resident, filing time. */
  check: 2,
  /** Occasion: stage. First word: service time. */
  service: 3,
  /** Both words seed the choice of the residents affected. */
  affected: 4,
  /** Origin: pair of residents. One word each: threshold. */
  threshold: 5,
  /** Origin: cell. First word: time of the first incident. */
  firstIncident: 6,
} as const;
