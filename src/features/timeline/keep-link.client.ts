import { chosenWords } from '../ui/chosen-words.client.ts';

/**
 * The link to copy leads to what is shown, and a picture to take away says what that is.
 * @param period in words, where one was chosen
 */
export function keepLink(timeline: HTMLElement, form: HTMLFormElement, period?: string | null): void {
  const tools = timeline.querySelector<HTMLElement>('chart-tools');
  const button = tools?.querySelector<HTMLElement>('[data-copy]');
  if (!tools || !button) return;
  const [address = ''] = (button.dataset['copy'] ?? '').split('?');
  button.dataset['copy'] = address + location.search;
  tools.dataset['address'] = button.dataset['copy'];
  tools.dataset['state'] = [...chosenWords(form), period].filter(Boolean).join(' · ');
}
