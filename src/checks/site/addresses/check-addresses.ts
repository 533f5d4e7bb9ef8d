import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { PUBLISHED_ADDRESSES } from '../../../schemas/collections.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import type { PageSummary, BuiltSite } from '../built-site.ts';
import { recordAddresses } from './record-addresses.ts';
import { standsIn } from './site-addresses.ts';
import { siteSections } from './site-sections.ts';

/** New addresses named in the reminder. */
const MOST_NAMED = 5;

/**
 * Every address ever published is still there, but for those of reference material in a build without it. Addresses
 * that are not recorded yet are a reminder.
 */
export function* checkAddresses(_: readonly PageSummary[], site: BuiltSite): Generator<Diagnostic> {
  const ledger = site.content.publishedAddresses;
  const file = `${site.content.folders.content}/${PUBLISHED_ADDRESSES.path}`;
  if (ledger !== undefined) {
    const { reference, ...others } = ledger.value;
    const sections = new Set(siteSections(site));
    const owed = [
      { list: others, path: [] },
      ...(site.publishReference ? [{ list: reference, path: ['reference'] }] : []),
    ];
    for (const { list, path } of owed) {
      for (const [index, route] of list.routes.entries())
        if (!standsIn(route, site.files)) yield gone(route, [...path, 'routes', index]);
      for (const [index, section] of (list.sections ?? []).entries())
        if (!sections.has(section)) yield gone(section, [...path, 'sections', index]);
      for (const [index, file] of list.files.entries())
        if (!site.files.has(file)) yield gone(file, [...path, 'files', index]);
    }
  }
  const { added } = recordAddresses(site);
  if (added.length === 0) return;
  const named = added.slice(0, MOST_NAMED).join(' ');
  yield problemIn(
    file,
    { line: 1, column: 1 },
    {
      ruleId: 'address-not-recorded',
      severity: 'warning',
      message: {
        zh: `有${String(added.length)}个新地址没有登记：${named}`,
        en: `New addresses not recorded: ${String(added.length)}, such as ${named}`,
      },
      hint: {
        zh: '确认地址后运行 npm run publish:addresses；登记后须永远有效',
        en: 'Read the addresses, then run npm run publish:addresses; once recorded they must last',
      },
    },
  );

  function gone(address: string, path: readonly (string | number)[]): Diagnostic {
    const problem = {
      ruleId: 'address-gone',
      message: { zh: `公布过的地址“${address}”不见了`, en: `The published address “${address}” is gone` },
      hint: {
        zh: '恢复这个地址，别人可能已经引用；各语言都要有。登记表只增不减',
        en: 'Bring it back, in every language: others may have cited it. The record only grows',
      },
    };
    return ledger === undefined
      ? problemIn(file, { line: 1, column: 1 }, problem)
      : problemAt(ledger, path, problem);
  }
}
