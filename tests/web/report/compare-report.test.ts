// A report says what the comparison says: designs as sentences, every difference with its interval, and a command to get it again.

import { describe, expect, it } from 'vitest';
import { formatDifference, formatInterval } from '../../../web/i18n/numbers.ts';
import { compareReport } from '../../../web/report/compare-report.ts';
import type { ReportBlock, ReportDocument, ReportTable } from '../../../web/report/report-document.ts';
import type { ReportInput } from '../../../web/report/report-input.ts';
import { plainReport } from '../../../web/report/report-wish.ts';
import { wordFile } from '../../../web/report/word-file.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { inChinese, inEnglish } from '../../support/said-messages.ts';
import { unzip } from '../../support/unzip.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const scenario = openedZDistrict().scenario;
const comparison = plausibleComparison(scenario, 12);
const input: ReportInput = {
  comparison,
  scenario,
  designs: scenario.designs,
  focus: comparison.pairs[1]?.design ?? '',
  basis: '12 worlds',
  scaled: false,
  failed: 0,
  wish: plainReport,
  date: '22 November 2026',
};
const full = { ...input, wish: { ...plainReport, length: 'full' as const } };
const english = { t: inEnglish, tag: 'en' } as const;
const chinese = { t: inChinese, tag: 'zh-CN' } as const;

const blocksOf = ({ sections }: ReportDocument, id: string): readonly ReportBlock[] =>
  sections.find((section) => section.id === id)?.blocks ?? [];
const tablesOf = (report: ReportDocument, id: string): ReportTable[] =>
  blocksOf(report, id).filter((block) => block.kind === 'table');
const textOf = (report: ReportDocument): string => JSON.stringify(report);

describe('a page', () => {
  const report = compareReport(input, english);

  it('speaks of the design in focus alone, with its picture', () => {
    expect(blocksOf(report, 'finding').filter(({ kind }) => kind === 'finding')).toHaveLength(1);
    expect(tablesOf(report, 'measures')).toHaveLength(1);
    expect(blocksOf(report, 'figures')).toEqual([{ kind: 'figure', chart: 'ladder' }]);
    expect(report.title).toMatch(/^“C .*” against “A .*”: what changes/);
  });

  it('speaks of the first other design where today’s scheme is in focus', () => {
    expect(compareReport({ ...input, focus: comparison.baseline }, english).title).toMatch(/^“B /);
  });

  it('gives each difference as the comparison has it, with its interval', () => {
    const [table] = tablesOf(report, 'measures');
    const place = comparison.measures.findIndex(({ id }) => id === 'true-solved-share');
    const paired = comparison.pairs[1]?.measures[place];
    const row = table?.rows.find(([name]) => name.startsWith('Really solved, of all'));
    expect(row?.[3]).toBe(formatDifference(paired?.value ?? NaN, 'share', 'en'));
    const { lower, upper } = paired?.interval95 ?? { lower: NaN, upper: NaN };
    expect(row?.[4]).toBe(formatInterval(lower, upper, 'share', 'en'));
    for (const cells of table?.rows ?? []) expect(cells).toHaveLength(table?.head.length ?? 0);
  });

  it('takes the question and the office that were given', () => {
    const wish = { ...plainReport, question: 'Is 99 % true?', office: 'Grid centre' };
    const { title, lead } = compareReport({ ...input, wish }, english);
    expect(title).toBe('Is 99 % true?');
    expect(lead).toMatch(/^Grid centre · .* · 22 November 2026$/);
  });
});

describe('a report in full', () => {
  const report = compareReport(full, english);

  it('has every design, the one in focus first, every picture, and the settings that were changed with their sources', () => {
    expect(tablesOf(report, 'measures').map(({ caption }) => caption[0])).toEqual(['C', 'B', 'D']);
    expect(blocksOf(report, 'figures')).toHaveLength(6);
    const [touched] = tablesOf(report, 'assumptions');
    const settings = touched?.rows.map(([name]) => name) ?? [];
    expect(settings.length).toBeGreaterThan(0);
    for (const [, , status, source] of touched?.rows ?? []) {
      expect(status).toMatch(/^(source document|published figure|theory|assumption)$/);
      expect(source).not.toBe('');
    }
  });

  it('says each change of each design', () => {
    const [list] = blocksOf(report, 'designs');
    const items = list?.kind === 'list' ? list.items : [];
    expect(items).toHaveLength(comparison.designs.length);
    expect(items.join('\n')).toContain('weight of handling rate from 33.33 % to 100 %');
    expect(items.join('\n')).not.toMatch(/more change/);
  });
});

describe('what a report rests on', () => {
  it('counts every setting under one status', () => {
    const [counts] = blocksOf(compareReport(input, english), 'assumptions');
    const text = counts?.kind === 'text' ? counts.text : '';
    const [all = 0, ...parts] = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    expect(all).toBeGreaterThan(600);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  });

  it('gives the command for the worlds that were run, and none for a scaled-down district', () => {
    const blocks = blocksOf(compareReport(input, english), 'reproduce');
    expect(blocks.at(-1)).toEqual({
      kind: 'command',
      text: `wangge compare z-district.yaml --designs ${comparison.designs.map(({ design }) => design).join(',')} --baseline ${comparison.baseline} --primary true-solved-share --replications 12 --as-designed`,
    });
    const scaled = blocksOf(compareReport({ ...input, scaled: true }, english), 'reproduce');
    expect(scaled.map(({ kind }) => kind)).toEqual(['text']);
    expect(textOf(compareReport({ ...input, failed: 2 }, english))).toContain('2 more runs failed');
  });
});

/** Every text that a reader meets; commands are the same in every language. */
const said = ({ title, lead, sections, foot }: ReportDocument): string[] => [
  title,
  lead,
  foot,
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)]),
];

function wordsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'finding':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    default:
      return [];
  }
}

describe('the language', () => {
  it('is one at a time, in both lengths', () => {
    const foreign = /[\u3400-\u9fff\uff00-\uffef]/;
    expect(said(compareReport(full, english)).filter((text) => foreign.test(text))).toEqual([]);
    const inTheOther = { ...full, basis: '12 个平行世界', date: '2026年11月22日' };
    const neutral = /Z-2025|[0-9a-f]{16}|Geolytix|GB\/T|MATSim/g;
    const latin = said(compareReport(inTheOther, chinese)).filter((text) =>
      /[A-Za-z]{2,}/.test(text.replace(neutral, '')),
    );
    expect(latin).toEqual([]);
  });
});

describe('the Word file', () => {
  it('holds every sentence and figure of the report, what was typed as text, and the pictures', async () => {
    const wish = { ...plainReport, question: '<b>结案率</b> & truth?' };
    const report = compareReport({ ...input, wish }, english);
    const png = new Uint8Array([137, 80, 78, 71]);
    const pictures = new Map([
      ['ladder', { png, width: 1920, height: 900, caption: 'Figure 1. X' }] as const,
    ]);
    const file = await wordFile(report, { pictures, language: 'en' });
    const files = unzip(Buffer.from(await file.arrayBuffer()));
    const text = files.get('word/document.xml')?.toString('utf8') ?? '';
    expect(text).toContain('&lt;b&gt;结案率&lt;/b&gt; &amp; truth?');
    const plain = text.replace(/<[^>]+>/g, '');
    for (const cells of tablesOf(report, 'measures')[0]?.rows ?? [])
      for (const cell of cells) expect(plain).toContain(cell);
    expect([...files.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(1);
    expect(files.get('word/footer1.xml')?.toString('utf8')).toContain('must not be used to assess anybody');
  });
});
