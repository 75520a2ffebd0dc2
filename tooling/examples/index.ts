// Every example that the page offers, in its order. A new one is a file beside this one, a line
// here and a line in src/examples/index.ts.

import { brokenOpenMetrics } from './broken-openmetrics.ts';
import { curlTranscript } from './curl-transcript.ts';
import type { Example } from './example.ts';
import { goService, goServiceOpenMetrics } from './go-service.ts';
import { labelExplosion } from './label-explosion.ts';
import { lyingHistogram } from './lying-histogram.ts';

export const exampleTexts: readonly Example[] = [
  goService,
  goServiceOpenMetrics,
  labelExplosion,
  lyingHistogram,
  brokenOpenMetrics,
  curlTranscript,
];
