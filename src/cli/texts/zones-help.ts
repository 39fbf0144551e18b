// Help of `wangge zones` and its commands.
import type { Language } from '../language.ts';
import type { CommandHelp } from './command-help.ts';

export const zonesCommands = [
  'zones',
  'zones score',
  'zones norms',
  'zones generate',
  'zones compare',
  'zones loop',
  'zones claims',
  'zones sites',
  'zones import',
] as const;
export type ZonesCommand = (typeof zonesCommands)[number];

interface ZonesOptions {
  plan: string;
  plans: string;
  counts: string;
  todayPlan: string;
  people: string;
  area: string;
  households: string;
  hours: string;
  zones: string;
  within: string;
  withinCounts: string;
  planSeedCounts: string;
  balance: string;
  communities: string;
  stability: string;
  near: string;
  planSeed: string;
  moves: string;
  out: string;
  gallery: string;
  range: string;
  listZones: string;
  rounds: string;
  worlds: string;
  start: string;
  sites: string;
  reach: string;
  prove: string;
  importOut: string;
  base: string;
  coordinates: string;
  column: string;
  residents: string;
  title: string;
  snap: string;
  svg: string;
  png: string;
}

export const zonesOptions: Record<Language, ZonesOptions> = {
  zh: {
    plan: '分区方案：文件（.csv .geojson .json .txt）、z1. 开头的文字，或 today',
    counts: '代替 --plans：片区数，逗号分隔，如 15,30,45；每个数目生成一个方案，看分几个为好',
    plans: '两个以上方案，逗号分隔；第一个为基准；today 为今天的分区',
    todayPlan: '与哪个方案比变动',
    people: '每个片区的人口范围（默认 30000-50000；none 为不设）',
    area: '每个片区的面积范围，平方公里（默认 1-3；none 为不设）',
    households: '每个片区的户数范围（默认不设）',
    hours: '每个片区每年工作量范围，小时（默认不设）',
    zones: '片区数',
    within: '片区可否跨街镇：town 不可，district 可',
    withinCounts: '与 --counts 同用：片区可否跨街镇，town 不可，district 可（默认 town）',
    planSeedCounts: '与 --counts 同用：生成用的种子文字（默认 1）',
    balance: '各片区尽量相等的量：population 人口，workload 工作量',
    communities: '保持社区完整的权重，0 以上',
    stability: '少换片区的权重，0 以上（与 --near 或今天的分区相比）',
    near: '从哪个方案出发',
    planSeed: '生成用的种子文字',
    moves: '试多少步（不是时间，所以处处同样结果）',
    out: '写入文件（.csv .geojson .json .txt）',
    gallery: '给出若干互不相似的好方案',
    range: '试一段片区数，如 20-36',
    listZones: '列出每个片区',
    rounds: '最多重画几轮',
    worlds: '平行世界的个数',
    start: '从哪个方案开始',
    sites: '全区设多少个中心（p-中位：居民步行总路程最短）',
    reach: '步行多少公里之内算覆盖',
    prove: '用 HiGHS 求解器证明离最优有多远（可能要几分钟）',
    importOut: '写入的情景文件',
    base: '沿用哪个情景的其他设置',
    coordinates: '坐标系：wgs84、gcj02、bd09、web-mercator、metres、km',
    column: '指定列：角色=列名，如 population=常住人口；可重复',
    residents: '数据没有人口时每个网格的居民数',
    title: '地图名称',
    snap: '相距多少米以内的顶点合为一点（默认 0.5，至多 50）',
    svg: '把各方案的地图写成 SVG 文件（- 为标准输出）',
    png: '把各方案的地图写成 PNG 文件（- 为标准输出；用本机字体）',
  },
  en: {
    plan: 'plan of zones: a file (.csv .geojson .json .txt), a text that starts with z1., or today',
    counts:
      'instead of --plans: numbers of zones, such as 15,30,45; a plan is drawn for each, to see how many are best',
    plans: 'two plans or more, separated by commas; the first is the baseline; today = the zones of today',
    todayPlan: 'plan against which change is measured',
    people: 'bounds on the people of a zone (default 30000-50000; none = no bounds)',
    area: 'bounds on its area, km2 (default 1-3; none = no bounds)',
    households: 'bounds on its households (default: none)',
    hours: 'bounds on its hours of work a year (default: none)',
    zones: 'number of zones',
    within: 'whether zones may reach over borders of towns: town = no, district = yes',
    withinCounts:
      'with --counts: whether zones may reach over borders of towns, town = no, district = yes (default town)',
    planSeedCounts: 'with --counts: seed text of the search (default 1)',
    balance: 'what zones should share evenly: population or workload',
    communities: 'weight of keeping communities whole, 0 or more',
    stability: 'weight of few people changing zone, 0 or more (against --near or the zones of today)',
    near: 'plan to begin with',
    planSeed: 'seed text of the search',
    moves: 'moves to try (never a time, so that every machine finds the same)',
    out: 'write the plan to a file (.csv .geojson .json .txt)',
    gallery: 'give so many unlike good plans',
    range: 'try a range of numbers of zones, such as 20-36',
    listZones: 'list every zone',
    rounds: 'most redesigns',
    worlds: 'number of common worlds',
    start: 'plan to begin with',
    sites: 'how many centres for the whole district (p-median: least way in all)',
    reach: 'how many km on foot count as covered',
    prove: 'prove with the solver HiGHS how far from the optimum it is (may take minutes)',
    importOut: 'scenario file to write',
    base: 'scenario whose other settings are taken over',
    coordinates: 'system of coordinates: wgs84, gcj02, bd09, web-mercator, metres, km',
    column: 'name a column: role=name, such as population=residents; may be repeated',
    residents: 'residents of each cell where the data have none',
    title: 'title of the map',
    snap: 'vertices nearer than so many metres become one (default 0.5, at most 50)',
    svg: 'write the maps of the plans as an SVG file (- = standard output)',
    png: 'write them as a PNG file (- = standard output; with the fonts of this machine)',
  },
};

export const zonesHelp: Record<Language, Record<ZonesCommand, CommandHelp>> = {
  zh: {
    zones: {
      summary: '片区方案：评分、查标准、生成、比较、设计循环',
      description: '片区方案的一组命令。方案是网格的划分，可用文件、文字或 today（今天的分区）指明。',
      examples: [
        ['wangge zones norms putuo', '3–5 万人、1–3 平方公里在这里可能吗'],
        ['wangge zones generate putuo -k 30 --out plan.csv', '生成 30 个片区'],
        ['wangge zones compare putuo --plans today,plan.csv -n 10', '在平行世界中与今天比较'],
      ],
    },
    'zones score': {
      summary: '按四条原则给方案评分',
      description:
        '按规模适度、街巷定界、无缝覆盖、动态调整给一个或几个方案评分；公式与出处见 docs/ZONES.md。',
      examples: [
        ['wangge zones score putuo --plan plan.csv --list', '评分并列出各片区'],
        ['wangge zones score putuo --plan today plan.csv --svg plans.svg', '两张地图并排画成一张图'],
      ],
    },
    'zones norms': {
      summary: '规模标准在这里是否自洽、可行',
      description:
        '用人口、面积、密度检查规模标准能否同时满足；不能时说明原因；再实际画一个方案，给出画得出的标准。',
      examples: [['wangge zones norms z-district', 'Z 区密度太低：说明原因与画得出的标准']],
    },
    'zones generate': {
      summary: '生成满足标准的片区方案',
      description: '在网格邻接图上模拟退火，按步数而非时间，同样的种子在任何机器上给出同样的方案。',
      examples: [
        ['wangge zones generate putuo -k 30 --balance workload --out plan.geojson', '工作量均衡的 30 个片区'],
        ['wangge zones generate putuo --range 24-36', '哪些片区数可行'],
      ],
    },
    'zones compare': {
      summary: '在平行世界中比较片区方案',
      description: '每个方案作为一个设计在平行世界中推演：判定、指标、差别来自哪些片区。',
      examples: [
        ['wangge zones compare putuo --plans today,plan.csv -n 10 --sample-towns 3', '先看三个街镇'],
        ['wangge zones compare putuo --counts 10,20,30,60 --sample-towns 3', '分几个片区为好'],
      ],
    },
    'zones loop': {
      summary: '设计循环：推演、按工作量重画，直到稳定',
      description: '推演一个方案，取各网格的工作量，按工作量均衡重画，再推演，直到方案稳定。',
      examples: [['wangge zones loop putuo -k 30 -n 2', '每轮两个平行世界']],
    },
    'zones claims': {
      summary: '在自己的方案上重跑与片区有关的论断',
      description: '论断 P4、P5、P7、P9、P11、Y8 的登记文件，换成您的辖区与分区再运行。',
      examples: [['wangge zones claims putuo --plan plan.csv -c p4-authority -n 6', '有无权威，作用相反吗']],
    },
    'zones sites': {
      summary: '给片区中心与服务站选址',
      description:
        '给方案的每个片区选一个中心和最少的服务站（10 分钟之内）；或不看方案，为全区选 p 个中心、看覆盖多少人、最少要几个。',
      examples: [
        ['wangge zones sites putuo --plan plan.csv --out sited.csv', '一个片区一个中心，加必要的服务站'],
        ['wangge zones sites z-district -p 12 --prove', '全区 12 个中心，离最优多远'],
      ],
    },
    'zones import': {
      summary: '导入自己的辖区地图，成为一个情景文件',
      description:
        '读入 GeoJSON（面或点）、CSV、Excel 表、街道与河流铁路；识别列名与坐标系，修补拓扑，逐条报告；写出可直接运行的情景文件。',
      examples: [
        ['wangge zones import cells.geojson streets.geojson --out my-district.yaml', '网格与街道'],
        [
          'wangge zones import units.csv --coordinates gcj02 --column population=人口数 --out my.yaml',
          '表格',
        ],
      ],
    },
  },
  en: {
    zones: {
      summary: 'plans of zones: score, check norms, generate, compare, design loop',
      description:
        'Commands about plans of zones. A plan is a partition of the grid cells, named by a file, a text, or today (the zones of today).',
      examples: [
        ['wangge zones norms putuo', 'are 30-50 thousand people on 1-3 km2 possible here?'],
        ['wangge zones generate putuo -k 30 --out plan.csv', 'generate 30 zones'],
        ['wangge zones compare putuo --plans today,plan.csv -n 10', 'compare with today over common worlds'],
      ],
    },
    'zones score': {
      summary: 'score plans by the four principles',
      description:
        'Scores one plan or several by size, borders, coverage and change; formulas and sources are in docs/ZONES.md.',
      examples: [
        ['wangge zones score putuo --plan plan.csv --list', 'score, and list every zone'],
        ['wangge zones score putuo --plan today plan.csv --svg plans.svg', 'both maps side by side'],
      ],
    },
    'zones norms': {
      summary: 'whether norms of size fit each other and can be kept here',
      description:
        'Checks from people, area and density whether norms of size can be kept together and says why not; then draws plans, and names norms that can be drawn.',
      examples: [['wangge zones norms z-district', 'too thinly settled: why, and norms that can be drawn']],
    },
    'zones generate': {
      summary: 'generate plans that keep the norms',
      description:
        'Anneals over the graph of grid cells by a number of moves, never by time: the same seed gives the same plan on every machine.',
      examples: [
        [
          'wangge zones generate putuo -k 30 --balance workload --out plan.geojson',
          '30 zones with equal work',
        ],
        ['wangge zones generate putuo --range 24-36', 'which numbers of zones can be drawn'],
      ],
    },
    'zones compare': {
      summary: 'compare plans over common worlds',
      description:
        'Runs every plan as a design over common worlds: verdicts, measures, and the zones that the difference comes from.',
      examples: [
        ['wangge zones compare putuo --plans today,plan.csv -n 10 --sample-towns 3', 'three towns first'],
        ['wangge zones compare putuo --counts 10,20,30,60 --sample-towns 3', 'how many zones are best'],
      ],
    },
    'zones loop': {
      summary: 'design loop: simulate, draw anew by work, until it settles',
      description:
        'Simulates a plan, takes the hours of work by grid cell, draws zones that share them evenly, simulates again, until the plan settles.',
      examples: [['wangge zones loop putuo -k 30 -n 2', 'two common worlds a round']],
    },
    'zones claims': {
      summary: 'run the claims about zones on a plan of your own',
      description: 'The registered files of P4, P5, P7, P9, P11 and Y8 with your district and your zones.',
      examples: [
        ['wangge zones claims putuo --plan plan.csv -c p4-authority -n 6', 'does authority turn the sign?'],
      ],
    },
    'zones sites': {
      summary: 'site centres and stations',
      description:
        'Sites one centre and the fewest stations (within 10 minutes) in every zone of a plan; or, without a plan, p centres for the whole district, how many people they cover, and how few would do.',
      examples: [
        ['wangge zones sites putuo --plan plan.csv --out sited.csv', 'a centre for each zone, and stations'],
        ['wangge zones sites z-district -p 12 --prove', '12 centres, and how far from the optimum'],
      ],
    },
    'zones import': {
      summary: 'import a map of your own as a scenario file',
      description:
        'Reads GeoJSON (polygons or points), CSV, Excel tables, streets, rivers and railways; recognises columns and coordinates, repairs topology and reports every repair; writes a scenario file that runs.',
      examples: [
        ['wangge zones import cells.geojson streets.geojson --out my-district.yaml', 'cells and streets'],
        [
          'wangge zones import units.csv --coordinates gcj02 --column population=people --out my.yaml',
          'a table',
        ],
      ],
    },
  },
};
