// The texts of the chart of rates under their definitions, in English.
import type { zhDefinitions } from './definitions-zh.ts';

export const enDefinitions: Readonly<Record<keyof typeof zhDefinitions, string>> = {
  'definitions.finding.waiting': 'How far the definition alone moves an official rate',
  'definitions.finding.reversed':
    'By the {first}, {design} stands {above} points above {other}; by the {second}, {below} points below it',
  'definitions.finding.discovery':
    'Definition alone moves {design}’s discovery rate by {points} points; after {n} {n|world|worlds} no change of rank between designs is certain',
  'definitions.finding.handling':
    'Definition alone moves {design}’s handling rate by {points} points; after {n} {n|world|worlds} no change of rank between designs is certain',
  'definitions.finding.reporting':
    'Definition alone moves {design}’s reporting rate by {points} points; after {n} {n|world|worlds} no change of rank between designs is certain',
  'definitions.subtitle':
    'The official rates under each definition that a record allows, above the truth they claim to measure. Lines join a design’s figures; bars: 95 % interval of the mean; blue dotted: truth of the design in focus. The reporting rate of logged discoveries can exceed 100 %: what was logged before the window and reported in it is in the numerator only. {basis}.',
  'definitions.rate.discovery': 'Discovery rate',
  'definitions.rate.handling': 'Handling rate',
  'definitions.rate.reporting': 'Reporting rate',
  'definitions.kind': 'Ledger',
  'definitions.kind.record': 'official record',
  'definitions.kind.apart': 'another official rate',
  'definitions.kind.truth': 'truth',
  'definitions.definition': 'Definition',
  'definitions.name.discovery-patrol-share': 'Patrol share',
  'definitions.of.discovery-patrol-share': 'of all discoveries on record',
  'definitions.name.discovery-quota': 'Against the quota',
  'definitions.of.discovery-quota': 'logged / quota, at most 100 %',
  'definitions.name.true-discovery': 'Seen by any official',
  'definitions.of.true-discovery': 'of all that arose',
  'definitions.name.handling-rate': 'Handled by the deadline',
  'definitions.of.handling-rate': 'of cases due',
  'definitions.name.on-time-rate': 'Closed by the deadline',
  'definitions.of.on-time-rate': 'of cases due',
  'definitions.name.closure-rate': 'Closure rate',
  'definitions.of.closure-rate': 'closed, late or not, of cases due',
  'definitions.name.true-solved-share': 'Really solved',
  'definitions.of.true-solved-share': 'of all that arose',
  'definitions.name.reporting-rate': 'Of logged discoveries',
  'definitions.of.reporting-rate': 'reported / logged',
  'definitions.name.reporting-quota': 'Against the quota',
  'definitions.of.reporting-quota': 'reported / quota, at most 100 %',
  'definitions.name.true-reporting-hard': 'Hard ones reported',
  'definitions.of.true-reporting-hard': 'of hard incidents workers saw',
  'definitions.name.true-reporting-easy': 'Easy ones on record',
  'definitions.of.true-reporting-easy': 'of easy incidents workers saw',
  'definitions.row': '{rate}: {name}',
  'definitions.cell': '{rate}: {name} ({formula})',
  'definitions.truth': 'In truth: {name} {value}',
};
