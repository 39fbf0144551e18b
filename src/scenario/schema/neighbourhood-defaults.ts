// The four default neighbourhood types: shares of cells, multipliers of incident rates, of the kinds of residents, and of firms.
// Plain data (assumptions: the source documents give none of them).
import type { Category } from './incident-categories.ts';
import type { ResidentKind } from './needs.ts';

const neighbourhood = (
  id: string,
  zh: string,
  en: string,
  share: number,
  rates: Partial<Record<Category, number>>,
  residents: Partial<Record<ResidentKind, number>>,
  firms: number,
) => ({ id, name: { zh, en }, share, rates, residents, firms });

export const defaultNeighbourhoods = [
  neighbourhood(
    'old-estate',
    '老旧小区',
    'Old estates',
    0.3,
    { component: 1.4, dispute: 1.5, service: 1.3 },
    { elder: 1.8, family: 0.7 },
    0.6,
  ),
  neighbourhood(
    'commodity',
    '商品房小区',
    'Commodity housing',
    0.3,
    { event: 0.7, violation: 0.6 },
    { elder: 0.7, family: 1.5 },
    0.8,
  ),
  neighbourhood(
    'urban-village',
    '城中村',
    'Village in the city',
    0.2,
    { event: 1.2, violation: 1.6 },
    { elder: 0.4, adult: 1.5 },
    0.9,
  ),
  neighbourhood(
    'street-front',
    '沿街商住混合',
    'Mixed street front',
    0.2,
    { event: 1.3, service: 0.7 },
    { family: 0.8, adult: 1.2 },
    2,
  ),
];
