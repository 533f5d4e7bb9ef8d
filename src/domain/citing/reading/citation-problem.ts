import type { Bilingual, Diagnostic } from '../../source/diagnostic.ts';

/** What can be wrong with a citation that somebody wrote. */
export type CitationProblem =
  | 'citation-not-recognised'
  | 'citation-unknown-title'
  | 'citation-unknown-number'
  | 'citation-unknown-position'
  | 'citation-title-number-disagree'
  | 'citation-date-disagree'
  | 'citation-issuer-disagree'
  | 'citation-unknown-address'
  | 'citation-address-disagree'
  | 'citation-part-not-read'
  | 'citation-ambiguous';

const WORDS: Readonly<Record<CitationProblem, readonly [Bilingual, Bilingual]>> = {
  'citation-not-recognised': [
    { zh: '不像引文', en: 'Not recognised as a citation' },
    {
      zh: '写作“《题名》第三部分第（二）项第5点”、“三、（二）5.”或文号',
      en: 'Write 《title》第三部分第（二）项第5点, 三、（二）5., or a document number',
    },
  ],
  'citation-unknown-title': [
    { zh: '所收录的文件中没有这个题名', en: 'No document held here has this title' },
    { zh: '核对题名，或改用文号', en: 'Check the title, or use the document number' },
  ],
  'citation-unknown-number': [
    { zh: '所收录的文件中没有这个文号', en: 'No document held here has this number' },
    { zh: '核对文号，或改用题名', en: 'Check the number, or use the title' },
  ],
  'citation-unknown-position': [
    { zh: '该文件中没有这一处', en: 'The document has no such provision' },
    { zh: '对照文件目录核对序号', en: 'Check the numbers against the table of contents' },
  ],
  'citation-title-number-disagree': [
    { zh: '题名与文号不是同一份文件', en: 'The title and the number belong to different documents' },
    { zh: '核对题名和文号', en: 'Check both' },
  ],
  'citation-date-disagree': [
    { zh: '日期与所收录的文件不同', en: 'The date is not that of the document held here' },
    { zh: '核对日期', en: 'Check the date' },
  ],
  'citation-issuer-disagree': [
    { zh: '所收录的文件不是这个机关发的', en: 'The document on this site was not issued by this body' },
    { zh: '核对发文机关', en: 'Check the issuing body' },
  ],
  'citation-unknown-address': [
    { zh: '本站没有这个网址', en: 'This site has no such address' },
    { zh: '核对网址，或改用题名、文号', en: 'Check the address, or use the title or number' },
  ],
  'citation-address-disagree': [
    {
      zh: '网址与所写的题名、文号或序号不是同一处',
      en: 'The address leads elsewhere than the title, number or position',
    },
    { zh: '核对网址与所写出处', en: 'Check the address and what is written with it' },
  ],
  'citation-part-not-read': [
    { zh: '这几个字没有读懂', en: 'These words were not understood' },
    {
      zh: '删去，或写作“第三部分第（二）项第5点”、“三、（二）5.”',
      en: 'Leave them out, or write 第三部分第（二）项第5点 or 三、（二）5.',
    },
  ],
  'citation-ambiguous': [
    { zh: '可以指不止一处', en: 'May mean more than one place' },
    { zh: '写明文件题名和上一级序号', en: 'Give the title and the level above' },
  ],
};

/**
 * A diagnostic about a citation.
 * @param offset where in `text` the trouble is (UTF-16)
 * @param facts what the site knows, in place of the general hint
 */
export function createCitationProblem(
  ruleId: CitationProblem,
  file: string,
  text: string,
  offset: number,
  quoted: string,
  facts?: Bilingual,
): Diagnostic {
  const [message, hint] = WORDS[ruleId];
  const before = text.slice(0, offset).split('\n');
  return {
    ruleId,
    severity: 'warning',
    file,
    line: before.length,
    column: [...(before.at(-1) ?? '')].length + 1,
    message: { zh: `${message.zh}：“${quoted}”`, en: `${message.en}: “${quoted}”` },
    hint: facts ?? hint,
  };
}
