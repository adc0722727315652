/**
 * What pages print around a story, in the languages most of the web is written in. A phrase is here only where
 * the markup doesn't tell: an opener begins a line that isn't of the story, a label is such a line as a whole.
 */

const pattern = (phrases: string, end: string) =>
  new RegExp(
    `^(?:${phrases
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})${end}`,
    'iu',
  );

/** Whole lines: advertising, and buttons without markup. */
export const labels = pattern(
  `
  (?:skip )?advertisements?|advertising|(?:article|story) continues (?:after|below)[\\p{L} ]*|ad|sponsored(?: content)?|promoted
  share(?: this(?: article| story)?)?|read more|learn more|watch|listen|save|print|comments?(?: are closed)?|image source|back to top|recommended|trending|most (?:read|popular)|in this article|table of contents
  like recipe\\?|(?:leave|post) (?:a|your) (?:comment|reply)|no comments(?: yet)?
  anzeige|werbung|(?:diesen )?(?:artikel|beitrag) teilen|teilen|mehr zum thema|zum weiterlesen|keine kommentare|hinterlasse(?:n sie)? (?:jetzt )?einen kommentar|über den autor|über die autorin|temas|comentarios|laisser un commentaire|mehr lesen|weiterlesen|publicité|partager|lire la suite|publicidad|compartir|leer más|publicidade|compartilhar|leia mais
  pubblicità|condividi|leggi tutto|advertentie|deel dit artikel|lees meer|reklama|udostępnij|czytaj (?:więcej|dalej)|reklam|annons|annonse|annonce|mainos|dela|reklám|διαφήμιση
  реклама|поделиться|читать далее|广告|廣告|分享|広告|シェア|続きを読む|광고|공유하기?|더 보기|إعلان|شارك|اقرأ المزيد|פרסומת|विज्ञापन|โฆษณา|quảng cáo|iklan`,
  '[\\s:.…»›→>]*$',
);

/** Paragraphs that tell what a site earns by its links: of the page, wherever they stand. */
export const disclosures =
  /(?:earn|receive)s? (?:a |an )?(?:small |affiliate )?commissions?|independently (?:selected|chosen|reviewed|select|choose|review)|affiliate (?:fee|link|partner)|(?:affiliate|partner)-?links?|(?:erhalten|bekommen) wir (?:ggf\. |unter Umständen )?eine (?:kleine )?Provision|(?:liens affiliés|enlaces de afiliados|links de afiliados|アフィリエイト)/iu;

/** Lines that lead elsewhere. */
export const leads = pattern(
  `
  read (?:more|next|also|our)\\b|more\\s*:|more (?:from|on|coverage|stories|information)\\b|related(?: (?:articles?|stories|posts|topics|content|reading|links))?\\s*(?::|$)|see also\\b|also (?:read|see|check)\\b|you (?:may|might) (?:also )?like|recommended (?:for you|reading)|people are also reading|must[- ]watch|keep reading|further reading|up next|next read this|editor['’]?s['’]? picks?|recent posts|popular posts|what to read next|don['’]t miss
  lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie (?:auch )?interessieren|auch interessant|lire aussi|à lire(?: aussi)?|sur le même sujet|voir aussi|articles? (?:liés|similaires)|lee también|lea también|le puede interesar|te puede interesar|más información|noticias relacionadas
  leia (?:também|mais)|veja também|notícias relacionadas|leggi anche|potrebbe interessarti|lees ook|bekijk ook|czytaj (?:też|także)|zobacz (?:też|także)|läs (?:också|mer|även)|les også|læs også|lue myös|čtěte také|olvassa el|διαβάστε (?:επίσης|ακόμη)|ayrıca okuyun|ilgili haberler
  читайте также|смотрите также|по теме|читайте також|延伸阅读|相关(?:阅读|新闻|文章)|延伸閱讀|相關(?:閱讀|新聞)|関連(?:記事|ニュース)|あわせて読みたい|관련\\s?(?:기사|뉴스)|اقرأ أيض|مواضيع ذات صلة|קראו (?:גם|עוד)|यह भी पढ़ें|baca juga|xem thêm|อ่านเพิ่มเติม`,
  '',
);

/** Lines at the end of a story: rights, credits, where to write, what to subscribe to. */
export const closers = pattern(
  `
  ©|\\(c\\)|copyright|all rights reserved|reporting by|[—–]\\s?by (?:[^!?]{3,40}$|[^!?]{3,120} contributed\\b)|associated press (?:writer|reporter|journalist)s? [^!?]{3,80} (?:contributed|reported)\\b|(?:writing|editing) by|additional reporting|contact\\b|follow \\p{Lu}|follow (?:us|me|him|her|them|the)\\b|sign up\\b|subscribe\\b|sign in\\b|join (?:us|our|the)\\b|support (?:us|our)\\b|please (?:sign up|subscribe|consider)|click here\\b|tags?\\s*:|categories\\s*:|filed under|posted in|topics?\\s*:
  (?:this|the) (?:article|story|piece|post|column|report|version|content) (?:was|is|has|first|also|originally|appears)\\b|originally (?:published|appeared)|a version of this|first published|provided by|source\\s*:|sources\\s*:|our standards|disclaimer|disclosure|about the authors?|about us|journal information|(?:do you )?have (?:a|any) (?:tip|story)|got a (?:tip|story)|letters to the editor|comments (?:are|on)\\b|the news and editorial
  alle rechte vorbehalten|folgen sie|abonnieren|newsletter|mit material von|quelle\\s*:|quellen\\s*:|tous droits réservés|suivez|abonnez|avec (?:afp|reuters)|todos los derechos|síguenos|sígueme|suscríb|fuente\\s*:|todos os direitos|siga|assine|fonte\\s*:|tutti i diritti|seguici|iscriviti|riproduzione riservata|alle rechten|volg ons|bron\\s*:|wszelkie prawa|źródło\\s*:|tüm hakları|kaynak\\s*:
  все права|подпис(?:ывайтесь|аться)|источник\\s*:|版权|責任編輯|责任编辑|编辑\\s*[:：]|編輯\\s*[:：]|来源\\s*[:：]|來源\\s*[:：]|（?記者|無断転載|저작권자|무단\\s?전재|ⓒ|▶|جميع الحقوق|تابعونا|المصدر\\s*:|כל הזכויות`,
  '',
);

/** Captions and credits of pictures that stand in no figure. */
export const captions = pattern(
  `
  [\\[(（【]?(?:photos?|images?|pictures?|video|illustration|graphic|screenshot|credits?|caption|file photo|foto|fotos|bild|bilder|grafik|crédit(?:s)?|photographie|imagen|imagem|immagine|beeld|zdjęcie|fot|görsel|фото|图|图片|圖|圖片|写真|画像|사진|صورة|الصورة|תמונה|צילום)\\s*(?:[:：/|©]|by\\b|credits?\\b|courtesy\\b|via\\b|source\\b|par\\b|von\\b|di\\b|de\\b)
  \\(?source\\s*:`,
  '',
);
