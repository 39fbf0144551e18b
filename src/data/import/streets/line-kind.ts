// What a line or point of a map of streets is: road, barrier (river, railway) or bridge; told from its properties in the manner of
// OpenStreetMap or in plain words, otherwise from the name of its file.
import { textOf } from '../columns/cell-values.ts';
import type { GeoFeature, GeoFile } from '../files/parse-geojson.ts';

export type LineKind = 'road' | 'barrier' | 'bridge';

const words: readonly (readonly [LineKind, RegExp])[] = [
  ['bridge', /bridge|tunnel|underpass|footbridge|桥|隧道|地道|渡口|ferry/],
  [
    'barrier',
    /river|canal|stream|water|rail|motorway|barrier|wall|河|江|渠|湖|水系|水域|铁路|高铁|轨道|高速|屏障/,
  ],
  ['road', /road|street|path|highway|lane|道路|街|公路|路网|巷|弄|路/],
];

/** Returns the kind of a feature; undefined where nothing tells. */
export function lineKind({ properties }: GeoFeature, { name }: Pick<GeoFile, 'name'>): LineKind | undefined {
  const value = (key: string) => textOf(properties.get(key)).toLowerCase();
  const present = (key: string) => !['', 'no', 'false', '0', 'null', 'undefined'].includes(value(key));
  if (present('bridge') || present('tunnel')) return 'bridge';
  if (present('waterway') || present('railway')) return 'barrier';
  if (present('highway')) return 'road';
  for (const key of ['kind', 'type', 'fclass', 'class', '类型', '类别', '种类']) {
    const kind = kindOfWord(value(key));
    if (kind !== undefined) return kind;
  }
  return kindOfWord(name.toLowerCase());
}

function kindOfWord(word: string): LineKind | undefined {
  return words.find(([, pattern]) => pattern.test(word))?.[0];
}

const waterWords =
  /^(water|river|riverbank|lake|canal|stream|reservoir|wetland|basin|水|水面|水域|水系|河流|河道|河|江|湖|湖泊|水库|池塘)$/;

/** Tells whether an area is water, in the manner of OpenStreetMap or in plain words; the name of its file does not count. */
export function isWater({ properties }: GeoFeature): boolean {
  const value = (key: string) => textOf(properties.get(key)).toLowerCase();
  const stated = (key: string) => !['', 'no', 'false', '0', 'null', 'undefined'].includes(value(key));
  if (stated('waterway') || stated('water')) return true;
  return ['natural', 'landuse', 'kind', 'type', 'fclass', 'class', '类型', '类别', '种类'].some((key) =>
    waterWords.test(value(key)),
  );
}
