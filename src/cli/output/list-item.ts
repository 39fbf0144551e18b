// A sentence as an item of a list on a terminal: wrapped, with a dash before its first line.
import { wrapText } from './wrap.ts';

const width = 100;

/** Returns the lines of an item. */
export const listItem = (text: string): string[] =>
  wrapText(text, width)
    .split('\n')
    .map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
