import { Refusal } from '../base/refusal.ts';

/** Names that say where a reader came from, never which page it is: campaign, click and mail identifiers. */
const TRACKING =
  /^(utm_.*|(fb|g|d|ms|tw|tt|y)clid|gclsrc|[gw]braid|gad_.*|_ga|_gl|igshi?d|li_fat_id|mc_[ce]id|_hs(enc|mi)|mkt_tok|oly_(anon|enc)_id|vero_.*|pk_.*|mtm_.*|at_(medium|campaign.*|link.*|ptr.*|format)|ref_(src|url)|smid|xtor|guccounter|guce_referrer(_sig)?|__twitter_impression)$/i;

/**
 * One page, one link: without the fragment, without parameters that only track, host in lower case. Parameters
 * that stay are untouched, byte for byte, since a server may have signed them.
 * @throws Refusal `link.invalid`, `link.scheme`
 */
export function normalizeLink(text: string): string {
  const url = URL.parse(text.trim());
  if (!url) throw new Refusal('link.invalid', {});
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal('link.scheme', {});
  url.hash = '';
  url.search = url.search.slice(1).split('&').filter(isNeeded).join('&');
  return url.href;
}

function isNeeded(parameter: string): boolean {
  return !TRACKING.test(parameter.split('=', 1)[0] ?? '');
}
