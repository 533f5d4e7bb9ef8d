import { makeExcerpts } from '../../../search/query/excerpt.ts';
import type { Mark } from '../../../search/query/hit.ts';
import { makeElement } from '../../ui/make-element.client.ts';

/** The stretches of a text around its marks, in source language, gaps shown. */
export function printExcerpt(text: string, marks: readonly Mark[], gap: string): HTMLElement {
  const paragraph = makeElement('p', { class: 'excerpt', lang: 'zh-CN' });
  let end = 0;
  for (const excerpt of makeExcerpts(text, marks)) {
    if (excerpt.start > end) paragraph.append(gap);
    end = excerpt.start;
    for (const mark of excerpt.marks) {
      paragraph.append(
        text.slice(end, mark.start),
        makeElement('mark', {}, text.slice(mark.start, mark.end)),
      );
      end = mark.end;
    }
    paragraph.append(text.slice(end, excerpt.end));
    end = excerpt.end;
  }
  if (end < text.length) paragraph.append(gap);
  return paragraph;
}
