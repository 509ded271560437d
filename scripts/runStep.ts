import { spawn } from 'node:child_process';

/** How a run ended: the exit code, and the last line of its output that is not empty. */
export interface StepEnd {
  readonly exitCode: number;
  readonly lastLine: string;
}

/** Runs a command of this project's node_modules (or any other), shows its output as it comes, and waits for its end. */
export function runStep(command: readonly string[], env: Record<string, string> = {}): Promise<StepEnd> {
  const [file = '', ...rest] = command;
  return new Promise((resolve) => {
    // Without a terminal behind the pipe the runners would drop their colours.
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(file, rest, {
      stdio: ['inherit', 'pipe', 'inherit'],
      env: { ...process.env, ...colour, ...env },
      shell: process.platform === 'win32',
    });
    let tail = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      tail = (tail + chunk.toString()).slice(-2000);
    });
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`);
      resolve({ exitCode: 127, lastLine: '' });
    });
    child.on('close', (code) => resolve({ exitCode: code ?? 1, lastLine: lastLineOf(tail) }));
  });
}

function lastLineOf(output: string): string {
  return output.trimEnd().split('\n').at(-1)?.trim() ?? '';
}
