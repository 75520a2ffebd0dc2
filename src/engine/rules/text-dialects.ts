import type { Dialect } from '../../model/dialect.ts';

/** The dialects that the rules `prom/*` judge: one grammar, of which 1.0.0 alone has quoted names. */
export const TEXT_DIALECTS: readonly Dialect[] = ['prometheus-text-0.0.4', 'prometheus-text-1.0.0'];

/** The dialects whose names and help texts are judged alike: promlint's advice and OpenMetrics'. */
export const NAMES_DIALECTS: readonly Dialect[] = [...TEXT_DIALECTS, 'openmetrics-1.0'];
