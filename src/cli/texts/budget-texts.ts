// Words about budgets: the option that makes them equal, and what it did.
import type { Language } from '../language.ts';

interface BudgetTexts {
  option: string;
  heading(worlds: number): string;
  match(design: string, factor: string, left: string): string;
  notReached(design: string, factor: string, left: string): string;
  searching: string;
}

export const budgetTexts: Record<Language, BudgetTexts> = {
  zh: {
    option: '按方案原样比较，不先增减部门力量使其成本与基准相等',
    heading: (worlds) =>
      `等预算：按 ${worlds} 个共用世界的成本，买进或卖出部门力量（departments.capacity）：`,
    match: (design, factor, left) => `${design}：部门力量 × ${factor}，成本与基准相差 ${left}%`,
    notReached: (design, factor, left) =>
      `${design}：部门力量 × ${factor}，仍相差 ${left}%——单靠部门力量（按整班组增减）无法配平`,
    searching: '正在配平预算 …（按原样比较：--as-designed）',
  },
  en: {
    option:
      'compare designs as they stand, without buying or selling capacity of departments until every design costs what the baseline costs',
    heading: (worlds) =>
      `Equal budget: by the costs of ${worlds} common ${worlds === 1 ? 'world' : 'worlds'}, capacity of departments (departments.capacity) is bought or sold:`,
    match: (design, factor, left) => `${design}: capacity × ${factor}, ${left} % from the baseline’s cost`,
    notReached: (design, factor, left) =>
      `${design}: capacity × ${factor}, still ${left} % off: capacity alone (in whole crews) cannot balance it`,
    searching: 'Balancing budgets ... (to compare designs as they stand: --as-designed)',
  },
};
