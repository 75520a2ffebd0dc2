import type { RuleText } from '../../../say.ts';

export const timestampOrder: RuleText = {
  title: '同一标签集的时间戳递增，且要么都有，要么都没有',
  sentence: ({ form, name }, { code }) => {
    switch (form) {
      case 'equal':
        return `${code(name)} 有一条序列在同一时刻有几个样本。`;
      case 'backwards':
        return `${code(name)} 有一条序列的时间戳倒退。`;
      case 'backwards-across':
        return `${code(name)} 比同一标签集里前一个样本更早。`;
      case 'behind-none':
        return `${code(name)} 有一条序列先有不带时间戳的样本，后有带时间戳的样本。`;
      default:
        return `${code(name)} 在同一标签集里混用了带和不带时间戳的样本。`;
    }
  },
  consequence: ({ form }) => {
    switch (form) {
      case 'equal':
        return 'Prometheus 存下第一个，丢掉其余的，而 up 仍是 1。其他消费方接受：规范允许读者在时间重合时保留第一个。';
      case 'backwards':
        return 'client_python 拒收整份转储。Prometheus 接受这次抓取，但会丢掉较早的样本，因为乱序。';
      case 'behind-none':
        return 'client_python 拒收整份转储。Prometheus 给第一个样本记上抓取的时间，再丢掉第二个，因为它更早。';
      case 'backwards-across':
        return 'client_python 拒收整份转储。Prometheus 两个都存。';
      default:
        return 'client_python 拒收整份转储。Prometheus 给没有时间戳的样本记上抓取的时间。';
    }
  },
  fix: () => '每条序列只输出一个样本，不带时间戳。',
};
