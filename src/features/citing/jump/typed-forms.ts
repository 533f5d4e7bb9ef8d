import type { Site } from '../../../content/site.ts';
import { documentLines } from '../../../domain/document/lines.ts';
import { presentCharacters } from '../../../search/fold/present-characters.ts';
import { makeTypedVariants } from '../../../search/fold/typed-variants.ts';

/** File of the typed forms, which the pages that read pastes and citations fetch. */
const TYPED_FORMS_FILE = 'typed-forms.json';

/** Path of the typed forms on the site. */
export function typedFormsAddress({ urls }: Site): string {
  return urls.file(`search-index/${TYPED_FORMS_FILE}`);
}

/** Citations have words that a text may lack. */
const CITING_WORDS = '第号部分编章节条款项目点段附件表专栏行年月日发布令';

/**
 * Characters people type (traditional forms) and, at the same index, those that the texts have instead. A character that
 * stands in a text itself is left as it is typed.
 */
export function typedForms(site: Site): readonly [typed: string, used: string] {
  const documents = site.documents;
  const texts = documents.flatMap(({ policy, text }) => [
    policy.title,
    policy.noticeTitle ?? '',
    ...documentLines(text).map((line) => line.text),
  ]);
  const present = presentCharacters(texts);
  const forms = Object.entries(makeTypedVariants([...texts, CITING_WORDS]))
    .filter(([typed, used]) => typed.length === 1 && used.length === 1 && !present.has(typed))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [forms.map(([typed]) => typed).join(''), forms.map(([, used]) => used).join('')];
}
