import { NO_ADCODE, isToWrite } from '../../../domain/placeholder.ts';
import {
  NATIONAL,
  beginsWithDivision,
  divisionCodes,
  divisionName,
  isPossibleCode,
  levelOfCode,
} from '../../../domain/regions/divisions.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DataPath, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * The region of a document is printed in it; its code is that of a region of this name, as far as the list of today's
 * divisions knows either; its level is that of the code; and one code is one region in all documents. What a division of
 * the country issues, by its title or first issuer, is not national.
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
    const local = [title, ...issuers.slice(0, 1)].find(beginsWithDivision);
    if (region.level === 'national' && local !== undefined) {
      yield problemAt(facts, ['region', 'level'], notNational(local));
    }
    const earlier = first.get(adcode);
    first.set(adcode, earlier ?? region);
    if (earlier === undefined) continue;
    for (const field of ['name', 'nameEn', 'level'] as const) {
      if (earlier[field] === region[field]) continue;
      yield problemAt(
        facts,
        ['region', field],
        twice(adcode, field, region[field] ?? '', earlier[field] ?? ''),
      );
    }
  }
}

function* faultsOf({ name, level, adcode }: Policy['region']): Generator<readonly [DataPath, Problem]> {
  const known = divisionName(adcode);
  const codes = divisionCodes(name);
  const isOther = codes.length > 0 ? !codes.includes(adcode) : known !== undefined;
  if (isOther || !isPossibleCode(adcode)) yield [['adcode'], otherCode(name, adcode, known, codes)];
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
    hint: {
      zh: '写文件所属的地区，照原文的名称',
      en: 'Give the region of the document, by the name it prints',
    },
  };
}

function otherCode(
  name: string,
  adcode: string,
  known: string | undefined,
  codes: readonly string[],
): Problem {
  const of = known ?? '—';
  return {
    ruleId: 'region-code',
    message: {
      zh: `${adcode} 是“${of}”的行政区划代码，“${name}”的是 ${codes.join('、') || '—'}`,
      en: `${adcode} is the division code of “${of}”; that of “${name}” is ${codes.join(', ') || '—'}`,
    },
    hint: {
      zh: '按 GB/T 2260（乡镇按 GB/T 10114，全国为 100000）改正 adcode 或名称',
      en: 'Correct adcode or name after GB/T 2260 (townships GB/T 10114, the country 100000)',
    },
  };
}

function notNational(local: string): Problem {
  return {
    ruleId: 'region-level',
    message: {
      zh: `level 写作 national，而“${local}”属于地方`,
      en: `level is national, while “${local}” is of a division of the country`,
    },
    hint: {
      zh: '写发文地区的名称、级别和代码',
      en: 'Give the name, level and code of the region that issues the document',
    },
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
      zh: '100000 是全国；六位代码末四位为 0000 的是省级，末两位为 00 的是地级，其余是县级；九位是乡镇级',
      en: '100000 is the country; six digits ending in 0000 are a province, in 00 a prefecture, others a county; nine a township',
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
