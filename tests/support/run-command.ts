// Runs the real command line as a child process, as a user would.
import { type ChildProcess, spawn } from 'node:child_process';
import { inject } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Working folder; by default that of the tests. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process and all of stderr so far, whenever more arrives. */
  readonly onStderr?: (child: ChildProcess, stderr: string) => void;
}

/** Runs `node bin/wangge.mjs` and waits for its end; English unless the environment says otherwise. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<CommandEnd> {
  return endOf(
    spawn(process.execPath, [commandFile(), ...args], { env: environment(options.env), cwd: options.cwd }),
    options.onStderr,
  );
}

/** Runs a line of a POSIX shell in which `"$WANGGE"` is the command. */
export function runShell(line: string, options: CommandOptions = {}): Promise<CommandEnd> {
  const env = { ...environment(options.env), NODE: process.execPath, WANGGE: commandFile() };
  return endOf(spawn('sh', ['-c', line], { env }), options.onStderr);
}

function commandFile(): string {
  const problem = inject('nodeBuildProblem');
  if (problem) throw new Error(problem);
  return fromRoot('bin/wangge.mjs');
}

function environment(extra: CommandOptions['env']): NodeJS.ProcessEnv {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...rest } = process.env;
  // what the test runner sets would change how the bundle is built, should it be stale
  const own = Object.entries(rest).filter(([name]) => !/^(VITEST|NODE_ENV|TEST$)/.test(name));
  return { ...Object.fromEntries(own), LANG: 'en_US.UTF-8', ...extra };
}

function endOf(child: ChildProcess, onStderr: CommandOptions['onStderr']): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      onStderr?.(child, stderr);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
