import type { Site } from '../../../content/site.ts';
import { citedWork } from '../../../domain/citing/cited-work.ts';
import { describePositions } from '../../../domain/citing/describe-positions.ts';
import { nameDocument } from '../../../domain/citing/forms/cite-in-document.ts';
import { defaultLevelWords } from '../../../domain/citing/level-words.ts';
import type { ProvisionPath } from '../../../domain/document/provision-path.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';

/**
 * Citations that the jump understands, of published documents: a 文号 with a printed number, and a title with a position
 * in words. Fewer where no document has what they need.
 */
export function exampleCitations(site: Site): readonly string[] {
  const numbered = site.documents.flatMap(({ policy, text }) => {
    const path = deepestPath(
      [...walkProvisions(text.provisions)].map(({ provision, ancestors }) => [...ancestors, provision]),
    );
    return policy.nature === 'policy' && path !== undefined ? [{ policy, path }] : [];
  });
  const withNumber = numbered.find(({ policy }) => policy.documentNumber !== undefined);
  const titled = numbered.find((document) => document !== withNumber) ?? withNumber;
  return [
    ...(withNumber?.policy.documentNumber === undefined
      ? []
      : [
          `${withNumber.policy.documentNumber} ${describePositions([{ from: withNumber.path }], 'printed', defaultLevelWords)}`,
        ]),
    ...(titled === undefined
      ? []
      : [
          `${nameDocument(citedWork(titled.policy, 'plan'))}${describePositions([{ from: titled.path }], 'worded', defaultLevelWords)}`,
        ]),
  ];
}

/** The last of the numbered provisions that stand deepest. */
function deepestPath(paths: readonly ProvisionPath['path'][]): ProvisionPath | undefined {
  const numbered = paths.filter((path) => path.every(({ label }) => label !== ''));
  const depth = Math.max(...numbered.map(({ length }) => length));
  const path = numbered.findLast(({ length }) => length === depth);
  return path === undefined ? undefined : { path };
}
