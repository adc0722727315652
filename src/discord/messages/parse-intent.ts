/**
 * What short words beside a link, or alone, ask for: `summary` of a source, `guide` for a greeting, thanks or a question
 * about the bot itself. Null for words that ask something else.
 */
export type Intent = 'summary' | 'guide';

const whole = (phrases: string) =>
  new RegExp(
    `^(?:${phrases
      .trim()
      .split(/\s*\n\s*/u)
      .join('|')})$`,
    'iu',
  );

/** In English, German, French, Spanish, Portuguese, Korean and Japanese, with Chinese, Russian and Arabic. */
const summaries = whole(`
  (?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) |please |pls |plz |hey |ok |so )*(?:summari[sz]e|sum up|summary|summaries|tl;? ?dr|tldr|recap|digest|read|gist|give (?:me|us) (?:a|the) (?:short |quick |brief )?(?:summary|tl;?dr|gist|rundown)(?: of)?|break(?: it| this)? down)(?: (?:of|for|this|that|it|these|those|the|me|us|link|article|story|page|post|one|please|pls|plz|up|quickly|briefly|here|a))*
  (?:have|did|has) (?:you|u|anyone|anybody|everyone|y['’]?all|you all|you guys)(?: all| guys)? (?:seen|see|read|heard)(?: about)?(?: this| that| it| the news)?(?: yet| one| article)?|seen this|look at this|check this(?: out)?|(?:this is )?(?:interesting|wow|lol|huh|fyi|thoughts|any thoughts|what['’]?s this(?: about)?|what is this(?: about)?|what does (?:this|it) say|what['’]?s (?:it|this|that) (?:all )?about|what happened(?: here)?|in short|the short version|short version|key points|main points)(?: please)?
  (?:(?:kannst|könntest) du |bitte |mal |mir |uns |das |die |den |diesen? |kurz )*(?:fass|fasse|zusammenfassen|zusammenfassung|kurzfassung|zusammengefasst)(?: (?:das|die|den|diesen?|mal|bitte|mir|uns|kurz|artikel|text|link|zusammen|davon|hiervon))*|(?:(?:habt|hast) (?:ihr|du) )(?:das|schon|den artikel|das schon) ?(?:gesehen|gelesen)|worum geht['’]?s?(?: es)?(?: hier| da| darin)?|was steht (?:da|drin|darin|hier)(?: drin)?
  (?:(?:peux|pourrais|pouvez|pourriez)[- ](?:tu|vous) |(?:tu|vous) (?:peux|pourrais|pouvez|pourriez) |stp |svp |s['’]il (?:te|vous) pla[iî]t |me |nous )*(?:r[eé]sum(?:e|é|er|ez|es)|un r[eé]sum[eé]|fais(?:-moi)? un r[eé]sum[eé])(?: (?:ça|ca|cela|ceci|moi|nous|cet?|cette|article|lien|le|la|de|stp|svp|s['’]il (?:te|vous) pla[iî]t))*|(?:vous avez|tu as|t['’]as|as-tu|avez-vous) vu (?:ça|ca|cela)|de quoi (?:ça parle|s['’]agit-il|parle(?:-t-il)?)|en bref
  (?:(?:puedes|podrías|podéis|podrias) |por favor |porfa |me |nos )*(?:res[uú]me(?:lo|la|melo|n|nos)?|resumir(?:lo|me)?|haz(?:me)? un resumen|un resumen|resumen)(?: (?:esto|este|esta|artículo|articulo|noticia|enlace|el|la|de|por favor|porfa))*|(?:has|habéis|han) (?:visto|leído) (?:esto|eso)|¿?de qu[eé] (?:va|trata|se trata)(?: esto)?|¿?qu[eé] dice
  (?:(?:você pode|pode|podes|poderia) |por favor |pf |me )*(?:resum(?:e|a|ir|o)|resuma|faz(?:er)? um resumo|um resumo|resumo)(?: (?:isto|isso|este|esta|artigo|notícia|noticia|link|o|a|de|para mim|por favor|pf))*|(?:você viu|vocês viram|viste|já viu|viram) (?:isso|isto)|(?:do|sobre o) que (?:se trata|fala|é)(?: isso| isto)?|em resumo
  (?:이거|이것|이 ?(?:기사|글|링크|뉴스)|그거|다음|아래|좀|를|을|은|는|내용|한번|짧게|간단히|간단하게|\\s)*(?:요약(?:해|을|좀|본|\\s)*(?:줘|주세요|주실래요|줄래|해|부탁(?:해|해요|드려요|드립니다)?|좀|바람|해라|할래|가능)?(?:요)?|정리(?:해|좀|\\s)*(?:줘|주세요)|세 ?줄 ?요약|3줄 ?요약|이거 (?:봤어|봤나요|보셨어요|읽어봤어)(?:요)?|무슨 (?:내용|얘기|기사)(?:이야|야|예요|이에요|인가요|인지)?|읽어 ?줘)
  (?:これ|この(?:記事|リンク|ニュース|ページ)|を|の|は|、|ちょっと|簡単に|短く|\\s)*(?:要約(?:して|を|お願い|下さい|ください|頂戴|くれ|する|し|\\s)*(?:お願いします|ください|下さい|くれる|くれますか|もらえますか|ほしい|欲しい|ます)?|まとめて(?:ください|下さい|くれ|くれる|ほしい)?|三行で|3行で|見た|読んだ|どんな(?:内容|記事|話)(?:ですか|なの)?|何の(?:話|記事)(?:ですか)?)
  (?:请|請|帮我|幫我|麻烦|麻煩|能不能|可以|给我|給我|一下|这篇?|這篇?|个|個|文章|新闻|新聞|链接|的|\\s)*(?:总结|總結|概括|摘要|概述|归纳|讲了什么|講了什麼|说了什么|說了什麼|看看|你们看了吗|看过吗)(?:一下|吧|吗|嗎|这篇|這篇|文章|新闻|\\s)*
  (?:можешь |можете |пожалуйста,? |кратко )*(?:перескажи|перескажите|кратко|краткое содержание|резюме|подытожь|суть|сделай выжимку)(?: (?:это|эту|статью|кратко|пожалуйста|этого|ссылку))*|(?:видели|видел|читали) это|о чём (?:это|статья|речь)|о чем (?:это|статья|речь)
  (?:من فضلك |ممكن |لو سمحت )*(?:لخص|لخّص|تلخيص|ملخص)(?: (?:هذا|هذه|لي|المقال|الخبر|الرابط|من فضلك|لو سمحت))*
`);

const guides = whole(`
  (?:hi|hey|hello|hiya|yo|howdy|good (?:morning|evening|afternoon|night)|sup|greetings)(?: (?:there|bot|all|everyone|nutgraf|friend))*
  (?:ok |okay |great |cool |nice |perfect |many |no |wow )*(?:thanks|thank you|thx|ty|tysm|cheers|good bot|nice|cool|great|awesome|perfect|ok|okay|lol|haha)(?: (?:a lot|so much|very much|bot|nutgraf|again|you|all|man|mate|buddy|everyone))*
  (?:what|who) (?:can|do|does|are|is) (?:you|u|this bot)(?: do| for)?|how do(?:es)? (?:you|i|this|it|this bot)(?: even)? (?:work|use (?:you|this|it|this bot))|what commands (?:do you have|are there)|(?:help|commands)(?: me| please)*|are you (?:there|a bot|alive|an ai|real)|who made you
  (?:hallo|hi|hey|moin|servus|guten (?:morgen|tag|abend)|grüß (?:dich|gott))(?: (?:bot|zusammen|alle|du))*|(?:vielen |besten |super |ok )*(?:dank|danke)(?: (?:dir|schön|sehr|euch|bot))*|was kannst du(?: (?:alles|so|denn))*|wer bist du|wie (?:funktionierst du|geht das|benutze ich dich)|hilfe
  (?:bonjour|salut|coucou|bonsoir)(?: (?:à tous|bot|tout le monde))*|merci(?: (?:beaucoup|bien|bot|à toi))*|que (?:peux|sais)-tu faire|qu['’]est-ce que tu (?:peux|sais) faire|tu (?:peux|sais) faire quoi|qui es-tu|t['’]es qui|comment (?:ça marche|tu marches)|aide
  ¿?(?:hola|buenas|buenos días|buenas tardes|buenas noches)(?: (?:bot|a todos|amigo))*|(?:muchas |mil )?gracias(?: (?:bot|amigo))*|¿?qu[eé] (?:puedes|sabes) hacer|¿?qui[eé]n eres|¿?c[oó]mo (?:funcionas|funciona esto|te uso)|ayuda
  (?:olá|ola|oi|bom dia|boa tarde|boa noite|e aí)(?: (?:bot|pessoal|a todos))*|(?:muito )?(?:obrigad[oa]|valeu|brigad[oa])(?: (?:bot|demais))*|o que (?:você|voce|tu) (?:pode|podes|sabe) fazer|o que (?:podes|sabes) fazer|quem (?:é você|és tu)|como (?:você funciona|funciona|funcionas|usar)|ajuda
  (?:안녕(?:하세요|하십니까)?|하이|ㅎㅇ|반가워(?:요)?|반갑습니다|좋은 아침(?:이에요|입니다)?)|(?:정말 |너무 |아주 |대단히 )*(?:고마워(?:요)?|고맙습니다|감사(?:합니다|해요|드립니다)?|땡큐|ㄱㅅ|수고(?:했어|하셨습니다)?(?:요)?)|(?:너는?|넌|이 ?봇은?)?\\s?(?:뭐|무엇|무얼|뭘)(?:를|을)?\\s?(?:할 수 있(?:어|나요|니|습니까)(?:요)?|해\\s?줄 수 있(?:어|나요)(?:요)?|하는 (?:봇|거)(?:이야|야|예요|이에요|니)?)|(?:넌|너는|누구)\\s?누구(?:야|니|세요)?|누구(?:야|니|세요)|도움말|도와줘(?:요)?|사용법(?: 알려줘)?|어떻게 (?:써|쓰나요|사용해|사용하나요)(?:요)?|ㅋ+|ㅎ+
  (?:こんにちは|こんばんは|おはよう(?:ございます)?|やあ|どうも|はじめまして|よろしく(?:お願いします)?)|(?:どうも)?(?:ありがとう(?:ございます|ございました)?|サンキュー|感謝(?:です|します)?|お疲れ(?:様|さま)(?:です|でした)?)|(?:あなたは|君は|このボットは)?何(?:が|を|か)(?:でき(?:る|ます)(?:か|の|のですか)?|してくれ(?:る|ます)(?:か|の)?)|(?:あなたは)?(?:誰|だれ|何者)(?:ですか|なの)?|使い方(?:は|を教えて(?:ください)?)?|ヘルプ|助けて|w+|草
  (?:你好|您好|嗨|大家好|早上好|晚上好|哈喽)(?:啊|呀)?|(?:谢谢|謝謝|多谢|感谢)(?:你|您|啊|了)?|(?:你|您)(?:能|会|會|可以)(?:做|干|幹)(?:什么|什麼|啥)|(?:你|您)是(?:谁|誰)|(?:怎么|怎麼)(?:用|使用)(?:你)?|帮助|幫助
  (?:привет|здравствуй(?:те)?|добрый (?:день|вечер)|доброе утро|хай)(?: (?:бот|всем))*|(?:большое )?спасибо(?: (?:большое|бот))*|что ты (?:умеешь|можешь)(?: делать)?|кто ты|как (?:тобой|этим) пользоваться|помощь
  (?:مرحبا|مرحبًا|أهلا|السلام عليكم|صباح الخير|مساء الخير)|شكرا(?: (?:لك|جزيلا))*|شكرًا(?: لك)?|ماذا (?:يمكنك|تستطيع) أن تفعل|من أنت|مساعدة
`);

/** Words without the marks around them: "TL;DR?!" is "TL;DR". */
const bare = (words: string) =>
  words
    .replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');

const maxLength = 100;

/** Judges whole messages, at most this long: a word of thanks before a question is none. */
export function intentOf(words: string): Intent | null {
  const text = bare(words).normalize('NFC');
  if (text === '' || text.length > maxLength) return null;
  if (guides.test(text)) return 'guide';
  return summaries.test(text) ? 'summary' : null;
}
