// What a browser is told that lacks something the page needs.

import { expect, test } from '@playwright/test';
import { status } from './support/page.ts';

test('a browser without the popover attribute is told, in both languages', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await page.goto('');
  const english = page.locator('section[lang=en]');
  await expect(english.getByRole('heading')).toHaveText('Exposcope needs a newer browser');
  await expect(english.getByRole('listitem')).toHaveText([
    'menus above the page: the popover attribute',
  ]);
  await expect(english).toContainText('Chrome 114, Edge 114, Firefox 125, Safari 17 and later');
  const chinese = page.locator('section[lang=zh-Hans]');
  await expect(chinese.getByRole('heading')).toHaveText('Exposcope 需要更新的浏览器');
  await expect(chinese.getByRole('listitem')).toHaveText(['页面上方的菜单：popover 属性']);
  await expect(chinese).toContainText('Firefox 125、Safari 17 及更高版本');
  // And the page has not begun: no drop zone, no status.
  expect(await status(page)).toBeUndefined();
  await expect(page.locator('input[type=file]')).toHaveCount(0);
});

test('of several things that it lacks the newest version counts', async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (asked: string) => !asked.includes('light-dark') && supports(asked);
    Reflect.deleteProperty(window, 'CompressionStream');
    Reflect.deleteProperty(window, 'Worker');
    Reflect.deleteProperty(Array.prototype, 'findLast');
  });
  await page.goto('');
  const english = page.locator('section[lang=en]');
  await expect(english.getByRole('listitem')).toHaveText([
    'colours for light and dark: light-dark()',
    'a worker, in which dumps are read',
    'packing and unpacking: CompressionStream',
    'JavaScript of 2023',
  ]);
  await expect(english).toContainText('Chrome 123, Edge 123, Firefox 120, Safari 17.5 and later');
});

test('without JavaScript the page says that it needs it, in both languages', async ({ page }) => {
  await page.goto('');
  const words = await page.locator('noscript').textContent();
  expect(words).toContain('needs JavaScript to do it.');
  expect(words).toContain('需要 JavaScript 才能运行。');
});
