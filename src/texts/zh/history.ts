import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const history = (f: Format): Words['history'] => {
  const dumps = (n: number) => `${f.number(n)} 份转储`;
  return {
    title: '历史',
    facts: (n, stored) => `此浏览器中保存了 ${dumps(n)}，共 ${stored}`,
    loading: '正在读取历史',
    recent: '最近',
    recentNote: (n, stored) => `保存在此浏览器中，${dumps(n)}，${stored}`,
    manage: '管理',

    search: '搜索历史',
    placeholder: '名称、目标、备注或标签',
    found: (n, of) => `${f.number(n)} / ${f.number(of)}`,
    nothing: (search) => `没有与 ${f.code(search)} 匹配的转储。`,
    clear: '清除搜索',
    empty: '还没有保存任何转储。您打开的每份转储都会保存在这里，只在此浏览器中。',

    columns: {
      name: '名称',
      readAs: '读取格式',
      series: '序列',
      size: '大小',
      findings: '问题',
      target: '目标',
      note: '备注',
      tags: '标签',
      opened: '打开时间',
    },
    choice: '已选',
    acts: '操作',
    sortBy: '排序',
    ascending: '升序',
    descending: '降序',

    edit: {
      name: (name) => `重命名 ${name}`,
      target: (name, value) =>
        value === '' ? `${name}：填写目标` : `${name}：目标 ${value}，修改`,
      note: (name, value) => (value === '' ? `${name}：填写备注` : `${name}：备注 ${value}，修改`),
      tags: (name, value) => (value === '' ? `${name}：添加标签` : `${name}：标签 ${value}，修改`),
    },
    field: {
      name: '名称',
      target: '目标：主机、job 或 instance',
      note: '备注',
      tags: '标签，用逗号分隔',
    },

    pick: (name) => `选择 ${name}`,
    pickAll: '选择列出的全部',
    picked: (n) => `已选 ${f.number(n)} 份`,
    unpick: '取消选择',
    forgetOne: (name) => `删除 ${name}`,
    forget: (n) => `删除 ${dumps(n)}`,
    forgetAll: '全部删除',
    forgotten: (names) =>
      names.length === 1 ? `已删除 ${f.code(names[0])}。` : `已删除 ${dumps(names.length)}。`,
    undo: '撤销',
    sure: {
      title: (n) => `删除全部 ${dumps(n)}？`,
      says: (n, stored) =>
        `这 ${dumps(n)}（共 ${stored}）将从此浏览器中移除。这里没有其他副本，也无法恢复。`,
      keep: '保留',
    },
    allForgotten: (n) => `已删除 ${dumps(n)}，历史已清空。`,

    exportAll: '全部导出',
    export: (n) => `导出 ${dumps(n)}`,
    exported: (n, file) => `已将 ${dumps(n)}保存为 ${f.code(file)}。`,
    import: '导入',
    imported: (file, added, known) =>
      `已从 ${f.code(file)} 导入 ${dumps(added)}。${known === 0 ? '' : `另有 ${dumps(known)}原已保存。`}`,
    damaged: (names) => `文件中已损坏、未导入的有：${names}。`,
    noExport: (file) => `${f.code(file)} 不是从 Exposcope 导出的历史。`,
    notAnExport: (file) => `${f.code(file)} 并不是导出的历史，已按转储读取。`,
    offer: {
      title: '导入这份历史？',
      says: (file, size) =>
        `${f.code(file)}（${size}）是从 Exposcope 导出的。已保存的转储保持不变，其余的会添加进来。`,
      yes: '导入',
      no: '不导入',
    },

    storage: '存储空间',
    use: (usage, quota) => `浏览器允许本站使用 ${quota}，已用 ${usage}。`,
    persisted: '浏览器已承诺：除非您清除，否则一直保留。',
    notPersisted: '磁盘将满时，浏览器可能自行清除。',
    persistIt: '长期保留',
    persist: {
      granted: '浏览器已承诺不会自行清除历史。',
      refused:
        '浏览器没有作出承诺。有些浏览器在安装本站或加入书签后才会承诺；导出的文件总是可靠的。',
      unsupported: '此浏览器不提供这种承诺。导出的文件总是可靠的。',
    },

    state: {
      keeping: '保存中',
      kept: '已保存',
      notKept: '未保存',
    },
    stateSays: {
      keeping: '正在把这份转储写入此浏览器的历史。',
      kept: '这份转储已在此浏览器的历史中：用它的地址可以再次打开。',
    },
    keepAgain: '保存',
    notKept: (says, todo) => `已打开，但未保存。${says}${todo}`,
    failed: (title, todo) => `${title}。${todo}`,
    choose: '选择要删除的转储',
    again: '重试',

    trouble: {
      'no-storage': {
        title: '此浏览器不为本页保存任何内容',
        says: '隐私窗口或某项设置不给本页存储空间：转储只在关闭标签页之前有效。',
        todo: '如需保存，请允许本页保存站点数据，或在普通窗口中打开。',
      },
      full: {
        title: '没有空间了',
        says: '浏览器不再给本页更多空间。之前保存的内容未受影响。',
        todo: '请删除不再需要的转储，然后再保存这一份。',
      },
      newer: {
        title: '这份历史由更新版本的 Exposcope 写入',
        says: '本页比这份历史旧，因此不去改动它：其中的内容不会丢失。',
        todo: '请重新载入本页以获得新版本。',
      },
      blocked: {
        title: '另一个标签页占用着历史',
        says: '它运行的是旧版本的 Exposcope，没有让出历史。',
        todo: '请关闭或重新载入其他 Exposcope 标签页，然后重试。',
      },
      gone: {
        title: '此浏览器的历史中没有它',
        says: '它从未保存在这里，或者已在此标签页或其他标签页中被删除。',
        todo: '如果您还有文件，请重新打开。',
      },
      unreadable: {
        title: '无法读取所保存的内容',
        says: '它在磁盘上的数据已损坏。其他转储未受影响。',
        todo: '如果您还有文件，请重新打开。',
      },
      lost: {
        title: '读取线程未及回答就停止了',
        says: '浏览器结束了它，多半是因为内存不足。之前保存的内容未受影响。',
        todo: '请重试；关闭其他转储可以腾出内存。',
      },
    },

    keySays: {
      search: '搜索历史',
      next: '下一份转储',
      previous: '上一份转储',
      rename: '重命名这份转储',
      pick: '选择或取消选择这份转储',
      forget: '删除所选转储或这一份',
      undo: '撤销删除',
    },
  };
};
