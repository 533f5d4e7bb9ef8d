import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { joinable, neighbour } from './neighbours.ts';
import { optionWords } from './option-words.ts';
import type { PageView } from './page-view.ts';
import { fill } from './page-view.ts';
import { FIELD_WORDS, KIND_WORDS, PAGE_WORDS, STATE_SIGNS, STATE_WORDS } from './page-words.ts';
import { renderForm } from './render-form.ts';
import { renderSentence } from './render-sentence.ts';
import { renderProblems } from './render-problems.ts';

/** The item looked at: its sentence, what would be recorded of it, and what may be done with it. */
export function renderItem(view: PageView): Markup {
  const { current, review, panel, language, problems } = view;
  if (current === undefined)
    return markup`<section class="card"><p>${PAGE_WORDS.nothing[language]}</p></section>`;
  const { item, state, record, faults } = current;
  const ofKind = review.items.filter((each) => each.item.kind === item.kind);
  const number = `${String(ofKind.indexOf(current) + 1)} / ${String(ofKind.length)}`;
  const own = problems?.byItem.get(item.key) ?? [];
  const isEdited = panel.kind === 'edit';
  const joined =
    current.joinedTo !== undefined &&
    markup`<p class="remark">${fill(PAGE_WORDS.joinedTo[language], { name: titleOf(review.items.find((each) => each.item.key === current.joinedTo)) })}</p>`;
  const remark =
    state === 'waiting' && (item.kind === 'milestone' ? PAGE_WORDS.linkedTo : PAGE_WORDS.bodyLinked);
  const body = isEdited
    ? renderForm(view, current, panel)
    : markup`<blockquote lang="zh-CN">${renderSentence(view, current)}</blockquote>
    ${joined}${remark !== false && markup`<p class="remark">${remark[language]}</p>`}
    ${faults.map(({ path, message }) => markup`<p class="fault">${fieldName(path, language)}：${message}</p>`)}
    <dl>${facts(view, record).map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${own.length > 0 && markup`<h3>${PAGE_WORDS.problems[language]}</h3>${renderProblems(own, language)}`}
    ${actions(view, current)}`;
  return markup`<section class="card ${item.kind}" aria-labelledby="current">
    <p class="kind"><span class="mark ${item.kind} pending">${KIND_WORDS[item.kind][language]}</span> <span class="number">${number}</span> <span class="state ${state}">${STATE_SIGNS[state]} ${STATE_WORDS[state][language]}</span></p>
    <h2 id="current" tabindex="-1" lang="zh-CN">${titleOf(current)}</h2>
    ${body}
  </section>`;
}

/** What an item is called in a list. */
export function titleOf(reviewed: ReviewedItem | undefined): string {
  if (reviewed === undefined) return '';
  const { record } = reviewed;
  if ('name' in record) return record.name;
  return 'label' in record ? record.label : reviewed.item.quote;
}

type Facts = readonly (readonly [name: string, value: string | Markup])[];

/** What would be recorded, in words. */
function facts(view: PageView, record: ReviewedItem['record']): Facts {
  const { language } = view;
  const word = (value: string): string => optionWords(value)[language];
  const rows: readonly (readonly [field: string, value: string | Markup | undefined])[] =
    'points' in record
      ? [...seriesFacts(view, record), ...record.points.flatMap((point) => pointFacts(view, point))]
      : 'label' in record
        ? [
            ['kind', word(record.kind)],
            ['end', [record.start, record.end].filter((each) => each !== undefined).join(' — ')],
            ['dateText', record.dateText],
            ['basis', word(record.basis)],
            ['reasoning', record.reasoning],
            ['targets', record.targets.length === 0 ? undefined : record.targets.join('、')],
            ['id', record.id],
          ]
        : 'aliases' in record
          ? [
              ['name', record.name],
              ['kind', word(record.kind)],
              ['region', record.region],
              ['id', record.id],
            ]
          : 'organisations' in record
            ? [['organisations', bodies(view, record.organisations)]]
            : [
                ['quote', record.quote],
                ['reason', record.reason],
              ];
  return rows.flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : [[fieldName(field, language), value] as const],
  );
}

function seriesFacts(
  { language, indicators }: PageView,
  { id, kind, counting, indicator, scope, note }: TargetSeries,
): readonly (readonly [string, string | undefined])[] {
  return [
    ['kind', optionWords(kind)[language]],
    ['counting', optionWords(counting)[language]],
    ['indicator', indicator === undefined ? undefined : indicators.get(indicator)],
    ['scope', scope],
    ['note', note],
    ['id', id],
  ];
}

function pointFacts(
  view: PageView,
  {
    value,
    valueMax,
    unit,
    comparator,
    relative,
    due,
    dueText,
    modality,
    modalityText,
    organisations,
    note,
  }: TargetPoint,
): readonly (readonly [string, string | Markup | undefined])[] {
  const word = (each: string): string => optionWords(each)[view.language];
  const range = valueMax === undefined ? '' : `—${String(valueMax)}`;
  const bound = comparator === undefined || comparator === 'eq' ? '' : ` · ${word(comparator)}`;
  return [
    ['value', value === undefined ? undefined : `${String(value)}${range}${unit ?? ''}${bound}`],
    ['text', relative?.text],
    ['due', due === undefined ? '—' : `${due}（${dueText ?? ''}）`],
    ['modality', `${modalityText ?? '—'} · ${word(modality)}`],
    ['organisations', organisations.length === 0 ? undefined : bodies(view, organisations)],
    ['note', note],
  ];
}

/** Bodies by name; one that is not on record yet says so, with the id it gets. */
function bodies({ organisations, review, language }: PageView, ids: readonly string[]): Markup {
  const known = new Map(organisations.map(({ id, name }) => [id, name]));
  const fresh = new Map(
    review.items.flatMap(({ record }) => ('aliases' in record ? [[record.id, record.name] as const] : [])),
  );
  const names = ids.map((id, index) => {
    const name = fresh.get(id);
    const own =
      name === undefined
        ? markup`${known.get(id) ?? id}`
        : markup`${name} <small>${PAGE_WORDS.newBody[language]} ${id}</small>`;
    return index === 0 ? own : markup`<br>${own}`;
  });
  return markup`${names}`;
}

function fieldName(path: string, language: PageView['language']): string {
  const name = path.split('.').at(-1) ?? path;
  return FIELD_WORDS[name]?.[language] ?? name;
}

function actions({ review, language, canUndo }: PageView, { item, state }: ReviewedItem): Markup {
  const { key } = item;
  const button = (action: string, shortcut: string, words: string, more: Markup | false = false): Markup =>
    markup`<button type="button" data-action="${action}" data-item="${key}"${more}><kbd>${shortcut}</kbd> ${words}</button>`;
  const reason = item.kind === 'numeral' ? item.record.reason : undefined;
  const accept =
    item.kind !== 'numeral'
      ? button('accept', 'A', PAGE_WORDS.accept[language], PRIMARY)
      : reason === undefined
        ? button('edit', 'A', PAGE_WORDS.excludeAsk[language], PRIMARY)
        : button('accept', 'A', fill(PAGE_WORDS.exclude[language], { reason }), PRIMARY);
  const join = joinable(review.items, key);
  const to =
    join !== undefined &&
    state !== 'joined' &&
    button(
      'join',
      'J',
      fill(PAGE_WORDS.join[language], { name: shorten(titleOf(join)) }),
      markup` data-to="${join.item.key}" title="${titleOf(join)}"`,
    );
  const move = (action: string, step: 1 | -1, shortcut: string, words: string): Markup =>
    markup`<button type="button" data-action="${action}" data-item="${neighbour(review.items, key, step)?.item.key ?? key}"><kbd>${shortcut}</kbd> ${words}</button>`;
  const other =
    item.kind === 'numeral'
      ? button('record', 'T', PAGE_WORDS.record[language])
      : button('reject', 'R', PAGE_WORDS.reject[language]);
  return markup`<p class="actions">${accept}${button('edit', 'E', PAGE_WORDS.edit[language])}${other}${to}</p><p class="actions quiet">${move('previous', -1, '↑', PAGE_WORDS.previous[language])}${move('next', 1, '↓', PAGE_WORDS.next[language])}${button('undo', 'U', PAGE_WORDS.undo[language], !canUndo && DISABLED)}</p>`;
}

/** As much of a name as a button holds. */
function shorten(name: string): string {
  const characters = [...name];
  return characters.length > 12 ? `${characters.slice(0, 11).join('')}…` : name;
}

const PRIMARY = markup` class="primary"`;
const DISABLED = markup` disabled`;
