import { isToWrite } from '../../domain/placeholder.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { DraftPolicy } from '../../ingest/drafts/draft-front-matter.ts';
import { POLICY_ID } from '../../ingest/prepare-ingest.ts';
import type { Policy } from '../../schemas/policy.ts';
import { freeId } from '../editing/free-id.ts';

type Known = ReadonlyMap<string, Policy>;

/**
 * An id to suggest, of the region in Latin letters and the year: the letters of another document of the region, else
 * those of the file. `undefined` where there are no letters or no year; ids taken are passed over.
 */
export function suggestId(draft: DraftPolicy, fileName: string, known: Known): string | undefined {
  const region = lettersOfRegion(draft.region, known) ?? lettersOf(fileName.replace(/\.[^.]*$/u, ''));
  const year = /(?:19|20)\d{2}/u.exec(
    draft.dateSigned ?? draft.datePublished ?? draft.period?.start ?? draft.title,
  )?.[0];
  if (region === undefined || year === undefined) return undefined;
  const id = freeId(`${region}-${year}`, known);
  return POLICY_ID.test(id) ? id : undefined;
}

function lettersOfRegion({ adcode, name }: DraftPolicy['region'], known: Known): string | undefined {
  if (isToWrite(name)) return undefined;
  const neighbour = [...known.values()].find(({ region }) => region.adcode === adcode);
  return neighbour && /^[a-z]+(?:-[a-z]+)*(?=-(?:19|20)\d{2})/u.exec(neighbour.id)?.[0];
}

/** `Yunchuan plan 2024` → `yunchuan-plan`. */
function lettersOf(words: string): string | undefined {
  return words
    .toLowerCase()
    .match(/[a-z]+/gu)
    ?.join('-');
}

/** What is wrong with an id for a new document. */
export function faultOfId(known: Known): (answer: string) => Bilingual | undefined {
  return (answer) => {
    if (!POLICY_ID.test(answer)) {
      return {
        zh: `“${answer}”不能作编号：写成 地名拼音-年份，如 shili-2024；同年第二份写 shili-2024-2`,
        en: `“${answer}” cannot be an id: write region-year, like shili-2024, or shili-2024-2 for a second one`,
      };
    }
    const taken = known.get(answer);
    return taken === undefined
      ? undefined
      : {
          zh: `“${answer}”已是《${taken.title}》的编号`,
          en: `“${answer}” is the id of ${taken.title} already`,
        };
  };
}
