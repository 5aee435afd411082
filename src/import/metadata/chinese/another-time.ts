/** 那时, 如果, 我父亲, 没有办成, 各位有空: of another time, of somebody else, of what did not happen or may yet. */
const ANOTHER =
  /曾|当年|小时候|那一?年|那时|那个晚上|年前|退休前|刚毕业|[一二三四五六七八九十]岁|我[^，。]{0,12}的时候|过去了|免了|辞去|卸任|如果|要是|假如|梦见|打算|想任命|没有(?:答应|办成|赶上|来)|拒绝|本来|原[本来定先]|(?:大家|各位)(?:有空|周末)|有机会请|我的?(?:祖父|父亲|母亲|爷爷|奶奶|哥哥|爸|妈|孩子)|常说|喊出|他们[想去]|一干就是|[加站做谈去讲说访认]过|身份(?:认识|来过)|日子还在|如今我只|只有我们|看到我的|在报纸上/u;
/** 今天，我们相聚在渡口剧院，二十年前……: here and now all the same. */
const NOW = /今[天晚日]，?(?:我们?|大家|各位)?[^，。]{0,8}(?:来到|相聚|欢聚|聚集|齐聚)/u;

/** Whether a sentence of somebody's first words is not of here and now, so that it states no fact of the talk. */
export function isOfAnotherTime(sentence: string): boolean {
  return ANOTHER.test(sentence) && !NOW.test(sentence);
}
