// The checks of a claim and their results in words, for the page. Pure.
import type { Check } from '../../../../src/experiment/evidence/claim.ts';
import type { CheckResult } from '../../../../src/experiment/evidence/judge-claim.ts';
import type { Finding } from '../../../../src/experiment/evidence/judge-effect.ts';
import { measures } from '../../../../src/model/outcome/measures.ts';
import { unitName } from '../../../../src/scenario/units.ts';
import { inLanguage, type LanguageTag } from '../../../i18n/language-tag.ts';
import { formatDifference, formatInterval } from '../../../i18n/numbers.ts';
import type { Translate } from '../../../i18n/translate.ts';

export interface ClaimRow {
  readonly id: string;
  readonly title: string;
  /** What is measured, and how large an effect counts. */
  readonly measure: string;
  /** With its unit; empty for a check without a number. */
  readonly estimate: string;
  readonly interval: string;
  readonly worlds: number;
  readonly finding: Finding;
}

/** Returns a row for each check. */
export function claimRows(results: readonly CheckResult[], t: Translate, tag: LanguageTag): ClaimRow[] {
  return results.map(({ check, estimate, interval95, n, finding }) => {
    const unit = unitOf(check);
    const name = inLanguage(unitName(unit, 'difference'), tag);
    const written = formatDifference(estimate ?? NaN, unit, tag);
    return {
      id: check.id,
      title: inLanguage(check.title, tag),
      measure: measureOf(check, t, tag),
      estimate: name === '' ? written : `${written} ${name}`,
      interval: interval95 === null ? '–' : formatInterval(interval95.lower, interval95.upper, unit, tag),
      worlds: n,
      finding,
    };
  });
}

const declared = (check: Check) =>
  check.kind === 'contrast' && check.reading.kind === 'measure'
    ? measures.find(({ id }) => check.reading.kind === 'measure' && id === check.reading.measure)
    : undefined;

const unitOf = (check: Check): string => declared(check)?.unit ?? '';

function measureOf(check: Check, t: Translate, tag: LanguageTag): string {
  const measure = declared(check);
  if (measure === undefined || check.kind !== 'contrast') return '';
  const unit = inLanguage(unitName(measure.unit, 'difference'), tag);
  const size = `${formatDifference(check.matters, measure.unit, tag).replace('+', '')} ${unit}`.trim();
  return t('zones.claims.expects', {
    measure: inLanguage(measure, tag),
    expects: t(`zones.claims.expect.${check.expect}`),
    size,
  });
}

/** How many checks came to each finding. */
export function countFindings(results: readonly CheckResult[]): Record<Finding, number> {
  const counts: Record<Finding, number> = {
    'borne-out': 0,
    'not-borne-out': 0,
    opposite: 0,
    'cannot-tell': 0,
  };
  for (const { finding } of results) counts[finding]++;
  return counts;
}
