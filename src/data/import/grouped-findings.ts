// The report of an import for reading: what happened to many units alike is one line that names a few of them. The report itself keeps
// a line for each.
import type { BilingualText } from '../../scenario/schema/parameter.ts';
import type { ImportFinding } from './import-report.ts';

/** Units that a line names. */
const NAMED = 3;
/** Findings of a kind whose words differ that are still listed one by one. */
const LISTED = 5;

export interface GroupedFinding extends BilingualText {
  readonly code: string;
  readonly severity: ImportFinding['severity'];
  /** Units that it is about; absent where it is about a file or the whole. */
  readonly units?: BilingualText;
  /** Findings in it. */
  readonly findings: number;
}

/** Groups findings, in the order in which each kind first came up. */
export function groupedFindings(report: readonly ImportFinding[]): GroupedFinding[] {
  const kinds = new Map<string, ImportFinding[]>();
  report.forEach((finding, index) => {
    // what is about no unit stands alone
    const kind = finding.unit === undefined ? String(index) : `${finding.severity} ${finding.code}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  });
  return [...kinds.values()].flatMap((kind) => {
    const alike = new Map<string, ImportFinding[]>();
    for (const finding of kind) alike.set(finding.en, [...(alike.get(finding.en) ?? []), finding]);
    if (alike.size <= LISTED) return [...alike.values()].map((findings) => lineOf(findings));
    const [first, ...others] = kind;
    const names = namesOf(others);
    return [
      {
        ...lineOf([first]),
        zh: `${first.zh}（同类的还有 ${others.length} 处：${names.zh}）`,
        en: `${first.en} (and ${others.length} more of this kind: ${names.en})`,
        findings: kind.length,
      },
    ];
  });
}

function lineOf(findings: readonly ImportFinding[]): GroupedFinding {
  const [{ code, severity, unit, zh, en }] = findings;
  const n = findings.length;
  const names = namesOf(findings);
  const units = n === 1 ? names : { zh: `${n} 个：${names.zh}`, en: `${n} of them: ${names.en}` };
  return { code, severity, ...(unit === undefined ? {} : { units }), zh, en, findings: n };
}

function namesOf(findings: readonly ImportFinding[]): BilingualText {
  const named = findings.slice(0, NAMED).map(({ unit }) => unit ?? '');
  const more = findings.length - named.length;
  return {
    zh: `${named.join('、')}${more > 0 ? ` 等（另 ${more} 个）` : ''}`,
    en: `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
