import type { CslDate, CslItem } from './csl-json.ts';

/**
 * An item for BibLaTeX: `@online` (`@dataset` for data). Corporate authors stand in double braces, so that no
 * program takes them for surname and given name. `@online` has no number: the 文号 begins the note.
 */
export function toBibtex(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(({ literal }) => `{${escape(literal)}}`).join(' and ')],
    ['title', `{${escape(item.title)}}`],
    ['version', item.version],
    ['publisher', item.publisher === undefined ? undefined : `{${escape(item.publisher)}}`],
    ['date', item.issued === undefined ? undefined : printDate(item.issued)],
    ['url', item.URL],
    ['urldate', item.accessed === undefined ? undefined : printDate(item.accessed)],
    ['langid', 'chinese'],
    [
      'note',
      [item.number, item.section, item.note]
        .filter((part) => part !== undefined)
        .map(escape)
        .join('；'),
    ],
  ];
  const lines = fields
    .filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${item.type === 'dataset' ? 'dataset' : 'online'}{${item.id},\n${lines.join('')}}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

function printDate(date: CslDate): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}
