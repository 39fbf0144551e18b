// Whole numbers as a short text, in digits of 64 that need no escaping in links and files. Knows nothing of what is counted.
import { WanggeError } from './errors.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A digit below 32 ends a number; one of 32 and more has another behind it. */
const STEP = 32;

/** Writes whole numbers from 0 to 2^30 as text, most significant digit first. @throws WanggeError `number-text-range` */
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

/** Reads what encodeNumbers wrote. @throws WanggeError `number-text` */
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

function broken(en: string, zh: string): WanggeError {
  return new WanggeError('number-text', {
    zh: `数列文字无法读取：${zh}`,
    en: `The text of the numbers cannot be read: ${en}`,
  });
}

function unfitNumber(number: number): WanggeError {
  return new WanggeError('number-text-range', {
    zh: `不能写入 ${number}`,
    en: `${number} cannot be written`,
  });
}
