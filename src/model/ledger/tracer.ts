// Biographies (全程经历): a tracer watches chosen incidents and notes every step. It reads the world and never writes it,
// so a watched run is the same run (MODEL section 7, item 5).
import { originKey } from './origin-key.ts';

/** One step in the life of an incident or of its case file. */
export interface BiographyStep {
  readonly minute: number;
  /** Which ledger the step belongs to. */
  readonly ledger: 'truth' | 'record';
  /** Stable identifier of the step, translated by whoever shows it. */
  readonly step: string;
  /** Numbers that explain it (yuan terms, probabilities, indices). */
  readonly detail: Readonly<Record<string, number>>;
}

export interface Biography {
  readonly origin0: number;
  readonly origin1: number;
  readonly cell: number;
  readonly type: number;
  readonly ariseMinute: number;
  readonly steps: readonly BiographyStep[];
}

interface OpenBiography extends Biography {
  readonly steps: BiographyStep[];
}

export class Tracer {
  private readonly wanted: Set<string>;
  private readonly found = new Map<string, OpenBiography>();

  /** @param origins origin keys of the incidents to watch */
  constructor(origins: readonly (readonly [number, number])[]) {
    this.wanted = new Set(origins.map(([origin0, origin1]) => originKey(origin0, origin1)));
  }

  /** Tells whether an incident is watched. */
  watches(origin0: number, origin1: number): boolean {
    return this.wanted.has(originKey(origin0, origin1));
  }

  /** Opens a biography. */
  open(origin0: number, origin1: number, cell: number, type: number, ariseMinute: number): void {
    this.found.set(originKey(origin0, origin1), { origin0, origin1, cell, type, ariseMinute, steps: [] });
  }

  /** Notes a step of a watched incident. */
  note(
    origin0: number,
    origin1: number,
    minute: number,
    ledger: BiographyStep['ledger'],
    step: string,
    detail: Readonly<Record<string, number>>,
  ): void {
    this.found.get(originKey(origin0, origin1))?.steps.push({ minute, ledger, step, detail });
  }

  /** Returns the biographies found so far, in the order in which the incidents arose. */
  biographies(): Biography[] {
    return [...this.found.values()];
  }
}
