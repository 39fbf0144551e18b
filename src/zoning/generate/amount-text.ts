// Amounts of bounded quantities in sentences, both languages.
import { measureNames } from '../norms/norm-check.ts';
import { quantityText } from '../norms/quantity-text.ts';
import type { QuantityId } from './bounded-quantities.ts';

/** Writes an amount with its unit. */
export function amountText(id: QuantityId, amount: number): { zh: string; en: string } {
  const { zhUnit, enUnit } = measureNames[id];
  const text = quantityText(amount);
  return { zh: `${text}${zhUnit}`, en: `${text} ${enUnit}` };
}
