// A file that arrives is named from the moment it is chosen until it is opened or refused.

import { expect, it } from 'vitest';
import { Arrivals } from '../../../web/stores/arrivals.ts';
import { Notices } from '../../../web/stores/notices.svelte.ts';
import { Workbench } from '../../../web/stores/workbench.svelte.ts';
import { shareFragment } from '../../../web/share/share-link.ts';
import { Clerk } from '../../../web/workers/clerk.ts';
import { plausibleOutcome } from '../../support/plausible-outcome.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const clerk = new Clerk();
const workbench = new Workbench({
  builtIn: openedZDistrict(),
  facts: { townNames: [], sample: [0] },
  evaluator: {
    concurrency: 1,
    evaluate: (request) => Promise.resolve({ ok: true, outcome: plausibleOutcome(request) }),
  },
  clerk,
});

it('a file is named while it is read, and no longer once it is refused', async () => {
  const notices = new Notices();
  const reading = new Arrivals(workbench, notices, clerk).readFile(new File(['x'], 'town.yaml'));
  expect(notices.opening).toBe('town.yaml');
  await reading;
  expect(notices.opening).toBeNull();
  expect(notices.current).not.toBeNull();
});

it('two files that arrive together are named in turn', async () => {
  const notices = new Notices();
  const ends: (() => void)[] = [];
  const work = (): Promise<void> => new Promise((resolve) => void ends.push(resolve));
  const both = ['first', 'second'].map((name) => notices.whileOpening(name, work));
  expect(notices.opening).toBe('first');
  ends[0]();
  await both[0];
  expect(notices.opening).toBe('second');
  ends[1]();
  await both[1];
  expect(notices.opening).toBeNull();
});

it('a file whose reading breaks off is no longer named', async () => {
  const notices = new Notices();
  await expect(notices.whileOpening('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(notices.opening).toBeNull();
});

it('a link that looks at a design this scenario does not have says so, and one that looks at a known one says nothing', () => {
  const notices = new Notices();
  const arrivals = new Arrivals(workbench, notices, clerk);
  const shared = workbench.shared();
  arrivals.readLink(shareFragment({ ...shared, focus: 'handling-audited' }));
  expect([notices.current, workbench.focus]).toEqual([null, 'handling-audited']);
  arrivals.readLink(shareFragment({ ...shared, focus: 'nowhere' }));
  expect(JSON.stringify(notices.current?.message)).toContain('link.otherFocus');
  expect(workbench.focus).not.toBe('nowhere');
});
