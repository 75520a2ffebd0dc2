import type { RuleText } from '../../../say.ts';

export const protobufField: RuleText = {
  title: 'Messages hold valid names, texts and types',
  sentence: ({ fault, name, text }, { code }) => {
    const family = name === '' ? 'A family' : `The family ${code(name)}`;
    if (fault === 'duplicate-label')
      return text === ''
        ? `${family} has a metric with one label twice.`
        : `${family} has a metric with the label ${code(text)} twice.`;
    if (fault === 'label-__name__')
      return `${family} has a metric with a label called ${code('__name__')}.`;
    switch (text) {
      case 'name':
        return 'A family has no name, or one that is not UTF-8.';
      case 'help':
        return `${family} has a help text that is not UTF-8.`;
      case 'type':
        return `${family} has a type that no version of the format knows.`;
      case 'label':
        return `${family} has a label without a name, or with one that is not UTF-8.`;
      default:
        return `${family} has a label value that is not UTF-8.`;
    }
  },
  consequence: () => 'Prometheus refuses the whole scrape.',
  fix: () => 'Mend the name, text or type where the metric is made.',
};
