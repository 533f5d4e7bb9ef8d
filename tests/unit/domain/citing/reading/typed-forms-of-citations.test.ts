import { describe, expect, it } from 'vitest';
import { parseCitation } from '../../../../../src/domain/citing/reading/parse-citation.ts';
import { demonstration, samples } from '../sample-documents.ts';

const documents = [demonstration, ...samples];
const plan = '《示例市职业教育产教融合行动方案（2025—2027年）》';
const home = 'https://zhice.example/policies/shili-2025/';

function read(text: string): { readonly targets: readonly string[]; readonly problems: readonly string[] } {
  const { value, diagnostics } = parseCitation(text, documents);
  return {
    targets: value.map(({ policy, provision }) =>
      provision === undefined ? policy : `${policy}#${provision}`,
    ),
    problems: diagnostics.map(
      ({ ruleId, message }) => `${ruleId} ${message.zh.split('：').slice(1).join('：')}`,
    ),
  };
}

describe('a citation as officials type it', () => {
  it.each([
    [`示例市人民政府办公室关于印发${plan}的通知（示政办发〔2025〕12号）第三部分第（二）项第5点`, 's3-2-5'],
    [`关于印发${plan}的通知第三部分第（二）项第5点`, 's3-2-5'],
    [`关于印发${plan}的通知（2025年3月18日）第三部分第（二）项第5点`, 's3-2-5'],
    [`${plan}中的第三部分第（二）项`, 's3-2'],
    ['示政办发〔2025〕12号文件第三部分第二大项第5小项', 's3-2-5'],
    ['示政办发〔2025〕12号 三-（二）-5', 's3-2-5'],
    ['示政办发〔2025〕12第三部分', 's3'],
    ['示政办发2025 12号', ''],
    ['示政办发2025年第12号', ''],
    ['示例方案', ''],
    ['12号文', ''],
    ['12号文件第三部分', 's3'],
    ['示例方案 三（二）5', 's3-2-5'],
    ['示例方案三.（二）.5', 's3-2-5'],
    ['示例方案三（二）', 's3-2'],
    ['示例方案第三部分的第（二）项的第5点', 's3-2-5'],
    ['示例方案第三部分之（二）之5', 's3-2-5'],
    ['示例方案第三部分第㈡项第5点', 's3-2-5'],
    ['示例方案第三部分第（二）项第5点第⑴项', 's3-2-5-1'],
    ['示例方案第5项任务', 's3-2-5'],
    ['示例方案第5点的规定。', 's3-2-5'],
    ['示例方案第五部分第（二）项', 's5-2'],
    ['根据示例方案第三部分', 's3'],
    ['示例方案第三部分第（二）条第5点', 's3-2-5'],
    ['示例方案第三部分第（二）款第5点', 's3-2-5'],
    ['示例方案第三部分第（二）节第5点', 's3-2-5'],
    [`${plan}，第三部分，第（二）项，第5点`, 's3-2-5'],
    [`${plan}三/（二）/5`, 's3-2-5'],
    [`依据${plan}第三部分第（二）项第5点之规定`, 's3-2-5'],
    [`详见${plan}第三部分第（二）项第5点“建设中心。”`, 's3-2-5'],
    [`[1] 示例市人民政府办公室：${plan}，第三部分。`, 's3'],
    ['发文字号：示政办发〔2025〕12号', ''],
    ['文号：示政办发〔2025〕12号第三部分', 's3'],
    ['示政办发〈2025〉12号', ''],
    ['示政办发{2025}12号', ''],
    ['示政办发「2025」12号', ''],
    ['示政办发2025-12号', ''],
  ])('%s leads to its place', (text, id) => {
    expect(read(text)).toEqual({ targets: [id === '' ? 'shili-2025' : `shili-2025#${id}`], problems: [] });
  });

  it.each(['第4、6点', '第4-6点', '第4—6点', '第四至第六点', '第4点、第6点'])(
    'reads both ends of 示例方案第三部分第（二）项%s',
    (points) => {
      expect(read(`示例方案第三部分第（二）项${points}`)).toEqual({
        targets: ['shili-2025#s3-2-4', 'shili-2025#s3-2-6'],
        problems: [],
      });
    },
  );
});

describe('an address of ours', () => {
  it.each([
    [`${home}#s3-2-5`, 's3-2-5'],
    [`${home}#S3-2-5。`, 's3-2-5'],
    [`${home}#s3-2-5）`, 's3-2-5'],
    [`${home}#:~:text=%E7%A4%BA`, ''],
    ['https://zhice.example/sub/path/en/policies/shili-2025/#s3-2-5', 's3-2-5'],
    ['/policies/shili-2025/#s3-2-5', 's3-2-5'],
    ['zhice.example/policies/shili-2025/#s3-2-5', 's3-2-5'],
    ['原文链接：https://zhice.example/policies/shili-2025/#s3-2-5', 's3-2-5'],
    ['https://zhice.example/policies/shili-2025/%23s3-2-5', 's3-2-5'],
    ['https://zhice.example/policies/shili-2025/index.html#s3-2-5', 's3-2-5'],
    ['shili-2025#s3-2-5', 's3-2-5'],
    [home, ''],
    [`${plan}第三部分，${home}#s3-2-5`, 's3'],
    // As the site printed them once.
    [`${plan}第三部分，2025年3月18日成文，职策转录：${home}#s3（2026年11月21日访问）`, 's3'],
  ])('%s leads where it says', (text, id) => {
    expect(read(text)).toEqual({ targets: [id === '' ? 'shili-2025' : `shili-2025#${id}`], problems: [] });
  });

  it.each([
    [`${home}#s3-9`, 'citation-unknown-position'],
    ['https://zhice.example/policies/wuhou-2030/#s1', 'citation-unknown-address'],
    [`${plan}第二部分，${home}#s3-2-5`, 'citation-address-disagree'],
    [
      '佳木斯市人民政府. 佳木斯市职业教育发展规划(2022-2026年)[EB/OL]. （2022-12-29）[2026-11-29]. https://zhice.example/policies/wuhai-2024/#s4.',
      'citation-address-disagree',
    ],
  ])('%s that leads nowhere, or elsewhere, is said to', (text, problem) => {
    expect(read(text).problems.map((each) => each.split(' ')[0])).toEqual([problem]);
  });
});

describe('a plan cited as if it had articles', () => {
  it.each([
    ['示例方案第7条', 's3-3-7'],
    ['示例方案第三条第（二）款第5点', 's3-2-5'],
    ['示例方案第二部分第2款', 's2-p2'],
  ])('is told that it has none, and %s what is numbered so', (text, id) => {
    const { targets, problems } = read(text);
    expect(targets).toEqual([`shili-2025#${id}`]);
    expect(problems.map((each) => each.split(' ')[0])).toEqual(['citation-unknown-position']);
  });

  it.each(['示例方案第五条', '示例方案第99条', '示例方案附表1'])('leads to no position by %s', (text) => {
    expect(read(text)).toEqual({
      targets: ['shili-2025'],
      problems: [expect.stringContaining('citation-unknown-position')],
    });
  });
});

describe('what is not understood of a citation', () => {
  it.each([
    ['示例方案第三部分第（二）项第5点和别的', '别的'],
    [`${plan}（征求意见稿）第三部分`, '（征求意见稿）'],
    [`${plan}第三部分第四大块`, '第四大块'],
    [`${plan}，2035年底建成`, '2035年底建成'],
    [`${plan}第三部分、《乌海方案》第四部分`, '乌海方案第四部分'],
    [`海外某地印发${plan}第三部分`, '海外某地印发'],
    [`${plan}第三部分第（二）项第5点“建设平台。”`, '建设平台'],
  ])('is said, so that %s leads nowhere by itself', (text, words) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).toContain(words.slice(0, 4));
  });

  it.each([
    '示例市职业教育产教融合行动方案 四（二）5',
    '佳木斯市职业教育发展规划 四（二）5',
    '乌海方案第99点',
    '示政办发〔2025〕12号文件第三部分第二大项第99小项',
  ])('never stands for another position: %s', (text) => {
    const { targets, problems } = read(text);
    expect(targets.filter((target) => target.includes('#'))).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(['职业教育', '教学方法', '双师型 2025', '3号楼', 'policies'])(
    'is no citation at all: %s',
    (text) => {
      expect(read(text)).toEqual({ targets: [], problems: [`citation-not-recognised “${text}”`] });
    },
  );
});
