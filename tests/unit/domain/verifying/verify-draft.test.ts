import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/domain/citing/forms/cite.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import { findProvisionPath } from '../../../../src/domain/document/provision-path.ts';
import { walkProvisions } from '../../../../src/domain/document/provision.ts';
import type { VerificationFinding } from '../../../../src/domain/verifying/finding.ts';
import { createVerifier, verifyDraft } from '../../../../src/domain/verifying/verify-draft.ts';
import { demonstration, harbin, provision, samplePolicy, samples } from '../citing/sample-documents.ts';
import { copiedDocuments, longPastes } from './long-pastes.ts';

const documents = [demonstration, ...samples];
const verifier = createVerifier(documents);

/** One line a finding: `quotation verbatim wuhai-2024#s4-5-12-p1`. */
function summarise(finding: VerificationFinding): string {
  const where =
    finding.kind === 'citation'
      ? finding.candidates.map(({ policy, provision: id }) => (id === undefined ? policy : `${policy}#${id}`))
      : (finding.verdict === 'differs' ? [finding.source] : 'sources' in finding ? finding.sources : []).map(
          ({ policy, ids }) => `${policy}#${ids.join('+')}`,
        );
  return [finding.kind, finding.verdict, ...where].join(' ');
}
function verify(text: string): readonly string[] {
  return verifyDraft(verifier, text).map(summarise);
}

describe('a sentence that reports the words of a document without quotation marks', () => {
  const words = '2025年底建成1个市域产教融合联合体。';

  it.each(['方案要求，', '乌海市提出', '乌海市明确：', '根据乌海方案，'])('is what follows %s', (lead) => {
    expect(verify(lead + words)).toEqual(['passage verbatim wuhai-2024#s4-5-12-p1']);
  });

  it.each(['宝清县提出，', '根据宝清方案，'])('is said to stand elsewhere after %s', (lead) => {
    expect(verify(lead + words)).toEqual(['passage elsewhere wuhai-2024#s4-5-12-p1']);
  });

  it('is not taken for the words of a document where their being there is denied', () => {
    expect(verify(`方案没有要求，${words}`)[0]).toMatch(/^passage differs /u);
  });

  it('is compared without what leads to it', () => {
    const [finding] = verifyDraft(verifier, `方案要求，${words.replace('1个', '2个')}`);
    expect(finding?.verdict).toBe('differs');
    expect(finding?.text.startsWith('2025')).toBe(true);
  });
});

describe('a quotation in a draft', () => {
  it.each([
    ['乌海提出“2025年底建成1个市域产教融合联合体”。', 'quotation verbatim wuhai-2024#s4-5-12-p1'],
    [
      '乌海提出“以高新技术产业开发区为基础，联合职业院校和重点产业、骨干企业”。',
      'quotation format-only wuhai-2024#s4-5-12-p1',
    ],
    ['乌海提出“联合职业院校 和重点产业、骨干企业”。', 'quotation format-only wuhai-2024#s4-5-12-p1'],
    ['乌海提出“打造政府、行业、企业与学校四方协同的共同体”。', 'quotation differs wuhai-2024#s4-5-12-p1'],
    // A figure has its whole unit: 人 is not 人次.
    ['“培训技术技能人才12.11万人”', 'quotation differs jiamusi-2022#s1-1-p1'],
    ['“培训技术技能人才12.11”', 'quotation differs jiamusi-2022#s1-1-p1'],
    ['“累计培养技术技能人才3.2万人”', 'quotation verbatim jiamusi-2022#s1-1-p1'],
    ['乌海提出“三年内建成一百个国家级实验中心和示范园区”。', 'quotation not-found'],
    ['乌海提出「建立深化产教融合督促检查机制」。', 'quotation verbatim wuhai-2024#s5-2-p1'],
    ['乌海提出"建立深化产教融合督促检查机制"。', 'quotation verbatim wuhai-2024#s5-2-p1'],
    [
      '佳木斯“建设产教融合实训基地、培训基地和康养中心。大力加强职业院校实训基地建设”。',
      'quotation verbatim jiamusi-2022#s3-4-19+s3-4-19-p1',
    ],
  ])('%s → %s', (draft, expected) => {
    expect(verify(draft)).toEqual([expected]);
  });

  it('takes two quotations in a sentence of the writer for what they are', () => {
    const draft = '乌海提出“建立深化产教融合督促检查机制”，又提出“对职业院校开展定期督导评估”。';
    expect(verify(draft)).toEqual([
      'quotation verbatim wuhai-2024#s5-2-p1',
      'quotation verbatim wuhai-2024#s5-2-p1',
    ]);
  });

  it('shows every position where the words stand', () => {
    expect(verify('称“乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案”。')).toEqual([
      'quotation verbatim wuhai-2024#notice-title wuhai-2024#notice-p1 wuhai-2024#title',
    ]);
  });

  it('never takes a number without its point or dash for the same number', () => {
    expect(verify('称“累计培训技术技能人才1211万人次为我市建设”。')).toEqual([
      'quotation differs jiamusi-2022#s1-1-p1',
    ]);
  });

  it.each([
    ['对职业院校开展定期督导评估', 'passage'],
    ['“对职业院校开展定期督导评估”', 'quotation'],
    ['“对职业院校开展定期督导评估”。', 'quotation'],
    ['「对职业院校开展定期督导评估」', 'quotation'],
    ['‘对职业院校开展定期督导评估’', 'quotation'],
    ['- “对职业院校开展定期督导评估”', 'quotation'],
    ['3. “对职业院校开展定期督导评估”', 'quotation'],
    ['- 对职业院校开展定期督导评估', 'passage'],
    ['3. 对职业院校开展定期督导评估', 'passage'],
    ['“建立深化产教融合督促检查机制”\n“对职业院校开展定期督导评估”', 'quotation'],
    ['- 建立深化产教融合督促检查机制\n- 对职业院校开展定期督导评估', 'passage'],
  ])("alone on its line is verbatim, its marks being the draft's: %j", (draft, kind) => {
    const findings = verify(draft);
    expect(new Set(findings)).toEqual(new Set([`${kind} verbatim wuhai-2024#s5-2-p1`]));
  });

  it('keeps a number before it where the source prints that number', () => {
    expect(verify('19.建设产教融合实训基地、培训基地和康养中心。')).toEqual([
      'passage verbatim jiamusi-2022#s3-4-19',
    ]);
  });

  it.each([
    ['“占比达到60%”', 'quotation verbatim wuhai-2024#s3-p1'],
    ['“达到９０％以上”', 'quotation format-only jiamusi-2022#s3-3-9-p1'],
    ['“人数达99%了”', 'quotation not-found'],
  ])('is checked when it is short but gives a figure: %s', (words, expected) => {
    expect(verify(`要求${words}，又称“双师型”。`)).toEqual([expected]);
  });

  it('longer than 3,000 characters is never verbatim when its end is made up', () => {
    const lines = Array.from(
      { length: 90 },
      (_, index) => `第${String(index)}所学校在当年开展一项与其他学校都不相同的改革并向社会公布成效。`,
    );
    const text = lines.join('');
    expect(text.length).toBeGreaterThan(2700);
    const long = createVerifier([
      {
        policy: samplePolicy({ id: 'long', title: '长文' }),
        text: { provisions: [provision('s1', '一、', '', [text])] },
      },
    ]);
    const check = (draft: string): readonly string[] => verifyDraft(long, draft).map(summarise);
    expect(check(`“${text}”`)).toEqual(['quotation verbatim long#s1-p1']);
    expect(check(`“${text}${'并建成一百所世界一流大学和无数实验中心。'.repeat(20)}”`)).toEqual([
      'quotation verbatim long#s1-p1',
      'quotation not-found',
    ]);
  });

  it('in traditional characters is found, as another way of printing', () => {
    const typed = [...'對職業開評導稱點'];
    const forms = new Map([...'对职业开评导称点'].map((used, index) => [typed[index] ?? '', used]));
    const desk = createVerifier([demonstration, ...samples], forms);
    const [finding] = verifyDraft(desk, '稱「對職業院校開展定期督導評估」');
    expect(finding).toMatchObject({ verdict: 'format-only', text: '對職業院校開展定期督導評估' });
    expect(verifyDraft(desk, '稱「對職業院校開展定期督導考核,强化事中」')[0]).toMatchObject({
      verdict: 'differs',
      diff: [
        { kind: 'same', text: '对职业院校开展定期督导' },
        { kind: 'changed', quoted: '考核', source: '评估' },
        { kind: 'same', text: ',强化事中' },
      ],
    });
  });

  it('checks both sides of an ellipsis', () => {
    expect(verify('称“全面加强党对职业教育工作的领导……推动产教融合各项任务落地落实”。')).toEqual([
      'quotation verbatim wuhai-2024#s5-1-p1',
      'quotation verbatim wuhai-2024#s5-1-p1',
    ]);
  });

  it('leaves terms between quotation marks and unmarked sentences of a draft alone', () => {
    expect(
      verify(
        '我们认为“双师型”教师很重要。今天天气不错，适合出门散步。称“三年内建成一百个国家级实验中心和示范园区”。',
      ),
    ).toEqual(['quotation not-found']);
  });

  it('says where in the paste it stands', () => {
    const text = '前言。\n称“建立深化产教融合督促检查机制”。';
    const [finding] = verifyDraft(verifier, text);
    expect(text.slice(finding?.start, finding?.end)).toBe('建立深化产教融合督促检查机制');
  });
});

describe('a pasted paragraph', () => {
  const { text } = samples[2]?.text.provisions.at(-1)?.children[0]?.paragraphs[0] ?? { text: '' };

  it('is one verbatim finding, its run-in heading included', () => {
    expect(verify(`一是加强组织领导。${text}`)).toEqual(['passage verbatim wuhai-2024#s5-1+s5-1-p1']);
  });

  it('is told sentence by sentence where one was changed and one added', () => {
    const changed =
      '加强组织领导。二是建立健全制度。建立深化产教融合督促检查机制,对职业院校开展定期督导考核,强化事中监督管理和事后评估验收。凭空多出的一句话在这里。';
    expect(verify(changed)).toEqual([
      'passage verbatim wuhai-2024#s5-2',
      'passage differs wuhai-2024#s5-2-p1',
      'passage not-found',
    ]);
    const differing = verifyDraft(verifier, changed).find(({ verdict }) => verdict === 'differs');
    expect(differing).toMatchObject({
      diff: [
        { kind: 'same', text: '建立深化产教融合督促检查机制,对职业院校开展定期督导' },
        { kind: 'changed', quoted: '考核', source: '评估' },
        { kind: 'same', text: ',强化事中监督管理和事后评估验收。' },
      ],
    });
  });

  it('is recognised when its lines were broken on the way', () => {
    const wrapped = `${text.slice(0, 40)}\n${text.slice(40, 80)}\r\n${text.slice(80)}`;
    expect(verify(wrapped)).toEqual(['passage format-only wuhai-2024#s5-1-p1']);
  });

  it('that is reference material is not found, because that is never a source', () => {
    for (const paragraph of harbin.text.provisions[0]?.paragraphs ?? []) {
      expect(verify(paragraph.text)).toEqual(['passage not-found']);
    }
  });
});

describe('a citation in a draft', () => {
  const wuhai = '乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案';
  it.each([
    [`《${wuhai}》（乌教发〔2024〕50号）第四部分第（五）项第12点`, 'citation verbatim wuhai-2024#s4-5-12'],
    [`《${wuhai}》（乌教发[2024]50号）四、(五)12.`, 'citation format-only wuhai-2024#s4-5-12'],
    ['《佳木斯市职业教育发展规划（2022—2026年）》', 'citation format-only jiamusi-2022'],
    ['《宝清县推动职业教育产教融合创新发展实施方案》', 'citation differs baoqing-2023'],
    [`《${wuhai}》（乌教发〔2024〕15号）`, 'citation differs wuhai-2024'],
    [`《${wuhai}》第四部分第（五）项第99点`, 'citation differs wuhai-2024'],
    ['《中华人民共和国职业教育法》', 'citation not-found'],
    ['国发〔2019〕4号', 'citation not-found'],
    ['乌教发〔2024〕50号', 'citation verbatim wuhai-2024'],
    [
      '佳木斯市人民政府. 佳木斯市职业教育发展规划(2022-2026年)[EB/OL]. （2022-12-29）[2026-11-21]. https://a.example/',
      'citation verbatim jiamusi-2022',
    ],
    [
      '乌海市推动普通教育发展的方案：乌教发〔2024〕50号[EB/OL]. （2024-07-17）[2026-11-21]. https://a.example/',
      'citation differs wuhai-2024',
    ],
    [
      '《佳木斯市职业教育发展规划(2022-2026年)》（2021年12月29日）第三部分',
      'citation differs jiamusi-2022#s3',
    ],
    [
      '《佳木斯市职业教育发展规划(2022-2026年)》，2023年1月29日发布，第九部分',
      'citation differs jiamusi-2022',
    ],
    ['《哈尔滨市职业教育改革创新的新闻报道（机器改写的转载）》', 'citation not-found'],
  ])('%s → %s', (citation, expected) => {
    expect(verify(`根据${citation}，结合实际。`)).toEqual([expected]);
  });

  it('begins at the 文号, not at the words before it', () => {
    const [finding] = verifyDraft(verifier, '根据乌教发〔2024〕50号，结合实际。');
    expect(finding).toMatchObject({ verdict: 'verbatim', text: '乌教发〔2024〕50号' });
  });

  it.each([
    [
      `《${wuhai}》（以下简称《方案》）提出目标。按《方案》第四部分第（五）项第12点办。`,
      ['citation verbatim wuhai-2024', 'citation verbatim wuhai-2024#s4-5-12'],
    ],
    [
      `《${wuhai}》提出目标。《实施方案》第九部分另有规定。`,
      ['citation verbatim wuhai-2024', 'citation differs wuhai-2024'],
    ],
    [`《${wuhai}》提出目标。各地要落实好《方案》。`, ['citation verbatim wuhai-2024']],
    ['《国务院关于加快发展现代职业教育的决定》要求。《决定》第三部分。', ['citation not-found']],
    ['各地要落实好《实施方案》。', []],
  ])('that only refers back stands for the document cited before: %s', (draft, expected) => {
    expect(verify(draft)).toEqual(expected);
  });

  it('that we print is verbatim in every form, for plan and notice', () => {
    for (const { policy, text } of documents.filter((each) => each.policy.nature === 'policy')) {
      for (const { provision: cited } of walkProvisions(text.provisions)) {
        const from = findProvisionPath(text.provisions, cited.id);
        if (cited.label === '' || from === undefined) continue;
        for (const part of ['plan', 'notice'] as const) {
          const { official, printed, legal, plain, gbt7714 } = cite({
            policy,
            part,
            positions: [{ from }],
            url: `https://zhice.example/policies/${policy.id}/#${cited.id}`,
            accessed: '2026-11-21',
            siteName: '职策',
            words: defaultLevelWords,
          });
          for (const form of [official, printed, legal, plain]) {
            expect(verify(form)).toEqual([`citation verbatim ${policy.id}#${cited.id}`]);
          }
          expect(verify(gbt7714)).toEqual([`citation verbatim ${policy.id}#${cited.id}`]);
        }
      }
    }
  });

  it.each([
    ['《乌海方案》第四部分第（五）项下第99点要求落实。', 'citation differs wuhai-2024'],
    ['《乌海方案》第四部分第（五）项里面第99点要求落实。', 'citation differs wuhai-2024'],
    ['按照《乌海方案》四（五）之99要求落实。', 'citation differs wuhai-2024#s4-5'],
  ])('of a place that there is not is no citation of the one above it: %s', (text, expected) => {
    expect(verify(text)).toEqual([expected]);
  });

  it('after its quotation is read behind the words that lead to it', () => {
    expect(
      verify(
        '“2025年底建成1个市域产教融合联合体”，这是乌教发〔2024〕50号文件第四部分第（六）项第16点的要求。',
      ),
    ).toEqual(['quotation elsewhere wuhai-2024#s4-5-12-p1', 'citation verbatim wuhai-2024#s4-6-16']);
  });

  it('inside words that stand in a source is part of them', () => {
    expect(verify('现将《佳木斯市职业教育发展规划(2022-2026年)》印发给你们,请认真贯彻执行。')).toEqual([
      'passage verbatim jiamusi-2022#notice-p1',
    ]);
  });
});

describe('a long paste', () => {
  it.each(longPastes(20_000))(
    '$name is checked: every finding is its words, in order, none twice',
    ({ paste }) => {
      const findings = verifyDraft(createVerifier(copiedDocuments(60)), paste);
      let last = -1;
      for (const { start, end, text } of findings) {
        expect(paste.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThan(last);
        last = start;
      }
    },
  );
});
