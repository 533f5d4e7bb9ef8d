import { formatCitedPosition } from '../../domain/citing/format-cited-position.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { Template } from '../../i18n/template.ts';
import { say } from '../ui/say.client.ts';
import type { CitedPassage } from './cited-passage.client.ts';
import { passageAt } from './cited-passage.client.ts';

/** Words for what may be cited. */
export interface ScopeWords {
  readonly selection: string;
  readonly paragraph: string;
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
  return [
    ...selected,
    ...(path.paragraph === undefined ? [] : [at(words.paragraph, span.from)]),
    ...enclosing,
  ];
}
