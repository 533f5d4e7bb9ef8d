import type { DocumentParallels } from '../../exports/records/document-parallels.ts';
import { formatComparedProvisions } from '../../domain/reuse/compared-address.ts';
import type { Locale } from '../../i18n/locale.ts';
import { isListOf } from '../ui/loading/is-list-of.ts';
import { isRecord, isText } from '../ui/loading/is-record.ts';
import { loadJson } from '../ui/loading/load-json.client.ts';

/** What one document shares with others, as a file has it of this document or of several. @throws when it cannot be read */
export async function readParallels(address: string, policy: string): Promise<DocumentParallels> {
  const read = await loadJson(address, isParallelsFile);
  const own = ('policy' in read ? [read] : read).find((each) => each.policy === policy);
  if (own === undefined) throw new Error(`${address} has nothing of ${policy}`);
  return own;
}

function isParallelsFile(value: unknown): value is DocumentParallels | readonly DocumentParallels[] {
  return isParallels(value) || isListOf(value, isParallels);
}

function isParallels(value: unknown): value is DocumentParallels {
  return isRecord(value) && isText(value['policy']) && isListOf(value['provisions'], hasMatches);
}

function hasMatches(value: unknown): value is DocumentParallels['provisions'][number] {
  return isRecord(value) && isText(value['provision']) && isListOf(value['matches'], isRecord);
}

/**
 * The provisions of a document that share most wording with others, each as a copy of a template with links to both
 * side by side.
 * @param most how many are printed
 */
export function printParallels(
  { policy, provisions }: DocumentParallels,
  template: HTMLTemplateElement,
  locale: Locale,
  most: number,
): readonly Node[] {
  return provisions
    .flatMap(({ provision, heading, matches }) => matches.map((match) => ({ provision, heading, match })))
    .toSorted((x, y) => y.match.shared - x.match.shared)
    .slice(0, most)
    .map(({ provision, heading, match }) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a');
      const a = { policy, provision };
      const b = { policy: match.policy, provision: match.provision };
      if (link !== null) link.href = formatComparedProvisions({ a, b });
      const write = (name: string, text: string) => {
        const place = item.querySelector(`[data-${name}]`);
        if (place !== null) place.textContent = text;
      };
      const there = [match.region, match.heading].filter((part) => part !== '').join(' ');
      write('sides-named', [heading, there].filter((part) => part !== '').join(' ↔ '));
      write('title', (locale === 'en' ? match.titleEn : null) ?? match.title);
      write('quote', longest(match.runs.map(({ quote }) => quote)));
      return item;
    });
}

function longest(texts: readonly string[]): string {
  return texts.reduce((found, text) => (text.length > found.length ? text : found), '');
}
