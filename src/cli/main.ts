// The program `exposcope`: gives the command its process.

import process from 'node:process';
import { run } from './run.ts';
import { BROKEN } from './status.ts';

let isRead = true;

// A reader that has seen enough (`| head`) is no error: what follows is not for it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  isRead = false;
});

try {
  process.exitCode = await run(process.argv.slice(2), __EXPOSCOPE_VERSION__, {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin as AsyncIterable<Uint8Array>,
    env: process.env,
    isRead: () => isRead,
  });
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `exposcope ${__EXPOSCOPE_VERSION__} made a mistake. This is a fault of the program, not of your dump.\n${trace}\n`,
  );
  process.exitCode = BROKEN;
}
