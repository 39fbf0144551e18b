// Estimates how wide a text will be and breaks it into lines, without asking the page: Chinese characters are one em wide, Latin
// ones about half. Errs on the wide side, since a clipped label is worse than a gap. Pure.

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const narrow = /[ijl.,:;|!'()[\]1 ]/;
const broad = /[mwMW@%&A-Z]/;

/** Returns the estimated width in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) {
    if (wide.test(char)) ems += 1;
    else if (narrow.test(char)) ems += 0.36;
    else ems += broad.test(char) ? 0.76 : 0.58;
  }
  return ems * fontSize;
}

/**
 * Breaks a text into lines at spaces, or anywhere between Chinese characters.
 * @param most lines allowed; what does not fit ends in an ellipsis
 */
export function wrapText(text: string, fontSize: number, width: number, most: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), shortened(lines, most, fontSize, width)];
}

function shortened(lines: readonly string[], most: number, fontSize: number, width: number): string {
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 1 && textWidth(`${last.join('')}…`, fontSize) > width) last.pop();
  return `${last.join('').trimEnd()}…`;
}
