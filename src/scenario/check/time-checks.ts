// Relations within time: dates exist and do not contradict each other, shifts are in order, the follow-up is long enough for
// the longest deadline and one rework (RULES 10).
import { WorkingCalendar } from '../../core/calendar.ts';
import { parseDay } from '../../core/civil-date.ts';
import { WanggeError } from '../../core/errors.ts';
import { MINUTES_PER_DAY } from '../../core/minutes-per-day.ts';
import type { PathStep } from '../read/pointer.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Finding } from './finding.ts';

/** Returns what does not fit together in the section `time`. */
export function timeChecks(scenario: Scenario): Finding[] {
  const faults = [
    ...dates(scenario),
    ...shifts(scenario, 'patrolShifts'),
    ...shifts(scenario, 'officeShifts'),
  ];
  return faults.length > 0 ? faults : followUp(scenario);
}

function dates({ time }: Scenario): Finding[] {
  const written: [PathStep[], string][] = [
    [['time', 'startDate'], time.startDate],
    ...time.holidays.map((date, index): [PathStep[], string] => [['time', 'holidays', index], date]),
    ...time.makeUpDays.map((date, index): [PathStep[], string] => [['time', 'makeUpDays', index], date]),
  ];
  const unreal = written
    .filter(([, date]) => !isRealDate(date))
    .map(([path, date]) => fault('date', path, [path], `：没有 ${date} 这一天`, `: there is no day ${date}`));
  const holidays = new Set(time.holidays);
  const both = time.makeUpDays.flatMap((date, index) => {
    const path = ['time', 'makeUpDays', index];
    const reads = [path, ['time', 'holidays']];
    return holidays.has(date)
      ? [fault('date', path, reads, ` ${date} 又列为节假日`, `${date} is also listed as a holiday`)]
      : [];
  });
  return [...unreal, ...both];
}

function isRealDate(date: string): boolean {
  try {
    parseDay(date);
    return true;
  } catch (error) {
    if (error instanceof WanggeError) return false;
    throw error;
  }
}

function shifts({ time }: Scenario, key: 'patrolShifts' | 'officeShifts'): Finding[] {
  let end = 0;
  return time[key].flatMap((shift, index) => {
    const path: PathStep[] = ['time', key, index];
    const begins = end;
    end = Math.max(end, shift.endMinute);
    if (shift.startMinute >= shift.endMinute) {
      const [zh, en] = ['：结束应晚于开始', 'must end after it starts'];
      return [fault('shift-order', path, [path], `${zh}（${spanOf(shift)}）`, `${en} (${spanOf(shift)})`)];
    }
    if (index === 0 || shift.startMinute >= begins) return [];
    const reads = [path, ['time', key, index - 1]];
    return [
      fault(
        'shift-order',
        path,
        reads,
        ' 与前一班重叠或次序颠倒',
        'overlaps the shift before it or is out of order',
      ),
    ];
  });
}

function spanOf({ startMinute, endMinute }: { startMinute: number; endMinute: number }): string {
  return `${startMinute}–${endMinute}`;
}

/** Longest deadline plus one more attempt and its check, in calendar days of the worst day of the window. */
function followUp(scenario: Scenario): Finding[] {
  const { time, incidents, organisation } = scenario;
  const dailyMinutes = time.officeShifts.reduce((sum, shift) => sum + shift.endMinute - shift.startMinute, 0);
  const needed = incidents.types.map((type) => {
    const rework = (type.serviceHours * type.route.length + organisation.checkHours) * 60;
    return Math.ceil(type.deadlineWorkingDays * dailyMinutes + rework);
  });
  const most = Math.max(...needed);
  const days = longestSpanDays(scenario, most);
  if (days <= time.followUpDays) return [];
  const type = incidents.types[needed.indexOf(most)];
  const shown = Number.isFinite(days) ? String(days) : '—';
  return [
    {
      code: 'follow-up-short',
      severity: 'warning',
      path: ['time', 'followUpDays'],
      reads: [['time'], ['incidents', 'types'], ['organisation', 'checkHours']],
      text: {
        zh: ` ${time.followUpDays} 天短于最长时限加一次返工（“${type.name.zh}”需 ${shown} 天），部分问题会在追踪期末仍未到期`,
        en: `${time.followUpDays} is below the longest deadline plus one rework ("${type.name.en}" needs ${shown} days): some incidents will not be due before the follow-up ends`,
      },
    },
  ];
}

/** Calendar days that so many office minutes take when counted from the evening of a day in the window, at most. */
function longestSpanDays({ time }: Scenario, minutes: number): number {
  const { startDate, weekend, holidays, makeUpDays, officeShifts, warmUpDays, windowDays } = time;
  const days = warmUpDays + windowDays;
  const calendar = new WorkingCalendar({
    startDate,
    weekend,
    holidays,
    makeUpDays,
    shifts: officeShifts,
    days,
  });
  let longest = 0;
  try {
    for (let day = warmUpDays; day < days; day++) {
      const from = (day + 1) * MINUTES_PER_DAY - 1;
      longest = Math.max(longest, (calendar.addWorkingMinutes(from, minutes) - from) / MINUTES_PER_DAY);
    }
  } catch (error) {
    if (error instanceof WanggeError) return Infinity;
    throw error;
  }
  return Math.ceil(longest);
}

function fault(code: string, path: PathStep[], reads: PathStep[][], zh: string, en: string): Finding {
  return { code, severity: 'error', path, reads, text: { zh, en } };
}
