// What can be done on the Zones screen beside painting, whether by button, key or click: choose and step through zones, lock, split,
// merge, set centres, go to what is wrong, start from another plan. Each says what it did.
import { message } from '../i18n/said.ts';
import { planOfGroups, planOfLabels, type ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
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
    if (this.#desk.tool === 'centre') this.moveCentre(cell);
    else this.look(cell);
  }

  toggleLock(zone: number): void {
    const { plan } = this.#desk;
    if (plan === null || zone < 0) return;
    const locked = plan.locked.slice();
    locked[zone] = 1 - locked[zone];
    this.#desk.enter({ ...plan, locked }, locked[zone] === 1 ? 'zones.note.lock' : 'zones.note.unlock');
    this.#desk.say(
      message(locked[zone] === 1 ? 'zones.said.locked' : 'zones.said.unlocked', { zone: zone + 1 }),
    );
  }

  /** Makes an empty zone, to be painted with. */
  newZone(): void {
    const { plan } = this.#desk;
    if (plan === null) return;
    this.#desk.enter(
      {
        ...plan,
        zones: plan.zones + 1,
        centres: Int32Array.of(...plan.centres, -1),
        locked: Uint8Array.of(...plan.locked, 0),
      },
      'zones.note.new',
    );
    this.#desk.choose(plan.zones);
    this.#desk.tool = 'paint';
    this.sayZone();
  }

  /** Sets the centre of the zone that a cell belongs to. */
  moveCentre(cell: number): void {
    const { plan } = this.#desk;
    const zone = cell < 0 || plan === null ? noZone : plan.zoneOf[cell];
    if (plan === null || zone < 0 || plan.locked[zone] === 1) return;
    const centres = plan.centres.slice();
    centres[zone] = cell;
    this.#desk.enter({ ...plan, centres }, 'zones.note.centre');
    this.#desk.choose(zone);
    this.#desk.say(message('zones.said.centre', { zone: zone + 1, cell: cell + 1 }));
  }

  /** Goes to the next problem and returns its cell; -1 when there is none. */
  nextProblem(): number {
    const desk = this.#desk;
    const { problems } = desk;
    if (problems.length === 0) {
      desk.say(message('zones.problems.none'));
      return -1;
    }
    desk.problem = (desk.problem + 1) % problems.length;
    const { kind, zone, cell } = problems[desk.problem];
    desk.choose(zone);
    desk.cursor = cell;
    desk.say(message(`zones.problem.${kind}`, { zone: zone + 1, cell: cell + 1 }));
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
