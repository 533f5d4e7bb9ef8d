import type { Page } from '@playwright/test';

/** Where two text nodes of one printed line meet. */
export interface Seam {
  /** Fourteen characters across it, or the whole line where it has no more. */
  readonly phrase: string;
  /** The clauses on both sides: text fragments match whole words alone. */
  readonly clauses: string;
  /** Whether `window.find` selects the phrase in this very line. */
  readonly isFound: boolean;
  /** How far down the page the line begins, in pixels. */
  readonly top: number;
}

/** Every seam of the source text shown, each looked for as the browser's own find does. */
export function seamsOf(page: Page): Promise<readonly Seam[]> {
  return page.locator('[data-source-text]').evaluate((root) => {
    const LENGTH = 14;
    const find = (phrase: string): boolean =>
      (window as unknown as { find: (text: string, isCaseSensitive: boolean) => boolean }).find(phrase, true);
    const runs = [
      ...root.querySelectorAll<HTMLElement>(
        '.run-in, :is(p, h2, h3, h4, h5, h6, td, th):not(.run-in *, [data-editorial], [data-editorial] *)',
      ),
    ];
    return runs.flatMap((run) => {
      const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isSource = node.parentElement?.closest('[data-editorial]') === null;
        if (isSource && node instanceof Text && node.data !== '') nodes.push(node);
      }
      const line = nodes.map(({ data }) => data).join('');
      const seams: Seam[] = [];
      let at = 0;
      for (const { length } of nodes.slice(0, -1)) {
        at += length;
        const start = Math.max(0, Math.min(at - LENGTH / 2, line.length - LENGTH));
        const phrase = line.slice(start, start + LENGTH);
        const before = /[^，。；：、]*[，。；：、]?$/u.exec(line.slice(0, at))?.[0] ?? '';
        const after = /^[^，。；：、]*/u.exec(line.slice(at))?.[0] ?? '';
        getSelection()?.collapse(run, 0);
        const isFound = find(phrase) && run.contains(getSelection()?.anchorNode ?? null);
        seams.push({
          phrase,
          clauses: before + after,
          isFound,
          top: run.getBoundingClientRect().top + scrollY,
        });
      }
      return seams;
    });
  });
}
