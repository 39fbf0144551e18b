// Files dropped anywhere on the page: each goes to what opens it - scenarios, plans of zones, maps - and a refused one says why.
import { WanggeError } from '../../src/core/errors.ts';
import { message } from '../i18n/said.ts';
import { droppedKind, lookedAtBytes, type DroppedKind } from '../plan/dropped-kind.ts';
import type { Arrivals } from './arrivals.ts';
import type { MapImport } from './map-import.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { openPlanFile } from './open-plan-file.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';

export interface DropTargets {
  readonly arrivals: Arrivals;
  readonly notices: Notices;
  readonly maps: MapImport;
  readonly desk: ZoneDesk;
  readonly navigation: Pick<Navigation, 'goTo'>;
}

/** Opens what was dropped. While a map is being imported, everything is a file of that map. */
export async function takeDropped(files: readonly File[], targets: DropTargets): Promise<void> {
  const { arrivals, notices, maps } = targets;
  if (files.length === 0) return;
  if (maps.isOpen) return maps.add(files);
  const kinds = await Promise.all(files.map(kindOf));
  const refused = kinds.findIndex((kind) => kind === 'unknown' || kind === 'shapefile');
  if (refused >= 0) {
    const key = kinds[refused] === 'shapefile' ? 'drop.shapefile' : 'drop.unknown';
    return notices.say(message(key, { name: files[refused].name }));
  }
  if (kinds.every((kind) => kind === 'map') || (files.length > 1 && kinds.every(isOfMap)))
    return maps.start(files);
  if (files.length > 1) return notices.say(message('drop.mixed'));
  if (kinds[0] === 'scenario' || kinds[0] === 'project') return void (await arrivals.readFile(files[0]));
  return openPlan(files[0], kinds[0] === 'plan-or-map', targets);
}

const isOfMap = (kind: DroppedKind): boolean => kind === 'map' || kind === 'plan-or-map';

async function kindOf(file: File): Promise<DroppedKind> {
  try {
    return droppedKind(file.name, await file.slice(0, lookedAtBytes).text());
  } catch {
    return 'unknown'; // a folder, or a file that is gone
  }
}

async function openPlan(file: File, mayBeMap: boolean, targets: DropTargets): Promise<void> {
  const { desk, navigation, notices, maps } = targets;
  navigation.goTo('zones');
  await desk.prepare();
  try {
    // cells that the file leaves out stand blank on the map, and the screen's sentence counts them
    await openPlanFile(desk, file);
    desk.say(message('zones.file.opened', { name: file.name }));
  } catch (thrown) {
    if (mayBeMap) return maps.start([file]);
    const { code, zh, en } = WanggeError.from(thrown);
    notices.say(message('drop.plan', { name: file.name }), [
      { code, severity: 'error', pointer: '', value: file.name, zh, en },
    ]);
  }
}
