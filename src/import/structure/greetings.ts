/** How speakers greet: the first words of a talk. */
const GREETING =
  /^(?:[\p{Script=Han}·]{2,16}[说說道][:：]\s*)?[“"「『]?(?:(?:尊敬的|敬[爱愛]的|[亲親][爱愛]的)|各位|[诸諸][位君]|大家(?:[好早晚]|上午|下午|晚上|中午)|女士[们們]|先生[们們]|同志[们們]|同[学學][们們]|朋友[们們]|老[师師][们們]|[谢謝][谢謝](?:主持人|大家|各位|[邀组組]|[刚剛]才|[^。，]{0,10}的(?:介[绍紹]|邀[请請]))|(?:非常|很|十分)(?:高[兴興]|[荣榮]幸|感[谢謝])|感[谢謝](?:主|[组組]委|各位|大家|[邀])|主持人[好，,]|(?:代理)?主席(?:先生|女士)?[，,]\s*(?:首先[，,]?\s*)?(?:我|本人|多[谢謝])|(?:[上下]午|早上|晚上|中午)好|[你您]好|hello\b|hi[,! ]|(?:a (?:very )?)?good (?:morning|afternoon|evening)|thank you|thanks|ladies and gentlemen|(?<![“"「『])(?:mr\.?|madam|mister) (?:president|chair\p{L}*|speaker|moderator)(?=,| and )|dear\b|your (?:royal |imperial )?(?:majest(?:y|ies)|highness(?:es)?|excellenc(?:y|ies))\b|excellencies\b|distinguished|kia ora\b|e ng[āa] mana\b|t[ēe]n[āa] (?:koutou|koe|r[āa])\b|haere mai\b|talofa\b|aloha\b|namas(?:te|kar)\b|(?:as-?)?sala+m\b|assala|bismilla|vanakkam\b|selamat\b|(?:shabbat )?shalom\b|shanah? tovah?\b|bonjour\b|gracias\b|merci\b|asante\b|buen[oa]s\b|guten (?:tag|morgen|abend)|greetings[,!.]|comrades\b|(?:my )?(?:dear )?(?:brothers and sisters|friends and \p{L}+)[,!.:]|welcome\b(?! (?:address|banquet|ceremony|dinner|letter|message|party|reception|remarks|speech|week|by)\b)|it(?:’|'| i)s (?:a|an|my) (?:great )?(?:pleasure|honou?r)|i (?:(?:would like|want|wish) to |will |’ll )?(?:begin|start) by (?:thanking|welcoming|acknowledging|congratulating)|(?:please )?(?:let|allow) me (?:to )?(?:begin|start|first)|i(?:’|'| a)m (?:delighted|honou?red|pleased|happy|thrilled))/iu;

/** 全镇的乡亲们大家好: who is greeted stands before the greeting. */
const CALLED =
  /^[^。，,！!？?：:；;“”「」]{2,24}(?:大家|你[们們]|各位)(?:早[上安]?|上午|下午|晚[上安]?)?好/u;

/** 首席大法官先生、卡特总统、同胞们，谢谢诸位。 */
const CALLED_AND_THANKED =
  /^[^。！？!?]{2,300}、[^。！？!?]{2,100}[，,][谢謝][谢謝](?:[诸諸]位|各位|大家|你[们們])[。！!]$/u;

/** MARA LINDT: (Applause.) stands before the first word. */
const BEFORE_WORDS =
  /^(?:[*~_#-]{3,}\s+|\d{1,2}[.)]\s+(?=\p{L}))?(?:\p{Lu}[\p{Lu} .’'-]{2,40}:\s*|主持人\s*[:：]\s*|[【[]\p{Script=Han}{2,4}[】\]]\s*)?(?:(?:[Ss]o|[Ww]ell|[Oo]kay|[Aa]ll right|[Nn]ow), (?=good |hello|welcome))?(?:[（([][^（）()[\]]{1,40}[）)\]]\s*)*/u;

/** Ladies & gentlemen */
function withAnd(text: string): string {
  return text.replaceAll(' & ', ' and ');
}

export function greets(written: string): boolean {
  const text = withAnd(written);
  const words = text.replace(BEFORE_WORDS, '');
  return (
    GREETING.test(words) ||
    CALLED.test(words) ||
    CALLED_AND_THANKED.test(words) ||
    /ladies and gentlemen|女士[们們][、，]?先生[们們]/i.test(text.slice(0, 300))
  );
}

/** Thank you, Jai Hind, God bless you all: with what a talk may end as well, as its very last words. */
const BLESSES =
  /(?:^|[.!]\s)(?:and )?(?:may )?(?:thank you|jai hind|asanteni?(?: sana)?|kia ora|ayubowan|namaste|gracias|merci|terima kasih|wassalam\p{L}*|god bless (?:you|us|america|[\p{L} ]{3,30}))\s*[!！。.,，]*$/iu;

/** Whether a short paragraph is a speaker's last. */
export function takesLeave(text: string): boolean {
  return text.length < 90 && BLESSES.test(text);
}

/** Whether a short paragraph thanks those who listened, wherever in it. */
export function thanks(text: string): boolean {
  return (
    closes(text) ||
    (text.length < 60 && /[谢謝][谢謝](?:大家|各位|你[们們])|thank you/iu.test(text))
  );
}

/** In the name of Jesus Christ, amen: how sermons end. */
export function prays(text: string): boolean {
  return /(?:\bamen|阿[门門]|阿[弥彌]陀佛)\s*[!！.。”"]*$/iu.test(text.slice(-20));
}

/** How talks end, and how sermons do. */
export function closes(text: string): boolean {
  const tail = text.slice(-60);
  return (
    prays(text) ||
    /(?:[谢謝][谢謝](?:大家|各位|你[们們]|[聆收]听|观看)?|感[谢謝](?:大家|各位|聆听|聆聽)|thank ?you(?: (?:so|very) much)?(?: for (?:your (?:kind |time and )?(?:attention|patience|time)|listening|having me|inviting me|coming))?(?:,? (?:all|everyone|everybody))?|thanks(?: (?:a lot|everyone|everybody|all))?)(?:,? and good (?:night|bye|luck))?\s*[!！。.~～”"』」)）]*$/iu.test(
      tail,
    )
  );
}

/** Whether a line calls those who listen: 尊敬的各位来宾：, Members of the board, faculty, graduates: */
export function salutes(written: string): boolean {
  const text = withAnd(written);
  if ([GOOD_DAY, PRESENT, OFFICERS, CALLED_ZH].some((each) => each.test(text))) return true;
  if ((text.length < 700 && CALLED_EN.test(text)) || CHAIR_EN.test(text)) return true;
  if (text.length > 120 || /[。.]|以下|下面/u.test(text)) return false;
  if (/[们們位][:：﹕,，!！]$/u.test(text)) return true;
  // Who says something is no list of those who are called.
  if (/\d/u.test(text) || SAYS_EN.test(text)) return false;
  return (
    /[:：﹕,，!！]$/u.test(text) &&
    (GREETING.test(text) || /[、,，]|\band\b/iu.test(text.slice(0, -1)))
  );
}

/** The Minister for Ferries, our guests, ladies and gentlemen, good morning to you all. */
const GOOD_DAY =
  /^(?:\p{L}+ ){1,3}and (?:a )?(?:very )?good (?:morning|afternoon|evening)(?: to (?:you )?all)?[.!,]?$|^(?:\p{L}{3,16}, ){1,5}\p{L}{3,16}[ ,.…]{1,8}welcome[ .!…]*$|^[^.!?]{10,400},(?: and)? (?:a very )?good (?:morning|afternoon|evening|day)(?: to (?:you )?all| to everyone| everyone| all)?[.!]?$/iu;

/** Speaker Brand, Majority Leader Lindt, President Fenwick, members of the Lake Assembly, fellow citizens: each with an office. */
const OFFICERS =
  /^(?:(?:speaker|president|senator|chief justice|majority leader|minority leader|(?:lieutenant )?governor|mayor|chancellor|provost|dean|minister|judge|chairman|chair)(?: (?:pro tem )?\p{Lu}[\p{L}.’'-]*){1,3}, ){2,}[^.!?]*\b(?:members|ladies|gentlemen|guests|fellow|friends|colleagues|citizens)\b[^.!?]*[,:.]?$/iu;

/** Mr Ole Brand, Shire President; Dr Mara Lindt; elders of this country. Commodore; past Commodores; members and friends: those present, by semicolons. */
const PRESENT =
  /^(?=[^.!?]{20,400}\.?$)(?!.*\b(?:I|we|is|are|was|were|has|have)\b)[^;]{2,120};[^;]{2,120};(?:[^;]{2,120};)*[^;]{0,60}\b(?:friends|guests|members|colleagues|graduates|students|gentlemen)\.?$|^(?=.{20,700}$)(?:mr|mrs|ms|dr|prof(?:essor)?|sir|dame|hon(?:ou?rable)?|your|madam)\b\.? [^.!?]*;[^.!?]*;[^.!?]+$/iu;

/** 何董事長 何校長 各位師長 各位貴賓: those present, parted by blanks. */
const CALLED_ZH =
  /^(?:\p{Script=Han}{1,8}[长長]|\p{Script=Han}{2,6}(?:先生|女士|主席|主任)|各位\p{Script=Han}{2,4})(?:\s+(?:\p{Script=Han}{1,8}[长長]|\p{Script=Han}{2,6}(?:先生|女士|主席|主任)|各位\p{Script=Han}{2,4})){0,12}\s+各位\p{Script=Han}{2,4}$/u;

const SAYS_EN = /\b(?:I|he|she|they|who|which|is|are|was|were|says?|said)\b/u;

/** Mr President, Honourable Members: the chair and the house, without a mark behind them. */
const CHAIR_EN =
  /^(?:mr|madam|mister)\.? (?:(?:pro|vice)[- ]?)?(?:chair\p{L}*|president|speaker|secretary[\p{L}-]*|chancellor)(?:,? (?:sir|madam))?(?: of [\p{L}’' ]{3,60})?(?:(?:,| and) (?:honou?rable |distinguished |dear )?(?:members|ministers|delegates|colleagues|ladies and gentlemen)){0,3}[,.:]?$/iu;

/** Your Excellency …, Mr. Chairman, Ladies and Gentlemen: those present, called by their offices. */
const CALLED_EN =
  /^(?:excellenc|ambassadors?\b|(?:his|her) (?:excellency|majesty|(?:royal )?highness)\b|your (?:\w+ )?(?:excellenc|highness|majest|worship|honou?r)|excellenc|honou?rable\b|hon\.|distinguished\b|ladies\b|madam\b|(?:mr|mister)\.? (?:chair|president|speaker|secretary|vice)|members of\b|colleagues\b|delegates\b|fellow\b|(?:deputy |assistant |under)?(?:secretary|secretary-general|ministers?|ambassadors?|heads of)\b)[^!?]*(?:[,，:：;]|ladies and gentlemen[.!]?)$|^(?:mr |madam )?chair\p{L}* and (?:\p{L}+ )?members of (?:the )?[\p{L} ]{2,40}$|^(?:your )?(?:excellencies|ladies and gentlemen|delegates|members of the (?:media|press)|(?:honou?rable|distinguished) [\p{L} ]{4,60})(?:,? (?:and )?(?:ladies and gentlemen|(?:distinguished|honou?rable|dear) [\p{L} ]{4,40})){0,4}[.,:;!]?$/iu;
