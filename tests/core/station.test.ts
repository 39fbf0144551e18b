// Station tables against plain arrays sorted by (class, time, origin).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StationTable } from '../../src/core/station.ts';
import { fastCheckOptions } from './seed-of.ts';

const STATIONS = 3;
const CLASSES = 3;

interface Waiting {
  item: number;
  station: number;
  priority: number;
  time: number;
  origin: number;
}

function inOrder(waiting: Waiting[], station: number): Waiting[] {
  return waiting
    .filter((w) => w.station === station)
    .sort((x, y) => x.priority - y.priority || x.time - y.time || x.origin - y.origin);
}

/** A table beside a model of it. */
class Pair {
  table = new StationTable(STATIONS, CLASSES, 1);
  waiting: Waiting[] = [];
  busy = new Array<number>(STATIONS).fill(0);
  servers = new Array<number>(STATIONS).fill(0);
  lastItem = 0;

  enter(station: number, priority: number, time: number, origin: number): void {
    const item = ++this.lastItem;
    const starts = this.busy[station] < this.servers[station];
    // the item number makes the origin unique, with the sign bit set for half of them
    const word = ((origin << 28) | item) >>> 0;
    expect(this.table.enter(station, item, priority, time, word, 0)).toBe(starts);
    if (starts) this.busy[station]++;
    else this.waiting.push({ item, station, priority, time, origin: word });
  }

  take(station: number): number {
    const free = this.busy[station] < this.servers[station];
    const next = free ? inOrder(this.waiting, station).at(0) : undefined;
    if (next === undefined) return 0;
    this.busy[station]++;
    this.waiting = this.waiting.filter((w) => w !== next);
    return next.item;
  }

  leave(station: number): void {
    if (this.busy[station] === 0) return;
    this.busy[station]--;
    expect(this.table.leave(station)).toBe(this.take(station));
  }

  resize(station: number, count: number): void {
    this.servers[station] = count;
    this.table.setServers(station, count);
    for (let item = -1; item !== 0;) {
      item = this.table.startNext(station);
      expect(item).toBe(this.take(station));
    }
  }

  remove(pick: number): void {
    if (this.waiting.length === 0) return;
    const victim = this.waiting[pick % this.waiting.length];
    this.table.remove(victim.station, victim.item);
    this.waiting = this.waiting.filter((w) => w !== victim);
    expect(this.table.isWaiting(victim.item)).toBe(false);
  }

  fork(): void {
    const copy = new StationTable(STATIONS, CLASSES);
    copy.restore(this.table.snapshot());
    for (let s = 0; s < STATIONS; s++)
      while (this.table.first(s) !== 0) this.table.remove(s, this.table.first(s));
    this.table = copy;
  }

  check(): void {
    for (let s = 0; s < STATIONS; s++) {
      const expected = inOrder(this.waiting, s);
      expect([this.table.waiting(s), this.table.busy(s), this.table.serversOf(s)]).toEqual([
        expected.length,
        this.busy[s],
        this.servers[s],
      ]);
      expect(this.table.first(s)).toBe(expected.at(0)?.item ?? 0);
      expected.forEach((w, i) => {
        const next = expected.at(i + 1);
        expect(this.table.stationOf(w.item)).toBe(s);
        expect(this.table.after(w.item)).toBe(next?.priority === w.priority ? next.item : 0);
      });
    }
  }
}

const command = fc.tuple(fc.nat(11), fc.nat(STATIONS - 1), fc.nat(CLASSES - 1), fc.nat(5), fc.nat(15));

describe('a station table', () => {
  it('serves in order of (class, time, origin) under any sequence of commands, whatever the order of entry', () => {
    const property = fc.property(fc.array(command, { maxLength: 200 }), (commands) => {
      const pair = new Pair();
      for (const [action, station, priority, time, origin] of commands) {
        if (action < 6) pair.enter(station, priority, time, origin);
        else if (action < 8) pair.leave(station);
        else if (action === 8) pair.resize(station, time);
        else if (action === 9) pair.remove(origin);
        else if (action === 10) pair.fork();
        pair.check();
      }
    });
    fc.assert(property, fastCheckOptions(150));
  });

  it('orders items of one class and minute by both origin words, unsigned, whatever the order of entry', () => {
    const keys = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff].flatMap((o0) =>
      [0, 7, 0xfffffffe].map((o1) => [o0, o1]),
    );
    for (const order of [keys, keys.toReversed(), keys.toSorted((x, y) => x[1] - y[1])]) {
      const table = new StationTable(1);
      for (const key of order) table.enter(0, 1 + keys.indexOf(key), 0, 30, key[0], key[1]);
      table.setServers(0, keys.length);
      const served = keys.map(() => table.startNext(0));
      expect(served).toEqual(keys.map((_, i) => i + 1));
    }
  });

  it('lets surplus servers go as their items end', () => {
    const table = new StationTable(1);
    table.setServers(0, 3);
    for (let item = 1; item <= 5; item++) table.enter(0, item, 0, item, item, 0);
    table.setServers(0, 1);
    expect([table.busy(0), table.leave(0), table.leave(0), table.busy(0)]).toEqual([3, 0, 0, 1]);
    expect([table.leave(0), table.leave(0), table.leave(0), table.busy(0)]).toEqual([4, 5, 0, 0]);
  });

  it('refuses an item that waits already, an unknown class, and removal of what does not wait here', () => {
    const table = new StationTable(2, 2);
    table.enter(0, 7, 1, 0, 0, 0);
    expect(() => table.enter(1, 7, 0, 0, 0, 0)).toThrow('queue operation');
    expect(() => table.enter(1, 8, 2, 0, 0, 0)).toThrow('queue operation');
    expect(() => table.enter(1, 8, -1, 0, 0, 0)).toThrow('queue operation');
    expect(() => table.remove(1, 7)).toThrow('queue operation');
    for (const item of [8, 0, -1, 1e6]) expect(() => table.remove(0, item)).toThrow('queue operation');
    table.remove(0, 7);
    expect([table.waiting(0), table.first(0)]).toEqual([0, 0]);
  });
});
