// `wangge zones import`: files of one's own district in, a scenario file and a report of every repair out.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { WanggeError } from '../../core/errors.ts';
import type { ColumnMapping } from '../../data/import/columns/map-columns.ts';
import { columnRoles, type ColumnRole } from '../../data/import/columns/column-names.ts';
import { coordinateSystems } from '../../data/import/coordinates/coordinate-system.ts';
import { readXlsx } from '../../data/import/files/read-xlsx.ts';
import { groupedFindings } from '../../data/import/grouped-findings.ts';
import { ImportReport } from '../../data/import/import-report.ts';
import { importTerritory, mostSnapMetres, type ImportResult } from '../../data/import/import-territory.ts';
import { inputFailure, usageFailure } from '../command-failure.ts';
import { addCommand, numberUpTo, oneOf, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { findScenario } from '../input/find-scenario.ts';
import { printable } from '../output/display-width.ts';
import { listItem } from '../output/list-item.ts';
import { assertWritable, print, printAside, writeDocument } from '../output/streams.ts';
import { formatCount } from '../report/format-number.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

interface ImportOptions {
  readonly out?: string;
  readonly base?: string;
  readonly coordinates?: string;
  readonly column?: readonly string[];
  readonly residents?: string;
  readonly title?: string;
  readonly snap?: string;
}

/** Adds `zones import`. */
export function addZonesImport(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { zonesOptions, help } = texts;
  addCommand(group, 'zones import', context)
    .argument('<files...>', help.arguments.files)
    .option('-o, --out <file>', zonesOptions.importOut)
    .option('--base <scenario>', zonesOptions.base)
    .option('--coordinates <system>', zonesOptions.coordinates)
    .option('--column <role=name...>', zonesOptions.column)
    .option('--residents <count>', zonesOptions.residents)
    .option('--title <text>', zonesOptions.title)
    .option('--snap <metres>', zonesOptions.snap)
    .action(async (files: readonly string[], given: ImportOptions) => {
      await importFiles(files, given, texts);
      context.finish(exitCodes.ok);
    });
}

async function importFiles(files: readonly string[], given: ImportOptions, texts: Texts): Promise<void> {
  const { out } = given;
  if (out === undefined) throw usageFailure(texts.zones.outNeeded);
  assertWritable(out, texts);
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw inputFailure(texts.input.fileMissing(printable(missing)));
  const read = files.map((file) => ({
    name: path.basename(file),
    bytes: new Uint8Array(readFileSync(file)),
  }));
  const { coordinates, residents, title, snap, base } = given;
  const options = {
    columns: columnsOf(given.column ?? [], texts),
    readXlsx,
    ...(coordinates === undefined
      ? {}
      : { coordinates: oneOf('--coordinates', coordinates, coordinateSystems, texts) }),
    ...(residents === undefined
      ? {}
      : { residentsPerCell: wholeNumber('--residents', residents, [1, 1_000_000], texts) }),
    ...(title === undefined ? {} : { title }),
    ...(snap === undefined ? {} : { snapMetres: numberUpTo('--snap', snap, mostSnapMetres, texts) }),
    ...(base === undefined ? {} : { base: readFileSync(findScenario(base, texts), 'utf8') }),
  };
  const report = new ImportReport();
  try {
    const result = await importTerritory(read, options, report);
    writeDocument(out, result.scenarioYaml, texts);
    const say = out === '-' ? printAside : print;
    say(headLine(result, texts), ...reportLines(report, texts));
    if (out !== '-') print(texts.zones.written(out));
  } catch (thrown) {
    printAside(...reportLines(report, texts));
    if (thrown instanceof WanggeError) throw inputFailure(nameIn(texts.language, thrown));
    throw thrown;
  }
}

function columnsOf(words: readonly string[], texts: Texts): ColumnMapping {
  const mapping: Partial<Record<ColumnRole, string | null>> = {};
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1)
      throw usageFailure(texts.usage.badValue('--column', printable(word), texts.zones.columnExpected));
    const role = oneOf('--column', word.slice(0, at), columnRoles, texts);
    mapping[role] = word.slice(at + 1) === '' ? null : word.slice(at + 1);
  }
  return mapping;
}

function headLine({ scenario }: ImportResult, { zones }: Texts): string {
  const { cells, communities, towns, population } = scenario.territory;
  return zones.imported(cells, communities, towns, formatCount(population));
}

function reportLines({ findings }: ImportReport, { zones, language }: Texts): string[] {
  return [
    ...(findings.length > 0 ? [zones.importHeading] : []),
    ...groupedFindings(findings).flatMap((finding) => {
      const units = finding.units === undefined ? '' : ` [${printable(nameIn(language, finding.units))}]`;
      return listItem(`${zones.severity[finding.severity]}${units}: ${printable(nameIn(language, finding))}`);
    }),
  ];
}
