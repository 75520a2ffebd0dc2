import type { RuleText } from '../../../say.ts';

export const timestampOrder: RuleText = {
  title: 'Timestamps of one label set rise, and all samples have one or none',
  sentence: ({ form, name }, { code }) => {
    switch (form) {
      case 'equal':
        return `${code(name)} has several samples of one series at the same time.`;
      case 'backwards':
        return `The timestamps of a series of ${code(name)} go backwards.`;
      case 'backwards-across':
        return `${code(name)} is older than the sample of its label set before it.`;
      case 'behind-none':
        return `A series of ${code(name)} has a sample without a timestamp and then one with.`;
      default:
        return `${code(name)} mixes samples with and without a timestamp in one label set.`;
    }
  },
  consequence: ({ form }) => {
    switch (form) {
      case 'equal':
        return 'Prometheus stores the first and drops the others, while up stays 1. Others take it: the specification lets a reader keep the first of several times that fall together.';
      case 'backwards':
        return 'client_python refuses the whole dump. Prometheus takes the scrape and drops the older samples as out of order.';
      case 'behind-none':
        return 'client_python refuses the whole dump. Prometheus gives the first sample the time of the scrape, and drops the second as older than that.';
      case 'backwards-across':
        return 'client_python refuses the whole dump. Prometheus stores both.';
      default:
        return 'client_python refuses the whole dump. Prometheus gives those without the time of the scrape.';
    }
  },
  fix: () => 'Expose one sample for each series, without a timestamp.',
};
