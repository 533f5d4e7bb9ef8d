import { recordWithId } from '../../../domain/record-index.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** A gloss stands beside a printed heading; an id that is nowhere is a dangling reference already. */
export function* checkHeadingGlosses(content: Content): Generator<Diagnostic> {
  for (const glosses of content.headingGlosses.records) {
    const { policy, en } = glosses.value;
    const document = recordWithId(content.documents, policy);
    if (!document?.complete) continue;
    const headed = new Set(
      [...walkProvisions(document.text.provisions)]
        .filter(({ provision }) => provision.heading !== '')
        .map(({ provision }) => provision.id),
    );
    for (const id of Object.keys(en)) {
      if (headed.has(id) || !document.partById.has(id)) continue;
      yield problemAt(glosses, ['en', id], {
        ruleId: 'gloss-without-heading',
        message: { zh: `${policy} 的 ${id} 没有标题`, en: `${id} of ${policy} prints no heading` },
        hint: {
          zh: '改用标题所在条款的编号，或删去',
          en: 'Use the id of the provision that prints the heading, or delete it',
        },
      });
    }
  }
}
