import { parseProvisionId, partOf } from '../../../domain/document/parse-provision-id.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';

/** A line of the contents column. */
export interface ContentsEntry {
  readonly id: string;
  /** Printed number; empty for a part that goes by its name. */
  readonly label: string;
  /** What follows the number, short enough for the column. */
  readonly heading: string;
  /** The whole of it, where it is shortened. */
  readonly inFull: string | undefined;
  readonly children: readonly ContentsEntry[];
  /** The children are numbers alone, and stand next to each other. */
  readonly isCompact: boolean;
}

/** Parts too small to list: the title of the notice or of the text stands for them. */
const unlistedParts: ReadonlySet<string> = new Set([
  'addressee',
  'notice',
  'history',
  'contents',
  'signature',
  'preamble',
  'note',
]);

/** Characters of an entry that the column has room for. */
const LONGEST = 24;

/** Most entries of which all are listed: numbers alone by the hundreds lead nobody. */
const MOST_ENTRIES = 400;

/**
 * Numbered provisions by their heading, articles by their caption, annexes by their title; the notice and the
 * distribution line by name. In a code of very many articles those without a caption are left to their chapters.
 * @param titleName the entry of the document’s own title, which the page has said already
 */
export function viewContents(
  locale: Locale,
  provisions: readonly Provision[],
  titleName: string,
): readonly ContentsEntry[] {
  const entries = viewEntries(locale, provisions, titleName);
  return countEntries(entries) > MOST_ENTRIES ? entries.map(withoutNumbersAlone) : entries;
}

function countEntries(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + countEntries(children), 0);
}

function withoutNumbersAlone(entry: ContentsEntry): ContentsEntry {
  return { ...entry, children: entry.isCompact ? [] : entry.children.map(withoutNumbersAlone) };
}

function viewEntries(
  locale: Locale,
  provisions: readonly Provision[],
  titleName: string,
): readonly ContentsEntry[] {
  return provisions.flatMap((provision) => {
    const entry = viewEntry(locale, provision, titleName);
    return entry === undefined ? [] : [entry];
  });
}

function viewEntry(locale: Locale, provision: Provision, titleName: string): ContentsEntry | undefined {
  const { id, label, heading, children } = provision;
  const steps = parseProvisionId(id);
  const part = partOf(id);
  const kind = steps.at(-1)?.kind;
  const isInAnnex = kind === 'part' && steps.length > 1;
  if (part !== undefined && (isInAnnex || unlistedParts.has(part))) return undefined;
  if (kind === 'item' && steps.some((step) => step.kind === 'article')) return undefined;
  const below = viewEntries(locale, children, titleName);
  const common = { id, children: below, isCompact: isCompact(children, below) };
  if (part === 'title') return { ...common, label: '', heading: titleName, inFull: undefined };
  if (part !== undefined) return { ...common, label: '', heading: partName(locale, part), inFull: undefined };
  if (kind === 'annex' || kind === 'annex-table') {
    const title =
      heading === '' ? (children.find((child) => partOf(child.id) === 'title')?.heading ?? '') : heading;
    const mark = label.replace(/[：:\s]+$/u, '');
    return { ...common, ...fit(mark === '' || title === '' ? mark : `${mark}　`, title) };
  }
  if (kind === 'article') return { ...common, ...fit(captioned(label, heading), bare(heading)) };
  return { ...common, ...fit(label, heading.replace(/。$/u, '')) };
}

/** A number keeps the space after it only where something follows. */
function captioned(label: string, heading: string): string {
  return heading === '' ? label.trimEnd() : label;
}

/** A printed caption without its brackets: 【立法目的】. */
function bare(caption: string): string {
  return /^[【（(［[](.+)[】）)］\]]$/u.exec(caption)?.[1] ?? caption;
}

function fit(label: string, heading: string): Pick<ContentsEntry, 'label' | 'heading' | 'inFull'> {
  const room = LONGEST - [...label].length;
  const characters = [...heading];
  if (characters.length <= room) return { label, heading, inFull: undefined };
  const short = characters.slice(0, Math.max(room - 1, 1)).join('');
  return { label, heading: `${short}…`, inFull: label + heading };
}

function isCompact(children: readonly Provision[], entries: readonly ContentsEntry[]): boolean {
  return (
    entries.length > 1 &&
    children.every(({ id, heading }) => heading === '' && parseProvisionId(id).at(-1)?.kind === 'article')
  );
}

function partName(locale: Locale, part: keyof (typeof policyMessages)[Locale]['parts']): string {
  const { contentsParts, parts } = policyMessages[locale];
  const names: Readonly<Record<string, string>> = contentsParts;
  return names[part] ?? parts[part];
}
