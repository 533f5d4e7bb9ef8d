import { todayInChina } from '../checks/base/today.ts';
import type { Content } from '../checks/content/content.ts';
import { diagnosticsOfDocument } from '../checks/content/diagnostics-of-document.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import type { Diagnostic } from '../domain/source/diagnostic.ts';
import { summariseDiagnostics } from '../domain/source/diagnostic.ts';
import type { Settings } from '../schemas/settings.ts';

/** What the check says of the document that a page is about. */
interface PageCheck {
  readonly policy: string;
  readonly problems: readonly Diagnostic[];
}

/** Answers for one page after another. */
interface PageChecker {
  /** `null` where the page is about no document. */
  readonly check: (path: string) => PageCheck | null;
  /** The content is not as it was: the next question reads it again. */
  readonly forget: () => void;
}

/** Reads and checks the content once for all pages, until it is told that something has changed. */
export function createPageChecker({
  asOf,
  folders,
  base,
}: Pick<Settings, 'asOf' | 'folders' | 'base'>): PageChecker {
  let content: Content | undefined;
  let found: readonly Diagnostic[] | undefined;
  return {
    check: (path) => {
      const [, kind, id] =
        /^(?:en\/)?(policies|targets)\/([^/]+)\//u.exec(
          path.startsWith(base) ? path.slice(base.length) : '',
        ) ?? [];
      if (id === undefined) return null;
      content ??= loadContent(process.cwd(), folders);
      const series = content.targets.records.find(({ value }) => value.id === id)?.value;
      const policy = kind === 'targets' ? series?.policy : id;
      if (policy === undefined || content.documents.every((document) => document.id !== policy)) return null;
      found ??= runContentChecks(content, { today: todayInChina(), asOf });
      return { policy, problems: summariseDiagnostics(diagnosticsOfDocument(content, found, policy)) };
    },
    forget: () => {
      content = undefined;
      found = undefined;
    },
  };
}
