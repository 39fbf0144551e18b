// All scores of a plan, in the order in which they are shown.
import { borderDeclarations } from './declarations/borders.ts';
import { changeDeclarations } from './declarations/change.ts';
import { coverageDeclarations } from './declarations/coverage.ts';
import { sizeDeclarations } from './declarations/size.ts';
import type { ScoreDeclaration } from './plan-score.ts';

export const scoreDeclarations: readonly ScoreDeclaration[] = [
  ...sizeDeclarations,
  ...borderDeclarations,
  ...coverageDeclarations,
  ...changeDeclarations,
];
