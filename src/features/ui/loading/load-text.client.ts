import { loadFile } from './load-file.client.ts';

/** A file of text. @param isWhole whether it begins and ends as it should @throws as `loadFile` */
export function loadText(address: string, isWhole: (text: string) => boolean): Promise<string> {
  return loadFile(address, async (response) => {
    const text = await response.text();
    if (!isWhole(text)) throw new TypeError('not whole');
    return text;
  });
}
