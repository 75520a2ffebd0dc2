import type { Overview } from '../../protocol/overview.ts';
import type { Words } from '../../texts/en.ts';

/** `2 202 lines, 126 444 bytes, UTF-8, LF, ends with a line end` */
export function factsOf(overview: Overview, { source, count }: Words): string {
  const size = [count.lines(overview.lines), count.bytes(overview.textBytes)];
  if (overview.textBytes === 0) return size.join(source.join);
  const repaired = new Set(overview.repairs.map(({ repair }) => repair));
  const lineEnd = repaired.has('crlf-line-ends')
    ? source.lineEnds.crlf
    : repaired.has('cr-line-ends')
      ? source.lineEnds.cr
      : source.lineEnds.lf;
  return [
    ...size,
    overview.charset.toUpperCase(),
    lineEnd,
    overview.endsWithLineFeed ? source.endsWith : source.endsWithout,
  ].join(source.join);
}
