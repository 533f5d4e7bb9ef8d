import { parseProvisionId, partOf } from '../../../domain/document/parse-provision-id.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import { contentsOf } from '../../../domain/document/provision.ts';
import { escapeXml, xmlElement } from '../../xml-element.ts';
import { blockElements } from './block-elements.ts';
import { container, hierarchy } from './hierarchy.ts';
import type { Inline } from './inline.ts';

/** Whether a provision is an annex: 附件1, 附表. */
export function isAnnex({ id }: Provision): boolean {
  const kind = parseProvisionId(id).at(-1)?.kind;
  return kind === 'annex' || kind === 'annex-table';
}

/**
 * The annexes of a document, each a `doc` of its own in `attachments`; what follows them in print closes the last.
 * @param provisions from the first annex to the end of the document
 * @param metadata of the annex of a name (`att_1`)
 */
export function attachments(
  provisions: readonly Provision[],
  metadata: (name: string) => string,
  inline: Inline,
): string {
  const annexes = provisions.filter(isAnnex);
  const after = provisions.filter((provision) => !isAnnex(provision));
  return xmlElement(
    'attachments',
    {},
    annexes.map((annex, index) =>
      attachment(annex, index === annexes.length - 1 ? after : [], metadata, inline),
    ),
  );
}

function attachment(
  annex: Provision,
  after: readonly Provision[],
  metadata: (name: string) => string,
  inline: Inline,
): string {
  const name = `att_${annex.id.replaceAll('-', '_')}`;
  const contents = contentsOf(annex);
  const [first] = contents;
  const title =
    first?.kind === 'provision' && partOf(first.provision.id) === 'title' ? first.provision : undefined;
  let blocks = 0;
  const body = contents.slice(title === undefined ? 0 : 1).map((content) => {
    if (content.kind === 'provision') {
      const isPart = partOf(content.provision.id) !== undefined;
      return isPart ? container(content.provision, inline) : hierarchy(content.provision, name, inline);
    }
    blocks += 1;
    return blockElements([content], `${name}__block_${String(blocks)}`, inline).join('');
  });
  const conclusions = after.map((part) => container(part, inline));
  return xmlElement('attachment', { eId: name }, [
    xmlElement('doc', { name: 'fujian', contains: 'originalVersion' }, [
      metadata(name),
      xmlElement('preface', {}, [
        mark(annex, inline),
        ...(title === undefined ? [] : [container(title, inline)]),
      ]),
      xmlElement('mainBody', {}, body.length === 0 ? [xmlElement('p', { eId: `${name}__p_1` })] : body),
      ...(conclusions.length === 0 ? [] : [xmlElement('conclusions', {}, conclusions)]),
    ]),
  ]);
}

/** The mark of an annex, with its title where that stands on the same line. */
function mark({ id, label, heading }: Provision, inline: Inline): string {
  const eId = `container_${id}`;
  const line = `${eId}__p_title`;
  return xmlElement('container', { eId, name: id }, [
    xmlElement('p', { eId: line, class: 'title' }, [escapeXml(label), inline(id, heading, line)]),
  ]);
}
