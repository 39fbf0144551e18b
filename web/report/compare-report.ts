// The report on a comparison, in one language: question, finding, designs as sentences, pictures, figures, what it rests on, how to get
// it again. Says nothing that the comparison does not say. Pure.
import { budgetOf, budgetSentence, costMeasure } from '../../src/experiment/budget.ts';
import { headlineMeasure } from '../../src/experiment/headline-measure.ts';
import { verdictSentence } from '../../src/experiment/verdict-sentence.ts';
import { inLanguage } from '../i18n/language-tag.ts';
import type { Translate } from '../i18n/translate.ts';
import { designNames } from '../plan/design-labels.ts';
import { assumptionBlocks } from './assumption-blocks.ts';
import { designBlock } from './design-block.ts';
import { measureBlocks } from './measure-blocks.ts';
import { reportedDesigns, reportName, type ReportInput, type ReportLanguage } from './report-input.ts';
import type { ReportBlock, ReportChart, ReportDocument, ReportSection } from './report-document.ts';
import type { ReportWish } from './report-wish.ts';
import { reproduceBlocks } from './reproduce-blocks.ts';

/** Charts of each length. */
const chartsOf: Readonly<Record<ReportWish['length'], readonly ReportChart[]>> = {
  page: ['ladder'],
  full: ['ladder', 'differences', 'stock', 'flow', 'definitions', 'towns'],
};

/** Returns the report; the comparison must have at least one pair. */
export function compareReport(input: ReportInput, language: ReportLanguage): ReportDocument {
  const { t } = language;
  const { wish, date } = input;
  const scenario = inLanguage(input.scenario.title, language.tag);
  const section = (id: string, heading: string, blocks: readonly ReportBlock[]): ReportSection => ({
    id,
    heading,
    blocks,
  });
  const figures = chartsOf[wish.length].map((chart): ReportBlock => ({ kind: 'figure', chart }));
  const sections = [
    section('finding', t('report.finding'), findingBlocks(input, language)),
    section('designs', t('report.designs'), [designBlock(input, language)]),
    section('figures', figures.length > 1 ? t('report.figures') : '', figures),
    section('measures', t('report.measures'), measureBlocks(input, language)),
    section('assumptions', t('report.assumptions'), assumptionBlocks(input, language)),
    section('reproduce', t('report.reproduce'), reproduceBlocks(input, language)),
  ];
  return {
    title: wish.question === '' ? askedQuestion(input, language) : wish.question,
    lead:
      wish.office === ''
        ? t('report.lead', { scenario, date })
        : t('report.lead.office', { office: wish.office, scenario, date }),
    sections,
    foot: t('report.foot'),
  };
}

function askedQuestion(input: ReportInput, { t, tag }: ReportLanguage): string {
  const reported = reportedDesigns(input);
  const quoted = reported.map((id) => t('report.asked.design', { design: reportName(input, id, tag) }));
  return t('report.asked', {
    baseline: reportName(input, input.comparison.baseline, tag),
    designs: listed(quoted, t),
  });
}

const listed = (names: readonly string[], t: Translate): string =>
  names.length < 3
    ? names.join(t('report.asked.and'))
    : `${names.slice(0, -1).join(t('list.comma'))}${t('report.asked.and')}${names[names.length - 1] ?? ''}`;

function findingBlocks(input: ReportInput, { tag }: ReportLanguage): ReportBlock[] {
  const { comparison, scenario, designs } = input;
  return reportedDesigns(input).flatMap((design): ReportBlock[] => {
    const names = {
      design: designNames(designs, design),
      baseline: designNames(designs, comparison.baseline),
    };
    const verdict = verdictSentence(comparison, design, names, headlineMeasure(scenario, design));
    const finding: ReportBlock = { kind: 'finding', text: inLanguage(verdict, tag) };
    const priced =
      comparison.replications.length > 0 && comparison.measures.some(({ id }) => id === costMeasure);
    if (!priced) return [finding];
    const budget = inLanguage(budgetSentence(budgetOf(comparison, design), names), tag);
    return [finding, { kind: 'text', text: budget }];
  });
}
