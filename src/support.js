// Tells the reader of an older browser what it lacks, before anything else runs.
//
// As it stands here it is shipped: no import, and only what a browser of 2010 reads. The page
// itself is a module, which such a browser may not even parse.

(function () {
  'use strict';

  /**
   * What the page cannot do without. `versions` are the first of Chrome and Edge, of Firefox and
   * of Safari that have it.
   *
   * @type {{ en: string, zh: string, versions: number[], has: () => boolean }[]}
   */
  var needs = [
    {
      en: 'colours for light and dark: light-dark()',
      zh: '浅色与深色的颜色：light-dark()',
      versions: [123, 120, 17.5],
      has: function () {
        return CSS.supports('color', 'light-dark(#000, #fff)');
      },
    },
    {
      en: 'mixed colours: color-mix()',
      zh: '颜色混合：color-mix()',
      versions: [111, 113, 16.2],
      has: function () {
        return CSS.supports('color', 'color-mix(in srgb, #000, #fff)');
      },
    },
    {
      en: 'nested style rules',
      zh: '嵌套样式规则',
      versions: [120, 117, 17.2],
      has: function () {
        return CSS.supports('selector(&)');
      },
    },
    {
      en: 'menus above the page: the popover attribute',
      zh: '页面上方的菜单：popover 属性',
      versions: [114, 125, 17],
      has: function () {
        return 'popover' in HTMLElement.prototype;
      },
    },
    {
      en: 'dialogs: the dialog element',
      zh: '对话框：dialog 元素',
      versions: [37, 98, 15.4],
      has: function () {
        return 'HTMLDialogElement' in window;
      },
    },
    {
      en: 'a worker, in which dumps are read',
      zh: '用来读取转储的 Worker',
      versions: [4, 3.5, 4],
      has: function () {
        return 'Worker' in window;
      },
    },
    {
      en: 'unpacking: DecompressionStream',
      zh: '解压：DecompressionStream',
      versions: [103, 113, 16.4],
      has: function () {
        return Boolean(new DecompressionStream('deflate-raw'));
      },
    },
    {
      en: 'JavaScript of 2023',
      zh: '2023 版 JavaScript',
      versions: [97, 104, 15.4],
      has: function () {
        return 'findLast' in Array.prototype && 'hasOwn' in Object;
      },
    },
  ];

  /** A test that throws has failed: what it asks for is not there. */
  var lacking = needs.filter(function (need) {
    try {
      return !need.has();
    } catch (_error) {
      return true;
    }
  });
  if (lacking.length === 0) return;

  /** @param {number} browser index into `versions` */
  function first(browser) {
    return Math.max.apply(
      null,
      lacking.map(function (need) {
        return need.versions[browser] || 0;
      }),
    );
  }

  /**
   * @param {Element} parent
   * @param {string} tag
   * @param {string} text
   */
  function add(parent, tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  /**
   * @param {Element} parent
   * @param {'en' | 'zh'} language
   * @param {string[]} words title, what comes before the list, and what comes after it
   */
  function tell(parent, language, words) {
    var part = add(parent, 'section', '');
    part.setAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
    add(part, 'h1', words[0] || '');
    add(part, 'p', words[1] || '');
    var list = add(part, 'ul', '');
    lacking.forEach(function (need) {
      add(list, 'li', need[language]);
    });
    add(part, 'p', words[2] || '');
  }

  // The page looks for this, and does not begin (src/main.ts).
  document.documentElement.setAttribute('data-lacks', String(lacking.length));
  var versions = 'Chrome ' + first(0) + ', Edge ' + first(0) + ', Firefox ' + first(1);
  var page = document.getElementById('app');
  if (page === null) return;
  tell(page, 'en', [
    'Exposcope needs a newer browser',
    'This one lacks:',
    versions + ' and Safari ' + first(2) + ' have it, and so do all later ones. Nothing was sent.',
  ]);
  tell(page, 'zh', [
    'Exposcope 需要更新的浏览器',
    '此浏览器缺少：',
    versions.replace(/, /g, '、') +
      '、Safari ' +
      first(2) +
      ' 及更高版本均已具备。没有发送任何数据。',
  ]);
})();
