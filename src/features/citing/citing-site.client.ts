import type { CitedPart } from '../../domain/citing/cited-work.ts';
import { partOfProvision } from '../../domain/citing/cited-work.ts';
import { defaultLevelWords } from '../../domain/citing/level-words.ts';
import type { CitationRequest } from '../../domain/citing/reading/citation-request.ts';
import type { KnownDocument } from '../../domain/document/known-document.ts';
import type { PositionRange } from '../../domain/document/provision-path.ts';
import { idOfPath } from '../../domain/document/provision-path.ts';
import { localDay } from '../ui/local-day.ts';

/** What citing needs to know of the site; the page says it in `data-` attributes (`citingSite` in the library). */
export interface CitingSite {
  /** Address of `/data/policies/`, with a slash at its end. */
  readonly texts: string;
  /** Full address of `/policies/` as citations print it, with a slash at its end. */
  readonly addresses: string;
  /** The name under which the transcription is cited. */
  readonly siteName: string;
}

/** Reads it from the element that carries it. */
export function readCitingSite({ dataset }: HTMLElement): CitingSite {
  const { texts = '', addresses = '', siteName = '' } = dataset;
  return { texts, addresses, siteName };
}

/** Asks for the citation of some positions in a document as seen today; without positions, of the whole document. */
export function requestCitation(
  site: CitingSite,
  { policy }: KnownDocument,
  positions: readonly PositionRange[],
  part?: CitedPart,
): CitationRequest {
  const [first] = positions;
  const id = first === undefined ? undefined : idOfPath(first.from);
  return {
    policy,
    part: part ?? (id === undefined ? 'plan' : partOfProvision(id)),
    positions,
    // The title stands for the whole document, whose address needs no position.
    url: `${site.addresses}${policy.id}/${id === undefined || isWhole(positions) ? '' : `#${id}`}`,
    accessed: localDay(new Date()),
    siteName: site.siteName,
    words: defaultLevelWords,
  };
}

function isWhole([first, ...others]: readonly PositionRange[]): boolean {
  return (
    first !== undefined && idOfPath(first.from) === 'title' && first.to === undefined && others.length === 0
  );
}
