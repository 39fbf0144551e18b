// Writes a duration in the two largest units that say something: 1 h 5 min, 3 min 20 s, 45 s.
import type { Texts } from '../texts/texts.ts';

/** Returns the duration in words. @param seconds >= 0 */
export function durationText(seconds: number, { progress }: Texts): string {
  const whole = Math.max(1, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0)
    return [progress.hours(hours), ...(minutes > 0 ? [progress.minutes(minutes)] : [])].join(' ');
  if (minutes === 0) return progress.seconds(whole);
  const rest = whole % 60;
  return [progress.minutes(minutes), ...(rest > 0 ? [progress.seconds(rest)] : [])].join(' ');
}
