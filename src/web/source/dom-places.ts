/** Between what is seen and the text: where a point of the page stands in the text as received, and back. */
import { placeIn, trimmed } from './segments.ts';

const segmentOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-from]') ?? null;
};

function placeOf(node: Node, offset: number, edge: 'start' | 'end', root: HTMLElement): number | null {
  let segment = segmentOf(node);
  let within = offset;
  if (segment === null || node.nodeType !== Node.TEXT_NODE) {
    // Between elements: the nearest segment after a start, before an end.
    const at = node.nodeType === Node.TEXT_NODE ? node : (node.childNodes[offset] ?? null);
    const all = [...root.querySelectorAll<HTMLElement>('[data-from]')];
    const point = document.createRange();
    point.setStart(node, Math.min(offset, node.childNodes.length || (node.textContent ?? '').length));
    const before = (one: HTMLElement) => point.comparePoint(one, 0) < 0;
    segment =
      (at === null ? null : segmentOf(at)) ??
      (edge === 'start' ? (all.find((one) => !before(one)) ?? null) : (all.findLast(before) ?? null));
    if (segment === null) return null;
    within = edge === 'start' ? 0 : (segment.textContent ?? '').length;
    if (edge === 'end' && !before(segment)) within = 0;
  }
  return placeIn(
    {
      from: Number(segment.dataset['from']),
      to: Number(segment.dataset['to']),
      exact: segment.dataset['exact'] === 'true',
    },
    within,
    (segment.textContent ?? '').length,
    edge,
  );
}

/** The words selected in the text, in UTF-16 units of the text as received; null where none are. */
export function selectedRange(root: HTMLElement | null, received: string): readonly [number, number] | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset, 'start', root);
  const end = placeOf(range.endContainer, range.endOffset, 'end', root);
  return start === null || end === null || end <= start ? null : trimmed(received, start, end);
}

/** A point of the page for a place of the text, where its row is drawn. */
function pointOf(root: HTMLElement, place: number, edge: 'start' | 'end'): readonly [Node, number] | null {
  for (const segment of root.querySelectorAll<HTMLElement>('[data-from]')) {
    const from = Number(segment.dataset['from']);
    const to = Number(segment.dataset['to']);
    const here = edge === 'start' ? place >= from && place < to : place > from && place <= to;
    if (!here) continue;
    let text: Node = segment;
    while (text.firstChild) text = text.firstChild;
    const length = (text.textContent ?? '').length;
    const offset = segment.dataset['exact'] === 'true' ? place - from : edge === 'start' ? 0 : length;
    return [text, Math.min(offset, length)];
  }
  return null;
}

export function domRange(root: HTMLElement, start: number, end: number): Range | null {
  const a = pointOf(root, start, 'start');
  const b = pointOf(root, end, 'end');
  if (!a || !b) return null;
  const range = document.createRange();
  range.setStart(a[0], a[1]);
  range.setEnd(b[0], b[1]);
  return range;
}

/** Selects words as the mouse would, so that all that works on a selection works on them. */
export function select(root: HTMLElement, start: number, end: number): boolean {
  const range = domRange(root, start, end);
  const selection = document.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}
