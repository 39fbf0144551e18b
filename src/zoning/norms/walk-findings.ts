// Findings about norms of walking beside norms of size: the circle that a radius or a walk of 15 minutes makes, against the area and
// the people that a zone shall have.
import { RADIUS_KM, WALK_MINUTES, walkReachKm } from '../scoreboard/coverage-values.ts';
import type { Totals } from './nearest-norms.ts';
import type { NormFinding } from './norm-check.ts';
import { quantityText as text } from './quantity-text.ts';
import type { Band, ZoneNorms } from './zone-norms.ts';

/** Compares circles with bounds on area and people. */
export function walkFindings(totals: Totals, norms: ZoneNorms): NormFinding[] {
  const adult = circleOfWalk(norms, norms.adultKmPerHour);
  const elder = circleOfWalk(norms, norms.elderKmPerHour);
  const findings: NormFinding[] = [];
  if (norms.areaKm2 !== null) {
    findings.push(radiusFinding(norms.areaKm2));
    findings.push(walkFinding('walk-area', adult, norms.areaKm2, { zh: '成人', en: 'Adults' }, norms));
    findings.push(
      walkFinding('elder-walk-area', elder, norms.areaKm2, { zh: '老年人', en: 'Elders' }, norms),
    );
  }
  if (norms.population !== null && totals.sum.areaKm2 > 0)
    findings.push(peopleFinding(adult, totals.sum.population / totals.sum.areaKm2, norms.population));
  return findings;
}

interface Circle {
  readonly radiusKm: number;
  readonly areaKm2: number;
}

const circle = (radiusKm: number): Circle => ({ radiusKm, areaKm2: Math.PI * radiusKm * radiusKm });
const circleOfWalk = ({ detour }: ZoneNorms, kmPerHour: number): Circle =>
  circle(walkReachKm(WALK_MINUTES.centre, kmPerHour) / detour);

function radiusFinding({ min, max }: Band): NormFinding {
  const { areaKm2 } = circle(RADIUS_KM.centre);
  const metres = RADIUS_KM.centre * 1000;
  return {
    code: 'radius-area',
    possible: areaKm2 >= min,
    scope: 'part',
    zh: `半径 ${metres} 米的圆有 ${text(areaKm2)} 平方公里，是面积标准（${text(min)}-${text(max)} 平方公里）的 ${text(areaKm2 / max)} 至 ${text(areaKm2 / min)} 倍：${areaKm2 > max ? '紧凑的片区总在这个半径之内，它不起约束作用' : '面积较大的片区会超出这个半径'}。`,
    en: `A circle of ${metres} m has ${text(areaKm2)} km2, ${text(areaKm2 / max)} to ${text(areaKm2 / min)} times the area a zone shall have (${text(min)}-${text(max)} km2): ${areaKm2 > max ? 'a compact zone always lies within it, so this radius binds nothing' : 'larger zones reach beyond it'}.`,
    numbers: { areaKm2, timesMax: areaKm2 / max, timesMin: areaKm2 / min },
  };
}

function walkFinding(
  code: 'walk-area' | 'elder-walk-area',
  { radiusKm, areaKm2 }: Circle,
  { min, max }: Band,
  who: { zh: string; en: string },
  { detour }: ZoneNorms,
): NormFinding {
  const minutes = WALK_MINUTES.centre;
  const verdict =
    areaKm2 >= max
      ? {
          zh: '面积标准内的紧凑片区都走得到',
          en: 'compact zones of any area within the bounds are within reach of one centre',
        }
      : areaKm2 >= min
        ? {
            zh: `超过 ${text(areaKm2)} 平方公里的片区，一个中心不能让所有人都在 ${minutes} 分钟内走到，须设服务站`,
            en: `in zones above ${text(areaKm2)} km2 one centre is not within ${minutes} minutes of everybody; they need stations`,
          }
        : {
            zh: `小于面积下限 ${text(min)} 平方公里，每个片区都须设服务站`,
            en: `that is below the least area, ${text(min)} km2: every zone needs stations`,
          };
  return {
    code,
    possible: areaKm2 >= min,
    scope: 'part',
    zh: `${who.zh} ${minutes} 分钟走 ${text(radiusKm * detour * 1000)} 米，绕行系数 ${text(detour)}，可达的圆为 ${text(areaKm2)} 平方公里：${verdict.zh}。`,
    en: `${who.en} walk ${text(radiusKm * detour * 1000)} m in ${minutes} minutes; with a detour of ${text(detour)} that makes a circle of ${text(areaKm2)} km2: ${verdict.en}.`,
    numbers: { radiusKm, areaKm2 },
  };
}

function peopleFinding({ areaKm2 }: Circle, density: number, { min, max }: Band): NormFinding {
  const people = areaKm2 * density;
  const possible = people >= min;
  const minutes = WALK_MINUTES.centre;
  return {
    code: 'walk-people',
    possible,
    scope: 'part',
    zh: `按本辖区密度，${minutes} 分钟步行圈内有 ${text(people)} 人（标准 ${text(min)}-${text(max)} 人）：${possible ? '一个中心可以服务足够多的人' : '人口达标的片区必然超出步行圈，须设服务站'}。`,
    en: `At the density of this district ${text(people)} people live in the circle of a walk of ${minutes} minutes (norm ${text(min)}-${text(max)}): ${possible ? 'one centre can serve enough people' : 'a zone with enough people reaches beyond it and needs stations'}.`,
    numbers: { people, density },
  };
}
