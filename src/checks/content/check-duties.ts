import type { Diagnostic } from '../../domain/diagnostic.ts';
import { problemAt } from '../base/located.ts';
import type { Problem } from '../base/located.ts';
import type { Content } from './content.ts';

/** The bodies recorded for a task are those that its 责任单位 line prints, in that order: none added, none left out. */
export function* checkDuties(content: Content): Generator<Diagnostic> {
  const organisations = new Map<string, string>();
  for (const { value } of content.organisations.records) {
    for (const { policy, name } of value.aliases) organisations.set(`${policy} ${name}`, value.id);
  }
  for (const { value } of content.organisations.records) {
    for (const { id } of content.documents) {
      if (!organisations.has(`${id} ${value.name}`)) organisations.set(`${id} ${value.name}`, value.id);
    }
  }
  for (const duty of content.duties.records) {
    const { policy, quote } = duty.value;
    const names = printedNames(quote);
    const unknown = names.filter((name) => !organisations.has(`${policy} ${name}`));
    for (const name of unknown) yield problemAt(duty, ['quote'], unknownName(name, policy), name);
    if (unknown.length > 0) continue;
    const expected = names.map((name) => organisations.get(`${policy} ${name}`));
    if (expected.join() !== duty.value.organisations.join()) {
      yield problemAt(duty, ['organisations'], otherBodies(expected.join(', '), duty.value.organisations.join(', ')));
    }
  }
}

/** Names in `(责任单位:市教育局、市财政局)`, in printed order. */
function printedNames(quote: string): string[] {
  return quote
    .replace(/^[（(]?[^：:]*[：:]/u, '')
    .replace(/[）)]。?$/u, '')
    .split(/[、，,；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function unknownName(name: string, policy: string): Problem {
  return {
    ruleId: 'duty-name',
    message: {
      zh: `organisations.yaml 中没有 ${policy} 所印的“${name}”`,
      en: `organisations.yaml knows no body that ${policy} prints as “${name}”`,
    },
    hint: {
      zh: `给相应单位加别名：{ policy: ${policy}, name: ${name} }`,
      en: `Add an alias to the body meant: { policy: ${policy}, name: ${name} }`,
    },
  };
}

function otherBodies(expected: string, found: string): Problem {
  return {
    ruleId: 'duty-order',
    message: {
      zh: `所印单位依次为 ${expected}，记录为 ${found}`,
      en: `The line prints ${expected}, in that order; recorded are ${found}`,
    },
    hint: { zh: '按原文次序照录，不增不减', en: 'Record them as printed: same order, none added, none left out' },
  };
}
