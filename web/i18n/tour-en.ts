// The texts of the tour and of the sheet of keys, in English.
import type { zhTour } from './tour-zh.ts';

export const enTour: Readonly<Record<keyof typeof zhTour, string>> = {
  'tour.offer': 'First time here?',
  'tour.take': 'Two-minute tour',
  'tour.decline': 'No, thank you',
  'tour.place': 'Tour, {place} of {all}',
  'tour.end': 'End the tour',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.done': 'Done',
  'tour.verdict.title': 'One sentence first',
  'tour.verdict.text':
    'It holds a design against today’s scheme: what the record says, and how much was really solved. Where that can’t be told yet it says so. In brackets: the interval, and the number of worlds.',
  'tour.ladder.title': 'From the record down to the truth',
  'tour.ladder.text':
    'Orange is the closure rate on record, blue the share really solved. Each step takes something away: closed on paper, reported selectively, never seen. These two colours mean the same everywhere.',
  'tour.levers.title': 'Move a lever',
  'tour.levers.text':
    'Change weights, stakes or audits: a coarse answer comes in a moment and gets finer. Every change becomes a sentence and can be undone. Try the weights of the assessment.',
  'tour.status.title': 'How much was computed, and where',
  'tour.status.text':
    'The same people with the same problems live once under each design: that is one world. First a scaled-down district, then sampled towns, then the whole one; this line always says which it is.',
  'tour.differences.title': 'Whether a difference is sure',
  'tour.differences.text':
    'Thin lines are 95 % intervals of the difference; within the grey band it does not matter. A line across zero means: cannot tell yet. Every chart has its table and can be saved.',
  'tour.onwards.title': 'Where to go from here',
  'tour.onwards.text':
    'Cases: documented systems with results made beforehand. Zones: redraw them on the map. Run: one world day by day. Where each number comes from stands under Assumptions.',
  'keys.title': 'Keyboard',
  'keys.group.page': 'On every screen',
  'keys.group.levers': 'Levers',
  'keys.group.charts': 'Charts',
  'keys.group.zones': 'Map of zones',
  'keys.group.tour': 'Tour',
  'keys.tab': 'to the next or previous control',
  'keys.enter': 'presses a button, unfolds a part',
  'keys.undo': 'undo',
  'keys.redo': 'redo',
  'keys.escape': 'closes a dialog or menu',
  'keys.help': 'opens this sheet',
  'keys.slider': 'one step less or more',
  'keys.sliderEnds': 'to the least or the most',
  'keys.point': 'to the previous or next point, which is read out',
  'keys.pointEnds': 'to the first or last point',
  'keys.pointGone': 'puts the cursor away',
  'keys.map': 'while the map has the focus: lists the keys of the map',
  'keys.step': 'back and next',
  'keys.stepEnd': 'ends the tour',
};
