import type { ShapeProblem } from '../../profile/json-shape.ts';
import type { profile as english } from '../en/profile.ts';
import type { Format } from '../format.ts';

export const profile = (f: Format): ReturnType<typeof english> => {
  const at = (path: string) => (path === '' ? '文件' : f.code(path));
  const wanted = {
    object: '对象',
    list: '列表',
    text: '文字',
    'text-or-number': '文字或数字',
    date: '写成 YYYY-MM-DD 的日期',
  } as const;
  return {
    waived: (n, file) => `${f.code(file)} 豁免了 ${f.number(n)} 个发现`,
    off: (n, file) => `${f.code(file)} 关闭了 ${f.number(n)} 个发现`,
    known: (n, file) => `${f.code(file)} 中已有 ${f.number(n)} 个发现`,
    expired: (rule, until, note) =>
      `对 ${f.code(rule)} 的豁免已于 ${until} 到期，不再生效：${f.code(note)}`,
    notWritten: (detail) => `无法写入：${f.code(detail)}`,
    unusable(problem: ShapeProblem): string {
      switch (problem.kind) {
        case 'not-json':
          return `不是 JSON：${f.code(problem.detail)}`;
        case 'other-version':
          return `版本是 ${f.code(problem.found)}；这里只认识 ${problem.known}`;
        case 'wrong-type':
          return `${at(problem.at)} 不是${wanted[problem.wanted]}`;
        case 'key-missing':
          return `${at(problem.at)} 缺少 ${f.code(problem.key)}`;
        case 'key-unknown':
          return `${at(problem.at)} 中有不认识的键 ${f.code(problem.key)}；可用的键：${problem.known.join('、')}`;
        case 'rule-unknown':
          return `${at(problem.at)} 写的规则不存在：${f.code(problem.rule)}`;
        case 'word-unknown':
          return `${at(problem.at)} 是 ${f.code(problem.word)}；可用的值：${problem.known.join('、')}`;
      }
    },
  };
};
