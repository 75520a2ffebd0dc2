// Loaded before a program under test: tells on file descriptor 3 how much memory it ever held.

import { existsSync, readFileSync, writeSync } from 'node:fs';

const STATUS = '/proc/self/status';
const TELL = 3;

process.on('exit', () => {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  writeSync(TELL, /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? '');
});
