// What judging a plan yields: numbers of each zone, and of the plan as a whole by the four principles (规模适度, 街巷定界, 无缝覆盖,
// 动态调整). Plain data; NaN where a number has no meaning (no zone, no centre, no plan of today).

export const principles = ['size', 'borders', 'coverage', 'change'] as const;
export type Principle = (typeof principles)[number];

export interface ZoneScore {
  readonly zone: number;
  readonly units: number;
  readonly population: number;
  readonly households: number;
  readonly areaKm2: number;
  readonly workloadHours: number;
  readonly perimeterKm: number;
  /** Share of the zone's border with other zones that runs along roads or barriers, 0..1. */
  readonly onStreetsShare: number;
  readonly polsbyPopper: number;
  readonly reock: number;
  /** Pieces it falls into; 1 = it hangs together. */
  readonly pieces: number;
  /** Communities of which it holds a part only. */
  readonly splitCommunities: number;
  /** Towns that it reaches into. */
  readonly towns: number;
  /** Walk to the zone's own centre and stations, minutes, mean over residents; NaN without a place. */
  readonly meanWalkMinutes: number;
  /** Which of the bounds it breaks. */
  readonly breaches: readonly ('population' | 'areaKm2' | 'households' | 'workloadHours')[];
}

export interface PlanScore {
  readonly zones: readonly ZoneScore[];
  /** Values by the ids of scoreDeclarations. */
  readonly values: Readonly<Record<string, number>>;
}

export interface ScoreDeclaration {
  readonly id: string;
  readonly principle: Principle;
  readonly zh: string;
  readonly en: string;
  readonly unit: 'share' | 'km' | 'minute' | 'people' | 'hours' | 'count' | 'ratio';
  readonly better: 'higher' | 'lower';
  /** Formula in words, and where it comes from; both languages. */
  readonly formula: { readonly zh: string; readonly en: string };
  readonly source: string;
}
