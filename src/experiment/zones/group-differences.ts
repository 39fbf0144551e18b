// Who wins and who loses by a plan, group by group (zones, communities, kinds of neighbourhood), and which groups drive the difference
// of the whole: their contributions add up to it exactly, since every group's part is divided by all incidents of the world.
import type { CellRows } from '../../model/outcome/cell-rows.ts';
import type { Outcome } from '../../model/outcome/outcome.ts';
import type { Estimate, Look, Verdict } from '../comparison.ts';
import { judgeFamily } from '../statistics/judge-family.ts';
import { meanEstimate } from '../statistics/mean-interval.ts';
import { pairSamples } from '../statistics/paired-t.ts';
import { sumByGroup } from './cell-means.ts';

export interface GroupDifference {
  readonly group: number;
  /** Really solved share, and days until really solved: design minus baseline. */
  readonly solvedShare: Estimate;
  readonly solutionDays: Estimate;
  /** Of the difference in the really solved share of the whole territory, the part that comes from this group; the parts add up. */
  readonly contribution: Estimate;
  /** On the solved share, Holm-adjusted over the groups. */
  readonly verdict: Verdict;
}

/** A change of the solved share below this is none. */
const MARGIN = 0.005;

/**
 * Compares two designs group by group over common worlds.
 * @param design outcomes with rows by cell @param baseline the same worlds in the same order
 * @param groupOf group of each cell of the territory, -1 = none
 * @returns every group with incidents, by the size of its contribution, largest first
 */
export function groupDifferences(
  design: readonly Outcome[],
  baseline: readonly Outcome[],
  groupOf: ArrayLike<number>,
  groups: number,
  look: Look = 'final',
): GroupDifference[] {
  const [after, before] = [design, baseline].map((outcomes) =>
    outcomes.flatMap(({ byCell }) => (byCell === undefined ? [] : [worldOf(byCell, groupOf, groups)])),
  );
  const present = Array.from({ length: groups }, (_, group) => group).filter((group) =>
    before.some(({ arisen }) => arisen[group] > 0),
  );
  const shares = present.map((group) =>
    pairSamples(
      after.map((world) => world.solved[group] / world.arisen[group]),
      before.map((world) => world.solved[group] / world.arisen[group]),
    ),
  );
  const judged = judgeFamily(
    shares.map(({ spread }) => spread),
    { better: 'higher', margin: MARGIN },
    look,
  );
  return present
    .map((group, i) => ({
      group,
      solvedShare: meanEstimate(shares[i].differences),
      solutionDays: meanEstimate(
        pairSamples(
          after.map((world) => world.days[group] / world.arisen[group]),
          before.map((world) => world.days[group] / world.arisen[group]),
        ).differences,
      ),
      contribution: meanEstimate(
        pairSamples(
          after.map((world) => world.solved[group] / world.all),
          before.map((world) => world.solved[group] / world.all),
        ).differences,
      ),
      verdict: judged[i].verdict,
    }))
    .sort((a, b) => size(b) - size(a) || a.group - b.group);
}

const size = ({ contribution }: GroupDifference): number => Math.abs(contribution.value ?? 0);

function worldOf(rows: CellRows, groupOf: ArrayLike<number>, groups: number) {
  return {
    arisen: sumByGroup(rows, 'arisen', groupOf, groups),
    solved: sumByGroup(rows, 'solved', groupOf, groups),
    days: sumByGroup(rows, 'solutionDays', groupOf, groups),
    all: rows.arisen.reduce((sum, count) => sum + count, 0),
  };
}
