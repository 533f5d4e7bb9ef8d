import type { Milestone } from '../../../schemas/milestone.ts';
import type { DateMention } from '../../text/dates/date-mention.ts';
import { statesPublication } from '../states-publication.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import { noteAccepts } from './note-accepts.ts';

/**
 * Whether a milestone's kind is that of its dates and words: an event or publication has a day, a deadline an end, a
 * phase both; a publication is a signature, a line of metadata or words such as 印发; a length of time is a phase where
 * it is over or belongs to a 第一阶段, else a deadline. A note gives the reason for another kind after `类别：`.
 * @param read the date of its words
 * @param paragraph text that the milestone names; `undefined` when its words stand in the front matter
 */
export function checkMilestoneKind(
  milestone: Milestone,
  read: DateMention | undefined,
  paragraph: string | undefined,
): Finding[] {
  const { kind, start, end, provision = '', quote, targets, note } = milestone;
  const isDay = kind === 'event' || kind === 'publication';
  if (isDay && (start === undefined || end !== undefined)) {
    return [
      illFormed('kind', kind, {
        zh: '只有 start 的事件，或带 end 的 deadline、phase',
        en: 'a start alone, or a deadline or phase with an end',
      }),
    ];
  }
  if (!isDay && end === undefined) {
    return [
      illFormed('kind', kind, {
        zh: '有 end 的节点，或只有 start 的 event、publication',
        en: 'an end, or an event or publication with its start',
      }),
    ];
  }
  const isCounted = read?.duration !== undefined && read.form !== 'past';
  const isStaged = /^(?:[（(]?第[一二三四五六七八九十\d]+阶段|.{0,6}第[一二三四五六七八九十\d]+阶段)/u.test(
    paragraph ?? '',
  );
  const isPhase =
    read?.form === 'span' ||
    read?.form === 'past' ||
    read?.form === 'since' ||
    (isCounted && (isStaged || (kind === 'phase' && start !== undefined)));
  const isPublished =
    statesPublication(quote) || paragraph === undefined || provision.startsWith('signature');
  const expected =
    targets.length > 0 && isDay
      ? 'deadline'
      : isDay
        ? isPublished
          ? 'publication'
          : 'event'
        : isPhase
          ? 'phase'
          : 'deadline';
  return kind === expected ? [] : [disagreement('kind', 'kind', kind, expected, noteAccepts(note, 'kind'))];
}
