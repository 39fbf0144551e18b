// What the command tells a script by its exit code; the same list stands in the help.

export const exitCodes = {
  ok: 0,
  /** Something is wrong with the input: a scenario, a file (also one that cannot be written), a request that does not fit the scenario. */
  input: 1,
  /** The command line could not be understood. */
  usage: 2,
  /** The run ended, but some replications failed; they are listed. */
  failedReplications: 3,
  /** A mistake of the program itself. */
  internal: 70,
  /** Stopped by Ctrl-C; what was done is shown. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
