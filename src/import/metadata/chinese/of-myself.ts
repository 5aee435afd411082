import { isOfAnotherTime } from './another-time.ts';
import { isWord, isWordOfGrammar, words } from '../../repair/evidence.ts';
import type { Own } from '../english/of-myself.ts';
import { isPersonName } from '../person-name.ts';
import { inSimplified } from './page.ts';
import { CITIES, ROLES } from './words.ts';

const CALLED =
  /(?:^|[，,。！!；;：:\s])(?:我叫|我的名字[叫是])\s*(\p{Script=Han}{2,4})(?=[，,。！!；;]|$)/u;
/** Whose somebody is: whatever stands before 的, or what ends as an organisation does. */
const OF = '(?<of>[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?)\\s*的\\s*(?:一[名位])?';
const OF_BODY =
  '(?<body>[\\p{Script=Han}A-Za-z0-9&·. ]{1,18}?(?:公司|集团|科技|股份|资本|证券|传媒|控股|出版社|电[视台]台?|图书馆|[博美][物术]馆|事务所|大学|学院|银行|中心|研究[院所]|医院|实验室|协会|基金会|委员会|报社))';
const END = '(?=\\s?[，,。！!；;]|$)';
/** Of which class of a school somebody is: 八（3）班, 87届学生, 渡船系. */
const OF_CLASS =
  '[\\p{Script=Han}\\d（）()]{1,14}?(?:[班级届系]|专业|学院|书院)(?:的?(?:(?:在[读校])?(?:学生|本科生|研究生|硕士生|博士生)|同学|毕业生|校友|新生|教师|老师))?的?';
/** What teachers are of a class: no offices elsewhere. */
const TEACHES = '班主任|导师';
/** 我是渡口公司的何文, 我是来自渡口公司的工程师何文, 我是渡口公司创始人何文, 我是学生代表——渡船系四年级的何文, 我是八（3）班的何文, 我是87届学生何文 */
const I_AM_HAN = new RegExp(
  `(?:^|[，,。！!；;：:\\s])我[是叫]\\s*(?:(?:[今本这][年届]的?)?(?<as>\\p{Script=Han}{0,4}代表)\\s*[—–，,-]{1,2}\\s*)?(?:来自于?)?(?:${OF}|${OF_BODY}(?=${ROLES})|\\p{Script=Han}{2,6}?(?=${ROLES})|${OF_CLASS})?(?<role>${ROLES}|导师)?\\s*(?<name>\\p{Script=Han}{2,4}?)(?:老师)?${END}`,
  'u',
);
const NOW = '(?:目前|现在|现)?';
/** What follows a name in the same breath, or begins the next sentence. */
const AND_AM = [
  // 我叫何文，是渡口公司的工程师
  `是\\s*(?:${OF}|${OF_BODY})(?<role>\\p{Script=Han}{0,4}?${ROLES}(?:\\s*和\\s*${ROLES})?)${END}`,
  // 我是三年二班的导师
  `是\\s*(?![^，。]{0,4}[他她它谁])[\\p{Script=Han}\\d（）()]{2,14}?的?(?<role>${TEACHES})(?:老师)?${END}`,
  // 我是何文，现任渡口协会副主席
  `现任\\s*${OF_BODY}(?<role>${ROLES})${END}`,
  // 我叫何文，来自渡口公司
  `来自\\s*(?:${OF}(?<role>${ROLES})|${OF_BODY}|(?<latin>(?=[^，,。]{0,18}[A-Za-z])(?![^，,。]*的)[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?)|(?<brand>\\p{Script=Han}{2,6}))${END}`,
  // 我目前就职于渡口云流式计算团队
  `(?:就职|供职|任职)[于在]\\s*(?<workplace>[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?)${END}`,
  // 我在湖城大学船舶系任教
  `在\\s*${OF_BODY}\\p{Script=Han}{0,8}任教`,
  // 我叫何文，现在在渡口公司担任工程师
  `在\\s*(?:${OF_BODY}|(?<latin>[A-Z][A-Za-z0-9&. ]{1,20}?))\\s*(?:(?:工作|做\\p{Script=Han}{2,6}|从事[^，,。]{2,10}|任职|担任\\s*(?<role>${ROLES}))${END}|(?:主要)?负责)`,
].map((clause) => new RegExp(`^[，,]?\\s*${NOW}我?${NOW}${clause}`, 'u'));

/** 我是 Ada Fenwick */
const I_AM_LATIN =
  /(?:^|[，,。！!；;：:\s])我[是叫]\s*(\p{Lu}[\p{Script=Latin}’'.-]+(?: \p{Lu}[\p{Script=Latin}’'.-]+){1,3})(?=[，,。！!；;]|$)/u;

/** 大家好，我是…: what somebody says to all before they say who they are. */
const GREETING = /^[^，,。！!；;]{0,12}好[呀啊]?[，,！!]\s*(?=我|本人)/u;

/**
 * What a sentence says of whoever speaks: who they are, and as what, and where. It is read in Simplified
 * and quoted as it stands.
 *
 * @param isNamed whether the sentence before says who speaks
 */
export function saidInChinese(sentence: string, isNamed: boolean): Own[] {
  const folded = inSimplified(sentence);
  return inSimple(folded, isNamed).map(({ field, value }) => {
    const at = folded.indexOf(value);
    return { field, value: sentence.slice(at, at + value.length) };
  });
}

function inSimple(sentence: string, isNamed: boolean): Own[] {
  const ungreeted = sentence.replace(GREETING, '');
  const called = CALLED.exec(sentence)?.[1] ?? I_AM_LATIN.exec(sentence)?.[1];
  const am = called === undefined ? I_AM_HAN.exec(sentence)?.groups : undefined;
  const name = called ?? am?.name;
  const isOfClass = am !== undefined && am.of === undefined && am.role === undefined;
  // 我是渡船系应届生: a word behind the class is nobody's name.
  const isNamedSo =
    name !== undefined &&
    (isPersonName(name) || (am !== undefined && isNickname(name, am))) &&
    !(isOfClass && (isWord(name) || /[届应高]/u.test(name.slice(0, 1))));
  if (name === undefined || !isNamedSo)
    return isNamed || ABOUT_ME.test(ungreeted) ? alsoAm(ungreeted) : [];
  const own = am ? belonging(am) : [];
  const rest = sentence.slice(sentence.indexOf(name) + name.length);
  const [, later = ''] = LATER.exec(rest) ?? [];
  const also = [own, alsoAm(rest), alsoAm(later)].find(({ length }) => length > 0) ?? [];
  return [{ field: 'speaker', value: name }, ...also];
}

/** 我叫何文，原来在渡口当船长，现在是湖城大学的讲师: what somebody is now, behind what they were. */
const LATER = /[，,；;]\s*我?((?:目前|现在)(?:是|在|担?任|就职|供职).*)$/u;

/** 我是渡口公司的工程师舟水: behind an office and for whom it is had a name stands, of whatever characters. */
function isNickname(name: string, { of, body, role }: Groups): boolean {
  return (
    (of ?? body) !== undefined &&
    role !== undefined &&
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    !/[之的了们不没]|^[兼和与及就才也都而]/u.test(name) &&
    !isWord(name)
  );
}

/** 我谨代表渡口公司，向……, 请让我代表本次会议的主办方——渡口协会: for whom somebody speaks; a country's government and people are no employer. */
const FOR =
  /(?:我|本人|荣幸|高兴|激动|有幸|能够?|机会|[在借]此)(?:非常|十分|很|也|要|想|[谨仅]|在此|在这里|以我?(?:个人|本人)的?名义[，并]{0,2}|并|同时|有幸|荣幸|高兴|能够?|首?先|再次|今天|受托|[地并]){0,4}代表\s*(?![在于的])(?:(?:(?:本|此|这)[次届](?:会议|大会|论坛|活动)的?)?(?:(?:主|承|协)办(?:方|单位)|东道主)(?:之一)?的?[—–，,\s]{0,3})?(?:中共)?(?<body>(?:(?!全[体校院市省县厂村州]|对(?!外)|和(?!平)|者(?!协)|生(?![物态命产活]|会))[^，,。、及与们谢祝向]){2,18}?(?:公司|集团|科技|[大中小]学|学院|银行|研究[院所]|[医法]院|检察院|(?:[协学商总]|基金|委员|促进|联[合谊]|研究|校友|同乡)会|(?<![市县省])局|(?<=.[省市县区])委(?=[，、和及])|(?<![市县省大])厅|办事处|办公室|(?<![干全内外局])部|国务院|[省市县区州镇乡](?:人民)?政府|机构|[使领博书]馆|博物馆|使团|代表团|(?<=[进友交学旅])社))(?:党[委组]|董事[会局]|理事会|管理层|领导班子|组委会)?(?:的?(?:全体|所有|各位|广大)(?:领导|干部|职工|教职工|同仁|员工|同事|师生(?:员工)?|成员|会员|校友|同学|校董)*)?(?=[，,、]|[和及与暨以预]|向|对|欢迎|祝|热烈|衷心|表示|感谢|主持|出席|参加|致|发言|讲话|讲几|说几|谈|作|宣布|在此|在这里|诚挚|再次|同)/u;

/** Of whom a sentence is that names nobody: 我现在在渡口公司工作, and not 在渡口公司工作. */
const ABOUT_ME =
  /^[，,]?\s*(?:目前|现在|首先[，,]?)?(?:我|本人)(?![妈爸们的有])|(?:我|本人)(?:首?先|[谨仅想要能]|再次|在此|在这里){0,3}(?:代表|以[^，。]{2,20}(?:身份|名义))|荣幸|有幸|我[^，。]{0,12}作为/u;

/** 很荣幸作为毕业生代表在这里发言 */
const AS_ONE_OF_MANY =
  /(?:我|荣幸|有幸|高兴|激动)[^。！？]{0,16}作为[^，。的]{0,12}?(?<role>(?:优秀)?(?:毕业生|学生|新生|教师|导师|家长|校友|研究生|本科生)代表)[^。]{0,24}(?:发言|致辞|致词|讲话|演讲|分享|说|站在)/u;

/** 请允许我以渡口市市长的身份 */
const IN_ROLE_OF = new RegExp(
  `(?:我|本人)[^，。]{0,8}?以(?:(?<seat>\\p{Script=Han}{2,6}?[市县区省州镇乡])(?=[市县区省州镇乡]长)|(?<body>(?![^，。]{0,6}[一个])[\\p{Script=Han}A-Za-z0-9]{2,18}?)的?)?(?<role>${ROLES})的?(?:身份|名义)`,
  'u',
);

function alsoAm(words: string): Own[] {
  if (isOfAnotherTime(words)) return [];
  const found = [...AND_AM, IN_ROLE_OF, FOR, AS_ONE_OF_MANY]
    .map((clause) => clause.exec(words))
    .map((match) => match?.groups)
    .find(Boolean);
  return found ? belonging(found) : [];
}

type Groups = Record<string, string | undefined>;

function belonging({ of, body, seat, latin, workplace, brand, as, role = as }: Groups): Own[] {
  const called = brand !== undefined && isBrand(brand) ? brand : undefined;
  const organization = (of ?? body ?? latin ?? workplace ?? called)?.replace(CLASS, '').trim();
  // 我是今天的讲师: no office, and nobody's.
  if (of !== undefined && /^(?:今[天日晚]|本|[这此])/u.test(of)) return [];
  const isEmployer =
    organization !== undefined &&
    !FROM.test(organization) &&
    !isPersonName(organization) &&
    !CITIES.has(organization.slice(0, 3));
  return [
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role }]),
    ...(isEmployer ? [{ field: 'organization' as const, value: organization }] : []),
    ...(seat === undefined ? [] : [{ field: 'organization' as const, value: seat }]),
  ];
}

/** 渡人云 is no word, as the names of places are, and none ends so. */
function isBrand(name: string): boolean {
  return (
    !/[省市县区村镇乡州班组系届级的里山河边上下东西南北]$/u.test(name) &&
    !/[山河]/u.test(name) &&
    words(name).some((word) => word.length === 1 && !isWordOfGrammar(word))
  );
}

/** 渡口学院2016级船舶专业: which class of it. */
const CLASS = /(?<=.{2})(?:(?:20\d{2}|\d{2})级.*|[一二三四五六][年级]+)$/u;

/** 来自湖城: where somebody is from, and not for whom. */
const FROM =
  /[我你他她这那]|一[个家位名]|大家|[班级届]$|毕业$|^(?:[今明昨本各]|全(?!国))|^(?:中国|台湾|香港|澳门|美国|英国|日本|韩国|法国|德国|\p{Script=Han}{2,4}(?:省|市|县|区|村|镇))$/u;
