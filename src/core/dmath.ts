// Deterministic mathematics: what the pure layers may use instead of Math.exp, Math.log, Math.pow and the like, whose
// results differ between engines. One file per family in dmath/; this page is the way in.

export { exp, expm1 } from './dmath/exponential.ts';
export { log, log1p } from './dmath/logarithm.ts';
export { pow } from './dmath/power.ts';
export { atan2, cos, sin } from './dmath/trigonometry.ts';
export { erf, erfc } from './dmath/error-function.ts';
export { lgamma } from './dmath/log-gamma.ts';
export { normalCdf, normalPdf, normalQuantile } from './dmath/normal.ts';
export { chi2Cdf, chi2Quantile, gammaLower, gammaQuantile, gammaUpper } from './dmath/incomplete-gamma.ts';
export { betaIncomplete, betaQuantile } from './dmath/incomplete-beta.ts';
export { studentTCdf, studentTQuantile } from './dmath/student-t.ts';
export { exponentialQuantile, gumbel, logistic } from './dmath/transforms.ts';
export { LognormalTable } from './dmath/lognormal-table.ts';
export { QuantileTable, exponentialTable, gumbelTable } from './dmath/quantile-table.ts';
