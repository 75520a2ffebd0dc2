// What is told about a mistake of ours: the version, the kind of error and the places in our code.
// Not its message: that may quote what was being read.

export interface Crash {
  readonly version: string;
  readonly kind: string;
  /** Frames of the stack, one a line. */
  readonly stack: string;
  readonly agent: string;
}

/** V8 writes `    at place`, the others `name@place`; what stands before them is the message. */
const FRAME = /^\s+at |^[^\s@]*@\S+:\d+:\d+$/;

export function crashOf(error: unknown, version: string, agent: string): Crash {
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const stack = lines
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim())
    .join('\n');
  return { version, kind, stack, agent };
}

export function crashReport({ version, kind, stack, agent }: Crash): string {
  return `Exposcope ${version}\n${agent}\n${kind}\n${stack}\n`;
}
