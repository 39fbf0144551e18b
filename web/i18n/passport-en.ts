// The texts of case passports on the Compare screen in English.
import type { zhPassport } from './passport-zh.ts';

export const enPassport: Readonly<Record<keyof typeof zhPassport, string>> = {
  'passport.title': 'Case passports',
  'passport.one': 'Case passport',
  'passport.text':
    'The same problem in the same world under two designs, side by side: whose fate is another, where the two lives part, and why. One world is an example and proves nothing.',
  'passport.which': '{baseline} and {design}, world {world}, {scope}.',
  'passport.scope.sample': '{n} sampled {n|town|towns}',
  'passport.scope.district': 'the whole district',
  'passport.world': 'World',
  'passport.run': 'Compare cases of {baseline} and {design}',
  'passport.pick': '{baseline} itself is in focus. Choose another design to hold against it.',
  'passport.progress': 'Runs finished: {done} of {total}',
  'passport.cancel': 'Stop',
  'passport.stale': 'What follows is from before the last change; compare again to renew it.',
  'passport.finding.none':
    'Of the {n} {n|problem|problems} that arose under both, none fared otherwise under {design} than under {baseline}',
  'passport.finding.more':
    'Of {n} {n|problem|problems} that arose under both, {k} ({share}) fared otherwise. The most frequent move: {m} {m|is|are} “{from}” under {baseline} and “{to}” under {design}, which made {harm} more harm-days',
  'passport.finding.less':
    'Of {n} {n|problem|problems} that arose under both, {k} ({share}) fared otherwise. The most frequent move: {m} {m|is|are} “{from}” under {baseline} and “{to}” under {design}, which spared {harm} harm-days',
  'passport.alone':
    '{before} more arose under {baseline} only and {after} under {design} only (mostly problems that came back after a solution).',
  'passport.fate': '{way}, {end}',
  'passport.way.recorded': 'on record',
  'passport.way.paper-closed': 'closed on paper',
  'passport.way.hidden': 'hidden',
  'passport.way.unrecorded': 'never recorded',
  'passport.end.solved': 'really solved',
  'passport.end.self-resolved': 'went away by itself',
  'passport.end.major': 'became a major incident',
  'passport.end.open': 'not solved',
  'passport.moves': 'How fates moved',
  'passport.moves.from': 'Under {baseline}',
  'passport.moves.to': 'Under {design}',
  'passport.moves.incidents': 'Problems',
  'passport.moves.harm': 'Change of harm (harm-days)',
  'passport.moves.csv': 'Save as CSV',
  'passport.list': 'Problems whose fate differs most',
  'passport.list.type': 'Type',
  'passport.list.cell': 'Grid',
  'passport.list.day': 'Arose on',
  'passport.list.open': 'Both lives',
  'passport.list.openOf': 'Both lives: {type}, {day}',
  'passport.chart.title':
    'Under {baseline}: {before} ({beforeDays} days); under {design}: {after} ({afterDays} days)',
  'passport.chart.subtitle':
    '{type}, grid {cell}, arose on {day}. Blue is the truth, orange the record, hatched what is hidden or closed on paper; a diamond is a decision of the grid worker, the dotted line is where the lives part. Fates are counted at the end of the follow-up (short dashed line); lives may go on. World {world}.',
  'passport.chart.part': 'they part here',
  'passport.chart.axis': 'day of the run',
  'passport.chart.when': 'When',
  'passport.chart.design': 'Design',
  'passport.chart.ledger': 'Ledger',
  'passport.chart.what': 'What happens',
  'passport.chart.arises': 'the problem arises',
  'passport.chart.point': '{design}, {when}\n{what}',
  'passport.step': '{ledger}: {what}',
  'passport.parts.never': 'Both lives are alike, step by step.',
  'passport.parts.decision':
    'They part on {when}: under {baseline} the grid worker chooses “{before}”, under {design} “{after}”.',
  'passport.parts.step':
    'They part on {when}: under {baseline} the next step is “{what}” ({beforeWhen}), under {design} “{other}” ({afterWhen}).',
  'passport.parts.time':
    'They part in time: “{what}” comes on {beforeWhen} under {baseline}, and on {afterWhen} under {design}.',
  'passport.parts.end':
    'They part on {when}: under {design} comes “{what}”, under the other nothing more happens.',
  'passport.tip':
    'Under {design}, “{after}” is worth {gain} yuan more to the worker than “{before}”; under {baseline} it is worth {loss} yuan less. What tipped it most: {term} ({change} yuan).',
  'passport.tip.table': 'Worth of “{after}” over “{before}”, yuan',
  'passport.term': 'Term',
  'passport.term.values': 'duty, effort and fear of sanctions',
  'passport.term.ownScore': 'the worker’s own score',
  'passport.term.pressure': 'pressure for the superior’s score',
  'passport.term.mood': 'the mood of the moment',
  'passport.term.sum': 'Sum',
};
