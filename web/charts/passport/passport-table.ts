// The table twin of the case passport: every step of both lives, in the order of time. Pure.
import type { Biography } from '../../../src/model/ledger/tracer.ts';
import { clockWords, stepWords } from '../../findings/life-words.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Cell, ChartTable } from '../marks/chart-table.ts';

/** Returns the table. @param lives each with the name of its design */
export function passportTable(
  lives: readonly { readonly name: string; readonly biography: Biography }[],
  t: Translate,
): ChartTable {
  const rows = lives.flatMap(({ name, biography }) => {
    const truth = t('run.life.truth');
    const born = { minute: biography.ariseMinute, cells: [name, truth, t('passport.chart.arises')] };
    const steps = biography.steps.map((step) => ({
      minute: step.minute,
      cells: [name, step.ledger === 'truth' ? truth : t('run.life.record'), stepWords(step, t)],
    }));
    return [born, ...steps];
  });
  return {
    columns: [
      t('passport.chart.when'),
      t('passport.chart.design'),
      t('passport.chart.ledger'),
      t('passport.chart.what'),
    ],
    rows: rows
      .sort((a, b) => a.minute - b.minute)
      .map(({ minute, cells }): Cell[] => [{ value: minute / 1440, text: clockWords(minute, t) }, ...cells]),
  };
}
