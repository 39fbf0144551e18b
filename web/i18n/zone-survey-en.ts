// The texts of the Zones screen about what plans there can be and where places should be, in English.
import type { zhZoneSurvey } from './zone-survey-zh.ts';

export const enZoneSurvey: Readonly<Record<keyof typeof zhZoneSurvey, string>> = {
  'zones.survey.progress': 'Progress of the computation',
  'zones.survey.cancelled': 'Stopped; nothing has changed.',
  'zones.survey.stale': 'Plan, norms or wishes have changed since; this is the earlier result.',
  'zones.range': 'How many zones can there be?',
  'zones.range.help': 'Looks for a plan with each number of zones around those that the norms allow',
  'zones.range.title': 'Numbers of zones tried; press one to ask for it',
  'zones.range.axis':
    'Number of zones. Dot: every zone keeps the norms; bar: zones still outside in the best plan found.',
  'zones.range.of.population': 'people',
  'zones.range.of.workloadHours': 'workload',
  'zones.range.kept':
    '{n} {n|zone|zones}: every one keeps the norms; coefficient of variation of {what} {variation}.',
  'zones.range.outside':
    '{n} {n|zone|zones}: in the best plan found {outside} {outside|is|are} outside the norms; coefficient of variation of {what} {variation}.',
  'zones.range.take': 'Take this plan',
  'zones.range.none':
    'No plan within the norms was found with {from} to {to} zones; nearest is {best}, with {outside} outside',
  'zones.range.one': 'Of {from} to {to} zones, only {least} can be drawn within the norms',
  'zones.range.run': 'Of {from} to {to} zones, {least} to {most} can be drawn within the norms',
  'zones.range.some':
    'Of {from} to {to} zones, {n} numbers between {least} and {most} can be drawn within the norms',
  'zones.rank': 'Rank among {n} plans drawn at random',
  'zones.rank.help':
    'As many zones, in one piece each and about even in people; and whether the norms still hold when people come and go.',
  'zones.rank.stale': 'Plan or norms have changed; the ranks must be reckoned anew.',
  'zones.rank.said':
    'The small print says how many of them this plan beats; that describes, it does not test. Of the {n} random plans {kept} {kept|keeps|keep} every norm; that norms still hold comes from {draws} draws of growth in people and work.',
  'zones.rank.row': 'better than {n} of {all}',
  'zones.rank.alike': 'like all {all}',
  'zones.number.refused': 'A whole number from {min} to {max}; now {now}.',
  'zones.sites': 'Centres and stations',
  'zones.sites.place': 'Site a centre and stations in every zone',
  'zones.sites.place.help':
    'The centre where its residents’ ways are shortest in sum, then the fewest stations so that everybody walks 10 minutes at most. Can be undone.',
  'zones.sites.placed':
    '{centres} {centres|centre|centres} and {stations} {stations|station|stations} sited; at least {least} stations are needed.',
  'zones.sites.number': 'Or, whatever the zones, centres for the district',
  'zones.sites.find': 'Find the places',
  'zones.sites.median': 'Shortest ways: {n} {n|centre|centres}',
  'zones.sites.median.text': '{metres} m on foot on average.',
  'zones.sites.median.bound': 'No other choice of {n} places could shorten the way by more than {gap}.',
  'zones.sites.cover': 'Most people near: {n} {n|centre|centres}',
  'zones.sites.cover.text':
    '{share} of residents have a centre within {km} km (15 minutes) on foot: the best found, not proven.',
  'zones.sites.fewest': 'Nobody too far: {n} {n|centre|centres}',
  'zones.sites.fewest.text':
    'So many are needed for every cell to have a centre within {km} km (15 minutes) on foot.',
  'zones.sites.fewest.but':
    'So many are needed for every cell with a candidate near it to have a centre within {km} km (15 minutes) on foot. {people} people live farther from every candidate: no number of centres reaches them.',
  'zones.sites.fewest.proven': 'Proven: fewer cannot do.',
  'zones.sites.fewest.bound': 'Proven: fewer than {n} cannot do.',
  'zones.sites.take': 'Put on the plan',
  'zones.sites.help':
    '{n} candidates, one for each community, in the middle of its residents. On the plan the place with the shortest ways in a zone becomes its centre, further ones stations; zones without one stay as they are.',
  'zones.sites.prove':
    'The page’s security policy lets no solver run; how far from the optimum is proven on the command line:',
  'zones.note.places': 'siting centres and stations',
};
