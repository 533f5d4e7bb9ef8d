import { makeElement } from '../ui/element.client.ts';
import { sayData } from '../ui/say-data.client.ts';

/** What a mark leads to, but for notes and charts among the words. */
const LINES = ':is(p, h2, h3, h4, h5, h6, tr)[id]';
/** Characters of a line that name its mark. */
const LONGEST_NAME = 16;

/**
 * Makes the marks of the source text that the page does not print: of a long text, and in a large corpus, it has only
 * those of headings (`data-marks` of the tools). They stand where printed ones stand, and are named by the first words
 * of their line. The Tab key does not stop at them: the arrow keys lead there.
 */
export function addMarks(tools: HTMLElement, root: HTMLElement): void {
  const printed = new Set([...root.querySelectorAll('.permalink')].map((mark) => mark.getAttribute('href')));
  for (const line of root.querySelectorAll<HTMLElement>(LINES)) {
    const href = `#${line.id}`;
    if (printed.has(href) || line.closest('[data-editorial]') !== null) continue;
    const name = sayData(tools, 'marks', { position: beginningOf(line) });
    const mark = makeElement('a', {
      class: 'permalink',
      href,
      'data-editorial': '',
      'aria-label': name,
      'aria-haspopup': 'dialog',
      tabindex: '-1',
    });
    if (line.matches('p')) line.append(mark);
    else if (line.matches('tr')) lastFilledCell(line)?.append(mark);
    else if (line.parentElement?.matches('.run-in') === true) line.before(mark);
    else line.after(mark);
  }
  delete tools.dataset['marks'];
}

function beginningOf(line: HTMLElement): string {
  const words = [...line.textContent.trim().replace(/\s+/g, ' ')];
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1).join('')}…` : words.join('');
}

function lastFilledCell(row: HTMLElement): Element | undefined {
  const cells = [...row.children];
  return cells.findLast((cell) => cell.textContent.trim() !== '') ?? cells.at(-1);
}
