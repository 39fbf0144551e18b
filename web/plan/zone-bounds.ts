// The bounds that a user sets for zones, beside the walking speeds that come with the norms. Plain data. Pure.
import { putuoNorms, type Band, type ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';

export const boundIds = ['population', 'areaKm2', 'households', 'workloadHours'] as const;
export type BoundId = (typeof boundIds)[number];

/** Null = no bound. */
export type ZoneBounds = Readonly<Record<BoundId, Band | null>>;

const largest = 1e9;

/** The bounds of the Putuo report. */
export const firstBounds: ZoneBounds = {
  population: putuoNorms.population,
  areaKm2: putuoNorms.areaKm2,
  households: putuoNorms.households,
  workloadHours: putuoNorms.workloadHours,
};

/** Returns the norms with the user's bounds. */
export const normsOf = (bounds: ZoneBounds | undefined): ZoneNorms => ({ ...putuoNorms, ...(bounds ?? {}) });

/** Returns the bounds that norms set. */
export const boundsOf = ({ population, areaKm2, households, workloadHours }: ZoneNorms): ZoneBounds => ({
  population,
  areaKm2,
  households,
  workloadHours,
});

/** Returns a band, or null when it is none: numbers from 0, the least not above the most. */
export function bandOf(min: number, max: number): Band | null {
  const fits = [min, max].every((value) => Number.isFinite(value) && value >= 0 && value <= largest);
  return fits && min <= max && max > 0 ? { min, max } : null;
}

/** Reads bounds from data of unknown origin; null when anything about them is wrong. */
export function readZoneBounds(data: unknown): ZoneBounds | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Record<string, unknown>;
  const read = boundIds.map((id) => [id, readBand(fields[id])] as const);
  if (read.some(([, band]) => band === undefined)) return null;
  return Object.fromEntries(read) as Record<BoundId, Band | null>;
}

function readBand(data: unknown): Band | null | undefined {
  if (data === null) return null;
  if (typeof data !== 'object' || data === undefined) return undefined;
  const { min, max } = data as Record<string, unknown>;
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  return bandOf(min, max) ?? undefined;
}
