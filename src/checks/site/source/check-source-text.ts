import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../../domain/source/source-position.ts';
import { attributeOf, elementsIn } from '../../base/html-tree.ts';
import { problemIn } from '../../base/located.ts';
import type { Page } from '../page.ts';
import type { BuiltSite } from '../built-site.ts';
import type { PageFidelity } from './page-fidelity.ts';
import { pageFidelity } from './page-fidelity.ts';

/**
 * What a page prints of a document, editorial elements aside, is the seed with its declared emendations, character
 * for character, each heading and paragraph under its own id.
 */
export function* checkSourceText(page: Page, site: BuiltSite): Generator<Diagnostic> {
  for (const printed of pageFidelity(page, site)) {
    if (printed.document === undefined || printed.result === undefined) {
      yield fault(page.file, page.positionOf(printed.region), {
        zh: `没有可与“${printed.policy}”对照的文件`,
        en: `There is nothing to hold “${printed.policy}” against`,
      });
      continue;
    }
    yield* printed.result.diagnostics;
    yield* checkIds(page, printed, site);
  }
}

function* checkIds(
  page: Page,
  { region, policy, document, parts, result }: PageFidelity,
  site: BuiltSite,
): Generator<Diagnostic> {
  const inside = new Set(elementsIn(region).map((element) => attributeOf(element, 'id')));
  const position = (): SourcePosition => page.positionOf(region);
  for (const { id } of document?.parts ?? []) {
    if (!inside.has(id))
      yield fault(page.file, position(), { zh: `缺少编号“${id}”`, en: `The id “${id}” is missing` });
  }
  const aliases = Object.keys(site.content.publishedIds?.value[policy]?.aliases ?? {});
  const anchors = new Set(
    aliases.length === 0 ? [] : page.withAttribute('id').map((element) => attributeOf(element, 'id')),
  );
  for (const id of aliases.filter((alias) => !anchors.has(alias))) {
    yield fault(page.file, position(), {
      zh: `缺少旧编号“${id}”的锚点`,
      en: `The old id “${id}” has no anchor`,
    });
  }
  // Where the characters differ, those differences say it already.
  for (const part of result?.diagnostics.length === 0 ? parts : []) {
    const { id, text } = part;
    if (text === document?.partById.get(id)?.text) continue;
    yield fault(page.file, part.characters[0] ?? position(), {
      zh: `编号“${id}”的文字与 MDX 中的不同`,
      en: `The text under “${id}” is not that of the MDX`,
    });
  }
}

function fault(file: string, position: SourcePosition, message: Bilingual): Diagnostic {
  return problemIn(file, position, {
    ruleId: 'source-text',
    message,
    hint: {
      zh: '每个标题、段落和部分都带编号；不属原文的元素加 data-editorial',
      en: 'Every heading, paragraph and part carries its id; everything that is not source text is marked data-editorial',
    },
  });
}
