// Raw outlines -> outlines that share their corners: simple rings, counter-clockwise, nearly equal vertices made equal, T-junctions
// split, repeated outlines and containers refused. Every repair is reported; gaps and overlaps that remain are measured.
import { polygonArea } from '../../../scenario/generate/polygon.ts';
import { maxRingVertices } from '../../../scenario/map/ring-fault.ts';
import { sharedEdges } from '../../../scenario/map/shared-edges.ts';
import type { ImportReport } from '../import-report.ts';
import { cleanRing } from './clean-ring.ts';
import { overlapAreas } from './overlap-areas.ts';
import { km2 } from './outline-of-parts.ts';
import { reportFaults } from './report-faults.ts';
import { simplifyOutlines } from './simplify-outlines.ts';
import { snapVertices } from './snap-vertices.ts';
import { splitJunctions } from './split-junctions.ts';
import { untangleRing } from './untangle-ring.ts';

/** An outline may lose this share of its area where it crosses itself; one that loses more is refused. */
const LOSS_MAX = 0.1;
/** A cell holds another with this share of the other's area inside; with this share of its own covered by those it holds it is no cell. */
const HELD = 0.9;
const COVERED = 0.5;

/** An outline with the name under which it is reported. */
export interface NamedRing {
  readonly unit: string;
  readonly ring: readonly number[];
}

export interface RepairOptions {
  /** Vertices nearer than this are one. */
  readonly toleranceKm: number;
  /** Outlines are simplified by up to so much; default 0. */
  readonly simplifyKm?: number;
}

/** Returns the repaired ring of each unit, undefined where it was refused (reported with the reason). */
export function repairOutlines(
  outlines: readonly NamedRing[],
  { toleranceKm, simplifyKm = 0 }: RepairOptions,
  report: ImportReport,
): (number[] | undefined)[] {
  const state = new Repair(outlines, report);
  state.untangle();
  const snapped = snapVertices(state.rings(), toleranceKm);
  state.replace(snapped.rings);
  const metres = (km: number) => String(Math.round(km * 1e5) / 100);
  if (snapped.moved > 0)
    report.add(
      'info',
      'vertices-snapped',
      `${snapped.moved} 个顶点与相距不足 ${metres(toleranceKm)} 米的顶点合并，最大移动 ${metres(snapped.farthestKm)} 米`,
      `${snapped.moved} vertices were joined with others less than ${metres(toleranceKm)} m away; the farthest moved ${metres(snapped.farthestKm)} m`,
      { count: snapped.moved },
    );
  state.untangle();
  const split = splitJunctions(state.rings(), Math.max(toleranceKm, 2e-6));
  state.replace(split.rings);
  if (split.inserted > 0)
    report.add(
      'info',
      'junctions-inserted',
      `在边界上补入 ${split.inserted} 个相邻网格的顶点，使公共边界一致`,
      `${split.inserted} vertices of neighbours were inserted into borders, so that both sides share them`,
      { count: split.inserted },
    );
  state.untangle();
  state.refuseRepeated();
  state.refuseOverlapping();
  state.refuseContainers();
  if (simplifyKm > 0) {
    const simple = simplifyOutlines(state.rings(), simplifyKm);
    state.replace(simple.rings);
    report.add(
      'info',
      'outlines-simplified',
      `简化轮廓（${metres(simplifyKm)} 米以内），去掉 ${simple.removed} 个顶点`,
      `outlines were simplified by up to ${metres(simplifyKm)} m: ${simple.removed} vertices went`,
      { count: simple.removed },
    );
    state.untangle();
    state.refuseOverlapping();
  }
  state.refuseTooLong();
  reportFaults(state.named(), toleranceKm, report);
  return state.result();
}

class Repair {
  private readonly outlines: readonly NamedRing[];
  private readonly report: ImportReport;
  private readonly kept: (number[] | undefined)[];

  constructor(outlines: readonly NamedRing[], report: ImportReport) {
    this.outlines = outlines;
    this.report = report;
    let removed = 0;
    this.kept = outlines.map(({ ring, unit }) => {
      const cleaned = cleanRing(ring);
      // one vertex closes the ring, as it should
      removed += Math.max(0, cleaned.removed - 1);
      if (cleaned.ring.length > 0) return cleaned.ring;
      this.refuse('no-area', unit, '轮廓没有面积，未导入', 'has an outline without area and is left out');
      return undefined;
    });
    if (removed > 0)
      report.add(
        'info',
        'vertices-removed',
        `删去 ${removed} 个重复或无面积的顶点`,
        `${removed} repeated vertices and spikes without area were removed`,
        { count: removed },
      );
  }

  result(): (number[] | undefined)[] {
    return this.kept;
  }

  rings(): number[][] {
    return this.kept.filter((ring) => ring !== undefined);
  }

  named(): NamedRing[] {
    return this.outlines.flatMap(({ unit }, index) => {
      const ring = this.kept[index];
      return ring === undefined ? [] : [{ unit, ring }];
    });
  }

  /** Puts changed rings in the place of those kept, in order. */
  replace(rings: readonly number[][]): void {
    let next = 0;
    this.kept.forEach((ring, index) => {
      if (ring !== undefined) this.kept[index] = rings[next++];
    });
  }

  untangle(): void {
    this.kept.forEach((before, index) => {
      if (before === undefined) return;
      const { unit } = this.outlines[index];
      const { ring, cuts, lostKm2 } = untangleRing(before);
      const area = ring === undefined ? 0 : polygonArea(ring);
      if (ring === undefined || lostKm2 > LOSS_MAX * (area + lostKm2)) {
        this.kept[index] = undefined;
        this.refuse(
          'self-crossing',
          unit,
          '轮廓自相交且无法简单修复，未导入',
          'has an outline that crosses itself beyond simple repair and is left out',
        );
        return;
      }
      this.kept[index] = ring;
      if (cuts > 0)
        this.report.add(
          'warning',
          'self-crossing-cut',
          `轮廓有 ${cuts} 处自相交或自接触，保留最大的一块，去掉 ${km2(lostKm2)} 平方公里`,
          `has an outline that crossed or touched itself in ${cuts} places; the largest loop is kept, ${km2(lostKm2)} km2 went`,
          { unit, count: cuts },
        );
    });
  }

  refuseTooLong(): void {
    this.kept.forEach((ring, index) => {
      if (ring === undefined || ring.length / 2 <= maxRingVertices) return;
      this.kept[index] = undefined;
      this.refuse(
        'too-many-vertices',
        this.outlines[index].unit,
        `轮廓超过 ${maxRingVertices} 个顶点，未导入；可简化轮廓`,
        `has more than ${maxRingVertices} vertices and is left out; simplify the outlines`,
      );
    });
  }

  refuseRepeated(): void {
    const first = new Map<string, number>();
    this.kept.forEach((ring, index) => {
      if (ring === undefined) return;
      const key = canonical(ring);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        return;
      }
      this.kept[index] = undefined;
      const other = this.outlines[earlier].unit;
      const { unit } = this.outlines[index];
      this.refuse(
        'repeated-outline',
        unit,
        `轮廓与“${other}”完全相同，未导入`,
        `has the outline of "${other}" and is left out`,
      );
    });
  }

  /** Refuses, one by one, the cell that overlaps most others along their borders: as a rule one that contains them. */
  refuseOverlapping(): void {
    for (;;) {
      const indices = this.kept.flatMap((ring, index) => (ring === undefined ? [] : [index]));
      const others = partners(sharedEdges(this.rings()).overlapping);
      if (others.size === 0) return;
      const areaOf = (local: number) => polygonArea(this.kept[indices[local]] ?? []);
      while (others.size > 0) {
        const [worst, met] = [...others].reduce((most, next) => {
          const order = next[1].size - most[1].size || areaOf(next[0]) - areaOf(most[0]) || next[0] - most[0];
          return order > 0 ? next : most;
        });
        const other = this.outlines[indices[[...met][0]]].unit;
        this.refuse(
          'overlap-refused',
          this.outlines[indices[worst]].unit,
          `与另外 ${met.size} 个网格（如“${other}”）重叠，未导入`,
          `overlaps ${met.size} other cells (such as "${other}") and is left out`,
        );
        others.delete(worst);
        for (const each of met) {
          others.get(each)?.delete(worst);
          if (others.get(each)?.size === 0) others.delete(each);
        }
        this.kept[indices[worst]] = undefined;
      }
    }
  }

  /** Refuses a cell that lies over others without a common border, as a rule the outline of the whole among its parts. */
  refuseContainers(): void {
    const indices = this.kept.flatMap((ring, index) => (ring === undefined ? [] : [index]));
    const rings = this.rings();
    const areas = rings.map((ring) => polygonArea(ring));
    const over = rings.map((): { readonly other: number; readonly areaKm2: number }[] => []);
    for (const { first, second, areaKm2 } of overlapAreas(rings, 1e-6)) {
      if (areaKm2 >= HELD * areas[second]) over[first].push({ other: second, areaKm2 });
      if (areaKm2 >= HELD * areas[first]) over[second].push({ other: first, areaKm2 });
    }
    over.forEach((held, local) => {
      const covered = held.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
      // an enclave within a cell is no fault of the cell: holes count as inside
      if (held.length < 2 || covered < COVERED * areas[local]) return;
      const other = this.outlines[indices[held[0].other]].unit;
      const share = `${Math.min(100, Math.round((100 * covered) / areas[local]))} %`;
      this.kept[indices[local]] = undefined;
      this.refuse(
        'overlap-refused',
        this.outlines[indices[local]].unit,
        `盖住另外 ${held.length} 个网格（如“${other}”，合计占其面积 ${share}），应是上一级的轮廓，未导入`,
        `lies over ${held.length} other cells (such as "${other}"; ${share} of its area), as the outline of a higher tier does, and is left out`,
      );
    });
  }

  private refuse(code: string, unit: string, zh: string, en: string): void {
    this.report.add('error', code, zh, en, { unit });
  }
}

/** Whom each overlaps. */
function partners(pairs: readonly (readonly [number, number])[]): Map<number, Set<number>> {
  const others = new Map<number, Set<number>>();
  const add = (one: number, other: number) => {
    const known = others.get(one);
    if (known === undefined) others.set(one, new Set([other]));
    else known.add(other);
  };
  for (const [a, b] of pairs) {
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return others;
}

/** The same text for the same ring, wherever it starts. */
function canonical(ring: readonly number[]): string {
  const points: string[] = [];
  for (let i = 0; i < ring.length; i += 2) points.push(`${ring[i]} ${ring[i + 1]}`);
  const least = points.reduce((best, point, index) => (point < points[best] ? index : best), 0);
  return [...points.slice(least), ...points.slice(0, least)].join(',');
}
