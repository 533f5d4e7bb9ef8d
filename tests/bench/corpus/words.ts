/**
 * Words of which generated texts are made, commonest first. None holds a numeral, a date or the name of a body, so
 * that every number of a generated text is one that its records know of.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const ADVERBS = list(
  '持续 大力 切实 全面 扎实 深入 着力 积极 统筹 不断 主动 因地制宜 分类 分步 协同 精准 有效 系统 科学 广泛 规范 严格 合理 及时 优先 定期 集中 就近 依法 稳妥 灵活',
);

export const VERBS = list(
  '推进 加强 完善 健全 优化 落实 建立 开展 提升 支持 深化 强化 推广 拓展 构建 实施 改进 整合 培育 引导 推行 组织 规范 保障 丰富 畅通 搭建 盘活 细化 夯实 补齐 升级 改造 共建 共享 对接 吸引 储备 监测 公开 评估 遴选 激发 带动 扩大 巩固 探明 编制 修订 布局 联通 疏解 修缮 培植 孵化 汇聚 配齐 养护 归集 核验 扶植 延伸 更新 复核 调剂 摸清 串联 激活 厘清 缩短 放宽 挖掘 传承 疏通 腾退 增设 简化',
);

export const MODIFIERS = list(
  '重点 现代 公共 基层 区域 综合 专业 优质 绿色 数字化 特色 常态化 多层次 开放型 高标准 智能化 协同 普惠 共享 标准化 县域 社区 园区 实训 国际化 精细化 沿江 临港 山区 边远 老旧 应急 分级 联合 骨干 实用 配套 流动 示范 先进 集约 就业 创业 技能 终身 托育 康养 文旅 冷链 物流 农机 种业 林下 水产 茶叶 药材 竹木 陶瓷 纺织 服装 家电 模具 轨道 航运 造船 化工 新材料 光伏 储能 氢能 节水 防汛 灌溉 固废 湿地 古建 非遗 影视 动漫 软件 算力 低空 检测 计量 家政 养老 助残 急救 疾控 中医 口腔 影像 护理',
);

export const NOUNS = list(
  '体系 机制 制度 平台 服务 能力 队伍 项目 资源 基地 标准 设施 课程 专业 园区 企业 政策 环境 模式 人才 网络 质量 管理 培训 岗位 师资 教材 产业链 供应链 数据 流程 清单 评价 督导 名录 台账 经费 用地 场所 设备 品牌 渠道 市场 社区 村组 农户 车间 生产线 实验室 工作室 展馆 驿站 码头 库房 管网 河道 道路 站点 公交 校舍 食堂 操场 图书 档案 样本 图谱 方案库 案例库 题库 专家库 预案 演练 巡查 台站 终端 系统 接口 目录 凭证 信用 保险 信贷 基金 税费 补偿 奖励 荣誉 竞赛 展会 论坛 志愿者 带头人 手艺人 技师 护理员 飞手 船员 农技员 调解员 辅导员 监理 审计 公示 回访',
);

export const LINKS = list('和 与 、 以及 及');

/** How a clause may begin that says to what end. */
export const PURPOSES = list(
  '围绕 聚焦 面向 依托 立足 结合 对标 针对 服务 适应 坚持 突出 紧扣 着眼于 把握 利用 发挥 遵循 按照 根据',
);

/** What such a clause ends with. */
export const PURPOSE_ENDS = list(
  '需求 实际 要求 优势 作用 导向 布局 特点 趋势 规律 方向 基础 条件 短板 差异 承载能力 发展水平 空间格局 季节特点 人口结构',
);

export const RESULTS = list(
  '形成合力 见到实效 方便群众办事 减轻基层负担 满足多样化需求 服务当地产业 惠及更多家庭 做到应知尽知 留住本地人才 降低用工成本 提高办事效率 缩小城乡差距 促进稳定就业 保障正常运转 便于社会监督 守住安全底线 减少重复建设 稳定市场预期 增强发展后劲 改善人居环境',
);

/** What generated documents are about, with what their names say in English. */
export const THEMES: readonly (readonly [zh: string, en: string])[] = [
  ['职业教育产教融合', 'Industry–Education Integration in Vocational Education'],
  ['职业教育高质量发展', 'High-Quality Vocational Education'],
  ['技能人才培养', 'Training Skilled People'],
  ['现代职业教育体系建设', 'A Modern Vocational Education System'],
  ['职业院校办学条件改善', 'Better Conditions in Vocational Schools'],
  ['校企合作促进', 'Cooperation of Schools and Enterprises'],
  ['实习实训管理', 'Internships and Practical Training'],
  ['终身职业技能培训', 'Lifelong Vocational Training'],
  ['乡村人才振兴', 'Talent for the Countryside'],
  ['养老服务人才队伍建设', 'A Workforce for Elderly Care'],
  ['数字技能提升', 'Digital Skills'],
  ['社区教育发展', 'Community Education'],
  ['农民培训', 'Training of Farmers'],
  ['学徒培养', 'Apprenticeships'],
  ['县域职业教育中心建设', 'County Vocational Education Centres'],
  ['技工教育发展', 'Technical Education'],
];

/** What is built, counted or set up and measured in many places alike: name, English, unit. */
export const INDICATORS: readonly (readonly [id: string, zh: string, en: string, unit: string])[] = [
  ['industry-college', '产业学院', 'industry colleges', '个'],
  ['training-base', '产教融合实训基地', 'industry–education training bases', '个'],
  ['consortium', '市域产教联合体', 'city-level industry–education consortia', '个'],
  ['community', '行业产教融合共同体', 'sector industry–education communities', '个'],
  ['teacher-station', '教师企业实践流动站', 'stations for teacher practice in enterprises', '个'],
  ['pilot-enterprise', '产教融合型企业', 'enterprises integrated with education', '家'],
  ['skill-master-studio', '技能大师工作室', 'skill master studios', '个'],
  ['programme-group', '高水平专业群', 'high-level programme groups', '个'],
  ['quality-course', '在线精品课程', 'online quality courses', '门'],
  ['experience-centre', '职业体验中心', 'career-experience centres', '个'],
  ['dual-teachers', '“双师型”教师占专业课教师比例', 'share of dual-qualified teachers', '%'],
  ['employment', '毕业生留在本地就业比例', 'share of graduates employed locally', '%'],
  ['programme-match', '服务重点产业的专业布点占比', 'share of programmes that serve key industries', '%'],
  ['conditions', '办学条件达标率', 'share of schools that meet the standards', '%'],
  ['trainees', '补贴性技能培训', 'subsidised training', '万人次'],
  ['certificates', '取得职业技能等级证书', 'vocational skill certificates obtained', '人次'],
];

/** What stands after modifiers in the name of what one document alone counts, with its unit. */
export const COUNTED: readonly (readonly [zh: string, unit: string])[] = [
  ['车间', '个'],
  ['驿站', '个'],
  ['示范点', '个'],
  ['工坊', '家'],
  ['展馆', '座'],
  ['教学点', '个'],
  ['生产线', '个'],
  ['样板村', '个'],
  ['服务站', '个'],
  ['实验室', '个'],
  ['案例集', '套'],
  ['教材', '套'],
  ['赛事', '项'],
  ['名师团队', '支'],
  ['志愿服务队', '支'],
  ['农机合作社', '家'],
  ['龙头企业', '家'],
  ['品牌项目', '项'],
  ['公寓', '套'],
  ['数据终端', '个'],
  ['检测设备', '套'],
  ['课程包', '门'],
  ['用工信息点', '个'],
  ['水上课堂', '个'],
];

export const SHARES = list(
  '覆盖率 达标率 入网率 满意率 合格率 参训率 留任率 开放率 利用率 完好率 就近入学率 公开率',
);

/** What a text says is to be there, without a number. */
export const DELIVERABLES = list(
  '联席会议制度 信息共享平台 质量评价办法 专项考核制度 动态调整机制 风险分担机制 首席技师制度 需求预测系统 资源目录 成果转化中心 调度平台 信用评价体系 弹性学习制度 学分互认办法 跟踪调查制度 专家咨询机制 志愿服务网络 监测预警系统 设备共用机制 退出机制 年度公示制度 联合培养机制 课程审核制度 安全责任制度',
);

/** Kinds of documents as titles end, with the kind and its English. */
export const PLAN_KINDS: readonly (readonly [ending: string, kind: string, en: string])[] = [
  ['实施方案', 'implementation-plan', 'Implementation Plan'],
  ['行动计划', 'action-plan', 'Action Plan'],
  ['实施意见', 'opinions', 'Opinions'],
  ['工作方案', 'scheme', 'Work Plan'],
  ['规划', 'plan', 'Plan'],
  ['工作要点', 'work-priorities', 'Work Priorities'],
];
