// Words of `describe` and `scenarios`.
import type { Language } from '../language.ts';

interface DescribeTexts {
  territory(parts: {
    residents: string;
    areaKm2: string;
    towns: number;
    parks: number;
    communities: number;
    cells: number;
  }): string;
  time(parts: { start: string; warmUp: number; window: number; followUp: number }): string;
  incidents(types: number, perThousand: string): string;
  departments(count: number): string;
  designsHeading: string;
  unchanged: string;
  fromDay(day: number): string;
  inTowns(towns: string): string;
  hash(hash: string, seed: string): string;
  scenariosHeading: string;
  scenarioFacts(residents: string, designs: number): string;
  broken(problems: number): string;
  none: string;
  memory(megabytes: number): string;
  file(path: string): string;
}

export const describeTexts: Record<Language, DescribeTexts> = {
  zh: {
    territory: ({ residents, areaKm2, towns, parks, communities, cells }) =>
      `居民 ${residents} 人，面积 ${areaKm2} 平方千米；${towns} 个街镇（其中园区 ${parks} 个）> ${communities} 个社区 > ${cells} 个网格`,
    time: ({ start, warmUp, window, followUp }) =>
      `自 ${start} 起：预热 ${warmUp} 天（全部方案共用）、观察 ${window} 天、追踪 ${followUp} 天`,
    incidents: (types, perThousand) => `${types} 类问题，每千居民每年约 ${perThousand} 件`,
    departments: (count) => `${count} 个职能部门`,
    designsHeading: '方案',
    unchanged: '情景本身，不作改动',
    fromDay: (day) => (day === 0 ? '自改革日起' : `自改革日后第 ${day} 天起`),
    inTowns: (towns) => `仅街镇 ${towns}`,
    hash: (hash, seed) => `情景 ${hash}  种子 ${seed}`,
    scenariosHeading: '自带情景（名称可直接用于 run、compare、describe）',
    scenarioFacts: (residents, designs) => `居民 ${residents} 人，${designs} 个方案`,
    broken: (problems) => `无法使用：${problems} 处问题（见 wangge validate）`,
    none: '没有自带情景',
    memory: (megabytes) => `每个计算线程估计最多用 ${megabytes} MB 内存`,
    file: (path) => `文件 ${path}`,
  },
  en: {
    territory: ({ residents, areaKm2, towns, parks, communities, cells }) =>
      `${residents} residents on ${areaKm2} km2; ${towns} towns (${parks} of them parks) > ${communities} communities > ${cells} grid cells`,
    time: ({ start, warmUp, window, followUp }) =>
      `From ${start}: warm-up of ${warmUp} days (shared by all designs), window of ${window} days, follow-up of ${followUp} days`,
    incidents: (types, perThousand) =>
      `${types} types of incident, about ${perThousand} per 1,000 residents and year`,
    departments: (count) => `${count} functional departments`,
    designsHeading: 'DESIGNS',
    unchanged: 'the scenario itself, nothing changed',
    fromDay: (day) => (day === 0 ? 'from the reform day' : `from day ${day} after the reform day`),
    inTowns: (towns) => `towns ${towns} only`,
    hash: (hash, seed) => `scenario ${hash}  seed ${seed}`,
    scenariosHeading: 'SHIPPED SCENARIOS (use the name with run, compare, describe)',
    scenarioFacts: (residents, designs) =>
      `${residents} residents, ${designs} ${designs === 1 ? 'design' : 'designs'}`,
    broken: (problems) =>
      `cannot be used: ${problems} ${problems === 1 ? 'problem' : 'problems'} (see wangge validate)`,
    none: 'no scenarios are shipped',
    memory: (megabytes) => `at most about ${megabytes} MB of memory per worker, by estimate`,
    file: (path) => `file ${path}`,
  },
};
