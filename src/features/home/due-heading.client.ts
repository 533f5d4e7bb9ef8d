import { localDay } from '../ui/local-day.ts';

/** `<due-heading data-year data-of-year>`: “this year” is the year of the build; in a later one the year is named. */
class DueHeading extends HTMLElement {
  connectedCallback(): void {
    const { year = '', ofYear } = this.dataset;
    if (ofYear !== undefined && localDay(new Date()).slice(0, 4) > year) this.textContent = ofYear;
  }
}

customElements.define('due-heading', DueHeading);
