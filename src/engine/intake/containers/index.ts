// What a dump can be packed in.

import type { ContainerFormat } from './container.ts';
import { gzip } from './gzip.ts';
import { tar } from './tar.ts';
import { zip } from './zip.ts';
import { zstd } from './zstd.ts';

export const CONTAINERS: readonly ContainerFormat[] = [gzip, zstd, zip, tar];
