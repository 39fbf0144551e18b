// Whether each design's stages make a valid policy in every town and at every date, with the problems shown at the stage
// that causes them.
import { policyOf } from '../patch.ts';
import type { Problem } from '../problem.ts';
import { existsAt, fromPointer, toPointer } from '../read/pointer.ts';
import type { Design, Scenario } from '../schema/scenario.ts';

type Stage = Design['stages'][number];

/** Most different combinations of stages (over towns and dates) that are checked; more would take too long. */
const MAX_COMBINATIONS = 1000;

/** Returns the problems of all designs; those of the scenario's own policy are not repeated. */
export function patchChecks(scenario: Scenario): Problem[] {
  const own = policyOf(scenario, []);
  const known = new Set((own.ok ? own.warnings : own.problems).map(keyOf));
  const problems: Problem[] = [];
  let combinations = 0;
  for (const [index, design] of scenario.designs.entries()) {
    for (const active of stageCombinations(design, scenario.territory.towns)) {
      combinations++;
      if (combinations > MAX_COMBINATIONS) return [...problems, tooManyCombinations(index)];
      const stages = active.map((stage) => design.stages[stage]);
      const result = policyOf(
        scenario,
        stages.map((stage) => stage.patch),
      );
      for (const problem of result.ok ? result.warnings : result.problems) {
        if (!known.has(keyOf(problem))) problems.push(moved(problem, index, active, stages));
      }
    }
  }
  return problems;
}

/** The different sets of stages in force somewhere at some date, in the order in which they are laid over each other. */
function stageCombinations({ stages }: Design, towns: number): number[][] {
  const order = stages
    .map((_, index) => index)
    .sort((a, b) => stages[a].fromDay - stages[b].fromDay || a - b);
  const patterns = townPatterns(stages, towns);
  const found = new Map<string, number[]>();
  for (const pattern of patterns) {
    const active: number[] = [];
    for (const [position, stage] of order.entries()) {
      if (pattern[stage]) active.push(stage);
      const next = position + 1 < order.length ? order[position + 1] : undefined;
      const dateEnds = next === undefined || stages[next].fromDay > stages[stage].fromDay;
      if (dateEnds && active.length > 0) found.set(active.join(','), [...active]);
    }
  }
  return [...found.values()];
}

/** Which stages reach a town, for the different kinds of town; a stage that reaches none is checked as if it did. */
function townPatterns(stages: readonly Stage[], towns: number): boolean[][] {
  const found = new Map<string, boolean[]>();
  const reached = stages.map((stage) => (stage.towns === undefined ? undefined : new Set(stage.towns)));
  for (let town = 0; town < towns; town++) {
    const pattern = reached.map((set) => set === undefined || set.has(town));
    found.set(pattern.map(Number).join(''), pattern);
  }
  for (const [index, set] of reached.entries()) {
    const reaches = set === undefined || [...set].some((town) => town < towns);
    if (!reaches)
      found.set(
        `stage ${index}`,
        reached.map((other, at) => other === undefined || at === index),
      );
  }
  return [...found.values()];
}

/** Moves a problem from the policy to the last stage whose patch touches its place. */
function moved(
  problem: Problem,
  design: number,
  active: readonly number[],
  stages: readonly Stage[],
): Problem {
  const path = fromPointer(problem.pointer);
  let best = { stage: active[active.length - 1], depth: 0 };
  stages.forEach((stage, position) => {
    let depth = 0;
    while (depth < path.length && existsAt(stage.patch, path.slice(0, depth + 1))) depth++;
    if (depth >= best.depth) best = { stage: active[position], depth };
  });
  const place = ['designs', design, 'stages', best.stage, 'patch', ...path];
  return { ...problem, pointer: toPointer(place) };
}

function keyOf({ code, pointer }: Problem): string {
  return `${code} ${pointer}`;
}

function tooManyCombinations(design: number): Problem {
  return {
    code: 'too-many-combinations',
    severity: 'error',
    pointer: toPointer(['designs', design, 'stages']),
    value: '',
    zh: `分步实施的街镇与日期组合过多（全部方案合计上限 ${MAX_COMBINATIONS} 种）`,
    en: `Too many combinations of towns and dates in the stages (at most ${MAX_COMBINATIONS} over all designs)`,
  };
}
