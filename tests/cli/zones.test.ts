// `wangge zones`: the real bundle on the small reference scenario, plans in files.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanScore } from '../../src/zoning/scoreboard/plan-score.ts';
import { scoreDeclarations } from '../../src/zoning/scoreboard/score-declarations.ts';
import { planHash } from '../../src/zoning/plan/plan-text.ts';
import { readPlan } from '../../src/data/plan-file.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { territoryGeoJson } from '../../src/data/export/territory-geojson.ts';
import { runCommand } from '../support/run-command.ts';
import { smallScenario, smallScenarioText } from '../support/small-scenario.ts';

let dir: string;
let scenario: string;
const file = (name: string): string => path.join(dir, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');
const territory = generateTerritory(smallScenario());
const hashOf = (name: string): string => planHash(readPlan(read(name), name, territory));
const zones = (...words: string[]) => runCommand(['zones', ...words, '--lang', 'en']);
/** Bounds that the small district can keep. */
const loose = ['--people', '100-100000', '--area', 'none'];

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'wangge-zones-'));
  scenario = file('small.yaml');
  writeFileSync(scenario, smallScenarioText());
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('zones generate', () => {
  it('writes the same plan in every format, and the same plan again for the same seed', async () => {
    for (const name of ['a.csv', 'a.geojson', 'a.json', 'a.txt', 'again.csv']) {
      const { code, stdout } = await zones(
        'generate',
        scenario,
        '-k',
        '4',
        '--communities',
        '0',
        '--moves',
        '20000',
        ...loose,
        '-o',
        file(name),
      );
      expect(code, stdout).toBe(0);
    }
    const hashes = ['a.csv', 'a.geojson', 'a.json', 'a.txt', 'again.csv'].map(hashOf);
    expect(new Set(hashes).size).toBe(1);
  });

  it('asks for as many zones as there are today where nobody says how many, and says so', async () => {
    const { stdout } = await zones('generate', scenario, '--moves', '2000', ...loose);
    const [, made] = /Generated a plan of (\d+) zones/.exec(stdout) ?? [];
    const [, today] = /today: (\d+) zones/.exec(stdout) ?? [];
    expect(made).toBe(today);
    expect(stdout).toContain(`No number of zones given: ${today}, as many as today`);
  });

  it('says why norms cannot be kept', async () => {
    const { code, stdout } = await zones(
      'generate',
      scenario,
      '-k',
      '4',
      '--moves',
      '5000',
      '--people',
      '1-2',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('out of bounds');
    expect(stdout).toContain('no number of zones keeps all norms');
  });

  it('tries a range of numbers of zones', async () => {
    const { stdout } = await zones('generate', scenario, '--range', '3-5', '--moves', '5000', ...loose);
    expect(stdout).toMatch(/3 +feasible[^]*4 +feasible[^]*5 +feasible/);
  });

  it('writes a gallery of different plans', async () => {
    const out = file('g.txt');
    const given = ['-k', '4', '--gallery', '3', '--moves', '4000', ...loose];
    expect((await zones('generate', scenario, ...given, '-o', out)).code).toBe(0);
    const made = [1, 2, 3].map((n) => `g-${n}.txt`).filter((name) => existsSync(file(name)));
    expect(made.length).toBeGreaterThan(1);
    expect(new Set(made.map(hashOf)).size).toBe(made.length);
  });
});

it('zones norms says what can really be drawn, within towns or across them', async () => {
  const given = ['norms', scenario, '--people', '1-2', '--area', 'none', '-k', '4'];
  const { stdout, code } = await zones(...given);
  expect(code).toBe(0);
  expect(stdout).toMatch(/zones within towns[^]*Norms that can be drawn: population[^]*none of them across/);
  expect((await zones(...given, '--within', 'district')).stdout).toMatch(/across\s+towns where it helps/);
});

describe('zones score', () => {
  it('gives every score of every plan, as a table and as files', async () => {
    const given = [
      '--plan',
      'today',
      file('a.csv'),
      '--json',
      file('s.json'),
      '--csv',
      file('s.csv'),
      '--list',
    ];
    const { stdout } = await zones('score', scenario, ...given, ...loose);
    expect(stdout).toContain('Zones of a.csv');
    const { plans } = JSON.parse(read('s.json')) as { plans: (PlanScore & { name: string })[] };
    expect(plans.map(({ name }) => name)).toEqual(['today', 'a.csv']);
    expect(Object.keys(plans[0].values).sort()).toEqual(scoreDeclarations.map(({ id }) => id).sort());
    expect(plans[0].values['moved-share']).toBe(0);
    expect(plans[1].values['moved-share']).toBeGreaterThan(0);
    expect(read('s.csv').split('\r\n')).toHaveLength(scoreDeclarations.length + 2);
  });

  it('draws the plans side by side as SVG, to a file or alone to standard output', async () => {
    const given = ['score', scenario, '--plan', 'today', file('a.csv'), ...loose, '--svg'];
    const { stdout } = await zones(...given, file('s.svg'));
    expect(stdout).toContain('Size');
    const svg = read('s.svg');
    expect(svg).toMatch(/^<svg xmlns=[^]*<\/svg>\n$/);
    expect(svg.match(/<svg x=/g)).toHaveLength(2);
    for (const said of ['today', 'a.csv', 'zones, ', 'Hatched:']) expect(svg).toContain(said);
    expect((await zones(...given, '-')).stdout).toBe(svg);
  });

  it('draws them as PNG too, twice as many pixels as the SVG has units', async () => {
    await zones('score', scenario, '--svg', file('t.svg'), '--png', file('t.png'));
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read('t.svg')) ?? [];
    const png = readFileSync(file('t.png'));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    // a blank picture of this size would be a few kB
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('refuses a file whose ending is another format, before any work', async () => {
    const { code, stderr, stdout } = await zones('score', scenario, '--svg', file('s.png'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/must end in \.svg, not \.png/);
    expect(stdout).toBe('');
    expect(existsSync(file('s.png'))).toBe(false);
  });
});

it('zones sites puts a centre into every zone, and proves how far p centres are from the optimum', async () => {
  expect((await zones('sites', scenario, '--plan', file('a.csv'), '-o', file('sited.csv'))).code).toBe(0);
  expect(read('sited.csv').match(/,centre\r\n/g)).toHaveLength(4);
  const { stdout, stderr } = await zones('sites', scenario, '-p', '2', '--prove');
  expect(stderr).toMatch(/HiGHS is proving .* 120 seconds at most/);
  const above = /HiGHS proves: no other choice could shorten the way by more than ([\d.]+) %/.exec(
    stdout,
  )?.[1];
  expect(Number(above)).toBeLessThanOrEqual(2);
});

it('zones compare runs plans on common worlds; the parts of the zones add up to the difference', async () => {
  const given = [
    '--plans',
    `today,${file('sited.csv')}`,
    '-n',
    '2',
    '--json',
    file('c.json'),
    '--svg',
    file('c.svg'),
  ];
  const { code, stdout } = await zones('compare', scenario, ...given, ...loose);
  expect(code, stdout).toBe(0);
  expect(read('c.svg').match(/<svg x=/g)).toHaveLength(2);
  expect(stdout).toContain('Where sited.csv differs from today');
  const { comparison, differences } = JSON.parse(read('c.json')) as {
    comparison: { designs: { totals: { solved: number; arisen: number } }[] };
    differences: { zones: { contribution: { value: number } }[] }[];
  };
  const [before, after] = comparison.designs.map(({ totals }) => totals.solved / totals.arisen);
  const parts = differences[0].zones.reduce((sum, { contribution }) => sum + contribution.value, 0);
  expect(parts).toBeCloseTo(after - before, 3);
});

it('zones loop simulates and draws anew until it ends', async () => {
  const { code, stdout } = await zones(
    ...['loop', scenario, '--rounds', '1', '-n', '1', '--moves', '5000', '-o', file('l.txt'), ...loose],
  );
  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(/\n +0 +[0-9a-f]{8} +-[^]*\n +1 +[0-9a-f]{8} +[\d.]+%/);
  expect(stdout).toMatch(/\nscore +at the start +l\.txt\n/);
  expect(readPlan(read('l.txt'), 'l', territory).zoneOf.every((zone) => zone >= 0)).toBe(true);
});

it('zones claims runs a registered claim on a plan', async () => {
  const { code, stdout } = await zones(
    ...['claims', scenario, '--plan', file('a.csv'), '-c', 'P4', '-n', '2', '--towns', '0'],
  );
  expect(code, stdout).toBe(0);
  expect(stdout).toContain('A powerless zone adds hand-overs');
});

it('zones import makes a scenario that runs, of what the export wrote', async () => {
  writeFileSync(file('map.geojson'), territoryGeoJson(territory));
  const { code, stdout } = await zones('import', file('map.geojson'), '-o', file('own.yaml'));
  expect(code, stdout).toBe(0);
  expect(stdout).toContain(`Imported ${territory.cells} grid cells`);
  expect((await runCommand(['validate', file('own.yaml')])).code).toBe(0);
});

it('zones import prints what it found even where it fails, and bounds how far vertices may move', async () => {
  const bad = file('bad.csv');
  writeFileSync(bad, 'id,lon,lat,人口\na,121.40,31.20,约\nb,121.41,31.20,\nc,,,5\n');
  const { code, stderr } = await zones('import', bad, '-o', file('bad.yaml'));
  expect(code).toBe(1);
  expect(stderr).toContain('[c]: has no coordinates that can be read');
  expect(stderr).toContain('no usable number for any of the 2 cells');
  const wide = await zones('import', bad, '--snap', '5000', '-o', file('bad.yaml'));
  expect(wide.stderr).toContain('expected a number above 0, 50 at most');
});

it('plans with more zones in a town than the model runs are refused before they are simulated', async () => {
  const one = file('one.yaml');
  const territory = '{ areaKm2: 3, population: 9000, towns: 1, parks: 0, communities: 6, cells: 60 }';
  writeFileSync(one, smallScenarioText().replace(/^territory: .*$/m, `territory: ${territory}`));
  expect(
    (await zones('generate', one, '-k', '30', '--moves', '2000', ...loose, '-o', file('30.csv'))).code,
  ).toBe(0);
  for (const words of [
    ['loop', one, '--start', file('30.csv')],
    ['compare', one, '--plans', `today,${file('30.csv')}`],
    ['compare', one, '--counts', '2,30'],
  ]) {
    const { code, stderr } = await zones(...words);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/has 30 zones or parts of zones, and the model runs 24 in a town at most/);
  }
});

describe('what does not fit is refused with a reason', () => {
  it.each([
    [['compare', 'S', '--plans', 'today'], 'Two plans at least'],
    [['compare', 'S', '--plans', 'today,today'], 'the plan "today" is named twice'],
    [['score', 'S', '--plan', 'today', 'today'], 'the plan "today" is named twice'],
    [['compare', 'S', '--plans', 'today,nowhere.csv'], 'nowhere.csv'],
    [['score', 'S', '--people', '5-1'], '--people'],
    [['score', 'S', '--plan', 'z1.A'], 'four parts'],
    [['generate', 'S', '--within', 'moon'], '--within'],
    [['norms', 'S', '--within', 'moon'], '--within'],
    [['compare', 'S', '--plans', 'today,z1.A', '--within', 'town'], '--within needs --counts'],
    [['compare', 'S', '--counts', '2,x'], 'bad value "x" for --counts; expected a whole number from 1 to'],
    [['compare', 'S', '--counts', '2'], 'expected 2 to 8 different numbers of zones'],
    [['generate', 'S', '--range', '9-3'], '--range'],
    [['import', 'S'], '--out'],
    [['sites', 'S', '-p', '3', '--out', 'x.csv'], '--sites and --out exclude each other'],
    [['sites', 'S', '-p', '3', '--plan', 'today'], '--sites and --plan exclude each other'],
    [['generate', 'S', '--range', '3-4', '--out', 'x.csv'], '--range and --out exclude each other'],
    [['generate', 'S', '--out', 'x.pdf'], '.csv, .geojson, .json, .txt'],
    [['claims', 'S', '-c', 'Z99'], 'Z99'],
  ])('%j', async (words, reason) => {
    const { code, stderr } = await zones(...words.map((word) => (word === 'S' ? scenario : word)));
    expect([1, 2]).toContain(code);
    expect(stderr).toContain(reason);
  });
});

it('zones compare --counts draws a plan for each number and holds them against the fewest', async () => {
  const run = await zones('compare', scenario, '--counts', '4,2', '-n', '2', '-w', '1');
  expect(run.code, run.stderr).toBe(0);
  const rows = run.stdout.split('\n').filter((line) => /^ +[24] /.test(line));
  expect(rows.map((line) => line.trim().split(/\s+/)[0])).toEqual(['2', '4']);
  expect(run.stdout).toContain('2 common worlds');
  expect((await zones('compare', scenario, '--counts', '4', '-n', '2')).code).not.toBe(0);
});
