import type { Status } from '../../schemas/vocabulary.ts';
import type { StatusFacts } from './status.ts';
import { statusOf } from './status.ts';

/**
 * What the page prints with a status so that the browser can work it out for another day: attributes by name.
 * `data-results` is a list of `<day known>/<v or u>`, verified or not; `data-searches` a list of days.
 * A policy rate has no status and no attributes.
 */
export type StatusData = Readonly<Record<string, string>>;

/** A status on the day `asOf` with the facts that decide it. */
export function writeStatusData(facts: StatusFacts, asOf: string): StatusData {
  const status = statusOf(facts, asOf);
  if (status === undefined) return {};
  const results = facts.results.map(({ known, isVerified }) => `${known ?? ''}/${isVerified ? 'v' : 'u'}`);
  return {
    'data-status': status,
    ...(facts.due === undefined ? {} : { 'data-due': facts.due }),
    ...(facts.dueBasis === 'derived' ? { 'data-basis': facts.dueBasis } : {}),
    ...(facts.isReference ? { 'data-reference': '' } : {}),
    ...(results.length === 0 ? {} : { 'data-results': results.join(' ') }),
    ...(facts.searches.length === 0 ? {} : { 'data-searches': facts.searches.join(' ') }),
  };
}

/**
 * The status on the day `today` of what `writeStatusData` printed.
 * @param data the attributes as `dataset` gives them, names without `data-`
 */
export function readStatusData(data: Readonly<Record<string, string | undefined>>, today: string): Status {
  const list = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(' '));
  const status = statusOf(
    {
      kind: 'target',
      ...(data['due'] === undefined ? {} : { due: data['due'] }),
      ...(data['basis'] === 'derived' ? { dueBasis: 'derived' } : {}),
      isReference: data['reference'] !== undefined,
      results: list(data['results']).map((result) => {
        const [known = '', mark] = result.split('/');
        return { isVerified: mark === 'v', ...(known === '' ? {} : { known }) };
      }),
      searches: list(data['searches']),
    },
    today,
  );
  return status ?? 'undated';
}
