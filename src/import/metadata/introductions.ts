import type { Hint, Item } from '../draft.ts';
import { isWord, isWordOfGrammar, words } from '../repair/evidence.ts';
import { sentencesOf } from '../structure/phrases.ts';
import { unquoted } from '../structure/written.ts';
import { inSimplified } from './chinese/page.ts';
import { CITIES, ROLES } from './chinese/words.ts';
import type { Own } from './english/of-myself.ts';
import { saidInEnglish, saysSinceWhen } from './english/of-myself.ts';
import { isPersonName } from './person-name.ts';
import { labelOf, mainSpeaker, officeOfLabel, soleSpeaker } from './sole-speaker.ts';

/** Passages at the head of a talk, and sentences of each, in which people say who they are. */
const FIRST = 12;
const SENTENCES = 6;

/**
 * What people say of themselves in their first words: who they are, and as what, and where. Whoever
 * has a turn is the one whom the turn names; of whom nobody says the name, that is whoever gives the talk.
 */
export function introductionsIn(items: readonly Item[]): Hint[] {
  const found: Hint[] = [
    ...soleSpeaker(items),
    // 何市长文舟：: the label has the office, too.
    ...mainSpeaker(items).filter(({ field }) => field === 'role'),
  ];
  const talking = new Set(items.flatMap((item) => (item.type === 'turn' ? [item.speaker] : [])));
  let of: string | undefined;
  let passages = 0;
  for (const item of items) {
    if (item.type === 'turn') of = item.speaker;
    if (item.type !== 'passage') continue;
    if (++passages > FIRST) break;
    const { line, text } = item;
    const label = passages <= 2 ? labelOf(text) : undefined;
    if (label !== undefined) {
      const { role, organization } = officeOfLabel(text) ?? {};
      const hint = { line, text, of: label };
      found.push({ field: 'speaker', value: label, line, text });
      if (role !== undefined) found.push({ ...hint, field: 'role', value: role });
      if (organization !== undefined)
        found.push({ ...hint, field: 'organization', value: organization });
    }
    let isNamed = false;
    if (talking.size > 1 && PRESIDES.test(text)) continue;
    for (const sentence of sentencesOf(text).slice(0, SENTENCES)) {
      // What stands in quotation marks somebody else says of themselves.
      const words = unquoted(sentence);
      const own: Own[] = [...saidInEnglish(words), ...inChinese(words, isNamed)];
      const name = own.find(({ field }) => field === 'speaker')?.value;
      isNamed = name !== undefined;
      of = of !== undefined && isOf(of, name) ? of : (name ?? of);
      for (const { field, value } of own) {
        const hint = { field, line, text: sentence };
        // What people think that I am, or what I am in a play, I am not.
        if (of === undefined && !OF_MYSELF.test(words) && !saysSinceWhen(words)) continue;
        if (of === undefined) found.push({ ...hint, value });
        else found.push(field === 'speaker' ? { ...hint, value: of } : { ...hint, value, of });
      }
    }
  }
  return found;
}

/** I’m Ada Fenwick and I’ll be chairing: who presides where others have turns does not give the talk. */
const PRESIDES =
  /\bI(?:[’']m| am|[’']ll be| will be) (?:chairing|moderating|hosting|facilitating)\b|\b(?:your|today[’']s|tonight[’']s) (?:host|moderator|chair(?:man|woman|person)?|facilitator)\b|\b(?:introduce|welcome) (?:our|today[’']s|tonight[’']s) (?:[\p{L}-]{1,20} ){0,3}speakers?\b/iu;

/** How somebody begins who says what they are. */
const OF_MYSELF =
  /^(?:(?:so|well|and|hi|hello|now),? )?I(?:[’']m| am| (?:currently |now )?(?:work|lead|run|head|manage|look after|build|design|maintain|teach))\b|\bmy (?:very )?(?:first|second|third|last|final) |我|本人/iu;

/** Jerod Fenwick says I’m Jerod: the turn knows the whole name. */
function isOf(turn: string, name: string | undefined): boolean {
  return name === undefined || turn.includes(name) || name.includes(turn);
}

const CALLED =
  /(?:^|[，,。！!；;：:\s])(?:我叫|我的名字[叫是])\s*(\p{Script=Han}{2,4})(?=[，,。！!；;]|$)/u;
/** Whose somebody is: whatever stands before 的, or what ends as an organisation does. */
const OF = '(?<of>[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?)\\s*的\\s*(?:一[名位])?';
const OF_BODY =
  '(?<body>[\\p{Script=Han}A-Za-z0-9&·. ]{1,18}?(?:公司|集[团團]|科技|股份|[资資]本|[证證]券|[传傳]媒|控股|出版社|[电電][视視台臺]台?|[图圖][书書][馆館]|[博美][物术術][馆館]|事[务務]所|大[学學]|[学學]院|[银銀]行|中心|研究[院所]|[医醫]院|[实實][验驗]室|[协協][会會]|基金[会會]|委[员員][会會]|[报報]社))';
const END = '(?=[，,。！!；;]|$)';
/** 我是渡口公司的何文, 我是来自渡口公司的工程师何文, 我是渡口公司创始人何文, 我是学生代表——渡船系四年级的何文, 我是八（3）班的何文 */
const I_AM_HAN = new RegExp(
  `(?:^|[，,。！!；;：:\\s])我[是叫]\\s*(?:(?:[今本這这][年届屆]的?)?(?<as>\\p{Script=Han}{0,4}代表)\\s*[—–，,-]{1,2}\\s*)?(?:[来來]自[于於]?)?(?:${OF}|${OF_BODY}(?=${ROLES})|\\p{Script=Han}{2,6}?(?=${ROLES})|[\\p{Script=Han}\\d（）()]{2,14}[班级級]的?)?(?<role>${ROLES})?\\s*(?<name>\\p{Script=Han}{2,4})${END}`,
  'u',
);
const NOW = '(?:目前|[现現]在|[现現])?';
/** What follows a name in the same breath, or begins the next sentence. */
const AND_AM = [
  // 我叫何文，是渡口公司的工程师
  `是\\s*(?:${OF}|${OF_BODY})(?<role>\\p{Script=Han}{0,4}?${ROLES}(?:\\s*和\\s*${ROLES})?)${END}`,
  // 我是何文，现任渡口协会副主席
  `[现現]任\\s*${OF_BODY}(?<role>${ROLES})${END}`,
  // 我叫何文，来自渡口公司
  `[来來]自\\s*(?:${OF}(?<role>${ROLES})|${OF_BODY}|(?<latin>(?=[^，,。]{0,18}[A-Za-z])(?![^，,。]*的)[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?)|(?<brand>\\p{Script=Han}{2,6}))${END}`,
  // 我目前就职于渡口云流式计算团队
  `(?:就[职職]|供[职職]|任[职職])[于於在]\\s*(?<workplace>[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?)${END}`,
  // 我在湖城大学船舶系任教
  `在\\s*${OF_BODY}\\p{Script=Han}{0,8}任教`,
  // 我叫何文，现在在渡口公司担任工程师
  `在\\s*(?:${OF_BODY}|(?<latin>[A-Z][A-Za-z0-9&. ]{1,20}?))\\s*(?:(?:工作|做\\p{Script=Han}{2,6}|[从從]事[^，,。]{2,10}|任[职職]|[担擔]任\\s*(?<role>${ROLES}))${END}|(?:主要)?[负負][责責])`,
].map((clause) => new RegExp(`^[，,]?\\s*${NOW}我?${NOW}${clause}`, 'u'));

/** 我是 Ada Fenwick */
const I_AM_LATIN =
  /(?:^|[，,。！!；;：:\s])我[是叫]\s*(\p{Lu}[\p{Script=Latin}’'.-]+(?: \p{Lu}[\p{Script=Latin}’'.-]+){1,3})(?=[，,。！!；;]|$)/u;

/** 大家好，我是…: what somebody says to all before they say who they are. */
const GREETING = /^[^，,。！!；;]{0,12}好[呀啊]?[，,！!]\s*(?=我|本人)/u;

/** @param isNamed whether the sentence before says who speaks */
function inChinese(sentence: string, isNamed: boolean): Own[] {
  const ungreeted = sentence.replace(GREETING, '');
  const called = CALLED.exec(sentence)?.[1] ?? I_AM_LATIN.exec(sentence)?.[1];
  const am = called === undefined ? I_AM_HAN.exec(sentence)?.groups : undefined;
  const name = called ?? am?.name;
  if (name === undefined || !(isPersonName(name) || (am !== undefined && isNickname(name, am))))
    return isNamed || ABOUT_ME.test(ungreeted) ? alsoAm(ungreeted) : [];
  const own = am ? belonging(am) : [];
  const rest = sentence.slice(sentence.indexOf(name) + name.length);
  const [, later = ''] = LATER.exec(rest) ?? [];
  const also = [own, alsoAm(rest), alsoAm(later)].find(({ length }) => length > 0) ?? [];
  return [{ field: 'speaker', value: name }, ...also];
}

/** 我叫何文，原来在渡口当船长，现在是湖城大学的讲师: what somebody is now, behind what they were. */
const LATER = /[，,；;]\s*我?((?:目前|[现現]在)(?:是|在|[担擔]?任|就[职職]|供[职職]).*)$/u;

/** 我是渡口公司的工程师舟水: behind an office and for whom it is had a name stands, of whatever characters. */
function isNickname(name: string, { of, body, role }: Groups): boolean {
  return (
    (of ?? body) !== undefined &&
    role !== undefined &&
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    !/[之的了们們不没]|^[兼和与與及就才也都而]/u.test(name) &&
    !isWord(name)
  );
}

/** 我谨代表渡口公司，向……, 请让我代表本次会议的主办方——渡口协会: for whom somebody speaks; a country's government and people are no employer. */
const FOR =
  /(?:我|本人)(?:要|想|[谨謹僅])?代表\s*(?:(?:(?:本|此|[这這])[次届屆](?:[会會][议議]|大[会會]|[论論][坛壇]|活[动動])的?)?(?:(?:主|承|[协協])[办辦](?:方|[单單]位)|[东東]道主)[—–，,\s]{0,3})?(?<body>(?:(?![全][体體校院市省县縣厂廠村州])[^，,。、和及与們们对對谢謝祝向者生]){2,18}?(?:公司|集[团團]|科技|[大中小][学學]|[学學]院|[银銀]行|研究[院所]|[医醫法]院|[检檢]察院|(?:[协協学學商总總]|基金|委[員员]|促[进進]|[联聯][合谊誼]|研究|校友|同[乡鄉])[会會]|(?<![市县縣省])局|(?<![市县縣省大])[厅廳]|[办辦]事[处處]|[办辦]公室|(?<![干幹全内內外局])部|[国國][务務]院|[省市县縣区區州镇鎮乡鄉](?:人民)?政府|[机機][构構]|[使领領博书書][馆館]|博物[馆館]))(?:[党黨][委組组]|董事[会會局]|理事[会會]|管理[层層]|[领領][导導]班子)?(?:全[体體](?:同仁|[员員]工|同事|[师師]生(?:[员員]工)?|成[员員]|[会會][员員]))?(?=[，,、]|向|[对對]|[欢歡]迎|祝|[热熱]烈|[衷]心)/u;

/** Of whom a sentence is that names nobody: 我现在在渡口公司工作, and not 在渡口公司工作. */
const ABOUT_ME =
  /^[，,]?\s*(?:目前|[现現]在|首先[，,]?)?(?:我|本人)(?![妈媽爸们們的有])|(?:我|本人)(?:[谨謹僅])?代表/u;

function alsoAm(words: string): Own[] {
  const found = [...AND_AM, FOR].map((clause) => clause.exec(words)?.groups).find(Boolean);
  return found ? belonging(found) : [];
}

type Groups = Record<string, string | undefined>;

function belonging({ of, body, latin, workplace, brand, as, role = as }: Groups): Own[] {
  const called = brand !== undefined && isBrand(brand) ? brand : undefined;
  const organization = (of ?? body ?? latin ?? workplace ?? called)?.replace(CLASS, '').trim();
  // 我是今天的讲师: no office, and nobody's.
  if (of !== undefined && /^(?:今[天日晚]|本|[这這此])/u.test(of)) return [];
  const isEmployer =
    organization !== undefined &&
    !FROM.test(organization) &&
    !isPersonName(organization) &&
    !CITIES.has(inSimplified(organization).slice(0, 3));
  return [
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role }]),
    ...(isEmployer ? [{ field: 'organization' as const, value: organization }] : []),
  ];
}

/** 渡人云 is no word, as the names of places are, and none ends so. */
function isBrand(name: string): boolean {
  return (
    !/[省市县縣区區村镇鎮乡鄉州班组組系届屆级級的里裡山河边邊上下东東西南北]$/u.test(name) &&
    !/[山河]/u.test(name) &&
    words(name).some((word) => word.length === 1 && !isWordOfGrammar(word))
  );
}

/** 渡口学院2016级船舶专业: which class of it. */
const CLASS = /(?<=.{2})(?:(?:20\d{2}|\d{2})[级級].*|[一二三四五六][年级級]+)$/u;

/** 来自湖城: where somebody is from, and not for whom. */
const FROM =
  /[我你他她这那這]|一[个家位個名]|大家|^(?:[今明昨本各]|全(?![国國]))|^(?:中[国國]|[台臺][湾灣]|香港|澳[门門]|美[国國]|英[国國]|日本|[韩韓][国國]|法[国國]|德[国國]|\p{Script=Han}{2,4}(?:省|市|[县縣]|[区區]|村|[镇鎮]))$/u;
