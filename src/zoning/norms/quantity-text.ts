// Numbers as planners write them, for sentences of both languages: whole with thousands apart, or a few decimals.

/** Returns 37,843 or 2.35 or 0.8: whole from 100 on, else at most two decimals. */
export function quantityText(value: number): string {
  if (value === Infinity) return '∞';
  if (value >= 100) return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  return String(Math.round(value * 100) / 100);
}

/** Returns 35 % for 0.35. */
export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;
