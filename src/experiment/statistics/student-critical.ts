// Critical values of Student's t, remembered: one comparison asks for the same few thousands of times.
import { studentTQuantile } from '../../core/dmath.ts';

const REMEMBERED_MAX = 10_000;
const remembered = new Map<string, number>();

/**
 * Returns c with P(|T| <= c) = level for Student's t.
 * @param level confidence level in (0,1), e.g. 0.95
 * @param degrees degrees of freedom, > 0
 */
export function studentCritical(level: number, degrees: number): number {
  const key = `${String(level)}:${String(degrees)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const value = studentTQuantile(0.5 + level / 2, degrees);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(key, value);
  return value;
}
