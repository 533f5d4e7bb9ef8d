import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';

/** An address of a page of the site as somebody wrote it. */
export interface OwnAddress extends TextSpan {
  /** Policy id. */
  readonly policy: string;
  /** Id of a provision or paragraph; absent where the page itself is meant. */
  readonly anchor?: string;
}

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** With or without its host, or a policy id and an anchor alone; a text fragment and what it marks belong to it, and so does a query. */
const ADDRESS = new RegExp(
  `(?:(?:(?:https?://)?[a-z\\d-]+(?:\\.[a-z\\d-]+)+(?::\\d+)?(?=/)|https?://[^\\s/，。；、（）《》]+)?(?:/[\\w.~-]+)*/?\\bpolicies/(?=[a-z0-9])|\\b(?=[a-z0-9-]+-\\d{4}#))(${SEGMENT})(?:/(?:index\\.html)?|\\b)(?:\\?[^\\s#，。；、）》”]*)?(?:(?:#|%23)(${SEGMENT})?(?::~:[^\\s，。；、）》”]*)?)?`,
  'giu',
);

/** The addresses of policies and provisions in a text: …/policies/<policy id>/#<provision id>. Nothing says yet that they exist. */
export function findOwnAddresses(text: string): readonly OwnAddress[] {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: written, 1: policy = '', 2: anchor }) => ({
    ...toSpan(text, index, written.length),
    policy: policy.toLowerCase(),
    ...(anchor === undefined ? {} : { anchor: anchor.toLowerCase() }),
  }));
}
