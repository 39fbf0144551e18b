// What a zone should be like: bounds on people, area, households and work, and how people walk. The advisory report on the zones of
// Putuo names 30-50 thousand people on 1-3 km2, one centre within a walk of 15 minutes, stations within 10 minutes or 500 m.

export interface Band {
  readonly min: number;
  readonly max: number;
}

export interface ZoneNorms {
  /** Bounds of each zone; null = no bound. */
  readonly population: Band | null;
  readonly areaKm2: Band | null;
  readonly households: Band | null;
  readonly workloadHours: Band | null;
  /** Walking speeds and share of elders among residents. */
  readonly adultKmPerHour: number;
  readonly elderKmPerHour: number;
  readonly elderShare: number;
  /** Way on foot / straight line, where no streets are given. */
  readonly detour: number;
}

/** The norms of the Putuo report (P2, A9); speeds: GB 50180-2018 takes 15 minutes for 800-1000 m; elders: census 2020, 60 and over. */
export const putuoNorms: ZoneNorms = {
  population: { min: 30_000, max: 50_000 },
  areaKm2: { min: 1, max: 3 },
  households: null,
  workloadHours: null,
  adultKmPerHour: 4.5,
  elderKmPerHour: 3,
  elderShare: 0.187,
  detour: 1.3,
};
