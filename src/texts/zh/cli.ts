import type { cli as english } from '../en/cli.ts';
import type { Format } from '../format.ts';
import { profile } from './profile.ts';

export const cli = (f: Format): ReturnType<typeof english> => ({
  help: `exposcope：一份 /metrics 转储哪里写错了，谁会在意，其中的数字能证明什么

用法：
  exposcope check [选项] FILE…
  exposcope quantiles [选项] FILE
  exposcope parse [选项] FILE
  exposcope --help | --version

FILE 是 Prometheus 或 OpenMetrics 格式的指标文本，可以是原样保存、粘贴或抓取的：
纯文本、压缩文件，或 curl 的输出。“-” 表示读标准输入。

check 说明每个文件错在哪里、哪些消费方在意：
  --format FORMAT        text 供人阅读（默认），json（每个文件一行，每行一个对象），
                         sarif（2.1.0），junit（XML），github（工作流注解）
  --json                 等同于 --format json
  --as FORMAT            按 text、openmetrics 或 protobuf 来读，不看内容像什么
  --content-type TYPE    返回这份内容时的 Content-Type
  --consumer ID          由谁的判定决定退出状态（默认 prometheus-3.5）
  --level LEVEL          哪一级起的发现计入：error、warning 或 info（默认 error）
  --profile FILE         关闭规则、调整规则的级别，以及豁免（见下）
  --baseline FILE        只计入这个文件中没有的发现
  --write-baseline FILE  把现有的发现写入这个文件，供 --baseline 使用

quantiles 对直方图的每个标签组合，给出 histogram_quantile 的回答，以及真实分位数
必定所在的区间：
  --json                 一个 JSON 数组，元素为 {family, labels, q, value, lower, upper}
  --q NUMBERS            分位数，用逗号分隔（默认 0.5,0.9,0.95,0.99）
  --mode VERSION         按 Prometheus 3 还是 2.42 的 histogram_quantile（默认 3）

parse 按 Prometheus 解析器的读法，依文件中的顺序打印各个条目：
  --json                 每行一个 JSON 对象，其中的键：
                           k       type、help、unit、comment（仅文本格式）或 series
                           m       指标名；对 series 则是原样的名称和标签
                           type    k 为 type 时的类型；text：help、unit、comment 的文字，为空则省略
                           v       值，写作文字
                           t, st   时间戳和起始时间戳（取自 _created），自纪元起的毫秒数
                           labels  排好序的 [名称, 值]，le 和 quantile 采用 Prometheus 3 的写法
                           ex      exemplar，元素为 {labels, v, t}
  --as, --content-type   与 check 相同

各命令共有的选项：
  --lang LANGUAGE        en 或 zh（默认 en）
  -q, --quiet            什么都不打印，只看退出状态
  -h, --help             打印本说明
  --version              打印版本

规则配置是一个 JSON 文件，例如 exposcope.json。豁免可以不写 family（对所有指标族有效），
也可以不写到期日：
  { "version": 1,
    "rules": { "prom/final-newline": "off", "prom/grouping": "info" },
    "waive": [ { "rule": "prom/duplicate-series", "family": "jobs_total",
                 "note": "gone with release 4", "until": "2027-01-31" } ] }
被关闭、被豁免或已知的发现不计入。判定不受影响：消费方拒收的转储仍以 1 退出。

消费方：
  prometheus-2.42, prometheus-2.53, prometheus-3.5, prometheus-main, openmetrics-1.0,
  openmetrics-2.0, expfmt, promtool, client_python

退出状态：
  0  没有该消费方在意的问题
  1  该消费方拒收，或者这不是指标文本
  2  参数不可用、文件读不了，或者该消费方对这种方言没有判定
  3  有达到所选级别、且该消费方在意的发现
  多个文件时取 2、1、3、0 中最严重的。quantiles 不问消费方，只有 0、1、2。
  解析器读不下去时 parse 以 1 退出，此前读到的照常打印。

只在终端上使用颜色；设置 NO_COLOR 可关闭。不会向任何地方发送任何内容。
`,
  problem: {
    noCommand: '没有给出命令；可以试试 exposcope check FILE',
    unknownCommand: (command) =>
      `没有 ${f.code(command)} 这个命令；现有命令：check、quantiles、parse`,
    unknownOption: (option) => `没有 ${f.code(option)} 这个选项；见 exposcope --help`,
    optionOfAnother: (option, command) =>
      `${f.code(option)} 不是 ${command} 的选项；见 exposcope --help`,
    valueMissing: (option) => `${f.code(option)} 需要一个值`,
    valueNotTaken: (option) => `${f.code(option)} 不带值`,
    valueUnknown: (option, value, known) =>
      `${f.code(option)} 不接受 ${f.code(value)}；可用的值：${known.join('、')}`,
    valueNoNumber: (option, value) => `${f.code(option)} 要的是数字，而 ${f.code(value)} 不是`,
    noFiles: '没有给出文件；“-” 表示读标准输入',
    oneFileOnly: (command) => `${command} 一次只读一个文件`,
    stdinTwice: '标准输入只能读一次',
    optionAgainst: (option, other) => `${f.code(option)} 与 ${f.code(other)} 相矛盾`,
  },
  profile: profile(f),
  outcome: {
    accepts: (consumer) => `${consumer} 接收`,
    loses: (consumer, reason) => `${consumer} 会丢数据：${reason}`,
    rejects: (consumer, reason) => `${consumer} 拒收：${reason}`,
  },
  verdictOf: (consumer) => `${consumer} 的判定`,
  unreadable: {
    missing: '没有这个文件',
    folder: '这是一个文件夹；请写出其中的文件',
    'not-allowed': '没有读取权限',
    other: (detail) => `无法读取：${f.code(detail)}`,
  },
  outOfMemory: '所需内存超过了 Node 的上限；见 node --max-old-space-size',
  notJudged: (consumer, dialect) =>
    `${consumer} 对 ${dialect} 没有判定；请用 --consumer 另选一个，或用 --as 指定方言`,

  nobodyJudged: (dialect) => `目前还没有消费方对 ${dialect} 作出判定`,
  standardInput: '标准输入',
  lines: (n) => `${f.number(n)} 行`,
  times: (n) => `×${f.number(n)}`,
  alsoAt: (places, more) =>
    more > 0
      ? `还见于 ${places.join('、')} 以及另外 ${f.number(more)} 处`
      : `还见于 ${places.join('、')}`,
  at: (places, more) =>
    more > 0
      ? `见于 ${places.join('、')} 以及另外 ${f.number(more)} 处`
      : `见于 ${places.join('、')}`,
  moreOfRule: (n) => `这条规则还有 ${f.number(n)} 个发现`,
  rejectedBy: (consumers) => `拒收：${consumers.join('、')}`,
  losesWith: (consumers) => `丢数据：${consumers.join('、')}`,
  nobodyMinds: '这里判定的消费方都不在意',
  parserStops: (line) =>
    `Prometheus 的解析器在第 ${f.number(line)} 行读不下去；原因见 exposcope check`,
  noEntries: (dialect) => `${dialect} 没有 parse 可以打印的行`,
  noHistogram: '没有带桶的直方图',
  labelSet: (observations, line) =>
    Number.isNaN(observations)
      ? `第 ${f.number(line)} 行`
      : `${f.number(observations)} 次观测，第 ${f.number(line)} 行`,
  certain: '必定在',
  cannotTell: '无法判断',
  nothingObserved: '没有观测',
  noQuantile: '不是分位数：不在 0 到 1 之间',
  join: '；',
  fix: (text) => `修法：${text}`,
});
