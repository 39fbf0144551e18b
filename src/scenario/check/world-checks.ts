// Relations within the world: tiers fit into each other, shares of neighbourhoods add up, routes name known departments.
import type { PathStep } from '../read/pointer.ts';
import { showValue } from '../read/show-value.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Finding } from './finding.ts';
import { nearestKey } from './nearest-key.ts';
import { repeatedIds } from './repeated-ids.ts';
import { sumFault } from './sums-to-one.ts';

/** Returns what does not fit together in the world of a scenario. */
export function worldChecks(scenario: Scenario): Finding[] {
  const { incidents, residents } = scenario;
  return [
    ...tiers(scenario),
    ...roster(scenario),
    ...order(residents.affectedMin, residents.affectedMax, 'residents', 'affectedMin', 'affectedMax'),
    ...repeatedIds(incidents.types, ['incidents', 'types']),
    ...repeatedIds(incidents.neighbourhoods, ['incidents', 'neighbourhoods']),
    ...neighbourhoodShares(scenario),
    ...routes(scenario),
  ];
}

function tiers({ territory }: Scenario): Finding[] {
  const { population, towns, parks, communities, cells } = territory;
  return [
    ...order(towns, communities, 'territory', 'towns', 'communities'),
    ...order(communities, cells, 'territory', 'communities', 'cells'),
    ...order(cells, population, 'territory', 'cells', 'population'),
    ...order(parks + 1, towns, 'territory', 'parks', 'towns', parks),
  ];
}

/** A roster says how many towns and communities there are: the totals must say the same, and cells must suffice. */
function roster({ territory }: Scenario): Finding[] {
  const { towns, communities, cells, parks, roster: listed } = territory;
  if (listed === undefined) return [];
  const committees = listed.reduce((sum, town) => sum + town.committees.length, 0);
  return [
    ...agrees(listed.length, towns, 'towns'),
    ...agrees(committees, communities, 'communities'),
    ...agrees(0, parks, 'parks'),
    ...order(2 * communities, cells, 'territory', 'communities', 'cells', `2 × ${communities}`),
  ];
}

function agrees(listed: number, stated: number, key: 'towns' | 'communities' | 'parks'): Finding[] {
  if (listed === stated) return [];
  return [
    {
      code: 'roster',
      severity: 'error',
      path: ['territory', key],
      reads: [
        ['territory', key],
        ['territory', 'roster'],
      ],
      text: {
        zh: `应与名册一致：名册为 ${listed}，此处为 ${stated}`,
        en: `must agree with the roster: the roster has ${listed}, here it is ${stated}`,
      },
    },
  ];
}

/** Finds low > high. `shown` replaces low in the sentence: parks must be below the number of towns. */
function order(
  low: number,
  high: number,
  section: string,
  lowKey: string,
  highKey: string,
  shown: number | string = low,
): Finding[] {
  if (low <= high) return [];
  const [zhRule, enRule] = shown === low ? ['不能大于', 'must not exceed'] : ['应小于', 'must be below'];
  const path = [section, lowKey];
  return [
    {
      code: 'tiers',
      severity: 'error',
      path,
      reads: [path, [section, highKey]],
      text: {
        zh: `（${lowKey}）${zhRule} ${highKey}，现为 ${shown} 与 ${high}`,
        en: `(${lowKey}) ${enRule} ${highKey}, but they are ${shown} and ${high}`,
      },
    },
  ];
}

function neighbourhoodShares({ incidents }: Scenario): Finding[] {
  const path = ['incidents', 'neighbourhoods'];
  const text = sumFault(
    incidents.neighbourhoods.map((neighbourhood) => neighbourhood.share),
    false,
  );
  if (text === undefined) return [];
  return [
    { code: 'sum', severity: 'error', path, text: { zh: `的 share ${text.zh}`, en: `shares ${text.en}` } },
  ];
}

function routes({ incidents, departments }: Scenario): Finding[] {
  const ids = departments.list.map((department) => department.id);
  const known = new Set(ids);
  return incidents.types.flatMap((type, index) =>
    type.route.flatMap((id, position): Finding[] => {
      if (known.has(id)) return [];
      const near = nearestKey(
        id,
        ids.map((key) => ({ key })),
      );
      const path: PathStep[] = ['incidents', 'types', index, 'route', position];
      const [zhHint, enHint] =
        near === undefined
          ? [`可用：${ids.join('、')}`, `known: ${ids.join(', ')}`]
          : [`是否想写 ${near}？`, `did you mean ${near}?`];
      return [
        {
          code: 'unknown-department',
          severity: 'error',
          path,
          reads: [path, ['departments', 'list']],
          text: {
            zh: `：没有部门 ${showValue(id)}；${zhHint}`,
            en: `: there is no department ${showValue(id)}; ${enHint}`,
          },
        },
      ];
    }),
  );
}
