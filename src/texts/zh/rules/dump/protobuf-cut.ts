import type { RuleText } from '../../../say.ts';

export const protobufCut: RuleText = {
  title: '最后一条消息是完整的',
  sentence: ({ name, text }, { code, number }) => {
    const where = name === '' ? '一条消息内部' : `指标族 ${code(name)} 内部`;
    const size = Number(text);
    return size > 0 ? `正文只有 ${number(size)} 字节，断在${where}。` : `正文断在${where}。`;
  },
  consequence: () => 'Prometheus 拒绝整次抓取。这里统计的是中断之前的内容。',
  fix: () => '重新保存正文，并检查途中是否有大小限制或超时。',
};
