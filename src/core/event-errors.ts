// What the event calendar refuses, in words. Apart from the calendar, so that its hot functions stay small.

import { WanggeError } from './errors.ts';

/** For a time that is no whole minute or lies in the past. */
export function eventTimeError(timeMinute: number, now: number): WanggeError {
  return new WanggeError(
    'event-time',
    {
      zh: `事件时间 ${String(timeMinute)} 必须是不早于当前时刻 ${String(now)} 的整数分钟`,
      en: `Event time ${String(timeMinute)} must be a whole minute not before now (${String(now)})`,
    },
    { timeMinute, now },
  );
}

/** For a time at or after the end of the horizon. */
export function beyondHorizonError(timeMinute: number, horizonMinute: number): WanggeError {
  return new WanggeError(
    'event-beyond-horizon',
    {
      zh: `事件时间 ${String(timeMinute)} 超出模拟范围（${String(horizonMinute)} 分钟）`,
      en: `Event time ${String(timeMinute)} is beyond the horizon (${String(horizonMinute)} minutes)`,
    },
    { timeMinute, horizonMinute },
  );
}

/** For a kind or priority that does not fit a byte. */
export function eventKindError(kind: number, priority: number): WanggeError {
  return new WanggeError(
    'event-kind',
    {
      zh: `事件类别 ${String(kind)} 与优先级 ${String(priority)} 必须在 0..255 之内`,
      en: `Event kind ${String(kind)} and priority ${String(priority)} must be within 0..255`,
    },
    { kind, priority },
  );
}

/** For more events than handles can tell apart. */
export function calendarFullError(rows: number): WanggeError {
  return new WanggeError(
    'event-calendar-full',
    { zh: `事件记录超过 ${String(rows)} 条`, en: `More than ${String(rows)} event records` },
    { rows },
  );
}
