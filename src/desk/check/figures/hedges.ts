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
      String.raw`(?:^|[^\p{L}])(?:${before(false)})\s?(?:(?:an?|un|une|die|das|the)\s)?[$€£₩¥]?$`,
      'u',
    ),
    after: new RegExp(`^(?:${anyOf(({ hedges }) => hedges?.[hedge]?.after)})`, 'u'),
  };
});

/** Whether a figure is called rounded, a lower or an upper bound: "about 50", "over 50", "50명 이상". */
export function hedgeOf(before: string, after: string): Hedge | null {
  const plain = normalizeText(before);
  const close = hedges.find((each) => each.joined.test(plain));
  const found = close ?? hedges.find((each) => each.before.test(plain) || each.after.test(after));
  return found?.hedge ?? null;
}
