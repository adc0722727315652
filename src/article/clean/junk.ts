/** What stands alone on a line of a web page as a button or a label, in lower case. */
const buttons = new Set(
  `share|share this|share this article|share on facebook|tweet|save|print|copy link|copy|email|e-mail|comment|comments|like|follow|subscribe
  sign in|log in|sign up|menu|search|home|skip to content|skip to main content|advertisement|ad|sponsored|listen|listen to article
  accept|accept all|accept cookies|read more|more|related|related articles|most read|trending|newsletter|back to top
  anzeige|werbung|teilen|drucken|merken|kommentare|startseite|publicité|partager|imprimer|commentaires|s'abonner|s’abonner|écouter
  publicidad|compartir|imprimir|guardar|comentarios|suscríbete|publicidade|compartilhar|partilhar|comentários|assine|ouvir
  pubblicità|condividi|stampa|commenti|advertentie|delen|реклама|поделиться|комментарии|إعلان|شارك|مشاركة|طباعة
  광고|공유|공유하기|스크랩|인쇄|프린트|댓글|구독|구독하기|글자크기|글자 크기|본문 바로가기|목록|좋아요|복사|url 복사|기사 공유하기|관련기사|기사원문|송고|기자 페이지|有料記事|会員記事
  広告|シェア|シェアする|ツイート|印刷|保存|コメント|会員登録|ログイン|分享|广告|廣告|评论|收藏|打印|点赞|纠错`
    .split(/[|\n]/u)
    .map((button) => button.trim()),
);

/** Words that point to another page. */
const pointers =
  'read more|read also|also read|see also|related(?: (?:story|stories|article|articles|coverage))?|more on this|watch|don’t miss|lesen sie auch|mehr zum thema|auch interessant|lire aussi|à lire aussi|voir aussi|lea también|lee también|te puede interesar|leia também|leia mais|veja também|saiba mais|leggi anche|lees ook|läs också|читайте также|по теме|اقرأ أيضا|اقرأ أيضًا|관련\\s?기사|관련\\s?뉴스|함께 보면 좋은 기사|関連記事|あわせて読みたい|相关阅读|延伸阅读|相關閱讀';
/** A line of them ends in the other page's headline, without a full stop. */
const pointer = new RegExp(String.raw`^[▶►▷→»>*[\s]*(?:${pointers})\s?[:：>|\]].{0,159}[^.。]$`, 'iu');
/** The same as the last words of a text that has lost its line breaks. */
export const pointerInside = new RegExp(
  String.raw`(?<=[.!?。”"’)] )(?=(?:${pointers})\s?[:：][^.!?。]{3,159}$)`,
  'iu',
);

/** Counters and reading times: "1.2K shares", "35 comments", "3 min read", "조회수 1,204". */
const counter =
  /^(?:[\d.,]+\s?[KMkm만천]?\s?(?:shares?|comments?|likes?|views?|retweets?|reactions?|min(?:ute)?s? read|kommentare|commentaires|comentarios|comentários|min\.? lesezeit|min de lecture|min de lectura|分で読めます)|(?:temps de lecture|lesezeit|tiempo de lectura|tempo de leitura|reading time)\s?:?\s?\d{1,2}\s?min(?:uten|utes|utos)?\.?|(?:comments?|댓글|조회수?|추천|좋아요|コメント|评论|阅读|浏览)\s?[:(（]?\s?[\d.,]+\s?[KMkm만천]?[)）]?)$/iu;

/** Cookies, newsletters, rights: sentences that no news story holds. */
const boilerplate =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies\b.{0,300}|by (?:continuing|clicking|using) .{0,60}cookies.{0,200}|sign up (?:for|to) (?:our|the) .{0,80}newsletter.{0,100}|subscribe to (?:our|the) .{0,80}|all rights reserved\.?|wir verwenden cookies.{0,300}|(?:nous utilisons|ce site utilise) des cookies.{0,300}|(?:utilizamos|usamos|este sitio (?:web )?utiliza) cookies.{0,300}|alle rechte vorbehalten\.?|tous droits réservés\.?|todos los derechos reservados\.?|todos os direitos reservados\.?|our standards: .{0,80}|.{0,120}\bcontributed (?:to this (?:report|story|article)|reporting)(?: from .{1,40})?\.?)$/iu;

/** Where a page has its text from: "来源：新华网", "Quelle: dpa". */
const source =
  /^(?:来源|來源|出处|출처|source|sources|quelle|fuente|fonte|источник)\s?[:：](?:[^.。!?！？]|\.(?=\S)){1,50}$/iu;

const rights =
  /^(?:<?\s?저작권자\s?.{0,120}|(?:copyright\s?)?(?:©|ⓒ|\(c\))\s?.{0,160}|copyright (?=©|ⓒ|\(c\)|\d{4}|by ).{0,160}|(?!.*다\.$).{0,60}(?:무단\s?전재|無断転載|禁止转载|未经授权).{0,80})$/iu;
const owner =
  /(?:©|ⓒ|\(c\))\s?(?:(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?,?\s)?([\p{L}\d][\p{L}\p{M}\d .&’'-]{1,48}?)(?:\.|,|\s?>|$|\sall rights)/iu;

/** Longer than this, no line is a page's own. */
const LONGEST = 400;

/** Whether a line is a page's own and none of the story's: a button, a pointer, a counter, a cookie notice. */
export function isJunk(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (
    buttons.has(line.toLowerCase().replaceAll(/^[\s[<]+|[\s\]>:.]+$/gu, '')) ||
    pointer.test(line) ||
    counter.test(line) ||
    boilerplate.test(line) ||
    source.test(line) ||
    /^https?:\/\/\S+$/u.test(line) ||
    !/[\p{L}\p{N}]/u.test(line)
  );
}

/** The paper that a line of copyright names, '' where it names none; null for a line that is no such. */
export function readRights(line: string): string | null {
  if (line.length > LONGEST || !rights.test(line)) return null;
  const name = owner.exec(line)?.[1]?.trim() ?? '';
  return /^\d+$|rights/iu.test(name) ? '' : name;
}
