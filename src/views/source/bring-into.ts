/** Room that must be left beside an element, in pixels; the numbers of the lines take most of it. */
const GUTTER = 120;

/** Scrolls the list around `element` sideways, if it is not in view. */
export function bringInto(element: Element): void {
  const box = element.closest('[role="table"]');
  if (box === null) throw new Error('no table around the element');
  const { left, right } = element.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  if (left < view.left + GUTTER || right > view.right - GUTTER) {
    box.scrollLeft += left - view.left - view.width / 3;
  }
}
