// A labelling of things in a fixed order (which zone each grid cell belongs to) as a short text for files and links. Labels are
// renamed by first appearance, so that equal partitions give equal texts; then each run of equal labels is written as how long ago
// its label was last used and how long the run is, in digits of 64. Knows nothing of what is labelled.
import { WanggeError } from './errors.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A digit below 32 ends a number; one of 32 and more has another behind it. */
const STEP = 32;

/** Writes whole numbers from 0 to 2^30 as text, most significant digit first. @throws WanggeError `partition-number` */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > 0x40000000) throw unfitNumber(number);
    const digits = [number % STEP];
    for (let rest = Math.floor(number / STEP); rest > 0; rest = Math.floor(rest / STEP))
      digits.push(STEP + (rest % STEP));
    for (let i = digits.length - 1; i >= 0; i--) text += DIGITS[digits[i]];
  }
  return text;
}

/** Reads what encodeNumbers wrote. @throws WanggeError `partition-text` */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS.indexOf(text[at]);
    if (digit < 0) throw broken(`character ${at + 1}`, `第 ${at + 1} 个字符`);
    number = number * STEP + (digit % STEP);
    if (number > 0x40000000) throw broken(`number at character ${at + 1}`, `第 ${at + 1} 个字符处的数`);
    open = digit >= STEP;
    if (open) continue;
    numbers.push(number);
    number = 0;
  }
  if (open) throw broken('last number', '末尾的数');
  return numbers;
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

function unfitNumber(number: number): WanggeError {
  return new WanggeError('partition-number', {
    zh: `不能写入 ${number}`,
    en: `${number} cannot be written`,
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
