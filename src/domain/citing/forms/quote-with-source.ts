import { referenceWarning } from '../reference-warning.ts';
import type { CitationRequest } from '../reading/citation-request.ts';
import { citePlainly } from './cite-plainly.ts';

/** What goes on the clipboard: the same words as plain text and as HTML. */
export interface ClipboardQuote {
  readonly text: string;
  readonly html: string;
}

/**
 * 复制原文和出处: the paragraphs of source text, then where they stand. Nothing editorial is added to the quotation;
 * a quotation from reference material begins with the warning.
 */
export function quoteWithSource(paragraphs: readonly string[], request: CitationRequest): ClipboardQuote {
  const warning = request.policy.nature === 'reference' ? [referenceWarning] : [];
  const source = citePlainly(request).replace(referenceWarning, '');
  const lines = [...warning, ...paragraphs];
  const quoted = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const [before, after] = request.url === undefined ? [source, ''] : source.split(request.url);
  const link =
    request.url === undefined ? '' : `<a href="${escapeHtml(request.url)}">${escapeHtml(request.url)}</a>`;
  return {
    text: `${[...lines, `——${source}`].join('\n')}\n`,
    html: `<blockquote>${quoted}</blockquote><p>——${escapeHtml(before ?? '')}${link}${escapeHtml(after ?? '')}</p>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '&quot;',
  );
}
