// Words of `wangge zones`: what its reports say.
import type { Language } from '../language.ts';
import { zonesInputTexts, type ZonesInputTexts } from './zones-input-texts.ts';

interface ZonesTexts extends ZonesInputTexts {
  principles: Readonly<Record<'size' | 'borders' | 'coverage' | 'change', string>>;
  units: Readonly<Record<'share' | 'km' | 'minute' | 'people' | 'hours' | 'count' | 'ratio', string>>;
  scoreHeading(plan: string, zones: number, hash: string): string;
  score: string;
  zoneHeading(plan: string): string;
  zoneColumns: readonly string[];
  breaches: Readonly<Record<'population' | 'areaKm2' | 'households' | 'workloadHours', string>>;
  pieces(count: number): string;
  split(count: number): string;
  acrossTowns(count: number): string;
  assumedCentres: string;
  hours: string;
  assumedToday: string;
  today: string;
  normsHeading: string;
  possible: string;
  impossible: string;
  zonesAllowed(least: number, most: number): string;
  noNumber: string;
  generated(zones: number, hash: string): string;
  outOfBounds(count: number): string;
  searched(moves: string): string;
  searching(percent: number): string;
  written(file: string): string;
  notWritten: string;
  galleryHeading(count: number): string;
  rangeHeading: string;
  rangeColumns: readonly string[];
  feasible: string;
  outside: string;
  notFeasible(count: number): string;
  differencesHeading(plan: string, baseline: string): string;
  differenceColumns: readonly string[];
  driven(sum: string): string;
  loopHeading: string;
  loopStart: string;
  loopEnd: string;
  loopColumns: readonly string[];
  loopEnded: Readonly<Record<'settled' | 'cycle' | 'rounds' | 'cancelled' | 'failed', string>>;
  countsHeading(worlds: number): string;
  countsColumns: readonly string[];
  countsOpen: string;
  countsFinding: Readonly<Record<'u' | 'falls' | 'rises' | 'flat', (best: number) => string>>;
  claimsHeading(plan: string): string;
  zone(number: number): string;
  sited(plan: string, centres: number, stations: number, atLeast: number): string;
  sitedShort: string;
  medianOf(sites: number, metres: number): string;
  atMostAbove(percent: string): string;
  proving(seconds: number): string;
  proven(percent: string): string;
  notProven(seconds: number): string;
  covered(sites: number, km: string, percent: string): string;
  fewest(sites: number, km: string, atLeast: number): string;
  unreachable(cells: number, people: string, km: string): string;
  candidates(count: number): string;
  placesHeading: string;
  placeColumns: readonly string[];
  imported(cells: number, communities: number, towns: number, people: string): string;
  importHeading: string;
  severity: Readonly<Record<'info' | 'warning' | 'error', string>>;
  mapTitle(scenario: string): string;
  mapNote(zones: number, outside: number): string;
  mapLegend: string;
}

export const zonesTexts: Record<Language, ZonesTexts> = {
  zh: {
    ...zonesInputTexts.zh,
    principles: { size: '规模适度', borders: '街巷定界', coverage: '无缝覆盖', change: '动态调整' },
    units: {
      share: '%',
      km: '公里',
      minute: '分钟',
      people: '人',
      hours: '小时',
      count: '',
      ratio: '',
    },
    scoreHeading: (plan, zones, hash) => `${plan}：${zones} 个片区（指纹 ${hash}）`,
    score: '评分',
    zoneHeading: (plan) => `${plan} 的片区：`,
    zoneColumns: ['片区', '人口', '平方公里', '小时/年', '紧凑度', '步行分钟', '说明'],
    breaches: { population: '人口', areaKm2: '面积', households: '户数', workloadHours: '工作量' },
    pieces: (count) => `断成 ${count} 块`,
    split: (count) => `切分 ${count} 个社区`,
    acrossTowns: (count) => `跨 ${count} 个街镇`,
    assumedCentres: '未设中心的片区按居民步行总路程最短的网格计步行（假设）。',
    assumedToday: '情景今天没有片区：“今天”是按模型规则为各街镇假设的划法，与它相比的“变动”也是假设。',
    hours: '工作量：计划值（预计上报量 × 平均办理用时）；要用模拟值，见 wangge zones loop。',
    today: '今天',
    normsHeading: '标准是否自洽（先看全区与各街镇的总量）：',
    possible: '从总量看没有矛盾；能否画出，由生成来回答。',
    impossible: '这样的标准在这里无法全部满足：',
    zonesAllowed: (least, most) => `满足各项标准的片区数：${least} 至 ${most} 个`,
    noNumber: '没有一个片区数能满足各项标准',
    generated: (zones, hash) => `生成了 ${zones} 个片区的方案（指纹 ${hash}）`,
    outOfBounds: (count) => `仍有 ${count} 个片区超出标准：`,
    searching: (percent) => `正在搜索方案 ${percent}%`,
    searched: (moves) => `共试 ${moves} 步；同样的种子与步数总给出同样的方案。`,
    written: (file) => `已写入 ${file}`,
    notWritten: '未写文件；要保存请加 --out 方案.csv（或 .geojson、.json、.txt）',
    galleryHeading: (count) => `${count} 个互不相似、互不支配的方案：`,
    rangeHeading: '各片区数能否画出：',
    rangeColumns: ['片区数', '结果'],
    feasible: '可行',
    outside: '超出标准',
    notFeasible: (count) => `未找到；最好时 ${count} 个片区超出标准`,
    differencesHeading: (plan, baseline) =>
      `${plan} 与 ${baseline} 相比，差别来自哪里（按 ${plan} 的片区）：`,
    differenceColumns: ['片区', '真实解决率之差', '95% 区间', '解决用时之差（天）', '对总差的贡献', '判定'],
    driven: (sum) => `各片区的贡献相加即总差 ${sum} 个百分点。`,
    countsHeading: (worlds) => `分几个片区为好（${worlds} 个平行世界）`,
    countsColumns: ['片区数', '指标', '均值', '95% 区间', '与最少片区数之差，95% 区间'],
    countsOpen: '平行世界还不够多，看不出哪个片区数更好。',
    countsFinding: {
      u: (best) => `先降后升：${best} 个片区解决得最快。`,
      falls: (best) => `试过的数目里片区越多越快，${best} 个最快；最好的数目可能更大。`,
      rises: (best) => `试过的数目里片区越少越快，${best} 个最快；最好的数目可能更小。`,
      flat: () => '试过的片区数之间，解决用时分不出高下。',
    },
    loopStart: '开始时',
    loopEnd: '最后一轮',
    loopHeading: '设计循环：推演 → 各网格工作量 → 按工作量重画',
    loopColumns: ['轮次', '方案', '换片区的居民', '人口变异系数', '工作量变异系数', '标准'],
    loopEnded: {
      settled: '已稳定：再画一次几乎不变。',
      cycle: '方案循环出现，没有稳定。',
      rounds: '到达轮数上限，仍在变化。',
      cancelled: '被中断；以上为已完成的轮次。',
      failed: '推演失败：',
    },
    claimsHeading: (plan) =>
      `在 ${plan} 上重跑与片区有关的论断（组织与各组取自登记文件，辖区与分区是您的）：`,
    zone: (number) => `${number} 号`,
    sited: (plan, centres, stations, atLeast) =>
      `${plan}：${centres} 个服务中心，${stations} 个服务站${stations === atLeast ? '（已证明不能更少）' : `（已证明少于 ${atLeast} 个不行）`}`,
    sitedShort: '每个居民 10 分钟内可到本片区的中心或服务站（按网格中点、直线乘绕行系数计）。',
    candidates: (count) => `候选点 ${count} 个：每个社区一个，取居民的中点。`,
    medianOf: (sites, metres) =>
      `路最近：选 ${sites} 个中心，居民走到最近的中心平均 ${metres} 米；所选位置列在最后。`,
    atMostAbove: (percent) => `换任何别的选法，路程最多再短 ${percent}%（拉格朗日下界）。`,
    proving: (seconds) => `正在用 HiGHS 证明离最优多远，至多 ${seconds} 秒……`,
    proven: (percent) => `HiGHS 证明：换任何别的选法，路程最多再短 ${percent}%。`,
    notProven: (seconds) => `HiGHS 在 ${seconds} 秒内没有证明完；上面的下界仍然成立。`,
    covered: (sites, km, percent) =>
      `近处人最多：另选位置，${sites} 个中心可让 ${percent}% 的居民步行 ${km} 公里之内有中心（求得的最好结果，未证明最优）。`,
    fewest: (sites, km, atLeast) =>
      `谁都不太远：要让每个附近有候选点的网格步行 ${km} 公里之内有中心，需要 ${sites} 个（${sites === atLeast ? '已证明不能更少' : `至少要 ${atLeast} 个`}）。`,
    unreachable: (cells, people, km) =>
      `另有 ${cells} 个网格（${people} 人）${km} 公里之内没有候选点，设多少中心也够不着。`,
    placesHeading: '路最近的选法，中心所在网格：',
    placeColumns: ['网格', '街镇', '社区'],
    imported: (cells, communities, towns, people) =>
      `已导入：${cells} 个网格、${communities} 个社区、${towns} 个街镇，${people} 人`,
    importHeading: '导入时所做的修补与假设：',
    severity: { info: '说明', warning: '修补或假设', error: '未导入' },
    mapTitle: (scenario) => `${scenario}：片区`,
    mapNote: (zones, outside) =>
      outside === 0
        ? `${zones} 个片区，都合标准、连成一片`
        : `${zones} 个片区，${outside} 个超出标准或不相连`,
    mapLegend:
      '颜色只区分相邻的片区，数字为片区编号，加框的编号已锁定；斜线：超出标准或不相连；粗线：街镇界；实心方块：服务中心，空心方块：服务站。',
  },
  en: {
    ...zonesInputTexts.en,
    principles: { size: 'Size', borders: 'Borders', coverage: 'Coverage', change: 'Change' },
    units: {
      share: '%',
      km: 'km',
      minute: 'minutes',
      people: 'people',
      hours: 'hours',
      count: '',
      ratio: '',
    },
    scoreHeading: (plan, zones, hash) => `${plan}: ${zones} zones (fingerprint ${hash})`,
    score: 'score',
    zoneHeading: (plan) => `Zones of ${plan}:`,
    zoneColumns: ['zone', 'people', 'km2', 'hours/year', 'compactness', 'walk, minutes', 'notes'],
    breaches: {
      population: 'people',
      areaKm2: 'area',
      households: 'households',
      workloadHours: 'working hours',
    },
    pieces: (count) => `in ${count} pieces`,
    split: (count) => `part of ${count} ${count === 1 ? 'community' : 'communities'} only`,
    acrossTowns: (count) => `reaches into ${count} towns`,
    assumedCentres:
      'Where a zone has no centre, ways on foot are to the grid cell from which its residents walk least in all (assumed).',
    assumedToday:
      'The scenario has no zones today: “today” is a cut assumed for each town by the model’s rule, and so is every change against it.',
    hours:
      'Hours of work are planned ones (expected reports x mean hours of service); for simulated ones see wangge zones loop.',
    today: 'today',
    normsHeading: 'Do the norms fit each other? First by totals, of the whole district and of each town:',
    possible: 'Nothing in the totals rules a plan out; whether one can be drawn is for generating to say.',
    impossible: 'These norms cannot all be kept here:',
    zonesAllowed: (least, most) => `numbers of zones that keep all norms: ${least} to ${most}`,
    noNumber: 'no number of zones keeps all norms',
    generated: (zones, hash) => `Generated a plan of ${zones} zones (fingerprint ${hash})`,
    outOfBounds: (count) => `${count} ${count === 1 ? 'zone is' : 'zones are'} still out of bounds:`,
    searching: (percent) => `Searching for plans ${percent}%`,
    searched: (moves) => `${moves} moves tried; the same seed and moves always give the same plan.`,
    written: (file) => `written to ${file}`,
    notWritten: 'no file written; to keep it add --out plan.csv (or .geojson, .json, .txt)',
    galleryHeading: (count) => `${count} unlike plans, none better than another in everything:`,
    rangeHeading: 'Which numbers of zones can be drawn:',
    rangeColumns: ['zones', 'result'],
    feasible: 'feasible',
    outside: 'out of bounds',
    notFeasible: (count) =>
      `none found; at best ${count} ${count === 1 ? 'zone is' : 'zones are'} out of bounds`,
    differencesHeading: (plan, baseline) =>
      `Where ${plan} differs from ${baseline}, by the zones of ${plan}:`,
    differenceColumns: [
      'zone',
      'really solved, difference',
      '95% interval',
      'days, difference',
      'part of the whole',
      'verdict',
    ],
    driven: (sum) => `The parts add up to the difference of the whole, ${sum} percentage points.`,
    countsHeading: (worlds) => `How many zones are best (${worlds} common worlds)`,
    countsColumns: ['zones', 'measure', 'mean', '95 % interval', 'against the fewest zones, 95 %'],
    countsOpen: 'Too few worlds to tell which number of zones is better.',
    countsFinding: {
      u: (best) => `First fewer days, then more: ${best} zones solve matters soonest.`,
      falls: (best) =>
        `Of the numbers tried more zones are quicker: ${best} are quickest, and more may be quicker still.`,
      rises: (best) =>
        `Of the numbers tried fewer zones are quicker: ${best} are quickest, and fewer may be quicker still.`,
      flat: () => 'Days until solved do not tell the numbers of zones apart.',
    },
    loopStart: 'at the start',
    loopEnd: 'last round',
    loopHeading: 'Design loop: simulate -> work by grid cell -> draw anew by work',
    loopColumns: ['round', 'plan', 'people who change zone', 'CV of people', 'CV of work', 'norms'],
    loopEnded: {
      settled: 'Settled: drawing it again changes next to nothing.',
      cycle: 'A plan came back: the loop does not settle.',
      rounds: 'The last round is reached and the plan still moves.',
      cancelled: 'Interrupted; the rounds above are complete.',
      failed: 'A run failed: ',
    },
    claimsHeading: (plan) =>
      `Claims about zones on ${plan} (organisation and arms as registered, district and zones are yours):`,
    zone: (number) => `no. ${number}`,
    sited: (plan, centres, stations, atLeast) =>
      `${plan}: ${centres} service centres and ${stations} stations (proven: ${stations === atLeast ? 'fewer stations cannot do' : `fewer than ${atLeast} stations cannot do`})`,
    sitedShort:
      'Every resident is within 10 minutes of the centre or a station of the own zone (middles of cells, straight lines with the detour factor).',
    candidates: (count) => `Candidates: ${count}, one for each community, in the middle of its residents.`,
    medianOf: (sites, metres) =>
      `Shortest ways: with ${sites} centres residents walk ${metres} m to the nearest on average; the places are listed last.`,
    atMostAbove: (percent) =>
      `No other choice could shorten the way by more than ${percent} % (Lagrangian bound).`,
    proving: (seconds) => `HiGHS is proving how far from the optimum that is, ${seconds} seconds at most ...`,
    proven: (percent) => `HiGHS proves: no other choice could shorten the way by more than ${percent} %.`,
    notProven: (seconds) =>
      `HiGHS did not come to an end in ${seconds} seconds; the bound above stands all the same.`,
    covered: (sites, km, percent) =>
      `Most people near: placed elsewhere, ${sites} centres bring ${percent} % of residents within ${km} km on foot (the best found, not proven).`,
    fewest: (sites, km, atLeast) =>
      `Nobody too far: to bring every cell with a candidate near it within ${km} km on foot takes ${sites} centres (${sites === atLeast ? 'proven: fewer cannot do' : `at least ${atLeast}`}).`,
    unreachable: (cells, people, km) =>
      `Besides, ${cells} cells with ${people} people have no candidate within ${km} km: no number of centres reaches them.`,
    placesHeading: 'The choice with the shortest ways, cells with a centre:',
    placeColumns: ['cell', 'town', 'community'],
    imported: (cells, communities, towns, people) =>
      `Imported ${cells} grid cells, ${communities} communities, ${towns} towns, ${people} people`,
    importHeading: 'Repairs and assumptions on the way:',
    severity: { info: 'note', warning: 'repaired or assumed', error: 'left out' },
    mapTitle: (scenario) => `${scenario}: zones`,
    mapNote: (zones, outside) =>
      outside === 0
        ? `${zones} zones, all within the norms and in one piece`
        : `${zones} zones, ${outside} of them outside of the norms or in pieces`,
    mapLegend:
      'Colours only part neighbours; numbers name zones, framed ones are locked. Hatched: outside of the norms or in pieces. Thick lines: borders of towns. Filled squares: service centres; open ones: stations.',
  },
};
