import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageView, SaveOutcome } from './page-view.ts';
import { fill, isOpen } from './page-view.ts';
import { PAGE_WORDS } from './page-words.ts';
import { renderProblems } from './render-problems.ts';

/** What would be written and what the check says of it, before anything is. */
export function renderSave(view: PageView, outcome: SaveOutcome): Markup {
  const { language } = view;
  const back = markup`<button type="button" data-action="cancel">${PAGE_WORDS.back[language]} <kbd>Esc</kbd></button>`;
  return markup`<section class="card save" aria-labelledby="current">
    <h2 id="current" tabindex="-1">${PAGE_WORDS.saveTitle[language]}</h2>
    ${said(view, outcome)}
    <form data-verdict="save">${words(view)}
    <p class="actions">${outcome.kind === 'checked' && outcome.fresh.length === 0 && markup`<button class="primary" type="submit">${PAGE_WORDS.write[language]} <kbd>↵</kbd></button>`}${back}</p></form>
  </section>`;
}

/** What only a person can say of the whole document. */
function words({ language, asksIsRead, isInProgress, review }: PageView): Markup {
  const box = (name: string, label: string): Markup =>
    markup`<p class="box"><label><input type="checkbox" name="${name}" value="yes"> ${label}</label></p>`;
  const isDone = !review.items.some(isOpen);
  return markup`${asksIsRead && box('isRead', PAGE_WORDS.isRead[language])}${isInProgress && isDone && box('isComplete', PAGE_WORDS.isComplete[language])}`;
}

function said(view: PageView, outcome: SaveOutcome): Markup {
  const { language, problems } = view;
  switch (outcome.kind) {
    case 'nothing':
      return markup`<p>${PAGE_WORDS.noChanges[language]}</p>`;
    case 'failed':
      return markup`<p class="fault">${PAGE_WORDS.failed[language]}</p>`;
    case 'refused':
      return markup`<p class="fault">${outcome.reason[language]} ${outcome.hint[language]}</p>`;
    case 'checked': {
      const { fresh, old, left, files, note } = outcome;
      const located = [...(problems?.byItem ?? new Map())].map(([key, found]) => {
        const show = (): Markup =>
          markup` <button type="button" class="link" data-action="select" data-item="${key}">${PAGE_WORDS.goThere[language]}</button>`;
        return renderProblems(found, language, show);
      });
      const others = problems?.others ?? [];
      const verdict =
        fresh.length === 0
          ? markup`<p class="sound">✓ ${PAGE_WORDS.sound[language]}</p>`
          : markup`<p class="fault">${fill(PAGE_WORDS.unsound[language], { count: fresh.length })}</p>${located}${others.length > 0 && renderProblems(others, language)}`;
      return markup`<p>${note?.[language]}</p>${verdict}
      ${old > 0 && markup`<p class="remark">${fill(PAGE_WORDS.old[language], { count: old })}</p>`}
      ${left > 0 && markup`<p class="remark">${fill(PAGE_WORDS.left[language], { count: left })}</p>`}
      <h3>${PAGE_WORDS.files[language]}</h3><ul class="files">${files.map((file) => markup`<li><code>${file}</code></li>`)}</ul>`;
    }
  }
}
