// The texts of the Zones screen about what is tried out by simulation, in English.
import type { zhZoneTrials } from './zone-trials-zh.ts';

export const enZoneTrials: Readonly<Record<keyof typeof zhZoneTrials, string>> = {
  'zones.trials': 'Tried out by simulation',
  'zones.trials.text':
    'Scores look at shapes and numbers on the map. Here the plan runs in the model: where work falls, how many zones are best, how many people it takes, and whether the documents’ claims hold for your plan.',
  'zones.trials.unfinished':
    'Some grid cells have no zone yet, so the plan cannot be simulated; finish or repair it first.',
  'zones.trial.cost.short': 'Up to {runs} runs, less than a minute.',
  'zones.trial.cost':
    'Up to {runs} runs, about {minutes} {minutes|minute|minutes} on one core, shared by the cores of this computer.',
  'zones.trial.progress': '{done} of {total} runs done',
  'zones.trial.left': ', about {seconds} s left',
  'zones.trial.cancelled': 'Stopped; what was found so far stays.',
  'zones.trial.failures': '{n} {n|run|runs} failed; their worlds are left out.',
  'zones.loop': 'Design loop: redrawn by simulated work',
  'zones.loop.text':
    'Simulates the plan, takes the hours that the matters of each grid cell really took, draws zones that share them evenly while moving few people, and simulates again until fewer than 2 % of people change zone. Where people report more there is more work, so work follows the plan; the loop shows whether it comes to rest.',
  'zones.loop.rounds': 'Redraw at most',
  'zones.loop.worlds': 'Worlds a step',
  'zones.loop.run': 'Start the loop',
  'zones.loop.step': 'Step {n}',
  'zones.loop.start': 'The plan to begin with',
  'zones.loop.moved': '{share} of people change zone',
  'zones.loop.work': 'Workload varies by {value}',
  'zones.loop.people': 'People vary by {value}',
  'zones.loop.outside': 'Some zones outside the norms',
  'zones.loop.take.step': 'Take this plan: step {n}',
  'zones.loop.first': 'The plan to begin with: its workload has a coefficient of variation of {from}',
  'zones.loop.sofar': 'By step {n} the workload’s coefficient of variation has gone from {from} to {to}',
  'zones.loop.settled':
    'Settled at step {n}: the workload’s coefficient of variation went from {from} to {to}',
  'zones.loop.cycle':
    'Step {n} came back to an earlier plan and would go round: the workload’s coefficient of variation went from {from} to {to}',
  'zones.loop.moving':
    'Still moving after step {n} ({moved} of people changed zone): the workload’s coefficient of variation went from {from} to {to}',
  'zones.note.loop': 'taking a plan of the design loop',
  'zones.counts': 'How many zones are best',
  'zones.counts.text':
    'With the same people, more zones are nearer to residents and spare ways; but each has fewer people, who cannot even out their busy hours and lack trades. A plan is drawn for each number and simulated on the same worlds. Organisation and sunk staff are the scenario’s; one without zones gets what the Putuo report recommends (three tenths sunk).',
  'zones.counts.leftOut': 'Not run: {words}. Whole numbers from 1 to {cells}, {most} of them at most.',
  'zones.counts.numbers': 'Numbers of zones',
  'zones.counts.worlds': 'Worlds',
  'zones.counts.scope': 'Of',
  'zones.counts.sample': '{n} representative towns',
  'zones.counts.district': 'the whole district',
  'zones.counts.run': 'Simulate',
  'zones.counts.axis': 'Zones',
  'zones.counts.zones': '{n} {n|zone|zones}',
  'zones.counts.difference': '{name}, against the fewest zones',
  'zones.counts.take': 'Take one of the plans:',
  'zones.counts.panel.days-plain': 'Days until really solved (matters without coordination)',
  'zones.counts.panel.way': 'Minutes there and back in a zone: what nearness gains',
  'zones.counts.panel.department-hours':
    'Crew hours per 1,000 residents and year: missing trades, less spared ways',
  'zones.counts.panel.on-time-rate': 'Closed in time, on record: what lost pooling costs',
  'zones.counts.panel.true-solved-share': 'Really solved',
  'zones.counts.subtitle':
    '{n} common {n|world|worlds}, whole district; upright lines: 95 % intervals of means. The way is the model’s formula on areas.',
  'zones.counts.subtitle.sample':
    '{n} common {n|world|worlds}, {towns} towns; upright lines: 95 % intervals of means. The way is the model’s formula on areas of the whole district.',
  'zones.counts.open': 'Too few worlds to tell which number of zones is better',
  'zones.counts.flat': 'Days until solved do not tell the numbers of zones apart',
  'zones.counts.u': 'First fewer days, then more: {best} zones solve matters soonest',
  'zones.counts.u.some':
    'First fewer days, then more: {best} zones solve matters soonest, not told from {others}; the fewest and the most are slower',
  'zones.counts.falls':
    'Of the numbers tried more zones are quicker: {best} are quickest, and more may be quicker still',
  'zones.counts.rises':
    'Of the numbers tried fewer zones are quicker: {best} are quickest, and fewer may be quicker still',
  'zones.staff': 'Staff by workload',
  'zones.staff.planned':
    'Work is as planned (expected reports x mean hours of service); once the design loop has run this plan, simulated hours stand here.',
  'zones.staff.simulated':
    'Work is what the design loop simulated under this plan: hours a year of departments and grid workers together.',
  'zones.staff.people': 'People to share out',
  'zones.staff.yearHours': 'Hours a year of one person (assumed)',
  'zones.staff.finding':
    'Of {people} people, {moved} would work in another zone if they were shared out by work instead of by residents',
  'zones.staff.column.zone': 'Zone',
  'zones.staff.column.residents': 'Residents',
  'zones.staff.column.hours': 'Hours a year',
  'zones.staff.column.needed': 'People the work fills',
  'zones.staff.column.byResidents': 'By residents',
  'zones.staff.column.byWork': 'By work',
  'zones.staff.column.change': 'Difference',
  'zones.claims': 'The documents’ claims, on your plan',
  'zones.claims.text':
    'The documents of Putuo and Yichang make six claims about zones that can be tested; tests and smallest effects that matter were registered beforehand. Here they run as registered, with the district that is open and the plan on this page ({towns} representative towns); arms that vary the number of zones alone are cut by number. The registered size is 12 worlds.',
  'zones.claims.all': 'Run all',
  'zones.claims.run': 'Run',
  'zones.claims.run.one': 'Run {claim}',
  'zones.claims.check': 'Test',
  'zones.claims.estimate': 'Estimate',
  'zones.claims.interval': '95 % interval',
  'zones.claims.n': 'Worlds',
  'zones.claims.finding': 'Verdict',
  'zones.claims.finding.borne-out': 'borne out',
  'zones.claims.finding.not-borne-out': 'not borne out',
  'zones.claims.finding.opposite': 'the opposite',
  'zones.claims.finding.cannot-tell': 'cannot tell yet',
  'zones.claims.summary':
    '{all} {all|test|tests}: {out} borne out, {not} not borne out, {open} that cannot be told yet',
  'zones.claims.expects': '{measure}; expected: {expects}, with {size} as what matters',
  'zones.claims.expect.higher': 'higher',
  'zones.claims.expect.lower': 'lower',
  'zones.claims.expect.not-higher': 'not higher',
  'zones.claims.expect.not-lower': 'not lower',
  'zones.claims.expect.equal': 'equal',
};
