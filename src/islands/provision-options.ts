import type { Place } from '../domain/citing/place.ts';
import { printedPosition } from '../domain/numbering/printed-position.ts';
import type { Provision } from '../domain/provision.ts';
import { walkProvisions } from '../domain/provision.ts';
import { formatMessage } from '../i18n/format-message.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Template } from '../i18n/template.ts';

/** Words that name places in a document. */
export interface PlaceWords {
  readonly locale: Locale;
  /** Names of the unnumbered parts by id. */
  readonly parts: Readonly<Record<string, string>>;
  readonly paragraph: Template<'position' | 'ordinal'>;
}

/** A provision or paragraph to choose. */
export interface ProvisionOption {
  readonly id: string;
  readonly name: string;
}

/** Longest piece of text shown in a chooser, in characters. */
const longest = 24;

/**
 * Everything that can be chosen in one document, indented by depth: provisions by their heading, and the paragraphs
 * of those that have several. A paragraph that is chosen already is always among them.
 */
export function provisionOptions(
  provisions: readonly Provision[],
  chosen: string,
  words: PlaceWords,
): readonly ProvisionOption[] {
  return [...walkProvisions(provisions)].flatMap(({ provision, ancestors }) => {
    const indent = '　'.repeat(ancestors.length);
    const { id, label, heading, paragraphs } = provision;
    const part = words.parts[id];
    const name = label === '' && part !== undefined ? part : cut(`${label}${heading}`);
    const path = [...ancestors, provision];
    const below = paragraphs.flatMap((paragraph, index) => {
      if (paragraphs.length === 1 && paragraph.id !== chosen) return [];
      const position = nameOfPlace({ path, paragraph: index + 1 }, words);
      return [{ id: paragraph.id, name: `${indent}　${position} ${cut(paragraph.text)}` }];
    });
    return [{ id, name: `${indent}${name}` }, ...below];
  });
}

/** 三、（二）5. · 三、第2段 · 引言; a paragraph of a document without numbering by its number alone. */
export function nameOfPlace({ path, paragraph }: Place, words: PlaceWords): string {
  const provision = path.at(-1);
  if (provision === undefined) return '';
  const numbering = printedPosition(path.slice(0, -1), provision);
  const position = numbering === '' ? (words.parts[provision.id] ?? provision.id) : numbering;
  const isAlone = provision.paragraphs.length === 1 && provision.children.length === 0;
  if (paragraph === undefined || isAlone) return position;
  const at = provision.id === 'title' ? '' : position;
  return formatMessage(words.locale, words.paragraph, { position: at, ordinal: paragraph }).trim();
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
