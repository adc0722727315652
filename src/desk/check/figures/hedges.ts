import { fold } from '../languages/detect.ts';

export type Hedge = 'about' | 'over' | 'under';

const table: [Hedge, string, RegExp][] = [
  [
    'over',
    'more than|over|at least|above|exceeding|mehr als|uber|mindestens|plus d[eu]|au moins|mas de|al menos',
    /^\s?\S{0,3}\s?(?:이상|넘|여|以上|超|を超|余り|多)/u,
  ],
  [
    'under',
    'less than|fewer than|under|below|nearly|almost|up to|just short of|weniger als|unter|knapp|fast|hochstens|bis zu|annahernd|moins d[eu]|pres de|presque|menos de|casi|hasta',
    /^\s?\S{0,3}\s?(?:미만|가까|이하|未満|以下|近く|弱)/u,
  ],
  [
    'about',
    'about|around|roughly|approximately|some|circa|ca\\.|etwa|rund|ungefahr|gut|gegen|environ|quelque|autour de|une|unos|unas|cerca de|alrededor de',
    /^\s?\S{0,3}\s?(?:정도|가량|쯤|안팎|ほど|前後|左右|程度)/u,
  ],
];

const hedges = table.map(([hedge, words, after]) => {
  return {
    hedge,
    before: new RegExp(
      String.raw`(?:^|[^\p{L}])(?:${words})\s?(?:(?:an?|un|une|die|das|the)\s)?[$€£₩¥]?$`,
      'u',
    ),
    after,
  };
});

/** Whether a figure is called rounded, a lower or an upper bound: "about 50", "over 50", "50명 이상". */
export function hedgeOf(before: string, after: string): Hedge | null {
  const folded = fold(before);
  if (/(?:약|대략|約|およそ|大約|约)\s?$/u.test(folded)) return 'about';
  return hedges.find((each) => each.before.test(folded) || each.after.test(after))?.hedge ?? null;
}
