import { defineMessages } from '../../i18n/define-messages.ts';

/** What is recorded as a target and what is not: the rule that the records follow. */
export const recordingMessages = defineMessages(
  {
    title: '目标记录收什么',
    items: [
      '写明数目、时限或周期（每年、每季度）的事项都收，不论是哪一类；只写走向或局面、没有可以指认的到达状态的除外，如“参与办学程度逐步提高”。',
      '没有数目、时限和周期的，收具体的、要有的事物：场所、设施、基地、中心、工作室、学校、学院、机构、平台、库、基金，要制定的、点明的文件，某一级别的称号或资格，某一级别或有专门名称的团队。写“一批”而类别有名称的也收。',
      '没有数目、时限和周期的专业、课程、教材、人员、岗位、机制、制度、活动、试点，以及没有名称的设施，不收。',
      '介于两者之间而收录的：“课程思政示范项目”“佳木斯特色教材”“职普融通实验班”和“专项课题”（佳木斯），“产教融合型企业建设试点”（乌海），“联合体章程、议事制度、工作流程等管理制度”（宝清）{harbin-2024|，教学标准和地方特色教材、哈尔滨新区的三项试点和国际合作项目（哈尔滨，参考材料）}。分析时可按需要去掉。',
      '各级标题只重述本段事项，不另记。',
    ],
  },
  {
    title: 'What is recorded as a target',
    items: [
      'Whatever has a number, a date or a period (each year, each quarter) is recorded, of any kind, unless it only states a direction or a state of things that nobody could point to, such as “taking part more and more”.',
      'Without number, date and period: definite things that are to exist. These are places, facilities, bases, centres, studios, schools, colleges, bodies, platforms, registers, funds; named documents to be drawn up; titles or standings of some level; teams of some level or with a name of their own. “A batch of” is recorded where the kind has a name.',
      'Not recorded without number, date and period: programmes, courses, textbooks, people, posts, arrangements, rules, activities, pilots, and facilities without a name.',
      'Recorded though they lie between the two: demonstration projects for ideological and political content in courses, textbooks with Jiamusi features, experimental classes joining vocational and general education, and a special research project (Jiamusi); pilots of enterprises integrating industry and education (Wuhai); the charter, rules of procedure and other management rules of the consortium (Baoqing){harbin-2024|; teaching standards and local textbooks, three pilots and international projects (Harbin, reference material)|}. Leave them out where an analysis asks for it.',
      'A heading only says what its paragraph says and is not recorded apart.',
    ],
  },
);
