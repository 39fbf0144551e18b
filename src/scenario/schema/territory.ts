// The territory: tiers, sizes and the parameters of the synthetic district generator.
// Figures of Z district: claims.md A2 (370 km2, 1.42 M people, 12 offices + 3 parks > 124 > 680).
import { z } from 'zod';
import { quantity, type BilingualText } from './parameter.ts';
import { rosterSchema } from './roster.ts';
import { territoryMapSchema } from './territory-map.ts';

const count = (zh: string, en: string, max: number, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: '', min: 1, max, default: value, integer: true, status: 'document', source });

export const territorySchema = z.strictObject({
  areaKm2: quantity({
    zh: '面积',
    en: 'Area',
    unit: 'km2',
    min: 0.01,
    max: 100000,
    default: 370,
    status: 'document',
    source: {
      zh: '《Z区三级网格化管理报告》：370平方公里，142万人',
      en: 'Report on the three-level grid of Z district: 370 km2, 1.42 million people',
    },
  }),
  population: count('常住人口', 'Residents', 12_000_000, 1_420_000, {
    zh: '《Z区三级网格化管理报告》：370平方公里，142万人',
    en: 'Report on the three-level grid of Z district: 370 km2, 1.42 million people',
  }),
  towns: count('街镇（办事处）与园区数', 'Towns (sub-district offices and parks)', 400, 15, {
    zh: '《Z区三级网格化管理报告》：12个办事处、3个园区，124个二级网格，680个三级网格',
    en: 'Report on the three-level grid of Z district: 12 offices and 3 parks, 124 second-tier grids, 680 third-tier grids',
  }),
  parks: quantity({
    zh: '其中园区数',
    en: 'Of which parks',
    unit: '',
    min: 0,
    max: 100,
    default: 3,
    integer: true,
    status: 'document',
    source: {
      zh: '《Z区三级网格化管理报告》：12个办事处、3个园区，124个二级网格，680个三级网格',
      en: 'Report on the three-level grid of Z district: 12 offices and 3 parks, 124 second-tier grids, 680 third-tier grids',
    },
  }),
  communities: count('社区（二级网格）数', 'Communities (second-tier grids)', 4000, 124, {
    zh: '《Z区三级网格化管理报告》：12个办事处、3个园区，124个二级网格，680个三级网格',
    en: 'Report on the three-level grid of Z district: 12 offices and 3 parks, 124 second-tier grids, 680 third-tier grids',
  }),
  cells: count('网格（三级网格）数', 'Grid cells (third tier)', 20000, 680, {
    zh: '《Z区三级网格化管理报告》：12个办事处、3个园区，124个二级网格，680个三级网格',
    en: 'Report on the three-level grid of Z district: 12 offices and 3 parks, 124 second-tier grids, 680 third-tier grids',
  }),
  densityCores: quantity({
    zh: '人口密度中心数',
    en: 'Density cores of the synthetic district',
    unit: '',
    min: 1,
    max: 20,
    default: 3,
    integer: true,
    status: 'assumption',
    source: {
      zh: '示意地图由程序生成：没有可合法使用的真实边界',
      en: 'the map is generated: no licensed boundaries exist',
    },
  }),
  densityContrast: quantity({
    zh: '中心与边缘人口密度之比',
    en: 'Density of a core relative to the edge',
    unit: 'ratio',
    min: 1,
    max: 100,
    default: 8,
    status: 'assumption',
    source: {
      zh: '生成地图用；中心密、边缘疏，倍数为假设',
      en: 'for the generated map: dense centre, thin edge; the ratio is assumed',
    },
  }),
  cellSizeSpread: quantity({
    zh: '网格人口的离散程度（变异系数）',
    en: 'Spread of residents per cell (coefficient of variation)',
    unit: 'ratio',
    min: 0,
    max: 1.5,
    default: 0.35,
    status: 'assumption',
    source: {
      zh: '生成地图用；网格大小不一，程度为假设',
      en: 'for the generated map: cells differ in size; the degree is assumed',
    },
  }),
  /** Real towns and committees; then `towns`, `communities` and `parks` must agree with it. */
  roster: rosterSchema.optional(),
  /** A map of one's own instead of a generated one; counts, population and area that are not written are taken from it. */
  map: territoryMapSchema.optional(),
});
