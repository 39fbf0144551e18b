// What tips a decision and how it is said, on decisions made by hand.

import { describe, expect, it } from 'vitest';
import type { DecisionTerm, DecisionView, OptionName } from '../../../../../src/model/view/decision-terms.ts';
import { en } from '../../../../../web/i18n/en.ts';
import { fillMessage } from '../../../../../web/i18n/message.ts';
import { zhCN } from '../../../../../web/i18n/zh-CN.ts';
import {
  decisionCauses,
  drivingIndicator,
} from '../../../../../web/screens/run/microscope/decision-causes.ts';
import { decisionNames } from '../../../../../web/screens/run/microscope/decision-names.ts';
import { declaredFlipLevers } from '../../../../../web/screens/run/microscope/flip-levers.ts';
import { microscopeSentence } from '../../../../../web/screens/run/microscope/microscope-sentence.ts';

const term = (duty: number, own: number, pressure: number): DecisionTerm[] => [
  { kind: 'duty', yuan: duty },
  { kind: 'own', indicator: 'handling-rate', yuan: own },
  { kind: 'pressure', indicator: 'handling-rate', yuan: pressure },
];

function decision(report: DecisionTerm[], lookAway: DecisionTerm[], hidingProbability: number): DecisionView {
  const none = term(0, 0, 0);
  const option = (name: OptionName, terms: DecisionTerm[], probability: number, isPossible = true) => ({
    option: name,
    isPossible,
    probability,
    terms,
    utilityYuan: terms.reduce((sum, { yuan }) => sum + yuan, 0),
  });
  return {
    options: [
      option('report', report, 1 - hidingProbability),
      option('fixRecorded', none, 0, false),
      option('fixUnrecorded', none, 0, false),
      option('logOnly', term(-50, 0, 0), 0),
      option('lookAway', lookAway, hidingProbability),
    ],
    hidingProbability,
    chosen: 'report',
    noiseYuan: 5,
  };
}

const said = (
  view: DecisionView,
  tag: 'en' | 'zh-CN',
  beyond: 'above' | 'below' | null,
  isComplete = true,
): string => {
  const fill = tag === 'en' ? en : zhCN;
  const names = decisionNames((key, ...values) => fillMessage(fill[key], values[0] ?? {}, tag), tag);
  const lever = { ...declaredFlipLevers[0], id: 'audit', today: 0 };
  const flip = beyond === null ? null : { value: 0.04, beyond };
  const flips = [{ lever, curve: { points: [], todayChance: 0, flip, isFlat: false } }];
  return microscopeSentence(decisionCauses(view), view.hidingProbability, flips, isComplete, names, tag)
    .map(({ key, values }) => fillMessage(fill[key], values, tag))
    .join('');
};

const hiding = decision(term(30, -31, -10), term(0, -0, 0), 0.83);
const open = decision(term(30, -4, -1), term(0, 0, 0), 0.01);

describe('the causes of a decision', () => {
  it('add up to the difference between the two sides, the indicator with what superiors pass down', () => {
    const { causes, marginYuan, main, mainTips, hides } = decisionCauses(hiding);
    expect(hides).toBe(true);
    expect(causes.reduce((sum, { yuan }) => sum + yuan, 0)).toBeCloseTo(marginYuan, 9);
    expect(main).toEqual({ kind: 'indicator', indicator: 'handling-rate', yuan: -41 });
    expect(mainTips).toBe(true);
  });

  it('are told from what only weighs: without it the decision would be the same', () => {
    const both = decision(
      [...term(-5, -20, 0), { kind: 'effort', yuan: -9 }],
      [...term(0, 0, 0), { kind: 'effort', yuan: 0 }],
      0.99,
    );
    expect(decisionCauses(both)).toMatchObject({ mainTips: false, main: { yuan: -20 } });
    expect(said(both, 'en', null)).toMatch(/without it he would do the same; none of the settings/);
  });

  it('name the indicator that drives it, through the score that moves most', () => {
    expect(drivingIndicator(decisionCauses(hiding))).toEqual({
      kind: 'own',
      indicator: 'handling-rate',
      yuan: -41,
    });
    const pressed = decisionCauses(decision(term(0, -1, -9), term(0, 0, 0), 0.9));
    expect(drivingIndicator(pressed)?.kind).toBe('pressure');
    expect(drivingIndicator(decisionCauses(decision(term(9, 0, 0), term(0, 0, 0), 0.1)))).toBeNull();
  });
});

describe('the sentence of the microscope', () => {
  it('says how likely, what tips it, and what would change it', () => {
    expect(said(hiding, 'en', 'above')).toBe(
      'This worker hides it with a chance of 83.0\u00a0%: what tips it is handling rate (−41.0 yuan); with “Monthly audit probability” above 4.0\u00a0% he would report it',
    );
    expect(said(hiding, 'zh-CN', 'above')).toBe(
      '这名网格员有 83.0% 的可能会瞒下：起决定作用的是处置率（−41.0 元）；“每月抽查概率”高于 4.0% 时，他会上报',
    );
  });

  it('says that he would hide it where that is what would change', () => {
    expect(said(open, 'en', 'below')).toMatch(/what tips it is duty.* below 4.0.* he would hide it$/);
  });

  it('says nothing of flips before every setting has been tried', () => {
    expect(said(open, 'en', null, false)).not.toMatch(/;/);
    expect(said(open, 'en', null)).toMatch(/none of the settings/);
  });
});
