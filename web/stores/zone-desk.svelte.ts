// The state behind the Zones screen: the map's ground, the plan that is drawn on it, the zone and tool in hand, the plan's score.
// Every edit is one entry of the workbench's journal; a stroke of the brush becomes one when the pointer is lifted.
import { untrack } from 'svelte';
import type { Message } from '../i18n/said.ts';
import type { MessageKey } from '../i18n/dictionary.ts';
import { planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { assignUnits } from '../../src/zoning/edit/assign-units.ts';
import type { PlanScore } from '../../src/zoning/scoreboard/plan-score.ts';
import { scorePlan } from '../../src/zoning/scoreboard/score-plan.ts';
import { CellIndex } from '../map/cell-index.ts';
import { zoneColours, zoneNeighbours } from '../../src/data/picture/zone-colours.ts';
import { normsOf, type ZoneBounds } from '../plan/zone-bounds.ts';
import { drawnZones, planOfDrawn } from '../plan/drawn-zones.ts';
import { walkAlong } from '../../src/zoning/walk/street-walk.ts';
import type { WalkNetwork } from '../../src/zoning/walk/walk-network.ts';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import { zoneProblems, type ZoneProblem } from '../plan/zone-problems.ts';
import type { Clerk } from '../workers/clerk.ts';
import type { Workbench } from './workbench.svelte.ts';

export const zoneTools = ['look', 'paint', 'rectangle', 'community', 'centre', 'station'] as const;
export type ZoneTool = (typeof zoneTools)[number];

/** The brush of this zone takes cells out of every zone. */
export const noZone = -1;

/** A message, or a cell that the page puts into words. */
export type SaidOnMap = { readonly message: Message } | { readonly cell: number };

export class ZoneDesk {
  readonly workbench: Workbench;
  readonly #clerk: Clerk;
  #drawn = $state.raw<{ readonly key: string; readonly ground: ZoneGround } | null>(null);
  /** The map could not be drawn, and why. */
  failed = $state('');
  tool = $state<ZoneTool>('look');
  brush = $state(1);
  /** Zone that is looked at and painted with; `noZone` paints cells out. */
  chosen = $state(0);
  /** Cell of the keyboard; -1 until a key has moved it. */
  cursor = $state(-1);
  /** What was last done or found, for those who listen; a new object each time, so that the same words are said again. */
  said = $state.raw<SaidOnMap | null>(null);
  /** Place in the list of problems that was last shown. */
  problem = $state(-1);
  #draft = $state.raw<ZonePlan | null>(null);
  #colours: Int32Array = new Int32Array(0);

  constructor(workbench: Workbench, clerk: Clerk) {
    this.workbench = workbench;
    this.#clerk = clerk;
  }

  /** Null until the map of the present scenario and seed is drawn. */
  readonly ground = $derived.by<ZoneGround | null>(() =>
    this.#drawn?.key === this.workbench.mapKey ? this.#drawn.ground : null,
  );
  readonly index = $derived(this.ground === null ? null : new CellIndex(this.ground.territory));
  readonly today = $derived.by<ZonePlan | null>(
    () => this.ground && planOfLabels(this.ground.today, this.ground.zonesToday),
  );
  /** The zones as they were drawn on this very map; absent = today's. */
  readonly #kept = $derived.by(() => {
    const { zones } = this.workbench.plan;
    return zones?.map === this.workbench.scenario.seed ? zones : undefined;
  });
  /** The plan without the stroke that is going on: what lists show, so that they need not follow every cell of a stroke. */
  readonly settled = $derived.by<ZonePlan | null>(() => {
    if (this.ground === null || this.#kept === undefined) return this.today;
    try {
      return planOfDrawn(this.#kept, this.ground.units.count);
    } catch {
      return this.today; // drawn on a map with other cells
    }
  });
  readonly plan = $derived.by<ZonePlan | null>(() => this.#draft ?? this.settled);
  /** Whether the plan is today's, untouched. */
  readonly isToday = $derived(this.#draft === null && this.#kept === undefined);
  readonly colours = $derived.by<Int32Array>(() => {
    if (this.ground === null || this.plan === null) return new Int32Array(0);
    const beside = zoneNeighbours(this.ground.units, this.plan.zoneOf, this.plan.zones);
    this.#colours = zoneColours(beside, this.#colours);
    return this.#colours;
  });

  readonly norms = $derived.by(() => normsOf(this.workbench.plan.bounds));
  readonly settledScore = $derived.by<PlanScore | null>(() => this.judge(this.settled));
  readonly score = $derived.by<PlanScore | null>(() =>
    this.#draft === null ? this.settledScore : this.judge(this.#draft),
  );
  readonly scoreToday = $derived.by<PlanScore | null>(() => this.judge(this.today));
  /** 1 where a zone breaks a norm or lies in pieces. */
  readonly hatched = $derived.by<Uint8Array>(() =>
    Uint8Array.from(this.score?.zones ?? [], ({ breaches, pieces }) =>
      Number(breaches.length > 0 || pieces > 1),
    ),
  );
  readonly problems = $derived.by<readonly ZoneProblem[]>(() =>
    this.ground && this.settled && this.settledScore
      ? zoneProblems(this.ground.units, this.settled, this.settledScore)
      : [],
  );

  /** Ways on foot along the streets of the map, where it has any. */
  readonly #network = $derived.by<WalkNetwork | undefined>(() => {
    const ways = this.ground?.ways ?? null;
    return ways === null ? undefined : walkAlong(ways);
  });

  /** Scores a plan of this map against today's, by the norms on the page. */
  judge(plan: ZonePlan | null): PlanScore | null {
    const { ground, today, norms } = this;
    const network = this.#network;
    return (
      ground && plan && today && scorePlan(ground.units, plan, { norms, today, ...(network && { network }) })
    );
  }

  /** Has the map drawn when it is not there; called as long as the screen is shown. */
  async prepare(): Promise<void> {
    const { mapKey: key, scenario } = this.workbench;
    if (untrack(() => this.#drawn?.key) === key) return;
    try {
      const ground = await this.#clerk.ground(scenario);
      if (key === this.workbench.mapKey) this.#drawn = { key, ground };
      this.failed = '';
    } catch (thrown) {
      this.failed = thrown instanceof Error ? thrown.message : String(thrown);
    }
  }

  choose(zone: number): void {
    this.chosen = Math.min(Math.max(zone, noZone), (this.plan?.zones ?? 0) - 1);
  }

  /** Paints cells with the chosen zone into the stroke that is going on; locked zones neither give nor take. */
  paint(cells: Iterable<number>): void {
    const { plan, chosen } = this;
    if (plan === null) return;
    const painted = assignUnits(plan, cells, chosen);
    if (painted !== plan) this.#draft = painted;
  }

  /** Ends the stroke: what was painted becomes one entry of the journal. */
  endStroke(note: MessageKey = 'zones.note.paint'): void {
    const draft = this.#draft;
    this.#draft = null;
    if (draft !== null) this.enter(draft, note);
  }

  /** Forgets the stroke that is going on. */
  dropStroke(): void {
    this.#draft = null;
  }

  /** Enters a plan into the journal. */
  enter(plan: ZonePlan, note: MessageKey): void {
    const { workbench } = this;
    workbench.commit({ ...workbench.plan, zones: drawnZones(plan, workbench.scenario.seed) }, note);
    this.choose(this.chosen);
  }

  /** Sets what zones should be like. */
  setBounds(bounds: ZoneBounds): void {
    const { workbench } = this;
    workbench.commit({ ...workbench.plan, bounds }, 'zones.note.bounds');
  }

  /** Says what was done or found, for those who listen. */
  say(message: Message): void {
    this.said = { message };
  }
}
