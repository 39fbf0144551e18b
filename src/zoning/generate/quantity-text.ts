// Names and amounts of bounded quantities in sentences, both languages.
import type { QuantityId } from './bounded-quantities.ts';

export const quantityNames: Readonly<Record<QuantityId, { readonly zh: string; readonly en: string }>> = {
  population: { zh: '人口', en: 'population' },
  areaKm2: { zh: '面积', en: 'area' },
  households: { zh: '户数', en: 'households' },
  workloadHours: { zh: '年工作量', en: 'work a year' },
};

const unitNames: Readonly<Record<QuantityId, { readonly zh: string; readonly en: string }>> = {
  population: { zh: '人', en: 'people' },
  areaKm2: { zh: '平方公里', en: 'km2' },
  households: { zh: '户', en: 'households' },
  workloadHours: { zh: '小时', en: 'hours' },
};

/** Writes an amount with its unit: areas with two decimals, everything else whole. */
export function amountText(id: QuantityId, amount: number): { zh: string; en: string } {
  const text = id === 'areaKm2' ? `${Math.round(amount * 100) / 100}` : `${Math.round(amount)}`;
  return { zh: `${text}${unitNames[id].zh}`, en: `${text} ${unitNames[id].en}` };
}
