import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const dump = (f: Format): Words['dump'] => ({
  dialect: {
    'prometheus-text-0.0.4': 'Prometheus 文本 0.0.4',
    'prometheus-text-1.0.0': 'Prometheus 文本 1.0.0',
    'openmetrics-1.0': 'OpenMetrics 1.0',
    'openmetrics-2.0': 'OpenMetrics 2.0',
    'prometheus-protobuf': 'Prometheus protobuf',
    'not-an-exposition': '不是指标转储',
  },

  because: {
    'content-type': (type) => `Content-Type 写明 ${f.code(type)}`,
    forced: '你指定了它',
    'eof-line': (line) => `第 ${f.number(line)} 行是 ${f.code('# EOF')}`,
    exemplars: (n, line) =>
      n > 1 ? `${f.number(n)} 个样本带 exemplar` : `第 ${f.number(line)} 行带 exemplar`,
    'om-type-word': (word, line) => `第 ${f.number(line)} 行声明类型 ${f.code(word)}`,
    'counter-names': (line) =>
      `第 ${f.number(line)} 行的 counter 带 ${f.code('_total')}，而其 TYPE 不带`,
    'unit-line': (line) => `第 ${f.number(line)} 行是 UNIT 行`,
    'quoted-names': (line) => `第 ${f.number(line)} 行的名称带引号`,
    'no-openmetrics-sign': '其中没有 OpenMetrics 的迹象',
    'protobuf-bytes': '字节是带长度前缀的消息',
    'not-readable': '各行都不是样本',
  },
  becauseOpens: '：',
  becauseJoins: () => '，',
  stop: '。',
  noContentType: '未附 Content-Type。',
  contentType: (type) => `Content-Type：${f.code(type)}`,
  readAs: '按其他格式读取',
  readAsFound: '按内容判断',

  type: { none: '无类型', invalid: '非法类型' },

  lines: (n) => `${f.number(n)} 行`,
  endsWithout: '末尾没有换行符',
  container: (kind, members) => (members > 1 ? `${kind}，${f.number(members)} 个成员` : kind),
  expands: (bytes) => `展开后 ${bytes}`,
  transcript: (tool, status) =>
    status === undefined ? `${f.code(tool)} 的记录` : `${f.code(tool)} 的记录，状态 ${status}`,
  exemplars: (n) => `${f.number(n)} 个 exemplar`,
  timestamps: (n, when) => `${f.number(n)} 个样本带时间戳，${when}`,
  noTimestamps: '无时间戳',

  stoppedTitle: '没有读到末尾',
  stopped: (kind, limit, at) => {
    const rest = '其后的内容未读取，因此下面的计数都只是下限。';
    switch (kind) {
      case 'expansion':
        return `它展开后超过自身大小的 ${f.number(limit)} 倍：读到 ${f.bytes(at)} 时停止。${rest}`;
      case 'nesting':
        return `它被压缩了 ${f.number(limit)} 层以上：最里层没有打开。`;
      case 'window':
        return `解压它需要超过 ${f.bytes(limit)} 的窗口：没有打开。`;
      case 'size':
        return `它展开后超过 ${f.bytes(limit)}：读到此处停止。${rest}`;
    }
  },

  repaired: {
    title: (n) => `经 ${f.number(n)} 项修复后读取`,
    note: '结论针对原始字节；计数针对修复之后。',
    lossyTitle: '有内容缺失，或可能有误',
    lossy: '可能缺失数据',
  },
  repair: {
    'cut-compressed': '压缩文件提前结束或已损坏：只能展开前一部分',
    'byte-order-mark': '去掉了开头的字节顺序标记',
    'utf-16': '由 UTF-16 转为 UTF-8',
    'cr-line-ends': '只以回车结尾的行已拆开',
    'crlf-line-ends': 'Windows 换行（CR LF）按 LF 读取',
    'json-string': '从 JSON 字符串中取出转储',
    'html-page': '从保存的网页中取出文本',
    'html-entities': '还原了 &quot; 之类的 HTML 实体',
    'ansi-escapes': '去掉了终端的颜色和光标代码',
    'terminal-lines': '略去终端的提示符和命令',
    'http-transcript': '略去 HTTP 客户端的头部和进度',
    'spliced-lines': '接回被 HTTP 客户端截断的行',
    'chunked-framing': '略去 Transfer-Encoding: chunked 的块长度',
    'trace-ascii': 'curl --trace-ascii 把换行写成点：换行位置是推测的',
    'several-responses': '多个响应前后相接，按一份读取',
    'markdown-fence': '去掉了转储外的 Markdown 围栏',
    'surrounding-text': '略去转储前后的文字',
    'quote-prefix': '去掉了邮件或 Markdown 的引用符号',
    'line-numbers': '去掉了行首的行号',
    'file-prefix': '去掉了行首的文件名',
    'log-prefix': '去掉了行首的日志前缀',
    indentation: '去掉了行首缩进',
    'visible-ends': '还原了 cat -A 的标记（$、^I、M-）',
    'odd-blanks': '不换行空格和零宽空格已换成普通空格',
    'smart-quotes': '弯引号已换成直引号',
    diff: '去掉了 diff 的标记：被它删除或略去的行已缺失',
    'wrapped-lines': '接回按终端宽度折断的行：可能丢失空格',
  },

  begins: '它的开头是',
  looksLike: {
    html: {
      title: '这是网页，不是指标',
      todo: `回应的是代理、登录页或错误页，而不是 exporter。指标通常在 ${f.code('/metrics')}；请用 ${f.code('curl -i')} 请求，并连同响应头一起拖放。`,
    },
    'expvar-json': {
      title: '这是 Go 的 expvar，不是指标',
      todo: `${f.code('/debug/vars')} 是没有类型和标签的 JSON。Go 程序提供 promhttp.Handler() 之后，指标通常在 ${f.code('/metrics')}。`,
    },
    'runtime-metrics-json': {
      title: '这是 Go runtime/metrics 的 JSON，不是指标转储',
      todo: `client_golang 的 Go collector 会在 ${f.code('/metrics')} 给出同样的数字。`,
    },
    'prom-api-json': {
      title: '这是 Prometheus HTTP API 的回答，不是指标转储',
      todo: `其中是查询结果或服务器状态。请直接请求目标 ${f.code('http://TARGET/metrics')}，或用服务器的 ${f.code('/federate?match[]=…')} 取得它保存的序列。`,
    },
    prom2json: {
      title: '这是 prom2json 的输出，不是原来的转储',
      todo: `请拖放目标发出的内容：${f.code('curl -i http://TARGET/metrics')}。`,
    },
    pprof: {
      title: '这是性能剖析，不是指标',
      todo: `pprof 数据请用 speedscope 之类的工具打开。指标通常就在旁边的 ${f.code('/metrics')}。`,
    },
    image: {
      title: '这是图片，不是文本',
      todo: '截图无法准确还原。请复制文本本身并粘贴到这里。',
    },
    archive: {
      title: '这是此处无法读取内容的压缩包',
      todo: '请解包后拖放其中的转储；gzip、zstd、zip 和 tar.gz 可以直接拖放。',
    },
    csv: {
      title: '这是逗号分隔的表格，不是指标',
      todo: `它导出自查询或仪表盘。请直接请求目标：${f.code('curl -i http://TARGET/metrics')}。`,
    },
    yaml: {
      title: '这是 YAML，不是指标',
      todo: `它可能是指标服务的配置。请直接请求目标：${f.code('curl -i http://TARGET/metrics')}。`,
    },
    xml: {
      title: '这是 XML，不是指标',
      todo: `指标通常在同一主机的 ${f.code('/metrics')}；请用 ${f.code('curl -i')} 请求。`,
    },
    empty: {
      title: '其中什么也没有',
      todo: `响应没有正文。请用 ${f.code('curl -i http://TARGET/metrics')} 查看状态和响应头，并拖放其输出。`,
    },
    'other-json': {
      title: '这是 JSON，不是指标',
      todo: `同一程序的另一个地址可能提供指标，通常是 ${f.code('/metrics')}。请用 ${f.code('curl -i')} 请求。`,
    },
    'other-text': {
      title: '没有一行能读作指标',
      todo: `样本形如 ${f.code('http_requests_total{code="200"} 1027')}。指标通常在 ${f.code('/metrics')}；请用 ${f.code('curl -i')} 请求，并连同响应头一起拖放。`,
    },
  },
});
