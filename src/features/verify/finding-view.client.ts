import type { KnownDocument } from '../../domain/document/known-document.ts';
import type { DiffPart } from '../../domain/text/diff-characters.ts';
import { diffCharacters } from '../../domain/text/diff-characters.ts';
import { shortenDiff } from '../../domain/text/shorten-diff.ts';
import type { CitedSource, VerificationFinding } from '../../domain/verifying/finding.ts';
import { diagnosticLanguage } from '../../i18n/diagnostic-language.ts';
import type { Template } from '../../i18n/template.ts';
import type { Verdict } from '../../schemas/vocabulary.ts';
import type { CitingSite } from '../citing/citing-site.client.ts';
import { fillCard } from '../citing/fill-card.client.ts';
import type { Copied } from '../ui/copied.ts';
import { cloneTemplate } from '../ui/clone-template.client.ts';
import { partOf, makeElement } from '../ui/element.client.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { say } from '../ui/say.client.ts';
import type { CheckedFinding } from './draft-messages.ts';
import type { CheckedSource } from './checked-source.client.ts';
import { checkedSources, citedPositions } from './checked-source.client.ts';

/** Words of one finding. */
export interface FindingWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly findings: Readonly<Record<VerificationFinding['kind'], string>>;
  readonly diff: DiffWords;
  readonly elsewhere: ElsewhereWords;
  readonly moreSources: Template<'count'>;
}

/** What printing a finding needs in addition to it. */
export interface FindingContext {
  /** Holds the templates, `finding` and `source`, and as data what `fillCard` asks for. */
  readonly host: HTMLElement;
  readonly words: FindingWords;
  readonly site: CitingSite;
  readonly documents: readonly KnownDocument[];
  /** Takes something away for the button that offers it. */
  readonly copy: (copied: Copied, button: HTMLElement) => void;
  readonly select: (finding: CheckedFinding) => void;
}

/** Shapes that distinguish the verdicts without colour. */
const signs: Readonly<Record<Verdict, string>> = {
  verbatim: '✓',
  'format-only': '≈',
  differs: '≠',
  elsewhere: '↗',
  partly: '…',
  'not-found': '？',
};
const MOST_SOURCES = 4;
/** Longest stretch of the paste that is printed again, in characters. */
const LONGEST = 200;

/** A finding as an item of the list. */
export function renderFinding(finding: CheckedFinding, context: FindingContext): Node {
  const { host, words } = context;
  const item = cloneTemplate(host, 'finding');
  partOf(item, 'li').dataset['verdict'] = finding.verdict;
  partOf(item, '[data-sign]').textContent = signs[finding.verdict];
  partOf(item, '[data-verdict-name]').textContent = words.verdicts[finding.verdict];
  partOf(item, '[data-kind]').textContent = words.findings[finding.kind];
  partOf(item, '[data-select]').addEventListener('click', () => {
    context.select(finding);
  });
  const diff = partOf(item, '[data-diff]');
  const known = diffOf(finding);
  diff.hidden = known === undefined;
  partOf(item, '[data-pasted]').hidden = known !== undefined;
  partOf(item, '[data-pasted]').textContent = cut(finding.text);
  if (known !== undefined) diff.replaceChildren(...renderDiff(known, words.diff));
  if (finding.verdict === 'format-only') offerDiff(partOf(item, 'details'), finding, words.diff);
  const problems = partOf(item, '[data-problems]');
  if (finding.kind === 'citation') problems.replaceChildren(...printProblems(finding));
  else if (finding.verdict === 'elsewhere') problems.replaceChildren(printCited(finding.cited, context));
  const isSourced = ['verbatim', 'format-only', 'elsewhere'].includes(finding.verdict);
  partOf(item, '[data-reference]').hidden = isSourced || !finding.isInReference;
  const { sources, more } = checkedSources(finding, context.site, context.documents, MOST_SOURCES);
  partOf(item, '[data-sources]').replaceChildren(
    ...sources.map((source) => printSource(source, context)),
    ...(more > 0 ? [listItem(say(words.moreSources, { count: more }))] : []),
  );
  return item;
}

function diffOf(finding: VerificationFinding): readonly DiffPart[] | undefined {
  return finding.verdict === 'differs' || finding.verdict === 'elsewhere' ? finding.diff : undefined;
}

/** Aligning long texts takes time, so it waits until it is asked for. */
function offerDiff(details: HTMLElement, finding: VerificationFinding, words: DiffWords): void {
  const source = finding.kind !== 'citation' && 'sources' in finding ? finding.sources[0]?.text : undefined;
  if (source === undefined) return;
  details.hidden = false;
  details.addEventListener(
    'toggle',
    () => {
      details.querySelector('p')?.replaceChildren(...renderDiff(diffCharacters(finding.text, source), words));
    },
    { once: true },
  );
}

function printProblems(finding: VerificationFinding & { readonly kind: 'citation' }): readonly Node[] {
  const language = diagnosticLanguage[interfaceLocale()];
  return finding.diagnostics.map(({ message, hint }) => listItem(`${message[language]} · ${hint[language]}`));
}

/** What the draft cites, where its words do not stand there. */
function printCited({ candidates }: CitedSource, { host, site, documents, words }: FindingContext): Node {
  const item = document.createElement('li');
  const links = citedPositions(candidates, site, documents).map(({ document: { policy }, id, position }) => {
    const item = cloneTemplate(host, 'source');
    fillCard(item, policy, host.dataset);
    const link = partOf(item, 'a');
    if (id !== undefined) link.setAttribute('href', `${link.getAttribute('href') ?? ''}#${id}`);
    partOf(link, '[data-position]').textContent = position;
    return link;
  });
  item.append(words.elsewhere.cited, ...links.flatMap((link) => [link, ' · ']).slice(0, -1));
  item.append(makeElement('p', {}, words.elsewhere.notThere));
  return item;
}

function printSource(source: CheckedSource, { host, copy }: FindingContext): Node {
  const item = cloneTemplate(host, 'source');
  fillCard(item, source.document.policy, host.dataset);
  const link = partOf(item, 'a');
  if (source.id !== undefined) link.setAttribute('href', `${link.getAttribute('href') ?? ''}#${source.id}`);
  partOf(item, '[data-position]').textContent = source.position;
  partOf(item, '[data-citation]').textContent = source.citation;
  const offer = (button: HTMLElement, copied: Copied | undefined): void => {
    button.hidden = copied === undefined;
    if (copied === undefined) return;
    button.addEventListener('click', () => {
      copy(copied, button);
    });
  };
  offer(partOf(item, '[data-copy-citation]'), { text: source.citation });
  offer(partOf(item, '[data-copy-quote]'), source.quote);
  return item;
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${characters.slice(0, half).join('')}……${characters.slice(-half).join('')}`;
}

/** Words around a cited position that does not have the words quoted. */
interface ElsewhereWords {
  readonly cited: string;
  readonly notThere: string;
}

/** Words that say aloud whose characters a mark holds. */
interface DiffWords {
  readonly quoted: string;
  readonly source: string;
}

/** A diff as text: what only the draft has in `del`, what only the source has in `ins`, white space made visible. */
function renderDiff(parts: readonly DiffPart[], words: DiffWords): readonly Node[] {
  return shortenDiff(parts).flatMap((part) =>
    part.kind === 'same'
      ? [new Text(part.text)]
      : [
          mark('del', words.quoted, part.quoted, part.kind),
          mark('ins', words.source, part.source, part.kind),
        ].flat(),
  );
}

function mark(name: 'del' | 'ins', label: string, text: string, kind: string): readonly Node[] {
  if (text === '') return [];
  const shown = text.replaceAll('\n', '⏎').replace(/\s/gu, '␣');
  return [
    makeElement(name, { class: kind }, makeElement('span', { class: 'visually-hidden' }, label), shown),
  ];
}
