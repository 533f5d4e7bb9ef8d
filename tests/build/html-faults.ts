import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

/** The rules of the HTML standard and of accessible markup; those left out say why. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Forms that act when a choice is made, with nothing to be sent.
    'wcag/h32': 'off',
    // Inside <template>, filled by a script.
    'empty-heading': 'off',
    // A region that scrolls sideways is named and reached by the keyboard without being a section of the page.
    'prefer-native-element': 'off',
    // Titles are as long as those of the documents.
    'long-title': 'off',
  },
});

/** What is wrong with some files of HTML, each fault with its file and position. */
export async function htmlFaults(files: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const { results } = await validator.validateString(source, file);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
      faults.push(`${file}:${String(line)}:${String(column)} ${ruleId} ${message}`);
    }
    if (!/^\s*<!doctype html>[^]*<\/html>\s*$/i.test(source))
      faults.push(`${file} does not end with </html>`);
  }
  return faults;
}
