import { z } from 'zod';
import { reviewDecision } from '../../maintenance/review-drafts/review-decision.ts';
import type { PageView } from './page-view.ts';
import { renderApp } from './render-page.ts';
import type { ReviewSession } from './review-session.ts';

const item = z.string().optional();

/** What the page sends, by its path. */
const REQUESTS = {
  '/decide': reviewDecision,
  '/undo': z.strictObject({}),
  '/view': z.strictObject({ item, edit: z.enum(['record', 'target']).optional() }),
  '/check': z.strictObject({ item, panel: z.enum(['item', 'save']) }),
  '/save': z.strictObject({ item, isRead: z.boolean(), isComplete: z.boolean() }),
  '/close': z.strictObject({}),
} as const;

/** What is sent back: a status, and the part of the page that changes. */
export interface PageAnswer {
  readonly status: 200 | 400 | 404;
  readonly html: string;
  /** Nobody asks for more. */
  readonly isClosed: boolean;
}

/** Answers one request of the page. @param body JSON as sent */
export function answerRequest(session: ReviewSession, path: string, body: string): PageAnswer {
  if (!isRequest(path)) return { status: 404, html: '', isClosed: false };
  const view = viewOf(session, path, body);
  if (view === undefined) return { status: 400, html: '', isClosed: false };
  return { status: 200, html: renderApp(view).html, isClosed: path === '/close' };
}

type RequestPath = keyof typeof REQUESTS;

function isRequest(path: string): path is RequestPath {
  return Object.hasOwn(REQUESTS, path);
}

/** What the page shows from now on; `undefined` where the request is not one of its own. */
function viewOf(session: ReviewSession, path: RequestPath, body: string): PageView | undefined {
  const sent = parseJson(body);
  switch (path) {
    case '/decide': {
      const { data } = REQUESTS[path].safeParse(sent);
      return data && session.decide(data);
    }
    case '/undo':
      return REQUESTS[path].safeParse(sent).success ? session.undo() : undefined;
    case '/view': {
      const { data } = REQUESTS[path].safeParse(sent);
      if (data === undefined) return undefined;
      return session.view(
        data.item,
        data.edit === undefined ? { kind: 'item' } : { kind: 'edit', as: data.edit },
      );
    }
    case '/check': {
      const { data } = REQUESTS[path].safeParse(sent);
      return data && session.check(data.item, data.panel);
    }
    case '/save': {
      const { data } = REQUESTS[path].safeParse(sent);
      return data && session.save(data.item, data);
    }
    case '/close':
      return REQUESTS[path].safeParse(sent).success ? session.view(undefined, { kind: 'closed' }) : undefined;
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
