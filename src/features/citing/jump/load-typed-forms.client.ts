import type { TypedForms } from '../../../domain/verifying/typed-forms.ts';

const requests = new Map<string, Promise<TypedForms>>();

/**
 * The characters of a paste that are read as others, fetched on first need and kept while the page is open. Where they
 * do not load there are none: what is typed in the characters of the texts is answered all the same.
 */
export function loadTypedForms(address: string): Promise<TypedForms> {
  const loading = requests.get(address) ?? fetchTypedForms(address).catch(() => new Map<string, string>());
  requests.set(address, loading);
  return loading;
}

async function fetchTypedForms(address: string): Promise<TypedForms> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const [typed, used] = (await response.json()) as readonly [typed: string, used: string];
  return new Map(Array.from(typed, (character, index) => [character, used.charAt(index)]));
}
