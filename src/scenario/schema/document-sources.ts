// The source documents by the titles that a reader can find: a parameter that rests on one of them says so in the same words.
import type { BilingualText } from './parameter.ts';

const from =
  (zhTitle: string, enTitle: string) =>
  (zh: string, en: string): BilingualText => ({ zh: `${zhTitle}：${zh}`, en: `${enTitle}: ${en}` });

export const district = from('《Z区三级网格化管理报告》', 'Report on the three-level grid of Z district');
export const putuo = from('《普陀区片区治理调研报告》', 'Advisory report on the zones of Putuo');
export const changning = from('《长宁街道改革报告》', 'Report on the Changning sub-district reform');
export const wuhan = from(
  '《共建共治共享视野下社区网格化管理创新》',
  'Article on the platform Weilinli of Wuhan',
);
