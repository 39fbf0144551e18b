// Relations within the lever sections: weights and shares add up, department ids differ, time is left for patrol. Run on the
// scenario's own policy and on what each design makes of it.
import type { PathStep } from '../read/pointer.ts';
import type { Policy } from '../schema/scenario.ts';
import type { Finding } from './finding.ts';
import { idleSwitches } from './idle-switches.ts';
import { repeatedIds } from './repeated-ids.ts';
import { sumFault } from './sums-to-one.ts';

/** Returns what does not fit together in a policy. */
export function policyChecks(policy: Policy): Finding[] {
  const { scheme, departments, tiers } = policy;
  return [
    ...sum(Object.values(scheme.weights), ['scheme', 'weights'], true),
    ...sum(Object.values(scheme.superior.weights), ['scheme', 'superior', 'weights'], true),
    ...componentShares(policy),
    ...repeatedIds(departments.list, ['departments', 'list']),
    ...repeatedIds(tiers.relay, ['tiers', 'relay']),
    ...timeForPatrol(policy),
    ...idleSwitches(policy),
  ];
}

function sum(shares: readonly number[], path: readonly PathStep[], allZeroAllowed: boolean): Finding[] {
  const text = sumFault(shares, allZeroAllowed);
  return text === undefined ? [] : [{ code: 'sum', severity: 'error', path, text }];
}

function componentShares({ scheme }: Policy): Finding[] {
  const path = ['scheme', 'components'];
  const text = sumFault(
    Object.values(scheme.components).map((component) => component.share),
    false,
  );
  if (text === undefined) return [];
  const reads = Object.keys(scheme.components).map((period) => [...path, period, 'share']);
  const whose = { zh: '各周期的 share ', en: 'shares ' };
  return [
    {
      code: 'sum',
      severity: 'error',
      path,
      reads,
      text: { zh: `${whose.zh}${text.zh}`, en: `${whose.en}${text.en}` },
    },
  ];
}

function timeForPatrol({ workers }: Policy): Finding[] {
  const { formsHoursPerDay, hoursPerDay } = workers;
  if (formsHoursPerDay < hoursPerDay) return [];
  return [
    {
      code: 'no-time-left',
      severity: 'warning',
      path: ['workers', 'formsHoursPerDay'],
      reads: [
        ['workers', 'formsHoursPerDay'],
        ['workers', 'hoursPerDay'],
      ],
      text: {
        zh: ` ${formsHoursPerDay} 小时不小于每日工作时间 ${hoursPerDay} 小时，没有时间巡查`,
        en: `${formsHoursPerDay} is not below the ${hoursPerDay} hours worked a day: no time is left for patrol`,
      },
    },
  ];
}
