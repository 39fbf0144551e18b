// The mixed-integer solver HiGHS (Huangfu and Hall 2018; WebAssembly, MIT), loaded only when somebody asks how far from the best
// possible a choice of sites is. Blocks its thread while it solves.
import type { MipSolver } from '../../zoning/siting/prove-median.ts';

/** Loads the solver. @param locateFile where the WebAssembly file lies, if not beside the module */
export async function loadHighs(locateFile?: (file: string) => string): Promise<MipSolver> {
  const { default: load } = await import('highs');
  const highs = await load(locateFile === undefined ? {} : { locateFile });
  return (lp, { relativeGap, seconds }) => {
    const { Status, ObjectiveValue, Columns } = highs.solve(lp, {
      mip_rel_gap: relativeGap,
      time_limit: seconds,
      output_flag: false,
    });
    const columns = Columns as Readonly<Record<string, { readonly Primal?: number }>>;
    const values = Object.fromEntries(
      Object.entries(columns).map(([name, { Primal }]) => [name, Primal ?? NaN]),
    );
    return { isProven: Status === 'Optimal', objective: ObjectiveValue, values };
  };
}
