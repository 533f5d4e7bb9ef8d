import { afterFrame } from '../ui/scheduling/after-frame.client.ts';
import { store } from '../ui/storing/device-store.client.ts';

const order = ['auto', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

/** `<theme-switch>`: a button that goes through system, light and dark; remembered on the device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const name = this.querySelector('[data-name]');
    if (button === null || name === null) return;
    const root = document.documentElement;
    let theme: Theme = order.find((each) => each === root.dataset['theme']) ?? 'auto';
    const show = () => {
      name.textContent = this.dataset[theme] ?? '';
    };
    show();
    button.addEventListener('click', () => {
      theme = order[(order.indexOf(theme) + 1) % order.length] ?? 'auto';
      show();
      store('theme', theme);
      // All of a long page is styled anew.
      afterFrame(() => {
        if (theme === 'auto') delete root.dataset['theme'];
        else root.dataset['theme'] = theme;
      });
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
