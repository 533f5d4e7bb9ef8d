import { formatCitedPosition } from '../../domain/citing/format-cited-position.ts';
import { isArticle } from '../../domain/document/printed-position.ts';
import type { ProvisionPath } from '../../domain/document/provision-path.ts';
import { findProvisionPath, idOfPath } from '../../domain/document/provision-path.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { BelowHeading } from '../../domain/document/split-below.ts';
import type { Template } from '../../i18n/template.ts';
import { say } from '../ui/say.client.ts';
import type { CitedPassage } from './cited-passage.client.ts';
import { passageAt } from './passage-at.client.ts';

/** Words for what may be cited. */
interface ScopeWords {
  readonly selection: string;
  /** What stands below a heading; `clause` is a 款 of an article. */
  readonly below: Readonly<Record<BelowHeading['kind'] | 'clause', string>>;
  readonly all: Template<'position'>;
  readonly whole: string;
}

/** A stretch of text to choose for citing, the narrowest first. */
export interface PassageChoice {
  readonly label: string;
  readonly passage: CitedPassage;
}

/** What may be meant by one provision or by a selection: itself, and the provisions that it lies in. */
export function passageChoices(
  root: Element,
  provisions: readonly Provision[],
  given: { readonly id: string } | CitedPassage,
  words: ScopeWords,
): readonly PassageChoice[] {
  const selected = 'id' in given ? [] : [{ label: words.selection, passage: given }];
  const span = 'id' in given ? { from: given.id } : given.span;
  const path = span.to === undefined ? findProvisionPath(provisions, span.from) : undefined;
  if (path === undefined) return selected;
  const at = (label: string, from: string): PassageChoice => ({
    label,
    passage: passageAt(root, provisions, { from }),
  });
  const enclosing = path.path.toReversed().map(({ id }) => {
    const position = formatCitedPosition(provisions, { from: id });
    return at(position === '' ? words.whole : say(words.all, { position }), id);
  });
  return [...selected, ...choicesBelow(path, words).map(([label, id]) => at(label, id)), ...enclosing];
}

/** A paragraph, or a row and its table, with what each is called. */
function choicesBelow(position: ProvisionPath, { below: names }: ScopeWords): readonly [string, string][] {
  const { path, below } = position;
  const id = idOfPath(position);
  if (below === undefined || id === undefined) return [];
  const last = path.at(-1);
  const isClause = below.kind === 'paragraph' && last !== undefined && isArticle(last);
  const own: [string, string] = [names[isClause ? 'clause' : below.kind], id];
  if (below.kind !== 'row') return [own];
  const table = idOfPath({ path, below: { kind: 'table', number: below.table } });
  return [own, ...(table === undefined ? [] : [[names.table, table] satisfies [string, string]])];
}
