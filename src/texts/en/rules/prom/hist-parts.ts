import type { RuleText } from '../../../say.ts';

export const histParts: RuleText = {
  title: 'A histogram consists of buckets, _sum and _count',
  sentence: ({ name, part, kind }, { code }) => {
    switch (kind) {
      case 'le-on-part':
        return `${code(part)} carries the label ${code('le')}, which belongs to buckets.`;
      case 'bare-sample':
        return `The histogram ${code(name)} has a sample that is no bucket, sum or count.`;
      default:
        return `A histogram ${code(name)} has no ${code(part)}.`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'le-on-part':
        return 'Nobody refuses it. Queries that divide the sum by the count find no partner for it.';
      case 'bare-sample':
        return 'Nobody refuses it. expfmt leaves the sample out; Prometheus stores it as a series beside the histogram.';
      default:
        return 'Nobody refuses it. The average cannot be computed without both, and expfmt reads a missing count as zero.';
    }
  },
  fix: ({ name }, { code }) =>
    `Write ${code(`${name ?? ''}_bucket`)}, ${code(`${name ?? ''}_sum`)} and ${code(`${name ?? ''}_count`)} for every label set, with ${code('le')} on the buckets alone.`,
};
