// Closed forms of queues: Erlang C with the share served in time, Pollaczek-Khinchine, Cobham, and mean waits in tandem.

import { exp } from '../../src/core/dmath.ts';

/** Chance of waiting at c servers. @param offered arrival rate / service rate, < servers */
export function erlangC(servers: number, offered: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < servers; k++) {
    term *= offered / k;
    sum += term;
  }
  const last = (term * offered) / servers / (1 - offered / servers);
  return last / (sum + last);
}

/** Mean wait of M/M/c, in units of time. */
export function erlangWait(servers: number, arrivalRate: number, serviceRate: number): number {
  return erlangC(servers, arrivalRate / serviceRate) / (servers * serviceRate - arrivalRate);
}

/** Share of sojourns in M/M/c that end within d. Service rate 1. */
export function inTimeShare(servers: number, arrivalRate: number, d: number): number {
  const waiting = erlangC(servers, arrivalRate);
  const theta = servers - arrivalRate;
  const tail =
    Math.abs(theta - 1) < 1e-9
      ? (1 + waiting * d) * exp(-d)
      : (1 - waiting) * exp(-d) + (waiting * (theta * exp(-d) - exp(-theta * d))) / (theta - 1);
  return 1 - tail;
}

/** Mean wait of M/G/1. @param scv squared coefficient of variation of service */
export function pollaczekKhinchine(load: number, scv: number, meanService = 1): number {
  return ((load * (1 + scv)) / (2 * (1 - load))) * meanService;
}

/** Mean waits of two non-preemptive classes, the first urgent; exponential service of mean 1. */
export function cobham(first: number, second: number): [number, number] {
  const work = first + second;
  return [work / (1 - first), work / ((1 - first) * (1 - first - second))];
}
