import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const LIST = /^export const (\w+) = \[/gm;
const sources = ['src/schemas/vocabulary.ts', 'src/schemas/document-kinds.ts'];

/** Tables that lack a word added to a list, by list: its words, and where it needs one a sign, a format or a reading. */
const tables: Readonly<Record<string, readonly string[]>> = {
  natures: ['src/i18n/policy-messages.ts'],
  documentKinds: ['src/exports/metadata/document-kind-forms.ts', 'src/i18n/vocabulary-messages.ts'],
  regionLevels: ['src/i18n/policy-messages.ts'],
  trackerStates: ['src/i18n/data-fields/shared-fields.ts'],
  reviewStates: ['src/i18n/data-fields/shared-fields.ts'],
  sourceRoles: ['src/i18n/policy-messages.ts'],
  emendationKinds: ['src/i18n/policy-messages.ts'],
  numberingRoles: ['src/i18n/data-fields/document-fields.ts'],
  correctionKinds: ['src/i18n/data-fields/editorial-fields.ts', 'src/i18n/policy-messages.ts'],
  targetKinds: ['src/i18n/tracker-messages.ts'],
  countings: [
    'src/domain/targets/checks/check-series-fields.ts',
    'src/features/topics/messages.ts',
    'src/i18n/tracker-messages.ts',
  ],
  comparators: [
    'src/charts/svg/mark-shape.ts',
    'src/i18n/chart-messages.ts',
    'src/i18n/vocabulary-messages.ts',
  ],
  modalities: ['src/domain/targets/modality-words.ts', 'src/i18n/vocabulary-messages.ts'],
  precisions: [
    'src/cli/review-page/option-words.ts',
    'src/exports/feeds/milestone-events.ts',
    'src/i18n/data-fields/shared-fields.ts',
  ],
  dateBases: ['src/i18n/vocabulary-messages.ts'],
  statuses: ['src/i18n/status-messages.ts'],
  targetParts: ['src/features/targets/messages.ts'],
  milestoneKinds: [
    'src/cli/review-page/option-words.ts',
    'src/charts/timeline/timeline-input.ts',
    'src/i18n/data-fields/milestone-fields.ts',
    'src/features/timeline/messages.ts',
  ],
  reportRoles: [
    'src/i18n/chart-messages.ts',
    'src/i18n/data-fields/report-fields.ts',
    'src/features/topics/messages.ts',
  ],
  comparisonOutcomes: ['src/i18n/tracker-messages.ts'],
  directions: ['src/i18n/data-fields/comparison-fields.ts'],
  organisationKinds: [
    'src/i18n/data-fields/organisation-fields.ts',
    'src/i18n/organisation-messages.ts',
    'src/maintenance/review-drafts/propose-body-id.ts',
  ],
  confidences: ['src/i18n/data-fields/editorial-fields.ts', 'src/features/records/reading-messages.ts'],
  recognitions: ['src/i18n/data-fields/computed-fields.ts'],
  parallelKinds: ['src/i18n/data-fields/computed-fields.ts'],
  verdicts: ['src/i18n/verify-messages.ts', 'src/features/verify/finding-view.client.ts'],
  draftKinds: ['src/cli/review-page/page-words.ts'],
  exclusionReasons: ['src/cli/review-page/option-words.ts'],
};

describe('a word added to a closed list', () => {
  const { lists, diagnostics } = compileWithAddedWords();

  test.each(lists)('%s: is missed by the tables that give it words, and nowhere else', (list) => {
    const found = diagnostics.filter(({ message }) => message.includes(`"${addedWord(list)}"`));
    expect([...new Set(found.map(({ file }) => file))].sort()).toEqual(tables[list]?.toSorted());
  });

  test('every list is known to the table of this test', () => {
    expect(lists.toSorted()).toEqual(Object.keys(tables).sort());
  });

  test('no code except those tables has to change', () => {
    const others = diagnostics.filter(
      ({ message }) => !lists.some((list) => message.includes(addedWord(list))),
    );
    expect(others).toEqual([]);
  });
});

function addedWord(list: string): string {
  return `zz-${list}`;
}

/** Compiles `src` with one word more in every list, and says what the compiler finds wrong. */
function compileWithAddedWords(): {
  readonly lists: readonly string[];
  readonly diagnostics: readonly { readonly file: string; readonly message: string }[];
} {
  const lists: string[] = [];
  const added = new Map(
    sources.map((file) => [
      file,
      readFileSync(file, 'utf8').replace(LIST, (start, list: string) => {
        lists.push(list);
        return `${start}'${addedWord(list)}', `;
      }),
    ]),
  );
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) => added.get(relative('.', file)) ?? read(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
  };
  const files = ts.sys.readDirectory('src', ['.ts']).filter((file) => !needsAstro(file));
  const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true }, host);
  const diagnostics = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/src/') || fileName.startsWith('src/'))
    .filter(({ fileName }) => !fileName.includes('node_modules') && !needsAstro(fileName))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => ({
      file: relative('.', file?.fileName ?? ''),
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
  return { lists, diagnostics };
}

/** Whether a file needs the types that Astro generates, which a fresh copy of the project does not have. */
function needsAstro(file: string): boolean {
  return /astro:content|import\.meta\.glob/.test(readFileSync(file, 'utf8'));
}
