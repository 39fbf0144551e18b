// Multi-server stations with priority classes, as a table in typed arrays. Waiting items stand in order of (class, time
// of entry, origin key), never of insertion; two items equal in all of these keep the order in which they entered, which
// is the calendar's event order. The caller owns the items (ids from 1, any density), their service times and the
// events; this file only says who waits where and who starts next.
//
// An item is a packed record of 8 words: next, previous, time of entry, origin0, origin1, station + 1 (0 = not waiting),
// class, unused.

import { WanggeError } from './errors.ts';
import { columnOf, type Columns, type Snapshotable } from './snapshot.ts';

/** Queues and servers of numbered stations. */
export class StationTable implements Snapshotable {
  readonly stations: number;
  readonly classes: number;
  private readonly servers: Int32Array;
  private readonly free: Int32Array; // below 0 while more items are in service than servers are left
  private readonly lengths: Int32Array;
  private readonly ends: Int32Array; // per station and class: head, tail
  private items: Int32Array;

  /**
   * @param stations number of stations, numbered from 0, each with 0 servers until setServers
   * @param classes number of priority classes, >= 1; class 0 is served first
   * @param capacity item ids to reserve; grows by doubling
   */
  constructor(stations: number, classes = 1, capacity = 1024) {
    this.stations = stations;
    this.classes = classes;
    this.servers = new Int32Array(stations);
    this.free = new Int32Array(stations);
    this.lengths = new Int32Array(stations);
    this.ends = new Int32Array(stations * classes * 2);
    this.items = new Int32Array((Math.max(1, capacity) + 1) * 8);
  }

  /**
   * Lets an item enter: it starts at once if a server is free, else it waits.
   * @param station station number
   * @param item caller's id, 1..2^28
   * @param priority class 0..classes-1
   * @param timeMinute whole minute of entry, first key of the order within a class
   * @param origin0 first word of the item's origin key, ordered as unsigned
   * @param origin1 second word
   * @returns true when a server took it, false when it waits
   * @throws WanggeError `station-item` when the item already waits somewhere
   */
  enter(
    station: number,
    item: number,
    priority: number,
    timeMinute: number,
    origin0: number,
    origin1: number,
  ): boolean {
    if (this.free[station] > 0) {
      this.free[station]--;
      return true;
    }
    if ((item + 1) * 8 > this.items.length) this.reserve(item);
    const items = this.items;
    const r = item << 3;
    if (items[r + 5] !== 0 || priority < 0 || priority >= this.classes) this.refuse(station, item, priority);
    items[r + 2] = timeMinute;
    items[r + 3] = origin0;
    items[r + 4] = origin1;
    items[r + 5] = station + 1;
    items[r + 6] = priority;
    this.link(item, (station * this.classes + priority) << 1);
    this.lengths[station]++;
    return false;
  }

  /** Takes a server if one is free; for callers that give an item an id only when it has to wait. */
  tryStart(station: number): boolean {
    if (this.free[station] <= 0) return false;
    this.free[station]--;
    return true;
  }

  /** Frees the server of an item that ends; returns the item that starts in its place, or 0. */
  leave(station: number): number {
    this.free[station]++;
    return this.lengths[station] === 0 ? 0 : this.startNext(station);
  }

  /**
   * Starts the next waiting item if a server is free; returns it, or 0. After setServers has raised the number of
   * servers, call it until it returns 0.
   */
  startNext(station: number): number {
    if (this.free[station] <= 0 || this.lengths[station] === 0) return 0;
    const item = this.first(station);
    this.free[station]--;
    this.unlink(item, station);
    return item;
  }

  /** Takes a waiting item out (reneging, escalation). @throws WanggeError `station-item` if it does not wait here */
  remove(station: number, item: number): void {
    if (!this.isWaiting(item) || this.items[(item << 3) + 5] !== station + 1) this.refuse(station, item, 0);
    this.unlink(item, station);
  }

  /** Sets the number of servers, >= 0. Items in service stay; surplus servers go as their items end. */
  setServers(station: number, count: number): void {
    this.free[station] += count - this.servers[station];
    this.servers[station] = count;
  }

  /** Returns the number of servers. */
  serversOf(station: number): number {
    return this.servers[station];
  }

  /** Returns the number of items in service. */
  busy(station: number): number {
    return this.servers[station] - this.free[station];
  }

  /** Returns the number of items that wait. */
  waiting(station: number): number {
    return this.lengths[station];
  }

  /** Tells whether an item waits at some station. */
  isWaiting(item: number): boolean {
    return item > 0 && (item + 1) * 8 <= this.items.length && this.items[(item << 3) + 5] !== 0;
  }

  /** Returns the station at which an item waits, or -1. */
  stationOf(item: number): number {
    return this.isWaiting(item) ? this.items[(item << 3) + 5] - 1 : -1;
  }

  /** Returns the first waiting item of the most urgent class, or 0. */
  first(station: number): number {
    const from = station * this.classes * 2;
    for (let end = from; end < from + this.classes * 2; end += 2) {
      if (this.ends[end] !== 0) return this.ends[end];
    }
    return 0;
  }

  /** Returns the item behind a waiting one in its class, or 0. */
  after(item: number): number {
    return this.items[item << 3];
  }

  snapshot(): Columns {
    return {
      servers: this.servers.slice(),
      free: this.free.slice(),
      lengths: this.lengths.slice(),
      ends: this.ends.slice(),
      items: this.items.slice(),
    };
  }

  restore(columns: Columns): void {
    this.servers.set(columnOf(columns, 'servers', Int32Array));
    this.free.set(columnOf(columns, 'free', Int32Array));
    this.lengths.set(columnOf(columns, 'lengths', Int32Array));
    this.ends.set(columnOf(columns, 'ends', Int32Array));
    this.items = columnOf(columns, 'items', Int32Array).slice();
  }

  /** Puts an item behind the last one that is not after it; nearly always that is the tail. */
  private link(item: number, end: number): void {
    const { items, ends } = this;
    let before = ends[end + 1];
    while (before !== 0 && isAfter(items, before, item)) before = items[(before << 3) + 1];
    const behind = before === 0 ? ends[end] : items[before << 3];
    items[item << 3] = behind;
    items[(item << 3) + 1] = before;
    if (before === 0) ends[end] = item;
    else items[before << 3] = item;
    if (behind === 0) ends[end + 1] = item;
    else items[(behind << 3) + 1] = item;
  }

  private unlink(item: number, station: number): void {
    const { items, ends } = this;
    const r = item << 3;
    const end = (station * this.classes + items[r + 6]) << 1;
    const behind = items[r];
    const before = items[r + 1];
    if (before === 0) ends[end] = behind;
    else items[before << 3] = behind;
    if (behind === 0) ends[end + 1] = before;
    else items[(behind << 3) + 1] = before;
    items[r + 5] = 0;
    this.lengths[station]--;
  }

  private reserve(item: number): void {
    let length = this.items.length;
    while ((item + 1) * 8 > length) length *= 2;
    const larger = new Int32Array(length);
    larger.set(this.items);
    this.items = larger;
  }

  private refuse(station: number, item: number, priority: number): never {
    const at = this.stationOf(item);
    throw new WanggeError(
      'station-item',
      {
        zh: `队列操作无效：站点 ${String(station)}，项目 ${String(item)}（现在站点 ${String(at)}），级别 ${String(priority)}`,
        en: `Invalid queue operation: station ${String(station)}, item ${String(item)} (waits at ${String(at)}), class ${String(priority)}`,
      },
      { station, item, waitsAt: at, priority },
    );
  }
}

/** Whether the first item stands behind the second by (time, origin0, origin1). */
function isAfter(items: Int32Array, first: number, second: number): boolean {
  const f = first << 3;
  const s = second << 3;
  if (items[f + 2] !== items[s + 2]) return items[f + 2] > items[s + 2];
  const left = items[f + 3] >>> 0;
  const right = items[s + 3] >>> 0;
  if (left !== right) return left > right;
  return items[f + 4] >>> 0 > items[s + 4] >>> 0;
}
