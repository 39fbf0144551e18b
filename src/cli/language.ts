// Chooses the language of the command line: --lang, then the locale of the environment, then the system's.

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the language before the command line is parsed, since help and complaints need it.
 * @param systemLocale used where the environment says nothing, e.g. on Windows
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Environment,
  systemLocale: string,
): Language {
  const asked = askedFor(argv);
  if (asked === 'zh' || asked === 'en') return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale =
    [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? systemLocale;
  return /^zh\b|^zh[-_]/i.test(locale) ? 'zh' : 'en';
}

function askedFor(argv: readonly string[]): string | undefined {
  const glued = argv.find((word) => word.startsWith('--lang='));
  if (glued !== undefined) return glued.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  return at < 0 ? undefined : argv[at + 1];
}
