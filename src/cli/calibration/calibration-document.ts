// docs/CALIBRATION.md: every published band, the model's figure under each documented system, and whether it lies in the band.
// Written anew as a whole.
import type { Band } from '../../evidence/band-schema.ts';
import type { BandFinding } from '../../experiment/judge-band.ts';
import { formatFixed } from '../../experiment/format-number.ts';
import { measures } from '../../model/outcome/measures.ts';
import { isShareUnit } from '../../scenario/units.ts';
import type { BandResult, SystemResult } from './run-calibration.ts';

export interface Circumstances {
  readonly modelVersion: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

const words: Readonly<Record<BandFinding, string>> = {
  in: 'in',
  out: '**out**',
  'cannot-tell': 'cannot tell',
  'not-comparable': 'not comparable',
};

/** Returns the document. */
export function calibrationDocument(
  results: readonly SystemResult[],
  { modelVersion, date }: Circumstances,
): string {
  const bands = results[0].bands.map(({ band }) => band);
  const findings = results.flatMap((result) => result.bands.map(({ finding }) => finding));
  const counts = (Object.keys(words) as BandFinding[]).map(
    (finding) =>
      `${findings.filter((each) => each === finding).length} ${words[finding].replaceAll('*', '')}`,
  );
  return [
    '# Calibration 标定',
    '',
    '<!-- Written by `npx wangge calibration`; do not edit by hand. Bands: scenarios/calibration/bands.yaml. -->',
    '',
    `Model version ${modelVersion}, ${date}. Baselines of the documented systems, all with the one shared parameter set: a scenario states what its`,
    'document gives and nothing is fitted to one band. Each figure is a mean over worlds with its 95 % interval (t). *In*: the whole interval lies',
    'in the band; *out*: all of it lies outside; *cannot tell*: it reaches over the edge; *not comparable*: the condition of the band is not met.',
    'Figures that are out stay out here until a mechanism or a sourced parameter changes.',
    '',
    `Of ${findings.length}: ${counts.join(', ')}.`,
    '',
    ...table(results, bands),
    '',
    '## What was run',
    '',
    ...results.map(
      ({ system, scenario, hash, residents, towns, worlds }) =>
        `- \`${system}\` ${scenario.title.zh} / ${scenario.title.en}: ${worlds} worlds, towns ${towns === null ? 'all' : towns.join(', ')} (${residents} residents), scenario ${hash}`,
    ),
    '',
    '## Where the bands come from',
    '',
    ...bands.flatMap(sourceLines),
  ].join('\n');
}

function table(results: readonly SystemResult[], bands: readonly Band[]): string[] {
  const head = ['band', 'published', ...results.map(({ system }) => system)];
  const rows = bands.map((band, index) => [
    `${band.name.zh} ${band.name.en}`,
    `${shown(band.lower, band)} – ${shown(band.upper, band)}`,
    ...results.map((result) => cell(result.bands[index])),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

function cell({ band, figure, finding }: BandResult): string {
  const { value, interval95 } = figure;
  const range =
    interval95 === null ? '' : ` [${shown(interval95.lower, band)}, ${shown(interval95.upper, band)}]`;
  return `${shown(value, band)}${range}, ${words[finding]}`;
}

/** Shares as per cent; other figures with as many decimals as their size calls for. */
function shown(value: number | null, { measure }: Band): string {
  const unit = measures.find(({ id }) => id === measure)?.unit ?? '';
  if (isShareUnit(unit)) return `${formatFixed(value === null ? null : value * 100, 2)} %`;
  return formatFixed(value, Math.abs(value ?? 0) >= 100 ? 0 : 2);
}

function sourceLines(band: Band): string[] {
  const condition =
    band.requires === undefined
      ? []
      : [`Only where \`${band.requires.measure}\` is at least ${band.requires.atLeast}.`, ''];
  return [
    `### ${band.name.zh} ${band.name.en}`,
    '',
    `Measure \`${band.measure}\`, ${shown(band.lower, band)} to ${shown(band.upper, band)}.`,
    '',
    ...condition,
    ...band.sources.map(({ zh, en }) => `- ${zh} / ${en}`),
    ...(band.note === undefined ? [] : ['', `${band.note.zh} / ${band.note.en}`]),
    '',
  ];
}
