// The status line says whose results are shown, and that nothing will come while computing is paused.

import { describe, expect, it } from 'vitest';
import { statusNotes } from '../../../web/screens/compare/status-notes.ts';

describe('the status line', () => {
  it('adds to old results that computing is paused and how to go on', () => {
    expect(statusNotes('paused', true, false).before).toEqual(['status.stale', 'status.pausedStale']);
    expect(statusNotes('running', true, false).before).toEqual(['status.stale']);
  });

  it('without results says that it computes, or that it is paused', () => {
    expect(statusNotes('running', false, true).before).toEqual(['status.starting']);
    expect(statusNotes('idle', false, true).before).toEqual(['status.starting']);
    expect(statusNotes('paused', false, true).before).toEqual(['status.pausedEmpty']);
  });

  it('with present results says how the run stands', () => {
    expect(statusNotes('running', false, false)).toEqual({ before: [], after: [] });
    expect(statusNotes('paused', false, false).after).toEqual(['status.paused']);
    expect(statusNotes('done', false, false).after).toEqual(['status.done']);
  });
});
