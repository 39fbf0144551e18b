// GeoJSON text -> features with plain coordinates (RFC 7946, and the `crs` member of its predecessor). Everything is looked at
// before it is used: unknown geometry, coordinates that are no numbers and `__proto__` keys are errors with the feature named.
import { hasOwn } from '../../../core/own-property.ts';
import { showValue } from '../../../scenario/read/show-value.ts';
import { fileError } from './import-file.ts';

export type Position = readonly [x: number, y: number];

export interface GeoFeature {
  /** Position in the file, from 1. */
  readonly number: number;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** Parts, each an outer ring followed by holes. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

export interface GeoFile {
  readonly name: string;
  readonly features: readonly GeoFeature[];
  /** Name of the declared coordinate system; undefined where none is. */
  readonly crs?: string;
}

/** Most features and most coordinates of a file. */
const MAX_FEATURES = 200_000;

type Fail = (code: string, zh: string, en: string) => Error;

/** Parses a FeatureCollection. @throws WanggeError with codes `import-not-json`, `import-not-features`, `import-empty`, `import-geometry`, `import-coordinates`, `import-proto-key` */
export function parseGeoJson(text: string, name: string): GeoFile {
  const fail: Fail = (code, zh, en) => fileError(code, name, zh, en);
  const data = parseJson(text, fail);
  if (!isObject(data) || data.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
    const shown = isObject(data) ? showValue(data.type) : showValue(data);
    throw fail(
      'import-not-features',
      `应为 GeoJSON 的 FeatureCollection，现为 ${shown}`,
      `must be a GeoJSON FeatureCollection, but is ${shown}`,
    );
  }
  const features: unknown[] = data.features;
  if (features.length === 0)
    throw fail('import-empty', '没有任何要素（features 为空）', 'there are no features in it');
  if (features.length > MAX_FEATURES)
    throw fail(
      'import-too-many-rows',
      `要素超过 ${MAX_FEATURES} 个`,
      `there are more than ${MAX_FEATURES} features`,
    );
  const crs = crsOf(data.crs);
  return {
    name,
    features: features.map((feature, index) => featureOf(feature, index + 1, fail)),
    ...(crs === undefined ? {} : { crs }),
  };
}

function parseJson(text: string, fail: Fail): unknown {
  let proto = false;
  let data: unknown;
  try {
    data = JSON.parse(text, (key, value: unknown) => {
      proto ||= key === '__proto__';
      return value;
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw fail('import-not-json', `不是 JSON 文本：${cause}`, `this is not JSON: ${cause}`);
  }
  if (proto) throw fail('import-proto-key', '不接受键 “__proto__”', 'the key "__proto__" is not accepted');
  return data;
}

function crsOf(crs: unknown): string | undefined {
  if (typeof crs === 'string') return crs;
  if (!isObject(crs)) return undefined;
  const name = isObject(crs.properties) ? crs.properties.name : crs.name;
  return typeof name === 'string' ? name : undefined;
}

function featureOf(feature: unknown, number: number, fail: Fail): GeoFeature {
  if (!isObject(feature) || feature.type !== 'Feature')
    throw fail('import-not-features', `第 ${number} 个要素不是 Feature`, `feature ${number} is no Feature`);
  const properties = new Map(isObject(feature.properties) ? Object.entries(feature.properties) : []);
  if (feature.id !== undefined && !properties.has('id') && !properties.has('ID'))
    properties.set('id', feature.id);
  return { number, properties, ...geometryOf(feature.geometry, number, fail) };
}

function geometryOf(
  geometry: unknown,
  number: number,
  fail: Fail,
): Pick<GeoFeature, 'points' | 'lines' | 'polygons'> {
  const none = { points: [], lines: [], polygons: [] };
  if (geometry === null || geometry === undefined) return none;
  const type = isObject(geometry) ? geometry.type : undefined;
  const coordinates = isObject(geometry) ? geometry.coordinates : undefined;
  const at = new Places(number, fail);
  switch (type) {
    case 'Point':
      return { ...none, points: [at.position(coordinates)] };
    case 'MultiPoint':
      return { ...none, points: at.line(coordinates) };
    case 'LineString':
      return { ...none, lines: [at.line(coordinates)] };
    case 'MultiLineString':
      return { ...none, lines: at.lines(coordinates) };
    case 'Polygon':
      return { ...none, polygons: [at.lines(coordinates)] };
    case 'MultiPolygon':
      return { ...none, polygons: at.list(coordinates).map((part) => at.lines(part)) };
    default:
      throw fail(
        'import-geometry',
        `第 ${number} 个要素的几何类型 ${showValue(type)} 不能导入（可为 Polygon、MultiPolygon、Point、LineString 等）`,
        `feature ${number} has the geometry ${showValue(type)}, which is not read (Polygon, MultiPolygon, Point, LineString and the like are)`,
      );
  }
}

/** Reads coordinates of one feature. */
class Places {
  private readonly number: number;
  private readonly fail: Fail;

  constructor(number: number, fail: Fail) {
    this.number = number;
    this.fail = fail;
  }

  list(value: unknown): unknown[] {
    if (Array.isArray(value)) return value;
    throw this.wrong(value);
  }

  position(value: unknown): Position {
    const [x, y] = this.list(value);
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
      throw this.wrong(value);
    return [x, y];
  }

  line(value: unknown): Position[] {
    return this.list(value).map((position) => this.position(position));
  }

  lines(value: unknown): Position[][] {
    return this.list(value).map((line) => this.line(line));
  }

  private wrong(value: unknown): Error {
    const shown = Array.isArray(value)
      ? `[${value.slice(0, 3).map(showValue).join(', ')}]`
      : showValue(value);
    return this.fail(
      'import-coordinates',
      `第 ${this.number} 个要素的坐标应为数字对，现为 ${shown}`,
      `the coordinates of feature ${this.number} must be pairs of finite numbers, but one is ${shown}`,
    );
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !hasOwn(value, '__proto__');
