import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownPolicy } from '../../../../src/domain/document/known-document.ts';
import { openDraftDesk, type DraftDesk } from '../../../../src/features/verify/draft-desk.client.ts';
import type { DraftSources } from '../../../../src/features/verify/draft-sources.client.ts';
import { makeSearchDocument } from '../../../../src/search/index/make-search-document.ts';
import { demonstration, harbin, samples } from '../../domain/citing/sample-documents.ts';
import { open } from '../../search/served-index.ts';

const documents = [demonstration, ...samples.filter(({ policy }) => policy.id !== harbin.policy.id), harbin];
const QUOTATION = '对职业院校开展定期督导评估,强化事中监督管理和事后评估验收';

type Listener = (event: { readonly data?: unknown }) => void;

/** The workers that were started and still run. */
const running = new Set<object>();

/** Runs the script of the worker in place of one: messages go to and fro in turns of their own. */
beforeEach(() => {
  vi.resetModules();
  running.clear();
  let inside: Listener | undefined;
  let outside: readonly [string, Listener][] = [];
  const deliver = (listener: Listener | undefined, data: unknown): void => {
    const copy: unknown = structuredClone(data);
    setTimeout(() => listener?.({ data: copy }));
  };
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => {
    inside = listener;
  });
  vi.stubGlobal('postMessage', (data: unknown) => {
    for (const [name, listener] of outside) if (name === 'message') deliver(listener, data);
  });
  class WorkerInPlace {
    readonly #script = import('../../../../src/features/verify/draft-worker.client.ts');
    constructor() {
      outside = [];
      running.add(this);
    }
    addEventListener(name: string, listener: Listener): void {
      outside = [...outside, [name, listener]];
    }
    postMessage(data: unknown): void {
      void this.#script.then(() => {
        if (running.has(this)) deliver(inside, data);
      });
    }
    terminate(): void {
      running.delete(this);
    }
  }
  vi.stubGlobal('Worker', WorkerInPlace);
});
afterEach(() => vi.unstubAllGlobals());

/** Sources of which texts are read as they are asked for, and which were. */
async function makeSources(): Promise<DraftSources & { readonly read: string[] }> {
  const index = await open(
    documents.map(({ policy, text }) => makeSearchDocument(policy, text, false)),
    { layout: 'sharded' },
  );
  const read: string[] = [];
  return {
    read,
    documents: documents.map(({ policy }) => ({ policy: knownPolicy(policy) })),
    titleUnits: index.documents.map(({ titleUnit }) => titleUnit),
    standsIn: async ({ folded, level, isCommonWanted }) =>
      index.source.mayStandIn?.(folded, level, isCommonWanted),
    readText: (id) => {
      read.push(id);
      const document = documents.find(({ policy }) => policy.id === id);
      return document === undefined ? Promise.reject(new Error(id)) : Promise.resolve(document);
    },
  };
}

const verdictsOf = async (desk: DraftDesk, draft: string) =>
  (await desk.check(draft))?.findings.map(({ kind, verdict }) => `${kind} ${verdict}`);

describe('a desk at which drafts are checked', () => {
  it('fetches what the worker asks for, and gives the texts with the findings', async () => {
    const sources = await makeSources();
    const desk = await openDraftDesk(sources, new Map());
    const checked = await desk.check(`有文件提出“${QUOTATION}”。`);
    expect(checked?.findings.map(({ verdict }) => verdict)).toEqual(['verbatim']);
    const [wuhai] = checked?.documents.filter(({ policy }) => policy.id === 'wuhai-2024') ?? [];
    expect(wuhai?.text?.provisions.length).toBeGreaterThan(0);
    expect(checked?.documents.every(({ policy }) => policy.nature === 'policy')).toBe(true);
    expect(sources.read).toEqual(['wuhai-2024']);
  });

  it('needs nothing more where all texts are there', async () => {
    const sources: DraftSources = {
      documents,
      standsIn: () => Promise.reject(new Error('not to be asked')),
      readText: () => Promise.reject(new Error('not to be asked')),
    };
    const desk = await openDraftDesk(sources, new Map());
    expect(await verdictsOf(desk, `有文件提出“${QUOTATION}”。`)).toEqual(['quotation verbatim']);
  });

  it('gives up a draft for a later one, of which only the last is checked', async () => {
    const desk = await openDraftDesk(await makeSources(), new Map());
    const answers = await Promise.all([
      desk.check(`有文件提出“${QUOTATION}”。`),
      desk.check('有文件提出“三年内建成一百个国家级实验中心”。'),
      verdictsOf(desk, `另有文件提出“${QUOTATION}”。`),
    ]);
    expect(answers).toEqual([undefined, undefined, ['quotation verbatim']]);
  });

  it('fails, and ends its worker, where a text does not come', async () => {
    const desk = await openDraftDesk(
      { ...(await makeSources()), readText: () => Promise.reject(new Error('gone')) },
      new Map(),
    );
    await expect(desk.check(`有文件提出“${QUOTATION}”。`)).rejects.toThrow('does not come');
    expect(running.size).toBe(0);
  });

  it('fails where the index does not answer', async () => {
    const desk = await openDraftDesk(
      { ...(await makeSources()), standsIn: () => Promise.reject(new Error('gone')) },
      new Map(),
    );
    await expect(desk.check(`有文件提出“${QUOTATION}”。`)).rejects.toThrow('does not come');
  });
});
