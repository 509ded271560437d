import { spawn } from 'node:child_process';

export interface ToolEnd {
  readonly exitCode: number;
  /** Both streams, in the order in which they came. */
  readonly output: string;
}

/** Runs a command of the PATH to its end. One that is not there ends with 127, as in a shell. */
export function runTool(
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ToolEnd> {
  const [file = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(file, rest, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const add = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ exitCode: 127, output: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** Whether the command is on the PATH and answers. */
export async function isInstalled(command: readonly string[], folder: string): Promise<boolean> {
  return (await runTool(command, folder)).exitCode === 0;
}
