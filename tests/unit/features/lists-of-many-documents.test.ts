import { describe, expect, test } from 'vitest';
import { milestoneHref } from '../../../src/content/timeline-pages.ts';
import { viewOrganisationsPage } from '../../../src/features/organisations/view.ts';
import { fullTextPages, viewFullText } from '../../../src/features/search/full-text/view.ts';
import { viewCommitments } from '../../../src/features/targets/commitments/view.ts';
import { viewsOf } from '../../../src/features/shell/navigation.ts';
import { statementListHref, statementLists } from '../../../src/features/records/statement-pages.ts';
import { viewListPages, viewTargetsPage } from '../../../src/features/targets/view.ts';
import { viewTimelinePage } from '../../../src/features/timeline/view.ts';
import { viewTopicPage } from '../../../src/features/topics/topic/view.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { makeSearchDocument } from '../../../src/search/index/make-search-document.ts';
import { measureUnit } from '../../../src/search/index/search-document.ts';
import { generatedSite } from '../content/generated-site.ts';

const site = generatedSite(40);
const policies = site.documents.filter(({ policy }) => policy.nature === 'policy');
const numberIn = (text: string) =>
  [...text.matchAll(/\d+/gu)].reduce((sum, [digits]) => sum + Number(digits), 0);

describe('the commitments of many documents', () => {
  const picture = viewCommitments(site, 'zh-CN');

  test('draw rows of the documents whose deadlines are nearest, and a line or a count for every other', () => {
    const named = [...picture.groups, ...picture.lines].map(({ id }) => id);
    expect(new Set(named).size).toBe(named.length);
    const dated = policies.filter(({ policy }) => site.tracker.some((each) => each.policy.id === policy.id));
    const [rest = 0] = [...picture.rest.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    expect(named.length + rest).toBe(dated.length);
    expect(picture.groups.length).toBeGreaterThan(5);
  });

  test('count in heads and sums what is drawn, what stands on lines, and the rest', () => {
    const drawn = picture.groups.reduce(
      (sum, { rows, more }) => sum + more + rows.reduce((all, { marks }) => all + marks.length, 0),
      0,
    );
    const onLines = picture.lines.reduce((sum, { counts }) => sum + numberIn(counts.join(' ')), 0);
    const [, rest = 0] = [...picture.rest.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    expect(drawn + onLines + rest).toBe(picture.sums.dated + picture.sums.derived);
    expect(picture.bands.reduce((sum, { head }) => sum + numberIn(head), 0)).toBe(
      picture.sums.dated + picture.sums.derived,
    );
  });

  test('lead from each document to the page of the list that has its statements', () => {
    const lists = statementLists(site);
    const hrefOf = statementListHref(site, 'zh-CN');
    const pages = viewListPages(site, 'zh-CN', viewTargetsPage(site, 'zh-CN').groups);
    expect(lists.kind).toBe('pages');
    for (const { id } of picture.groups) {
      const [path] = hrefOf(id).split('#');
      expect(pages.find(({ href }) => href === path)?.groups.map((group) => group.id)).toContain(id);
    }
  });
});

test('every statement stands on one page of the list', () => {
  const view = viewTargetsPage(site, 'zh-CN');
  const all = (groups: typeof view.groups) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const paged = viewListPages(site, 'zh-CN', view.groups).flatMap(({ groups }) => all(groups));
  expect(paged).toEqual(all(view.groups));
});

test('every document with dates stands on one page of the timeline, and the address of a milestone is that page', () => {
  const { pages } = viewTimelinePage(site, 'zh-CN');
  expect(pages.length).toBeGreaterThan(1);
  const views = pages.map((_, index) => viewTimelinePage(site, 'zh-CN', index));
  const places = new Map(
    views.flatMap(({ policies: { documents } }, index) =>
      documents.flatMap(({ entries }) => entries.map(({ item }) => [item.id, pages[index]?.href] as const)),
    ),
  );
  for (const milestone of site.milestones.filter(({ start, end }) => (start ?? end) !== undefined))
    expect(milestoneHref(site, 'zh-CN', milestone)).toBe(`${places.get(milestone.id)}#${milestone.id}`);
  expect(new Set(views.map(({ summary }) => summary)).size).toBe(1);
});

test('every body stands on one page of the list, or here', () => {
  const page = viewOrganisationsPage(site, 'zh-CN');
  const groups = page.pages.length === 0 ? page.groups : page.pages.flatMap((each) => each.groups);
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.regions.reduce((sum, { count }) => sum + count, 0)).toBe(
    page.pages.length === 0 ? 0 : ids.length,
  );
  for (const { region, href } of page.regions)
    expect(page.pages.find((each) => each.href === href)?.groups.map((group) => group.region)).toContain(
      region,
    );
});

test.each(locales)('every line of the texts stands on one page of the full text (%s)', (locale) => {
  const pages = fullTextPages(site).map((_, index) => viewFullText(site, locale, index));
  expect(pages.length).toBeGreaterThan(1);
  const documents = pages.flatMap((page) => page.documents);
  expect(new Set(documents.map(({ card }) => card.id)).size).toBe(site.documents.length);
  const printed = site.documents.flatMap(({ policy, text }) => makeSearchDocument(policy, text, false).units);
  expect(documents.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(
    printed.map((unit) => measureUnit(unit).text),
  );
});

test('a list of all statements is among the views of the targets only where there is one', () => {
  const many = { ...site, tracker: Array.from({ length: 12 }, () => site.tracker).flat() };
  expect(statementLists(many).kind).toBe('documents');
  const viewsIn = (of: typeof site) => viewsOf(of, 'zh-CN', 'targets').map(({ id }) => id);
  expect(viewsIn(site)).toContain('list');
  expect(viewsIn(many)).toEqual(viewsIn(site).filter((id) => id !== 'list'));
});

test('a topic names every document that answers it: in a table, by a link, or in a number', () => {
  for (const topic of site.topics) {
    const { tables, moreDocuments, others, rest } = viewTopicPage(site, 'zh-CN', topic);
    const answering = policies.filter(({ policy }) =>
      topic.aspects.some(({ answers }) => answers.some((answer) => answer.policy === policy.id)),
    ).length;
    const first = tables.length === 0 ? 0 : Math.min(answering, 4);
    expect(first + moreDocuments + others.length + rest).toBe(answering);
  }
});
