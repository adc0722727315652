/** What Discord shows as code, hides, or doesn't preview: nobody offers it to be read. */
const notOffered = /```[\s\S]*?```|`[^`\n]*`|\|\|[\s\S]*?\|\||(?<!\]\()<https?:[^<>\s]*>/g;
/** Mentions of people, roles and channels, custom emojis, timestamps. */
const token = /<(?:@[!&]?|#|a?:\w+:|t:)[^<>\s]*>/g;
/** `[text](link "title")`: people mean where it leads to, whatever it is called. */
const markdownLink =
  /\[[^[\]\n]{0,300}\]\(\s{0,5}<?((?:https?:\/\/|www\.)[^\s<>]{1,1500}?)>?(?:\s+["'][^"'\n]{0,200}["'])?\s{0,5}\)(?!\))/giu;
/** Ends no address as people write one: spaces, full-width punctuation, quotation marks, characters without width. */
const end = String.raw`\s<>\u200b-\u200f\u2060\ufeff。、，！？；：…（）「」『』【】《》〈〉“”‘’`;
const link = new RegExp(String.raw`https?:\/\/[^${end}]+`, 'giu');
/** `www.…`, and a domain with a path; a file's or a program's name is none. */
const bareLink = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./:-])(?:www\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}|(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?!(?:js|ts|py|md|txt|json|html?|css|rs|go|sh|exe|zip)\/)[a-z]{2,24}(?=\/[^${end}/]))(?:[/?#][^${end}]*)?`,
  'giu',
);

/** What stands in a message beside code and spoilers, with the tokens of Discord's markup taken out. */
export function offeredText(content: string): string {
  return content.replaceAll(notOffered, ' ').replaceAll(token, ' ');
}

/** Without code: in it nobody is addressed. */
export const withoutCode = (content: string) => content.replaceAll(notOffered, ' ');
export const withoutTokens = (content: string) => content.replaceAll(token, ' ');

/** Links that a text offers to be read, each once. */
export function linksIn(content: string): string[] {
  return splitLinks(content).links;
}

/** Those that are written with their scheme: only they are surely meant as links where nobody asks for anything. */
export function explicitLinksIn(content: string): string[] {
  return linksIn(content).filter((address) => content.includes(address));
}

/** The links of a message, each once and with its scheme, and the words that stand around them. */
export function splitLinks(content: string): { links: string[]; words: string } {
  const links = new Set<string>();
  const take = (found: string, scheme = ''): string => {
    const address = trimLink(found);
    links.add(scheme + address);
    return ` ${found.slice(address.length)}`;
  };
  const words = offeredText(content)
    .replaceAll(markdownLink, (_, target: string) => ` ${target} `)
    .replaceAll(new RegExp(`${link.source}|${bareLink.source}`, 'giu'), (found) =>
      take(found, /^https?:\/\//i.test(found) ? '' : 'https://'),
    )
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
  return { links: [...links], words };
}

const sentenceEnds = new Set('.,;:!?\'"]}*_~|’”」』】');

/**
 * What a language glues to a word, where the address before it is in Latin letters: Korean and Japanese particles with
 * what follows, and the beginning of a Chinese request.
 */
const glued =
  /(?<=[!-~])(?:(?:을|를|은|는|이|가|에|의|도|로|으로|에서|입니다|이에요|예요|좀)[가-힣]*|(?:を|について|って|という|の|は|が|に|で|と|も)[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]*|(?:这|這|请|請|帮|幫|总结|總結|讲|講|说|說)\p{Script=Han}*)$/u;

/** Without the punctuation of the sentence that it stands in; a bracket stays if it was opened within. */
function trimLink(found: string): string {
  const plain = found.length > 2000 ? found : found.replace(glued, '');
  let surplus = plain.split(')').length - plain.split('(').length;
  let at = plain.length;
  for (; at > 0; at -= 1) {
    const last = plain.charAt(at - 1);
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!sentenceEnds.has(last)) break;
  }
  return plain.slice(0, at);
}
