// Damaged files for the import: bytes flipped, parts cut off, doubled or exchanged, numbers and keys replaced. Keyed by a number, so
// that every damage can be made again.

import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import type { ImportFile } from '../../src/data/import/files/import-file.ts';
import {
  collection,
  line,
  multiPolygon,
  point,
  polygon,
  square,
  squareFeatures,
  textFile,
} from './geojson.ts';

const sound: readonly (readonly ImportFile[])[] = [
  [textFile('a.geojson', collection(squareFeatures(3, 3)))],
  [
    textFile(
      'b.json',
      collection([
        polygon({ id: 'wide', town: 't', community: 'c', population: 10 }, [
          [0, 0],
          [2, 0],
          [2, 1],
          [0, 1],
        ]),
        polygon({ id: 'l', town: 't', community: 'c', population: 20 }, square(0, 1), [
          [0.2, 1.2],
          [0.2, 1.4],
          [0.4, 1.4],
        ]),
        multiPolygon({ id: 'r', town: 'u', community: 'd', population: 30 }, square(1, 1), square(5, 5)),
      ]),
    ),
    textFile(
      'streets.json',
      collection([
        line({ highway: 'x' }, [
          [0, 1],
          [2, 1],
        ]),
        line({ waterway: 'y' }, [
          [1, 1],
          [1, 2],
        ]),
        point({ bridge: 'yes' }, [1, 1.5]),
      ]),
    ),
  ],
  [
    textFile(
      'c.csv',
      '编号,街道,社区,人口,经度,纬度\r\n' +
        Array.from(
          { length: 12 },
          (_, i) => `g${i},甲,"社,${i % 3}",${100 + i},${121 + (i % 4) / 50},${31 + i / 300}\r\n`,
        ).join(''),
    ),
  ],
  [
    textFile(
      'd.json',
      collection(
        squareFeatures(2, 2).map((feature) => ({ ...feature, properties: { id: feature.properties.编号 } })),
      ),
    ),
    textFile('d.csv', 'id;town;population\ng0;t;5\ng1;t;6\ng2;u;7\ng3;u;8\n'),
  ],
  [
    textFile(
      'e.json',
      collection(Array.from({ length: 9 }, (_, i) => point({ name: `p${i}`, pop: i }, [i % 3, i / 3]))),
    ),
  ],
];

const replacements = [
  'NaN',
  'null',
  '1e309',
  '-1e-300',
  '"x"',
  '[]',
  '{}',
  '0',
  '1e7',
  '-180',
  '181',
  'true',
  '""',
  '9007199254740993',
  '"__proto__"',
  '"type"',
  '"coordinates"',
  '"人口"',
  ',',
  '"',
];

/** Makes the files of one number: sound ones with one of them damaged once to five times. */
export function mutatedFiles(number: number): ImportFile[] {
  const random = new KeyedRandom(...rootKey('damaged files', number, 0x6d757461));
  let draws = 0;
  const pick = (count: number) => {
    random.draw(1, draws++, 0, 0);
    return Math.min(count - 1, Math.floor(random.u0() * count));
  };
  const files = sound[pick(sound.length)].map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
  const target = files[pick(files.length)];
  const times = 1 + pick(5);
  for (let time = 0; time < times && target.bytes.length > 0; time++)
    target.bytes = damaged(target.bytes, pick);
  return files;
}

function damaged(bytes: Uint8Array, pick: (count: number) => number): Uint8Array<ArrayBuffer> {
  const [a, b] = [pick(bytes.length), pick(bytes.length)].sort((one, other) => one - other);
  const size = Math.min(1 + pick(40), bytes.length - b);
  const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => Array.from(part)));
  switch (pick(8)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      flipped[a] ^= 1 << pick(8);
      return flipped;
    }
    case 1:
      return bytes.slice(0, a);
    case 2:
      return join(bytes.subarray(0, b), bytes.subarray(b + size));
    case 3:
      return join(bytes.subarray(0, b + size), bytes.subarray(b));
    case 4:
      return join(bytes.subarray(0, a), bytes.subarray(b, b + size), bytes.subarray(a));
    case 5: {
      const flipped = Uint8Array.from(bytes);
      flipped[a] = pick(256);
      return flipped;
    }
    default:
      return replaceToken(bytes, pick);
  }
}

/** Puts something else in the place of a number, or exchanges two quoted keys. */
function replaceToken(bytes: Uint8Array, pick: (count: number) => number): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const tokens = [...text.matchAll(/-?\d[\d.e+-]*|"[^"]*"/g)];
  if (tokens.length < 2) return Uint8Array.from(bytes);
  const [one, other] = [tokens[pick(tokens.length)], tokens[pick(tokens.length)]];
  const by = pick(2) === 0 ? replacements[pick(replacements.length)] : other[0];
  const at = one.index;
  return Uint8Array.from(new TextEncoder().encode(text.slice(0, at) + by + text.slice(at + one[0].length)));
}
