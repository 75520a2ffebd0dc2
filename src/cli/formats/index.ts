import type { FormatId, OutputFormat } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format, by its id. */
export const formats: Readonly<Record<FormatId, OutputFormat>> = {
  text,
  json,
  sarif,
  junit,
  github,
};
