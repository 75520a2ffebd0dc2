import type { RuleText } from '../../../say.ts';

export const exemplarPlace: RuleText = {
  title: "Exemplars stand on counters' totals and on buckets only",
  sentence: ({ name }, { code }) =>
    `${code(name)} has an exemplar, but is neither the total of a counter nor a bucket.`,
  consequence: ({ name }) =>
    /_(total|bucket)$/.test(String(name))
      ? 'client_python refuses the whole dump. Prometheus takes it and stores the exemplar.'
      : 'client_python and Prometheus before 2.43 refuse the whole dump. Later versions of Prometheus take it and store the exemplar.',
  fix: () => 'Remove the exemplar, or move it to a bucket or a total of the same measurement.',
};
