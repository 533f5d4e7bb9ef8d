/**
 * Routes of pages and paths of files by what they show, without base and language: which of them a site has is decided
 * in `sections.ts`, and full addresses are made in `urls.ts`.
 */

/** Route of a document's page. */
export function policyRoute(policy: string): string {
  return `/policies/${policy}/`;
}

/** Route of the page of a document's targets; its further pages are numbered below it. */
export function documentTargetsRoute(policy: string): string {
  return `/policies/${policy}/targets/`;
}

/** Id of the section of a body there. */
export function bodyFragment(organisation: string): string {
  return `body-${organisation}`;
}

/** Route of the page that shows any series that is a section, as its query asks. */
export const embedShellRoute = '/embed/target/';

/** The query by which that page is asked for a series. */
export function embedQuery(policy: string, series: string): string {
  return `policy=${policy}&series=${series}`;
}

/** Path of a share image from the root of the site. */
export function shareImageFile(name: string): string {
  return `og/${name}.png`;
}

/** Route of a series' page. */
export function targetRoute(series: string): string {
  return `/targets/${series}/`;
}

/** Route of one of the pages of a list, from 1: the first is that of the list, the others are numbered below it. */
export function numberedRoute(list: string, number: number): string {
  return number === 1 ? list : `${list}${String(number)}/`;
}

/** Route of a body's page. */
export function organisationRoute(organisation: string): string {
  return `/organisations/${organisation}/`;
}

/** Path of the tasks of a body as a file, from the root of the site. */
export function dutyFile(organisation: string, format: 'csv' | 'docx'): string {
  return `data/organisations/${organisation}.${format}`;
}

/** Route of a topic's page. */
export function topicRoute(topic: string): string {
  return `/topics/${topic}/`;
}

/** Route of a term's page. */
export function termRoute(term: string): string {
  return `/terms/${term}/`;
}
