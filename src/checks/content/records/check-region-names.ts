import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { isToWrite } from '../../../domain/placeholder.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** The place of a body has an English name: that of a document of the place, or its own. */
export function* checkRegionNames(content: Content): Generator<Diagnostic> {
  const regions = content.documents.map(({ facts }) => facts?.value.region.name);
  // A document whose facts cannot be read may be the one that names the place.
  if (regions.includes(undefined)) return;
  const named = new Set(regions);
  for (const organisation of content.organisations.records) {
    const { region, regionEn } = organisation.value;
    // What is still to be written is told as such.
    if (isToWrite(region) || named.has(region) === (regionEn === undefined)) continue;
    yield problemAt(organisation, [regionEn === undefined ? 'region' : 'regionEn'], {
      ruleId: 'region-name',
      message:
        regionEn === undefined
          ? { zh: `地区“${region}”没有英文名`, en: `The place “${region}” has no English name` }
          : { zh: `地区“${region}”的英文名已在文件中`, en: `A document names the place “${region}” in English` },
      hint: {
        zh: 'regionEn 只写本站没有其文件的地区',
        en: 'Give regionEn for places that no document of the site is from, and for no others',
      },
    });
  }
}
