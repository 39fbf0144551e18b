// One outline for a unit that may have several parts and holes: the largest part without its holes. What that leaves out is
// reported with its area. Coordinates come out on the coordinate grid.
import { onGrid } from '../../../scenario/map/coordinate-step.ts';
import { polygonArea } from '../../../scenario/generate/polygon.ts';
import type { Position } from '../files/parse-geojson.ts';
import type { ImportReport } from '../import-report.ts';

/** Returns the outer ring of the largest part as x, y pairs; empty for a unit without parts. */
export function outlineOfParts(
  parts: readonly (readonly (readonly Position[])[])[],
  unit: string,
  report: ImportReport,
): number[] {
  const outer = parts.map(([ring = []]) => flat(ring));
  const areas = outer.map((ring) => Math.abs(polygonArea(ring)));
  const largest = areas.indexOf(areas.reduce((most, area) => Math.max(most, area), 0));
  if (largest < 0) return [];
  if (parts.length > 1) {
    const rest = areas.reduce((sum, area) => sum + area, 0) - areas[largest];
    report.add(
      'warning',
      'parts-left-out',
      `由 ${parts.length} 块组成，只取最大一块；其余合计 ${km2(rest)} 平方公里`,
      `has ${parts.length} parts; the largest is its outline, the others (${km2(rest)} km2) are left out`,
      { unit, count: parts.length - 1 },
    );
  }
  const holes = parts[largest].slice(1);
  if (holes.length > 0) {
    const area = holes.reduce((sum, ring) => sum + Math.abs(polygonArea(flat(ring))), 0);
    report.add(
      'warning',
      'holes-filled',
      `有 ${holes.length} 个洞，共 ${km2(area)} 平方公里，已并入轮廓`,
      `has ${holes.length} holes (${km2(area)} km2), which count as inside`,
      { unit, count: holes.length },
    );
  }
  return outer[largest];
}

/** Writes an area for a report. */
export const km2 = (area: number): string => String(Math.round(area * 1e6) / 1e6);

function flat(ring: readonly Position[]): number[] {
  return ring.flatMap(([x, y]) => [onGrid(x), onGrid(y)]);
}
