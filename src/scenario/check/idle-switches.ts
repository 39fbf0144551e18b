// Switches that are on and do nothing, because what they work through is off: whoever set them expects an effect that cannot come.
import type { PathStep } from '../read/pointer.ts';
import type { Policy } from '../schema/scenario.ts';
import type { BilingualText } from '../schema/parameter.ts';
import type { Finding } from './finding.ts';

interface Idle {
  readonly path: readonly PathStep[];
  readonly needs: readonly PathStep[];
  readonly isIdle: (policy: Policy) => boolean;
  readonly because: BilingualText;
}

const off = (zh: string, en: string): BilingualText => ({ zh: `${zh}未启用`, en: `${en} are off` });

const idles: readonly Idle[] = [
  {
    path: ['zonePlaces', 'on'],
    needs: ['zones', 'on'],
    isIdle: ({ zonePlaces, zones }) => zonePlaces.on && !zones.on,
    because: off('片区', 'zones'),
  },
  {
    path: ['navigation', 'on'],
    needs: ['services', 'on'],
    isIdle: ({ navigation, services, platform }) => navigation.on && !services.on && !platform.on,
    because: off('居民服务和居民平台', 'services and the residents’ platform'),
  },
  {
    path: ['street', 'desks', 'on'],
    needs: ['street', 'on'],
    isIdle: ({ street }) => street.desks.on && !street.on,
    because: off('街道的各项职权', 'the powers of the street'),
  },
  {
    path: ['street', 'group', 'on'],
    needs: ['street', 'on'],
    isIdle: ({ street }) => street.group.on && !street.on,
    because: off('街道的各项职权', 'the powers of the street'),
  },
  {
    path: ['firmReporting', 'channel'],
    needs: ['platform', 'on'],
    isIdle: ({ firmReporting, platform }) => firmReporting.channel && !platform.on,
    because: { zh: '居民平台未启用', en: 'the residents’ platform is off' },
  },
  {
    path: ['forum', 'on'],
    needs: ['forum', 'councillors'],
    isIdle: ({ forum }) => forum.on && (forum.councillors === 0 || forum.meetingsPerMonth === 0),
    because: { zh: '没有议事员或不开会', en: 'there are no councillors, or no meetings' },
  },
];

/** Returns a warning for every switch of a policy that has nothing to work through. */
export function idleSwitches(policy: Policy): Finding[] {
  return idles
    .filter(({ isIdle }) => isIdle(policy))
    .map(({ path, needs, because }) => ({
      code: 'no-effect',
      severity: 'warning',
      path,
      reads: [path, needs],
      text: { zh: `启用后不起作用：${because.zh}`, en: `has no effect: ${because.en}` },
    }));
}
