// A map of one's own for the territory: towns, communities and grid cells with outlines, instead of a generated district. Long
// tables are kept as text, one line per row: a file of 20,000 outlines then stays one that can be read, compared and hashed
// quickly, within the limits of read/caps.ts. src/scenario/map/ reads and writes the tables.
import { z } from 'zod';
import { bilingualText } from './parameter.ts';

/** What may run along the border of two cells. */
export const mapBorderKinds = ['road', 'barrier', 'bridged-barrier'] as const;
export type MapBorderKind = (typeof mapBorderKinds)[number];

/** Most cells of a map, and most vertices of their outlines on average. */
export const maxMapCells = 20_000;
export const maxMeanVertices = 200;
const MAX_TEXT = 5_000_000;

const text = (zh: string, en: string, max: number) => z.string().min(1).max(max).meta({ zh, en });

const provenanceSchema = z.strictObject({
  title: text('地图名称', 'Title of the map', 400),
  licence: text('使用许可', 'Licence', 4000).optional(),
  files: z
    .array(text('导入的文件名', 'Name of an imported file', 260))
    .max(100)
    .default([])
    .meta({ zh: '导入的文件', en: 'Imported files' }),
});

const originSchema = z.strictObject({
  lon: z.number().min(-180).max(180).meta({ zh: '经度（WGS84，度）', en: 'Longitude, WGS84, degrees' }),
  lat: z.number().min(-90).max(90).meta({ zh: '纬度（WGS84，度）', en: 'Latitude, WGS84, degrees' }),
  middle: z
    .strictObject({
      x: z.number().min(0).max(2000).meta({ zh: 'x（公里）', en: 'x, km' }),
      y: z.number().min(0).max(2000).meta({ zh: 'y（公里）', en: 'y, km' }),
    })
    .meta({ zh: '该经纬度在公里坐标中的位置', en: 'Where that place is in km' }),
});

const townSchema = z.strictObject({
  name: bilingualText.meta({ zh: '街镇名称', en: 'Name of the town' }),
  park: z.boolean().default(false).meta({ zh: '是否园区', en: 'Whether it is a park' }),
});

const communitySchema = z.strictObject({
  name: text('社区名称', 'Name of the community', 100),
  town: z.int().min(0).max(399).meta({ zh: '所属街镇序号（从0起）', en: 'Index of its town, from 0' }),
});

const streetsSchema = z.strictObject({
  nodes: text('路口：每行 x y（公里）', 'Junctions: x y per line, km', MAX_TEXT),
  edges: text(
    '路段：每行 起点序号 终点序号 长度（公里）',
    'Stretches: node, node, length in km per line',
    MAX_TEXT,
  ),
});

export const territoryMapSchema = z
  .strictObject({
    provenance: provenanceSchema.meta({ zh: '地图来源', en: 'Where the map comes from' }),
    origin: originSchema.optional().meta({ zh: '公里坐标的原点', en: 'Origin of the km coordinates' }),
    towns: z.array(townSchema).min(1).max(400).meta({ zh: '街镇', en: 'Towns' }),
    communities: z.array(communitySchema).min(1).max(4000).meta({ zh: '社区', en: 'Communities' }),
    /** Header line, then one cell per line: id | name | community | population | households | neighbourhood | outline. */
    cells: text(
      '网格表：表头一行，其后每行一个网格；outline 为逆时针的 x y 序列（公里）',
      'Table of cells: a header, then one cell per line; outline = x y pairs, counter-clockwise, km',
      MAX_TEXT,
    ),
    /** Lines `cell cell kind`, cells by position from 0. */
    borders: text(
      `边界地物：每行 网格序号 网格序号 类别（${mapBorderKinds.join('、')}）`,
      `What runs along borders: cell, cell, kind (${mapBorderKinds.join(', ')}) per line`,
      MAX_TEXT,
    ).optional(),
    streets: streetsSchema.optional().meta({ zh: '步行路网', en: 'Streets for walking' }),
  })
  .meta({ zh: '自有地图', en: 'Map of one’s own' });
export type TerritoryMap = z.infer<typeof territoryMapSchema>;
