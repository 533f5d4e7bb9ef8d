import { readStored, store } from '../../ui/storing/device-store.client.ts';
import { lastReached } from '../../shell/position/current-provision.client.ts';

/**
 * `<resume-reading data-policy>`: a link to the heading at which the reader stopped the last time, kept on this
 * device for each document. It goes once they read on from anywhere; the page is never moved unasked.
 */
class ResumeReading extends HTMLElement {
  connectedCallback(): void {
    const root = document.querySelector('[data-source-text]');
    const link = this.querySelector('a');
    if (root === null || link === null) return;
    const key = `place:${this.dataset['policy'] ?? ''}`;
    const stopped = document.getElementById(readStored(key) ?? '');
    if (stopped !== null && location.hash === '') {
      link.hash = stopped.id;
      this.hidden = false;
    }
    const keep = () => {
      const headings = [...root.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6)[id]')];
      const reached = lastReached(headings);
      // Above the text, and at its first heading, nothing has been read.
      if (reached === undefined || reached === headings[0]) return;
      this.hidden = true;
      store(key, reached.id);
    };
    addEventListener('scrollend', keep);
    // For browsers that do not tell when scrolling ends.
    addEventListener('pagehide', keep);
  }
}

customElements.define('resume-reading', ResumeReading);
