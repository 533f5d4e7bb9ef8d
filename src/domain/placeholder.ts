/**
 * What a program writes where a person has to write something that no text states. The content check refuses it in
 * everything that is published.
 */
export const TO_WRITE = '【待填】';
export const TO_WRITE_EN = '[to be written]';
/** Division code of no region. */
export const NO_ADCODE = '000000';
/** Day of review of what nobody has reviewed. */
export const NOT_REVIEWED = '1970-01-01';
/** In ids of drafts: a published id is kept for ever, so a person chooses it. */
const DRAFT_ID = /-draft-[mo]?\d+(?:-\d+)?$/;

/** Whether words were left for a person to write. */
export function isToWrite(words: string): boolean {
  return words.includes(TO_WRITE) || words.includes(TO_WRITE_EN);
}

/** Id of the `ordinal`th draft of a document: `m` for milestones, `o` for organisations, none for targets. */
export function draftId(policy: string, kind: '' | 'm' | 'o', ordinal: number): string {
  return `${policy}-draft-${kind}${String(ordinal)}`;
}

/** Whether an id is still the one a draft was given. */
export function isDraftId(id: string): boolean {
  return DRAFT_ID.test(id);
}
