/**
 * Whole short messages and what they want, by the language they are in. Their marks are taken off before: "TL;DR?!" is
 * "TL;DR". Each is a regular expression's alternatives.
 */
export type Phrases = Record<string, string>;

/** Words that want a summary of what stands beside them. */
export const summaryPhrases: Phrases = {
  en: String.raw`(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) |please |pls |plz |hey |ok |so )*(?:summari[sz]e|sum up|summary|summaries|tl;? ?dr|tldr|recap|digest|read|gist|give (?:me|us) (?:a|the) (?:short |quick |brief )?(?:summary|tl;?dr|gist|rundown)(?: of)?|break(?: it| this)? down)(?: (?:of|for|this|that|it|these|those|the|me|us|link|article|story|page|post|one|please|pls|plz|up|quickly|briefly|here|a))*|(?:have|did|has) (?:you|u|anyone|anybody|everyone|y['’]?all|you all|you guys)(?: all| guys)? (?:seen|see|read|heard)(?: about)?(?: this| that| it| the news)?(?: yet| one| article)?|seen this|look at this|check this(?: out)?|(?:this is )?(?:interesting|wow|lol|huh|fyi|thoughts|any thoughts|what['’]?s this(?: about)?|what is this(?: about)?|what does (?:this|it) say|what(?:['’]?s| is) (?:it|this|that|(?:the|this) (?:article|story|news|piece|link)) (?:all )?about|please|pls|plz|here|this(?: one)?(?: please)?|what happened(?: here)?|in short|the short version|short version|key points|main points)(?: please)?`,
  de: String.raw`(?:(?:kannst|könntest) du |bitte |mal |mir |uns |das |die |den |diesen? |kurz )*(?:fass|fasse|zusammenfassen|zusammenfassung|kurzfassung|zusammengefasst)(?: (?:das|die|den|diesen?|mal|bitte|mir|uns|kurz|artikel|text|link|zusammen|davon|hiervon))*|(?:(?:habt|hast) (?:ihr|du) )(?:das|schon|den artikel|das schon) ?(?:gesehen|gelesen)|worum geht['’]?s?(?: es)?(?: hier| da| darin)?|was steht (?:da|drin|darin|hier)(?: drin)?|bitte(?: schön)?|worum geht es in (?:dem|diesem) artikel`,
  fr: String.raw`(?:(?:peux|pourrais|pouvez|pourriez)[- ](?:tu|vous) |(?:tu|vous) (?:peux|pourrais|pouvez|pourriez) |stp |svp |s['’]il (?:te|vous) pla[iî]t |me |nous )*(?:r[eé]sum(?:e|é|er|ez|es)|un r[eé]sum[eé]|fais(?:-moi)? un r[eé]sum[eé])(?: (?:ça|ca|cela|ceci|moi|nous|cet?|cette|article|lien|le|la|de|stp|svp|s['’]il (?:te|vous) pla[iî]t))*|(?:vous avez|tu as|t['’]as|as-tu|avez-vous) vu (?:ça|ca|cela)|de quoi (?:ça parle|s['’]agit-il|parle(?:-t-il)?)|en bref|s['’]il (?:te|vous) pla[iî]t|stp|svp|de quoi parle (?:cet|l['’]) ?article`,
  es: String.raw`(?:(?:puedes|podrías|podéis|podrias) |por favor |porfa |me |nos )*(?:res[uú]me(?:lo|la|melo|n|nos)?|resumir(?:lo|me)?|haz(?:me)? un resumen|un resumen|resumen)(?: (?:esto|este|esta|artículo|articulo|noticia|enlace|el|la|de|por favor|porfa))*|(?:has|habéis|han) (?:visto|leído) (?:esto|eso)|¿?de qu[eé] (?:va|trata|se trata)(?: esto)?|¿?qu[eé] dice|por favor|porfa|¿?de qu[eé] trata (?:el|este) artículo`,
  'pt-BR': String.raw`(?:(?:você pode|pode|podes|poderia) |por favor |pf |me )*(?:resum(?:e|a|ir|o)|resuma|faz(?:er)? um resumo|um resumo|resumo)(?: (?:isto|isso|este|esta|artigo|notícia|noticia|link|o|a|de|para mim|por favor|pf))*|(?:você viu|vocês viram|viste|já viu|viram) (?:isso|isto)|(?:do|sobre o) que (?:se trata|fala|é)(?: isso| isto)?|em resumo|por favor|pf|do que (?:se )?trata (?:a|essa|esta) (?:matéria|notícia)`,
  ko: String.raw`(?:이거|이것|이 ?(?:기사|글|링크|뉴스)|그거|다음|아래|좀|를|을|은|는|내용|한번|짧게|간단히|간단하게|\s)*(?:요약(?:해|을|좀|본|\s)*(?:줘|주세요|주실래요|줄래|해|부탁(?:해|해요|드려요|드립니다)?|좀|바람|해라|할래|가능)?(?:요)?|정리(?:해|좀|\s)*(?:줘|주세요)|세 ?줄 ?요약|3줄 ?요약|이거 (?:봤어|봤나요|보셨어요|읽어봤어)(?:요)?|무슨 (?:내용|얘기|기사)(?:이야|야|예요|이에요|인가요|인지)?|읽어 ?줘)|부탁(?:해|해요|드려요|드립니다)?|이 ?기사 ?무슨 ?내용(?:이야|이에요|인가요)?`,
  ja: String.raw`(?:これ|この(?:記事|リンク|ニュース|ページ)|を|の|は|、|ちょっと|簡単に|短く|\s)*(?:要約(?:して|を|お願い|下さい|ください|頂戴|くれ|する|し|\s)*(?:お願いします|ください|下さい|くれる|くれますか|もらえますか|ほしい|欲しい|ます)?|まとめて(?:ください|下さい|くれ|くれる|ほしい)?|三行で|3行で|見た|読んだ|どんな(?:内容|記事|話)(?:ですか|なの)?|何の(?:話|記事)(?:ですか)?)|お願い(?:します)?|これ|この記事は何(?:の話|について)(?:ですか)?`,
  zh: String.raw`(?:请|請|帮我|幫我|麻烦|麻煩|能不能|可以|给我|給我|一下|这篇?|這篇?|个|個|文章|新闻|新聞|链接|的|\s)*(?:总结|總結|概括|摘要|概述|归纳|讲了什么|講了什麼|说了什么|說了什麼|看看|你们看了吗|看过吗)(?:一下|吧|吗|嗎|这篇|這篇|文章|新闻|\s)*`,
  ru: String.raw`(?:можешь |можете |пожалуйста,? |кратко )*(?:перескажи|перескажите|кратко|краткое содержание|резюме|подытожь|суть|сделай выжимку)(?: (?:это|эту|статью|кратко|пожалуйста|этого|ссылку))*|(?:видели|видел|читали) это|о чём (?:это|статья|речь)|о чем (?:это|статья|речь)`,
  ar: String.raw`(?:من فضلك |ممكن |لو سمحت )*(?:لخص|لخّص|تلخيص|ملخص)(?: (?:هذا|هذه|لي|المقال|الخبر|الرابط|من فضلك|لو سمحت))*`,
};

/** Words that ask for the key actors of what stands beside them, or was read last. */
export const peoplePhrases: Phrases = {
  en: String.raw`(?:who (?:are|is|were) (?:the )?(?:(?:key|main|important) )?(?:people|persons|actors?|players?|figures?|characters?|involved|everyone|mentioned)(?: (?:involved|here|in (?:this|it|the article|the story)|mentioned))*|(?:list|show|name)(?: me)?(?: all)? (?:the )?(?:key |main )?(?:people|actors|players|names|persons)(?: (?:involved|in (?:this|it|that|the)(?: (?:article|story))?))*|(?:key|main) (?:people|players|figures))`,
  de: String.raw`wer (?:ist|sind)(?: alles)? (?:beteiligt|dabei|die (?:wichtigsten |beteiligten )?(?:akteure|personen|leute|beteiligten))(?: (?:hier|darin))*|(?:die )?(?:wichtigsten|beteiligten) (?:personen|akteure|leute)`,
  fr: String.raw`(?:qui sont|quels sont) les (?:principaux |principales )?(?:acteurs|personnes|protagonistes|personnages)(?: (?:principaux|clés|impliqués|impliquées))*|qui est impliqué|(?:principaux|principales) (?:acteurs|personnes)`,
  es: String.raw`¿?(?:qui[eé]nes son|cu[aá]les son) (?:los|las) (?:principales )?(?:protagonistas|actores|personas|implicados)(?: (?:principales|clave|implicadas))*|¿?qui[eé]n (?:está|esta) implicado|(?:principales) (?:actores|protagonistas)`,
  'pt-BR': String.raw`quem são (?:os|as) (?:principais )?(?:envolvid[oa]s|atores|pessoas|protagonistas|personagens)(?: (?:principais|envolvidas))*|quem está envolvido|principais (?:pessoas|envolvidos)`,
  ko: String.raw`(?:누가|누구누구) ?(?:나와|나오나요|나왔어|관련돼 있어|등장해)(?:요)?|(?:주요 |핵심 |등장 ?)?인물(?:들)?(?:은|이)? ?(?:누구(?:야|예요|인가요|니)?|알려 ?줘|정리해 ?줘)?`,
  ja: String.raw`(?:主な|主要な)?(?:登場人物|関係者|人物)(?:は|を)?(?:誰(?:ですか)?|教えて(?:ください)?)?|誰が(?:出て(?:くる|きます|いる)|関わって(?:いる|います))(?:の|か)?`,
  zh: String.raw`(?:主要|关键)?人物(?:是谁|有哪些)?|(?:都)?有谁`,
};

/** Small talk before anything is asked. */
export const greetingPhrases: Phrases = {
  en: String.raw`(?:hi|hey|hello|hiya|yo|howdy|good (?:morning|evening|afternoon|night|day)|sup|greetings|gm|wassup)(?: (?:there|bot|all|everyone|nutgraf|friend|guys|folks))*|(?:hey |hi |hello |so |yo )*(?:what(?: is|['’]?s) (?:up|going on|new|happening|cooking)|how (?:are you|is it going|['’]?s it going|are things)|how do you do|you (?:there|ok|okay|good))(?: (?:here|there|bot|today|doing|everyone|guys|nutgraf|in here))*|nice to meet you|test|testing|ping`,
  de: String.raw`(?:hallo|hi|hey|moin|servus|guten (?:morgen|tag|abend)|gute nacht|grüß (?:dich|gott)|na)(?: (?:bot|zusammen|alle|du|leute))*|(?:hallo |hi |hey |na )*(?:was geht(?: ab)?|wie geht(?: es|['’]s)?(?: dir| euch| ihnen)?|was ist (?:los|hier los)|alles (?:klar|gut)|was gibt(?: es|['’]s) neues)(?: (?:hier|so|denn|heute))*`,
  fr: String.raw`(?:bonjour|salut|coucou|bonsoir|bonne nuit)(?: (?:à tous|à toutes|bot|tout le monde))*|(?:bonjour |salut |coucou )*(?:ça va(?: bien)?|comment (?:ça va|vas-tu|allez-vous|tu vas)|quoi de neuf|qu['’]est-ce qui se passe|que se passe-t-il)(?: (?:ici|bot|aujourd['’]hui))*`,
  es: String.raw`(?:hola|buenas|buenos días|buenas tardes|buenas noches)(?: (?:bot|a todos|amigo|gente))*|(?:hola |buenas )*¿?(?:qu[eé] (?:tal|pasa|hay(?: de nuevo)?|onda|está pasando)|c[oó]mo (?:estás|están|está|va(?: todo)?))(?: (?:aquí|bot|hoy))*`,
  'pt-BR': String.raw`(?:olá|ola|oi+|bom dia|boa tarde|boa noite|e aí|opa)(?: (?:bot|pessoal|a todos|gente))*|(?:olá |oi |e aí )*(?:tudo (?:bem|bom|certo)|como (?:vai|você está|vão as coisas|está)|o que (?:está acontecendo|tá rolando|há de novo)|beleza)(?: (?:aqui|bot|hoje|com você))*`,
  ko: String.raw`(?:안녕(?:하세요|하십니까)?|하이|ㅎㅇ|반가워(?:요)?|반갑습니다|좋은 아침(?:이에요|입니다)?|잘 ?자(?:요)?)(?: (?:봇|여러분|얘들아))*|(?:안녕 ?|안녕하세요 ?)?(?:잘 ?지내(?:요|니|세요)?|뭐 ?해(?:요)?|뭐하고 ?있(?:어|니|나요)(?:요)?|무슨 일(?:이야|이에요|인가요|이 있어)?|별일 ?없(?:어|니|지)(?:요)?)`,
  ja: String.raw`(?:こんにちは|こんばんは|おはよう(?:ございます)?|やあ|どうも|はじめまして|よろしく(?:お願いします)?|おやすみ(?:なさい)?)|(?:こんにちは[、,]? ?)?(?:(?:お)?元気(?:ですか|かい|か)?|調子(?:は)?どう(?:ですか)?|何して(?:る|いる)(?:の|んですか)?|どうした(?:の|んですか)?|何が起きて(?:る|いる|います)(?:か|の)?)`,
  zh: String.raw`(?:你好|您好|嗨|大家好|早上好|晚上好|晚安|哈喽|在吗)(?:啊|呀)?|(?:你好|您好)?[,，]? ?(?:你?(?:好吗|怎么样)|最近怎么样|怎么了|发生什么事?了)`,
  ru: String.raw`(?:привет|здравствуй(?:те)?|добрый (?:день|вечер)|доброе утро|хай)(?: (?:бот|всем))*|(?:привет,? )?(?:как (?:дела|ты)|что (?:нового|происходит)|что тут происходит)`,
  ar: String.raw`(?:مرحبا|مرحبًا|أهلا|السلام عليكم|صباح الخير|مساء الخير)|كيف (?:حالك|الحال)|ماذا يحدث`,
};

/** Thanks, praise, goodbyes: nothing is asked any more. */
export const thanksPhrases: Phrases = {
  en: String.raw`(?:ok |okay |great |cool |nice |perfect |many |no |wow |awesome |good |got it )*(?:thanks|thank you|thank u|thx|ty|tysm|cheers|good bot|good job|well done|nice(?: one)?|cool|great|awesome|perfect|ok|okay|got it|makes sense|i see|lol|lmao|haha|no worries|bye|goodbye|see you|much appreciated)(?: (?:a lot|so much|very much|bot|nutgraf|again|you|all|man|mate|buddy|everyone|that helps|for that|for the summary|job|later))*`,
  de: String.raw`(?:vielen |besten |super |ok |tausend |herzlichen )*(?:dank|danke)(?: (?:dir|schön|sehr|euch|bot|vielmals))*|(?:super|prima|klasse|alles klar|verstanden|tschüss|bis dann)`,
  fr: String.raw`(?:ok |super |parfait |un grand )*merci(?: (?:beaucoup|bien|bot|à toi|infiniment))*|super|parfait|génial|d['’]accord|au revoir|à plus`,
  es: String.raw`(?:ok |vale |muchas |mil |muchísimas )*gracias(?: (?:bot|amigo|por todo))*|genial|perfecto|vale|de acuerdo|entendido|adiós`,
  'pt-BR': String.raw`(?:ok |muito |muitíssimo )*(?:obrigad[oa]|valeu|brigad[oa]|obg|vlw)(?: (?:bot|demais|mesmo))*|legal|perfeito|show|beleza então|entendi|tchau`,
  ko: String.raw`(?:정말 |너무 |아주 |대단히 |오 |네 )*(?:고마워(?:요)?|고맙습니다|감사(?:합니다|해요|드립니다)?|땡큐|ㄱㅅ|수고(?:했어|하셨습니다)?(?:요)?)|좋아(?:요)?|알겠(?:어|습니다)(?:요)?|굿|ㅋ+|ㅎ+|네+|응`,
  ja: String.raw`(?:どうも)?(?:ありがとう(?:ございます|ございました)?|サンキュー|感謝(?:です|します)?|お疲れ(?:様|さま)(?:です|でした)?)|(?:なるほど|了解(?:です|しました)?|わかりました|いいね|すごい)|w+|草`,
  zh: String.raw`(?:谢谢|謝謝|多谢|感谢)(?:你|您|啊|了)*|好的|明白了?|知道了|太好了`,
  ru: String.raw`(?:большое )?спасибо(?: (?:большое|бот))*|понятно|круто|отлично`,
  ar: String.raw`شكرا(?: (?:لك|جزيلا))*|شكرًا(?: لك)?`,
};

/** Questions about the bot itself. */
export const guidePhrases: Phrases = {
  en: String.raw`(?:so |ok |hey |hi |hello )*(?:what (?:else )?(?:can|could) (?:you|u|this bot|this|i) (?:do|ask|read)(?: (?:for me|here|with this|you))*|what (?:do|does) (?:you|u|this bot|this|it) do|(?:who|what) are you|what are you for|what is (?:this bot|nutgraf)(?: for)?|how do(?:es)? (?:you|i|this|it|this bot)(?: even)? (?:work|use (?:you|this|it|this bot))|what commands (?:do you have|are there)|(?:help|commands|man|start)(?: me| please| pls)*|i need help|can (?:you|u|it) (?:also )?(?:read|open|summari[sz]e|translate|handle) (?:pdfs?|files?|links?|articles?|images?|pictures?|videos?|texts?|websites?|other languages)|are you (?:there|a bot|alive|an ai|real|human)|who made you|/?help)`,
  de: String.raw`(?:hallo |hi |und )*(?:was kannst du(?: (?:alles|so|denn|machen|tun|hier|für mich))*|was machst du(?: hier)?|(?:wer|was) bist du|wie (?:funktionierst du|funktioniert das|geht das|benutze ich dich)|hilfe(?: bitte)?|welche befehle (?:gibt es|hast du)|bist du ein bot)`,
  fr: String.raw`(?:bonjour |salut )*(?:que (?:peux|sais)-tu faire|qu['’]est-ce que tu (?:peux|sais|fais)(?: faire)?|tu (?:peux|sais) faire quoi|tu fais quoi|(?:qui |qu['’])es-tu|t['’]es qui|tu es qui|comment (?:ça marche|tu marches|t['’]utiliser)|aide(?:-moi)?(?: stp)?)`,
  es: String.raw`(?:hola )*¿?(?:qu[eé] (?:m[aá]s )?(?:puedes|sabes) hacer(?: por mí)?|qu[eé] haces|qui[eé]n eres|qu[eé] eres|c[oó]mo (?:funcionas|funciona(?: esto)?|te uso|se usa)|ayuda|ayúdame)`,
  'pt-BR': String.raw`(?:oi |olá )*(?:o que (?:mais )?(?:você|voce|tu|vc) (?:pode|podes|sabe|faz)(?: fazer)?|o que (?:podes|sabes|fazes)(?: fazer)?|quem (?:é você|és tu)|como (?:você funciona|funciona|funcionas|usar|te uso)|ajuda|me ajuda)`,
  ko: String.raw`(?:너는?|넌|이 ?봇은?)?\s?(?:뭐|무엇|무얼|뭘)(?:를|을)?\s?(?:할 ?수 ?있(?:어|나요|니|습니까|죠|지)(?:요)?|해\s?줄 수 있(?:어|나요)(?:요)?|하는 (?:봇|거)(?:이야|야|예요|이에요|니)?)|(?:넌|너는|누구)\s?(?:누구|뭐)(?:야|니|세요)?|누구(?:야|니|세요)|도움말|도와\s?줘(?:요)?|사용법(?: 알려줘)?|어떻게 (?:써|쓰나요|사용해|사용하나요)(?:요)?`,
  ja: String.raw`(?:あなたは|君は|このボットは)?何(?:が|を|か)(?:でき(?:る|ます)(?:か|の|のですか)?|してくれ(?:る|ます)(?:か|の)?)|(?:あなたは)?(?:誰|だれ|何者)(?:ですか|なの)?|使い方(?:は|を教えて(?:ください)?)?|ヘルプ|助けて`,
  zh: String.raw`(?:你|您)(?:都)?(?:能|会|會|可以)(?:做|干|幹)(?:些)?(?:什么|什麼|啥)|(?:你|您)是(?:谁|誰)|(?:怎么|怎麼)(?:用|使用)(?:你)?|帮助|幫助`,
  ru: String.raw`что ты (?:умеешь|можешь)(?: делать)?|кто ты|как (?:тобой|этим) пользоваться|помощь`,
  ar: String.raw`ماذا (?:يمكنك|تستطيع) أن تفعل|من أنت|مساعدة`,
};

/** Words that a question begins with, or holds where a language puts them anywhere. */
export const questionOpeners =
  /^(?:(?:and |but |so )?(?:who|whom|whose|what|when|where|why|how|which)|(?:und |aber )?(?:wer|wen|wem|was|wann|wo|wohin|woher|warum|wieso|weshalb|wie|welche[rsmn]?)|(?:et |mais )?(?:qui|que|quoi|quand|où|pourquoi|comment|combien|quel(?:le)?s?)|(?:y |pero )?(?:quién(?:es)?|qué|cuándo|dónde|por qué|cómo|cuánt[oa]s?|cuál(?:es)?)|(?:e |mas )?(?:quem|o que|quando|onde|por que|como|quant[oa]s?|qual|quais))(?![\p{L}’'])|(?:누가|누구|언제|어디|왜|어떻게|얼마|무엇|무슨|어느)|(?:誰|いつ|どこ|なぜ|どうして|どうやって|いくら|何[がをの人])|(?:谁|何时|哪里|为什么|怎么|多少)/iu;
