import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { problemIn } from '../base/located.ts';
import { namesOfReference } from '../content/documents/names-of-reference.ts';
import type { PageSummary, BuiltSite } from './built-site.ts';
import { positionInFile } from './source/position-in-file.ts';

/** A build without reference material holds nothing by which it is known: no id, region or title, in no file. */
export function* checkUnpublished(_pages: readonly PageSummary[], site: BuiltSite): Generator<Diagnostic> {
  if (site.publishReference) return;
  const names = new Map(namesOfReference(site.content));
  for (const id of [...names.values()]) names.set(id, id);
  for (const name of site.files) {
    const text = site.read(name);
    const file = `${site.folder}/${name}`;
    for (const [words, document] of names) {
      const offset = name.includes(words) ? 0 : text.indexOf(words);
      if (offset === -1) continue;
      yield problemIn(file, positionInFile(file, offset, site), {
        ruleId: 'unpublished-named',
        message: {
          zh: `不公布“${document}”，这里却有“${words}”`,
          en: `“${document}” is not published, yet “${words}” stands here`,
        },
        hint: {
          zh: `在 content/ 中把有关的话写成 {${document}|……}`,
          en: `In content/, tie what is said of it: {${document}|…}`,
        },
      });
      break;
    }
  }
}
