// In which system coordinates are: declared, told from their size, or assumed. GCJ-02 and BD-09 look exactly like WGS84: no data
// can tell, so WGS84 is assumed where nothing is declared, and the report says so.
import type { ImportReport } from '../import-report.ts';

export const coordinateSystems = ['wgs84', 'gcj02', 'bd09', 'web-mercator', 'metres', 'km'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

export interface Extent {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

export interface FoundSystem {
  readonly system: CoordinateSystem;
  /** Whether x and y stand in each other's place. */
  readonly swapped: boolean;
}

/** Decides the system of a file. @param wanted what the user says; wins over everything */
export function findSystem(
  extent: Extent,
  crs: string | undefined,
  wanted: CoordinateSystem | undefined,
  report: ImportReport,
  file: string,
): FoundSystem {
  const declared = wanted ?? (crs === undefined ? undefined : systemOfCrs(crs));
  const projected = Math.max(-extent.minX, extent.maxX, -extent.minY, extent.maxY) > 360;
  if (declared === 'metres' || declared === 'km' || declared === 'web-mercator')
    return { system: declared, swapped: false };
  if (projected) return { system: projectedSystem(extent, crs, report, file), swapped: false };
  const swapped = looksSwapped(extent);
  if (swapped)
    report.add(
      'warning',
      'coordinates-swapped',
      `${file}：坐标似为“纬度, 经度”，已对调`,
      `${file}: coordinates look like latitude, longitude; they were swapped`,
    );
  if (declared !== undefined) return { system: declared, swapped };
  report.add(
    'info',
    'coordinates-assumed',
    `${file}：未声明坐标系，按 WGS84 处理；GCJ-02（高德、腾讯）与 BD-09（百度）坐标单看数据无法分辨，如属此类请注明，否则位置偏差约 100–700 米`,
    `${file}: no coordinate system is declared; WGS84 is assumed. GCJ-02 (Amap, Tencent) and BD-09 (Baidu) cannot be told from the data: declare them, or places are off by 100-700 m`,
  );
  return { system: 'wgs84', swapped };
}

function systemOfCrs(crs: string): CoordinateSystem | undefined {
  const name = crs.toLowerCase().replace(/[\s_-]/g, '');
  if (/gcj|mars|火星/.test(name)) return 'gcj02';
  if (/bd09|baidu|百度/.test(name)) return 'bd09';
  if (/localkm/.test(name)) return 'km';
  if (/localmet/.test(name)) return 'metres';
  if (/epsg:{1,2}(3857|900913)$/.test(name)) return 'web-mercator';
  // CGCS2000 (4490) and WGS84 agree to centimetres
  if (/crs84|wgs84|epsg:{1,2}(4326|4490)$|cgcs2000$/.test(name)) return 'wgs84';
  return /epsg:{1,2}\d+$/.test(name) ? 'metres' : undefined;
}

function projectedSystem(
  { minX, maxX, minY, maxY }: Extent,
  crs: string | undefined,
  report: ImportReport,
  file: string,
): CoordinateSystem {
  if (crs === undefined && minX > 8.1e6 && maxX < 13e6 && minY > 1.9e6 && maxY < 7.2e6) {
    report.add(
      'warning',
      'coordinates-mercator',
      `${file}：坐标似为 Web 墨卡托（EPSG:3857），已按此换算`,
      `${file}: coordinates look like Web Mercator (EPSG:3857) and were converted as such`,
    );
    return 'web-mercator';
  }
  report.add(
    'info',
    'coordinates-metres',
    `${file}：坐标大于 360，按以米为单位的平面坐标处理`,
    `${file}: coordinates exceed 360; they are taken as metres on a plane`,
  );
  return 'metres';
}

/** Places in China with latitude first. */
function looksSwapped({ minX, maxX, minY, maxY }: Extent): boolean {
  return minX > 0 && maxX < 56 && minY > 70 && maxY < 140;
}
