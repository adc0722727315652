import { perLanguage } from '../languages/index.ts';
import { periodNames, type Period } from '../languages/language.ts';
import { normalizeText } from '../text/normalize.ts';

/** Scripts without spaces between words. */
const asian = String.raw`[\p{Script=Han}\p{Script=Hiragana}]`;

const periodsIn = perLanguage(({ periods = {} }) =>
  periodNames.flatMap((period) => {
    const words = periods[period];
    if (words === undefined) return [];
    return [
      {
        period,
        before: new RegExp(
          String.raw`(?:(?<!\p{L})|(?<=${asian}))(?:${words})(?:(?:\s[\p{L}—–]+){0,5}|${asian}{0,6})\s?[$€£₩¥]?$`,
          'u',
        ),
        after: new RegExp(String.raw`^[^.,;:()\d]{0,12}?(?<!\p{L})(?:${words})(?!\p{L})`, 'u'),
      },
    ];
  }),
);

/** How often the amount between the two texts falls due; what follows it goes before what precedes it. */
export function periodOf(language: string, before: string, after: string): Period | null {
  const known = periodsIn(language);
  if (known.length === 0) return null;
  const [left, right] = [normalizeText(before), normalizeText(after)];
  const found = known.find((each) => each.after.test(right)) ?? known.find((each) => each.before.test(left));
  return found?.period ?? null;
}

const othersOf = perLanguage(({ others }) =>
  others === undefined
    ? null
    : {
        before: new RegExp(String.raw`(?:(?<!\p{L})|(?<=\p{Script=Han}))(?:${others})\s?$`, 'u'),
        after: new RegExp(String.raw`^\s?(?:${others})(?!\p{L})`, 'u'),
      },
);

/** Whether the number counts others beside somebody: "another 208", "208 otros". */
export function isOthers(language: string, before: string, after: string): boolean {
  const others = othersOf(language);
  return (
    others !== null && (others.before.test(normalizeText(before)) || others.after.test(normalizeText(after)))
  );
}
