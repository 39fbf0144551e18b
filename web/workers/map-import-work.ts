// What the clerk does for the import of a map: looks into files, and makes a scenario of them with everything that is shown before it is
// opened. Plain data both ways; a file that cannot be used is an answer, not an error.
import { WanggeError } from '../../src/core/errors.ts';
import { readXlsx } from '../../src/data/import/files/read-xlsx.ts';
import type { ImportFile } from '../../src/data/import/files/import-file.ts';
import { ImportReport, type ImportFinding } from '../../src/data/import/import-report.ts';
import { importTerritory, type ImportOptions } from '../../src/data/import/import-territory.ts';
import { surveyFiles, type FileSurvey } from '../../src/data/import/survey-files.ts';
import { readMapTables } from '../../src/scenario/map/map-tables.ts';
import type { BilingualText } from '../i18n/language-tag.ts';
import { openScenario } from '../plan/open-scenario.ts';
import type { OpenedScenario } from '../plan/plan.ts';
import { zoneGround, type ZoneGround } from '../../src/data/picture/zone-ground.ts';

export type MapImportTask =
  | { readonly kind: 'survey'; readonly files: readonly ImportFile[] }
  | { readonly kind: 'import'; readonly files: readonly ImportFile[]; readonly options: ImportOptions };

export interface ImportedMap {
  readonly ok: true;
  readonly opened: OpenedScenario;
  readonly ground: ZoneGround;
  /** x1, y1, x2, y2 of each stretch of street, km. */
  readonly streets: Float64Array;
  readonly report: readonly ImportFinding[];
}

export interface RefusedMap {
  readonly ok: false;
  readonly problem: BilingualText;
  /** What was found before the import gave up. */
  readonly report: readonly ImportFinding[];
}

export interface MapImportAnswers {
  readonly survey: readonly FileSurvey[];
  readonly import: ImportedMap | RefusedMap;
}

/** Does a task; throws only what is no fault of the files. */
export async function mapImportWork(task: MapImportTask): Promise<MapImportAnswers[MapImportTask['kind']]> {
  if (task.kind === 'survey') return surveyFiles(task.files, readXlsx);
  const report = new ImportReport();
  try {
    const { scenarioYaml, map } = await importTerritory(task.files, { ...task.options, readXlsx }, report);
    const result = openScenario(scenarioYaml);
    if (!result.ok) return { ok: false, problem: result.problems[0], report: report.findings };
    const { opened } = result;
    return {
      ok: true,
      opened,
      ground: zoneGround(opened.scenario),
      streets: stretches(readMapTables(map).streets),
      report: report.findings,
    };
  } catch (thrown) {
    if (!(thrown instanceof WanggeError)) throw thrown;
    return { ok: false, problem: { zh: thrown.zh, en: thrown.en }, report: report.findings };
  }
}

function stretches({
  nodes,
  ends,
}: {
  readonly nodes: Float64Array;
  readonly ends: Int32Array;
}): Float64Array {
  const lines = new Float64Array(2 * ends.length);
  ends.forEach((node, at) => lines.set([nodes[2 * node], nodes[2 * node + 1]], 2 * at));
  return lines;
}
