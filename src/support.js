// Tells the reader of an older browser what it lacks, before anything else runs.
//
// As it stands here it is shipped: no import, and only what a browser of 2010 can read. The page
// itself is a module of today, which such a browser may not even parse.

(function () {
  'use strict';

  /** @param {string} condition */
  function styles(condition) {
    return 'CSS' in window && 'supports' in CSS && CSS.supports(condition);
  }

  /**
   * What the page cannot do without. `since` are the first versions that have it: of Chrome and
   * Edge, of Firefox, of Safari.
   *
   * @type {{ en: string, zh: string, since: [number, number, number], has: boolean }[]}
   */
  var needs = [
    {
      en: 'colours for light and dark: light-dark()',
      zh: '浅色与深色的颜色：light-dark()',
      since: [123, 120, 17.5],
      has: styles('(color: light-dark(#000, #fff))'),
    },
    {
      en: 'mixed colours: color-mix()',
      zh: '颜色混合：color-mix()',
      since: [111, 113, 16.2],
      has: styles('(color: color-mix(in srgb, #000, #fff))'),
    },
    {
      en: 'nested style rules',
      zh: '嵌套样式规则',
      since: [120, 117, 17.2],
      has: styles('selector(&)'),
    },
    {
      en: 'menus above the page: the popover attribute',
      zh: '页面上方的菜单：popover 属性',
      since: [114, 125, 17],
      has: 'popover' in HTMLElement.prototype,
    },
    {
      en: 'dialogs: the dialog element',
      zh: '对话框：dialog 元素',
      since: [37, 98, 15.4],
      has: 'HTMLDialogElement' in window,
    },
    {
      en: 'a worker, in which dumps are read',
      zh: '用来读取转储的 Worker',
      since: [4, 3.5, 4],
      has: 'Worker' in window,
    },
    {
      en: 'packing and unpacking: CompressionStream',
      zh: '压缩与解压：CompressionStream',
      since: [103, 113, 16.4],
      has: 'CompressionStream' in window,
    },
    {
      en: 'JavaScript of 2023',
      zh: '2023 版 JavaScript',
      since: [97, 104, 15.4],
      has: 'findLast' in Array.prototype && 'hasOwn' in Object,
    },
  ];

  var lacking = needs.filter(function (need) {
    return !need.has;
  });
  var page = document.getElementById('app');
  if (lacking.length === 0 || page === null) return;

  // The page looks for this, and does not begin (src/main.ts).
  document.documentElement.setAttribute('data-lacks', String(lacking.length));

  /** @param {0 | 1 | 2} browser as in `since` */
  function first(browser) {
    var versions = lacking.map(function (need) {
      return need.since[browser];
    });
    return String(Math.max.apply(null, versions));
  }

  /** @param {Element} parent @param {string} tag @param {string} text */
  function add(parent, tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  /** @param {Element} parent @param {'en' | 'zh'} language @param {[string, string, string]} words */
  function tell(parent, language, words) {
    var part = add(parent, 'section', '');
    part.setAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
    add(part, 'h1', words[0]);
    add(part, 'p', words[1]);
    var list = add(part, 'ul', '');
    lacking.forEach(function (need) {
      add(list, 'li', need[language]);
    });
    add(part, 'p', words[2]);
  }

  var browsers = [
    'Chrome ' + first(0),
    'Edge ' + first(0),
    'Firefox ' + first(1),
    'Safari ' + first(2),
  ];
  tell(page, 'en', [
    'Exposcope needs a newer browser',
    'This one lacks:',
    'All of it is in ' + browsers.join(', ') + ' and later. Nothing was sent.',
  ]);
  tell(page, 'zh', [
    'Exposcope 需要更新的浏览器',
    '此浏览器缺少：',
    browsers.join('、') + ' 及更高版本均已具备。没有发送任何数据。',
  ]);
})();
