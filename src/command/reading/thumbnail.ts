import { headlineOf } from '../../article/headline.ts';
import { articlesOf, type Dossier, isSeveral } from '../../article/dossier.ts';
import type { Words } from '../../words/words.ts';
import type { View } from '../view.ts';

/** Discord's limit of an address. */
const maxLength = 2048;

/** The view with the picture that the page of its one article declares, where an address on the web is declared. */
export function withThumbnail(view: View, { views }: Words, dossier: Dossier): View {
  const [article] = articlesOf(dossier);
  const url = isSeveral(dossier) ? null : (article?.image ?? null);
  if (!article || url === null || !isOnWeb(url)) return view;
  return { ...view, thumbnail: { url, alt: views.leadPicture(headlineOf(article)) } };
}

/** By a host's name: numbers and names of a network of one's own are nothing that a page would show to everybody. */
function isOnWeb(address: string): boolean {
  const url = URL.parse(address);
  const isNamed = url !== null && /\.[a-z][a-z0-9-]*$/u.test(url.hostname);
  return isNamed && /^https?:$/u.test(url.protocol) && url.href.length <= maxLength;
}
