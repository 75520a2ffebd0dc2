// What is drawn with a background alone. Under forced colours the system takes backgrounds away:
// what they said has to be an edge then, or a background that insists.

import type { Page } from '@playwright/test';

declare global {
  interface Window {
    exposcopePainted?: HTMLElement[];
  }
}

/**
 * Remembers the elements that are nothing but a fill: bars, dots, marks on a strip. To be called
 * before the colours are forced. Answers how many.
 */
export function rememberFills(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isClear = (colour: string) => colour.startsWith('rgba(') && colour.endsWith(', 0)');
    window.exposcopePainted = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
      (element) => {
        if (element.childNodes.length > 0 || element instanceof SVGElement) return false;
        // An empty cell is tinted with its line, and the line as a whole has an edge.
        if (element.matches('[role=cell], .excerpt span')) return false;
        if (/^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/.test(element.tagName)) return false;
        const { width, height } = element.getBoundingClientRect();
        if (width < 1 || height < 1) return false;
        return !isClear(getComputedStyle(element).backgroundColor);
      },
    );
    return window.exposcopePainted.length;
  });
}

/** Those of them that nobody would see now, as markup. */
export function unseenFills(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.backgroundColor = 'Canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const hasEdge = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
      ['Top', 'Left'].some(
        (side) =>
          style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
          parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
      );
    const isSeen = (style: CSSStyleDeclaration) =>
      hasEdge(style) || ![canvas, 'rgba(0, 0, 0, 0)'].includes(style.backgroundColor);
    return (window.exposcopePainted ?? [])
      .filter((element) => element.isConnected && !isSeen(getComputedStyle(element)))
      .map((element) => element.outerHTML);
  });
}

/**
 * What says that it is chosen (`aria-current`, `aria-selected`, `aria-pressed`) and looks like its
 * neighbour that is not, as markup. Colour of the ink counts for nothing here.
 */
export function unmarkedChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element) =>
      [element, element.closest('li, tr, [role=row]') ?? element]
        .flatMap((part) => ['', '::before', '::after'].map((of) => [part, of] as const))
        .map(([part, of]) => {
          const style = getComputedStyle(part, of);
          return [
            style.backgroundColor,
            style.outlineStyle,
            style.borderTopStyle + style.borderTopWidth + style.borderTopColor,
            style.borderBottomStyle + style.borderBottomWidth + style.borderBottomColor,
            style.borderLeftStyle + style.borderLeftWidth + style.borderLeftColor,
            style.boxShadow,
            style.textDecorationLine,
            style.fontWeight,
          ].join(' ');
        })
        .join('|');
    const wrong: string[] = [];
    for (const name of ['aria-current', 'aria-selected', 'aria-pressed', 'aria-checked']) {
      for (const chosen of document.querySelectorAll(`[${name}]:not([${name}=false])`)) {
        if (chosen.getClientRects().length === 0) continue; // of another width
        const siblings = [...(chosen.parentElement?.children ?? [])].concat(
          ...[...(chosen.parentElement?.parentElement?.children ?? [])].map((each) => [
            ...each.children,
          ]),
        );
        const other = siblings.find(
          (each) =>
            each !== chosen &&
            each.tagName === chosen.tagName &&
            each.className === chosen.className &&
            (each.getAttribute(name) ?? 'false') === 'false',
        );
        if (other !== undefined && look(other) === look(chosen)) wrong.push(chosen.outerHTML);
      }
    }
    return wrong;
  });
}
