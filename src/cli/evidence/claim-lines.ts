// The result of a claim as lines for a terminal.
import { tableLines } from '../output/table.ts';
import { wrapText } from '../output/wrap.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { describeCheck } from './describe-check.ts';
import type { ClaimRun } from '../../evidence/run-claim.ts';

const statementWidth = 110;

/** Returns the lines: heading, statement, one row per check. */
export function claimLines({ loaded, towns, results, comparison, seconds }: ClaimRun, all: Texts): string[] {
  const { evidence: texts, language } = all;
  const { claim } = loaded;
  const rows = results.map((result) => {
    const { contrast, expected, estimate, interval } = describeCheck(result, all);
    const title = nameIn(language, result.check.title);
    const { grade, basis } = result.check;
    return [
      `${title} [${texts.grade[grade]}, ${texts.basis[basis]}]`,
      contrast,
      expected,
      estimate,
      interval,
      String(result.n),
      texts.finding[result.finding],
    ];
  });
  const failed = comparison.failures.length;
  return [
    '',
    `${claim.claim}  ${nameIn(language, claim.title)}  (${claim.id}; ${texts.claimHead(comparison.replications.length, towns.join(', '), Math.round(seconds))})`,
    ...wrapText(nameIn(language, claim.statement), statementWidth)
      .split('\n')
      .map((line) => `  ${line}`),
    ...(failed > 0 ? [`  ${texts.failed(failed)}`] : []),
    ...tableLines([texts.columns, ...rows], {
      align: ['left', 'left', 'left', 'right', 'right', 'right', 'left'],
      indent: 2,
    }),
  ];
}
