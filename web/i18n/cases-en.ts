// The texts of the Cases screen, in English.
import type { zhCases } from './cases-zh.ts';

export const enCases: Readonly<Record<keyof typeof zhCases, string>> = {
  'cases.finding': 'In {n} of {all} cases the record and what was really solved go opposite ways',
  'cases.lead':
    'Each case was computed beforehand by the same engine: whole towns as a sample and few worlds, so that it is here at once. Behind its doors it is computed on, live. The rate on record is of case files, the share really solved is of all problems that arose within the window.',
  'cases.loading': 'Fetching the cases',
  'cases.failed': 'The cases can’t be read; please load the page again.',
  'cases.doors': 'Each case has three doors',
  'cases.doors.replaces':
    'A door opens the scenario of the case in the place of the present one; Undo brings the present one back.',
  'cases.door.plan': 'Plan',
  'cases.door.plan.text': 'goes to Zones: see the map, redraw zones, score them by four principles.',
  'cases.door.study': 'Study',
  'cases.door.study.text':
    'goes to Compare: the same designs are computed on, live, from a scaled-down district to the whole one, with levers at hand. The Experiments screen for sweeps, sensitivity and robustness is not open yet; until it is, use the command line:',
  'cases.door.teach': 'Teach',
  'cases.door.teach.text':
    'The Classroom screen (roles, prediction, reveal, debriefing) is not open yet. Until it is, this door goes to Run: one world live, to be paused and taken back, for showing on a projector.',
  'cases.open.plan': 'Plan: go to Zones',
  'cases.open.study': 'Study: go on in Compare',
  'cases.open.teach': 'Teach: for now, show it in Run',
  'cases.openFailed': 'The scenario can’t be read; please load the page again.',
  'cases.district':
    '{towns} {towns|town|towns}, {communities} communities, {cells} grid cells, {residents} residents',
  'cases.source': 'Source: {title} ({kind}).',
  'cases.illustrative': 'Illustrative: the documents only name it; every figure is an assumption.',
  'cases.moreDesigns': 'Compare has {n} further {n|design|designs} of this scenario.',
  'cases.aside': '{aside}.',
  'cases.interval': '95 % interval {lower} to {upper}',
  'cases.marks':
    'Orange squares: {record}. Blue dots: {truth}. Bars: 95 % interval of the mean; the verdict rests on differences within the same worlds.',
  'cases.basis.sample':
    '{n} {n|world|worlds}, {sampled} of {towns} towns sampled, {residents} residents, window of {days} days.',
  'cases.basis.district':
    '{n} {n|world|worlds}, the whole district, {residents} residents, window of {days} days.',
  'cases.made': 'How this was made',
  'cases.made.text': 'The same version and command give the same figures to the last digit.',
  'cases.made.version': 'Model version',
  'cases.made.scenario': 'Scenario fingerprint',
  'cases.made.seed': 'Seed',
  'cases.made.outcomes': 'Outcome fingerprint',
  'cases.made.command': 'Command',
};
