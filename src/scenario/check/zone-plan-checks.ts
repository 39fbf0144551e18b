// A plan of the zones fits the territory: it covers its grid cells, all of them.
import { WanggeError } from '../../core/errors.ts';
import { partitionOfText } from '../../core/partition-text.ts';
import type { PathStep } from '../read/pointer.ts';
import type { Policy, Scenario } from '../schema/scenario.ts';
import type { Finding } from './finding.ts';

const path: readonly PathStep[] = ['zones', 'plan'];

/** Returns what is wrong with the plan of a policy's zones. */
export function zonePlanChecks({ zones }: Policy, { cells }: Scenario['territory']): Finding[] {
  if (zones.plan === '') return [];
  const reads = [path, ['territory', 'cells']];
  const error = (zh: string, en: string): Finding => ({
    code: 'zone-plan',
    severity: 'error',
    path,
    reads,
    text: { zh: `：${zh}`, en: `: ${en}` },
  });
  try {
    const { labels } = partitionOfText(zones.plan, cells);
    const without = labels.reduce((count, zone) => count + Number(zone < 0), 0);
    if (without === 0) return [];
    return [
      error(
        `有 ${without} 个网格未划入任何片区；先划完再推演`,
        `${without} grid cells belong to no zone; finish the plan before it is run`,
      ),
    ];
  } catch (thrown) {
    const { zh, en } = WanggeError.from(thrown);
    return [error(zh, en)];
  }
}
