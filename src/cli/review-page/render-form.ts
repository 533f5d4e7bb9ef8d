import { isDraftId } from '../../domain/placeholder.ts';
import type { RecordField } from '../../maintenance/review-drafts/record-fields.ts';
import { fieldsOf, withValues } from '../../maintenance/review-drafts/record-fields.ts';
import type { ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { optionWords } from './option-words.ts';
import type { PageView, Panel } from './page-view.ts';
import { formOf } from './page-view.ts';
import { FIELD_WORDS, PAGE_WORDS } from './page-words.ts';
import { renderSentence } from './render-sentence.ts';

type EditPanel = Extract<Panel, { kind: 'edit' }>;

/** The record of an item as a form with every field that its schema has. */
export function renderForm(view: PageView, reviewed: ReviewedItem, panel: EditPanel): Markup {
  const { language } = view;
  const { item } = reviewed;
  const { schema, base } = formOf(reviewed, panel.as);
  const { faults } = panel.values === undefined ? { faults: [] } : withValues(schema, base, panel.values);
  const faultOf = (path: string): string | undefined => faults.find((each) => each.path === path)?.message;
  const fields = fieldsOf(schema, base).map((field) => ({
    ...field,
    value: panel.values?.[field.path] ?? field.value,
  }));
  const own = fields
    .filter(({ path }) => !path.includes('.'))
    .toSorted((a, b) => LAST.indexOf(a.path) - LAST.indexOf(b.path));
  const points = Map.groupBy(
    fields.filter(({ path }) => path.includes('.')),
    ({ path }) => path.split('.').slice(0, 2).join('.'),
  );
  const groups = [...points.values()].map(
    (each) =>
      markup`<fieldset>${each.map((field) => renderField(view, field, faultOf(field.path)))}</fieldset>`,
  );
  const verdict = panel.as === 'target' ? 'record' : 'accept';
  const stray = faults.filter(({ path }) => fields.every((field) => field.path !== path));
  return markup`<form class="fields" data-verdict="${verdict}" data-item="${item.key}" novalidate>
    <blockquote lang="zh-CN">${renderSentence(view, reviewed)}</blockquote>
    ${stray.map(({ path, message }) => markup`<p class="fault">${path} ${message}</p>`)}
    <fieldset>${own.map((field) => renderField(view, field, faultOf(field.path)))}</fieldset>
    ${groups}
    <p class="actions"><button class="primary" type="submit">${PAGE_WORDS.keep[language]} <kbd>${PAGE_WORDS.keepHint[language]}</kbd></button>
    <button type="button" data-action="cancel">${PAGE_WORDS.cancel[language]} <kbd>Esc</kbd></button></p>
  </form>`;
}

function renderField(view: PageView, field: RecordField, fault: string | undefined): Markup {
  const { language } = view;
  const { path, isOptional } = field;
  const name = path.split('.').at(-1) ?? path;
  const label = FIELD_WORDS[name]?.[language] ?? name;
  const id = `field-${path}`;
  const optional = isOptional && markup` <small>${PAGE_WORDS.optional[language]}</small>`;
  const wrong = fault !== undefined && markup`<span class="fault" id="${id}-fault">${fault}</span>`;
  const wide = WIDE.has(name) ? ' wide' : '';
  const missing = isOptional || field.value !== '' || field.kind === 'list' ? '' : ' missing';
  return markup`<p class="field${wide}${missing}"><label for="${id}">${label}${optional}</label>${control(view, field, id, name)}${wrong}</p>`;
}

/** Fields that follow from the others, and come after them. */
const LAST: readonly string[] = ['provision', 'id'];

/** Fields that hold a sentence. */
const WIDE: ReadonlySet<string> = new Set([
  ...['id', 'name', 'nameEn', 'label', 'labelEn', 'note', 'quote', 'scope', 'organisations', 'targets'],
  ...['indicator', 'reasoning', 'reasoningEn', 'text', 'qualifier'],
]);

function control(view: PageView, field: RecordField, id: string, name: string): Markup {
  const { path, kind, value, options, isOptional } = field;
  const choices = name === 'indicator' ? [...view.indicators.keys()] : options;
  if (kind === 'choice' || name === 'indicator') {
    const labelled = choices.map((each) => ({
      each,
      label: name === 'indicator' ? (view.indicators.get(each) ?? each) : optionWords(each)[view.language],
    }));
    const empty =
      (isOptional || value === '') &&
      markup`<option value=""${value === '' && SELECTED}>${PAGE_WORDS.none[view.language]}</option>`;
    const all = labelled.map(
      ({ each, label }) => markup`<option value="${each}"${each === value && SELECTED}>${label}</option>`,
    );
    return markup`<select id="${id}" name="${path}">${empty}${all}</select>`;
  }
  if (kind === 'list') {
    const rows = String(Math.max(2, value.split('\n').length));
    const known = name === 'organisations' && knownBodies(view);
    return markup`<textarea id="${id}" name="${path}" rows="${rows}" spellcheck="false">${value}</textarea>${known}`;
  }
  if (LONG.has(name)) {
    return markup`<textarea id="${id}" name="${path}" rows="2" spellcheck="false">${value}</textarea>`;
  }
  const mode = kind === 'number' && markup` inputmode="decimal"`;
  return markup`<input id="${id}" name="${path}" value="${value}" autocomplete="off" spellcheck="false"${mode}>`;
}

/** Bodies by name with their ids, those of this review first. */
function knownBodies({ organisations, review, language }: PageView): Markup {
  const fresh = review.items.flatMap(({ record }) => ('aliases' in record ? [record] : []));
  const all = [...fresh, ...organisations.filter(({ id }) => !isDraftId(id))];
  const entries = all.map(({ id, name }) => markup`<li>${name} <code>${id}</code></li>`);
  return markup`<details class="known"><summary>${PAGE_WORDS.known[language]}</summary><ul>${entries}</ul></details>`;
}

const SELECTED = markup` selected`;
const LONG: ReadonlySet<string> = new Set(['quote', 'note']);
