// Which settings of a policy can do nothing, because the mechanism they belong to is switched off or has nothing to work through.
// Reads the switches (`on`) of the sections; knows no single mechanism.
import { idleSwitches } from './check/idle-switches.ts';
import { valueAt, type PathStep } from './read/pointer.ts';
import type { BilingualText } from './schema/parameter.ts';
import type { Policy } from './schema/scenario.ts';

const off: BilingualText = { zh: '所属机制未启用，不起作用', en: 'no effect: its mechanism is off' };

/** Returns why a setting of the policy does nothing; null when it may do something. */
export function withoutEffect(policy: Policy, path: readonly PathStep[]): BilingualText | null {
  for (let depth = 1; depth < path.length; depth++) {
    const isSwitch = depth === path.length - 1 && path[depth] === 'on';
    if (!isSwitch && valueAt(policy, [...path.slice(0, depth), 'on']) === false) return off;
  }
  const idle = idleSwitches(policy).find(({ path: at }) => path.join('.') === at.join('.'));
  return idle === undefined ? null : idle.text;
}
