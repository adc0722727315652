import { cleanText } from '../src/article/clean/clean-text.ts';
import { toArticle } from '../src/article/to-article.ts';
import { casts, type Cast } from './extractive/actor-set.ts';
import { draftOf } from './extractive/samples.ts';

/**
 * Who the extractive engine names in the samples, against who acts in them: of those it names the share that does
 * (precision), of those who do the share it names (recall). The later texts were written after the rules.
 */
export async function bench(args: string[]): Promise<void> {
  const { samples, later } = await casts();
  await report('samples', samples, args.includes('misses'));
  await report('later texts', later, args.includes('misses'));
}

async function report(title: string, all: Cast[], tells: boolean): Promise<void> {
  const total = { named: 0, right: 0, acting: 0, found: 0 };
  console.log(`\n${title}: precision, recall`);
  for (const cast of all) {
    const article = toArticle(cleanText(cast.text));
    const labels = (await draftOf(article, { kind: 'actors', language: null })).statements.map(
      ({ label }) => label,
    );
    const wrong = labels.filter((label) => ![...cast.must, ...cast.may].some((name) => areOne(label, name)));
    const missed = cast.must.filter((name) => !labels.some((label) => areOne(label, name)));
    const right = labels.length - wrong.length;
    const found = cast.must.length - missed.length;
    console.log(`  ${cast.name.padEnd(16)} ${right}/${labels.length}   ${found}/${cast.must.length}`);
    if (tells && wrong.length + missed.length > 0)
      console.log(`    wrong: ${wrong.join(', ')}; missed: ${missed.join(', ')}`);
    total.named += labels.length;
    total.right += right;
    total.acting += cast.must.length;
    total.found += found;
  }
  console.log(`  ${'all'.padEnd(16)} ${total.right}/${total.named}   ${total.found}/${total.acting}`);
}

function areOne(label: string, name: string): boolean {
  return label.includes(name) || name.includes(label);
}
