// The command in this process: arguments and files in, text and an exit status out.

import { run } from '../../src/cli/run.ts';

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCommand(args: readonly string[], stdin = ''): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, '1.2.3', {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    stdin: (async function* () {
      if (stdin !== '') yield await Promise.resolve(new TextEncoder().encode(stdin));
    })(),
    env: {},
    isRead: () => true,
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}
