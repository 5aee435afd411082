/** Heads of English phrases, by the kind that they give to them: general words, and no one's name. */

export const SPEECH =
  'speech|speeches|remarks|address|addresses|greetings?|keynote|talk|lecture|statements?|presentation|toast|message|transcript|text|eulogy|sermon|comments|interview|conversation|q ?& ?a|welcome|homily|oration|introduction|testimony|discourse|vote of thanks|response|reply|d[’e]?var torah|(?<=speaking )(?:notes|points)|(?<=(?:award|medal|prize)s? )acceptance';

/** What stands before a word for a speech and says only of what sort it is. */
export const SORT =
  'opening|closing|prepared|full|speaking|welcom(?:e|ing)|keynote|acceptance|introductory|concluding|inaugural|farewell|plenary|invited|public|short|special|edited|verbatim|video|live|official|annual|delivered|as|written|selected|and|the|a|an|his|her|my|this|complete|central|bank|press|guest|maiden|victory|concession|luncheon|after|dinner|thank|you|radio|weekly|inspirational|inspiring|motivational|fireside|dharma';

export const OFFICE =
  "president|spokes(?:person|man|woman)|speaker(?= (?:of|for) the\\b)|director(?:-general)?|governor|minister|secretary(?:-general)?|chair(?:man|woman|person)?|chancellor|dean|provost|professor|commissioner(?:-general)?|ambassador|officer|c[etofmpi]o|executive|head(?! (?:girl|boy|teacher)\\b)|partner|(?:co-?)?founder|editor(?:[- ]in[- ]chief)?|manager|fellow|scientist|engineer|economist|member|senator|mayor|judge|justice|premier|administrator|representative|rector|principal|treasurer|lecturer|author|coach|(?:arch)?bishop|counsel|envoy|lead|maintainer|advis[eo]r|analyst|coordinator|trustee|laureate|[pfd]m|general|leader|chief|inspector|architect|developer|evangelist|researcher|advocate|consultant|designer|committer|contributor|valedictorian|attorney|winner|owner|gov\\.|sen\\.|rep\\.|commander(?:-in-chief)?|headm(?:aster|istress)|head ?teacher|head (?:girl|boy)|bursar|constable|succentor|precentor|archdeacon|(?:vicar|curate|chaplain)(?=$| (?:of|to|at|for)\\b)|(?:warden|deacon|prior|abbot|abbess)(?= (?:of|to|at|for)\\b)|consul(?: general)?|(?:m(?:pp?|l[ac]|sp|e[pc])|councillor)(?= for\\b)|charg[ée] d[’']affaires|fundraiser|campaigner|organi[sz]er|registrar|keeper(?= of\\b)|(?:delegate|observer)(?= (?:of|to|for)\\b)|master(?= of the\\b)|curator|archivist|librarian|historian|superintendent|auditor|comptroller|controller|ombuds(?:man|woman|person)|sheriff|solicitor|prosecutor|negotiator|pastor(?= (?:of|at)\\b)|(?<=(?:senior|lead|associate|assistant|executive|teaching) )pastor|harbou?r ?master|rabbi|imam|strategist|captain|(?<=first )(?:lady|gentleman)|rapporteur|scholar(?= emerit)|taoiseach|t[áa]naiste|cardinal(?= \\p{L}|$)|admiral|commodore|brigadier|colonel|asg|dsg|sg";

/** What goes before an office or behind it and belongs to it. */
export const RANK =
  'presiding|ranking|vice|high|deputy|prime|first|second|managing|executive|assistant|associate|senior|junior|chief|acting|interim|foreign|under|general|former|founding|honorary|permanent|parliamentary|external|independent|non-executive|federal|state|shadow|joint|group|global|regional|national|technical|operating|financial|principal|special|lead|head|attorney|emeritus|emerita|major|lieutenant|rear|distinguished|visiting|adjunct|board|home|lord(?= (?:mayor|justice|provost|chancellor|chief|lieutenant|speaker|advocate|president|high)(?!\\p{L}))';

/** What somebody is by trade, in front of the name; nobody is called so. */
export const CALLING =
  'poet|novelist|writer|playwright|journalist|broadcaster|blogger|actor|actress|comedian|musician|composer|violinist|pianist|artist|film-?maker|philanthropist|activist|astronaut|entrepreneur|businessman|businesswoman|teacher|student|alumn(?:us|a)|graduate|veteran';

/** Feasts of which the names have two words, as those of people. */
export const FEAST =
  'yom|rosh|kol|erev|shabbat|parashah?|parashat|simchat|tisha|passover|pesach|sukkot|shavuot|purim|hanukkah|chanukah|ramadan|eid|diwali|vesak|easter|christmas|advent|lent|epiphany|pentecost';

/** What ministers and secretaries are of. */
export const FIELD =
  'affairs|defen[cs]e|state|trade|finance|education|health|energy|commerce|labou?r|treasury|justice|interior|agriculture|transport(?:ation)?|security|development|environment|industry|economy|culture|science|technology|tourism|rights|refugees|mining|housing|war|exchequer|communications|policy|government|operations|staff|research|studies|law|youth|manpower|famil(?:y|ies)|sports?|employment|immigration|innovation|infrastructure|planning|works|information|fisheries|forestry|resources|climate|investment|aviation|ports|water|heritage|arts|business|communities|digital|sustainability|harbou?rs|railways?|roads|welfare|petroleum|mines|minerals|livestock|enterprise|skills|universities|veterans|textiles|cities|lands|rivers|irrigation|wildlife|oceans|telecommunications|gender';

export const STYLE =
  "(?:his |her )?excellency|(?:his |her )?(?:holiness|eminence|beatitude)|h\\.? ?e\\.?|(?:the )?(?:rt\\.?|right) hon(?:ou?rable|\\.)?|(?:the )?hon(?:ou?rable|\\.)?|dr\\.?|(?:assoc(?:iate)?|asst|assistant)\\.? prof(?:essor)?\\.?|prof\\.?|mr\\.?|mrs\\.?|ms\\.?|mdm\\.?|miss|madam|sir|dame|lord(?! (?:mayor|justice|provost|chancellor|chief|lieutenant|speaker|advocate|president|high)(?!\\p{L}))|lady(?! mayor)|baroness|rev(?:[’']?d|erend)?\\.?|(?:most|very|right|rt\\.?) rev(?:[’']?d|erend)?\\.?|his royal highness|her royal highness|hrh|prince|princess|professor|the|brother|sister|father|pastor|elder|shri|smt|sri|tan sri|datuk|dato|tun|sheikh|hon[’']ble|yab|yb|dato[’']?|datuk seri|seri|haji|hajah|tengku|madame|engr\\.?|barrister|comrade|alhaji|hajiya|venerable|bhante|canon|monsignor|msgr\\.?|ir\\.?|cllr\\.?|fr\\.?|mthr\\.?|mother|barr\\.|[rv]adm\\.?|bg|ltg|ltc|(?:gen|maj|brig|lt|col|adm|sgt)\\.|capt\\.?|cmdr\\.?";

export const ORGANIZATION =
  'banks?|(?:national|central|zentral|riks|bundes|landes|finans|handels|spare?|volks)bank(?:en)?|universit(?:y|ies)|colleges?|schools?|institut(?:e|ion)s?|department|ministry|associations?|authority|fund|(?:con)?federation|group|(?:sub-?)?committee|board|council|commission|agency|corporation|corp|inc|ltd|limited|llc|plc|company|society|foundation|office|bureau|union|chambers?|club|cent(?:er|re)|academy|trust|alliance|organi[sz]ations?|parliament|senate|court|church|hospital|museum|library|laborator(?:y|ies)|labs?|party|treasury|reserve|nations|republic|government|faculty|league|network|partners|ventures|capital|systems|technologies|services?|secretariat|command|embassy|mission|industries|studios?|commonwealth|consortium|initiative|project|program(?:me)?|division|directorate|principals|software|house of \\p{L}+|watch|(?:arch)?diocese|presbytery';

export const OCCASION =
  'conference|summit|synod|forum|congress|symposium|symposia|workshop|meetings?|festival|convention|oration|commencement|ceremony|ceremonies|weeks?|days?|expo|con|conf|assembly|lectures?|lecture series|dialogue|awards?|meetup|fair|seminar|dinner|gala|luncheon|lunch|breakfast|banquet|reception|launch|convocation|graduation|inauguration|(?:bi|ter|sesqui)?centen(?:nial|ary)|reunion|homecoming|fundraiser|(?<=\\Ws )wedding|iftar|(?<=(?:presidential|officers?|pastoral|board) )installation|agm|(?<=(?:commencement|graduation|baccalaureate) )exercises|colloquium|round ?table|sessions?|(?<=\\b(?:joint|special) )sitting|(?<=awards? |gala |opening |appreciation |recognition |charity |honou?rs |speech |presentation |prize |prize[- ]giving )(?:night|evening)|prize[- ]?giving|funeral|(?<=(?:funeral|requiem|memorial|nuptial) )mass|(?<!international )baccalaureate|(?<=(?:earnings|results|meeting|update) (?:conference )?)call|(?<=\\bannual (?:[\\p{L}-]{1,30} ){0,3})institute|games|exhibition|anniversary|celebrations?|observance|commemoration|events?|debate|retreat|webinar|(?<=(?:memorial|funeral|graveside|church|sunday|worship|prayer|thanksgiving|dawn|wreath-laying|watchnight|candlelight|interfaith|ecumenical|civic|healing|commemorative|jubilee|advent|christmas|easter|evening|morning|carol|remembrance|dedication|burial|commemoration) )service|vigil|rally|hackathon|unconference|gathering|jubilee|supper|opening|orientation|state of the \\p{L}+|series|hearing|competition|panel|briefing|plenary|parade|conclave|consultations?|masterclass|matriculation|jamboree|hustings|(?<=(?:appreciation|afternoon|charity|garden) )tea|(?<=(?:garden|christmas|farewell|anniversary|retirement|launch) )party';

/** Occasions only where it is said of what: dedication of the Ferry Lock. */
export const RITE =
  'dedication|unveiling|ribbon[- ]cutting|signing|commissioning|decommissioning|flag(?:ging)?[- ]off|ground-?breaking|swearing[- ]in|investiture|consecration|enthronement|topping[- ]out|foundation[- ]stone laying|laying of the foundation stone|(?:first|second|third|2nd|3rd) reading|installation|ordination|induction|re-?opening|relaunch|hand-?over|handing[- ]over';

/** Occasions that need no name: a school has one a year, and so has a company. */
export const OCCASION_ALONE =
  /\b(?:commencement|convocation|graduation|matriculation|baccalaureate|prize[- ]?giving|annual general meeting|agm|state of the \p{L}+|state (?:banquet|dinner|luncheon|opening))\b/iu;

/** What says of an occasion which part of it, or how often it is, and not which. */
export const GENERIC =
  /^(?:the|a|an|and|of|for|annual|opening|closing|general|special|plenary|press|regular|official|state|working|first|second|third|high-level|ministerial|informal|formal|joint|public|virtual|keynote|award|international|national|media|news|audience|evening|gala|main|stage|inaugural|guest|&|-|final|our|this|prize|welcome|welcoming|open)$/iu;

export const VENUE =
  'university|college|school|hall|hotel|cent(?:er|re)|church|chapel|house|museum|theat(?:er|re)|building|auditorium|library|institute|palace|stadium|room|club|ballroom|headquarters|campus|street|avenue|arena|embassy|base|cathedral|park|plaza|square|academy|airport|resort|inn|tower|field|pavilion|gymnasium|coliseum|guildhall|court|complex|temple|mosque|residence|castle|gardens?|grounds|monastery|abbey|priory|synagogue|minster|exchange|rooms|cinema|tavern|barracks|station|racecourse|showgrounds?|bookshop|bookstore|gallery|cemetery|amphitheat(?:er|re)|playhouse|caf[eé]|winery|distillery|aquarium|observatory|bandstand|boathouse|clubhouse|courthouse|statehouse|armou?ry|terrace';

/** Venues that a reader finds without the city's name. */
export const KNOWN_VENUE =
  'university|college|school|institute|chapel|church|cathedral|monastery|abbey|priory|synagogue|minster|house|base|palace|castle|museum|library|embassy|headquarters|residence|guildhall|bookshop|bookstore|gallery|cemetery|courthouse|statehouse|observatory|boathouse|aquarium';

/** Venues that have a name of their own: Fenwick Hall, and neither the Great Hall nor Hall 3. */
export const NAMED_VENUE =
  /^(?!(?:the )?(?:great|main|old|new|grand|big|upper|lower|north|south|east|west|town|city|village|civic|concert|lecture|assembly|banquet|banqueting|dining|drill|music|conference|meeting|convention|exhibition|community|parish|church|school|college|central|public|sports?|council|common|memorial|national|university|student|board|ball|press|class|committee|function|members?)(?: (?:lecture|concert|conference))? (?:hall|hotel|theat(?:er|re)|rooms|auditorium|stadium|arena|park|plaza|square|(?:\p{L}+ )?cent(?:er|re))$)(?=\p{Lu}).{3,60} (?:hall|hotel|theat(?:er|re)|building|rooms|exchange|tavern|auditorium|stadium|arena|pavilion|park|plaza|square|(?:community|convention|conference|civic|cultural|arts|performing arts) cent(?:er|re)|(?:community|country|golf|yacht|sailing|cricket|tennis|social|working men.s) club)$/iu;

/** Letters behind a name. */
export const LETTERS =
  /(?:,? (?:MPs?|ML[ACP]|MEP|MSP|M\.(?:S\.P|P\.P|L\.A|H\.A|P)\.|[PQKOC]\.C\.|C\.M\.|MHA|[‘’']\d\d|AM|AO|AC|[KCOMDG]BE|KCMG|CMG|GCMG|QC|KC|SC|PSM|PhD|Ph\.?D\.?|MD|M\.D\.|D\.D\.|DD|S\.J\.|SJ|O\.P\.|JP|FRS|CH|DSO|DL|[JS][rR]\.?|Esq\.?|[GKD]?CVO|[KD]CB|CB|K[GT]|LG|OAM|RN|MCPS|F?ACP|FACS|FRC[PS]|FAAN|DO|DDS|DVM|CPA|FCA|FIA|MBA|MPH|MSc|BSc|LL[BMD]|DPhil|EdD|DSc|[DCOM]NZM|TD|US(?:N|MC|AF|CG)|QS[OM]|GCB|MB|Ch\.?B|B\.?Ch|BAO|MB ?BS|MRC\p{Lu}{1,3}|O\.\p{Lu}\.|(?:\p{Lu}\.){3,5}|C\.[BDH]\.|M\.(?:P\.H|B\.A|S|A)\.|B\.(?:A|S)\.|Ed\.D\.|R\.N\.|D\.O\.|[LM]VO|OFR|OON|GCON|GCFR|MFR|CFR|NNOM|SAN|mni|F\p{Lu}{3,5}|FCIArb|RA|CM|OC|CC|OOnt|(?:I|V)II?))+$/u;
