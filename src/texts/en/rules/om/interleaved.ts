import type { RuleText } from '../../../say.ts';

export const interleaved: RuleText = {
  title: 'The lines of a family stand together, and those of a label set in it',
  sentence: ({ form, name }, { code }) =>
    form === 'family'
      ? `Samples of ${code(name)} come after lines of another family, though ${code(name)} was begun before them.`
      : `Samples of one label set of ${code(name)} come after those of another, though it was begun before them.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus takes it, but may not know the type of such samples.',
  fix: ({ form }) =>
    form === 'family'
      ? 'Write all lines of a family one after the other: its metadata, then its samples.'
      : 'Write all samples of one label set (buckets, count, sum, creation time) one after the other.',
};
