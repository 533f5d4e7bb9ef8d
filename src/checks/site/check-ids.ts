import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { attributeOf } from '../base/html-tree.ts';
import { problemIn } from '../base/located.ts';
import type { Page } from './page.ts';

/** No id stands twice on a page: a link would lead to the first. */
export function* checkIds({ withAttribute, file, positionOf }: Page): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const element of withAttribute('id')) {
    const id = attributeOf(element, 'id') ?? '';
    if (seen.has(id)) {
      yield problemIn(file, positionOf(element), {
        ruleId: 'duplicate-id',
        message: { zh: `id“${id}”重复`, en: `The id “${id}” stands twice` },
        hint: { zh: '每个 id 在一页中只用一次', en: 'Use an id once a page' },
      });
    }
    seen.add(id);
  }
}
