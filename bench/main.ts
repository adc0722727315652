const topics: Record<string, () => Promise<{ bench: (args: string[]) => Promise<void> }>> = {
  answers: () => import('./answers.ts'),
  checks: () => import('./checks.ts'),
  actors: () => import('./actors.ts'),
  extractive: () => import('./extractive.ts'),
  questions: () => import('./questions.ts'),
  discord: () => import('./discord.ts'),
  extract: () => import('./extract.ts'),
  feeds: () => import('./feeds.ts'),
  marked: () => import('./marked.ts'),
  parse: () => import('./parse.ts'),
  sentences: () => import('./sentences.ts'),
  crash: () => import('./crash.ts'),
  crowd: () => import('./crowd.ts'),
  picture: () => import('./picture.ts'),
  rush: () => import('./rush.ts'),
  stories: () => import('./stories.ts'),
  store: () => import('./store.ts'),
};

const [topic = '', ...args] = process.argv.slice(2);
const load = topics[topic];
if (load) await (await load()).bench(args);
else {
  console.error(`Topics: ${Object.keys(topics).join(', ')}`);
  process.exitCode = 2;
}
