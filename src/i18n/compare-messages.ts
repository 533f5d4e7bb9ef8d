import { defineMessages } from './define-messages.ts';

/** Words of the comparison page, and of similar provisions and references on a policy page. */
export const compareMessages = defineMessages(
  {
    title: '条款对照',
    description: '任选两条条款并排，标出两边相同的文字；地址里带着两条条款，可以转发和引用。',
    lede: '任选两份文件中的两条条款并排，标出相同的文字。地址里带着所选的条款，可以直接转发。',
    method: (short: number, long: number) =>
      `连续${long}字及以上相同的加底色，${short}至${long - 1}字相同的加下划线；标点和数字须完全一样才算相同。相同的文字只说明写法一致，不说明谁沿用谁。`,
    side: { a: '左边', b: '右边' },
    document: '文件',
    provision: '条款',
    choose: '请选择',
    loading: '正在读取文件……',
    ready: '请选择两条条款。',
    half: '请再选一条条款。',
    unknownPolicy: (id: string) => `地址里的文件“${id}”不存在，请重新选择。`,
    unknownProvision: (id: string, title: string) => `《${title}》里没有条款“${id}”，请重新选择。`,
    failed: '没有读到文件内容，请检查网络后重新载入本页。',
    found: (runs: number, characters: number) =>
      `两边相同的文字有${runs}段（不重复计），涉及左边${characters}字。`,
    none: (short: number) => `两边没有连续${short}字以上相同的文字。`,
    runs: '相同的文字',
    unverified: '来源未核实',
    noScript: '选择条款和标出相同文字需要 JavaScript。没有 JavaScript 时，可以从下面的清单分别打开两条原文。',
    parallels: '文件之间相同的文字',
    parallelsNote: (minimum: number) =>
      `以下由全部收录文本逐字比对得出：两份文件中连续${minimum}字及以上相同的条款，相同文字多的在前。`,
    parallelsNone: '收录的文本之间没有这样的条款。',
    sideBySide: '并排对照',
    similar: {
      title: '其他文件的相近条款',
      note: (minimum: number) =>
        `本站逐字比对得出：与本文件有连续${minimum}字及以上相同文字的条款，相同文字多的在前。相同的文字只说明写法一致，不说明谁沿用谁。`,
      none: (minimum: number) => `其他收录的文本与本文件没有连续${minimum}字以上相同的文字。`,
      here: '本文件',
      more: (count: number) => `其余${count}处`,
    },
    references: {
      title: '引用关系',
      note: '本站按书名号和发文字号从原文中找出。',
      outgoing: '本文件提到的文件',
      outgoingNone: '本文件没有用书名号或发文字号提到其他文件。',
      incoming: '提到本文件的文件',
      incomingNone: '本站收录的其他文本没有提到本文件。',
      held: '本站已收录',
      outside: '本站未收录',
      itself: '指本文件',
      at: '见于',
      reworded: '本文经机器改写，书名也可能被改动，来源未核实。',
      join: '、',
    },
  },
  {
    title: 'Compare provisions',
    description:
      'Any two provisions side by side with their shared wording marked; the address carries both, to be passed on or cited.',
    lede: 'Set any two provisions side by side and see what they word alike. The address carries the choice and can be passed on.',
    method: (short: number, long: number) =>
      `Runs of ${long} characters or more have a coloured ground, runs of ${short} to ${long - 1} are underlined; punctuation and digits count and must be the same. Shared wording says that two texts are worded alike, not who follows whom.`,
    side: { a: 'Left', b: 'Right' },
    document: 'Document',
    provision: 'Provision',
    choose: 'Choose',
    loading: 'Reading the documents…',
    ready: 'Choose two provisions.',
    half: 'Choose one more provision.',
    unknownPolicy: (id: string) => `The document “${id}” in the address does not exist; please choose.`,
    unknownProvision: (id: string, title: string) => `“${title}” has no provision “${id}”; please choose.`,
    failed: 'The documents could not be read; check the connection and load this page again.',
    found: (runs: number, characters: number) =>
      `${runs} different wordings are shared; they cover ${characters} characters of the left side.`,
    none: (short: number) => `The two have no run of ${short} or more characters in common.`,
    runs: 'Shared wording',
    unverified: 'Unverified source',
    noScript:
      'Choosing provisions and marking shared wording needs JavaScript. Without it, open the two texts from the list below.',
    parallels: 'Shared wording between documents',
    parallelsNote: (minimum: number) =>
      `Found by comparing all texts held here: provisions of two documents with ${minimum} or more characters in a row the same, those that share most first.`,
    parallelsNone: 'The texts held here have no such provisions.',
    sideBySide: 'Side by side',
    similar: {
      title: 'Similar provisions elsewhere',
      note: (minimum: number) =>
        `Found by comparing the texts held here: provisions with ${minimum} or more characters in a row the same as this document, those that share most first. It says that two texts are worded alike, not who follows whom.`,
      none: (minimum: number) =>
        `No other text held here shares ${minimum} or more characters in a row with this one.`,
      here: 'This document',
      more: (count: number) => `${count} more`,
    },
    references: {
      title: 'Who cites what',
      note: 'Found in the text by title marks and document numbers.',
      outgoing: 'Documents that this one names',
      outgoingNone: 'This document names no other by title marks or document number.',
      incoming: 'Documents that name this one',
      incomingNone: 'No other text held here names this document.',
      held: 'held here',
      outside: 'not held here',
      itself: 'this document',
      at: 'at',
      reworded:
        'This text was reworded by machine; titles may have been altered, and its source is unverified.',
      join: ', ',
    },
  },
);
