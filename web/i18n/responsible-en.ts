// The texts of the page on responsible use, in English.
import type { zhResponsible } from './responsible-zh.ts';

export const enResponsible: Readonly<Record<keyof typeof zhResponsible, string>> = {
  'responsible.title': 'This simulates schemes; it does not score people',
  'responsible.lead': 'Please read it before use, and let it go along with whatever you quote from here.',

  'responsible.people.title': 'The people are made up',
  'responsible.people.one':
    'Residents, grid workers and leaders of the model are drawn at random. They have no names and stand for nobody. A result says what a way of assessing or organising would bring about under the assumptions written down.',
  'responsible.people.two':
    'Do not rank, reward or punish real people, grids or streets by it: the model has no data on them, and nobody’s conduct can be read back from a result.',
  'responsible.people.three':
    'Hiding and closing on paper are what incentives lead to here, no judgement on anyone’s character. What can be changed is the scheme.',

  'responsible.limits.title': 'What it does not prove',
  'responsible.limits.one':
    'Nothing here is evidence about a real district. None of the source documents has a controlled comparison; what is tested is whether the causes they name bring about the effects they name in a model that has no rule “hide”.',
  'responsible.limits.two':
    'Intervals cover how problems and luck differ from world to world, not the uncertainty of the assumptions. Under other assumptions a finding may turn round: move levers and assumptions and see whether it stands.',
  'responsible.limits.three':
    'Before a scheme is changed in earnest: try it in few places, with others to hold it against, and publish what came out.',

  'responsible.data.title': 'Your data stays on your computer',
  'responsible.data.one':
    'All computing happens in your browser. The page asks only the server it came from, and only for its own files; it uploads nothing, counts nobody and calls no other site.',
  'responsible.data.two':
    'Imported maps, changes and finished runs are kept by the browser of this computer; clearing this site’s data deletes all of it. Please do so on a shared computer.',
  'responsible.data.three':
    'A share link holds your changes, drawn zones and the seed, in the fragment of the address, which reaches no server. A saved scenario file holds the imported map: look through it before you pass it on.',
  'responsible.data.four':
    'An imported map needs outlines of cells, numbers of people and what belongs where. Leave out names, addresses, telephone numbers and other personal data.',

  'responsible.numbers.title': 'Where the numbers come from',
  'responsible.numbers.text':
    'The model has {all} parameters: {document} from source documents, {published} from published figures, {theory} from theory, and {assumption} are assumptions. Value, range and source of each stand under Assumptions.',

  'responsible.documents.title': 'How much weight each source document can bear',
  'responsible.documents.text':
    'Every causal claim of the documents is on record. The table says what kind of text each document is, how many claims it makes, and what the registered checks of them rest on.',
  'responsible.document': 'Document',
  'responsible.kind': 'Kind of text',
  'responsible.claims': 'Claims',
  'responsible.tested': 'tested',
  'responsible.open': 'open to test, not registered',
  'responsible.needs': 'mechanism missing',
  'responsible.untestable': 'not testable',
  'responsible.emergent': 'Checks: emergent',
  'responsible.construction': 'Checks: by construction',
  'responsible.docked': 'Checks: docked',
  'responsible.documents.note':
    'Emergent: the result follows from decisions and queues and might have failed. By construction: the model is written that way, so agreement is no evidence. Docked: a formula is the measure. The results of all checks, failed ones too, are published in the evidence file that comes with the source code.',
};
