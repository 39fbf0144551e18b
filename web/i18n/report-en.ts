// The texts of the report in English.
import type { zhReport } from './report-zh.ts';

export const enReport: Readonly<Record<keyof typeof zhReport, string>> = {
  'report.title': 'Report',
  'report.text':
    'Writes the present comparison as a report that can be passed on. It is in the language of the page; while results are still being computed, it follows them.',
  'report.wait': 'There is no result yet. The report appears here with the first world.',
  'report.question': 'Question to be answered',
  'report.question.help': 'Left empty, the wording of the title at the right is used.',
  'report.office': 'Office or person reporting (optional)',
  'report.length': 'Length',
  'report.length.page': 'One page',
  'report.length.full': 'In full: every design, every picture, the assumptions',
  'report.print': 'Print or save as PDF',
  'report.word': 'Save as a Word file',
  'report.word.busy': 'Writing the Word file…',
  'report.word.failed': 'The Word file was not written: {reason}. Printing or saving as PDF still works.',
  'report.sheet': 'Preview of the report',
  'report.stale': 'A setting has changed; what follows is from before the change and is being computed anew.',
  'report.running': 'Still computing, the figures will move: {basis}',
  'journal.report': 'wording of the report',

  'report.asked': '{designs} against “{baseline}”: what changes on record and in truth?',
  'report.asked.design': '“{design}”',
  'report.asked.and': ' and ',
  'report.lead': '{scenario} · {date}',
  'report.lead.office': '{office} · {scenario} · {date}',

  'report.finding': 'Finding',
  'report.designs': 'The designs compared',
  'report.designs.baseline':
    '{design}: the scheme of today; all others are held against it in the same worlds.',
  'report.designs.other': '{design}: {changes}.',
  'report.designs.nothing': '{design}: no different from the scheme of today.',
  'report.designs.more': '{n} more {n|change|changes}',
  'report.figures': 'Pictures',
  'report.figure': 'Figure {number}. {title}',
  'report.figure.gap': '. ',
  'report.figure.missing': '(the picture is being drawn)',
  'report.measures': 'Main measures',
  'report.measures.of': '{design} against {baseline}',
  'report.measures.note':
    'Differences are paired within the same worlds; intervals are 95 %, each for this design and measure alone.',
  'report.column.measure': 'Measure',
  'report.column.difference': 'Difference',
  'report.column.interval': '95 % interval',
  'report.column.worlds': 'Better in',
  'report.column.worlds.neither': 'higher in {k}/{n}',
  'report.column.verdict': 'Verdict',
  'report.ledger.truth': 'truth',
  'report.ledger.record': 'record',
  'report.ledger.gap': 'gap between them',
  'report.ledger.cost': 'cost',
  'report.row': '{measure} ({kinds})',

  'report.assumptions': 'What it rests on',
  'report.assumptions.count':
    'The model has {all} settings: {document} from source documents, {published} from published figures, {theory} from theory, {assumption} assumed. What no document supports is called an assumption and should be doubted.',
  'report.assumptions.touched': 'The settings that the designs change',
  'report.assumptions.own': 'Settings that this scenario states itself, unlike the model’s defaults',
  'report.column.setting': 'Setting',
  'report.column.value': 'Value today',
  'report.column.status': 'Status',
  'report.column.source': 'Source',

  'report.reproduce': 'How to reproduce it',
  'report.reproduce.versions':
    'Model version {version}; scenario hash {hash}; random seed “{seed}”; {basis}.',
  'report.reproduce.failed': '{n} more {n|run|runs} failed and {n|is|are} not counted.',
  'report.reproduce.command':
    'Save the scenario by “Save scenario file” in the File menu, then run on the command line:',
  'report.reproduce.scaled':
    'This is a first look at a scaled-down district, for which there is no ready command; “Save results” keeps the scenario that was run.',
  'report.reproduce.holes':
    'The numbers of the worlds used do not follow one another; the command also runs those between.',
  'report.foot':
    'A simulation of schemes: it judges no real place, office or person and must not be used to assess anybody. It depends on the assumptions listed; where a difference is undecided, “cannot tell yet” is the finding.',
};
