import './dev-checks.css';

/** A problem as the server tells it. */
interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly message: Readonly<Record<'zh' | 'en', string>>;
  readonly hint: Readonly<Record<'zh' | 'en', string>>;
}

const language = document.documentElement.lang === 'en' ? 'en' : 'zh';

const WORDS = {
  zh: {
    sound: '核查：这份文件没有问题',
    found: (errors: number, warnings: number) => `核查：${String(errors)} 个问题，${String(warnings)} 个提醒`,
    line: (file: string, line: number) => `${file} 第 ${String(line)} 行`,
    note: '只在开发预览中显示',
  },
  en: {
    sound: 'Check: nothing wrong in this document',
    found: (errors: number, warnings: number) =>
      `Check: ${String(errors)} problems, ${String(warnings)} warnings`,
    line: (file: string, line: number) => `${file}, line ${String(line)}`,
    note: 'Shown in the development preview only',
  },
}[language];

/** Asks what the check says of the document of this page, and shows it at the foot of the window. */
async function showChecks(): Promise<void> {
  const response = await fetch(`@checks?path=${encodeURIComponent(location.pathname)}`);
  const checked = (await response.json()) as { readonly problems: readonly Problem[] } | null;
  if (checked !== null) document.body.append(barOf(checked.problems));
}

function barOf(problems: readonly Problem[]): HTMLElement {
  const bar = document.createElement('aside');
  bar.className = 'dev-checks';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) {
    bar.append(element('p', `✓ ${WORDS.sound}`), element('small', WORDS.note));
    return bar;
  }
  const details = document.createElement('details');
  details.open = errors > 0;
  details.append(
    element('summary', `${errors > 0 ? '✕' : '!'} ${WORDS.found(errors, problems.length - errors)}`),
  );
  const list = document.createElement('ol');
  for (const { severity, file, line, message, hint } of problems) {
    const entry = document.createElement('li');
    entry.className = severity;
    entry.append(
      element('strong', message[language]),
      element('span', `→ ${hint[language]}`),
      element('code', WORDS.line(file, line)),
    );
    list.append(entry);
  }
  details.append(list);
  bar.append(details, element('small', WORDS.note));
  return bar;
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

void showChecks();
