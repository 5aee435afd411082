import { SHORTCODE } from '../formats/shortcodes.ts';
import type { NoiseKind } from './noise-kind.ts';
import { end, label, line } from './noise-kind.ts';
import { OF_SITES } from './noise-of-sites.ts';

/** The kinds by what they are for, in both scripts and English; none knows a site by its name. */
export const KINDS: readonly NoiseKind[] = [
  // Before the disclaimers: a picture may stand amid the talk, with a line on whose it is.
  line('picture', /^[（(]?[图圖]片?(?:[来來]?源|[来來]自)[^。]{0,24}侵[^。]{0,20}$/u),
  end(
    'disclaimer',
    /^[\s*※◎【[（(]*(?:免[责責][声聲]明|版[权權][声聲]明|[声聲]明[:：]|特[别別](?:[声聲]明|提[醒示](?=[^。]{0,60}(?:版[权權]|[转轉][载載]|侵|本文|[观觀][点點]|[联聯][系繫]|投[资資])))|法律[声聲]明|风险提示|風險提示|disclaimer\b|legal notice)/i,
    2000,
  ),
  end(
    'disclaimer',
    // Whoever says 我 of themselves is no site: 这不代表我很笨，只是他的观点.
    /^(?!.*我(?![们們方网網站司社刊台]))(?:.*(?:不代表|不構成|不构成|并不意味|並不意味)[^。]{0,24}(?:观点|觀點|立场|立場|建[议議]|意[见見])|.*[仅僅]供[参參]考)|(?:侵[权權犯]|版[权權])[^。]{0,40}(?:联系|聯繫|聯絡|刪除|删除|处理|處理)/su,
    600,
  ),
  end(
    'copyright',
    /^(?:copyright\b|©|\(c\)\s*\d{4}|all rights reserved)|©\s*\d{4}|版[权權]所有|[^\s]{0,4}ICP[备備證证]|公网安备|公網安備/i,
    200,
  ),
  label(
    end(
      'editor',
      /^[（(]?[责責]任[编編][辑輯]\s+\p{Script=Han}{2,4}[）)]?$|^[（(【[]?\s*(?:(?:本文)?[责責]任?[编編][辑輯]|[责責][编編]|[编編][辑輯]|校对|校對|排版|审核|審核|监制|監製|[总總]?值班|美[编編]|[终終][审審]|初[审審])\s*[:：丨|｜/]/u,
      80,
    ),
  ),
  // A talk may have a heading like it.
  end(
    'about-the-occasion',
    /^about (?:the (?:lecture|series|foundation|award|prize)|this (?:speech|talk|lecture))$/iu,
    40,
  ),
  // What programs that clip pages put below them.
  end('highlights', /^(?:highlights|annotations|划[线線]|[标標][注註])$/iu, 12),
  end(
    'end-mark',
    /^[（(【[\-—–*·•\s]*(?:完|全文完|本文完|[结結]束|ends?|the end|fin|完[结結]|(?:\d{1,2}:\d{2} )?end of (?:the )?(?:transc?ri?pt|recording)|end (?:text|transcript)|ends?\s?\/\s?[a-z]{3,6}day\b.{0,30}|nnnn)[）)】\]\-—–*·•\s。]*$/i,
    40,
  ),
  line(
    'related',
    /^[【[（(■◆●▶▼>\-—\s]*(?:相[关關]|延伸|推[荐薦]|[扩擴]展|更多)(?:[阅閱][读讀]|[报報][道導]|文章|[链鏈鍊][接结])\s*[:：丨|]\s*\S.{3}|^[[(\s]*(?:read (?:more|also|next)|related|see also|more)\s*:\s*\S.{3}/iu,
    120,
  ),
  end(
    'related',
    /^[【[■◆●▶▼>\-—\s]*(?:相[关關](?:\s*[[【（(][^\]】）)]{1,40}[\]】）)]\s*推[荐薦]|阅读|閱讀|文章|新闻|新聞|推[荐薦]|[链鏈鍊][接结]|[资資][讯訊]|[报報][道導]|[专專][题題]|[标標][签籤]|范文)|更多[类類]似(?:范文|文章)|(?:推[荐薦]|延伸|更多|[热熱][门門]|精彩|往期|[猜您你]{1,2}(?:可能)?喜[欢歡]?|[热熱][点點]|最新)(?:阅读|閱讀|文章|新闻|新聞|推[荐薦]|[资資][讯訊]|[内內]容|回[顾顧]|[报報][道導]|排行|[标標][签籤])|大家都在看|[热熱]文|下期[预預]告|下一篇|上一篇|上一[条條]|下一[条條]|related (?:articles?|posts?|stories|links|content|talks|reading)|you (?:may|might) also|more (?:from|stories|on this)|read (?:more|next)|recommended|see also|further reading|for further reading(?=\s*:?\*{0,2}$)|go deeper$|most (?:viewed|popular|read)$|related$|previous (?:post|article)|next (?:post|article))(?:$|[:：】\]\s>|»])/i,
    120,
  ),
  end('related', /^[为為][您你]推[荐薦]$/u, 8),
  end('related', /^猜[你您]喜[欢歡][^，。？！：:]*$/u, 2000),
  end(
    'comments',
    /^(?:(?:网友|網友|用[户戶])?(?:[评評][论論]|留言|跟[贴帖])(?:\s*[（(]?\d*[)）]?\s*(?:[条條])?$|[区區]|列表|[:：])|[发發]表[评評][论論](?![的者人])|\d+\s?[則则条條]\s?(?:留言|[评評][论論]|回[应應])|[写寫]留言|精[选選]留言|leave a (?:reply|comment)|(?:\d+ )?comments?(?:\s*\(\d+\))?:?$|\d+ (?:comments?|replies|responses|thoughts) (?:on|to) |post a comment|add a comment)/i,
    40,
  ),
  // Kel says: April 17, 2014 at 9:12 am, Powered by Blogger.
  end(
    'comments',
    /^(?:subscribe to:? post|powered by (?:blogger|wordpress)|\p{Lu}\S{0,20}(?: \S{1,20})? says:\s+\p{L}+ \d{1,2}, \d{4} at \d)/iu,
  ),
  label(
    end(
      'about',
      /^(?:[关關][于於](?:我[们們]|作者|本[站刊报報])|作者[简簡]介|作者介[绍紹]|讲者简介$|[联聯][系繫絡络](?:我[们們]|方式)|about (?:us|the (?:authors?|speakers?)|this (?:site|blog))$|contact us)/i,
      200,
    ),
  ),
  end(
    'notes',
    /^[【[（(]?(?:注\s*[释釋解]|[参參]考(?:文[献獻]|[资資]料)|references|foot ?notes|end ?notes|bibliography|works cited|citations?|sources)[】\])）]?\s*[:：]?$/iu,
    20,
  ),
  end(
    'citation',
    /^@(?:article|book|inproceedings|misc|online|techreport|unpublished)\s*\{|^citation: (?=.*(?:\(\d{4}|https?:|doi|vol\.|papers|archive|[“"]))|^how to cite (?:this|us)\b[^.?!]{0,40}:?$/i,
    2000,
  ),
  end(
    'share',
    /^(?:分享(?:到|至|给|給|本文|文章)|[转轉][发發](?:到|至)|(?:点|點)[赞贊讚](?:\s|$|[\d(（+])|收藏(?:\s|$|\d)|打[赏賞]|[举舉][报報]$|share (?:this|on|via)|tweet$|pin it|email this|print this)/i,
    60,
  ),
  line('notes', /^[【[（(]?[注註]\s?(?:\d{1,2}|[一二三])\s?(?:[】\])）]|[:：])/u, 400),
  end(
    'about-the-text',
    /^(?:[这這本该該]篇)[^。]{0,14}(?:[讲講][话話]稿?|演[讲講]稿?|致[辞辭]|[发發]言稿?|[内內]容|文章|范文)/u,
    300,
  ),
  // 本文来自微信公众号：渡口（ID：dukou），作者：何文，题图来自：…
  end('source', /^本文[来來]自(?:微信)?(?:公[众眾][号號])?[^。]{0,30}[:：]/u, 300),
  label(
    end(
      'translator',
      /^[（(]?(?:[译譯]者?|翻[译譯]|整理|[记記]者|文字[整编]理|[录錄]音整理|速[记記]|摄影|攝影|来源|來源|[资資]料[来來]源|出[处處]|原文(?:[链鏈]接|地址|出[处處])?|本文[来來][自源])\s*[:：丨|｜/]/,
      80,
    ),
  ),
  end(
    'answers',
    /^(?:希望[^。]{0,10}[帮幫]助[^。]{0,4})?(?:[满滿]意)?[请請望][采採][纳納](?:[，,]?[谢謝][谢謝])?[～~。！!]*$|^其他回答\s?\d{0,3}\s*[:：]/u,
    60,
  ),
  // — Ada Fenwick (@ada) February 12, 2017
  line('post', /^[—–-]{1,2}\s*\S.{1,40}\(@\w{2,20}\)\s+\S.{4,24}\d{4}$/u, 100),
  // 何文舟确认出席渡口大会  了解详情
  line('advert', /\s(?:了解[详詳]情|立即[报報]名|[马馬]上[报報]名)\s*[>»→]?$/u, 120),
  line(
    'advert',
    /^(?:广告|廣告|推[广廣]|赞助商?[链鏈]接|advert(?:isement)?|sponsored)(?:$|[:：\s])/i,
    30,
  ),
  line(
    'follow',
    /(?:[长長]按|扫[码描一]|掃[碼描一]|识别|識別)[^。]{0,12}(?:二[维維][码碼]|[关關]注|[阅閱][读讀]|[识識][别別]|[码碼])|(?:点[击擊]|點擊)[^。]{0,12}(?:[蓝藍]字|[关關]注|[阅閱][读讀]原文|上方|下方|查看|[订訂][阅閱]|[进進]入|[链鏈]接)|(?:公[众眾][号號]|微信)[^。]{0,12}后[台臺]回[复復]|后[台臺]回[复復]\s*[“"「【]|[关關]注[^。]{0,14}(?:公[众眾][号號]|微信|微博|[账帳][号號]|我[们們])|微信(?:公[众眾])?[号號]\s*[:：]|[阅閱][读讀](?:全文|原文)$|follow us on|subscribe to (?:my|our|the|this)\b|sign up for|^click here to (?:subscribe|join|sign up|donate|register)\b|^got a (?:tip|story)\b/i,
    80,
  ),
  line(
    'call',
    /(?:[欢歡]迎|快[来來]|[请請](?!求))[^。]{0,16}(?:[评評][论論][区區]|留言|[转轉][发發]|投稿)|[评評][论論][区區](?:[留见見告等]|分享(?:你|您)|[里裡]?[说說聊])|[请請]?加入[^。]{0,6}成[为為][^。]{0,14}(?:[订訂][户戶閱阅]|[会會][员員])|添加[^。]{0,10}(?:微信|助手|客服)|[进進]群|let (?:me|us) know in the comments/i,
    100,
  ),
  label(
    line(
      'picture',
      /^\S{1,40}\.(?:jpe?g|png|gif|webp)$|^[【[（(▲△▼图圖]?\s*(?:图片?(?:来源|[:：]|源)|圖片?(?:來源|[:：]|源)|图[源为\d]|圖[源為\d]|题图|題圖|封面|(?:\w+ )?(?:photos?|images?)(?: by|:| credit)|figure \d|credit:)/i,
      60,
    ),
  ),
  line(
    'picture',
    /[（(][^（）()]{0,20}(?:[图圖]片|照片|[资資]料[图圖]|[供制製截][图圖]|[摄攝])[）)]$/u,
    200,
  ),
  line(
    'picture',
    /^[^。！？]{4,40}[。,，\s]\S{1,12}(?:[图圖]片|[资資]料[图圖]|[供制製截][图圖]|[摄攝])$/u,
    60,
  ),
  line('picture', /[图圖]片?(?:来源|來源)\s*[:：]/u, 80),
  // Ferrymen in Lowmere in 2017. Ada Fenwick/Lake Press
  line('picture', /\. \p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+\/\p{Lu}[\p{L} ]{2,30}$/u, 240),
  line('picture', /^[图圖](?:[为為中]|[：:]).{2,80}[摄攝][）)。]?$/u, 100),
  line(
    'recording',
    /^(?:(?:主[题題])?(?:演[讲講]|[讲講]座|分享|直播|[现現][场場]|完整)|talk|full|the)?\s*(?:[视視][频頻]|[录錄][像音]|回放|PPT|[幻][灯燈]片?|slides?|video|recording|listen to (?:this|the) (?:talk|recording|episode)|watch (?:this|the) (?:talk|video|recording))\s*(?:回放|下[载載]|地址|[链鏈][接结]|download)?\s*(?:[:：]\s*(?:https?:\S*|[链鏈][接结])?)?$/iu,
    240,
  ),
  // 现场回顾视频以及 PPT 见文末链接。 本期直播视频回顾以及 PPT 查看地址见：https://…
  line(
    'recording',
    /^[^。，]{0,12}(?:[视視][频頻]|[录錄]像|回放|PPT)[^。，]{0,16}(?:[见見]文末|(?:查看|[观觀]看|下[载載])(?:地址|[链鏈]接))[^。，]*[。]?$/iu,
    240,
  ),
  line(
    'navigation',
    /^(?:首[页頁]|返回(?:首[页頁]|[顶頂]部|列表|目录)?|[当當]前位置|您?[现現]?在?的?位置|导航|導航|菜[单單]|登[录錄陆]|注[册冊]|搜[索尋寻]|目[录錄]|home|menu|login|log in|sign in|register|search|skip (?:(?:to )?(?:main )?content|(?:global |breadcrumb |main )?navigation)|(?:[<←-]{1,8}\s*)?back to (?:top|speeches|sermons|talks|index|contents|main)\b|breadcrumbs?|table of contents)(?:$|[\s>:：|›»/\\])/i,
    80,
  ),
  label(
    line(
      'counter',
      /^(?:(?:阅读|閱讀|浏览|瀏覽|点击|點擊|播放|观看|觀看|字[号體体]|人[气氣]|(?:views?|reads?)(?=[:：(（\s]*[\d(（]|$))(?:量|数|數|次数|次數)?\s*[:：(（]?\s*[\d,.万萬k+]*\s*[)）次]?(?:\s|$)|.{0,30}\bviews?\s*[-–:]\s*[\d,]+$|\d+\s*篇原[创創][内內]容|[\d,.万萬]+\s*(?:阅读|閱讀|人[阅看]|views?|次|likes?)|[字號号]{1,2}[:：]?\s*[大中小]|\d+\s*[评評][论論])/i,
      50,
    ),
  ),
  label(
    line(
      'byline',
      /^(?:作者(?:[（(][^（）()]{1,6}[）)])?|文|撰文|采写|採寫|by|author|written by)\s*[:：丨|｜/／]\s*\S{1,40}(?:\s+[发發][布佈][时時][间間]\s*[:：]\s*[\d-]+)?$/i,
      60,
    ),
  ),
  label(
    line(
      'byline',
      /^(?:来源|來源|发布(?:时间|者|日期|于)?|發[布佈](?:時間|者|日期|於)?|时间|時間|日期|更新(?:时间|于)?|公[众眾][号號]|原[创創]|[编編]者|分[类類]|[标標][签籤]|tags?|category|categories|post(?:ed)?(?: by| on| in| date)?|tagged|filed under|published(?: on| by)?|updated|last modified|date|source)\s*[:：丨|｜/／]?\s/i,
      100,
    ),
  ),
  label(
    line(
      'appointment',
      /^(?:[时時]\s*[间間]|地\s*[点點址]|日\s*期|[会會]\s*[场場])\s*[:：]\s*\S/u,
      80,
    ),
  ),
  line('related', /.{6}\[\s?(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}\s?\]$/u, 120),
  line('tag-cloud', /^(?:#[^#\s]{1,20}#?\s*){1,12}$/u, 120),
  line(
    'automatic',
    /\btranscripts? (?:is|are|was|were) (?:automatically|machine|computer|auto)[- ]?generated\b/iu,
    200,
  ),
  line('editor', /^(?:[经經由])[^。]{2,36}(?:[编編][辑輯]|整理)(?:[发發][布佈])?\s*[:：]?$/u, 50),
  line(
    'document-site',
    /(?:下[载載]|[预預][览覽]|上[传傳])[^。]{0,12}文[档檔]|文[档檔][^。]{0,12}(?:侵犯|[权權]益|完整性|[会會][员員]|[预預][览覽])|小[编編][^。]{0,10}(?:整理|收集|分享|[带帶][来來])|由[会會][员員](?:上[传傳])?分享|此文[档檔]下[载載]收益/u,
    240,
  ),
  line(
    'page-number',
    /^(?:[-–—\s]*\d{1,4}[-–—\s]*|第\s*\d+\s*[页頁](?:[,，\s/]*共\s*\d+\s*[页頁])?|\d+\s*\/\s*\d+|(?:page \d+(?: of \d+)?(?: \(\d{1,3}%\))?\s*)+)$/i,
    60,
  ),
  line('markup', new RegExp(String.raw`^(?:\s*(?:${SHORTCODE}|\{\{ [\w.]+ \}\}))+$`, 'u'), 1000),
  line('markup', /^(?:\s*<\/?[a-z][^>]*>\s*)+$|^(?:&[a-z#0-9]+;?\s*)+$/i, 400),
  ...OF_SITES,
];
