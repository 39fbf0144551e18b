// What a file that somebody drops on the page is, by its name and its beginning: what opens it is decided by this alone. Pure.

export type DroppedKind =
  | 'scenario'
  | 'project'
  | 'plan'
  /** Cells with outlines and zones: a plan where its cells are those of the open map, otherwise a map. */
  | 'plan-or-map'
  | 'map'
  | 'shapefile'
  | 'unknown';

/** So much of a file is looked at, bytes. */
export const lookedAtBytes = 65_536;

const cellNames = /^(cell|id|网格|网格编号|编号)$/i;
const zoneNames = /^(zone|片区)$/i;

/** Tells the kind. @param start the first bytes of the file as text, damaged where it is none */
export function droppedKind(name: string, start: string): DroppedKind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
  if (/^(shp|shx|dbf|prj|cpg|sbn|sbx)$/.test(ending)) return 'shapefile';
  if (start.startsWith('PK\u0003\u0004')) return ending === 'xlsx' ? 'map' : 'unknown';
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('z1.')) return 'plan';
  if (text.startsWith('{')) return kindOfJson(text);
  if (/^(yaml|yml)$/.test(ending) || /^format:\s*wangge/m.test(text)) return 'scenario';
  if (/^(geojson|json)$/.test(ending)) return 'map';
  return /^(csv|txt|tsv)$/.test(ending) ? kindOfTable(text) : 'unknown';
}

function kindOfJson(text: string): DroppedKind {
  if (/^\{\s*"format"\s*:\s*"wangge-project\//.test(text)) return 'project';
  if (/"format"\s*:\s*"wangge-zones\//.test(text)) return 'plan';
  if (!/"FeatureCollection"/.test(text)) return 'unknown';
  return /"(zone|片区)"\s*:/.test(text) ? 'plan-or-map' : 'map';
}

function kindOfTable(text: string): DroppedKind {
  const columns = (/^[^\r\n]*/.exec(text)?.[0] ?? '')
    .split(/[,;\t]/)
    .map((column) => column.trim().replace(/^"|"$/g, ''));
  const has = (names: RegExp): boolean => columns.some((column) => names.test(column));
  return has(cellNames) && has(zoneNames) ? 'plan' : 'map';
}
