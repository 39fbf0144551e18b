// What tips a decision: the likeliest option that hides against the likeliest that does not, cause by cause. An indicator counts with
// the worker's own score and with what is passed down of the superior's. Pure.
import type {
  DecisionTerm,
  DecisionView,
  OptionView,
  TermSource,
} from '../../../../src/model/view/decision-terms.ts';
import type { DrivingScore } from './flip-levers.ts';

export type CauseKind = 'indicator' | 'duty' | 'effort' | 'sanction' | 'favour' | 'other';

export interface Cause {
  readonly kind: CauseKind;
  /** Id of the indicator, '' for the rest. */
  readonly indicator: string;
  /** What it adds to not hiding over hiding, yuan: below 0 it speaks for hiding. */
  readonly yuan: number;
}

export interface DrivingIndicator extends DrivingScore {
  /** What it adds to not hiding over hiding, yuan. */
  readonly yuan: number;
}

export interface DecisionCauses {
  readonly hiding: OptionView;
  readonly open: OptionView;
  /** Worth of the best that does not hide less that of the best that hides, yuan. */
  readonly marginYuan: number;
  readonly hides: boolean;
  /** Largest first, by size. */
  readonly causes: readonly Cause[];
  /** What speaks most for the likelier side; null when nothing does. */
  readonly main: Cause | null;
  /** Without the main cause the other side would be ahead. */
  readonly mainTips: boolean;
}

const hidingOptions: readonly string[] = ['logOnly', 'lookAway'];
export const isHidingOption = ({ option }: OptionView): boolean => hidingOptions.includes(option);

/** Compares the two sides of a decision. */
export function decisionCauses(view: DecisionView): DecisionCauses {
  const possible = view.options.filter(({ isPossible }) => isPossible);
  const hiding = best(possible.filter(isHidingOption));
  const open = best(possible.filter((option) => !isHidingOption(option)));
  const marginYuan = open.utilityYuan - hiding.utilityYuan;
  const hides = view.hidingProbability >= 0.5;
  const sums = new Map<string, Cause>();
  open.terms.forEach((term, i) => {
    const cause = causeOf(term, term.yuan - hiding.terms[i].yuan);
    const key = `${cause.kind} ${cause.indicator}`;
    sums.set(key, { ...cause, yuan: cause.yuan + (sums.get(key)?.yuan ?? 0) });
  });
  const causes = [...sums.values()].sort((a, b) => Math.abs(b.yuan) - Math.abs(a.yuan));
  const main = causes.find(({ yuan }) => (hides ? yuan < 0 : yuan > 0)) ?? null;
  const without = marginYuan - (main?.yuan ?? 0);
  const mainTips = main !== null && (hides ? marginYuan < 0 && without > 0 : marginYuan > 0 && without < 0);
  return { hiding, open, marginYuan, hides, causes, main, mainTips };
}

/** Returns the indicator that moves the decision most, either way, with the score through which it does; null when none does. */
export function drivingIndicator({ open, hiding, causes }: DecisionCauses): DrivingIndicator | null {
  const cause = causes.find(({ kind, yuan }) => kind === 'indicator' && Math.abs(yuan) >= 0.005);
  if (cause === undefined) return null;
  const { indicator, yuan } = cause;
  const through = (kind: 'own' | 'pressure'): number =>
    open.terms.reduce(
      (sum, term, i) =>
        term.kind === kind && term.indicator === indicator
          ? sum + Math.abs(term.yuan - hiding.terms[i].yuan)
          : sum,
      0,
    );
  return { kind: through('own') >= through('pressure') ? 'own' : 'pressure', indicator, yuan };
}

function causeOf(source: TermSource, yuan: number): Cause {
  if (source.kind === 'own' || source.kind === 'pressure') {
    return { kind: 'indicator', indicator: source.indicator, yuan };
  }
  const kind = source.kind === 'own-other' || source.kind === 'pressure-other' ? 'other' : source.kind;
  return { kind, indicator: '', yuan };
}

const best = (options: readonly OptionView[]): OptionView =>
  options.reduce((top, option) => (option.utilityYuan > top.utilityYuan ? option : top));

/** Names a source of yuan: the same in every option. */
export const sourceKey = (term: DecisionTerm): string =>
  'indicator' in term ? `${term.kind} ${term.indicator}` : term.kind;
