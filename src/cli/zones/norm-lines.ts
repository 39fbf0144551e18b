// What the norm checker found as lines for a terminal.
import type { NormCheck } from '../../zoning/norms/norm-check.ts';
import { listItem } from '../output/list-item.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

/** Returns the findings, the numbers of zones that are possible, and the nearest norms that could hold. */
export function normLines(check: NormCheck, { zones, language }: Texts): string[] {
  return [
    check.possible ? zones.possible : zones.impossible,
    ...check.findings.flatMap((finding) => listItem(nameIn(language, finding))),
    check.zones === null ? zones.noNumber : zones.zonesAllowed(check.zones.min, check.zones.max),
    ...(check.nearest === null ? [] : ['', ...listItem(nameIn(language, check.nearest))]),
  ];
}
