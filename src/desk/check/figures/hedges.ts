import { anyOf } from '../languages/index.ts';
import type { Hedge } from '../languages/language.ts';
import { normalizeText } from '../text/normalize.ts';

/** Words of languages without spaces stand right before the number. */
const joined = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}|]+$/u;

const hedges = (['over', 'under', 'about'] as const).map((hedge) => {
  const before = (isJoined: boolean) =>
    anyOf(({ hedges }) => {
      const words = hedges?.[hedge]?.before;
      return words !== undefined && joined.test(words) === isJoined ? words : undefined;
    });
  return {
    hedge,
    joined: new RegExp(String.raw`(?:${before(true)})\s?$`, 'u'),
    before: new RegExp(
      String.raw`(?:^|[^\p{L}])(?:${before(false)})\s?(?:(?:an?|un|une|la|die|das|the)\s)?[$€£₩¥]?$`,
      'u',
    ),
    after: new RegExp(`^(?:${anyOf(({ hedges }) => hedges?.[hedge]?.after)})`, 'u'),
  };
});

/** "No more than", "nicht weniger als", "never went above", "不超过": the other bound. */
const denied =
  /(?:^|[^\p{L}])(?:no|not|never|nicht|nie|niemals|kein|ne|pas|jamais|nunca|jamas|nao|не|لا|ما لا|لم|لن)$|[不没未](?:会|得|能)?$|(?<!\p{L})(?:not|never)\s(?:go(?:ne|ing)?|went|ris(?:e|en|ing)|rose|climb(?:ed)?|f[ae]ll(?:en)?|dropp?(?:ed)?|be(?:en)?|was|get|got)$/u;
const turned: Record<Hedge, Hedge> = { over: 'under', under: 'over', about: 'about' };

/** What it comes to, rather than what it stays below: "hasta 50", "до 50". */
const reached = /(?:up to|bis zu|hasta|ate|до|حتي|jusqu'a)\s?$/u;

export type Hedged = {
  hedge: Hedge | null;
  /** Whether the words leave no doubt which side of the number is meant. */
  strict: boolean;
};

/** Whether a figure is called rounded, a lower or an upper bound: "about 50", "over 50", "50명 이상". */
export function hedgeOf(before: string, after: string): Hedged {
  const plain = normalizeText(before);
  for (const pattern of ['joined', 'before'] as const)
    for (const each of hedges) {
      const found = each[pattern].exec(plain);
      if (!found) continue;
      const isTurned = denied.test(plain.slice(0, found.index));
      return {
        hedge: isTurned ? turned[each.hedge] : each.hedge,
        strict: each.hedge !== 'about' && !reached.test(plain),
      };
    }
  const behind = hedges.find((each) => each.after.test(after));
  return { hedge: behind?.hedge ?? null, strict: behind !== undefined && behind.hedge !== 'about' };
}
