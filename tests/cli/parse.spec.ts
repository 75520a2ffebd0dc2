// `exposcope parse` as its users meet it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../support/command.ts';

const command = builtCommand();

describe('exposcope parse', () => {
  it('prints the entries of a file, packed or not, and ends with 0', async () => {
    writeFileSync(join(command.folder, 'dump.prom.gz'), gzipSync('# TYPE a gauge\na{b="c"} 1 2\n'));
    const ran = await command.run(['parse', '--json', 'dump.prom.gz'], { cwd: command.folder });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toBe(
      '{"k":"type","m":"a","type":"gauge"}\n' +
        '{"k":"series","m":"a{b=\\"c\\"}","v":"1","t":2,"labels":[["__name__","a"],["b","c"]]}\n',
    );
  });

  it('prints all of a large dump', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `a{i="${i}"} ${i}\n`);
    const ran = await command.run(['parse', '-'], { stdin: lines.join('') });
    expect(ran.status).toBe(0);
    expect(ran.stdout.split('\n')).toHaveLength(lines.length + 1);
  });

  it('ends with 2 for a file that is not there', async () => {
    const ran = await command.run(['parse', 'nowhere.prom'], { cwd: command.folder });
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toBe('exposcope: nowhere.prom: there is no such file\n');
  });
});
