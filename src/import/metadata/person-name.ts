import { isWord } from '../repair/evidence.ts';
import { COMPOUND_SURNAMES } from './romanize.ts';

/** Surnames of one character that cover more than 99 % of people, in both scripts. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮付尚于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏锺鍾钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱丘秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來嵺苟全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼麦麥庾危晁楼樓粘利初沙鄞相粟粱力留海原由倉苍佘明俊危骆駱缪繆湛鄂索咸籍茹狄闻聞莘桑濮寿壽扈浦农農茅慎戈衡匡寇廣禄祿阙闕蔚隆師厍勾融阚闞丰豐荆荊紅权權逯桓養鞠須巢岑蔺藺佴伯赏墨谯譙笪仉楚闫閆汝钦欽歸兀占储儲邰訾奎昝禹佟宿敬羿诸諸甯宓於习習袭襲蒯亢郏郟郗濮殳酆鄂麹贲賁逄郇缑緱栗綦仝亓冮荣榮宗仲邝鄺厉厲郦酈容璩谌諶睢雍胥芮蹇朵暴弓贝貝裘钮鈕嵇荀巫戎隗檀庹仵区區招麻鹿漆楚雒尧堯禤茆卿帅帥郄厍荔斛宓蓟薊巴萨薩忻邴汲'.split(
    '',
  ),
);

/** 莫停船, 祝大家, 谈渡船: a surname that is a word of sentences, before a word of two characters. */
const SAYS_WHAT =
  /^(?:[莫祝应應全时時向从從谈談党黨来來连連都须須]..$|高(?:[质質]量|水平|[标標][准準]|素[质質]|效率|起[点點]|品[质質]|[层層]次)$)/u;

/** A surname with an office, as people are addressed: 赖总统, 王校长, 陈博士. */
const ADDRESSED =
  /^\p{Script=Han}[总總董工]$|^\p{Script=Han}{1,2}(?:总统|總統|总理|總理|总裁|總裁|总监|總監|总书记|[总總]|校长|校長|市长|市長|县长|縣長|省长|省長|区长|區長|社长|社長|行长|行長|馆长|館長|团长|團長|董事长|董事長|会长|會長|理事长|理事長|主委|书记|書記|院士|博士|大使|将军|將軍|法官|律师|律師|医生|醫生|教练|教練|导演|導演|经理|經理)$/u;

/** Words that make a label a role, a group or an institution, whoever fills it. */
const NOT_A_PERSON =
  /董事[长長]|[时時][间間效]|索引|^文[种種]|[号號]$|性$|[来來]源|作者|日期|[标標][题題簽签]|[关關][键鍵]|^[毕畢][业業]|[导導][语語读讀]|文[字件档檔]|[简簡]介|[栏欄]目|[浏瀏][览覽]|字[体體]|分[类類]|摘要|全文|主持|记者|記者|观众|觀眾|听众|聽眾|提问|提問|嘉宾|嘉賓|来宾|來賓|同学|同學|学生|學生|先生|女士|小姐|老师|老師|教授|委员|委員|代表|部长|部長|局长|局長|处长|處長|院长|院長|署长|署長|司长|司長|主任|主席|组长|組長|科长|科長|专员|專員|单位|單位|助理|秘书|秘書|议员|議員|同仁|夥伴|伙伴|公司|集团|集團|大学|大學|学校|學校|协会|協會|基金|委|部|局|署|处|處|院|會|会|司|组|組|科(?!$)|所|室|某|员$|員$|[市县縣省]$|[被把了吗嗎呢您你们們她它]$|^祝[福贺賀愿願词詞辞辭]|^[应應](?:届|屆|邀|聘)|^来自|^來自|人员|人員|工作|现场|現場|全体|全體|问$|答$|旁白|翻译|翻譯|口译|口譯|字幕|编者|編者|司仪|司儀|版$|[奖獎]$|了[个個]|(?<=..)班$|演[讲講说說]|致[辞辭词詞]|[冠亚亞季][军軍]$|^[高初](?:[一二三]|中[生部组組])|[摘选選转轉引录錄源取]自$|暨$|^全(?:[国國球省市区區县縣镇鎮体體军軍])|^[区區](?:[长長委]|政府|人大|政[协協]|[领領][导導]|公安|教育|民政|[级級内內域块塊位間间別别分])|^施[政工]|^[原时時]?副|^[时時现現原]任|^招(?:生|商|聘|募|待|手|牌|[标標]|呼|工|[录錄]|投|[领領])/u;

/** 星舟法师: what the ordained are called has no surname. */
const MONASTIC =
  /^[释釋]?\p{Script=Han}{2}(?:[法上][师師]|大?和尚|上人|尊者|[禅禪][师師]|仁波切|居士)$/u;
/** 渡云长老; 诸山长老 are many, and 何文长老 is one of a congregation, whose office that is. */
const ELDER = /^(?![各诸几众本我]|[一两三]位)\p{Script=Han}{2}(?:[长長]老|老和尚)$/u;

const EN_NOT_A_PERSON =
  /^(?:remember(?:ing)?|honou?ring|celebrating|introducing|welcoming|farewell|goodbye|tribute|scroll|print|check|skip|jump|for|from|to|by|re|should|would|could|can|will|how|what|why|when|where|who|is|are|do|does|our|my|your|advanced|quick|latest|related|upcoming|recent|useful|important|featured|popular|previous|press|release|archived|breaking|contact|subject|left|right|top|main|photo|image|picture|video|prime|vice|deputy|executive|managing|speaker|moderator|host|audience|interviewer|interviewee|participant|unknown|man|woman|male|female|voice|question|answer|translator|interpreter|narrator|announcer|operator|chair|mr|mrs|ms|dr|prof|professor|senator|minister|president|reporter|student|last|this|next|best|maid|new|port|fort|mount|cape|puerto|los|las|happy|good|great|merry|on|in|at|yesterday|today|i|we|it|he|she|(?:mon|tues|wednes|thurs|fri|satur|sun)day|attendee|guest|person|staff|team|group|all|everyone|crowd|member|view|chief|senior|read|about|follow|sign|log|click|download|watch|listen|share|home|panelist|presenter|facilitator|journalist|organizer|organiser|the|[qa](?!\.))\b/i;

/** Words that no person is called. */
const EN_WORDS =
  /\b(?:speech(?:es)?|transcripts?|lectures?|eulogy|homily|statement|message|greetings?|introductory|keynote|remarks|talks?|selected|interview|conference|summit|address|university|school|college|company|inc|limited|ltd|plc|llc|pty|holdings|institute|forum|meeting|award|day|annual|world|international|conversation|podcast|episode|opening|plenary|business|technology|news|press|briefing|director|manager|officer|chairman|commissioner|(?:sub)?committee|caucus|agenda|policy|ceremony|graduation|commencement|convocation|symposium|festival|workshop|seminar|congress|convention|department|office|ministry|council|association|foundation|society|agency|bank|corporation|release|information|hall|hospitals?|library|street|nations|headquarters|union|government|court|senate|parliament|assembly|embassy|republic|states|city|state|report|review|economist|profile|website|date|publish(?:ed)?|your|my|our|his|her|their|its|it|they|there|you|we|me|us|words|thoughts|and|with|how|why|what|mesh|cloud|native|source|data|machine|learning|platform|framework|intelligence|audio|files?|engineering|solutions|consulting|technologies|systems|software|studios?|labs|headlines?|summary|testament|scriptures?|gospel|lessons?|readings?|psalms?|epistle|hymns?|titles?|suggested|keywords?|shareholders?|sermons?|political|politics|party|labou?r|motion|clause|insurance|election|campaign|highness(?:es)?|majest(?:y|ies)|excellenc(?:y|ies)|guests|admin|webmaster|police|prizes?|medals?|trophy|evensong|eucharist|mass|matt?ins|vespers|compline|team|magazine|journal|gazette|blog|sitemap|map|menu|feedback|privacy|cookies?|settings|archives?|media|questions?|answers?|delivery|search|links?|login|downloads?|newsletters?|calendar|resources|navigation|publications?|announcements?|updates?|categor(?:y|ies)|comments?|topics?|subscribe|enquiries|tenders?|careers|vacancies|videos?|photos?|events?|stories|languages?|accessibility|content|mom|mum|mommy|dad|daddy|diary|diaries|musings|ramblings|chronicles|adventures|journey)\b|\b(?:web|home|front|next|title|main) page\b/i;

/** A Latin name has two to five words with capitals; particles may be small. */
const LATIN_NAME =
  /^\p{Lu}[\p{Script=Latin}\p{M}'’.-]*(?: (?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|y|e|zu|ter|ten|dos|das|\p{Lu}[\p{Script=Latin}\p{M}'’.-]*)){1,5}$/u;

/** Whether a character is a surname, perhaps of few. */
export function isSurname(char: string): boolean {
  return SURNAMES.has(char);
}

/** Whether `name` has the form of a name in religion, though its first characters may be a word: 悟舟法师. */
export function isMonastic(name: string): boolean {
  return MONASTIC.test(name) || (ELDER.test(name) && !isSurname(name.charAt(0)));
}

/** Whether `name` is the name of one person, not a role, a group or an institution. */
export function isPersonName(name: string): boolean {
  if (/^\p{Script=Han}+$/u.test(name)) {
    // 中国法师 is of a country, and nobody.
    if (isMonastic(name)) return !isWord(name.slice(0, 2));
    // 甘肃省 is no 甘.
    if (name.length < 2 || name.length > 4 || /^.{2}省$/u.test(name)) return false;
    const compound = COMPOUND_SURNAMES.has(name.slice(0, 2));
    if (NOT_A_PERSON.test(compound ? name.slice(2) : name) || ADDRESSED.test(name)) return false;
    // 阎连科 is somebody, 林业科 is a department.
    if (name.endsWith('科') && (name.length === 2 || isWord(name.slice(0, -1)))) return false;
    if (compound) return name.length > 2;
    if (SAYS_WHAT.test(name) && isWord(name.slice(1))) return false;
    // 巴拿马 and 巴西 are countries.
    if (name.startsWith('巴') && [name, name.slice(0, 2)].some(isWord)) return false;
    return SURNAMES.has(name.slice(0, 1)) && (name.length < 4 || hasTwoSurnames(name));
  }
  if (
    /^\p{Script=Han}{1,8}(?:[·•・．‧](?:[A-Z]\.?[·•・．‧]?)?\p{Script=Han}{1,8}){1,3}$/u.test(name)
  )
    return !name.split(/[·•・．‧]/u).some(isWords);
  return (
    LATIN_NAME.test(name) &&
    !EN_NOT_A_PERSON.test(name) &&
    !EN_WORDS.test(name) &&
    !/\d|\p{Ll}{3}\p{Lu}| I$|[’']s(?: |$)|s[’'] /u.test(name) &&
    // An office in short: ASG Teo.
    !/^(?:\p{Lu}{3,4}|FM|PM|MP|VP|HE|HM|MD|DG|SG|CJ) \p{Lu}\p{Ll}/u.test(name)
  );
}

/** 渡口聚焦·船家: two words, and no part of a foreign name. */
function isWords(part: string): boolean {
  return part.length === 4 && isWord(part.slice(0, 2)) && isWord(part.slice(2));
}

/** 林郑月娥: a surname by marriage before one's own; words of the dictionary are no names. */
function hasTwoSurnames(name: string): boolean {
  return (
    SURNAMES.has(name.slice(1, 2)) &&
    // 向何文舟: to whom somebody speaks.
    !/^[向与與和对對及]/u.test(name) &&
    // 何文舟何会长: the surname again, as people are addressed.
    name[3] !== name[0] &&
    ![name, name.slice(0, 2), name.slice(1, 3), name.slice(2), name.slice(0, 3)].some(isWord)
  );
}
