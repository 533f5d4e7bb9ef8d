/** The script with what a search may do without. @throws when it cannot be had */
export function loadOnDemand() {
  return import('./on-demand.client.ts');
}
