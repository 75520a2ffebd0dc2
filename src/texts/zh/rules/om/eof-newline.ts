import type { RuleText } from '../../../say.ts';

export const eofNewline: RuleText = {
  title: '最后一行以换行符结束',
  sentence: ({ fault }, { code }) =>
    fault === 'eof-no-newline' ? `${code('# EOF')} 之后没有换行符。` : '最后一行没有以换行符结束。',
  consequence: ({ fault }) =>
    fault === 'eof-no-newline'
      ? '这里判定的消费方都不在意；规范以 SHOULD 要求写上这个换行符。'
      : '转储可能就在这一行中间被截断，这一行的内容可能有误。',
  fix: () => '在最后一行之后写一个换行符。',
};
