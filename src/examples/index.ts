// Dumps that open in one click. The build makes them (tooling/examples); each is a module of its
// own that is loaded when it is chosen, since the page may fetch nothing.

import { inflate } from './inflate.ts';

export interface Example {
  readonly id: string;
  /** What the file would be called. */
  readonly fileName: string;
  readonly title: Readonly<Record<'en' | 'zh', string>>;
  readonly note: Readonly<Record<'en' | 'zh', string>>;
  readonly series: number;
  readonly load: () => Promise<Blob>;
}

export const examples: readonly Example[] = [
  {
    id: 'go-service',
    fileName: 'checkout.prom',
    title: { en: 'A healthy Go service', zh: '一个健康的 Go 服务' },
    note: { en: 'text format, no errors', zh: '文本格式，没有错误' },
    series: 215,
    load: async () => inflate((await import('virtual:example/go-service')).deflated),
  },
  {
    id: 'go-service-openmetrics',
    fileName: 'checkout.om',
    title: { en: 'The same in OpenMetrics', zh: '同一服务的 OpenMetrics 版' },
    note: { en: 'with exemplars, no errors', zh: '带 exemplar，没有错误' },
    series: 214,
    load: async () => inflate((await import('virtual:example/go-service-openmetrics')).deflated),
  },
  {
    id: 'label-explosion',
    fileName: 'label-explosion.prom',
    title: { en: 'A label explosion', zh: '标签爆炸' },
    note: {
      en: 'raw paths, e-mail addresses and job ids as label values',
      zh: '原始路径、邮箱和任务号成了标签值',
    },
    series: 20_163,
    load: async () => inflate((await import('virtual:example/label-explosion')).deflated),
  },
  {
    id: 'lying-histogram',
    fileName: 'lying-histogram.prom',
    title: { en: 'Histograms that lie', zh: '说谎的直方图' },
    note: {
      en: 'accepted by everybody, and no quantile of them is true',
      zh: '谁都接收，分位数却没有一个可信',
    },
    series: 48,
    load: async () => inflate((await import('virtual:example/lying-histogram')).deflated),
  },
  {
    id: 'broken-openmetrics',
    fileName: 'broken-openmetrics.om',
    title: { en: 'A broken OpenMetrics body', zh: '一份不合规的 OpenMetrics' },
    note: { en: 'written by a template, refused by most', zh: '模板拼出来的，多数消费方拒收' },
    series: 22,
    load: async () => inflate((await import('virtual:example/broken-openmetrics')).deflated),
  },
  {
    id: 'curl-transcript',
    fileName: 'curl-v.txt',
    title: { en: 'What curl -v left in a file', zh: 'curl -v 存进文件的内容' },
    note: {
      en: 'headers, a progress meter, and a line cut in two',
      zh: '有响应头、进度条，还有一行被截成两半',
    },
    series: 215,
    load: async () => inflate((await import('virtual:example/curl-transcript')).deflated),
  },
];
