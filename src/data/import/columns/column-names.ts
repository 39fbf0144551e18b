// The names under which columns of a table, or properties of a feature, are recognised, in Chinese and English. What is listed
// earlier is looked for first. Compared without case, blanks, underscores and anything in brackets.

export const columnRoles = [
  'id',
  'name',
  'community',
  'town',
  'population',
  'households',
  'lon',
  'lat',
  'neighbourhood',
  'park',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export const columnNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: [
    '网格编号',
    '网格编码',
    '网格代码',
    '网格号',
    '编号',
    '编码',
    '代码',
    'cellid',
    'gridid',
    'id',
    'code',
    'fid',
    'objectid',
  ],
  name: [
    '网格名称',
    '网格',
    '微网格',
    '小区名称',
    '小区',
    '名称',
    'cell',
    'grid',
    'cellname',
    'gridname',
    'name',
    '地名',
  ],
  community: [
    '社区',
    '社区名称',
    '所属社区',
    '居委会',
    '居委',
    '居委会名称',
    '居村委',
    '村居',
    '村居委',
    '村委会',
    '行政村',
    '二级网格',
    'community',
    'communityname',
    'committee',
    'neighborhoodcommittee',
  ],
  town: [
    '街镇',
    '街道',
    '镇',
    '乡镇',
    '街道名称',
    '街镇名称',
    '乡镇街道',
    '所属街道',
    '所属街镇',
    '办事处',
    '一级网格',
    'town',
    'townname',
    'subdistrict',
    'street',
    'township',
  ],
  population: [
    '常住人口',
    '人口',
    '人口数',
    '常住人口数',
    '总人口',
    '实有人口',
    '居民数',
    '人数',
    'population',
    'pop',
    'residents',
    'people',
    'totalpopulation',
    '户籍人口',
  ],
  households: ['户数', '家庭户数', '总户数', '常住户数', '家庭户', 'households', 'household', 'hh'],
  lon: ['经度', 'lon', 'lng', 'long', 'longitude', 'x', 'x坐标', '横坐标'],
  lat: ['纬度', 'lat', 'latitude', 'y', 'y坐标', '纵坐标'],
  neighbourhood: [
    '街区类型',
    '小区类型',
    '类型',
    '网格类型',
    'neighbourhood',
    'neighborhood',
    'type',
    'kind',
  ],
  park: ['园区', '是否园区', 'park', 'ispark'],
};

/** Columns that are recognised and not used: what they say is computed from the outlines. */
export const computedNames: readonly string[] = [
  '面积',
  '面积km2',
  'area',
  'areakm2',
  'shapearea',
  'shapeleng',
  'shapelength',
  '周长',
  'perimeter',
];

/** Brings a name into the form in which names are compared. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【〔{].*?[)\]】〕}]/g, '')
    .replace(/[\s_\-./·]+/g, '');
}
