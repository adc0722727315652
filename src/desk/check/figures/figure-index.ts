import type { Article } from '../../../article/article.ts';
import { articlesOf, type Dossier } from '../../../article/dossier.ts';
import type { PartialDate } from '../dates/read-dates.ts';
import { languageOf, languages } from '../languages/index.ts';
import { primaryOf } from '../languages/detect.ts';
import { figuresIn, joinFigures, type Figures } from './read-figures.ts';
import { dayOfPublication, relativeDates, sameDay, type Day } from '../dates/relative-dates.ts';
import { lazyList } from '../text/lazy-list.ts';
import { normalizeText } from '../text/normalize.ts';

/** The figures of an article: of each sentence, of its title, and its date. */
export type FigureIndex = {
  sentences: Figures[];
  texts: readonly string[];
  title: Figures;
  published: Day | null;
};

/** The end of a year is in December. */
const yearEnds = new Map(
  languages.flatMap(({ tag, calendar }) =>
    calendar?.yearEnd === undefined ? [] : [[tag, new RegExp(calendar.yearEnd, 'u')] as const],
  ),
);

const cache = new WeakMap<Dossier, FigureIndex>();

/** Reads each sentence once, when the first statement asks for it; of several each by its own date and language. */
export function figureIndexOf(dossier: Dossier): FigureIndex {
  const known = cache.get(dossier);
  if (known) return known;
  const indexes = articlesOf(dossier).map(readArticle);
  const [first, ...others] = indexes;
  const index =
    first && others.length === 0
      ? first
      : {
          sentences: indexes.flatMap(({ sentences }) => sentences),
          texts: dossier.sentences,
          title: joinFigures(indexes.map(({ title }) => title)),
          published: dayOfPublication(dossier),
        };
  cache.set(dossier, index);
  return index;
}

function readArticle(article: Article): FigureIndex {
  const language = primaryOf(article.language);
  const published = dayOfPublication(article);
  const figures = (text: string, before: () => PartialDate | null = () => null): Figures => {
    const found = figuresIn(text, language);
    const plain = normalizeText(text);
    const counted = published ? relativeDates(plain, published) : [];
    const years = languageOf(language).yearBefore?.test(plain) ? yearsBefore(found) : [];
    const end = yearEnds.get(language)?.test(plain) ? decembersOf(found, published) : [];
    const same = sameDay.test(plain) && !found.dates.some(isDay) ? (before() ?? published) : null;
    return { ...found, dates: found.dates.concat(counted, years, end, same ?? []) };
  };
  const sentences: Figures[] = lazyList(article.sentences.length, (at) =>
    figures(article.sentences[at] ?? '', () => lastDayBefore(sentences, at)),
  );
  return {
    texts: article.sentences,
    sentences,
    title: figures(article.title ?? ''),
    published,
  };
}

/** How far back "the same day" reaches, in sentences. */
const reach = 6;

const isDay = ({ day, weekday }: PartialDate): boolean => day !== undefined || weekday !== undefined;

function lastDayBefore(sentences: readonly Figures[], at: number): PartialDate | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const day = sentences[back]?.dates.findLast(isDay);
    if (day) return day;
  }
  return null;
}

/** "At the end of the year": of the one that its sentence names, else of the publication's. */
function decembersOf(found: Figures, published: FigureIndex['published']): PartialDate[] {
  const own = yearsOf(found);
  const years = own.length > 0 || !published ? own : [published.year];
  return years.map((year) => ({ year, month: 12 }));
}

/** "In 2025, from 363 million the year before". */
const yearsBefore = (found: Figures): PartialDate[] => yearsOf(found).map((year) => ({ year: year - 1 }));

function yearsOf({ dates, figures }: Figures): number[] {
  const bare = figures.flatMap(({ digits }) =>
    /^(?:19|20)\d\d$/u.test(digits ?? '') ? [Number(digits)] : [],
  );
  const years = dates.flatMap(({ year }) => year ?? []);
  return [...bare, ...years];
}
