// What the help says about one command.

export interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly (readonly [command: string, says: string])[];
}
