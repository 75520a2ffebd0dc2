import type { Format } from '../format.ts';

/** Nouns with their number. */
export const count = (f: Format) => {
  const of = (one: string, many: string) => (n: number) => `${f.number(n)} ${n === 1 ? one : many}`;
  return {
    lines: of('line', 'lines'),
    families: of('family', 'families'),
    series: of('series', 'series'),
    samples: of('sample', 'samples'),
    exemplars: of('exemplar', 'exemplars'),
    labels: of('label', 'labels'),
    bytes: of('byte', 'bytes'),
    errors: of('error', 'errors'),
    warnings: of('warning', 'warnings'),
    notes: of('note', 'notes'),
    findings: of('finding', 'findings'),
    rules: of('rule', 'rules'),
    dumps: of('dump', 'dumps'),
    files: of('file', 'files'),
    requests: of('request', 'requests'),
    consumers: of('consumer', 'consumers'),
    times: of('time', 'times'),
    places: of('place', 'places'),
    members: of('member', 'members'),
  };
};
