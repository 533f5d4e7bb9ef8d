import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { localePath, locales } from '../../i18n/locale.ts';
import { problemIn } from '../base/located.ts';
import type { PageSummary, BuiltSite } from './built-site.ts';

/** Every document has its page in every language; reference material that is not published has none. */
export function* checkDocuments(pages: readonly PageSummary[], site: BuiltSite): Generator<Diagnostic> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  for (const { id, facts } of site.content.documents) {
    const isPublished = site.publishReference || facts?.value.nature !== 'reference';
    for (const locale of locales) {
      const file = `${site.folder}${localePath('/', locale, `/policies/${id}/`)}index.html`;
      const holdsText = byFile.get(file)?.sourceTexts.some(({ policy }) => policy === id) ?? false;
      if (holdsText === isPublished) continue;
      yield problemIn(
        file,
        { line: 1, column: 1 },
        {
          ruleId: 'document-page',
          message: isPublished
            ? { zh: `没有“${id}”的原文页面`, en: `There is no page with the text of “${id}”` }
            : { zh: `“${id}”不应公布`, en: `“${id}” should not be published` },
          hint: {
            zh: '原文放在 [data-source-text="<编号>"] 中；PUBLISH_REFERENCE=false 时不含参考材料',
            en: 'The text stands in [data-source-text="<id>"]; PUBLISH_REFERENCE=false leaves reference material out',
          },
        },
      );
    }
  }
}
