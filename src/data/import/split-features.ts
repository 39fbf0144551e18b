// Features by what they are for: outlines and points of units; lines and points of streets. What is for nothing is reported.
import type { GeoFeature, GeoFile } from './files/parse-geojson.ts';
import type { ImportReport } from './import-report.ts';
import { lineKind, type LineKind } from './streets/line-kind.ts';

export interface SplitFeatures {
  readonly outlines: readonly GeoFeature[];
  readonly points: readonly GeoFeature[];
  readonly streets: readonly { readonly feature: GeoFeature; readonly kind: LineKind }[];
}

/** Splits the features of a file. */
export function splitFeatures(file: GeoFile, report: ImportReport): SplitFeatures {
  const outlines: GeoFeature[] = [];
  const points: GeoFeature[] = [];
  const streets: { feature: GeoFeature; kind: LineKind }[] = [];
  let unclear = 0;
  for (const feature of file.features) {
    const kind = feature.polygons.length === 0 ? lineKind(feature, file) : undefined;
    if (feature.polygons.length > 0) outlines.push(feature);
    else if (feature.lines.length > 0) {
      if (kind === undefined) unclear++;
      else streets.push({ feature, kind });
    } else if (feature.points.length > 0) {
      if (kind === 'bridge') streets.push({ feature, kind });
      else points.push(feature);
    } else {
      const unit = `${file.name} #${feature.number}`;
      report.add('error', 'no-geometry', '没有几何图形，未导入', 'has no geometry and is left out', { unit });
    }
  }
  if (unclear > 0)
    report.add(
      'error',
      'line-kind-unknown',
      `${file.name}：${unclear} 条线看不出是道路、屏障还是桥（可加属性 kind = road、barrier 或 bridge），未导入`,
      `${file.name}: ${unclear} lines are neither road, barrier nor bridge by any property (add kind = road, barrier or bridge); left out`,
      { count: unclear },
    );
  return { outlines, points, streets };
}
