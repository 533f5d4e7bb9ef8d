import { capitalise } from '../../../i18n/capitalise.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { printAttribute, printClasses } from '../../ui/html/html.ts';
import { renderMixedWords } from '../../ui/html/mixed-words.ts';
import type { MarginNote } from './margin-note.ts';
import { fitBeside, isOnPaper } from './note-room.ts';

/** What notes belong to. */
interface NotedText {
  /** Of the paragraph or table. */
  readonly id: string;
  /** Its number, for people: 三、（二）5. */
  readonly position: string;
  /** The words of the paragraph, in whose margin they may stand; a table has none. */
  readonly besideWords?: string;
}

/**
 * What the data say about one paragraph, under its number: beside it on wide screens and on paper where they fit, after
 * it where they do not, behind a disclosure on narrow screens. Nothing where there is no note.
 */
export function renderMarginNotes(
  locale: Locale,
  { id, position, besideWords }: NotedText,
  notes: readonly MarginNote[],
): string {
  if (notes.length === 0) return '';
  const onPaper = notes.filter((note) => isOnPaper(note, locale));
  const words = policyMessages[locale];
  const label = notes.some(({ kind }) => kind === 'error') ? words.notesWithError : words.notes;
  const fitsScreen = besideWords !== undefined && fitBeside(besideWords, notes, 'screen');
  const fitsPaper = besideWords !== undefined && fitBeside(besideWords, onPaper, 'paper');
  // Most fit both: they say it in one word.
  const classes = printClasses([
    fitsScreen && 'beside',
    fitsScreen && !fitsPaper && 'not-on-paper',
    !fitsScreen && fitsPaper && 'beside-on-paper',
    onPaper.length === 0 && 'screen-only',
  ]);
  const name = printAttribute('aria-label', formatMessage(locale, words.notesOf, { position }));
  const summary = capitalise(formatMessage(locale, label, { position, count: notes.length }));
  const items = notes.map((note) =>
    renderNote(locale, note, onPaper.length > 0 && !onPaper.includes(note) && 'screen-only'),
  );
  return [
    `<details${classes}${name}${printAttribute('data-margin-note', id)} data-editorial${printAttribute('lang', locale === sourceLocale ? undefined : locale)}>`,
    `<summary>${renderRuns(locale, summary)}</summary>`,
    `<p>${renderMixedWords(locale, capitalise(position))}</p>`,
    `<ul>${items.join('')}</ul></details>`,
  ].join('');
}

function renderNote(locale: Locale, { lead, links }: MarginNote, medium: 'screen-only' | false): string {
  const first = lead === '' ? '' : `<b>${renderMixedWords(locale, lead)}</b>`;
  const rest = links
    .map(({ text, href }) => `<a${printAttribute('href', href)}>${renderMixedWords(locale, text)}</a>`)
    .join(punctuation[locale].listComma);
  return `<li${printClasses([medium])}>${first} ${rest}</li>`;
}

/** Words of which each run would be set apart from the others: in one element where there may be several. */
function renderRuns(locale: Locale, words: string): string {
  const runs = renderMixedWords(locale, words);
  return locale === sourceLocale ? runs : `<span>${runs}</span>`;
}
