// What the cases show together, in one true sentence: in how many of them the official rate and what was really solved surely go
// opposite ways under the design that the verdict speaks of. Pure.
import type { CaseResult } from '../cases/case-result.ts';
import { message, type Message } from '../i18n/said.ts';

/** Tells whether record and truth surely go opposite ways under the design in focus; false where either is equal or cannot be told. */
export function partsFromTruth({ designs, focus }: Pick<CaseResult, 'designs' | 'focus'>): boolean {
  const against = designs.find(({ id }) => id === focus)?.against;
  if (!against || against.record.direction === null || against.truth.direction === null) return false;
  return against.record.direction * against.truth.direction === -1;
}

/** Returns the sentence. */
export const casesFinding = (cases: readonly CaseResult[]): Message =>
  message('cases.finding', { n: cases.filter(partsFromTruth).length, all: cases.length });
