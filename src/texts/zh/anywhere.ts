import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const anywhere = (f: Format): Words['anywhere'] => ({
  newerBuild: (allKept) =>
    allKept
      ? '新版本已就绪。重新载入后，已打开的转储会再次打开。'
      : '新版本已就绪。重新载入后，历史未保存的转储需要重新打开。',
  reloadNow: '重新载入',
  sharedText: '分享的文本',
  nothingShared: '分享的内容里没有文件，也没有文本。',
  launchedGone: (name) => `${f.code(name)} 已不在原处：读取之前它被移动或删除了。`,
  oneFile: '另存为单个文件',
  oneFileNote: '整个 Exposcope 就是一个页面，可直接从磁盘打开。',
  isOneFile: '本页就是一个文件，不需要服务器，也不需要网络。',
});
