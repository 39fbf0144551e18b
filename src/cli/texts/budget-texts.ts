// Words about budgets: the option that makes them equal, and what it did.
import type { Language } from '../language.ts';

interface BudgetTexts {
  option: string;
  heading(worlds: number): string;
  match(design: string, factor: string, left: string): string;
  asItStands(design: string, left: string): string;
  notReached(design: string, left: string): string;
  ownCapacity(design: string): string;
  searching: string;
}

export const budgetTexts: Record<Language, BudgetTexts> = {
  zh: {
    option: '按方案原样比较，不先增减部门力量使其成本与基准相等',
    heading: (worlds) =>
      `等预算：按 ${worlds} 个平行世界的成本，买进或卖出部门力量（departments.capacity）：`,
    match: (design, factor, left) => `${design}：部门力量 × ${factor}，成本与基准相差 ${left}%`,
    asItStands: (design, left) => `${design}：成本与基准相差 ${left}%，按原样比较`,
    notReached: (design, left) =>
      `${design}：单靠部门力量配不平（最好时仍差 ${left}%），按原样比较，结论中的成本一句会说明`,
    ownCapacity: (design) => `${design}：方案本身就是增减部门力量，配平等于取消它，按原样比较`,
    searching: '正在配平预算 …（按原样比较：--as-designed）',
  },
  en: {
    option:
      'compare designs as they stand, without buying or selling capacity of departments until every design costs what the baseline costs',
    heading: (worlds) =>
      `Equal budget: by the costs of ${worlds} common ${worlds === 1 ? 'world' : 'worlds'}, capacity of departments (departments.capacity) is bought or sold:`,
    match: (design, factor, left) => `${design}: capacity × ${factor}, ${left} % from the baseline’s cost`,
    asItStands: (design, left) => `${design}: ${left} % from the baseline’s cost, compared as it stands`,
    notReached: (design, left) =>
      `${design}: capacity alone cannot balance it (at best ${left} % off), so it is compared as it stands; see the sentence on costs`,
    ownCapacity: (design) =>
      `${design}: is about the capacity of departments itself, which balancing would undo, so it is compared as it stands`,
    searching: 'Balancing budgets ... (to compare designs as they stand: --as-designed)',
  },
};
