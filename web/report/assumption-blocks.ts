// What a report rests on: how many settings are documented and how many assumed, and, in full, the settings that the designs change or
// that the scenario states itself, each with status and source. Pure.
import { describeDesign } from '../../src/scenario/describe.ts';
import { listParameters } from '../../src/scenario/parameters.ts';
import { assumptionRows, valueText, type AssumptionRow } from '../components/assumption-rows.ts';
import { inLanguage } from '../i18n/language-tag.ts';
import { reportedDesigns, type ReportInput, type ReportLanguage } from './report-input.ts';
import type { ReportBlock, ReportTable } from './report-document.ts';

/** Returns the counts by status, and in full the tables. */
export function assumptionBlocks(input: ReportInput, language: ReportLanguage): ReportBlock[] {
  const { t } = language;
  const parameters = listParameters();
  const count = (status: string): number => parameters.filter(({ meta }) => meta.status === status).length;
  const counts: ReportBlock = {
    kind: 'text',
    text: t('report.assumptions.count', {
      all: parameters.length,
      document: count('document'),
      published: count('published'),
      theory: count('theory'),
      assumption: count('assumption'),
    }),
  };
  if (input.wish.length === 'page') return [counts];
  const rows = assumptionRows(input.scenario);
  const touched = touchedPaths(input);
  const isTouched = ({ parameter }: AssumptionRow): boolean =>
    touched.some((path) => covers(parameter.path, path));
  const changed = rows.filter(isTouched);
  const own = rows.filter((row) => !isTouched(row) && isOwn(row));
  return [
    counts,
    ...settingTable(t('report.assumptions.touched'), changed, language),
    ...settingTable(t('report.assumptions.own'), own, language),
  ];
}

function touchedPaths(input: ReportInput): string[] {
  const reported = new Set(reportedDesigns(input));
  return input.scenario.designs
    .filter(({ id }) => reported.has(id))
    .flatMap((design) => describeDesign(input.scenario, design).map(({ path }) => path));
}

/** Tells whether a change at a path is one of a parameter, whose path may hold `*` for any entry of a list. */
function covers(parameter: string, changed: string): boolean {
  const [steps, path] = [parameter.split('.'), changed.split('.')];
  return steps.length <= path.length && steps.every((step, place) => step === '*' || step === path[place]);
}

const isOwn = ({ parameter, value }: AssumptionRow): boolean =>
  value !== undefined &&
  parameter.default !== undefined &&
  JSON.stringify(value) !== JSON.stringify(parameter.default);

function settingTable(
  caption: string,
  rows: readonly AssumptionRow[],
  { t, tag }: ReportLanguage,
): ReportTable[] {
  if (rows.length === 0) return [];
  const side = tag === 'en' ? 'en' : 'zh';
  return [
    {
      kind: 'table',
      caption,
      head: [
        t('report.column.setting'),
        t('report.column.value'),
        t('report.column.status'),
        t('report.column.source'),
      ],
      words: [1, 2, 3],
      rows: rows.map((row) => [
        inLanguage(row.parameter.meta, tag),
        valueText(row, side),
        t(`assumptions.status.${row.parameter.meta.status}`),
        inLanguage(row.parameter.meta.source, tag),
      ]),
    },
  ];
}
