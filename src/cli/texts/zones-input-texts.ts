// Words of `wangge zones` about what it is given: files, options, and what it takes where nothing is said.
import type { Language } from '../language.ts';

export interface ZonesInputTexts {
  drawnHeading: Readonly<Record<'town' | 'district', string>>;
  seeNorms: string;
  countByDefault: Readonly<Record<'today' | 'norms', (zones: number) => string>>;
  countsPlan(zones: number): string;
  countsExpected(most: number): string;
  columnExpected: string;
  outNeeded: string;
  planCells(file: string, problem: string): string;
  planDoubt(doubt: string): string;
  unfinished(file: string, cells: number): string;
  needTwoPlans: string;
  tooManyPlans(most: number): string;
  samePlans(a: string, b: string): string;
  namedTwice(plan: string): string;
  bandExpected: string;
  otherPicture(format: 'svg' | 'png', ending: string): string;
  tooManyMaps(most: number): string;
}

export const zonesInputTexts: Record<Language, ZonesInputTexts> = {
  zh: {
    drawnHeading: {
      town: '实际能画到什么程度（片区不跨街镇；可跨则加 --within district）：',
      district: '实际能画到什么程度（片区可跨街镇；不跨则用 --within town）：',
    },
    seeNorms: '画得出的标准，见 wangge zones norms。',
    countByDefault: {
      today: (zones) => `未指定片区数：取 ${zones} 个，与今天一样多（用 -k 另定）。`,
      norms: (zones) => `未指定片区数：取 ${zones} 个，即标准允许范围的中间值（用 -k 另定）。`,
    },
    countsPlan: (zones) => `${zones} 个片区的方案`,
    countsExpected: (most) => `2 至 ${most} 个不同的片区数，以逗号分隔，如 15,30,45`,
    columnExpected: '角色=列名',
    outNeeded: '需要 --out 情景文件.yaml',
    planCells: (file, problem) => (problem.startsWith(file) ? problem : `${file}：${problem}`),
    planDoubt: (doubt) => `注意：${doubt}`,
    unfinished: (file, cells) => `${file}：有 ${cells} 个网格未划入任何片区，不能推演；评分不受影响`,
    needTwoPlans: '至少要两个方案：--plans 甲.csv,乙.csv（今天的分区写作 today）',
    tooManyPlans: (most) => `最多比较 ${most} 个方案`,
    namedTwice: (plan) => `方案“${plan}”写了两次；每个方案只写一次`,
    samePlans: (a, b) => `${a} 与 ${b} 是同一个方案`,
    bandExpected: '下限-上限，如 30000-50000；不设写 none',
    otherPicture: (format, ending) =>
      `--${format} 的文件名应以 .${format} 结尾${ending === '' ? '' : `，而不是 ${ending}`}`,
    tooManyMaps: (most) => `一张图最多画 ${most} 个方案`,
  },
  en: {
    drawnHeading: {
      town: 'What can really be drawn, zones within towns (--within district lets them reach over):',
      district: 'What can really be drawn, zones across towns where it helps (--within town forbids it):',
    },
    seeNorms: 'For norms that can be drawn here, see wangge zones norms.',
    countByDefault: {
      today: (zones) => `No number of zones given: ${zones}, as many as today (-k for another).`,
      norms: (zones) =>
        `No number of zones given: ${zones}, the middle of what the norms allow (-k for another).`,
    },
    countsPlan: (zones) => `the plan of ${zones} zones`,
    countsExpected: (most) =>
      `2 to ${most} different numbers of zones, separated by commas, such as 15,30,45`,
    columnExpected: 'role=name of the column',
    outNeeded: 'Say where to write: --out scenario.yaml',
    planCells: (file, problem) => (problem.startsWith(file) ? problem : `${file}: ${problem}`),
    planDoubt: (doubt) => `note: ${doubt}`,
    unfinished: (file, cells) =>
      `${file}: ${cells} grid ${cells === 1 ? 'cell belongs' : 'cells belong'} to no zone, so it cannot be simulated; it can be scored`,
    needTwoPlans: 'Two plans at least: --plans a.csv,b.csv (today’s zones are called today)',
    tooManyPlans: (most) => `${most} plans can be compared at most`,
    namedTwice: (plan) => `the plan "${plan}" is named twice; name each one once`,
    samePlans: (a, b) => `${a} and ${b} are the same plan`,
    bandExpected: 'least-most, such as 30000-50000; none for no bound',
    otherPicture: (format, ending) =>
      `the file of --${format} must end in .${format}${ending === '' ? '' : `, not ${ending}`}`,
    tooManyMaps: (most) => `one picture shows ${most} plans at most`,
  },
};
