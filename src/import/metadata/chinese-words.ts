/** Words of Chinese reports as pieces of patterns, in Simplified. */

export const ROLE =
  '(?:(?:联合|共同)?创始人|创办人|首席[\\p{Script=Han}]{1,6}官|首席[\\p{Script=Han}]{1,4}(?:家|师)|C[ETOFMPISDH]O|(?:副|执行|高级|荣誉|名誉|常务|全球|大中华区|中国区)*(?:董事长|总裁|总经理|主席|院长|校长|会长|理事长|秘书长|主任|总监|总编辑?|主编|社长|馆长|所长|部长|省长|市长|州长|总理|总统|首相|书记|局长|司长|处长|署长|委员长?|议员|大使|董事|合伙人|负责人|教授|研究员|院士|讲师|博士|科学家|工程师|架构师|设计师|经济学家|作家|导演|演员|律师|医生|经理|顾问|专家|代表|发言人))';
export const ROLES = `${ROLE}(?:(?:兼|、|，|,|暨|/|／)?\\s*${ROLE})*`;

const HAN_NAME = '\\p{Script=Han}{2,4}?';
const LATIN_NAME = "[A-Z][\\p{L}'’.-]+(?: [A-Z][\\p{L}'’.-]+){1,3}";
const DOTTED_NAME = '\\p{Script=Han}{1,6}(?:[·•・‧]\\p{Script=Han}{1,8}){1,2}';
export const NAME = `(?:${DOTTED_NAME}|${LATIN_NAME}|${HAN_NAME})`;

export const HONORIFIC = '(?:先生|女士|老师|博士|教授|院士)?';

export const SPEECH =
  '(?:主题|主旨|开幕|闭幕|特邀|特别|专题|现场|毕业|就职|获奖|新年|精彩|重要)*(?:演讲|致辞|致词|讲话|发言|分享|报告|讲演|授课|讲座|发布)';

export const EVENT_KIND =
  '(?:峰会|大会|论坛|年会|发布会|开放日|典礼|研讨会|沙龙|博览会|高峰会|座谈会|讲坛|公开课|开学日|晚会|音乐节|创新日|开发者日|交流会|说明会|讲座|会议|展会|盛典|嘉年华|讲堂)';

/** What follows a speaker's name in a report. */
export const AFTER_NAME =
  '(?=\\s*(?:先生|女士|老师|博士|教授)?\\s*(?:发表|在|于|做|作|进行|带来|出席|受邀|应邀|表示|认为|指出|称|强调|分享|致辞|致词|演讲|讲话|发言|登台|以|就|围绕|的|是|从|向|为|\\d|[，,、：:（(。]|$))';
