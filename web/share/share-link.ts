// Writes a plan into a link and reads one back: format and model version, hash of the scenario, the differences and the seed, as
// base64url of JSON in the address's fragment, so that it never reaches a server. What is read is data to be checked.
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { BilingualText } from '../i18n/language-tag.ts';
import { firstScreen, screenIds, type ScreenId } from '../screens/screens.ts';

const formatVersion = 1;
const fragmentStart = '#w1.';
/** Longest fragment that is looked at; a plan with every lever moved needs about 3,000 characters. */
const longestFragment = 32_000;

export interface SharedPlan {
  readonly plan: Plan;
  /** Version of the model that the sender saw. */
  readonly modelVersion: string;
  /** Design that the sender looked at. */
  readonly focus: string;
  /** Screen that the sender looked at; absent = the one that every link led to before there were several. */
  readonly screen?: ScreenId;
  /** The scenario that the plan belongs to, by name; absent = the one that the page opens with. */
  readonly scenario?: LinkedScenario;
}

export interface LinkedScenario {
  readonly id: string;
  readonly title: BilingualText;
}

export type LinkResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'plan'; readonly shared: SharedPlan }
  | { readonly kind: 'unreadable'; readonly reason: 'too-long' | 'damaged' | 'other-format' };

/** Returns the fragment of a link, `#` included. */
export function shareFragment({ plan, modelVersion, focus, screen, scenario }: SharedPlan): string {
  const place = {
    ...(screen === undefined || screen === firstScreen ? {} : { screen }),
    ...(scenario === undefined ? {} : { scenario }),
  };
  return (
    fragmentStart +
    toBase64Url(JSON.stringify({ format: formatVersion, modelVersion, focus, ...place, plan }))
  );
}

/** Reads a fragment; anything that is not a whole and valid plan is refused as one. */
export function readFragment(fragment: string): LinkResult {
  if (fragment === '' || fragment === '#' || fragment.startsWith('#/')) return { kind: 'none' };
  if (fragment.length > longestFragment) return { kind: 'unreadable', reason: 'too-long' };
  if (!fragment.startsWith(fragmentStart)) {
    return { kind: 'unreadable', reason: /^#w\d+\./.test(fragment) ? 'other-format' : 'damaged' };
  }
  try {
    const shared = sharedPlan(JSON.parse(fromBase64Url(fragment.slice(fragmentStart.length))));
    return shared ? { kind: 'plan', shared } : { kind: 'unreadable', reason: 'damaged' };
  } catch {
    // wrong alphabet, broken UTF-8, no JSON, or nested too deeply: for the visitor it is one thing
    return { kind: 'unreadable', reason: 'damaged' };
  }
}

function sharedPlan(content: unknown): SharedPlan | null {
  if (typeof content !== 'object' || content === null) return null;
  const { format, modelVersion, focus, screen, scenario, plan } = content as Record<string, unknown>;
  const read = readPlan(plan);
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 60;
  if (format !== formatVersion || !isText(modelVersion) || !isText(focus) || read === null) return null;
  const place = screenIds.find((id) => id === screen);
  const named = readScenario(scenario);
  return {
    plan: read,
    modelVersion,
    focus,
    ...(place === undefined ? {} : { screen: place }),
    ...(named === null ? {} : { scenario: named }),
  };
}

function toBase64Url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  if (!/^[\w-]*$/.test(text)) throw new RangeError('not base64url');
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** A name is there to be shown; a link is not refused because its name is none. */
function readScenario(data: unknown): LinkedScenario | null {
  const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
  if (typeof data !== 'object' || data === null) return null;
  const { id, title } = data as Record<string, unknown>;
  if (!isName(id) || typeof title !== 'object' || title === null) return null;
  const { zh, en } = title as Record<string, unknown>;
  return isName(zh) && isName(en) ? { id, title: { zh, en } } : null;
}
