// Writes the command that gives the same result again, safe to paste into a POSIX shell.

/** Options in order; null leaves one out, an empty text stands for an option without a value. */
export type CommandParts = readonly (readonly [option: string, value: string | null])[];

/** Returns e.g. `wangge compare z-district --designs A,B --replications 20`. */
export function reproduceCommand(command: string, argument: string, parts: CommandParts): string {
  const options = parts.flatMap(([option, value]) =>
    value === null ? [] : [value === '' ? option : `${option} ${shellWord(value)}`],
  );
  return [`wangge ${command}`, shellWord(argument), ...options].join(' ');
}

/** Quotes a word for the shell where it needs it. */
export function shellWord(word: string): string {
  return /^[\w./,:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
