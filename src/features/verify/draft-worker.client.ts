/**
 * Worker: checks drafts apart from the page, so that a long one does not stop it. The first message opens it with the
 * documents; each later draft is answered in turn. The page fetches what it asks for, since only a page can say that files
 * do not come.
 */
import { makeDraftChecker, type DraftChecker } from './check-draft.ts';
import type { DraftReport, DraftRequest, Told, Wanted } from './draft-messages.ts';

interface Waiting {
  readonly settle: (told: Told) => void;
  readonly fail: (error: Error) => void;
}

let checker: DraftChecker | undefined;
const waiting = new Map<number, Waiting>();
let questions = 0;

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  switch (data.kind) {
    case 'open':
      checker = makeDraftChecker(data, ask);
      report({ kind: 'ready' });
      return;
    case 'check': {
      const { run, draft } = data;
      checker?.(draft).then(
        (findings) => {
          report({ kind: 'checked', run, findings });
        },
        () => {
          report({ kind: 'failed', run });
        },
      );
      return;
    }
    case 'told': {
      const asked = waiting.get(data.question);
      waiting.delete(data.question);
      if (data.answer === undefined) asked?.fail(new Error('not to be had'));
      else asked?.settle(data.answer);
    }
  }
});

function ask(wanted: Wanted): Promise<Told> {
  const question = ++questions;
  return new Promise((settle, fail) => {
    waiting.set(question, { settle, fail });
    report({ kind: 'asked', question, wanted });
  });
}

function report(said: DraftReport): void {
  postMessage(said);
}
