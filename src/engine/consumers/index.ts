import { clientPython } from './client-python.ts';
import type { Consumer } from './consumer.ts';
import { expfmt } from './expfmt.ts';
import { openmetrics10 } from './openmetrics-1.0.ts';
import { prometheus242 } from './prometheus-2.42.ts';
import { prometheus253 } from './prometheus-2.53.ts';
import { prometheus35 } from './prometheus-3.5.ts';
import { prometheusMain } from './prometheus-main.ts';
import { promtool } from './promtool.ts';

/** In the order of the strip. */
export const consumers: readonly Consumer[] = [
  prometheus242,
  prometheus253,
  prometheus35,
  prometheusMain,
  openmetrics10,
  expfmt,
  promtool,
  clientPython,
];

/** Those that meet their yardstick, and are therefore shown. A verdict is never guessed. */
export const shownConsumers: readonly Consumer[] = consumers;
