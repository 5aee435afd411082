import type { NoiseKind } from './noise-kind.ts';
import { end, line } from './noise-kind.ts';

/** What sites of one sort have over and below their texts: governments, forums, collections, libraries. */
export const OF_SITES: readonly NoiseKind[] = [
  // The banner over every page of the American government.
  line(
    'official-site',
    /^(?:an official website of the |this is the official web ?site of (?!.*,)|official websites use \.gov|secure \.gov websites use|the \.gov means|federal government websites often end|before sharing sensitive information|the https:\/\/ ensures|here[’']s how you know|dot gov$|https$|the site is secure)/iu,
    300,
  ),
  line(
    'repository',
    /\bto your computer and use it in github desktop\b|^(?:instantly share code|show gist options|last active \p{L}+ \d)|^(?:star|fork) \d+ you must be signed in\b/iu,
    160,
  ),
  line(
    'archived',
    /^this is (?:an archived (?:web ?site|page|copy)\b|historical material “frozen in time”)|^(?:the|this) [^.]{2,60} is a permanent electronic archive of\b|^(?:the|this) (?:web ?)?(?:site|page) is no longer (?:being )?updated\b/iu,
    600,
  ),
  // What a site asks of whoever opens it.
  line(
    'prompt',
    /[請请]同意我[們们]的[隱隐]私|本[網网]站使用(?:相[關关]技[術术]|cookie)|your browser (?:does not|is not)|(?:we use|this (?:web)?site uses) cookies|^we(?:’|'| a)re building a new \p{Lu}\S*\.\p{L}{2,4}\.?$|\bpages will be in transition\b|^recent announcement:$|^(?:an )?update (?:about|on) (?:coronavirus|covid)[^.:!?]{0,40}$|^[^.]{0,160}(?:\. )?please (?:upload|submit) [^.]{2,60}\b(?:form|link|button) below\b/iu,
    300,
  ),
  // 下载何文舟讲话word格式文档: the file that a site offers of the text.
  end(
    'related',
    /^下[载載][^，。]{2,80}(?:word|docx?|pdf)(?:格式)?(?:文[档檔]|下[载載]|版)?$/iu,
    120,
  ),
  // What a library of free texts says of them.
  end('licence', /^(?:取自[「“『]?https?:|\S{0,8}《著作[權权]法》\s*[:：]?$)/u, 200),
  // 14 June 2022 · 9 minute read · filed under talks
  line(
    'byline',
    /^(?:.{0,80}[·|•]\s*)?\d{1,3}[- ]min(?:ute)?s? read(?:\s*[·|•].{0,80})?\*?$/iu,
    200,
  ),
  // Ferry Letters is a reader-supported publication: what a newsletter asks of its readers.
  line(
    'follow',
    /^\p{Lu}[^.!?]{2,60} is a reader-supported publication\b|^thanks for reading (?!.*\b(?:me|my|it)\b)[^.,!?]{2,60}!$|^subscribe(?: now| for free| to \p{Lu}[^.!?]{2,60})?$|^(?:type your email|leave a comment)\b[^.!?]{0,3}$/iu,
    240,
  ),
  // Want to hear about our latest news? Sign up now.
  end(
    'follow',
    /^(?:stay (?:updated|informed|connected)|want to hear (?:about|more)\b.{4,80}\bsign up\b.*|enable two-factor authentication)$/iu,
    200,
  ),
  end(
    'comments',
    /^張貼者\s?[:：]|^以電子郵件傳送這篇文章|^add new comment$|^printer-friendly version$|^[\w-]{1,30} commented (?:on )?\p{L}{3,9} \d{1,2}, \d{4}$/iu,
    60,
  ),
  // What those who live on gifts ask for below a talk.
  line(
    'donate',
    /^your tax[- ]deductible (?:gift|donation|support) (?:can|will|helps?|makes?)\b|^\p{Lu}[^.!?]{2,40} is made possible by (?:our|the) (?:listeners|patrons|subscribers)(?: and (?:listeners|patrons|subscribers|members))?\.?$/u,
    240,
  ),
  line(
    'navigation',
    /^(?:previous|next): ep(?:isode)?\.? \d+\b|^subscribe: (?:apple podcasts|spotify|rss|google)/iu,
    200,
  ),
  end('comments', /^discussion about this post$/iu, 40),
  end('filed', /^this entry was posted (?:in|on)\b/iu, 200),
  // Next page, Previous page 1 … 86 87: where a longer page goes on.
  line(
    'navigation',
    /^(?:next|previous) page\b(?:[\s.…\d·|()-]|previous|next|page|contents|speeches|debates|html|pdf|top)*$/iu,
    200,
  ),
  // Whom the press may ask, below a company's speech.
  end(
    'contact',
    /^(?:for (?:further|more|additional) information,? (?:please )?(?:contact|visit|call)\b(?:[^.!?]{0,40}:|(?=.*(?:@|\d{4}|www\.|https?:)).{0,80})|(?:media|press|investors?)(?: (?:contacts?|enquiries|inquiries|relations))?\s*:\s*(?=.*(?:\d{3}|@)).{4,80})$/iu,
    120,
  ),
  end('disclaimer', /^forward[- ]looking statements?\s*[:.](?!.*\b(?:I|you)\b)/iu, 600),
  // Listen to Fenwick (21m): what a player says.
  line(
    'recording',
    /^(?:audio|video) player$|^(?:listen to|watch) [^.!?]{2,60}\(\d{1,3} ?m(?:in(?:ute)?s?)?\)\s*:?$|^[（(]?(?:影片|[视視][频頻]|音[频頻]|[录錄]音)[长長]度?\s*[:：]?\s*\d{1,3}:\d{2}[)）]?$|^there is no (?:available (?:vision|video|audio|recording)|(?:vision|video|audio|recording) (?:available|(?:for|of) this (?:speech|talk|address|lecture)))\b[^.!?]{0,40}\.?$/iu,
    120,
  ),
  // What a board's readers are asked for, and whether they may answer.
  end(
    'share',
    /^「真[诚誠][赞贊]|^[赞贊][赏賞]$|^[编編][辑輯][于於] \d{4}-|^[此本][条條]目[发發][表布佈][在于於]/u,
    80,
  ),
  end('comments', /^comments (?:are )?(?:off|closed|disabled)(?:,[^.]{2,60})?\.?$/iu, 80),
  // Thanks to Ada and Ole for reading drafts of this.
  line(
    'notes',
    /^thanks to [^.!?]{2,120} for (?:reading (?:early )?(?:drafts?|versions?) of (?:this|the)|listening to me (?:rehearse|practi[sc]e))\b/iu,
    240,
  ),
  // 主讲人简介：何文舟，渡口人。……
  line(
    'about',
    /^(?:主[讲講]人|[讲講]者|嘉[宾賓]|演[讲講](?:者|人|嘉[宾賓]))[简簡]介\s*[:：](?!.*我)/u,
    600,
  ),
  // Debate adjourned.
  line(
    'procedure',
    /^(?:debate|question) (?:adjourned|interrupted|put and passed|(?:put and )?agreed to)(?: accordingly)?\.?$/iu,
    80,
  ),
  // Note: The text is printed as delivered.
  end(
    'notes-on-text',
    /^note: (?:the|this) (?:text|speech|lecture|transcript|address) (?:is|was|has been) (?:printed|reproduced|as (?:delivered|prepared)|edited|transcribed|abridged)\b(?!.*\b(?:I|my|me)\b)/iu,
    300,
  ),
  // Where a picture was.
  line('picture', /^image$/iu, 8),
  // ← How to clean a boat, Notes from the lake »: what was posted before, and after.
  line('related', /^←\s*\S.{3}|^[«‹](?!.*[»›])[^.!?]{4,120}$|^[^«‹.!?:]{4,120}\s[»›→]$/u, 200),
  // Speeches Return to Speeches
  line(
    'navigation',
    /^(?:.{2,40} )?(?:return|back) to (?:all |the )?(?:speeches|sermons|talks|remarks|news|list|listing|archive|index)$/iu,
    80,
  ),
  // [阅读 1183 次] [关闭窗口]
  end('share', /^[【[]\s?(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊])\s?\d{1,7}\s?次/u, 60),
  end('disclaimer', /^[①-⑳\d.、\s]{0,4}凡本[网網站]注明/u, 400),
  // Where a forum's post comes from, and who pushes it.
  end(
    'forum',
    /^(?:回[复復]|引用)(?:\s?[|｜]\s?(?:引用|回[复復]|[举舉][报報]|[顶頂][端部]|收藏)){1,4}$|^title: re:\s|^post by: .{2,40} on \d|^※\s*(?:[发發]信站|文章[网網]址)|^◆ From:|^[推噓嘘→]\s[\w-]{2,16}\s?[:：].*\d{2}\/\d{2}(?: \d{2}:\d{2})?$/iu,
    200,
  ),
  // What collections of speeches put below each.
  end(
    'citation',
    /^(?:to cite this section$|(?:\p{Lu}\p{L}+ )?prizes and laureates$|\/?public release\. this material|this (?:article|content|post|speech) (?:was )?(?:first|originally) (?:appeared|published) (?:on|in|at)|labels: [^.!?]{2,120}$|this page (?:is )?hosted by|welcome message from author|this document is posted to help you|(?:MLA|APA|Chicago) style\s*:)/iu,
    300,
  ),
  end(
    'source',
    /^(?:(?:original )?(?:text|audio|video|image)(?:(?:,|,? and|\/| &)? (?:text|audio|video|images?|transcript))* source|page (?:updated|created|last updated)|(?:U\.?S\.? )?copyright status)\s*[:#]/iu,
    400,
  ),
];
