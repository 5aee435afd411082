/** Words of Chinese reports as pieces of patterns, in Simplified. */

export const ROLE =
  '(?:(?:联合|共同)?创始人|创办人|(?:总统|总理|县市?长|市长|[^，。]{0,2})?候选人|(?:首席|常任|大)?法官|(?:产品|项目|技术|市场|业务)负责人|[港总]督|(?:资深|首席|高级|主任)[\\p{Script=Han}]{0,4}(?:专家|工程师|分析师|研究员|架构师|科学家)|首席[\\p{Script=Han}]{1,6}官|首席[\\p{Script=Han}]{1,4}(?:家|师)|C[ETOFMPISDH]O|(?:副|创始|创会|轮值|联席|代理|助理|特聘|客座|执行|管理|高级|荣誉|名誉|常务|全球|大中华区|中国区)*(?:董事长|董事[局会]主席|总裁|总经理|主席|秘书长|检察长|(?:理事|委员|船|[行校院会部省市州局司处署社馆所厂班队站台庭县区镇乡组科股店厅园团])长|(?:行政|市政)?长官|主任|主委|总监|总编辑?|主编|总理|总统|首相|书记|政治委员|政委|司令员?|参谋长|委员|总干事|成员|总(?:工程师|会计师|设计师|建筑师|导演)|议员|大使|总?领事|董事|合伙人|(?:负责|主理|发起|传承|主讲|掌门|经纪|制片|策展|召集)人|教授|研究员|馆员|院士|讲师|医师|博士|科学家|工程师|架构师|设计师|分析师|程序员|布道师|国务卿|参事|[财外防]长|[哲文数化法医药史]学家|(?!国)\\p{Script=Han}{2}学家|艺术家|企业家|投资人|学者|主播|大律师|(?:专栏)?作家|导演|演员|律师|医生|经理|顾问|专家|(?:新生|毕业生|学生|教师|家长|校友|职工|青年|企业)?代表|发言人|(?:核心)?组织者|校友|牧师|神父|主教|(?:博士|硕士)(?:研究)?生?导师|博导|硕导)|(?<![A-Za-z])(?:(?:Engineering|Senior|Tech|Product|Principal|Chief|Software|Staff|Research|Developer) )*(?:VP|Tech Lead(?:er)?|Engineer|Architect|Scientist|Evangelist|Advocate|Maintainer|Founder|Co-[Ff]ounder)(?!\\s?[A-Za-z]))';
export const ROLES = `${ROLE}(?:(?:兼|、|，|,|暨|/|／|\\s?&)?\\s*${ROLE})*`;

const HAN_NAME = '\\p{Script=Han}{2,4}?';
export const LATIN_NAME = "[A-Z][\\p{Script=Latin}'’.-]+(?: [A-Z][\\p{Script=Latin}'’.-]+){1,3}";
/** 约翰·F·何文 */
export const DOTTED_NAME =
  '\\p{Script=Han}{1,6}(?:[·•・‧](?:[A-Z]\\.?[·•・‧]?)?\\p{Script=Han}{1,8}){1,2}';
/** A body whose name its kind ends: 渡口公司. */
export const BODY =
  '[\\p{Script=Han}A-Za-z0-9]{2,14}?(?:公司|集团|科技|银行|大学|学院|学校|中心|研究[院所]|医院|实验室|协会|学会|基金会|委员会|办事处|资本|证券)';
export const NAME = `(?:${DOTTED_NAME}|${LATIN_NAME}|${HAN_NAME})`;

export const HONORIFIC = '(?:先生|女士|老师|博士|教授|院士)?';

export const SPEECH =
  '(?:录影|录像|视频|电视|主题|主旨|开幕|闭幕|特邀|特别|专题|现场|毕业|就职|获奖|新年|就任|竞选|国庆|年度|精彩|重要|最新|重磅|内部|独家|闭门|跨年|首次|答谢|祝酒|录影|告别|退休|卸任|胜选|败选)*(?:演讲|演说|演辞|致辞|致词|讲话|谈话|发言|分享|报告|讲演|授课|讲座|寄语|发布|感言|宣言|陈词|[贺祝训献]词)';

/** 何文诞辰: whose memory, whose prize and whose house an occasion has. */
export const COMMEMORATED =
  /纪念|紀念|诞辰|誕辰|逝世|追悼|悼[念词詞]|[奖獎杯盃][颁頒典]|故居|追思|学习|學習|精神|缅怀|緬懷/u;
export const CONVERSATION = '(?:(?:巅峰|高端|圆桌|主题|现场)*(?:对话|圆桌|对谈|座谈|访谈))';

export const EVENT_KIND =
  '(?:峰会|大会|论坛|记者会|年会|发布会|开放日|典礼|研讨会|沙龙|博览会|高峰会|座谈会|总结会|例会|讲坛|公开课|开学日|晚会|音乐节|创新日|开发者日|交流会|说明会|讲座|会议|展会|(?:主题)?升旗仪式|对话会|洽谈会|推介会|恳谈会|见面会|分享会|报告会|茶话会|午餐会|晚餐会|晚宴|午宴|酒会|招待会|欢迎会|(?:演讲|辩论)?(?:比赛|大赛)(?:决赛)?|盛典|嘉年华|影展|(?:年度|跨年)演讲|书展|艺术展|讲堂|(?:戏剧|文化|艺术|设计|科技|电影|音乐|读书|阅读|创新|开发者|校园)(?:周|节|季))';

/** What follows a speaker's name in a report. */
export const AFTER_NAME =
  '(?=\\s*(?:先生|女士|老师|博士|教授)?\\s*(?:发表|在|于|关于|有关|做|作|进行|带来|出席|受邀|应邀|表示|头一次|第一次|认为|指出|称|强调|分享|致辞|致词|演讲|讲话|发言|登台|以|就|围绕|的|是|从|向|为|介绍|透露|告诉|谈|主持|宣布|回应|接受|讲述|呼吁|近日|日前|最近|最新|重磅|新年|首次|视频|周[一二三四五六日]|\\d|[，,、：:；;（(。]|$))';

/** Cities at which much takes place. */
export const CITY_NAMES: readonly string[] =
  '北京 上海 天津 重庆 广州 深圳 杭州 南京 苏州 武汉 成都 西安 长沙 郑州 济南 青岛 大连 沈阳 长春 哈尔滨 合肥 福州 厦门 南昌 昆明 贵阳 南宁 海口 三亚 石家庄 太原 呼和浩特 兰州 西宁 银川 乌鲁木齐 拉萨 宁波 温州 无锡 南通 日照 潍坊 临沂 桂林 贵港 柳州 遵义 绵阳 金华 台州 湖州 芜湖 赣州 襄阳 宜昌 岳阳 株洲 保定 邯郸 秦皇岛 大同 包头 鄂尔多斯 延安 咸阳 敦煌 大理 丽江 基隆 常州 徐州 扬州 嘉兴 绍兴 珠海 东莞 佛山 中山 惠州 汕头 泉州 洛阳 烟台 威海 唐山 香港 澳门 台北 高雄 台中 台南 新竹 乌镇 博鳌 雄安 纽约 伦敦 巴黎 东京 柏林 日内瓦 达沃斯 华盛顿 旧金山 硅谷 波士顿 洛杉矶 悉尼 首尔 曼谷 迪拜 莫斯科 新加坡 雅加达 吉隆坡'.split(
    ' ',
  );

/** By their first two characters: 深圳宝安 is in 深圳. */
export const CITIES: ReadonlySet<string> = new Set(CITY_NAMES.map((name) => name.slice(0, 2)));

/** Where people share what is no talk. */
export const SITES =
  '(?:YouTube|Twitter|Facebook|GitHub|Medium|InfoQ|CSDN|LinkedIn|B站|Bilibili|QQ|App)';
