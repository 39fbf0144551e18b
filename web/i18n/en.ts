// The texts of the workbench in English; keys and places are those of the Chinese dictionary.
import type { Dictionary } from './dictionary.ts';
import { enCases } from './cases-en.ts';
import { enDefinitions } from './definitions-en.ts';
import { enFlow } from './flow-en.ts';
import { enHeader } from './header-en.ts';
import { enMapImport } from './map-import-en.ts';
import { enMeasures } from './measures-en.ts';
import { enPassport } from './passport-en.ts';
import { enReport } from './report-en.ts';
import { enResponsible } from './responsible-en.ts';
import { enRun } from './run-en.ts';
import { enTour } from './tour-en.ts';
import { enScheme } from './scheme-en.ts';
import { enWaiting } from './waiting-en.ts';
import { enZonePlans } from './zone-plans-en.ts';
import { enZones } from './zones-en.ts';

export const en: Dictionary = {
  ...enHeader,
  ...enCases,
  ...enTour,
  ...enResponsible,

  'file.menu': 'File',
  'file.open': 'Open a scenario or project…',
  'file.shipped': 'Open a scenario supplied with it…',
  'file.save': 'Save the scenario file',
  'file.results': 'Save the comparison',
  'file.print': 'Print',
  'file.opening': 'Opening {name}…',
  'file.tooLarge': 'The file has {size} MB; at most {most} MB are read. What was open has not changed.',
  'file.problems':
    '“{name}” can’t be opened: it has {n} {n|problem|problems}, listed below. What was open has not changed.',
  'file.unreadable': '“{name}” can’t be read. What was open has not changed.',

  'shipped.title': 'Supplied scenarios',
  'shipped.text': 'One press opens one; “Undo” brings back what you have now.',
  'shipped.missing': 'The supplied scenarios can’t be read; please load the page again.',

  'share.title': 'Share link',
  'share.text':
    'The link holds the model’s version, the scenario’s fingerprint, your changes and the seed. Whoever opens it sees the same comparison; the data is in the link alone and passes no server.',
  'share.needsFile':
    'The link belongs to the scenario “{name}”. A supplied scenario opens by itself; for a scenario file of your own, the receiver has to open the same file first, then the link.',
  'share.copy': 'Copy',
  'share.copied': 'Copied.',
  'share.copyByHand': 'The browser does not allow copying. The link is selected: copy it by hand.',
  'link.too-long': 'The link is too long to come from this workbench. Nothing of yours has changed.',
  'link.damaged': 'The link is damaged or incomplete and can’t be read. Nothing of yours has changed.',
  'link.other-format':
    'The link was made by another version of the workbench, which this one can’t read. Nothing of yours has changed.',
  'link.otherScenario':
    'The link belongs to another scenario. Open that scenario’s file first, then the link. Nothing of yours has changed.',
  'link.namedScenario':
    'The link belongs to the scenario “{name}”, which is not open here. Open its scenario file first, then the link. What you had has not changed.',
  'link.problems':
    'The changes in the link don’t fit this scenario; the problems are listed below. Nothing of yours has changed.',
  'link.otherFocus':
    'The link looks at a design “{theirs}” that this scenario does not have; everything else in it has been taken over.',
  'link.otherModel':
    'The link was made with model {theirs}, this page has {ours}: the changes were taken over, results may differ from what the sender saw. You can undo this.',
  'session.doesNotFit':
    'What was saved on your last visit does not fit this version and could not be restored; the page starts afresh.',

  'dialog.close': 'Close',
  'notice.title': 'Please note',
  'problems.place': 'Line {line}, column {column}',
  'autosave.starting': 'Opening storage on this computer',
  'autosave.saved': 'Changes are saved in this computer’s browser',
  'autosave.lent':
    'Changes are saved in this computer’s browser, which may clear them when space runs short: keep what matters in a file',
  'autosave.saving': 'Saving',
  'autosave.elsewhere':
    'Another window was changed last and is the one that is saved; a change here takes over',
  'autosave.unavailable':
    'The browser allows no storage: changes are not saved; use “Save the scenario file”',
  'autosave.failed': 'Saving failed (the disk may be full); use “Save the scenario file”',
  'footer.local': 'Everything is computed on this computer; no data leaves it',
  'offline.kept': 'Opens without a network too',
  'offline.newer': 'A new version is there; reload when it suits you. Your changes are kept.',
  'offline.replaced':
    'Another window has gone over to a new version; this one still shows the former. Reload when it suits you.',
  'offline.reload': 'Reload',
  'footer.model': 'Model {version}',

  'journal.start': 'opening the workbench',
  'journal.open': 'opening a scenario file',
  'journal.link': 'opening a link',
  'journal.reset': 'putting levers back',

  'list.comma': ', ',
  'list.semicolon': '; ',
  'unit.times': '{value} ×',
  'unit.yuan': '{value} yuan',
  'unit.yuanPerYear': '{value} yuan a year',
  'unit.days': '{value} {value|day|days}',
  'unit.seconds': '{value} {value|second|seconds}',
  'unit.minutes': '{value} {value|minute|minutes}',

  'designs.legend': 'Design in focus, changed by the levers',
  'designs.baseline': 'today',
  'designs.changed': '{n} {n|change|changes}',
  'changes.today': 'Today’s scheme: what the other designs are held against.',
  'changes.own': 'From the design',
  'changes.yours': 'Your changes',
  'changes.reset': 'Put back',
  'changes.resetAll': 'Put all back',
  'changes.resetOne': 'Put back: {change}',
  'changes.baselineWarning':
    'You changed today’s scheme: the other designs start from it and are computed anew too.',

  'levers.title': 'Designs and levers',
  'lever.today': 'today {value}',
  'lever.valueText': '{value}, today {today}',
  'lever.on': 'on',
  'lever.off': 'off',
  'lever.group.weights': 'Weights of the assessment',
  'lever.group.stakes': 'What is at stake',
  'lever.group.audits': 'Independent audits',
  'lever.group.handling': 'Handling and verification',
  'lever.group.hierarchy': 'Superiors and returned cases',
  'lever.cash': 'Bonus',
  'lever.cash.help': 'Per worker and year, paid by results',
  'lever.career': 'Career, criticism, ranking',
  'lever.career.help': 'Worth in money per worker and year',
  'lever.audit': 'Monthly audit probability',
  'lever.audit.help': 'Chance that an unreported problem is found',
  'lever.sanction': 'Sanction for concealment',
  'lever.sanction.help': 'Worth in money',
  'lever.capacity': 'Departments’ capacity',
  'lever.capacity.help': 'Crews of the departments, 1 × today',
  'lever.check': 'Independent checks',
  'lever.check.help': 'Closed cases checked by an independent hand',
  'lever.pressure': 'Superiors discourage hard cases',
  'lever.pressure.help': 'Acts while their score rests on subordinates’ records',
  'lever.return': 'Hard cases sent back',
  'lever.return.help': 'Share returned to the reporter’s own block',
  'lever.charge': 'Failure counts against the reporter',
  'lever.charge.help': 'How far the outcome enters the reporter’s score',
  'weights.definition.discovery': 'Definition of the discovery rate',
  'weights.definition.handling': 'Definition of the handling rate',
  'weights.definition.reporting': 'Definition of the reporting rate',
  'weights.definition.several': 'several at once: see the weights',
  'weights.add': 'Assess one more indicator',
  'weights.choose': 'Choose an indicator…',

  'settings.title': 'Computation (all designs)',
  'settings.window': 'Window',
  'settings.window.help': 'Problems that arise within this time after the reform count',
  'settings.worlds': 'Parallel worlds',
  'settings.worlds.help': 'Repetitions with the same people and problems, other luck',
  'settings.scope': 'What is computed',
  'settings.scope.auto': 'Sampled towns first, then the district',
  'settings.scope.sample': 'Sampled towns only',
  'settings.scope.district': 'The whole district only',
  'settings.seed': 'Seed',
  'settings.seed.help': 'Fixes the map and its people; the same seed gives the same result',
  'scope.district': 'the whole district',
  'scope.scaled': 'a scaled-down district',
  'scope.sample': '{n} sampled {n|town|towns}',
  'basis.district': '{n} {n|world|worlds}, whole district, {residents} residents',
  'basis.scaled': 'First look: {n} {n|world|worlds} of a district scaled down to {residents} residents',
  'basis.sample':
    'Coarse: {n} {n|world|worlds}, {sampled} of {towns} towns sampled ({names}; {residents} residents)',
  'status.starting':
    'Computing a first look at a scaled-down district; sampled towns and the whole district follow.',
  'status.stale': 'Results of the change are not there yet; below are those from before it.',
  'status.paused': 'Paused.',
  'status.pausedStale': 'Computing is paused; Resume computes them.',
  'status.pausedEmpty': 'Computing is paused and there are no results yet; Resume computes them.',
  'status.done': 'Complete.',
  'status.announceDone': 'Computation complete: {basis}.',
  'status.stage': 'Computing {scope}: {done} of {most}',
  'status.left': ', about {time} left',
  'status.progress': 'Progress of the computation',
  'status.pause': 'Pause',
  'status.resume': 'Resume',
  'status.failures': '{n} {n|run|runs} failed and {n|is|are} not in the results',
  'status.failure': '{design}, world {world}:',
  'status.moreFailures': 'and {n} more',

  'verdict.better': 'better',
  'verdict.worse': 'worse',
  'verdict.higher': 'higher',
  'verdict.lower': 'lower',
  'verdict.equal': 'equal',
  'verdict.undecided': 'undecided',
  'verdict.waiting': 'waiting',
  'verdict.none': 'The same residents are living through the same problems, once under each design.',

  'chart.cursorLabel': 'Chart: {title}. Arrow keys go from point to point.',
  'chart.tools': 'Tools of the chart: {title}',
  'chart.showTable': 'Show the table',
  'chart.showPicture': 'Show the picture',
  'chart.save': 'Save',
  'chart.saveAs': 'Save as {format}',
  'chart.pngFailed': 'The browser can’t draw a PNG; save the SVG instead.',

  'table.design': 'Design',
  'table.measure': 'Measure',
  'table.unit': 'Unit',
  'table.value': 'Value',
  'table.difference': 'Difference',
  'table.lower95': '95 % from',
  'table.upper95': '95 % to',
  'table.lower50': '50 % from',
  'table.upper50': '50 % to',
  'table.verdict': 'Verdict',
  'table.better': 'Worlds better',
  'table.worlds': 'Worlds',
  'table.varianceRatio': 'Variance ratio of pairing',
  'table.further': 'Further worlds needed',
  'table.week': 'Week',

  'ladder.finding.reversed':
    'On record {design} stands {record} points above {baseline}; in truth it solves {truth} points less',
  'ladder.finding.veiled':
    'On record {design} stands as high as {baseline}; in truth it solves {truth} points less',
  'ladder.finding.gap': 'On record {design} closes {record}; in truth {truth} of what arose is solved',
  'ladder.finding.waiting': 'Where record and truth part',
  'ladder.subtitle':
    'Step by step from the closure rate on record to the truth. Vertical lines: 95 % interval of the mean; heavy: design in focus; dashed: today’s scheme. {basis}.',
  'ladder.rate': 'Rate',
  'ladder.r0': 'Closed, on record',
  'ladder.r0.of': 'closed / due',
  'ladder.r1': 'Solved, of recorded',
  'ladder.r1.of': 'really solved / recorded',
  'ladder.r2': 'Solved, of known',
  'ladder.r2.of': 'really solved / known to officials',
  'ladder.r3': 'Solved, of all',
  'ladder.r3.of': 'really solved / arisen',
  'ladder.step.paper': 'closed on paper',
  'ladder.step.selection': 'selective reporting',
  'ladder.step.blindness': 'problems never seen',

  'differences.finding.waiting': 'Differences from today’s scheme are not computed yet',
  'differences.finding.counts':
    '{design} against {baseline}: {better} measures better, {worse} worse, {equal} equal, {undecided} undecided',
  'differences.subtitle':
    'Difference within the same worlds (design minus {baseline}). Thick line 50 %, thin line 95 % interval, each for one design alone; within the grey band it does not matter. {basis}.',
  'differences.subtitle.interim':
    'Difference within the same worlds (design minus {baseline}). Thick line 50 %, thin line 95 % interval, each for one design alone; the dotted 95 % interval holds while one watches and decides the verdict. Within the grey band it does not matter. {basis}.',
  'differences.row': '{verdict} · better in {better}/{n}',
  'differences.row.neither': '{verdict} · higher in {better}/{n}',
  'differences.betterLeft': '← better',
  'differences.betterRight': 'better →',

  ...enDefinitions,
  ...enMeasures,
  ...enScheme,
  ...enWaiting,
  'stock.finding.waiting': 'How many problems lie hidden is not computed yet',
  'stock.finding.alone':
    'Under {design}, {value} hidden and unsolved problems lie open per 1,000 residents at the end of the window',
  'stock.finding.against':
    'Under {design}, {value} hidden and unsolved problems lie open per 1,000 residents at the end of the window; under {baseline}, {baselineValue}',
  'stock.subtitle':
    'Problems that grid workers saw, nobody recorded and nobody solved, per 1,000 residents, by week and by the reason for hiding them. {basis}.',
  'stock.ghost': 'today’s scheme',
  'stock.total': 'Total',
  'stock.end': 'total {value}',
  'stock.weekAxis': 'week',
  'stock.windowEnd': 'window ends',
  'stock.point': '{design}, week {week}: {value} per 1,000 residents',

  ...enFlow,

  'towns.finding.waiting': 'Which towns win and which lose is not computed yet',
  'towns.finding':
    '{design} against {baseline}: of {n} {n|town|towns}, {better} solve more, {worse} solve less, {rest} can’t be told apart',
  'towns.subtitle':
    '{design}: difference of the really solved share from today, by town, percentage points; line: 95 % interval; verdicts adjusted for the number of towns. {basis}.',
  'towns.town': 'Town',
  'towns.unnamed': 'Town {number}',
  ...enZones,
  ...enRun,
  ...enReport,
  ...enZonePlans,
  ...enMapImport,
  ...enPassport,

  'assumptions.title': 'Assumptions and sources',
  'assumptions.text':
    'Every number of the model has a unit, a range and a source. What no document supports is called an assumption; assumptions can be changed, and should be doubted.',
  'assumptions.search': 'Search parameters',
  'assumptions.count': '{shown} of {all}',
  'assumptions.none': 'No parameter matches.',
  'assumptions.status.document': 'source document',
  'assumptions.status.published': 'published figure',
  'assumptions.status.theory': 'theory',
  'assumptions.status.assumption': 'assumption',
};
