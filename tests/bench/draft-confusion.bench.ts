import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createVerifier, verifyDraft } from '../../src/domain/verifying/verify-draft.ts';
import { verdicts } from '../../src/schemas/vocabulary.ts';
import { makeDrafts, type WrittenSentences } from './drafts/make-drafts.ts';
import { makeRandom } from './random.ts';
import { readPolicies } from './read-policies.ts';

/*
 * What the draft check says of drafts that are right or wrong in one known way, made by chance out of the real texts: for
 * each class the verdicts and how many were caught, or raised a false alarm. Ends with 1 where less than 95 % of a class
 * of error is caught, or more than one true draft in 50 raises an alarm.
 * Usage: node tests/bench/draft-confusion.bench.ts [seed] [drafts of each class]
 */

const CAUGHT = 0.95;
const ALARMS = 1 / 50;

const seed = Number(process.argv[2] ?? 16);
const each = Number(process.argv[3] ?? 20);
const documents = readPolicies().filter(({ policy }) => policy.nature === 'policy');
const sentences = parse(
  readFileSync(new URL('drafts/written-sentences.yaml', import.meta.url), 'utf8'),
) as WrittenSentences;
const verifier = createVerifier(documents);
const drafts = makeDrafts(documents, sentences, makeRandom(seed), each).map((draft) => {
  const findings = verifyDraft(verifier, draft.text);
  // The gravest of a draft, as the page sums it up.
  const verdict = [...verdicts]
    .toSorted((a, b) => rank(a) - rank(b))
    .find((known) => findings.some((finding) => finding.verdict === known));
  const isAlarm = findings.some((finding) => !['verbatim', 'format-only'].includes(finding.verdict));
  return { ...draft, verdict: verdict ?? 'nothing', isAlarm };
});

console.log(`${String(drafts.length)} drafts, seed ${String(seed)}\n`);
console.log('| class | drafts | alarm | verdicts |\n| --- | --- | --- | --- |');
let isMissed = false;
for (const [kind, own] of Map.groupBy(drafts, (draft) => draft.kind)) {
  const alarms = own.filter(({ isAlarm }) => isAlarm);
  const counts = [...Map.groupBy(own, ({ verdict }) => verdict)]
    .map(([verdict, found]) => `${verdict} ${String(found.length)}`)
    .join(', ');
  console.log(`| ${kind} | ${String(own.length)} | ${String(alarms.length)} | ${counts} |`);
  if (own[0]?.isTrue === false && alarms.length < own.length * CAUGHT) isMissed = true;
}
const right = drafts.filter(({ isTrue }) => isTrue);
const wrong = drafts.filter(({ isTrue }) => !isTrue);
const falseAlarms = right.filter(({ isAlarm }) => isAlarm);
const missed = wrong.filter(({ isAlarm }) => !isAlarm);
console.log(
  `\ncaught ${String(wrong.length - missed.length)} of ${String(wrong.length)} wrong drafts (bar ${String(CAUGHT * 100)} % of each class)`,
);
console.log(
  `false alarms ${String(falseAlarms.length)} of ${String(right.length)} true drafts (bar 1 in 50)`,
);
for (const { kind, text, verdict } of [...missed, ...falseAlarms])
  console.log(`- ${kind} (${verdict}): ${text}`);
if (isMissed || falseAlarms.length > right.length * ALARMS) process.exitCode = 1;

function rank(verdict: (typeof verdicts)[number]): number {
  return ['elsewhere', 'differs', 'partly', 'not-found', 'format-only', 'verbatim'].indexOf(verdict);
}
