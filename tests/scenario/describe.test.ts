// Designs in sentences, as people read them in the workbench and on the command line.

import { describe, expect, it } from 'vitest';
import { describeDesign } from '../../src/scenario/describe.ts';
import { loaded, scenarioFile, shortScenario } from '../support/scenario-text.ts';

/** Sentences of a design made of these stages. */
function sentences(stages: string): { zh: string[]; en: string[] } {
  const scenario = shortScenario(
    `designs: [{ id: a, title: { zh: 甲, en: A } }, { id: b, title: { zh: 乙, en: B }, stages: ${stages} }]\n`,
  );
  const list = describeDesign(scenario, scenario.designs[1]);
  return { zh: list.map(({ zh }) => zh), en: list.map(({ en }) => en) };
}

describe('the designs of Z district', () => {
  const scenario = loaded(scenarioFile('z-district/scenario.yaml'));
  const of = (id: string) => {
    const design = scenario.designs.find((candidate) => candidate.id === id);
    return design === undefined ? [] : describeDesign(scenario, design);
  };

  it('say nothing about today', () => {
    expect(of('today')).toEqual([]);
  });

  it('say where the weight moves', () => {
    expect(of('handling-only')).toEqual([
      {
        path: 'scheme.weights.discovery-patrol-share',
        zh: '发现率（巡查占比）的权重从 33.33% 降到 0%',
        en: 'weight of discovery rate (patrol share) from 33.33 % to 0 %',
      },
      {
        path: 'scheme.weights.reporting-rate',
        zh: '上报率（登记占比）的权重从 33.33% 降到 0%',
        en: 'weight of reporting rate (of logged discoveries) from 33.33 % to 0 %',
      },
      {
        path: 'scheme.weights.handling-rate',
        zh: '处置率的权重从 33.33% 升到 100%',
        en: 'weight of handling rate from 33.33 % to 100 %',
      },
    ]);
    expect(of('handling-and-survey').map(({ en }) => en)).toContain(
      'weight of residents’ satisfaction (survey) from 0 % to 50 %',
    );
  });

  it('say how many audits there are', () => {
    expect(of('handling-audited').at(-1)).toEqual({
      path: 'scheme.audits.monthlyProbability',
      zh: '每月独立抽查概率从 0% 改为 5%',
      en: 'independent audits a month from 0 % to 5 %',
    });
  });
});

describe('sentences', () => {
  it('carry units, and group long numbers', () => {
    expect(
      sentences(
        '[{ patch: { scheme: { careerYuanPerYear: 1234567, stakes: 2.5 }, organisation: { meetingIntervalDays: 30 } } }]',
      ),
    ).toEqual({
      zh: [
        '联席会议间隔从 7 天改为 30 天',
        expect.stringMatching(/^评先、晋升、批评、排名的货币等值从 [\d,]+ 元\/年改为 1,234,567 元\/年$/),
        '奖惩强度从 1 倍改为 2.5 倍',
      ],
      en: [
        'interval of joint meetings from 7 days to 30 days',
        expect.stringMatching(
          /^career, public criticism and ranking, in yuan-equivalents from [\d,]+ yuan a year to 1,234,567 yuan a year$/,
        ),
        'stakes from 1 × to 2.5 ×',
      ],
    });
  });

  it('name switches, rewards, departments and the superior’s weights', () => {
    const list = shortScenario().departments.list.map((department, index) =>
      index === 0 ? { ...department, margin: 3 } : department,
    );
    const patch = {
      departments: { list },
      scheme: {
        components: { month: { reward: { kind: 'threshold', threshold: 0.8 } } },
        superior: { pressure: false, weights: { 'closure-rate': 1 } },
      },
    };
    const { zh, en } = sentences(`[{ patch: ${JSON.stringify(patch)} }]`);
    expect(zh).toEqual([
      expect.stringMatching(/^城管执法局：力量余量（1＝平均刚好够用）从 [\d.]+ 倍改为 3 倍$/),
      '月排名的奖励方式从按排名给奖（20%）改为达标给奖（80%）',
      '关闭上级关照',
      '上级考核中处置率的权重从 100% 降到 0%',
      '上级考核中结案率的权重从 0% 升到 100%',
    ]);
    expect(en.slice(1)).toEqual([
      'reward of the monthly ranking from by rank (20 %) to all or nothing at a threshold (80 %)',
      'pressure from superiors switched off',
      'weight of handling rate in the superior’s score from 100 % to 0 %',
      'weight of closure rate in the superior’s score from 0 % to 100 %',
    ]);
  });

  it('say when and where a stage begins, and describe later stages against earlier ones', () => {
    const { zh, en } = sentences(
      '[{ fromDay: 30, patch: { scheme: { stakes: 3 } } }, { towns: [0, 2], patch: { scheme: { stakes: 2 } } }]',
    );
    expect(zh).toEqual(['在 2 个街镇：奖惩强度从 1 倍改为 2 倍', '第 30 天起：奖惩强度从 2 倍改为 3 倍']);
    expect(en).toEqual(['in 2 towns: stakes from 1 × to 2 ×', 'from day 30 on: stakes from 2 × to 3 ×']);
  });

  it('leave out what a patch repeats unchanged', () => {
    expect(sentences('[{ patch: { scheme: { stakes: 1, audits: { monthlyProbability: 0 } } } }]').en).toEqual(
      [],
    );
  });

  it('name what comes to a list and goes from it', () => {
    const visits = { on: true, weekdays: [1], specialties: ['component', 'dispute'] };
    const { zh, en } = sentences(JSON.stringify([{ patch: { visits } }]));
    expect(en).toContain('days of visits from Tuesday, Friday to Monday');
    expect(zh).toContain('走访日从周二、周五改为周一');
    expect(en.at(-1)).toMatch(/ from none to component, dispute$/);
    const relay = [{ id: 'block', name: { zh: '小区', en: 'Block' } }];
    const tiers = sentences(JSON.stringify([{ patch: { tiers: { relay } } }]));
    expect(tiers.en.join()).toMatch(/^tiers between grid and community.*: added Block \(.*span/i);
    expect(tiers.zh.join()).toMatch(/：增加小区（/);
  });

  it('say of a setting that its mechanism is off', () => {
    const { zh, en } = sentences(
      '[{ patch: { platform: { launchShare: 0.5 }, visits: { weekdays: [1] }, zonePlaces: { on: true } } }]',
    );
    expect(en.filter((text) => text.endsWith('(no effect: its mechanism is off)'))).toHaveLength(2);
    expect(en.join()).toContain('switched on (has no effect: zones are off)');
    expect(zh.filter((text) => text.endsWith('（所属机制未启用，不起作用）'))).toHaveLength(2);
    expect(sentences('[{ patch: { visits: { on: true, weekdays: [1] } } }]').en.join()).not.toContain(
      'no effect',
    );
  });
});
