import { sentence, terminalOf, type Sink } from './terminal.ts';

/** What a process has around it. */
export interface Surroundings {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether anybody still reads `stdout`. */
  readonly isRead: () => boolean;
}

/** One line about one file. */
export function complain(name: string, problem: string, { stderr, env }: Surroundings): void {
  const { paint } = terminalOf(stderr, env);
  stderr.write(`exposcope: ${sentence(name, paint)}: ${sentence(problem, paint)}\n`);
}
