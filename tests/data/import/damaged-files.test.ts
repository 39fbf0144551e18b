// Whatever is wrong with a file, the import ends in one of two ways: a clear error in both languages, or a scenario that loads and
// whose territory can be made. A few hundred damaged files here; IMPORT_DAMAGED_FILES=10000 tries more.

import { describe, expect, it } from 'vitest';
import { WanggeError } from '../../../src/core/errors.ts';
import { importTerritory } from '../../../src/data/import/import-territory.ts';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { mutatedFiles } from '../../support/import-mutations.ts';

const SLICE = 50;
const wanted = Number(process.env.IMPORT_DAMAGED_FILES ?? 300);
const slices = Array.from({ length: Math.ceil(wanted / SLICE) }, (_, slice) => slice * SLICE);

/** How the import of the files of one number ends; undefined = as it should. */
async function faultOf(number: number): Promise<string | undefined> {
  try {
    const { scenario, report } = await importTerritory(mutatedFiles(number));
    const territory = generateTerritory(scenario);
    const finite = [territory.cellAreaKm2, territory.cellX, territory.cellY].every((column) =>
      column.every(Number.isFinite),
    );
    const spoken = report.every(({ zh, en, count }) => zh !== '' && en !== '' && count > 0);
    return finite && spoken ? undefined : 'a territory that is not sound';
  } catch (error) {
    if (error instanceof WanggeError && error.code.startsWith('import-') && /[\u4e00-\u9fff]/.test(error.zh))
      return undefined;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

describe('a damaged file ends in a clear error or a scenario that loads:', () => {
  it.each(slices)(`numbers from %i, ${SLICE} of them`, async (from) => {
    const faults: string[] = [];
    for (let number = from; number < Math.min(wanted, from + SLICE); number++) {
      const fault = await faultOf(number);
      if (fault !== undefined) faults.push(`${number}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('and both ends occur', async () => {
    const ends = await Promise.all(
      Array.from({ length: 40 }, async (_, number) => {
        try {
          await importTerritory(mutatedFiles(number));
          return 'loads';
        } catch {
          return 'error';
        }
      }),
    );
    expect(new Set(ends)).toEqual(new Set(['loads', 'error']));
  });
});
