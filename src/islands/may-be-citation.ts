/** What every citation has one of: title marks, a bracketed year, a numbered place. */
const signs = /[《〔［[【（(]|第.+[部分条项点段款节]|[一二三四五六七八九十]、|\d\s*[.、．]/u;

/** Whether words are worth reading as a citation. */
export function mayBeCitation(words: string): boolean {
  return signs.test(words);
}
