/**
 * `<target-chart>`: pointer and arrow keys go from mark to mark; the row of the table beneath that says
 * the same is read out. The marks and the table are printed at build.
 */
class TargetChart extends HTMLElement {
  connectedCallback(): void {
    const detail = this.querySelector('.chart-detail');
    const table = this.closest('figure')?.querySelector('table');
    if (detail === null || table === undefined || table === null) return;
    const ids = [...new Set([...this.querySelectorAll<SVGElement>('[data-item]')].map(pointOf))];
    let index = -1;
    const show = (id: string) => {
      index = ids.indexOf(id);
      for (const mark of this.querySelectorAll('[data-item]')) {
        mark.classList.toggle('current', mark.getAttribute('data-item') === id);
      }
      const row = table.querySelector<HTMLTableRowElement>(`tr[data-item="${CSS.escape(id)}"]`);
      // All but the last cell, whose sentence is said without its link: region and name, where rows have a head, too.
      const cells = [...(row?.cells ?? [])].slice(0, -1).map(wordsOf);
      const quote = row?.querySelector('q')?.textContent ?? '';
      detail.textContent = [...cells, quote].filter((text) => text !== '').join(' · ');
    };
    this.tabIndex = 0;
    // It has keys of its own, which a screen reader leaves to it; its name is what its figure says.
    this.setAttribute('role', 'application');
    for (const name of ['aria-label', 'aria-labelledby']) {
      const value = this.closest('figure')?.getAttribute(name);
      if (value) this.setAttribute(name, value);
    }
    this.setAttribute('aria-description', this.dataset['help'] ?? '');
    if (matchMedia('(hover: hover)').matches) detail.textContent = this.dataset['help'] ?? '';
    this.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = ids[Math.min(Math.max(index + step, 0), ids.length - 1)];
      if (next !== undefined) show(next);
    });
    const atPointer = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-item]') : null;
      if (mark !== null) show(pointOf(mark));
    };
    this.addEventListener('pointerover', atPointer);
    this.addEventListener('click', atPointer);
  }
}

function pointOf(mark: Element): string {
  return mark.getAttribute('data-item') ?? '';
}

/** The words of a table's cell in one line, its printed lines and its notes set apart. */
function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' · ');
  for (const note of copy.querySelectorAll('.note')) note.prepend(' · ');
  return (copy.textContent ?? '').trim().replace(/\s+/g, ' ');
}

customElements.define('target-chart', TargetChart);
