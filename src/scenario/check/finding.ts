// What a cross-check found: a relation between fields that does not hold. Becomes a problem once the place is known.
import type { z } from 'zod';
import { labelAt } from '../field.ts';
import type { Problem, Severity } from '../problem.ts';
import { existsAt, isRelated, toPointer, valueAt, type PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import type { BilingualText } from '../schema/parameter.ts';

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Where the problem is shown. */
  readonly path: readonly PathStep[];
  /** Everything the check looked at; if one of them is itself invalid, the finding is dropped. Absent: the path alone. */
  readonly reads?: readonly (readonly PathStep[])[];
  /** Sentence without the name of the field. */
  readonly text: BilingualText;
}

/** Turns a finding into a problem; says so where the value was not written but is the default. */
export function problemOf(
  finding: Finding,
  root: z.core.$ZodType,
  written: unknown,
  complete: unknown,
): Problem {
  const { code, severity, path, text } = finding;
  const label = labelAt(root, path, complete);
  const value = showValue(valueAt(complete, path));
  const isDefault = !existsAt(written, path) && value !== '';
  return {
    code,
    severity,
    pointer: toPointer(path),
    value,
    zh: `${label.zh}${text.zh}${isDefault ? '（此项未填写，用的是默认值）' : ''}`,
    en: `${label.en}${text.en.startsWith(':') ? '' : ' '}${text.en}${isDefault ? ' (not written in the file: this is the default)' : ''}`,
  };
}

/** Returns the findings that rest on nothing that was repaired. */
export function soundFindings(findings: readonly Finding[], repaired: readonly string[]): Finding[] {
  return findings.filter(({ path, reads }) =>
    (reads ?? [path]).every((each) => isUntouched(toPointer(each), repaired)),
  );
}

/** Tells whether a pointer is neither above nor below nor at one that was repaired. */
export function isUntouched(pointer: string, repaired: readonly string[]): boolean {
  return !repaired.some((changed) => isRelated(pointer, changed));
}
