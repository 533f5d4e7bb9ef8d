import { divisionName, levelOfCode, listDivisions, NATIONAL } from '../../domain/regions/divisions.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import type { Choice } from '../dialogue/question.ts';

/** The region that a document governs, found by name in the list of divisions; those whose name `words` print come first. */
export function* askRegion(words: string): Asking<Omit<Policy['region'], 'nameEn'>> {
  const chosen = yield* ask({
    id: 'region',
    kind: 'choice',
    text: { zh: '是哪个地区的文件？', en: 'Which region is it of?' },
    hint: {
      zh: '输入地名查找；文中出现的排在最前；乡镇、街道选“都不是”',
      en: 'Type a name to search; those that the text names come first; for a township choose “none of them”',
    },
    choices: [...regionChoices(words), { value: OTHER, label: { zh: '都不是', en: 'None of them' } }],
  });
  if (chosen !== OTHER)
    return { name: divisionName(chosen) ?? chosen, level: levelOfCode(chosen), adcode: chosen };
  const name = yield* ask({
    id: 'region-name',
    kind: 'line',
    text: { zh: '地区的名称', en: 'Name of the region' },
    hint: { zh: '照文中写法，如 示例镇', en: 'As the text prints it' },
  });
  const adcode = yield* ask({
    id: 'region-code',
    kind: 'line',
    text: { zh: '行政区划代码', en: 'Its division code' },
    hint: {
      zh: '乡镇、街道是九位，民政部门和统计部门的网站查得到',
      en: 'Nine digits for a township; the statistics office lists them',
    },
    validate: (answer) =>
      /^\d{6}(?:\d{3})?$/u.test(answer)
        ? undefined
        : { zh: '代码是六位或九位数字', en: 'A code has six or nine digits' },
  });
  return { name, level: levelOfCode(adcode), adcode };
}

const OTHER = 'other';

/** A division is told from those of the same name by what it belongs to. */
function regionChoices(words: string): readonly Choice[] {
  const choices = listDivisions().map(({ adcode, name }) => {
    const above = [`${adcode.slice(0, 2)}0000`, `${adcode.slice(0, 4)}00`]
      .filter((code) => code !== adcode && adcode !== NATIONAL.adcode)
      .flatMap((code) => divisionName(code) ?? []);
    const label = [...above, name].join(' ');
    return { name, choice: { value: adcode, label: { zh: label, en: label } } };
  });
  const isNamed = ({ name }: { readonly name: string }): boolean => words.includes(name);
  return [...choices.filter(isNamed), ...choices.filter((each) => !isNamed(each))].map(
    ({ choice }) => choice,
  );
}
