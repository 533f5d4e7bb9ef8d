import { afterFrame } from '../../ui/after-frame.client.ts';
import { currentProvision } from './current-provision.client.ts';
import { isLong, waitFarFromScreen } from './wait-far-from-screen.client.ts';

/**
 * The switch of the type's size asks by this event, with what changes it; pages with a source text load this script,
 * which leaves what is being read where it is. A long text changes once the reader has seen the switch answer.
 */
document.addEventListener('change-type', (event) => {
  const text = document.querySelector('[data-source-text]');
  if (text === null) return;
  event.preventDefault();
  const { detail: change } = event as CustomEvent<() => void>;
  if (isLong(text))
    afterFrame(() => {
      holdDuring(text, change);
    });
  else holdDuring(text, change);
});

function holdDuring(text: Element, change: () => void): void {
  const read = currentProvision(text);
  const before = read?.getBoundingClientRect().top ?? 0;
  waitFarFromScreen(text, document.documentElement.dataset['type'] !== 'large');
  change();
  scrollBy({ top: (read?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
}
