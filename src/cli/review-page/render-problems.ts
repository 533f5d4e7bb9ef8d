import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageView } from './page-view.ts';

/** Problems in the words of the task: what is wrong, and how to mend it. */
export function renderProblems(
  problems: readonly Diagnostic[],
  language: PageView['language'],
  action?: (index: number) => Markup,
): Markup {
  const entries = problems.map(
    ({ message, hint }, index) =>
      markup`<li><strong>${message[language]}</strong><span class="hint">→ ${hint[language]}</span>${action?.(index)}</li>`,
  );
  return markup`<ul class="problems">${entries}</ul>`;
}
