// What judging a plan yields: numbers of each zone, and of the plan as a whole by the four principles (规模适度, 街巷定界, 无缝覆盖,
// 动态调整). Plain data; NaN where a number has no meaning (no zone, no centre, no plan of today).

export const principles = ['size', 'borders', 'coverage', 'change'] as const;
export type Principle = (typeof principles)[number];

/** What the norms set bounds on. */
export const boundedMeasures = ['population', 'areaKm2', 'households', 'workloadHours'] as const;
export type BoundedMeasure = (typeof boundedMeasures)[number];

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
  /** Unit of its centre; -1 for a zone without units. */
  readonly centre: number;
  /** Whether the plan sets none and the weighted median is taken for it. */
  readonly centreAssumed: boolean;
  /** Adults' walk to the zone's own centre and stations, minutes, mean over residents who have a way; NaN where nobody lives. */
  readonly meanWalkMinutes: number;
  /** Which of the bounds it breaks; none for a zone without units. */
  readonly breaches: readonly BoundedMeasure[];
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
  readonly source: { readonly zh: string; readonly en: string };
}
