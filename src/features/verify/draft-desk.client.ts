import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { KnownDocument } from '../../domain/document/known-document.ts';
import type { TypedForms } from '../../domain/verifying/typed-forms.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import type { CheckedFinding, DraftReport, DraftRequest, Told, Wanted } from './draft-messages.ts';
import type { DraftSources } from './draft-sources.client.ts';

/** Checks drafts against documents in a worker. */
export interface DraftDesk {
  /** The findings of a draft; undefined when another was given before it had its answer. Rejects when files do not come. */
  readonly check: (draft: string) => Promise<CheckedDraft | undefined>;
}

export interface CheckedDraft {
  readonly findings: readonly CheckedFinding[];
  /** Policy documents, from which quotations and citations may come; those of findings with their texts. */
  readonly documents: readonly KnownDocument[];
}

interface Waiting {
  readonly run: number;
  readonly settle: (checked: CheckedDraft | undefined) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Opens the worker with every document, reference material too; that one is only looked up.
 * @throws when the worker does not come, or not in time
 */
export async function openDraftDesk(sources: DraftSources, forms: TypedForms): Promise<DraftDesk> {
  const { documents, titleUnits } = sources;
  const worker = await loadPart(() => startWorker({ kind: 'open', documents, forms, titleUnits }));
  const read = new Map<string, CitableDocument>();
  let runs = 0;
  let current: Waiting | undefined;
  let next: (Waiting & { readonly draft: string }) | undefined;
  const say = (request: DraftRequest): void => {
    worker.postMessage(request);
  };
  const start = (waiting: Waiting, draft: string): void => {
    current = waiting;
    say({ kind: 'check', run: waiting.run, draft });
  };
  const proceed = (): void => {
    current = undefined;
    const waiting = next;
    next = undefined;
    if (waiting !== undefined) start(waiting, waiting.draft);
  };
  /** After a failure another desk is opened. */
  const close = (reason: string): void => {
    worker.terminate();
    for (const waiting of [current, next]) waiting?.fail(new Error(reason));
  };
  const answer = async (wanted: Wanted): Promise<Told> => {
    if (!('id' in wanted)) return { units: await sources.standsIn(wanted) };
    const document = await sources.readText(wanted.id);
    read.set(wanted.id, document);
    return { document };
  };
  const checked = (findings: readonly CheckedFinding[]): CheckedDraft => ({
    findings,
    documents: documents
      .filter(({ policy }) => policy.nature === 'policy')
      .map((document) => read.get(document.policy.id) ?? document),
  });
  worker.addEventListener('message', ({ data }: MessageEvent<DraftReport>) => {
    if (data.kind === 'asked') {
      const { question } = data;
      // A draft that another one waits behind is given up.
      if (next !== undefined) {
        say({ kind: 'told', question });
        return;
      }
      answer(data.wanted).then(
        (told) => {
          say({ kind: 'told', question, answer: told });
        },
        () => {
          say({ kind: 'told', question });
        },
      );
      return;
    }
    if (data.kind === 'ready' || current?.run !== data.run) return;
    if (data.kind === 'failed' && next === undefined) {
      close('What a draft is compared with does not come');
      return;
    }
    current.settle(data.kind === 'failed' ? undefined : checked(data.findings));
    proceed();
  });
  worker.addEventListener('error', () => {
    close('The worker that checks drafts failed');
  });
  return {
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
