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
    const current = (): Theme => order.find((theme) => theme === root.dataset['theme']) ?? 'auto';
    const show = () => {
      name.textContent = this.dataset[current()] ?? '';
    };
    show();
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(current()) + 1) % order.length] ?? 'auto';
      if (next === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = next;
      show();
      store('theme', next);
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
