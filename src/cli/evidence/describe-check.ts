// Words and numbers of one check and its result, for the terminal and the document alike.
import { nameIn, type Texts } from '../texts/texts.ts';
import {
  formatDifference,
  formatInterval,
  formatLevel,
  formatSize,
  unitOf,
} from '../report/format-number.ts';
import type { ContrastCheck } from '../../experiment/evidence/claim.ts';
import type { CheckResult } from '../../experiment/evidence/judge-claim.ts';
import type { Reading } from '../../experiment/evidence/reading.ts';
import { measures } from '../../model/outcome/measures.ts';

/** The declared margin that stands for "exactly" when deciding how many digits to show. */
const digitsOfExact = 0.0001;

export interface CheckWords {
  readonly measure: string;
  readonly contrast: string;
  readonly expected: string;
  readonly estimate: string;
  readonly interval: string;
  readonly levels: string;
}

/** Writes a check and its result. */
export function describeCheck({ check, ...result }: CheckResult, all: Texts): CheckWords {
  const texts = all.evidence;
  if (check.kind === 'identical') {
    const words = {
      measure: everythingBut(check.ignoring, all),
      contrast: check.arms.join(' = '),
      expected: texts.identical,
    };
    return { ...words, estimate: texts.worldsDiffering(result.estimate ?? 0), interval: '', levels: '' };
  }
  if (check.kind === 'onset') {
    const at = (week: number | null | undefined) =>
      typeof week === 'number' ? texts.week(week) : texts.never;
    return {
      measure: `${texts.series[check.first]}; ${texts.series[check.then]}`,
      contrast: contrastText({ [check.arm]: 1, [check.against]: -1 }),
      expected: texts.earlier,
      estimate: texts.onset(at(result.onsets?.first), at(result.onsets?.then)),
      interval: '',
      levels: '',
    };
  }
  const scale = {
    unit: unitOfReading(check.reading),
    margin: check.matters === 0 ? digitsOfExact : check.matters,
  };
  const unit = unitOf(scale.unit, 'difference', all);
  const beside = unit === '' ? '' : ` ${unit}`;
  return {
    measure: measureText(check.reading, all),
    contrast: contrastText(check.contrast),
    expected: expectedText(check, `${formatSize(check.matters, scale)}${beside}`, all),
    estimate: `${formatDifference(result.estimate, scale)}${beside}`,
    interval: formatInterval(result.interval95, scale),
    levels: result.levels.map(({ arm, mean }) => `${arm} ${formatLevel(mean, scale)}`).join(', '),
  };
}

/** Writes factors by arm as `a + 2 b - 3 c`. */
function contrastText(factors: Readonly<Record<string, number>>): string {
  return Object.entries(factors)
    .map(([arm, factor], index) => {
      const size = Math.abs(factor) === 1 ? arm : `${Math.abs(factor)} ${arm}`;
      const sign = factor < 0 ? '− ' : index === 0 ? '' : '+ ';
      return `${sign}${size}`;
    })
    .join(' ');
}

function expectedText(check: ContrastCheck, size: string, { evidence: texts }: Texts): string {
  if (check.expect === 'equal' && check.matters === 0) return texts.exactly;
  const isDirected = check.expect === 'higher' || check.expect === 'lower';
  return `${texts.expect[check.expect]} ${isDirected ? texts.atLeast(size) : texts.within(size)}`;
}

const nameOf = (id: string, { language }: Texts): string =>
  nameIn(language, measures.find((measure) => measure.id === id) ?? { zh: id, en: id });

function everythingBut(ignoring: readonly string[], all: Texts): string {
  const texts = all.evidence;
  const names = ignoring.map((id) => nameOf(id, all)).join(', ');
  return names === '' ? texts.everything : texts.but(texts.everything, names);
}

function measureText(reading: Reading, all: Texts): string {
  const texts = all.evidence;
  if (reading.kind === 'derived') return texts.derived[reading.derived];
  if (reading.kind === 'measure') {
    const first = nameOf(reading.measure, all);
    return reading.minus === undefined ? first : texts.minus(first, nameOf(reading.minus, all));
  }
  const { series, weeks, minusWeeks, factor = 1 } = reading;
  const span = texts.weeks(...weeks);
  if (minusWeeks === undefined) return `${texts.series[series]}, ${span}`;
  const off = texts.weeks(...minusWeeks);
  return `${texts.series[series]}, ${texts.minus(span, factor === 1 ? off : `${factor} × ${off}`)}`;
}

function unitOfReading(reading: Reading): string {
  if (reading.kind === 'measure') return measures.find(({ id }) => id === reading.measure)?.unit ?? '';
  if (reading.kind === 'derived') return 'share';
  return reading.series === 'closed-on-due' ? 'share' : '';
}
