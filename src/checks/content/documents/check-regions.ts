import { NO_ADCODE, isToWrite } from '../../../domain/placeholder.ts';
import { NATIONAL, divisionCodes, divisionName, levelOfCode } from '../../../domain/regions/divisions.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DataPath, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * The region of a document is printed in it; its code is that of a region of this name, as far as the list of today's
 * divisions knows either; its level is that of the code; and one code is one region in all documents.
 */
export function* checkRegions(content: Content): Generator<Diagnostic> {
  const first = new Map<string, Policy['region']>();
  for (const { facts, parts, complete } of content.documents) {
    if (facts === undefined) continue;
    const { region, issuers, title } = facts.value;
    const { name, adcode } = region;
    if (isToWrite(name) || adcode === NO_ADCODE) continue;
    const words = [title, ...issuers, ...parts.map(({ text }) => text)];
    // What governs the whole country need not say so.
    const isLocal = adcode !== NATIONAL.adcode;
    if (complete && isLocal && !words.some((text) => text.includes(stem(name)))) {
      yield problemAt(facts, ['region', 'name'], notNamed(name));
    }
    for (const [field, problem] of faultsOf(region)) yield problemAt(facts, ['region', ...field], problem);
    const earlier = first.get(adcode);
    first.set(adcode, earlier ?? region);
    if (earlier === undefined) continue;
    for (const field of ['name', 'nameEn', 'level'] as const) {
      if (earlier[field] === region[field]) continue;
      yield problemAt(facts, ['region', field], twice(adcode, field, region[field], earlier[field]));
    }
  }
}

function* faultsOf({ name, level, adcode }: Policy['region']): Generator<readonly [DataPath, Problem]> {
  const known = divisionName(adcode);
  const codes = divisionCodes(name);
  if (known !== undefined ? known !== name : codes.length > 0) yield [['adcode'], otherCode(name, adcode, known, codes)];
  else if (divisionName(`${adcode.slice(0, 2)}0000`) === undefined) yield [['adcode'], otherCode(name, adcode, known, codes)];
  const expected = levelOfCode(adcode);
  if (level !== expected) yield [['level'], otherLevel(level, adcode, expected)];
}

/** 哈尔滨市 may be printed as 哈尔滨. */
function stem(name: string): string {
  return name.length > 2 ? name.replace(/(?:特别行政区|自治[区州县旗]|[省市县区州盟旗])$/u, '') : name;
}

function notNamed(name: string): Problem {
  return {
    ruleId: 'region-not-printed',
    message: { zh: `原文没有出现“${name}”`, en: `The text does not name “${name}”` },
    hint: { zh: '写文件所属的地区，照原文的名称', en: 'Give the region of the document, by the name it prints' },
  };
}

function otherCode(name: string, adcode: string, known: string | undefined, codes: readonly string[]): Problem {
  const of = known ?? '—';
  return {
    ruleId: 'region-code',
    message: {
      zh: `${adcode} 是“${of}”的行政区划代码，“${name}”的是 ${codes.join('、') || '—'}`,
      en: `${adcode} is the division code of “${of}”; that of “${name}” is ${codes.join(', ') || '—'}`,
    },
    hint: { zh: '按 GB/T 2260 改正 adcode 或名称', en: 'Correct adcode or name after GB/T 2260' },
  };
}

function otherLevel(level: string, adcode: string, expected: string): Problem {
  return {
    ruleId: 'region-level',
    message: {
      zh: `level 写作 ${level}，而代码 ${adcode} 是 ${expected} 一级`,
      en: `level is ${level}, while the code ${adcode} is one of the level ${expected}`,
    },
    hint: {
      zh: '代码 100000 是国家级，末四位为 0000 的是省级，末两位为 00 的是地级，其余是县级',
      en: 'The code 100000 is national, one ending in 0000 provincial, one ending in 00 prefectural, any other a county',
    },
  };
}

function twice(adcode: string, field: string, found: string, earlier: string): Problem {
  return {
    ruleId: 'region-differs',
    message: {
      zh: `${adcode} 的 ${field} 这里写作“${found}”，另一份文件写作“${earlier}”`,
      en: `The ${field} of ${adcode} is “${found}” here and “${earlier}” in another document`,
    },
    hint: { zh: '同一地区在各文件中写法一致', en: 'Write one region alike in every document' },
  };
}
