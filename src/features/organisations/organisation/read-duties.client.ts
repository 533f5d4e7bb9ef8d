import type { DutyDocxSettings } from '../../../exports/documents/duties/duty-docx.ts';
import type { DutyStatementWords } from '../../../exports/documents/duties/duty-passages.ts';
import { noDate } from '../../../exports/documents/duties/duty-passages.ts';
import type { DutyTaskWords } from '../../../exports/documents/duties/duty-rows.ts';
import { partOf } from '../../ui/element.client.ts';
import { joinHeading } from './join-heading.ts';

/** What the pages of a body say of its tasks, and what stands around their table in a Word file. */
export interface ReadDuties {
  readonly tasks: readonly (DutyTaskWords & { readonly policy: string })[];
  readonly settings: DutyDocxSettings;
}

/**
 * Reads the table of tasks and their texts.
 * @param pages of one body in Chinese, all of them in their order
 * @throws when a task has no text, or a text no task: then they are not all, or not of one build
 */
export function readDuties(pages: readonly Document[]): ReadDuties {
  const texts = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-task-texts] li[id]')]);
  const printed = pages.flatMap(readTable);
  if (printed.length !== texts.length) throw new Error('Tasks and texts do not agree');
  const tasks = texts.flatMap((text, index) => {
    const task = printed[index];
    return task === undefined ? [] : [{ ...task, ...readText(text) }];
  });
  return { tasks, settings: readSettings(pages) };
}

interface PrintedTask extends Pick<DutyTaskWords, 'title' | 'bodies' | 'source' | 'statements'> {
  readonly policy: string;
}

/** The tasks in the table of a page, each below the name of its document. */
function readTable(page: Document): readonly PrintedTask[] {
  let document = '';
  return [...page.querySelectorAll<HTMLTableSectionElement>('.task-table tbody')].flatMap((group) => {
    const name = group.querySelector('th');
    if (name !== null) {
      document = wordsOf(name);
      return [];
    }
    const [, task, , , bodies, position] = group.rows[0]?.cells ?? [];
    return [
      {
        policy: /\/policies\/([^/]+)\//u.exec(task?.querySelector('a')?.pathname ?? '')?.[1] ?? '',
        title: wordsOf(task?.querySelector('a') ?? undefined),
        statements: [...group.rows].flatMap(readStatement),
        bodies: wordsOf(bodies),
        source: document + wordsOf(position),
      },
    ];
  });
}

function readStatement(
  { cells, dataset }: HTMLTableRowElement,
  index: number,
): readonly DutyStatementWords[] {
  // The first line has the number and the heading of the task before it.
  const [target, due] = [...cells].slice(index === 0 ? 2 : 0);
  const quote = target?.querySelector('a');
  if (!quote) return [];
  return [
    {
      id: decodeURIComponent(quote.hash.slice(1)),
      quote: wordsOf(quote),
      due: dataset['due'] === 'none' ? noDate : wordsOf(due, '.note'),
      isRate: target?.querySelector('.tag') instanceof Element,
    },
  ];
}

function readText(item: HTMLElement): Pick<DutyTaskWords, 'text' | 'fullText'> {
  const heading = item.querySelector('h4')?.textContent ?? '';
  const text = partOf(item, 'blockquote').textContent ?? '';
  const { full = joinHeading(heading, text) } = item.dataset;
  return { text, fullText: full };
}

function readSettings([page]: readonly Document[]): DutyDocxSettings {
  const {
    title = '',
    notes = '',
    site = '',
    url = '',
    asOf = '',
  } = page ? partOf(page, 'duty-export').dataset : {};
  return { title, notes: notes.split('\n'), siteName: site, url, asOf };
}

/** Words of a cell without those of an element in it. */
function wordsOf(cell: Element | undefined, without?: string): string {
  const copy = cell?.cloneNode(true) as Element | undefined;
  if (without !== undefined) copy?.querySelector(without)?.remove();
  return copy?.textContent?.trim() ?? '';
}
