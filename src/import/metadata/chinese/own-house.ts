import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { surnameBefore } from '../by-office.ts';
import type { Body } from './bodies-of-page.ts';
import { bodiesOfPage, LONGEST } from './bodies-of-page.ts';
import { inSimplified } from './page.ts';

const BUSINESS = /(?:集团|公司|股份|银行)$/u;
/** Offices, and how the bodies are called of which somebody who has one is, where their own page says no more. */
const HOUSES: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [
    /校长$/u,
    /(?:大学|学院|书院|学校|[中小]学|高中|职高|中专|党校|.[一二三四五六七八九十附][中小高])$/u,
  ],
  [/院长$/u, /(?:学院|书院|医院|法院|研究院|科学院|检察院|设计院|.{3}院)$/u],
  [/检察长$/u, /检察院$/u],
  [
    /(?:会长|理事长|秘书长|干事长|总干事|(?<!董事[局会])主席)$/u,
    /(?:[协学商总校]|联合|促进|基金|联谊|研究|校友|同乡|公|工程师|慈善)会$|(?:联盟|会馆|组织)$/u,
  ],
  [/馆长$/u, /馆$/u],
  [/行长$/u, /[银分支]行$/u],
  [/局长$/u, /局$/u],
  [
    /(?:部长|次长)$/u,
    /(?:外交|国防|教育|财政|商务|内政|法务|司法|经济|文化|交通|交通运输|卫生|卫生福利|卫福|劳动|科技|科学技术|农业|农业农村|环境|环境保护|生态环境|工业和信息化|住房和城乡建设|数位发展|公安|民政|水利|铁道)部$/u,
  ],
  [/署长$/u, /署$/u],
  [/^主任$/u, /(?:委员|管委)会$/u],
  [/厅长$/u, /厅$/u],
  [/台长$/u, /台$/u],
  [/社长$/u, /社$/u],
  [/所长$/u, /(?:研究|事务)所$/u],
  [/^总统$/u, /总统府$/u],
  [/园长$/u, /幼儿园$/u],
  [/省长$/u, /省(?:人民)?政府$/u],
  [/[市州]长$/u, /[市州](?:人民)?政府$|市公所$/u],
  [/[县区]长$/u, /[县区](?:人民)?政府$/u],
  [/[镇乡]长$/u, /[镇乡](?:(?:人民)?政府|公所)$/u],
  [
    /(?:牧师|传道|长老|神父|主教)$/u,
    /(?:教会|教堂|(?:浸信|宣道|信义|长老|圣公|卫理|循道|播道|崇真|礼贤)会|[拜音信督圣]堂|教区)$/u,
  ],
  [/(?:住持|方丈|监院)$/u, /(?:寺|禅院|精舍)$/u],
  [/(?:董事长|董事[局会]主席|总裁|总经理|总工程师|总工|首席执行官|CEO)$/u, BUSINESS],
  [
    /(?:学生|新生|老生|在[校读]生|毕业生|教师|老师|家长)(?:代表)?$/u,
    /(?:大学|学院|书院|学校|[中小]学|高中)$/u,
  ],
];

/** A word for the body, before an office, that does not say which: 协会会长, 集团公司总工程师. */
const UNNAMED =
  /(?<word>学院|学校|大学|医院|法院|检察院|研究院|协会|学会|商会|总会|校友会|联合会|促进会|基金会|集团|公司)(?:公司)?$/u;
/** What may stand before an office whose body nobody names: no other body's name. */
const BEFORE_OFFICE =
  /(?:^|[^\p{Script=Han}]|[我本该][校院会行局馆社司]|党委|书记|副|优秀|常务|执行|[新时现]任|第[\d一二三四五六七八九十]{1,3}届(?:理事|委员|监事)会|典礼|仪式|幕式|[大年班晚][会會]|[节節]|[自由])$/u;

/**
 * The body of which the speaker is, where only the page says whose it is: 校长何文舟 on a page of 渡口大学.
 * Where the page names two such bodies alike nobody knows of which.
 */
export function ofChineseHouse(
  own: readonly Hint[],
  lines: readonly Line[],
  speaker: Hint | undefined,
  said: readonly Line[],
): Hint[] {
  if (own.some(({ field }) => field === 'organization')) return [];
  const body = bodyOf(own, lines, speaker);
  if (body === undefined) return [];
  const bodies = bodiesOfPage(lines, said, body, body === BUSINESS).map((found) =>
    found.filter((each) => each.isSure === true || (isName(each) && body.test(each.name))),
  );
  const [first] = bodies.find((found) => found.length > 0) ?? [];
  if (first === undefined) return [];
  const isSame = ({ name }: Body) => name.includes(first.name) || first.name.includes(name);
  if (!bodies.slice(0, 2).flat().every(isSame)) return [];
  const of = speaker === undefined ? {} : { of: speaker.value };
  return [{ ...first.line, field: 'organization', value: quoted(first), ...of }];
}

/** Which bodies the speaker may be of: those that have such an office, of which the line says no other. */
function bodyOf(
  own: readonly Hint[],
  lines: readonly Line[],
  speaker: Hint | undefined,
): RegExp | undefined {
  const role = own.find(({ field }) => field === 'role');
  if (role === undefined && lines.some(isUnderFlag)) return kindOf('校长');
  if (role === undefined)
    return lines.some((each) => isOfSchool(each, speaker)) ? LOWER_SCHOOL : undefined;
  const name = speaker === undefined ? '' : inSimplified(speaker.value);
  const office = inSimplified(role.value);
  const text = inSimplified(role.text);
  const before = text.slice(0, Math.max(0, text.indexOf(office)));
  // 市委副书记、市长
  const [, last] = /[、兼](?<last>(?:代理?)?[市县区州省镇乡]长)$/u.exec(office) ?? [];
  if (last !== undefined && /[市县区州省镇乡]委$/u.test(before)) return kindOf(last);
  const unnamed = UNNAMED.exec(before);
  if (unnamed && BEFORE_OFFICE.test(before.slice(0, unnamed.index))) {
    const word = unnamed.groups?.word ?? '';
    return new RegExp(`\\p{Script=Han}{2}${word}$`, 'u');
  }
  // 校党委书记何文舟
  const [, within] = /(?:^|[^\p{Script=Han}])([校院局行台馆社])$/u.exec(before) ?? [];
  const kind = kindOf(within === undefined ? office : `${within}长`);
  if (within !== undefined) return kind;
  // 何校长在……
  const isCalled = surnameBefore(role) !== undefined;
  const isAlone = isCalled || BEFORE_OFFICE.test(before) || (name !== '' && before.endsWith(name));
  return isAlone ? kind : undefined;
}

function kindOf(office: string): RegExp | undefined {
  return HOUSES.find(([each]) => each.test(office))?.[1];
}

/** 渡口中学, 渡口三中: where somebody is who is no more than 何文舟老师, or 高一（5）班何文舟. */
const LOWER_SCHOOL = /(?:学校|[中小]学|高中|职高|中专|幼儿园|.[一二三四五六七八九十附][中小高])$/u;

function isOfSchool({ text }: Line, speaker: Hint | undefined): boolean {
  if (speaker === undefined || text.length > LONGEST) return false;
  const [before = '', after] = text.split(speaker.value, 2);
  return after !== undefined && (/班[级級]?\s?$/u.test(before) || /^老[师師]退休/u.test(after));
}

/** 国旗下讲话 is what one says at one’s own school. */
function isUnderFlag({ text }: Line): boolean {
  return text.length < LONGEST && /[国國]旗下的?(?:[讲講][话話]|演[讲講])/u.test(text);
}

/** The name as its line writes it. */
function quoted({ line, name }: Body): string {
  const at = inSimplified(line.text).indexOf(name);
  return line.text.slice(at, at + name.length);
}

/** 渡口大学, 渡口寺 */
const IS_NAME = /^\p{Script=Han}{4,30}$|^\p{Script=Han}{2}[寺堂馆部]$/u;
/** 渡口电影院, 渡口宾馆: of another trade; 院长的讲话是大学: words of a sentence; 集团公司, 我校, 附属医院, 二级学院: whose it is nobody says. */
const NO_NAME =
  /^(?:集团|股份|有限|总|分|子|母)*公司$|.是.|(?<!美)的.|(?:电影院|四合院|宾馆|[饭旅茶]馆|[平舞]台)$|^(?:[我本各该贵]|附属|下属|二级|所属|全[市县省国体]|走进|关于|欢迎|[在给向])|^(?:高级|实验|中心|师范|医科|理工|职业|技术|人民|中医|重点|民办|股份|有限)..$/u;

function isName({ name }: Body): boolean {
  return IS_NAME.test(name) && !NO_NAME.test(name);
}
