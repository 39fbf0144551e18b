// Norms that a plan really keeps, found by drawing: sums say which norms are not ruled out, but no map is cut into equal parts. A plan
// is drawn, without the bounds that sums rule out; where its zones lie outside, bounds move to the outermost zone and a little beyond,
// and a plan is drawn anew, until one keeps them all. What is returned is kept by the plan that is returned with it.
import { changeWords } from '../norms/change-words.ts';
import { checkNorms } from '../norms/check-norms.ts';
import { outwards } from '../norms/nearest-norms.ts';
import type { BandChange } from '../norms/norm-check.ts';
import { quantityText } from '../norms/quantity-text.ts';
import type { Band, ZoneNorms } from '../norms/zone-norms.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import { boundedMeasures } from '../scoreboard/plan-score.ts';
import type { Units } from '../units.ts';
import type { Bounds } from './bounded-quantities.ts';
import { findBreaches, zoneSums, type GeneratedPlan } from './generated-plan.ts';
import { defaultIterations, runSearch, type PlanRequest, type SteppedSearch } from './plan-request.ts';
import { PlanSearch } from './plan-search.ts';

/** How far beyond its outermost zone a bound moves. */
export const SLACK = 0.05;
/** Plans drawn at most. */
export const MOST_DRAWS = 6;

export interface KeptNorms {
  readonly norms: ZoneNorms;
  readonly zones: number;
  /** Keeps the norms. */
  readonly plan: ZonePlan;
  /** Bounds that had to move; empty = the norms can be kept as they are. */
  readonly changes: readonly BandChange[];
  /** Plans drawn. */
  readonly draws: number;
  readonly zh: string;
  readonly en: string;
}

export interface KeptNormsRequest extends Omit<PlanRequest, 'bounds' | 'zones'> {
  readonly norms: ZoneNorms;
  /** Zones to draw. */
  readonly zones: number;
  /** Take the number of zones for which sums call for the least change, where the norms are ruled out. */
  readonly anyNumber: boolean;
}

/** The search for norms that a plan keeps, one plan after the other. */
export class KeptNormsSearch implements SteppedSearch<KeptNorms> {
  readonly total: number;
  private readonly units: Units;
  private readonly request: KeptNormsRequest;
  private readonly zones: number;
  private norms: ZoneNorms;
  private search: PlanSearch;
  private draws = 1;
  private doneBefore = 0;

  constructor(units: Units, request: KeptNormsRequest) {
    this.units = units;
    this.request = request;
    const { nearest } = checkNorms(units, request.norms, request.anyNumber ? undefined : request.zones);
    this.zones = nearest?.zones ?? request.zones;
    this.norms = request.norms;
    // what sums rule out gives way first, so that the other bounds need not
    const without = Object.fromEntries((nearest?.changes ?? []).map(({ measure }) => [measure, null]));
    this.search = this.begin({ ...request.norms, ...without });
    this.total = MOST_DRAWS * Math.max(0, Math.floor(request.iterations ?? defaultIterations));
  }

  get done(): number {
    return this.doneBefore + this.search.done;
  }

  advance(iterations: number): boolean {
    if (!this.search.advance(iterations)) return false;
    const found = this.search.result();
    if (this.isKept(found) || this.draws >= MOST_DRAWS) return true;
    this.norms = this.widened(found);
    this.doneBefore += this.search.done;
    this.draws++;
    this.search = this.begin(this.norms);
    return false;
  }

  /** @returns norms that the plan last drawn keeps */
  result(): KeptNorms {
    const found = this.search.result();
    const { units, request, draws } = this;
    const norms = this.widened(found); // as they are where the plan keeps them
    const { zones } = found.plan;
    const changes = boundedMeasures.flatMap((measure): BandChange[] => {
      const [from, to] = [request.norms[measure], norms[measure]];
      if (from === null || to === null || (from.min === to.min && from.max === to.max)) return [];
      return [{ measure, from, to }];
    });
    const words = sentence(changes, zones, { draws, seed: request.seed, within: request.within, units });
    return { norms, zones, plan: found.plan, changes, draws, ...words };
  }

  private begin(bounds: Bounds): PlanSearch {
    const { norms: _asked, anyNumber: _free, ...rest } = this.request;
    return new PlanSearch(this.units, { ...rest, zones: this.zones, bounds });
  }

  private isKept({ plan }: GeneratedPlan): boolean {
    return findBreaches(this.units, plan, this.norms).length === 0;
  }

  /** The norms with the bounds that zones of a plan break moved beyond them. */
  private widened({ plan }: GeneratedPlan): ZoneNorms {
    const { units, norms } = this;
    const broken = new Set(findBreaches(units, plan, norms).map(({ bound }) => bound));
    const moved = [...broken].map((measure): [string, Band | null] => {
      const sums = zoneSums(units[measure], plan.zoneOf, plan.zones).filter((_, zone) => held(plan, zone));
      const [least, most] = [Math.min(...sums), Math.max(...sums)];
      const { min, max } = norms[measure] ?? { min: 0, max: Infinity };
      return [
        measure,
        {
          min: least < min ? outwards(least * (1 - SLACK), Math.floor) : min,
          max: most > max ? outwards(most * (1 + SLACK), Math.ceil) : max,
        },
      ];
    });
    return { ...norms, ...Object.fromEntries(moved) };
  }
}

/** Searches norms that a plan keeps and carries the search through. */
export function keptNorms(
  units: Units,
  request: KeptNormsRequest,
  onProgress?: (done: number, total: number) => void,
): KeptNorms {
  return runSearch(new KeptNormsSearch(units, request), onProgress);
}

const held = ({ zoneOf }: ZonePlan, zone: number): boolean => zoneOf.includes(zone);

interface Drawing {
  readonly draws: number;
  readonly seed: string;
  readonly within: PlanRequest['within'];
  readonly units: Units;
}

function sentence(
  changes: readonly BandChange[],
  zones: number,
  { draws, seed, within, units }: Drawing,
): { zh: string; en: string } {
  const scope =
    within === 'town' && units.towns > 1
      ? { zh: '不跨街镇', en: 'none of them across towns' }
      : { zh: '可跨街镇', en: 'across towns where it helps' };
  const count = quantityText(zones);
  const drawn = {
    zh: `${count} 个片区、${scope.zh}、种子 ${seed}`,
    en: `${count} ${zones === 1 ? 'zone' : 'zones'}, ${scope.en}, seed ${seed}`,
  };
  if (changes.length === 0)
    return {
      zh: `实际画了一个方案（${drawn.zh}），各项标准全部达到。`,
      en: `A plan was drawn (${drawn.en}) and keeps all these norms.`,
    };
  const { zh, en } = changeWords(changes);
  const percent = `${SLACK * 100} %`;
  return {
    zh: `画得出的标准：${zh.join('；')}。得法：实际画方案（${drawn.zh}，共 ${draws} 次），哪项标准有片区超出，就放宽到最外的片区再加 ${percent} 余量、取两位有效数字，然后重画；最后画出的方案全部达到。`,
    en: `Norms that can be drawn: ${en.join('; ')}. How they were found: plans were drawn (${drawn.en}; ${draws} in all); where zones lay outside, the bound moved to the outermost zone and ${percent} beyond, rounded outwards to two digits, and a plan was drawn anew; the last one keeps them all.`,
  };
}
