import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/** The pages are a program of their own, which Astro bundles: they ask the hooks of the build by a name of the process. */
const ASKED = 'zhice:exact-index';

/** What is asked for; whoever knows it answers at once. */
interface Question {
  entry?: string;
}

/** The entry of the exact index that this build has made before its pages, files and all; nothing where none was made. */
export function entryMadeAhead(): string | undefined {
  const question: Question = {};
  channel(ASKED).publish(question);
  return question.entry;
}

/**
 * Tells the pages of this build that the exact index is made.
 * @returns takes it back
 */
export function tellEntry(entry: string): () => void {
  const answer = (question: unknown): void => {
    (question as Question).entry = entry;
  };
  subscribe(ASKED, answer);
  return () => {
    unsubscribe(ASKED, answer);
  };
}
