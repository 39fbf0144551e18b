// Every measure that comparisons report, in the order in which they are shown. A mechanism with measures of its own
// declares and computes them in one file of measures/ and adds a line here and in measure-outcome.ts.
import { costDeclarations } from './measures/cost-declarations.ts';
import type { MeasureDeclaration } from './measures/declaration.ts';
import { gapDeclarations } from './measures/gap-declarations.ts';
import { outreachDeclarations } from './measures/outreach-measures.ts';
import { recordDeclarations } from './measures/record-declarations.ts';
import { serviceDeclarations } from './measures/service-measures.ts';
import { truthDeclarations } from './measures/truth-declarations.ts';

export type { Ledger, MeasureDeclaration } from './measures/declaration.ts';

export const measures: readonly MeasureDeclaration[] = [
  ...truthDeclarations,
  ...recordDeclarations,
  ...gapDeclarations,
  ...costDeclarations,
  ...serviceDeclarations,
  ...outreachDeclarations,
];
