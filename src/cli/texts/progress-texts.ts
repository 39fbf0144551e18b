// Progress of a long run, on stderr.
import type { Language } from '../language.ts';

interface ProgressTexts {
  replications(done: number, most: number): string;
  failed(count: number): string;
  remaining(duration: string): string;
  atMost(duration: string): string;
  halfWidth(now: string, wanted: string): string;
  hours(count: number): string;
  minutes(count: number): string;
  seconds(count: number): string;
  interrupted: string;
  interruptedEmpty: string;
  again: string;
}

export const progressTexts: Record<Language, ProgressTexts> = {
  zh: {
    replications: (done, most) => `已完成 ${done}/${most} 次重复`,
    failed: (count) => `失败 ${count}`,
    remaining: (duration) => `剩余约 ${duration}`,
    atMost: (duration) => `最多还需约 ${duration}`,
    halfWidth: (now, wanted) => `区间半宽 ${now}，目标 ${wanted}`,
    hours: (count) => `${count} 小时`,
    minutes: (count) => `${count} 分`,
    seconds: (count) => `${count} 秒`,
    interrupted: '已中断；以下是已完成的部分。',
    interruptedEmpty: '已中断；尚无一次重复在全部方案下完成，没有结果。',
    again: '正在停止……再按一次 Ctrl-C 立即退出。',
  },
  en: {
    replications: (done, most) => `${done} of ${most} replications done`,
    failed: (count) => `${count} failed`,
    remaining: (duration) => `about ${duration} left`,
    atMost: (duration) => `at most about ${duration} left`,
    halfWidth: (now, wanted) => `half-width ${now}, wanted ${wanted}`,
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    seconds: (count) => `${count} s`,
    interrupted: 'Interrupted; this is what was done.',
    interruptedEmpty:
      'Interrupted before anything was finished: no replication was complete under all designs, so there is no result.',
    again: 'Stopping ... press Ctrl-C again to leave at once.',
  },
};
