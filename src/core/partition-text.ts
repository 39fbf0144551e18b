// A labelling of things in a fixed order (which zone each grid cell belongs to) as a short text for files and links. Labels are
// renamed by first appearance, so that equal partitions give equal texts; then each run of equal labels is written as how long ago
// its label was last used and how long the run is. Parts may have a seat each, and some things marks. Knows nothing of what is labelled.
import { WanggeError } from './errors.ts';
import { decodeNumbers, encodeNumbers } from './number-text.ts';

const FORMAT = 'z1';

/** Things in parts: a part may have its seat at one of the things; any thing may bear a mark. */
export interface Partition {
  /** Part of each thing from 0, or -1 for none. */
  readonly labels: Int32Array;
  readonly parts: number;
  /** Thing at which each part has its seat, or -1. */
  readonly seats: Int32Array;
  /** Things with a mark, ascending. */
  readonly marks: Int32Array;
}

/** Returns the text `z1.<labels>.<seats>.<marks>`; equal for partitions that differ in the numbers of parts only. */
export function partitionText({ labels, seats, marks }: Omit<Partition, 'parts'>): string {
  const canonical = canonicalLabels(labels);
  const places = canonical.names.map((name) => seats[name] + 1);
  const steps = Array.from(marks, (thing, i) => thing - (i === 0 ? 0 : marks[i - 1]));
  const seated = places.some((place) => place > 0) ? encodeNumbers(places) : '';
  return [FORMAT, encodeLabels(canonical.labels), seated, encodeNumbers(steps)].join('.');
}

/**
 * Reads a partition.
 * @param count how many things there must be
 * @throws WanggeError `partition-format`, `partition-text`, `number-text`, `partition-length`, `partition-places`
 */
export function partitionOfText(text: string, count: number): Partition {
  const pieces = text.split('.');
  if (pieces.length !== 4 || pieces[0] !== FORMAT)
    throw new WanggeError('partition-format', {
      zh: `划分文字应以 ${FORMAT}. 开头，分四段`,
      en: `The text of a partition starts with ${FORMAT}. and has four parts`,
    });
  const labels = decodeLabels(pieces[1], count);
  const parts = labels.reduce((most, label) => Math.max(most, label + 1), 0);
  const seats = pieces[2] === '' ? Array<number>(parts).fill(-1) : decodeNumbers(pieces[2]).map((n) => n - 1);
  let at = 0;
  const marks = decodeNumbers(pieces[3]).map((step) => (at += step));
  if (seats.length !== parts || [...seats, ...marks].some((thing) => thing >= count)) {
    throw new WanggeError('partition-places', {
      zh: '划分文字中的中心或站点不在辖区之内',
      en: 'A seat or mark of the partition lies outside',
    });
  }
  return { labels, parts, seats: Int32Array.from(seats), marks: Int32Array.from(marks) };
}

/** Renames labels by first appearance, from 0; -1 stays -1. Returns new labels and, by new label, the old one. */
export function canonicalLabels(labels: ArrayLike<number>): { labels: Int32Array; names: number[] } {
  const renamed = new Map<number, number>();
  const names: number[] = [];
  const canonical = new Int32Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label >= 0 && !renamed.has(label)) {
      renamed.set(label, names.length);
      names.push(label);
    }
    canonical[i] = label < 0 ? -1 : (renamed.get(label) ?? -1);
  }
  return { labels: canonical, names };
}

/** Writes canonical labels (-1 = none). */
export function encodeLabels(labels: ArrayLike<number>): string {
  const recent: number[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < labels.length;) {
    let end = i + 1;
    while (end < labels.length && labels[end] === labels[i]) end++;
    const place = recent.indexOf(labels[i]);
    // a label that has not been seen is the next one, or none
    numbers.push(place >= 0 ? place + 2 : labels[i] < 0 ? 0 : 1, end - i - 1);
    if (place >= 0) recent.splice(place, 1);
    recent.unshift(labels[i]);
    i = end;
  }
  return encodeNumbers(numbers);
}

/** Reads labels. @param count how many there must be. @throws WanggeError `partition-text`, `partition-length` */
export function decodeLabels(text: string, count: number): Int32Array {
  const labels = new Int32Array(count);
  const numbers = decodeNumbers(text);
  const recent: number[] = [];
  let next = 0;
  let at = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const label = numbers[i] === 0 ? -1 : numbers[i] === 1 ? next++ : recent[numbers[i] - 2];
    if (label === undefined) throw broken(`run ${i / 2 + 1}`, `第 ${i / 2 + 1} 段`);
    const place = recent.indexOf(label);
    if (place >= 0) recent.splice(place, 1);
    recent.unshift(label);
    const end = at + numbers[i + 1] + 1;
    if (end > count) throw unfitLength(end, count);
    labels.fill(label, at, end);
    at = end;
  }
  if (numbers.length % 2 === 1) throw broken('last run', '最后一段');
  if (at !== count) throw unfitLength(at, count);
  return labels;
}

function broken(en: string, zh: string): WanggeError {
  return new WanggeError('partition-text', {
    zh: `划分文字无法读取：${zh}`,
    en: `The text of the partition cannot be read: ${en}`,
  });
}

function unfitLength(found: number, wanted: number): WanggeError {
  return new WanggeError(
    'partition-length',
    {
      zh: `划分涵盖至少 ${found} 个单元，而辖区有 ${wanted} 个`,
      en: `The partition covers at least ${found} units, the territory has ${wanted}`,
    },
    { found, wanted },
  );
}
