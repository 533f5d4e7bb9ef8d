import { recordWithId } from '../../../domain/record-index.ts';
import type { FidelityResult } from '../../../domain/fidelity/check-fidelity.ts';
import type { HtmlElement } from '../../base/html-tree.ts';
import { attributeOf } from '../../base/html-tree.ts';
import type { ContentDocument } from '../../content/content.ts';
import { printedFidelity } from '../../content/documents/document-fidelity.ts';
import type { Page } from '../page.ts';
import type { BuiltSite } from '../built-site.ts';
import type { PrintedPart } from './printed-lines.ts';
import { printedLines, printedParts } from './printed-lines.ts';

/** The source text of one document on one page, compared with its seed. */
export interface PageFidelity {
  readonly region: HtmlElement;
  readonly policy: string;
  /** Absent when no document has that id. */
  readonly document: ContentDocument | undefined;
  readonly parts: readonly PrintedPart[];
  /** Absent when there is nothing to compare with. */
  readonly result: FidelityResult | undefined;
}

/** Every `[data-source-text]` element of a page, compared once. */
export function pageFidelity(page: Page, site: BuiltSite): readonly PageFidelity[] {
  const found = known.get(page) ?? compareRegions(page, site);
  known.set(page, found);
  return found;
}

const known = new WeakMap<Page, readonly PageFidelity[]>();

function compareRegions(page: Page, site: BuiltSite): readonly PageFidelity[] {
  return page.withAttribute('data-source-text').map((region) => {
    const policy = attributeOf(region, 'data-source-text') ?? '';
    const document = recordWithId(site.content.documents, policy);
    if (document === undefined) return { region, policy, document, parts: [], result: undefined };
    const parts = printedParts(region, page, document);
    const printed = { file: page.file, blocks: printedLines(parts, document) };
    return { region, policy, document, parts, result: printedFidelity(document, site.content, printed) };
  });
}
