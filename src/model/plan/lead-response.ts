// What it comes to who leads the residents' programme (claim W1): which departments' matters the platform takes, how much each
// organisation puts in, how often a report passes from one leading office to another, and how many pairs of offices must concert.
// Pure function of a policy; without the section everybody is in and nothing is handed over.
import type { Organisation } from '../../scenario/schema/lead.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';

export type OrganisationShares = Readonly<Record<Organisation, number>>;

/** Every organisation puts in all of its strength. */
export const everybodyIn: OrganisationShares = {
  residentsCommittee: 1,
  ownersCommittee: 1,
  propertyFirm: 1,
  volunteers: 1,
};

export interface LeadResponse {
  /** 1 where the platform takes matters whose first department it is, by department. */
  readonly takes: Uint8Array;
  /** Share of its strength that an organisation puts in. */
  readonly putsIn: OrganisationShares;
  /** Share of reports on the platform that reach another leading office than their own. */
  readonly passedOn: number;
  /** Pairs of leading offices. */
  readonly pairs: number;
}

/** Compiles who leads. */
export function compileLead({ lead, departments }: Pick<Policy, 'lead' | 'departments'>): LeadResponse {
  const ids = departments.list.map(({ id }) => id);
  if (!lead.on)
    return { takes: new Uint8Array(ids.length).fill(1), putsIn: everybodyIn, passedOn: 0, pairs: 0 };
  const leading = lead.lines.slice(0, lead.jointly);
  const offices = leading.length;
  const brought = new Set(leading.flatMap((line) => line.organisations));
  const putsIn = (id: Organisation): number => (brought.has(id) ? 1 : lead.outsideStrength);
  return {
    takes: Uint8Array.from(ids, (id) => (leading.some((line) => line.departments.includes(id)) ? 1 : 0)),
    putsIn: {
      residentsCommittee: putsIn('residentsCommittee'),
      ownersCommittee: putsIn('ownersCommittee'),
      propertyFirm: putsIn('propertyFirm'),
      volunteers: putsIn('volunteers'),
    },
    passedOn: offices > 0 ? 1 - 1 / offices : 0,
    pairs: offices > 0 ? (offices * (offices - 1)) / 2 : 0,
  };
}
