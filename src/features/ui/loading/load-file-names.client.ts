import { SEARCH_FILE_LIST, type SearchFileNames } from '../../../search/index/search-file-names.ts';
import { isRecord, isText } from './is-record.ts';
import { loadJson } from './load-json.client.ts';

/** The names that the files have now. @param folder as of `SearchFiles` @throws when they cannot be had */
export function loadFileNames(folder: string): Promise<SearchFileNames> {
  return loadJson(folder + SEARCH_FILE_LIST, isFileNames, { cache: 'no-cache' });
}

function isFileNames(value: unknown): value is SearchFileNames {
  return isRecord(value) && isText(value['index']) && Object.values(value).every(isText);
}
