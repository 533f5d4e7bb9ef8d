import type { Site } from '../../../src/content/site.ts';
import { listedFacts } from './many-documents-facts.ts';
import { provision, samplePolicy } from '../domain/citing/sample-documents.ts';
import { countedRecords, countedSite } from './counted-site.ts';

/** A site of so many policies of every level besides one news report, and without other records. */
export function manyDocumentsSite(count: number): Site {
  const policies = Array.from({ length: count }, (_, index) => {
    const { region, kind, kindName, documentNumber, dateSigned } = listedFacts(index + 1);
    const title = `${region.name}第${index + 1}号${kindName}`;
    return {
      policy: samplePolicy({
        id: `sample-${index + 1}`,
        title,
        titleEn: `Sample ${index + 1}`,
        shortTitle: title,
        shortTitleEn: `Sample ${index + 1}`,
        documentNumber,
        issuers: [`${region.name}人民政府`],
        kind,
        region,
        dateSigned,
      }),
      text: { provisions: [provision('s1', '一、', '要求', ['各校开展实训。'])] },
    };
  });
  const news = countedRecords.documents.filter(({ policy }) => policy.nature === 'reference');
  return countedSite({
    documents: [...policies, ...news],
    targets: [],
    milestones: [],
    reports: [],
    comparisons: [],
    organisations: [],
    duties: [],
    topics: [],
    indicators: [],
  });
}
