// What the norm checker found as lines for a terminal.
import type { NormCheck } from '../../zoning/norms/norm-check.ts';
import { wrapText } from '../output/wrap.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

const width = 100;

/** Returns the findings, the numbers of zones that are possible, and the nearest norms that could hold. */
export function normLines(check: NormCheck, { zones, language }: Texts): string[] {
  const item = (text: string): string[] =>
    wrapText(text, width)
      .split('\n')
      .map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
  return [
    check.possible ? zones.possible : zones.impossible,
    ...check.findings.flatMap((finding) => item(nameIn(language, finding))),
    check.zones === null ? zones.noNumber : zones.zonesAllowed(check.zones.min, check.zones.max),
    ...(check.nearest === null ? [] : ['', ...item(nameIn(language, check.nearest))]),
  ];
}
