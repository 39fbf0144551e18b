// Features by what they are for: outlines and points of units; lines, points and areas of water of streets. What is for nothing is
// reported.
import type { FileRole } from './file-roles.ts';
import type { GeoFeature, GeoFile } from './files/parse-geojson.ts';
import type { ImportReport } from './import-report.ts';
import { isWater, lineKind, type LineKind } from './streets/line-kind.ts';

export interface SplitFeatures {
  readonly outlines: readonly GeoFeature[];
  readonly points: readonly GeoFeature[];
  readonly streets: readonly { readonly feature: GeoFeature; readonly kind: LineKind }[];
  /** Areas of water among the streets, and lines that nothing tells. */
  readonly waters: number;
  readonly unclear: number;
}

const kindOfRole: Partial<Record<FileRole, LineKind>> = {
  roads: 'road',
  barriers: 'barrier',
  bridges: 'bridge',
};

/** Splits the features of a file. @param role what the user says the file is for; absent = told from each feature */
export function splitFeatures(file: GeoFile, report: ImportReport, role?: FileRole): SplitFeatures {
  const outlines: GeoFeature[] = [];
  const points: GeoFeature[] = [];
  const streets: { feature: GeoFeature; kind: LineKind }[] = [];
  const wanted = role === undefined ? undefined : kindOfRole[role];
  const isForUnits = role === undefined || role === 'units';
  let [unclear, waters, unused] = [0, 0, 0];
  for (const feature of file.features) {
    if (feature.polygons.length > 0) {
      if (wanted === 'barrier' || (role !== 'units' && isWater(feature))) {
        waters++;
        streets.push({ feature, kind: 'barrier' });
      } else if (isForUnits) outlines.push(feature);
      else unused++;
      continue;
    }
    const told = lineKind(feature, file);
    const kind = wanted === undefined || told === 'bridge' ? told : wanted;
    if (feature.lines.length > 0) {
      if (kind === undefined) unclear++;
      else streets.push({ feature, kind });
    } else if (feature.points.length > 0) {
      if (kind === 'bridge') streets.push({ feature, kind });
      else if (isForUnits) points.push(feature);
      else unused++;
    } else {
      const unit = `${file.name} #${feature.number}`;
      report.add('error', 'no-geometry', '没有几何图形，未导入', 'has no geometry and is left out', { unit });
    }
  }
  reportSplit(file.name, { unclear, waters, unused }, report);
  return { outlines, points, streets, waters, unclear };
}

function reportSplit(
  name: string,
  { unclear, waters, unused }: Readonly<Record<'unclear' | 'waters' | 'unused', number>>,
  report: ImportReport,
): void {
  if (unclear > 0)
    report.add(
      'error',
      'line-kind-unknown',
      `${name}：${unclear} 条线看不出是道路、屏障还是桥（可加属性 kind = road、barrier 或 bridge），未导入`,
      `${name}: ${unclear} lines are neither road, barrier nor bridge by any property (add kind = road, barrier or bridge); left out`,
      { count: unclear },
    );
  if (waters > 0)
    report.add(
      'info',
      'water-areas',
      `${name}：${waters} 个水面不作网格，其岸线作为屏障`,
      `${name}: ${waters} areas of water are no cells; their shores are barriers`,
      { count: waters },
    );
  if (unused > 0)
    report.add(
      'error',
      'features-unused',
      `${name}：按线文件读取，${unused} 个面或点未导入`,
      `${name}: read as a file of lines, so ${unused} polygons or points are left out`,
      { count: unused },
    );
}
