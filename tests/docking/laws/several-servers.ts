// Several servers at one queue: Erlang C.

import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { runQueue } from '../one-queue.ts';
import { erlangC, erlangWait, inTimeShare } from '../queue-formulas.ts';

function set(servers: number, rate: number, deadline: number): ParameterSet {
  const wait = erlangWait(servers, rate, 1);
  return {
    name: `${servers} servers, rate ${rate}, deadline ${deadline}`,
    expected: {
      delayed: value(erlangC(servers, rate)),
      wait: value(wait),
      present: value(rate * (wait + 1)),
      queued: value(rate * wait),
      'in time': value(inTimeShare(servers, rate, deadline)),
    },
    prepare: () => (_replication, random) =>
      runQueue({ servers, rate, service: exponentialQuantile, deadline }, random),
  };
}

export const severalServers: Law = {
  id: 'several-servers',
  key: 'Q2, Q2b',
  en: 'Several servers (M/M/c, Erlang C)',
  zh: '多服务台排队（M/M/c，Erlang C）',
  formula: 'Wq = C(c, lambda/mu)/(c mu - lambda)',
  through: 'event calendar, station table and keyed draws of the kernel',
  sets: [set(5, 4, 2), set(2, 1.2, 1.5), set(10, 7, 3)],
};
