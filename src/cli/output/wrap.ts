// Breaks text into lines of a width in columns: at blanks, and between Chinese characters, but never before closing punctuation.
import { displayWidth } from './display-width.ts';

/** A run without blanks that may not be broken, or one Chinese character with the punctuation that sticks to it. */
const pieces =
  /[“（《]*[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff\uff00-\uffef][，。；：、！？）》”…—]*|[^\s\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff\uff00-\uffef“（《]+[，。；：、！？）》”…—]*|[“（《]|[^\S\n]+/gu;

/** Returns the text with line breaks; those that are there stay. A piece wider than the width stays whole. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const piece of line.slice(indent.length).match(pieces) ?? []) {
    if (displayWidth((current + piece).trimEnd()) > width && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current.trimEnd()].join('\n');
}
