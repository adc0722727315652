import { articlesOf, type Dossier } from '../../article/dossier.ts';
import { figureIndexOf } from './figures/figure-index.ts';
import { castOf } from './names/cast.ts';
import { nameIndexOf } from './names/name-index.ts';
import { supportIndexOf } from './support.ts';

/** Reads all that statements are compared with, so that the first one finds it ready: some 100 ms for 20,000 characters. */
export function prepareChecks(dossier: Dossier): void {
  for (const article of articlesOf(dossier)) {
    nameIndexOf(article);
    supportIndexOf(article);
    castOf(article);
    figureIndexOf(article).sentences.forEach(({ figures }) => figures);
  }
}
