// Measures what is still wrong with a map after its repair: overlaps, gaps between cells, pieces that do not hang together.
import type { ImportReport } from '../import-report.ts';
import { borderLoops } from './border-loops.ts';
import { km2 } from './outline-of-parts.ts';
import { overlapAreas } from './overlap-areas.ts';
import type { NamedRing } from './repair-outlines.ts';

/** A square metre: less is nothing. */
const LEAST_KM2 = 1e-6;
/** Gaps listed one by one; the others are counted. */
const LISTED = 20;

/** Adds the remaining faults to the report. */
export function reportFaults(cells: readonly NamedRing[], toleranceKm: number, report: ImportReport): void {
  const rings = cells.map(({ ring }) => ring);
  for (const { first, second, areaKm2 } of overlapAreas(rings, LEAST_KM2)) {
    report.add(
      'warning',
      'overlap',
      `与“${cells[second].unit}”重叠 ${km2(areaKm2)} 平方公里，未处理`,
      `overlaps "${cells[second].unit}" by ${km2(areaKm2)} km2; left as it is`,
      { unit: cells[first].unit },
    );
  }
  const { piecesKm2, gaps } = borderLoops(rings);
  const large = gaps.filter(({ areaKm2 }) => areaKm2 > LEAST_KM2);
  for (const { areaKm2, x, y } of large.slice(0, LISTED)) {
    const at = `${Math.round(x * 1000) / 1000}, ${Math.round(y * 1000) / 1000}`;
    report.add(
      'warning',
      'gap',
      `网格之间有 ${km2(areaKm2)} 平方公里的空隙（约在 ${at} 公里处）`,
      `there is a gap of ${km2(areaKm2)} km2 between cells (near ${at} km)`,
    );
  }
  if (large.length > LISTED) {
    const rest = large.slice(LISTED);
    const area = rest.reduce((sum, gap) => sum + gap.areaKm2, 0);
    report.add(
      'warning',
      'gap',
      `另有 ${rest.length} 处空隙，共 ${km2(area)} 平方公里；加大容差（现为 ${Math.round(toleranceKm * 1e5) / 100} 米）可合并细缝`,
      `there are ${rest.length} more gaps, ${km2(area)} km2 together; a larger tolerance (now ${Math.round(toleranceKm * 1e5) / 100} m) closes slivers`,
      { count: rest.length },
    );
  }
  if (piecesKm2.length > 1)
    report.add(
      'info',
      'islands',
      `地图由 ${piecesKm2.length} 块不相连的部分组成`,
      `the map has ${piecesKm2.length} pieces that do not border each other`,
      { count: piecesKm2.length },
    );
}
