/** What the numbers of the lines and the signs beside them cover at the left, and some air; pixels. */
const GUTTER = 120;
/** Air at the right. */
const AIR = 24;

/**
 * Scrolls the list sideways so that `element` is seen, and no further than that takes: lines show
 * their beginning unless what is looked at lies beyond the right edge.
 */
export function bringInto(element: Element): void {
  const box = element.closest('[role="table"]');
  if (box === null) throw new Error('no table around the element');
  const { left, right } = element.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  const start = left - view.left + box.scrollLeft;
  const end = right - view.left + box.scrollLeft;
  const first = start - GUTTER; // further to the right its beginning is covered
  const last = end + AIR - view.width; // further to the left its end is cut off
  const isSeen = box.scrollLeft >= last && box.scrollLeft <= first;
  if (last <= 0) box.scrollLeft = 0;
  else if (!isSeen) box.scrollLeft = Math.min(last, first);
}
