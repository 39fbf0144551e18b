// A mechanism that is switched off leaves no trace: whatever its other settings say, every byte of the outcome is the same.
import { describe, expect, it } from 'vitest';
import { powerIds } from '../../src/scenario/schema/powers.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../support/model-run.ts';

const powerless = Object.fromEntries(powerIds.map((id) => [id, 0]));
const held = Object.fromEntries(powerIds.map((id) => [id, true]));

/** By mechanism: the patch that switches it off, and the same with its other settings changed. */
const mechanisms: readonly (readonly [name: string, off: Patch, offAndChanged: Patch])[] = [
  [
    'independent audits',
    { scheme: { audits: { monthlyProbability: 0 } } },
    { scheme: { audits: { monthlyProbability: 0, sanctionYuan: 9000 } } },
  ],
  [
    'a superior who does not press',
    { scheme: { superior: { pressure: false } } },
    { scheme: { superior: { pressure: false, authority: 0.9 } } },
  ],
  [
    'ratchet, veto and liability',
    {},
    {
      superiors: {
        ratchet: { on: false, period: 'year', level: 'town', adjustment: 1, discount: 0.1 },
        veto: { leaderShare: 0, workersShare: 0, exposedConcealment: true, surfacing: 1 },
        liability: { rule: 'none', share: 9 },
      },
    },
  ],
  [
    'forms by departments, a scope and lost reports',
    {},
    {
      workload: {
        departments: 2,
        forms: { hoursPerDepartment: 1, oneForm: true, oneFormSaving: 1 },
        lossProbability: 1,
      },
    },
  ],
  [
    'patrol by the hour, each in its grid',
    { patrol: { search: 'hours', hotSpotShare: 0 } },
    {
      patrol: {
        search: 'hours',
        walkingKmPerHour: 9,
        viewMetres: 90,
        hotSpotShare: 0,
        hotSpotMemoryMonths: 30,
      },
    },
  ],
  [
    'one worker per grid',
    { staffing: { by: 'cell' } },
    { staffing: { by: 'cell', hectaresPerWorker: 9, householdsPerWorker: 9, personsPerHousehold: 9 } },
  ],
  [
    'duties beside patrol',
    { duties: { on: false } },
    { duties: { on: false, informationMinutes: 50, visitsPerHouseholdYear: 20, sameDayShare: 1 } },
  ],
  [
    'zones',
    { zones: { on: false } },
    {
      powers: { dispatch: 0.9, assess: 0.9 },
      zones: {
        on: false,
        perTown: 2,
        headRank: 3,
        headAbilitySd: 0.5,
        ambiguity: 0.9,
        coordinationHours: 99,
        powers: { dispatch: true, assess: true, supervise: true },
        staff: { share: 1, lineShare: 0.9 },
      },
    },
  ],
  [
    'an empowered street',
    { street: { on: false } },
    {
      powers: { command: 0.9, resources: 0.9 },
      street: {
        on: false,
        role: 'platform',
        powers: { command: true, resources: true, supervise: true, assess: true },
        assessedByDepartments: true,
        investmentWeight: 0.5,
        budgetGuaranteed: false,
        desks: { on: true, minutesPerCase: 300 },
        group: { on: true, bystander: true },
      },
    },
  ],
  [
    'powers without any strength',
    { powers: powerless, street: { on: true } },
    { powers: powerless, street: { on: true, powers: held } },
  ],
  [
    'self-governance',
    { selfGovernance: { on: false } },
    {
      selfGovernance: {
        on: false,
        organisations: { linkedParties: 5, volunteers: 1 },
        participation: { initial: 0.9, ceiling: 1, coDecision: 1, mobilisation: 0.8, unit: 'cell' },
        neighbours: { effortYuan: 0, solvingDays: 0.1, ease: { event: 1 } },
        response: { inducedYuan: 40, experienceStep: 0.5 },
      },
    },
  ],
  [
    'the residents’ platform',
    { platform: { on: false } },
    {
      platform: {
        on: false,
        adoption: 'thresholds',
        launchShare: 0.7,
        reportCostYuan: 0,
        intakeHours: 40,
        activeShare: 1,
        chatEffortFactor: 0,
      },
    },
  ],
  [
    'a contractor where workers are employed directly',
    { employment: { form: 'direct' } },
    {
      employment: {
        form: 'direct',
        paidBy: 'assessed',
        monitoringLoss: 0.9,
        careerShare: 0,
        turnoverFactor: 9,
        collectorsCheck: true,
        backCheckProbability: 0.9,
        crossPatrolShare: 0.9,
      },
    },
  ],
  [
    'time in a grid',
    { employment: { tenure: { on: false } } },
    { employment: { tenure: { on: false, knowledgeGain: 1, collusionYuan: 900, rotationMonths: 1 } } },
  ],
  [
    'strategies about the record',
    {
      strategy: {
        disputes: { byChoice: false },
        reclassify: { on: false },
        timestamps: { editable: false },
        periodBonus: { on: false },
        dumping: { on: false },
      },
    },
    {
      strategy: {
        disputes: { byChoice: false, costYuan: 0, freedProbability: 1 },
        reclassify: { on: false, weight: 0, deadlineFactor: 9, foundProbability: 0 },
        timestamps: { editable: false, windowHours: 100, foundProbability: 0 },
        periodBonus: { on: false, yuanPerCase: 900, rushDays: 20 },
        dumping: { on: false, boundaryShare: 1, costYuan: 0 },
      },
    },
  ],
  [
    'service centres',
    { services: { on: false } },
    { services: { on: false, matching: 1, units: 'menu', staffedShare: 0, experienceShare: 1 } },
  ],
  [
    'visiting teams',
    { visits: { on: false } },
    { visits: { on: false, teams: 900, weekdays: [1, 2, 3], tellProbability: 1, specialties: ['event'] } },
  ],
  [
    'joint enforcement',
    { jointEnforcement: { on: false } },
    { jointEnforcement: { on: false, intervalDays: 1, casesPerDay: 500 } },
  ],
  [
    'two lists',
    { lists: { on: false } },
    {
      lists: {
        on: false,
        monthlyProbability: 1,
        overdueRises: true,
        deadlineFactor: 0.1,
        stakeFactor: 50,
        chase: { everyDays: 1, attentionShare: 1 },
        meeting: { claimDays: 1 },
      },
    },
  ],
  [
    'leaders who stay',
    { visits: { on: true }, leaders: { on: false } },
    {
      visits: { on: true },
      leaders: {
        on: false,
        termMonths: 1,
        institutionalised: 0.5,
        resumeMonths: 1,
        newcomer: { hoursPerWeek: 0, authority: 1 },
      },
    },
  ],
  [
    'service navigation and one stop',
    { services: { on: true }, navigation: { on: false } },
    {
      services: { on: true },
      navigation: { on: false, guidedAtCentre: 1, wrongTrip: 0.9, linkage: 1, intakeSaving: 1, putOff: 0.5 },
    },
  ],
  [
    'councillors’ forums',
    { forum: { on: false } },
    { forum: { on: false, councillors: 900, meetingsPerMonth: 30, mattersPerMeeting: 99, lasting: 1 } },
  ],
  [
    'a joint reward',
    { jointReward: { on: false } },
    { jointReward: { on: false, share: 1, unit: 'town', basis: 'record', ownStakeYuan: 9000 } },
  ],
  [
    'places of zones',
    { zonePlaces: { on: false } },
    { zonePlaces: { on: false, awarenessAtStart: 1, visitYuan: 0, publicityYuanPerResidentYear: 90 } },
  ],
  [
    'places of zones where there are no zones',
    { zones: { on: false }, zonePlaces: { on: true } },
    { zones: { on: false }, zonePlaces: { on: true, awarenessAtStart: 1, volunteerHoursPerWeek: 40 } },
  ],
];

const scenario = referenceScenario('small');
const plain = referenceScenario('small');
/** By mechanism of the world: the scenario with it off, and the same with its other settings, and its levers, changed. */
const worlds: readonly (readonly [name: string, changed: Scenario, levers: Patch])[] = [
  [
    'inspected premises',
    { ...plain, premises: { ...plain.premises, perThousandResidents: 50, harmPerDay: 9 } },
    { inspections: { secrecy: 'secret', intervalDays: 3, campaign: { everyDays: 10 } } },
  ],
  [
    'collective protest',
    { ...plain, protest: { ...plain.protest, ratePerMillionYear: 9999, openShare: 1 } },
    { hearing: { capacity: 0 } },
  ],
  [
    'firms',
    {
      ...plain,
      enterprises: { ...plain.enterprises, perThousandResidents: 300, noticeMeanDays: 0.1, serviceVisits: 9 },
    },
    { firmReporting: { channel: true, inspectedShare: 1 } },
  ],
];
const hashUnder = (base: Scenario, patch: Patch): string => {
  const changed = withDesign(base, 'tried', [{ patch }]);
  return outcomeOf(runDesign(changed, 'tried'), changed, 'filed as one').hash;
};

describe('switched off, without a trace', () => {
  it.each(mechanisms)('%s', (_, off, offAndChanged) => {
    expect(hashUnder(scenario, offAndChanged)).toBe(hashUnder(scenario, off));
  });

  it.each(worlds)('%s', (_, changed, levers) => {
    const bytes = (base: Scenario, patch: Patch) => {
      const tried = withDesign(base, 'tried', [{ patch }]);
      return outcomeOf(runDesign(tried, 'tried'), plain, 'filed as one').hash;
    };
    expect(bytes(changed, levers)).toBe(bytes(plain, {}));
  });

  it('weights of difficulty that no scheme pays for: only their own indicator sees them', () => {
    const measuresUnder = (hard: number) => {
      const changed = withDesign(scenario, 'tried', [
        { patch: { remedies: { difficultyWeights: { hard } } } },
      ]);
      const { 'weighted-handling-rate': own, ...others } = outcomeOf(
        runDesign(changed, 'tried'),
        changed,
        'filed as one',
      ).measures;
      return { own, others };
    };
    const [light, heavy] = [measuresUnder(1), measuresUnder(9)];
    expect(heavy.others).toEqual(light.others);
    expect(heavy.own).not.toBe(light.own);
  });

  it('which would be seen: a setting that is in force changes the outcome', () => {
    const weak: Patch = { scheme: { superior: { pressure: true, authority: 0.1 } } };
    const strong: Patch = { scheme: { superior: { pressure: true, authority: 0.9 } } };
    expect(hashUnder(scenario, strong)).not.toBe(hashUnder(scenario, weak));
  });
});
