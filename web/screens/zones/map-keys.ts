// The keys of the map while it has the focus: what DistrictBuilder's users know (e/d, q, t, space, ?), arrows for the cell, Enter for
// the tool. Returns whether a key meant something, so that everything else stays the browser's.
import { brushSizes } from '../../map/brush.ts';
import { stepFrom, type Arrow } from '../../map/step-cell.ts';
import { message } from '../../i18n/said.ts';
import type { ZoneCommands } from '../../stores/zone-commands.ts';
import type { ZoneDesk, ZoneTool } from '../../stores/zone-desk.svelte.ts';
import type { MapGestures } from './map-gestures.svelte.ts';

export interface MapKeyTargets {
  readonly desk: ZoneDesk;
  readonly commands: ZoneCommands;
  readonly gestures: MapGestures;
  readonly onhelp: () => void;
  readonly onscore: () => void;
}

const tools: Readonly<Record<string, ZoneTool>> = {
  v: 'look',
  b: 'paint',
  r: 'rectangle',
  c: 'community',
  m: 'centre',
  g: 'station',
};
const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Does what a key means. @returns false for keys that mean nothing here */
export function handleMapKey(event: KeyboardEvent, targets: MapKeyTargets): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return false;
  if (arrows.has(key)) return moveCursor(targets, key as Arrow);
  const action = actions(targets)[key.length === 1 ? key.toLowerCase() : key];
  if (action === undefined) return false;
  action();
  return true;
}

function moveCursor({ desk, commands, gestures }: MapKeyTargets, arrow: Arrow): boolean {
  const { ground } = desk;
  if (ground === null) return false;
  gestures.leave();
  desk.cursor =
    desk.cursor < 0 ? commands.cellOfZone(desk.chosen) : stepFrom(ground.units, desk.cursor, arrow);
  gestures.show(desk.cursor);
  commands.sayCell(desk.cursor);
  return true;
}

function actions(targets: MapKeyTargets): Readonly<Record<string, () => void>> {
  const { desk, commands, gestures, onhelp, onscore } = targets;
  const sizes = brushSizes.map((size) => [String(size), () => (desk.brush = size)] as const);
  const choices = Object.entries(tools).map(([key, tool]) => [key, () => takeTool(desk, tool)] as const);
  return {
    ...Object.fromEntries(sizes),
    ...Object.fromEntries(choices),
    e: () => commands.step(1),
    d: () => commands.step(-1),
    q: () => commands.toggleLock(desk.chosen),
    x: () => commands.look(desk.cursor),
    n: () => gestures.show(commands.nextProblem()),
    t: onscore,
    '?': onhelp,
    '+': () => gestures.zoom(1.25),
    '=': () => gestures.zoom(1.25),
    '-': () => gestures.zoom(0.8),
    '0': () => gestures.fit(),
    ' ': () => (gestures.holdsSpace = true),
    Enter: () => useTool(targets),
    Escape: () => gestures.cancel(),
  };
}

/** Enter does at the keyboard's cell what a click does at the pointer's. */
function useTool({ desk, commands, gestures }: MapKeyTargets): void {
  const { cursor, tool } = desk;
  if (cursor < 0) return;
  if (tool === 'look' || tool === 'centre' || tool === 'station') return commands.pick(cursor);
  if (tool === 'rectangle') return gestures.corner(cursor);
  desk.paint(gestures.covered(cursor));
  desk.endStroke();
  commands.sayCell(cursor);
}

function takeTool(desk: ZoneDesk, tool: ZoneTool): void {
  desk.tool = tool;
  desk.say(message(`zones.tool.${tool}`));
}
