import type { Site } from '../../../src/content/site.ts';
import { provision, samplePolicy } from '../domain/citing/sample-documents.ts';
import { countedSite } from './counted-site.ts';

/** A site of documents that each say some words, in the order newest first. */
export function siteOfTexts(
  texts: readonly (readonly [id: string, text: string, nature?: 'policy' | 'reference'])[],
): Site {
  return countedSite({
    documents: texts.map(([id, text, nature = 'policy'], index) => ({
      policy: samplePolicy({ id, title: id, nature, dateSigned: `${2030 - index}` }),
      text: { provisions: [provision('s1', '一、', '目标', [text])] },
    })),
    targets: [],
    duties: [],
  });
}

/** Words that stand nowhere else, so many characters long. */
export const wording = (length: number, first = 0x4e00) =>
  String.fromCodePoint(...Array.from({ length }, (_, index) => first + index));
