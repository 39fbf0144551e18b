// Text -> what runs along borders of a map's cells: `cell cell kind` per line.
import { showValue } from '../read/show-value.ts';
import { mapBorderKinds } from '../schema/territory-map.ts';
import type { MapBorder, TableFault } from './map-tables.ts';

/** Reads the table of borders; faults are added to the list. */
export function readBorderTable(text: string, cells: number, faults: TableFault[]): MapBorder[] {
  const borders: MapBorder[] = [];
  text.split('\n').forEach((line, row) => {
    if (line.trim() === '') return;
    const [first, second, word, ...rest] = line.trim().split(/\s+/);
    const kind = mapBorderKinds.find((each) => each === word);
    const ends = [first, second].map((part) => (/^\d{1,6}$/.test(part ?? '') ? Number(part) : -1));
    const known = ends.every((end) => end >= 0 && end < cells) && ends[0] !== ends[1];
    if (kind !== undefined && known && rest.length === 0) {
      borders.push({ cell: ends[0], other: ends[1], kind });
      return;
    }
    faults.push({
      table: 'borders',
      text: {
        zh: `第 ${row + 1} 行应为两个网格序号（0 到 ${cells - 1}）和类别（${mapBorderKinds.join('、')}），现为 ${showValue(line.trim())}`,
        en: `, line ${row + 1}: must be two cells (0 to ${cells - 1}) and a kind (${mapBorderKinds.join(', ')}), but is ${showValue(line.trim())}`,
      },
    });
  });
  return borders;
}
