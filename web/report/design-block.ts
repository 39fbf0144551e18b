// The designs of a report as sentences: what each changes against today's scheme. Pure.
import { describeDesign } from '../../src/scenario/describe.ts';
import { inLanguage } from '../i18n/language-tag.ts';
import { reportedDesigns, reportName, type ReportInput, type ReportLanguage } from './report-input.ts';
import type { ReportBlock } from './report-document.ts';

/** Changes that a page has room for; a full report gives all. */
const mostOnPage = 4;

/** Returns one sentence for the baseline and for each reported design. */
export function designBlock(input: ReportInput, language: ReportLanguage): ReportBlock {
  const { t, tag } = language;
  const baseline = input.comparison.baseline;
  return {
    kind: 'list',
    items: [
      t('report.designs.baseline', { design: reportName(input, baseline, tag) }),
      ...reportedDesigns(input).map((id) => designSentence(input, id, language)),
    ],
  };
}

function designSentence(input: ReportInput, id: string, { t, tag }: ReportLanguage): string {
  const name = reportName(input, id, tag);
  const design = input.scenario.designs.find((one) => one.id === id);
  const changes = design === undefined ? [] : describeDesign(input.scenario, design);
  if (changes.length === 0) return t('report.designs.nothing', { design: name });
  const most = input.wish.length === 'page' ? mostOnPage : changes.length;
  const said = changes.slice(0, most).map((change) => inLanguage(change, tag));
  const left = changes.length - said.length;
  if (left > 0) said.push(t('report.designs.more', { n: left }));
  return t('report.designs.other', { design: name, changes: said.join(t('list.semicolon')) });
}
