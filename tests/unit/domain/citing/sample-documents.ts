import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import type { Provision } from '../../../../src/domain/document/provision.ts';
import type { Policy } from '../../../../src/schemas/policy.ts';
import { policySchema } from '../../../../src/schemas/policy.ts';

/** A provision whose paragraphs take their ids from it. */
export function provision(
  id: string,
  label: string,
  heading: string,
  texts: readonly string[] = [],
  children: readonly Provision[] = [],
  runIn = false,
): Provision {
  const paragraphs = texts.map((text, index) => ({ id: `${id}-p${String(index + 1)}`, text }));
  return { id, label, heading, runIn, paragraphs, children };
}

/** Facts of a made-up policy document, some replaced. */
export function samplePolicy(
  facts: Partial<Policy> & { readonly id: string; readonly title: string },
): Policy {
  return policySchema.parse({
    nature: 'policy',
    titleEn: 'Sample',
    shortTitle: facts.title,
    shortTitleEn: 'Sample',
    abstract: '示例',
    abstractEn: 'Sample',
    kind: 'implementation-plan',
    issuers: [],
    region: { name: '示例市', nameEn: 'Sample', level: 'prefecture', adcode: '230800' },
    sources: [{ file: 'sample.txt', role: 'primary', sha256: 'a'.repeat(64), note: '示例' }],
    emendations: [],
    trackers: 'complete',
    topics: [],
    reviewed: '2026-11-21',
    review: 'reviewed',
    ...facts,
  });
}

/** The made-up document of the conventions. */
export const demonstration: CitableDocument = {
  policy: samplePolicy({
    id: 'shili-2025',
    title: '示例市职业教育产教融合行动方案（2025—2027年）',
    noticeTitle: '示例市人民政府办公室关于印发《示例市职业教育产教融合行动方案（2025—2027年）》的通知',
    documentNumber: '示政办发〔2025〕12号',
    issuers: ['示例市人民政府办公室'],
    dateSigned: '2025-03-18',
    datePublished: '2025-03-20',
  }),
  text: {
    provisions: [
      provision(
        'notice-title',
        '',
        '示例市人民政府办公室关于印发《示例市职业教育产教融合行动方案（2025—2027年）》的通知',
      ),
      provision('notice', '', '', ['现印发给你们，请认真贯彻执行。']),
      provision('title', '', '示例市职业教育产教融合行动方案（2025—2027年）'),
      provision('preamble', '', '', ['为推动产教融合，制定本方案。', '本方案所称企业，指本市企业。']),
      provision('s2', '二、', '总体目标', ['到2027年，建成2个联合体。', '到2026年，建成1个联合体。']),
      provision(
        's3',
        '三、',
        '重点任务',
        [],
        [
          provision('s3-1', '（一）', '完善机制', ['完善机制的内容。']),
          provision(
            's3-2',
            '（二）',
            '加强建设',
            [],
            [
              provision(
                's3-2-4',
                '4.',
                '建设基地。',
                ['建设30个基地。', '其中示范基地5个。', '面向社会开放。'],
                [],
                true,
              ),
              provision(
                's3-2-5',
                '5.',
                '建设中心。',
                ['建设1个中心。'],
                [provision('s3-2-5-1', '（1）', '选址。', ['在园区选址。'], [], true)],
                true,
              ),
              provision('s3-2-6', '6.', '建设平台。', ['建设1个平台。'], [], true),
            ],
          ),
          provision(
            's3-3',
            '（三）',
            '改革评价',
            [],
            [provision('s3-3-7', '7.', '改革评价。', ['改革评价办法。'], [], true)],
          ),
        ],
      ),
      provision(
        's5',
        '五、',
        '保障措施',
        [],
        [
          provision('s5-1', '一是', '加强领导。', ['加强组织领导。'], [], true),
          provision('s5-2', '二是', '完善制度。', ['完善督导制度。'], [], true),
        ],
      ),
    ],
  },
};

/** 佳木斯: no 文号, one issuer, half-width brackets, long headings run in. */
export const jiamusi: CitableDocument = {
  policy: samplePolicy({
    id: 'jiamusi-2022',
    kind: 'plan',
    title: '佳木斯市职业教育发展规划(2022-2026年)',
    shortTitle: '佳木斯职教发展规划',
    noticeTitle: '佳木斯市人民政府 关于印发佳木斯市职业教育发展规划 (2022-2026年)的通知',
    issuers: ['佳木斯市人民政府'],
    dateSigned: '2022-12-29',
    datePublished: '2023-01-29',
  }),
  text: {
    provisions: [
      provision('notice-title', '', '佳木斯市人民政府关于印发佳木斯市职业教育发展规划(2022-2026年)的通知'),
      provision('addressee', '', '', ['各县(市)区人民政府,市政府各直属单位:']),
      provision('notice', '', '', [
        '现将《佳木斯市职业教育发展规划(2022-2026年)》印发给你们,请认真贯彻执行。',
      ]),
      provision('signature', '', '', ['佳木斯市人民政府', '2022年12月29日']),
      provision('title', '', '佳木斯市职业教育发展规划(2022-2026年)'),
      provision('preamble', '', '', [
        '为深入贯彻落实习近平总书记关于职业教育工作的重要指示精神和全国职业教育大会精神,认真贯彻落实省第十三次党代会、市第十四次党代会精神,加快构建高质量职业教育体系,根据《中华人民共和国职业教育法》、中共中央办公厅、国务院办公厅《关于推动现代职业教育高质量发展的意见》《关于深化现代职业教育体系建设改革的意见》等文件要求,结合我市实际,制定本规划。',
      ]),
      provision(
        's1',
        '一、',
        '发展环境',
        [],
        [
          provision(
            's1-1',
            '(一)',
            '现实基础。',
            [
              '我市高度重视发展职业教育,始终把发展职业教育摆在更加突出的位置,全面打造产教融合职业教育高地,职教生态更加和谐,布局结构持续优化,多头管理的难题逐渐破解,扶持政策和考评体系不断健全,“双高”“双优”建设成效显著,职业教育适应性、吸引力和培养质量不断提高。三年来,累计培养技术技能人才3.2万人,培训技术技能人才12.11万人次,为我市建设现代化区域中心城市提供了有力的人才和技能支撑。',
              '贯通融通逐步顺畅。落实招生考试制度改革,单考单招、对口升学考试成为职业学校招生主渠道。畅通“中职—高职—应用型本科”长学制贯通培养模式,开展植物保护与检疫技术专业高本贯通培养试点,签订了115个“3+2”中高职贯通培养协议。建设7个职业体验中心,开设45门职业体验课程,面向中小学生开展职业体验教育,推进职普融通。',
            ],
            [],
            true,
          ),
        ],
      ),
      provision(
        's3',
        '三、',
        '重点任务及工作举措',
        [],
        [
          provision(
            's3-3',
            '(三)',
            '全面加强现代职业教育内涵发展。',
            [],
            [
              provision(
                's3-3-9',
                '9.',
                '实施办学条件达标计划。',
                [
                  '实施中等职业学校办学条件达标工程,对照国家级和省级主要监测指标全面核查学校基础设施建设情况,结合市、县两级实际分类制定办学条件补齐方案。完善办学资质清查和办学水平评估制度,科学规划、优化调整职业院校结构布局,大力加强职业院校基础设施建设,依法依规优化中职学校新建或改扩建增容建设项目审批程序,尽快配齐配足图书、计算机、实训设施等,到2023年底基本办学条件达标率80%以上,2025年底达到90%以上。',
                ],
                [],
                true,
              ),
            ],
          ),
          provision(
            's3-4',
            '(四)',
            '打造高水平产教融合平台载体。',
            [],
            [
              provision(
                's3-4-19',
                '19.',
                '建设产教融合实训基地、培训基地和康养中心。',
                [
                  '大力加强职业院校实训基地建设,推动职业院校依托骨干专业打造融“教学做训创研”为一体的标准化实训基地。支持有条件的县(市)区建设政企校多元投资、多方共享的公共实训基地。建设现代化共享型实训基地10个,依托省林业卫生学校组建虚拟仿真信息化实训基地,扩大口腔修复工艺、口腔护理等专业的办学规模,为我市创建“中国牙城”输送人才。2024年建成现代化康养中心,通过医养、康复结合推动解决下岗职工再就业。',
                ],
                [],
                true,
              ),
            ],
          ),
        ],
      ),
    ],
  },
};

/** 宝清: no 文号; the notice names the plan otherwise than the plan's own title. */
export const baoqing: CitableDocument = {
  policy: samplePolicy({
    id: 'baoqing-2023',
    title: '关于宝清县推动职业教育产教融合创新发展的实施方案',
    shortTitle: '宝清产教融合实施方案',
    noticeTitle: '宝清县人民政府关于印发《宝清县推动区域职业教育产教融合创新发展的实施方案》的通知',
    issuers: ['宝清县人民政府'],
    region: { name: '宝清县', nameEn: 'Baoqing', level: 'county', adcode: '230523' },
    dateSigned: '2023-09-13',
  }),
  text: {
    provisions: [
      provision(
        'notice-title',
        '',
        '宝清县人民政府关于印发《宝清县推动区域职业教育产教融合创新发展的实施方案》的通知',
      ),
      provision('addressee', '', '', ['各有关单位：']),
      provision('title', '', '关于宝清县推动职业教育产教融合创新发展的实施方案'),
      provision(
        's3',
        '三、',
        '重点任务',
        [],
        [
          provision(
            's3-6',
            '（六）',
            '建设产教双向流动的“双师型”教师队伍。',
            [
              '逐步完善职业教育教师资格准入制度，支持职业学校公开招聘行业企业业务骨干、优秀技术和管理人才任教。采取固定岗与流动岗相结合的方式，在20%编制员额内招聘兼职教师。',
            ],
            [],
            true,
          ),
        ],
      ),
      provision('s4', '四、', '组织实施', [
        '第一阶段，打基础、建机制。成立产教联合体组织机构，细化运行机制，建立联合体章程、议事制度、工作流程等管理制度。',
        '第二阶段，强功能、出成果。联合体成员进一步拓展，积极发展职业学校以及部分科研院所、行业组织，共同参与联合体建设。',
      ]),
      provision('distribution', '', '', [
        '抄送：县委办，县纪委办。',
        '县人大办，县政协办。',
        '宝清县人民政府办公室       　　　　　　   2023年9月13日印发',
      ]),
    ],
  },
};

/** 乌海: 文号, and nine issuers of which the source names one. */
export const wuhai: CitableDocument = {
  policy: samplePolicy({
    id: 'wuhai-2024',
    title: '乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案',
    shortTitle: '乌海产教融合实施方案',
    noticeTitle: '关于印发《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》的通知',
    documentNumber: '乌教发〔2024〕50号',
    issuers: ['乌海市教育局'],
    issuersText: '乌海市教育局等9部门',
    region: { name: '乌海市', nameEn: 'Wuhai', level: 'prefecture', adcode: '150300' },
    dateSigned: '2024-07-17',
    datePublished: '2024-07-29',
  }),
  text: {
    provisions: [
      provision(
        'notice-title',
        '',
        '关于印发《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》的通知',
      ),
      provision('addressee', '', '', ['各相关单位:']),
      provision('notice', '', '', [
        '现将《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》印发给你们,请认真贯彻落实。',
      ]),
      provision('signature', '', '', ['2024年7月17日']),
      provision('title', '', '乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案'),
      provision('s3', '三、', '提升目标', [
        '到2024年底,形成适应乌海及周边产业需要、推动产教融合机制,行业企业参与办学程度逐步提高,建设打造1个以产业园区为基础的市域产教融合联合体、1个行业产教融合共同体、1个产教融合示范性实习实训基地、2个产业学院、3个教师企业实践流动站,服务我市重点产业的专业布点占比达到60%,建成公共技能实训中心。',
        '到2025年底,建成1个市域产教融合联合体、1个行业产教融合共同体、2个产业学院、3个产教融合示范性实习实训基地、5个教师企业实践流动站,服务我市重点产业的专业布点占比达到75%,“双师型”教师占专业课教师比例达75%。',
      ]),
      provision(
        's4',
        '四、',
        '重点任务',
        [],
        [
          provision(
            's4-5',
            '(五)',
            '加强产教融合平台载体建设',
            [],
            [
              provision(
                's4-5-12',
                '12.',
                '打造市域产教融合联合体。',
                [
                  '以高新技术产业开发区为基础,联合职业院校和重点产业、骨干企业,打造政府、行业、企业与院校四方协同的共同体,整合产教数据信息,实施校企协同育人,服务企业创新发展。2025年底建成1个市域产教融合联合体。(责任单位:市发展和改革委员会、教育局,高新技术产业开发区管理委员会,乌海市职业技术学院)',
                ],
                [],
                true,
              ),
            ],
          ),
          provision(
            's4-6',
            '(六)',
            '完善产教融合支持服务体系',
            [],
            [
              provision(
                's4-6-16',
                '16.',
                '落实财政税收用地等政策。',
                [
                  '对校企合作成效显著,且无重大环保、安全、质量事故,具有良好信誉记录、无涉税等违法违规经营行为的产教融合型企业,给予“金融+财政+土地+信用”组合式激励。财税激励方面:落实财政部等八部门关于印发《职业教育产教融合赋能提升行动实施方案(2023—2025年)》(发改社会〔2023〕699号)和财政部、科技部、海关总署、税务总局联合编写的《我国支持科技创新主要税费优惠政策指引》,可按规定投资额30%比例抵免当年应缴纳教育费附加和地方教育附加。',
                ],
                [],
                true,
              ),
            ],
          ),
        ],
      ),
      provision(
        's5',
        '五、',
        '强化组织领导',
        [],
        [
          provision(
            's5-1',
            '一是',
            '加强组织领导。',
            [
              '全面加强党对职业教育工作的领导,充分发挥职业教育联席会议制度,采取重点工作任务季度调度机制,定期研究工作、及时解决问题,推动产教融合各项任务落地落实。',
            ],
            [],
            true,
          ),
          provision(
            's5-2',
            '二是',
            '建立健全制度。',
            ['建立深化产教融合督促检查机制,对职业院校开展定期督导评估,强化事中监督管理和事后评估验收。'],
            [],
            true,
          ),
        ],
      ),
    ],
  },
};

/** 哈尔滨: reference material, without numbering. */
export const harbin: CitableDocument = {
  policy: samplePolicy({
    id: 'harbin-2024',
    nature: 'reference',
    kind: 'news-report',
    title: '哈尔滨市职业教育改革创新的新闻报道（机器改写的转载）',
    shortTitle: '哈尔滨新闻转载',
    issuers: [],
    region: { name: '哈尔滨市', nameEn: 'Harbin', level: 'prefecture', adcode: '230100' },
    datePublished: '2024-05-17',
  }),
  text: {
    provisions: [
      {
        id: 'title',
        label: '',
        heading: '创新打造职业教授改进繁荣“哈尔滨样板”',
        runIn: false,
        paragraphs: [
          { id: 'p1', text: '面向加疾繁荣新质坐褥力和促进高质地繁荣的期间请求,职业教化若何显示新举动?' },
          {
            id: 'p2',
            text: '加大职业培训方面,到2025年,各校年均展开社会培训人次不低于正在校生界限两倍创新。',
          },
          {
            id: 'p3',
            text: '深化“三教”鼎新方面,设立10个校企共修“双师型”教员作育培训基地,启发20个教员企业执行基地,结构专业课教员每年起码累计1个月下企业执行。',
          },
        ],
        children: [],
      },
    ],
  },
};

export const samples: readonly CitableDocument[] = [baoqing, jiamusi, wuhai, harbin];
