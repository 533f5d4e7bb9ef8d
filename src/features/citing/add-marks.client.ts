import { beginningOf } from '../shell/position/beginning-of.client.ts';
import { makeElement } from '../ui/element.client.ts';
import { sayData } from '../ui/say-data.client.ts';

/** What a mark leads to, but for notes and charts among the words. */
const LINES = ':is(p, h2, h3, h4, h5, h6, tr)[id]';
/** Lines up to a window above and below have their marks. */
const NEAR = '100% 0px';

/**
 * Makes the marks of the source text that the page does not print: of a long text, and in a large corpus, it has only
 * those of headings (`data-marks` of the tools). They stand where printed ones stand, and are named by the first words
 * of their line. The Tab key does not stop at them: the arrow keys lead there.
 *
 * Only lines near the window have them, since a thousand marks take the browser longer to style than their text; from
 * when a link of the text has the focus by keyboard all have them, so that the keys lead from one to the next.
 */
export function addMarks(tools: HTMLElement, root: HTMLElement): void {
  const printed = new Set([...root.querySelectorAll('.permalink')].map((mark) => mark.getAttribute('href')));
  const lines = [...root.querySelectorAll<HTMLElement>(LINES)].filter(
    (line) => !printed.has(`#${line.id}`) && line.closest('[data-editorial]') === null,
  );
  const marks = new Map<Element, HTMLElement>();
  const add = (line: HTMLElement): void => {
    if (marks.has(line)) return;
    const mark = makeMark(tools, line);
    marks.set(line, mark);
    placeMark(line, mark);
  };
  const remove = (line: HTMLElement): void => {
    const mark = marks.get(line);
    // The focus stays, or comes back when the sheet is closed.
    if (mark?.matches(':focus') !== false || tools.querySelector(':popover-open') !== null) return;
    mark.remove();
    marks.delete(line);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        (isIntersecting ? add : remove)(target as HTMLElement);
    },
    { rootMargin: NEAR },
  );
  for (const line of lines) observer.observe(line);
  const addAll = (): void => {
    const focused = document.activeElement;
    if (!root.contains(focused) || focused?.matches(':focus-visible') !== true) return;
    root.removeEventListener('focusin', addAll);
    observer.disconnect();
    for (const line of lines) add(line);
  };
  root.addEventListener('focusin', addAll);
  // The keyboard may have been in the text before this program came.
  addAll();
}

function makeMark(tools: HTMLElement, line: HTMLElement): HTMLElement {
  return makeElement('a', {
    class: 'permalink',
    href: `#${line.id}`,
    'data-editorial': '',
    'aria-label': sayData(tools, 'marks', { position: beginningOf(line.textContent) }),
    'aria-haspopup': 'dialog',
    tabindex: '-1',
  });
}

function placeMark(line: HTMLElement, mark: HTMLElement): void {
  if (line.matches('p')) line.append(mark);
  else if (line.matches('tr')) lastFilledCell(line)?.append(mark);
  else if (line.parentElement?.matches('.run-in') === true) line.before(mark);
  else line.after(mark);
}

function lastFilledCell(row: HTMLElement): Element | undefined {
  const cells = [...row.children];
  return cells.findLast((cell) => cell.textContent.trim() !== '') ?? cells.at(-1);
}
