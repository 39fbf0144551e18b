// The sentence at the top says what is paid for, from whose books, and whether anybody looks further.

import { expect, it } from 'vitest';
import type { Policy } from '../../../../src/scenario/schema/scenario.ts';
import { en } from '../../../../web/i18n/en.ts';
import { fillMessage } from '../../../../web/i18n/message.ts';
import type { Translate } from '../../../../web/i18n/translate.ts';
import { schemeSentence } from '../../../../web/screens/scheme/scheme-sentence.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const { scenario } = openedZDistrict();
const t: Translate = (key, ...values) => fillMessage(en[key], values[0] ?? {}, 'en');
const said = (scheme: Partial<Policy['scheme']>) =>
  schemeSentence({ ...scenario, scheme: { ...scenario.scheme, ...scheme } }, t, 'en');

it('names the stakes and the indicators, the heaviest first', () => {
  const [pays, record, audits] = said({ weights: { 'reporting-rate': 0.4, 'handling-rate': 0.6 } });
  expect(pays.key).toBe('scheme.says.pays');
  expect(pays.values).toMatchObject({ yuan: '33,000', cash: '3,000' });
  expect(pays.values.indicators).toMatch(
    /^handling rate \(weight 60 %\), reporting rate .* \(weight 40 %\)$/,
  );
  expect([record.key, audits.key]).toEqual(['scheme.says.record', 'scheme.says.noAudits']);
});

it('counts the rest, tells what residents decide and how often is audited', () => {
  const weights = {
    'reporting-rate': 0.25,
    'handling-rate': 0.25,
    'closure-rate': 0.25,
    'survey-satisfaction': 0.25,
  };
  const audits = { ...scenario.scheme.audits, monthlyProbability: 0.05 };
  const parts = said({ weights, audits });
  expect(parts.map(({ key }) => key)).toEqual([
    'scheme.says.paysMore',
    'scheme.says.residents',
    'scheme.says.audits',
  ]);
  expect(parts[0].values.more).toBe(1);
});

it('says so where nothing is paid for', () => {
  expect(said({ weights: {} }).map(({ key }) => key)).toEqual(['scheme.says.nothing']);
  expect(said({ stakes: 0 }).map(({ key }) => key)).toEqual(['scheme.says.nothing']);
});
