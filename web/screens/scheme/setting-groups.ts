// Which settings stand on the paper below the table of indicators, in groups: by the schema's own paths. What a path declares (name,
// unit, range, choices, source) is read from there; a setting of a mechanism that is off is not shown. Pure.
import { fieldAt, keysOf, type Field } from '../../../src/scenario/field.ts';
import { scenarioSchema, type Policy } from '../../../src/scenario/schema/scenario.ts';
import type { PlainKey } from '../../i18n/dictionary.ts';
import { valueAt, type LeverPath } from '../../plan/patch-paths.ts';

export interface SettingGroup {
  readonly id: string;
  readonly title: PlainKey;
  /** Settings, or mappings of which all settings stand here. */
  readonly paths: readonly string[];
}

export interface Setting {
  readonly path: LeverPath;
  readonly field: Field;
}

/** What is paid, in yuan, and whom one is compared with: stands with the rewards. */
export const rewardSettings = [
  'scheme.cashYuanPerYear',
  'scheme.careerYuanPerYear',
  'scheme.stakes',
  'scheme.strata',
] as const;

export const settingGroups: readonly SettingGroup[] = [
  {
    id: 'audits',
    title: 'scheme.group.audits',
    paths: [
      'scheme.audits',
      'scheme.exposureSanctionYuan',
      'organisation.independentCheckShare',
      'organisation.detectionIndependent',
      'organisation.detectionSameHand',
      'superiors.liability',
      'superiors.veto',
    ],
  },
  {
    id: 'superior',
    title: 'scheme.group.superior',
    paths: [
      'scheme.superior.pressure',
      'scheme.superior.authority',
      'scheme.superior.builtFromSubordinates',
      'scheme.superior.stakeYuanPerYear',
      'superiors.ratchet',
    ],
  },
  {
    id: 'departments',
    title: 'scheme.group.departments',
    paths: ['scheme.department', 'departments.capacity', 'departments.districtReserve'],
  },
  {
    id: 'process',
    title: 'scheme.group.process',
    paths: [
      'organisation.chargeReporter',
      'organisation.returnToBlock',
      'organisation.responsibilityListCoverage',
      'organisation.disputeProbability',
      'organisation.communityAuthority',
      'organisation.townAuthority',
      'organisation.meetingIntervalDays',
      'organisation.meetingSlots',
      'organisation.leaderHoursPerWeek',
      'organisation.districtTier',
    ],
  },
  {
    id: 'lead',
    title: 'scheme.group.lead',
    paths: [
      'lead.on',
      'lead.jointly',
      'lead.outsideStrength',
      'lead.hoursPerPairMonth',
      'lead.handOverHours',
    ],
  },
  {
    id: 'powers',
    title: 'scheme.group.powers',
    paths: [
      'street.on',
      'street.role',
      'street.powers',
      'zones.on',
      'zones.headRank',
      'zones.powers',
      'powers',
    ],
  },
  {
    id: 'staffing',
    title: 'scheme.group.staffing',
    paths: [
      'staffing',
      'organisation.committeeStaff',
      'organisation.deployedStaff',
      'employment.form',
      'employment.paidBy',
      'employment.crossPatrolShare',
      'workers.hoursPerDay',
      'workers.formsHoursPerDay',
    ],
  },
];

const editable: readonly Field['kind'][] = ['number', 'integer', 'boolean', 'choice'];

/** Returns the settings at and below paths that a form can hold, in the order of the schema. */
export const settingsOf = (paths: readonly string[], policy: Policy): Setting[] =>
  paths.flatMap((path) => settingsBelow(path.split('.') as unknown as LeverPath, policy));

function settingsBelow(path: LeverPath, policy: Policy): Setting[] {
  const field = fieldAt(scenarioSchema, path, policy);
  if (field === undefined) return [];
  if (field.kind === 'mapping')
    return keysOf(field.schema).flatMap((key) => settingsBelow([...path, key] as LeverPath, policy));
  return editable.includes(field.kind) ? [{ path, field }] : [];
}

/** Tells whether a setting belongs to a mechanism that is switched off: its switch alone is shown then. */
export const isOff = (policy: Policy, path: readonly string[]): boolean =>
  path.some(
    (key, depth) =>
      depth > 0 &&
      !(key === 'on' && depth === path.length - 1) &&
      valueAt(policy, [...path.slice(0, depth), 'on']) === false,
  );
