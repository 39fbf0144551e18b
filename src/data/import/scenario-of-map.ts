// A map and a base scenario -> a scenario of that map: everything but the territory stays as the base has it, designs as far as they
// make sense elsewhere. What is returned has been loaded: it is valid.
import { stringify } from 'yaml';
import { WanggeError } from '../../core/errors.ts';
import { loadScenario } from '../../scenario/load.ts';
import type { Problem } from '../../scenario/problem.ts';
import { parseYaml } from '../../scenario/read/parse-yaml.ts';
import { toPlain } from '../../scenario/read/to-plain.ts';
import { identifierPattern } from '../../scenario/schema/parameter.ts';
import { scenarioFormat, type Scenario } from '../../scenario/schema/scenario.ts';
import type { TerritoryMap } from '../../scenario/schema/territory-map.ts';
import { ImportReport } from './import-report.ts';

type Json = Record<string, unknown>;

export interface ScenarioOfMap {
  /** The file, self-contained. */
  readonly yaml: string;
  readonly scenario: Scenario;
}

export interface ScenarioNames {
  /** Identifier of the new scenario; absent = made of the base's. */
  readonly id?: string;
  readonly title?: { readonly zh: string; readonly en: string };
}

const smallestBase: Json = {
  format: scenarioFormat,
  id: 'own',
  seed: 'own-map',
  designs: [{ id: 'baseline', title: { zh: '现行做法', en: 'As it is today' } }],
};

/**
 * Makes the scenario. @param base text of a scenario file, or undefined for the defaults with one design
 * @throws WanggeError `import-base` when the base does not load, `import-too-detailed` or `import-scenario` when the result does not
 */
export function scenarioOfMap(
  map: TerritoryMap,
  base: string | undefined,
  names: ScenarioNames = {},
  report: ImportReport = new ImportReport(),
): ScenarioOfMap {
  const written = base === undefined ? smallestBase : baseData(base, report);
  const data: Json = { ...written };
  const id = names.id ?? `${String(written.id).slice(0, 36)}-map`;
  if (!identifierPattern.test(id))
    throw new WanggeError(
      'import-scenario',
      {
        zh: `标识“${id}”应为小写字母开头的短横线词`,
        en: `The id "${id}" must be lower-case words with hyphens`,
      },
      { id },
    );
  const title = map.provenance.title;
  Object.assign(data, {
    id,
    title: names.title ?? { zh: title, en: title },
    description: descriptionOf(map, base === undefined ? undefined : String(written.id)),
    territory: { map },
  });
  data.designs = keptDesigns(written.designs, report);
  for (;;) {
    const yaml = `# wangge scenario with a map of its own\n${stringify(ordered(data), { lineWidth: 0, version: '1.2' })}`;
    const loaded = loadScenario(yaml);
    if (loaded.ok) return { yaml, scenario: loaded.scenario };
    data.designs = withoutFaulty(data.designs as Json[], loaded.problems, report);
  }
}

function baseData(text: string, report: ImportReport): Json {
  const loaded = loadScenario(text);
  const parsed = loaded.ok ? parseYaml(text.startsWith('\ufeff') ? text.slice(1) : text) : undefined;
  if (!loaded.ok || parsed?.ok !== true) {
    const why = loaded.ok ? undefined : loaded.problems[0];
    throw new WanggeError(
      'import-base',
      {
        zh: `作为基础的情景无法读取：${why?.zh ?? ''}`,
        en: `The base scenario does not load: ${why?.en ?? ''}`,
      },
      { problem: why },
    );
  }
  const { $schema: _link, ...data } = toPlain(parsed.parsed).data as Json;
  const { territory, title } = loaded.scenario;
  report.add(
    'info',
    'base-scenario',
    `除辖区外沿用情景“${title.zh}”的设定；其中按绝对数给出的人员与能力（如下沉人员、协调会场次）是为 ${territory.population} 人的地区设定的，请核对`,
    `Everything but the territory is that of the scenario "${title.en}"; absolute numbers of staff and capacity in it (deployed staff, slots of meetings) are for ${territory.population} residents: check them`,
  );
  return data;
}

function descriptionOf({ provenance }: TerritoryMap, base: string | undefined) {
  const files = provenance.files.join('、').slice(0, 200);
  const [zh, en] = base === undefined ? ['默认值', 'the defaults'] : [`情景 ${base}`, `the scenario ${base}`];
  return {
    zh: `地图由 ${files || '外部数据'} 导入，其余设定来自${zh}`,
    en: `Map imported from ${files || 'other data'}; everything else is from ${en}`,
  };
}

/** Designs that treat single towns differently mean towns of another map. */
function keptDesigns(designs: unknown, report: ImportReport): Json[] {
  const listed = (Array.isArray(designs) ? designs : []) as Json[];
  const kept = listed.filter((design) => {
    const stages = (Array.isArray(design.stages) ? design.stages : []) as Json[];
    const foreign = stages.some((stage) => stage.towns !== undefined);
    if (foreign)
      report.add(
        'warning',
        'design-dropped',
        `方案“${String(design.id)}”按原地图的街镇分步实施，未保留`,
        `The design "${String(design.id)}" names towns of the other map and is left out`,
      );
    return !foreign;
  });
  return kept.length > 0 ? kept : (smallestBase.designs as Json[]);
}

/** Leaves out the designs that problems point at. @throws WanggeError when a problem lies elsewhere */
function withoutFaulty(
  designs: Json[],
  problems: readonly [Problem, ...Problem[]],
  report: ImportReport,
): Json[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ pointer }) => /^\/designs\/(\d+)(\/|$)/.exec(pointer)?.[1]));
  const tooLarge = errors.find(
    ({ code, pointer }) =>
      code === 'file-too-large' ||
      code === 'map-detail' ||
      (pointer === '/territory/map/cells' && code === 'out-of-range'),
  );
  if (tooLarge !== undefined)
    throw new WanggeError(
      'import-too-detailed',
      {
        zh: `地图过于细致，情景文件超过上限；请简化轮廓（simplifyMetres）：${tooLarge.zh}`,
        en: `The map is too detailed for a scenario file; simplify the outlines (simplifyMetres): ${tooLarge.en}`,
      },
      { problem: tooLarge },
    );
  const kept = designs.filter((_, index) => !faulty.has(String(index)));
  if (faulty.has(undefined) || kept.length === 0 || kept.length === designs.length) {
    const [{ zh, en }] = errors.filter(({ pointer }) => !pointer.startsWith('/designs/')).concat(errors);
    throw new WanggeError(
      'import-scenario',
      { zh: `导入的情景不能使用：${zh}`, en: `The imported scenario is not usable: ${en}` },
      { problems: errors.slice(0, 20) },
    );
  }
  for (const [index, design] of designs.entries())
    if (faulty.has(String(index)))
      report.add(
        'warning',
        'design-dropped',
        `方案“${String(design.id)}”不适用于这张地图，未保留`,
        `The design "${String(design.id)}" does not fit this map and is left out`,
      );
  return kept;
}

/** Heads first, the long map and the designs last. */
function ordered(data: Json): Json {
  const { format, id, title, description, seed, territory, designs, ...rest } = data;
  return { format, id, title, description, seed, ...rest, designs, territory };
}
