import { expect, test } from 'vitest';
import { documentOf } from '../../../../../src/content/site.ts';
import { viewDocumentBodies } from '../../../../../src/features/organisations/bodies/view.ts';
import { countedSite } from '../../../content/counted-site.ts';

test('every body that a document charges is there, with its tasks or a link to the page that has them', () => {
  const site = countedSite({}, { SERIES_WITH_PAGES: '0' });
  const bodies = site.documents.flatMap((document) => viewDocumentBodies(site, 'zh-CN', document));
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) {
    const id = body.id.replace(/^body-/, '');
    const isSection = site.sections.ofOrganisation(id) !== undefined;
    expect(body.page === undefined).toBe(isSection);
    if (isSection) expect(body.tasks.length + body.mentions.length).toBeGreaterThan(0);
  }
});

test('in a small corpus bodies are links to their pages', () => {
  const site = countedSite();
  const [first] = site.documents;
  if (first === undefined) throw new Error('no document');
  const bodies = viewDocumentBodies(site, 'zh-CN', documentOf(site, first.policy.id));
  for (const { id, page } of bodies) expect(page?.href).toBe(`/organisations/${id.replace(/^body-/, '')}/`);
});
