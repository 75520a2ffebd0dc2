// What a Content-Type says about the dialect. Version and other parameters are read as the
// consumers read them: only the media type picks the parser.

import type { Dialect } from '../../model/dialect.ts';

const DIALECT_OF_MEDIA_TYPE: Readonly<Record<string, Dialect>> = {
  'text/plain': 'prometheus-text-0.0.4',
  'application/openmetrics-text': 'openmetrics-1.0',
  'application/vnd.google.protobuf': 'prometheus-protobuf',
};

/** The dialect that a header names, or undefined when no consumer would know the media type. */
export function dialectOfContentType(contentType: string): Dialect | undefined {
  const [mediaType = '', ...parameters] = contentType.split(';');
  const dialect = DIALECT_OF_MEDIA_TYPE[mediaType.trim().toLowerCase()];
  if (dialect !== 'prometheus-text-0.0.4') return dialect;
  return parameters.some((parameter) => /^\s*version\s*=\s*"?1\.0\.0"?\s*$/i.test(parameter))
    ? 'prometheus-text-1.0.0'
    : dialect;
}
