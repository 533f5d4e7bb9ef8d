import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { TypedForms } from '../../domain/verifying/typed-forms.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import type { CheckedFinding, DraftReport, DraftRequest } from './draft-worker.client.ts';

/** Checks drafts against documents in a worker. */
export interface DraftDesk {
  /** Policy documents, from which quotations and citations may come. */
  readonly documents: readonly CitableDocument[];
  /** The findings of a draft; undefined when another draft was given before it was its turn. */
  readonly check: (draft: string) => Promise<readonly CheckedFinding[] | undefined>;
}

interface Waiting {
  readonly run: number;
  readonly settle: (findings: readonly CheckedFinding[] | undefined) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Opens the worker with every document, reference material too; that one is only looked up.
 * @throws when the worker does not come, or not in time
 */
export async function openDraftDesk(
  documents: readonly CitableDocument[],
  forms: TypedForms,
): Promise<DraftDesk> {
  const worker = await loadPart(() => startWorker({ kind: 'open', documents, forms }));
  let runs = 0;
  let current: Waiting | undefined;
  let next: (Waiting & { readonly draft: string }) | undefined;
  const start = (waiting: Waiting, draft: string): void => {
    current = waiting;
    const request: DraftRequest = { kind: 'check', run: waiting.run, draft };
    worker.postMessage(request);
  };
  const proceed = (): void => {
    current = undefined;
    const waiting = next;
    next = undefined;
    if (waiting !== undefined) start(waiting, waiting.draft);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<DraftReport>) => {
    if (data === 'ready' || current?.run !== data.run) return;
    current.settle(data.findings);
    proceed();
  });
  worker.addEventListener('error', () => {
    current?.fail(new Error('The worker that checks drafts failed'));
    proceed();
  });
  return {
    documents: documents.filter(({ policy }) => policy.nature === 'policy'),
    check: (draft) =>
      new Promise((settle, fail) => {
        const waiting = { run: ++runs, settle, fail };
        if (current === undefined) {
          start(waiting, draft);
          return;
        }
        next?.settle(undefined);
        next = { ...waiting, draft };
      }),
  };
}

/** The worker, once it says that it is there. */
function startWorker(opening: DraftRequest): Promise<Worker> {
  const worker = new Worker(new URL('./draft-worker.client.ts', import.meta.url), { type: 'module' });
  return new Promise((ready, fail) => {
    worker.addEventListener('message', () => ready(worker), { once: true });
    worker.addEventListener('error', fail, { once: true });
    worker.postMessage(opening);
  });
}
