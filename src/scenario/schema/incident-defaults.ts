// The sixteen default incident types. Shares follow the bulletins (市容环境 65 %, 街面 24 %, 部件 2-12 %); the rest are assumptions.
// Sum of rates: 720 per 1,000 residents and year, 800 with recurrences (RULES 25). Deadlines follow the ranges of standards.md B3.
import type { IncidentType } from './incidents.ts';

type Row = readonly [
  id: string,
  zh: string,
  en: string,
  category: IncidentType['category'],
  difficulty: IncidentType['difficulty'],
  rate: number,
  hours: IncidentType['hours'],
  visibility: number,
  salience: number,
  harm: number,
  fix: number,
  fixMinutes: number,
  route: readonly string[],
  coordination: number,
  hardness: number,
  serviceHours: number,
  spread: number,
  solve: number,
  deadlineDays: number,
  selfDays: number,
  major100: number,
  recurrence: number,
  recurrenceDays: number,
];

// prettier-ignore
const rows: readonly Row[] = [
  ['exposed-litter', '暴露垃圾', 'Exposed litter', 'event', 'easy', 135, 'day', 1.2, 0.5, 0.6, 0.35, 12, ['sanitation'], 0, 0, 2, 0.6, 0.88, 1, 30, 0.000033, 0.1, 30],
  ['illegal-parking', '机动车乱停放', 'Illegal parking', 'event', 'easy', 99, 'evening', 1.1, 0.5, 0.5, 0.3, 6, ['police'], 0, 0, 1.5, 0.6, 0.72, 1, 4, 0.000033, 0.15, 20],
  ['street-vending', '占道经营', 'Street vending', 'event', 'easy', 81, 'evening', 1.2, 0.4, 0.5, 0.25, 10, ['enforcement'], 0.02, 0.4, 2, 0.7, 0.68, 1, 7, 0.000033, 0.2, 15],
  ['dirty-road', '道路不洁', 'Dirty road', 'event', 'easy', 76, 'day', 1.1, 0.3, 0.4, 0.1, 15, ['sanitation'], 0, 0, 2.5, 0.6, 0.88, 1, 10, 0.000017, 0.1, 30],
  ['illegal-ads', '非法小广告', 'Illegal advertisements', 'event', 'easy', 68, 'night', 1, 0.2, 0.2, 0.6, 10, ['enforcement'], 0, 0, 2, 0.6, 0.88, 2, 60, 0.000003, 0.15, 30],
  ['facility-damage', '公共设施损坏', 'Damaged public facility', 'component', 'middle', 40, 'flat', 0.6, 0.6, 0.8, 0.02, 20, ['municipal'], 0.03, 0.4, 8, 0.8, 0.8, 5, 400, 0.000667, 0.05, 60],
  ['street-light', '路灯故障', 'Street light out', 'component', 'middle', 18, 'night', 0.3, 0.6, 0.5, 0, 0, ['municipal'], 0, 0, 5, 0.7, 0.86, 3, 400, 0.000333, 0.05, 60],
  ['greenery-damage', '绿地损毁', 'Damaged greenery', 'component', 'middle', 18, 'flat', 0.6, 0.2, 0.3, 0, 0, ['greening'], 0.02, 0.3, 8, 0.8, 0.8, 5, 200, 0.000033, 0.05, 60],
  ['construction-waste', '乱倒渣土', 'Dumped construction waste', 'event', 'middle', 40, 'night', 0.9, 0.5, 1, 0, 0, ['sanitation', 'enforcement'], 0.06, 0.5, 7, 0.8, 0.72, 4, 90, 0.000333, 0.1, 40],
  ['drainage', '积水污水外溢', 'Sewage and drainage', 'component', 'middle', 22, 'flat', 0.5, 0.9, 1.6, 0.02, 30, ['water'], 0.05, 0.4, 10, 0.8, 0.74, 3, 60, 0.001333, 0.12, 40],
  ['noise-fumes', '噪声油烟扰民', 'Noise and fumes', 'event', 'hard', 36, 'evening', 0.5, 1, 1.5, 0.05, 20, ['enforcement', 'environment'], 0.3, 0.6, 9, 0.9, 0.55, 7, 60, 0.001, 0.25, 30],
  ['illegal-building', '违法搭建', 'Illegal construction', 'violation', 'hard', 13, 'day', 0.6, 0.7, 1.2, 0, 0, ['enforcement', 'housing'], 0.6, 0.75, 30, 1, 0.45, 15, 900, 0.002667, 0.1, 90],
  ['unlicensed-shop', '无证无照经营', 'Unlicensed shop', 'violation', 'hard', 14, 'day', 0.7, 0.4, 1, 0.02, 20, ['market', 'enforcement'], 0.35, 0.65, 12, 0.9, 0.5, 10, 300, 0.002, 0.25, 40],
  ['fire-hazard', '群租与消防隐患', 'Group rental and fire hazard', 'violation', 'hard', 15, 'flat', 0.35, 0.6, 2, 0.05, 30, ['fire', 'housing', 'police'], 0.4, 0.65, 10, 0.9, 0.55, 10, 250, 0.01, 0.2, 60],
  ['dispute', '邻里与物业纠纷', 'Neighbour and property dispute', 'dispute', 'hard', 25, 'evening', 0.15, 1.1, 1.4, 0.2, 45, ['civil-affairs', 'housing'], 0.25, 0.6, 8, 0.8, 0.6, 10, 90, 0.004, 0.15, 60],
  ['welfare-need', '困难群众服务需求', 'Need of a vulnerable household', 'service', 'middle', 18, 'day', 0.2, 0.8, 1.5, 0.15, 40, ['civil-affairs', 'health'], 0.04, 0.3, 8, 0.8, 0.76, 7, 200, 0.001333, 0.05, 90],
];

const toType = (row: Row): IncidentType => ({
  id: row[0],
  name: { zh: row[1], en: row[2] },
  category: row[3],
  difficulty: row[4],
  ratePerThousandYear: row[5],
  hours: row[6],
  visibility: row[7],
  salience: row[8],
  harmPerDay: row[9],
  gridFixProbability: row[10],
  gridFixMinutes: row[11],
  route: [...row[12]],
  coordinationProbability: row[13],
  coordinationHardness: row[14],
  serviceHours: row[15],
  serviceSpread: row[16],
  solveProbability: row[17],
  deadlineWorkingDays: row[18],
  selfResolveDays: row[19],
  majorBy100Days: row[20],
  recurrence: row[21],
  recurrenceDays: row[22],
});

export const defaultIncidentTypes: IncidentType[] = rows.map(toType);
