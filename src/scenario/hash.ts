// Fingerprints of what a run depends on. Titles and descriptions do not enter, the order of keys does not matter, and a
// design's fingerprint does not depend on the designs beside it. Guards against accidents, not against forgery.
import { WanggeError } from '../core/errors.ts';
import { ResultHash } from '../core/hash.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Scenario } from './schema/scenario.ts';

/** Returns 16 hexadecimal digits for a scenario without its designs, title and description. */
export function scenarioHash(scenario: Scenario): string {
  const { designs: _designs, title: _title, description: _description, ...rest } = scenario;
  return new ResultHash().text(canonicalJson(rest)).hex();
}

/** Returns 16 hexadecimal digits for one design on its scenario. @throws WanggeError `unknown-design` */
export function designHash(scenario: Scenario, designId: string): string {
  const design = scenario.designs.find((candidate) => candidate.id === designId);
  if (design === undefined) {
    const text = { zh: `没有方案“${designId}”`, en: `There is no design "${designId}"` };
    throw new WanggeError('unknown-design', text, { design: designId });
  }
  const { id, stages } = design;
  return new ResultHash().text(scenarioHash(scenario)).text(canonicalJson({ id, stages })).hex();
}
