// What does not fit together in the catalogue although each field is fine: names that name nothing, rivals that do not know of each
// other, a standing without its reason, mechanisms that no claim waits for.
import type { Finding } from '../scenario/check/finding.ts';
import { repeatedIds } from '../scenario/check/repeated-ids.ts';
import type { PathStep } from '../scenario/read/pointer.ts';
import { showValue } from '../scenario/read/show-value.ts';
import type { Catalogue, CataloguedClaim } from './catalogue-schema.ts';

/** Returns the relations of the catalogue that do not hold. */
export function catalogueChecks(catalogue: Catalogue): Finding[] {
  const { documents, mechanisms, claims } = catalogue;
  const needed = new Set(claims.flatMap(({ needs = [] }) => needs));
  return [
    ...repeatedIds(documents, ['documents']),
    ...repeatedIds(mechanisms, ['mechanisms']),
    ...repeatedIds(claims, ['claims']),
    ...claims.flatMap((claim, index) => claimFaults(claim, ['claims', index], catalogue)),
    ...mechanisms.flatMap(({ id }, index) =>
      needed.has(id)
        ? []
        : [fault(['mechanisms', index, 'id'], '：没有论断需要它', ': no claim needs this mechanism')],
    ),
  ];
}

function claimFaults(claim: CataloguedClaim, path: PathStep[], catalogue: Catalogue): Finding[] {
  const { document, standing, needs = [], because, rivals = [] } = claim;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const unknown = (at: PathStep[], id: string, known: readonly string[]): Finding[] =>
    known.includes(id)
      ? []
      : [
          fault(
            [...path, ...at],
            `：没有 ${showValue(id)}；可用：${known.join(', ')}`,
            `: there is no ${showValue(id)}; known: ${known.join(', ')}`,
          ),
        ];
  return [
    ...unknown(['document'], document, ids(catalogue.documents)),
    ...needs.flatMap((id, index) => unknown(['needs', index], id, ids(catalogue.mechanisms))),
    ...rivals.flatMap((id, index) => [
      ...unknown(['rivals', index], id, ids(catalogue.claims)),
      ...oneSided(claim.id, id, [...path, 'rivals', index], catalogue),
    ]),
    ...onlyWith(needs.length > 0, standing === 'by-mechanism', 'needs', 'by-mechanism', path),
    ...onlyWith(because !== undefined, standing === 'not-testable', 'because', 'not-testable', path),
  ];
}

/** A rival must name its rival. */
function oneSided(id: string, rival: string, path: PathStep[], { claims }: Catalogue): Finding[] {
  const other = claims.find((claim) => claim.id === rival);
  if (other === undefined || other.rivals?.includes(id) === true) return [];
  return [fault(path, `：${rival} 未列出 ${id}`, `: ${rival} does not name ${id} in return`)];
}

function onlyWith(
  isThere: boolean,
  isWanted: boolean,
  field: string,
  standing: string,
  path: PathStep[],
): Finding[] {
  if (isThere === isWanted) return [];
  return isWanted
    ? [fault(path, `状态为 ${standing} 时缺少 ${field}`, `is ${standing} and lacks ${field}`)]
    : [fault([...path, field], `只用于状态 ${standing}`, `stands only beside ${standing}`)];
}

function fault(path: readonly PathStep[], zh: string, en: string): Finding {
  return { code: 'catalogue', severity: 'error', path, text: { zh, en } };
}
