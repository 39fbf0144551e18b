// Relations within designs: unique ids, a baseline first, towns that exist, dates within the run.
import type { PathStep } from '../read/pointer.ts';
import type { Design, Scenario } from '../schema/scenario.ts';
import type { Finding } from './finding.ts';
import { repeatedIds } from './repeated-ids.ts';

/** Returns what does not fit together in the list of designs; patches are checked by patch-checks.ts. */
export function designChecks(scenario: Scenario): Finding[] {
  const { designs } = scenario;
  return [
    ...repeatedIds(designs, ['designs']),
    ...baseline(designs[0]),
    ...designs.flatMap((design, index) => stageChecks(scenario, design, ['designs', index, 'stages'])),
  ];
}

function baseline({ stages }: Design): Finding[] {
  if (stages.length === 0) return [];
  const path: PathStep[] = ['designs', 0, 'stages'];
  const text = {
    zh: '应为空：第一个方案是今天的制度，其他方案与它比较',
    en: 'must be empty: the first design is today’s scheme, with which the others are compared',
  };
  return [{ code: 'baseline', severity: 'error', path, text }];
}

function stageChecks({ territory, time }: Scenario, design: Design, path: readonly PathStep[]): Finding[] {
  const lastDay = time.windowDays + time.followUpDays - 1;
  return design.stages.flatMap((stage, index) => {
    const findings: Finding[] = [];
    if (stage.fromDay > lastDay) {
      findings.push({
        code: 'never-in-force',
        severity: 'warning',
        path: [...path, index, 'fromDay'],
        reads: [[...path, index, 'fromDay'], ['time']],
        text: {
          zh: ` ${stage.fromDay} 晚于最后一天（${lastDay}），这一步不会生效`,
          en: `${stage.fromDay} is after the last day (${lastDay}): this stage never takes effect`,
        },
      });
    }
    const seen = new Set<number>();
    stage.towns?.forEach((town, position) => {
      const at = [...path, index, 'towns', position];
      const reads = [at, ['territory', 'towns']];
      if (town >= territory.towns) {
        const last = territory.towns - 1;
        const text = {
          zh: `：没有序号为 ${town} 的街镇（应为 0 到 ${last}）`,
          en: `: there is no town ${town} (0 to ${last})`,
        };
        findings.push({ code: 'unknown-town', severity: 'error', path: at, reads, text });
      }
      if (seen.has(town)) {
        const text = { zh: `：街镇 ${town} 重复`, en: `: town ${town} is listed twice` };
        findings.push({ code: 'repeated-town', severity: 'error', path: at, text });
      }
      seen.add(town);
    });
    return findings;
  });
}
