// A file that arrives is named from the moment it is chosen until it is opened or refused.

import { describe, expect, it } from 'vitest';
import { Arrivals } from '../../../web/stores/arrivals.ts';
import { Notices } from '../../../web/stores/notices.svelte.ts';
import { Workbench } from '../../../web/stores/workbench.svelte.ts';
import { projectText } from '../../../web/storage/project-file.ts';
import { openScenario } from '../../../web/plan/open-scenario.ts';
import { shippedScenarios } from '../../../web/plan/shipped-scenarios.ts';
import { shareFragment } from '../../../web/share/share-link.ts';
import { clerkWork, type ClerkAnswers } from '../../../web/workers/clerk-work.ts';
import { Clerk } from '../../../web/workers/clerk.ts';
import { plausibleOutcome } from '../../support/plausible-outcome.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const clerk = new Clerk();
/** Reads texts as the worker does, in this thread. */
const reader = {
  open: (text: string) => Promise.resolve(clerkWork({ kind: 'open', text }) as ClerkAnswers['open']),
};
const newWorkbench = (): Workbench =>
  new Workbench({
    builtIn: openedZDistrict(),
    facts: { townNames: [], sample: [0] },
    evaluator: {
      concurrency: 1,
      evaluate: (request) => Promise.resolve({ ok: true, outcome: plausibleOutcome(request) }),
    },
    clerk,
  });
const workbench = newWorkbench();

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

it('a link that looks at a design this scenario does not have says so, and one that looks at a known one says nothing', async () => {
  const notices = new Notices();
  const arrivals = new Arrivals(workbench, notices, clerk);
  const shared = workbench.shared();
  await arrivals.readLink(shareFragment({ ...shared, focus: 'handling-audited' }));
  expect([notices.current, workbench.focus]).toEqual([null, 'handling-audited']);
  await arrivals.readLink(shareFragment({ ...shared, focus: 'nowhere' }));
  expect(JSON.stringify(notices.current?.message)).toContain('link.otherFocus');
  expect(workbench.focus).not.toBe('nowhere');
});

it.each(shippedScenarios)(
  'a link to $file brings its plan back where only the first scenario is open',
  async ({ text }) => {
    const [here, there] = [newWorkbench(), newWorkbench()];
    const result = openScenario(text);
    if (!result.ok) throw new Error(result.problems[0]?.en);
    here.open(result.opened);
    here.commit({ ...here.plan, windowDays: 45 }, 'settings.window');
    const before = there.plan;
    const notices = new Notices();
    const screen = await new Arrivals(there, notices, reader).readLink(
      shareFragment({ ...here.shared(), screen: 'zones' }),
    );
    expect([screen, notices.current]).toEqual(['zones', null]);
    expect(there.plan).toEqual(here.plan);
    expect(there.opened.scenario.id).toBe(result.opened.scenario.id);
    there.undo();
    expect(there.plan).toEqual(before);
  },
);

it('a link to a scenario that is not supplied names it', async () => {
  const notices = new Notices();
  const shared = newWorkbench().shared();
  const plan = { ...shared.plan, scenarioHash: 'unknown' };
  const scenario = { id: 'my-town', title: { zh: '我的镇', en: 'My town' } };
  const read = await new Arrivals(newWorkbench(), notices, reader).readLink(
    shareFragment({ ...shared, plan, scenario }),
  );
  expect(read).toBeUndefined();
  expect(JSON.stringify(notices.current?.message)).toMatch(/link\.namedScenario.*(我的镇|My town)/);
});

describe('a project', () => {
  const said = (notices: Notices): string => JSON.stringify(notices.current?.message ?? null);
  const read = async (text: string): Promise<string> => {
    const notices = new Notices();
    await new Arrivals(workbench, notices, reader).readFile(new File([text], 'p.wangge.json'));
    return said(notices);
  };

  it('comes back with its history, which undo walks back to what was open before', async () => {
    const before = workbench.plan;
    workbench.commit({ ...before, windowDays: 45 }, 'settings.window');
    workbench.commit({ ...workbench.plan, seed: 'another' }, 'settings.seed');
    const text = projectText(workbench.session({ whole: true }), null, '2026-01-01T00:00:00Z');
    expect(Object.keys((JSON.parse(text) as { session: { scenarios: object } }).session.scenarios)).toEqual([
      before.scenarioHash,
    ]);
    workbench.undo();
    workbench.commit({ ...workbench.plan, windowDays: 77 }, 'settings.window');
    expect(await read(text)).toBe('null');
    expect([workbench.plan.windowDays, workbench.plan.seed]).toEqual([45, 'another']);
    workbench.undo();
    expect([workbench.plan.windowDays, workbench.plan.seed]).toEqual([45, null]);
    while (workbench.plan.windowDays !== 77 && workbench.canUndo) workbench.undo();
    expect(workbench.plan.windowDays).toBe(77);
  });

  it('of another version of the model is taken over without its history, and it is said', async () => {
    const session = { ...workbench.session({ whole: true }), modelVersion: '0.0.9' };
    const entries = workbench.session().journal.index;
    expect(await read(projectText(session, null, ''))).toContain('project.otherModel');
    expect(workbench.session().journal.index).toBe(entries + 1);
  });

  it.each([
    ['of a later format', '{"format": "wangge-project/2"}', 'project.newer'],
    ['cut off', '{"format": "wangge-project/1", "session": {', 'project.damaged'],
    ['without a session', '{"format": "wangge-project/1"}', 'project.damaged'],
    [
      'of a later session',
      '{"format": "wangge-project/1", "session": {"format": "wangge-session/2"}}',
      'project.newer',
    ],
  ])('%s is refused, and nothing changes', async (_case, text, key) => {
    const before = workbench.session();
    expect(await read(text)).toContain(key);
    expect(workbench.session()).toEqual(before);
  });

  it('whose designs do not fit its scenario is refused with the reasons; a step of its history is left out', async () => {
    const session = workbench.session({ whole: true });
    const plan = workbench.plan;
    const bad = { ...plan, edits: { nowhere: { scheme: { weights: { 'no-such-rate': 1 } } } } };
    const entry = (state: typeof plan) => ({ state, note: 'settings.window', gesture: null });
    const refused = { ...session, journal: { entries: [entry(bad)], index: 0 } };
    const before = workbench.session();
    expect(await read(projectText(refused, null, ''))).toContain('project.unfit');
    expect(workbench.session()).toEqual(before);
    const mixed = {
      ...session,
      journal: { entries: [entry(bad), entry({ ...plan, seed: 'kept' })], index: 1 },
    };
    expect(await read(projectText(mixed, null, ''))).toBe('null');
    expect(workbench.plan.seed).toBe('kept');
    expect(workbench.session().journal.index).toBe(before.journal.index + 1);
  });
});
