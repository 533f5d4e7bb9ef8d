import { Document, Scalar, visit } from 'yaml';

/** White space other than the plain space, marks without width, and other characters that no reviewer sees. */
const INVISIBLE = /[^\P{Z} ]|\p{Cf}/gu;

/** YAML in which every invisible character is written as its number (`\u00a0`) and dates are quoted. */
export function serializeYaml(data: object): string {
  // The rules of YAML 1.1 quote dates and numbers, so that no reader takes them for such.
  const document = new Document(data, { version: '1.1' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.search(INVISIBLE) !== -1)
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, blockQuote: false, directives: false });
  return yaml.replace(INVISIBLE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
