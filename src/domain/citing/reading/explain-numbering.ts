import type { KnownDocument } from '../../document/known-document.ts';
import { provisionsOf } from '../../document/known-document.ts';
import { isArticle } from '../../document/printed-position.ts';
import { walkProvisions } from '../../document/provision.ts';
import type { Bilingual } from '../../source/diagnostic.ts';
import type { PositionStep } from './position-step.ts';

/**
 * Why documents do not have a position, where it is cited as one of another kind of document: 第三条 of a plan, 第三部分 of a
 * law. Undefined where only the number is unknown.
 */
export function explainNumbering(
  documents: readonly KnownDocument[],
  positions: readonly (readonly PositionStep[])[],
): Bilingual | undefined {
  const areLaws = documents.map(hasArticles);
  const steps = positions.flat();
  const byArticle = steps.some((step) => step.kind === 'clause' || isLevel(step, 'article'));
  if (byArticle && !areLaws.includes(true)) {
    return {
      zh: '这份文件不以“条”“款”编号，写作“第三部分第（二）项第5点”或“三、（二）5.”',
      en: 'This document is not numbered by articles (条, 款): write 第三部分第（二）项第5点 or 三、（二）5.',
    };
  }
  const byPart = steps.some((step) => isLevel(step, 'chinese-stop') || isLevel(step, 'arabic-stop'));
  if (byPart && !byArticle && !areLaws.includes(false)) {
    return {
      zh: '这份文件以“条”编号，写作“第十二条第二款第（三）项”',
      en: 'This document is numbered by articles: write 第十二条第二款第（三）项',
    };
  }
  return undefined;
}

function isLevel(step: PositionStep, style: string): boolean {
  return step.kind === 'level' && step.styles[0] === style;
}

function hasArticles(document: KnownDocument): boolean {
  return [...walkProvisions(provisionsOf(document))].some(({ provision }) => isArticle(provision));
}
