import type { RuleText } from '../../../say.ts';

export const omLeftovers: RuleText = {
  title: 'UNIT 和 EOF 属于 OpenMetrics',
  sentence: ({ fault }, { code }) => {
    switch (fault) {
      case 'unit-in-text':
        return `${code('# UNIT')} 行在这种格式里只是普通注释。`;
      default:
        return `${code('# EOF')} 在这种格式里只是普通注释。`;
    }
  },
  consequence: () => '没有消费方在意。由哪个解析器来读取决于 Content-Type，这些行在这里不起作用。',
  fix: (_params, { code }) =>
    `省略这些行；如果文本符合 OpenMetrics 的规则，也可以用 ${code('application/openmetrics-text')} 返回。`,
};
