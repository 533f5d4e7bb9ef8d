import { diagnosticLanguage } from '../../../i18n/diagnostic-language.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';
import { cloneTemplate } from '../../ui/clone-template.client.ts';
import { partOf } from '../../ui/element.client.ts';
import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import type { CitationAnswer, CitedPosition } from './go-to-citation.client.ts';
import { fillCard } from '../fill-card.client.ts';
import { mayBeCitation } from './may-be-citation.ts';

/** Words of the answers. */
export interface JumpMessages {
  readonly failed: string;
  readonly unknown: string;
}

/** Of a citation that may mean more, the first are shown: its words are said to name too many. */
const MOST_SHOWN = 24;
/** More positions than this are no direct answer to a search. */
const MOST_HITS = 5;

/**
 * `<citation-jump>`: answers a citation with its position. Its own form goes there; a `citation-ask` event, whose detail
 * is what was typed elsewhere, only shows the position, and nothing for words that are no citation; a `citation-go` event
 * does the same, and goes there where the citation is unmistakable.
 */
class CitationJump extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go(form.querySelector('input')?.value.trim() ?? '');
    });
    for (const name of ['citation-ask', 'citation-go']) {
      this.addEventListener(name, (event) => {
        const text = event instanceof CustomEvent ? String(event.detail).trim() : '';
        void this.#answer(text, name === 'citation-go');
      });
    }
  }

  async #go(text: string): Promise<void> {
    const { failed, unknown } = this.#messages();
    this.#print(undefined, '');
    if (text === '') return;
    try {
      const answer = await this.#find(text);
      const [only, ...others] = answer?.positions ?? [];
      if (only !== undefined && others.length === 0 && answer?.diagnostics.length === 0) {
        location.assign(only.href);
      } else {
        this.#print(answer, answer === undefined ? unknown : '');
      }
    } catch {
      this.#print(undefined, failed);
    }
  }

  async #answer(text: string, goes: boolean): Promise<void> {
    const run = ++this.#run;
    let isFailed = false;
    const answer = mayBeCitation(text)
      ? await this.#find(text).catch(() => {
          isFailed = true;
          return undefined;
        })
      : undefined;
    if (run !== this.#run) return;
    const count = answer?.positions.length ?? 0;
    const isShown = answer?.isLikely === true && count > 0 && count <= MOST_HITS;
    this.#print(isShown ? answer : undefined, isFailed ? this.#messages().failed : '');
    const [only] = answer?.positions ?? [];
    if (goes && answer?.isUnmistakable === true && only !== undefined) location.assign(only.href);
  }

  /** The reader of citations is fetched when there is one to read. */
  async #find(text: string): Promise<CitationAnswer | undefined> {
    const { findCitedPositions } = await loadPart(() => import('./go-to-citation.client.ts'));
    const { texts = '', pages = '', forms = '', index = '' } = this.dataset;
    return findCitedPositions(text, { texts, pages, forms, index });
  }

  #print(answer: CitationAnswer | undefined, note: string): void {
    const language = diagnosticLanguage[interfaceLocale()];
    const problems = answer?.diagnostics.map(
      ({ message, hint }) => `${message[language]} · ${hint[language]}`,
    );
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = problems?.join(' ') ?? note;
    this.querySelector('[data-places]')?.replaceChildren(
      ...(answer?.positions ?? []).slice(0, MOST_SHOWN).map((position) => this.#item(position)),
    );
    this.toggleAttribute('data-answered', answer !== undefined);
  }

  #item({ document, position, href }: CitedPosition): Node {
    const item = cloneTemplate(this, 'place');
    fillCard(item, document.policy, this.dataset);
    partOf(item, 'a').setAttribute('href', href);
    partOf(item, '[data-position]').textContent = position;
    return item;
  }

  #messages(): JumpMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}') as JumpMessages;
  }
}

customElements.define('citation-jump', CitationJump);
