/** The script with what follows an answer. @throws when it cannot be had */
export function loadAfterAnswer() {
  return import('./after-answer.client.ts');
}
