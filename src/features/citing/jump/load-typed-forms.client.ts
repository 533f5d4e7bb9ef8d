import { loadOnce } from '../../../domain/load-once.ts';
import type { TypedForms } from '../../../domain/verifying/typed-forms.ts';
import { isListOf } from '../../ui/loading/is-list-of.ts';
import { isText } from '../../ui/loading/is-record.ts';
import { loadJson } from '../../ui/loading/load-json.client.ts';

const requests = new Map<string, Promise<TypedForms>>();

/**
 * The characters of a paste that are read as others, fetched on first need and kept while the page is open; a failed
 * request is sent again. What is typed in the characters of the texts can be answered without them.
 * @throws when it cannot be had
 */
export function loadTypedForms(address: string): Promise<TypedForms> {
  return loadOnce(requests, address, () => fetchTypedForms(address));
}

async function fetchTypedForms(address: string): Promise<TypedForms> {
  const [typed, used] = await loadJson(address, isPairOfTexts);
  return new Map(Array.from(typed, (character, index) => [character, used.charAt(index)]));
}

function isPairOfTexts(value: unknown): value is readonly [typed: string, used: string] {
  return isListOf(value, isText) && value.length === 2 && value[0]?.length === value[1]?.length;
}
