import { recordWithId } from '../../record-index.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import { sentenceOf } from '../../text/sentence.ts';
import { mentionsIn, namesIn } from '../find-mentions.ts';
import type { Finding } from './finding.ts';
import { fieldNames, noteAccepts } from './note-accepts.ts';
import type { PrintedContext } from './printed-context.ts';
import { standsInContext } from './printed-context.ts';

/**
 * Whether the bodies of a target point outside 责任单位 lines are those that the text names: each is printed, by a name
 * it has in that document, in the sentence or a heading above, and whichever the quote names is among them. The point's
 * note may say of a body, by the name that the quote prints, why it is no actor (机构：“依托甲校”…).
 * @param policy document whose aliases apply
 * @param isCharged a line of responsible bodies charges with its paragraph or heading: `checkPointDuty` compares with it
 */
export function checkPointActors(
  point: TargetPoint,
  policy: string,
  { paragraph, headings = [] }: PrintedContext,
  organisations: readonly Organisation[],
  isCharged: boolean,
): Finding[] {
  if (isCharged) return [];
  const { quote, note = '' } = point;
  const context: PrintedContext = { paragraph: sentenceOf(quote, paragraph) ?? paragraph, headings };
  const namesOf = ({ id, name }: Organisation): readonly string[] => [
    name,
    ...namesIn(policy, organisations).flatMap((each) => (each.organisation === id ? each.name : [])),
  ];
  const unprinted = point.organisations
    .filter((id) => {
      const organisation = recordWithId(organisations, id);
      return (
        organisation !== undefined && !namesOf(organisation).some((name) => standsInContext(name, context))
      );
    })
    .map(absent);
  const mentions = mentionsIn(quote, policy, organisations);
  const missing = mentions.filter(({ organisation }) => !point.organisations.includes(organisation));
  const unlisted = [...new Map(missing.map((mention) => [mention.organisation, mention])).values()].map(
    ({ organisation, name }) => ({
      ...unnamed(organisation, name),
      accepted: noteAccepts(note, 'organisations') && note.includes(name),
    }),
  );
  return [...unprinted, ...unlisted];
}

function absent(id: string): Finding {
  return {
    ruleId: 'point-organisations',
    of: 'record',
    path: ['organisations'],
    message: {
      zh: `这句话和上级标题没有印出“${id}”在该文件中的名称`,
      en: `neither the sentence nor a heading above prints a name of “${id}” in this document`,
    },
    hint: {
      zh: '只列原文点到的；原文的简称在 organisations.yaml 中记为该文件的别名',
      en: 'list only whom the text names; record a printed short name as an alias scoped to the document',
    },
    accepted: false,
  };
}

function unnamed(id: string, name: string): Finding {
  return {
    ruleId: 'point-organisations',
    of: 'record',
    path: ['organisations'],
    message: {
      zh: `引文点到“${name}”，没有列入“${id}”`,
      en: `the quote names “${name}”, and “${id}” is not listed`,
    },
    hint: {
      zh: `列入；不是行动者的，在 note 的“${fieldNames.organisations}：”之后点名写明理由`,
      en: `list it; where it is no actor, name it and give the reason in the note after “${fieldNames.organisations}：”`,
    },
    accepted: false,
  };
}
