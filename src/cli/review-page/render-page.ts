import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { UNFILLED } from '../../maintenance/review-drafts/task.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageView } from './page-view.ts';
import { fill, isOpen } from './page-view.ts';
import { PAGE_WORDS, SHORT_KIND_WORDS, STATE_SIGNS, STATE_WORDS } from './page-words.ts';
import { renderItem, titleOf } from './render-item.ts';
import { renderProblems } from './render-problems.ts';
import { renderSave } from './render-save.ts';
import { renderText } from './render-text.ts';

/** The whole page, finished: its script only sends what is pressed and prints what comes back. */
export function renderPage(view: PageView): string {
  const { language, title } = view;
  const { html } = markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${PAGE_WORDS.title[language]} · ${title}</title>
<link rel="stylesheet" href="/tokens.css">
<link rel="stylesheet" href="/review-page.css">
<script type="module" src="/review-page.client.js"></script>
</head>
<body><div id="app" data-gone="${PAGE_WORDS.gone[language]}">${renderApp(view)}</div><p id="said" role="status"></p></body>
</html>
`;
  return html;
}

/** All of the page that changes. */
export function renderApp(view: PageView): Markup {
  const { language, title, review, current } = view;
  // What goes with another item asks for no decision of its own.
  const asked = review.items.filter(({ state }) => state !== 'waiting' && state !== 'linked');
  const all = asked.length;
  const done = asked.filter((each) => !isOpen(each)).length;
  const isDone = all > 0 && done === all && view.panel.kind === 'item';
  return markup`<header>
    <div class="name"><p class="product">${PAGE_WORDS.title[language]}</p><h1 lang="zh-CN">${title}</h1></div>
    <p class="how">${PAGE_WORDS.howTo[language]}</p>
    <p class="progress"><label>${fill(PAGE_WORDS.progress[language], { done, all })} <progress max="${Math.max(all, 1)}" value="${done}"></progress></label></p>
    <button class="primary" type="button" data-action="save"><kbd>S</kbd> ${PAGE_WORDS.save[language]}</button>
  </header>
  <main data-item="${current?.item.key}" data-panel="${view.panel.kind}">
    ${renderText(view)}
    <div class="side">
      ${isDone && markup`<p class="sound">✓ ${PAGE_WORDS.allDone[language]}</p>`}
      ${renderPanel(view)}
      ${renderList(view)}
    </div>
  </main>`;
}

function renderPanel(view: PageView): Markup {
  const { panel, language } = view;
  switch (panel.kind) {
    case 'item':
    case 'edit':
      return renderItem(view);
    case 'save':
      return renderSave(view, panel.outcome);
    case 'written':
      return markup`<section class="card save"><h2 id="current" tabindex="-1">✓ ${fill(PAGE_WORDS.written[language], { count: panel.files.length })}</h2>
      <ul class="files">${panel.files.map((file) => markup`<li><code>${file}</code></li>`)}</ul>
      <h3>${PAGE_WORDS.nextSteps[language]}</h3><ul>${panel.next.map((next) => markup`<li>${next[language]}</li>`)}</ul>
      <p class="actions"><button type="button" data-action="cancel">${PAGE_WORDS.goOn[language]} <kbd>Esc</kbd></button><button type="button" data-action="close">${PAGE_WORDS.finish[language]}</button></p></section>`;
    case 'unfilled':
      return markup`<section class="card save"><h2 id="current" tabindex="-1">${UNFILLED.reason[language]}</h2><p>${UNFILLED.hint[language]}</p>${renderProblems(panel.missing, language, (index) => whereOf(panel.missing[index]))}</section>`;
    case 'closed':
      return markup`<section class="card"><p>${PAGE_WORDS.closed[language]}</p></section>`;
  }
}

/** The file and line of a problem. */
function whereOf(problem: Diagnostic | undefined): Markup {
  return problem === undefined ? markup`` : markup`<code>${problem.file}:${problem.line}</code>`;
}

/** Every item in printed order, with what was decided on it. */
function renderList({ review, current, language, problems }: PageView): Markup {
  const entries = review.items.map((each) => {
    const { item, state } = each;
    const isCurrent = item.key === current?.item.key;
    const hasProblem = each.faults.length > 0 || problems?.byItem.has(item.key) === true;
    const here = isCurrent && markup` aria-current="true"`;
    return markup`<li><button type="button" class="entry ${state}" data-action="select" data-item="${item.key}"${here} title="${STATE_WORDS[state][language]}"><span class="sign">${hasProblem ? '⚠' : STATE_SIGNS[state]}</span><span class="mark ${item.kind} pending">${SHORT_KIND_WORDS[item.kind][language]}</span><span class="words" lang="zh-CN">${titleOf(each)}</span></button></li>`;
  });
  return markup`<nav class="list" aria-label="${PAGE_WORDS.list[language]}"><ol>${entries}</ol></nav>`;
}
