import { xmlDeclaration, xmlElement } from '../../xml-element.ts';
import { namespaces } from './package-parts.ts';

/** A footer with — 1 —, one character from the outer edge: on the right on odd pages, on the left on even ones. */
export function footerXml(side: 'odd' | 'even'): string {
  const indent =
    side === 'odd'
      ? '<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>'
      : '<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>';
  const field = (type: string): string => run(xmlElement('w:fldChar', { 'w:fldCharType': type }));
  return `${xmlDeclaration}${xmlElement('w:ftr', namespaces, [
    xmlElement('w:p', {}, [
      xmlElement('w:pPr', {}, ['<w:pStyle w:val="Footer"/>', indent]),
      text('— '),
      field('begin'),
      run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
      field('separate'),
      text('1'),
      field('end'),
      text(' —'),
    ]),
  ])}`;
}

function text(content: string): string {
  return run(`<w:t xml:space="preserve">${content}</w:t>`);
}

function run(content: string): string {
  return xmlElement('w:r', {}, ['<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>', content]);
}
