// What can be done on the Zones screen beside painting, whether by button, key or click: choose and step through zones, lock, split,
// merge, set centres, go to what is wrong, start from another plan. Each says what it did.
import type { MessageKey } from '../i18n/dictionary.ts';
import { message } from '../i18n/said.ts';
import { cellLabel } from '../../src/scenario/generate/cell-label.ts';
import { addZone } from '../../src/zoning/edit/add-zone.ts';
import { lockZone } from '../../src/zoning/edit/lock-zone.ts';
import { mergeZones } from '../../src/zoning/edit/merge-zones.ts';
import { moveCentre } from '../../src/zoning/edit/move-centre.ts';
import { moveStation } from '../../src/zoning/edit/move-station.ts';
import { removeZone } from '../../src/zoning/edit/remove-zone.ts';
import { splitZone } from '../../src/zoning/edit/split-zone.ts';
import { toggleStation } from '../../src/zoning/edit/toggle-station.ts';
import { planOfGroups, planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { MapMark } from '../map/mark-at.ts';
import { noZone, type ZoneDesk } from './zone-desk.svelte.ts';

export const startPlans = ['today', 'towns', 'communities', 'empty'] as const;
export type StartPlan = (typeof startPlans)[number];

export class ZoneCommands {
  readonly #desk: ZoneDesk;

  constructor(desk: ZoneDesk) {
    this.#desk = desk;
  }

  /** Goes to the next or the zone before, round and round; `noZone` is one of the round. */
  step(by: 1 | -1): void {
    const { plan, chosen } = this.#desk;
    if (plan === null) return;
    const round = plan.zones + 1;
    this.#desk.choose(((chosen + 1 + by + round) % round) - 1);
    this.sayZone();
  }

  /** Chooses the zone of a cell. */
  look(cell: number): void {
    const { plan } = this.#desk;
    if (plan === null || cell < 0) return;
    this.#desk.choose(plan.zoneOf[cell]);
    this.sayZone();
  }

  /** Does what a click on a cell means with the tool in hand that does not paint. */
  pick(cell: number): void {
    const { tool } = this.#desk;
    if (tool === 'centre') this.moveCentre(cell);
    else if (tool === 'station') this.toggleStation(cell);
    else this.look(cell);
  }

  toggleLock(zone: number): void {
    const { plan } = this.#desk;
    if (plan === null || zone < 0) return;
    const locks = plan.locked[zone] === 0;
    this.#desk.enter(lockZone(plan, zone, locks), locks ? 'zones.note.lock' : 'zones.note.unlock');
    this.#desk.say(message(locks ? 'zones.said.locked' : 'zones.said.unlocked', { zone: zone + 1 }));
  }

  /** Makes an empty zone, to be painted with. */
  newZone(): void {
    const { plan } = this.#desk;
    if (plan === null) return;
    this.#desk.enter(addZone(plan), 'zones.note.new');
    this.#desk.choose(plan.zones);
    this.#desk.tool = 'paint';
    this.sayZone();
  }

  /** Cuts the chosen zone in two. */
  split(): void {
    const { ground, plan, chosen } = this.#desk;
    if (ground === null || plan === null) return;
    const cut = splitZone(plan, ground.units, chosen);
    if (!this.#change(cut, 'zones.note.split')) return;
    this.#desk.say(message('zones.said.split', { zone: chosen + 1, other: plan.zones + 1 }));
  }

  /** Puts another zone into the chosen one. */
  merge(from: number): void {
    const { plan, chosen } = this.#desk;
    if (plan === null || !this.#change(mergeZones(plan, chosen, from), 'zones.note.merge')) return;
    this.#desk.say(message('zones.said.merged', { zone: chosen + 1, other: from + 1 }));
  }

  /** Strikes the chosen zone off the list; its cells belong to none. */
  remove(): void {
    const { plan, chosen } = this.#desk;
    if (plan === null || !this.#change(removeZone(plan, chosen), 'zones.note.remove')) return;
    this.#desk.say(message('zones.said.removed', { zone: chosen + 1 }));
  }

  /** Sets the centre of the zone that a cell belongs to. */
  moveCentre(cell: number): void {
    const { ground, plan } = this.#desk;
    const zone = cell < 0 || plan === null ? noZone : plan.zoneOf[cell];
    if (
      ground === null ||
      plan === null ||
      zone < 0 ||
      !this.#change(moveCentre(plan, zone, cell), 'zones.note.centre')
    )
      return;
    this.#desk.choose(zone);
    this.#desk.say(message('zones.said.centre', { zone: zone + 1, cell: cellLabel(ground.territory, cell) }));
  }

  /** Puts a station into a cell, or takes it away. */
  toggleStation(cell: number): void {
    const { plan } = this.#desk;
    if (plan === null || cell < 0) return;
    this.#change(toggleStation(plan, cell), 'zones.note.station');
  }

  /** Whether a mark could be put into a cell. */
  canCarry(mark: MapMark, cell: number): boolean {
    const { plan } = this.#desk;
    return plan !== null && cell >= 0 && moved(plan, mark, cell) !== plan;
  }

  /** Puts a centre or station that was carried into a cell, as one entry of the journal. */
  carry(mark: MapMark, cell: number): void {
    const { ground, plan } = this.#desk;
    if (ground === null || plan === null || cell === mark.cell) return;
    if (mark.kind === 'centre' && plan.zoneOf[cell] !== mark.zone)
      return this.#desk.say(message('zones.said.centreStays', { zone: mark.zone + 1 }));
    if (mark.kind === 'centre') return this.moveCentre(cell);
    if (this.#change(cell < 0 ? plan : moved(plan, mark, cell), 'zones.note.moveStation'))
      this.#desk.say(message('zones.said.station', { cell: cellLabel(ground.territory, cell) }));
  }

  /** Enters an edited plan; false, with a word about it, when nothing could be changed. */
  #change(edited: ZonePlan, note: MessageKey): boolean {
    if (edited === this.#desk.plan) {
      this.#desk.say(message('zones.said.cannot'));
      return false;
    }
    this.#desk.enter(edited, note);
    return true;
  }

  /** Goes to the next problem and returns its cell; -1 when there is none. */
  nextProblem(): number {
    const desk = this.#desk;
    const { ground, problems } = desk;
    if (ground === null || problems.length === 0) {
      desk.say(message('zones.problems.none'));
      return -1;
    }
    desk.problem = (desk.problem + 1) % problems.length;
    const { kind, zone, cell } = problems[desk.problem];
    desk.choose(zone);
    desk.cursor = cell;
    desk.say(message(`zones.problem.${kind}`, { zone: zone + 1, cell: cellLabel(ground.territory, cell) }));
    return cell;
  }

  /** Begins with another plan; the present one stays in the journal. */
  startFrom(kind: StartPlan): void {
    const plan = this.#startPlan(kind);
    if (plan === null) return;
    this.#desk.enter(plan, `zones.start.${kind}`);
    this.#desk.problem = -1;
  }

  /** Returns a cell in the middle of a zone, or the first of the map. */
  cellOfZone(zone: number): number {
    return Math.max(0, this.#desk.score?.zones[zone]?.centre ?? 0);
  }

  sayZone(): void {
    const { chosen, score } = this.#desk;
    const zone = score?.zones[chosen];
    if (chosen < 0 || zone === undefined) this.#desk.say(message('zones.said.none'));
    else
      this.#desk.say(
        message('zones.said.zone', {
          zone: chosen + 1,
          people: zone.population,
          area: zone.areaKm2,
          n: zone.breaches.length,
        }),
      );
  }

  /** Says where a cell lies and which zone it belongs to. */
  sayCell(cell: number): void {
    this.#desk.said = { cell };
  }

  #startPlan(kind: StartPlan): ZonePlan | null {
    const { ground, today } = this.#desk;
    if (ground === null) return null;
    const { units } = ground;
    if (kind === 'today') return today;
    if (kind === 'towns') return planOfGroups(units.town, units.towns);
    if (kind === 'communities') return planOfGroups(units.community, units.communities);
    return planOfLabels(new Int32Array(units.count).fill(noZone), today?.zones ?? 1);
  }
}

const moved = (plan: ZonePlan, mark: MapMark, cell: number): ZonePlan =>
  mark.kind === 'centre' ? moveCentre(plan, mark.zone, cell) : moveStation(plan, mark.cell, cell);
