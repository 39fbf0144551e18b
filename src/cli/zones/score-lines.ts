// Scores of plans as lines for a terminal: one row per score, one column per plan, by the four principles; and the zones of a plan.
import { hasZonesToday } from '../../experiment/zones/todays-plan.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { planHash } from '../../zoning/plan/plan-text.ts';
import type { PlanScore, ScoreDeclaration, ZoneScore } from '../../zoning/scoreboard/plan-score.ts';
import { principles } from '../../zoning/scoreboard/plan-score.ts';
import { scoreDeclarations } from '../../zoning/scoreboard/score-declarations.ts';
import { tableLines, type TableRow } from '../output/table.ts';
import { formatCount } from '../report/format-number.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import type { NamedPlan } from './open-plan.ts';

export interface ScoredPlan extends NamedPlan {
  readonly score: PlanScore;
}

/** Returns the table of scores, and what they assume; scores without a value under every plan are left out. */
export function scoreLines(plans: readonly ScoredPlan[], scenario: Scenario, texts: Texts): string[] {
  const { zones, language } = texts;
  const rows: TableRow[] = [[zones.score, ...plans.map(({ name }) => name)]];
  for (const principle of principles) {
    const own = scoreDeclarations
      .filter((declaration) => declaration.principle === principle)
      .filter(({ id }) => plans.some(({ score }) => !Number.isNaN(score.values[id])));
    if (own.length === 0) continue;
    rows.push({ heading: zones.principles[principle] });
    for (const declaration of own) {
      const cells = plans.map(({ score }) => scoreText(score.values[declaration.id], declaration, texts));
      rows.push([`  ${nameIn(language, declaration)}`, ...cells]);
    }
  }
  const assumed = plans.some(({ score }) => score.values['assumed-centres'] > 0);
  return [
    ...plans.map(({ name, plan }) => zones.scoreHeading(name, plan.zones, planHash(plan).slice(0, 8))),
    '',
    ...tableLines(rows, { align: ['left', 'right'] }),
    '',
    zones.hours,
    ...(assumed ? [zones.assumedCentres] : []),
    ...(hasZonesToday(scenario) ? [] : [zones.assumedToday]),
  ];
}

/** Writes a score with its unit. */
export function scoreText(value: number, { unit }: Pick<ScoreDeclaration, 'unit'>, { zones }: Texts): string {
  if (!Number.isFinite(value)) return '-';
  if (unit === 'share') return `${(value * 100).toFixed(1)}%`;
  if (unit === 'people' || unit === 'count') return formatCount(value);
  const digits = unit === 'ratio' ? value.toFixed(3) : value.toFixed(1);
  return unit === 'ratio' ? digits : `${digits} ${zones.units[unit]}`;
}

/** Returns the zones of a plan, one row each. */
export function zoneLines({ name, score }: ScoredPlan, texts: Texts): string[] {
  const rows = score.zones
    .filter(({ units }) => units > 0)
    .map((zone) => [
      String(zone.zone + 1),
      formatCount(zone.population),
      zone.areaKm2.toFixed(2),
      formatCount(zone.workloadHours),
      zone.polsbyPopper.toFixed(2),
      Number.isNaN(zone.meanWalkMinutes) ? '-' : zone.meanWalkMinutes.toFixed(1),
      zoneNotes(zone, texts),
    ]);
  const align = ['right', 'right', 'right', 'right', 'right', 'right', 'left'] as const;
  return [
    texts.zones.zoneHeading(name),
    ...tableLines([texts.zones.zoneColumns, ...rows], { align, indent: 2 }),
  ];
}

/** Says what is wrong with a zone, in a few words. */
export function zoneNotes(
  zone: Pick<ZoneScore, 'breaches' | 'pieces' | 'splitCommunities' | 'towns'>,
  { zones, language }: Texts,
): string {
  const notes = zone.breaches.map((measure) => zones.breaches[measure]);
  if (zone.pieces > 1) notes.push(zones.pieces(zone.pieces));
  if (zone.splitCommunities > 0) notes.push(zones.split(zone.splitCommunities));
  if (zone.towns > 1) notes.push(zones.acrossTowns(zone.towns));
  return notes.join(language === 'zh' ? '，' : ', ');
}
