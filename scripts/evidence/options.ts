// The command line of the evidence runner.
import { parseArgs } from 'node:util';
import { chooseLanguage, type Language } from '../../src/cli/language.ts';
import { evidenceTexts } from './texts.ts';

export interface EvidenceOptions {
  readonly language: Language;
  readonly help: boolean;
  /** Words that name claims; null = all. */
  readonly claims: readonly string[] | null;
  readonly replications?: number;
  readonly towns?: readonly number[];
  readonly workers?: number;
  readonly json?: string;
}

/** Reads the options. @throws Error in the language asked for */
export function readOptions(argv: readonly string[], environment: NodeJS.ProcessEnv): EvidenceOptions {
  const language = chooseLanguage(argv, environment, Intl.DateTimeFormat().resolvedOptions().locale);
  const { values } = parseArgs({
    args: [...argv],
    options: {
      claims: { type: 'string' },
      replications: { type: 'string' },
      towns: { type: 'string' },
      workers: { type: 'string' },
      json: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const wholeNumber = (option: 'replications' | 'workers', least: number): number | undefined => {
    const word = values[option];
    if (word === undefined) return undefined;
    if (!/^\d{1,4}$/.test(word) || Number(word) < least) {
      throw new Error(evidenceTexts[language].badOption(`--${option}`, word));
    }
    return Number(word);
  };
  const { towns } = values;
  if (towns !== undefined && !/^\d{1,3}([,，]\d{1,3})*$/.test(towns)) {
    throw new Error(evidenceTexts[language].badOption('--towns', towns));
  }
  const [replications, workers] = [wholeNumber('replications', 2), wholeNumber('workers', 1)];
  return {
    language,
    help: values.help,
    claims: values.claims?.split(/[,，]/).map((word) => word.trim()) ?? null,
    ...(replications === undefined ? {} : { replications }),
    ...(towns === undefined ? {} : { towns: towns.split(/[,，]/).map(Number) }),
    ...(workers === undefined ? {} : { workers }),
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}
