import { choicesIn, readChoices, writeChoices } from '../../ui/address-choices.client.ts';
import { sayData } from '../../ui/say-data.client.ts';

/**
 * `<due-filter>`: shows the rows of the table in it that fall due in the chosen year, or have no date, and keeps the
 * choice in the address. A value in the address that is not offered is named, and everything is shown.
 */
class DueFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (form === null || status === null) return;
    const apply = () => {
      const { due } = choicesIn(form);
      const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows) row.hidden = due !== undefined && row.dataset['due'] !== due;
      const shown = rows.filter((row) => !row.hidden).length;
      status.textContent = sayData(this, 'shown', { shown, total: rows.length });
    };
    const unknown = readChoices(form);
    apply();
    if (unknown !== undefined) status.textContent = sayData(this, 'unknown', { value: unknown });
    form.addEventListener('change', () => {
      apply();
      writeChoices(form);
    });
  }
}

customElements.define('due-filter', DueFilter);
