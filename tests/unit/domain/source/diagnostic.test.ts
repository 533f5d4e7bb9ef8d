import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/domain/source/diagnostic.ts';
import { summariseDiagnostics } from '../../../../src/domain/source/diagnostic.ts';

const draft = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'draft',
  severity: 'error',
  file: 'a.yaml',
  line,
  column: 1,
  message: { zh: `“第${String(line)}条”还是草稿`, en: `“${String(line)}” is still a draft` },
  hint: { zh: '核对', en: 'Read it' },
  together: { zh: '{count} 条还是草稿', en: '{count} are still drafts' },
  ...more,
});

describe('a listing of diagnostics', () => {
  test('says a fact of many records of a file once, with its number and the first lines', () => {
    const [only, ...others] = summariseDiagnostics(
      Array.from({ length: 48 }, (_, index) => draft(index + 1)),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      line: 1,
      message: {
        zh: '48 条还是草稿（第 1、2、3、4、5、6、7、8、9、10、11、12… 行）',
        en: '48 are still drafts (lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …)',
      },
    });
  });

  test('leaves one that stands alone in its file, and those that are to be read by themselves, as they are', () => {
    const { ruleId, severity, file, line, column, message, hint } = draft(2);
    const alone: Diagnostic = { ruleId, severity, file, line, column, message, hint };
    const diagnostics = [draft(1), draft(1, { file: 'b.yaml' }), alone, { ...alone, line: 3 }];
    expect(summariseDiagnostics(diagnostics)).toEqual(diagnostics);
  });
});
