import { createRenderer, type PictureJob } from '../src/picture/renderer.ts';

/** Latin, Korean and the busiest, each as a map. */
const stories: Record<string, [string, string, string][]> = {
  'four arrows': [
    ['Harbour Workers’ Union', 'accuses', 'Tidewater Cranes'],
    ['Tidewater Cranes', 'sues', 'Port Authority'],
    ['Mayor Ellen Brandt', 'orders an inquiry into', 'Port Authority'],
    ['Port Authority', 'suspends', 'Tidewater Cranes'],
  ],
  'in Korean': [
    ['상인회', '비판했다', '윤서연 해솔시장'],
    ['윤서연 해솔시장', '반박했다', '상인회'],
    ['국토교통부', '과징금을 부과했다', '한국철도시설관리공단'],
  ],
  'in Chinese': [['国家市场监督管理总局', '处罚', '阿里巴巴集团']],
  'forty arrows': Array.from({ length: 40 }, (_, index) => {
    return [`Actor ${(index * 7) % 11}`, `accuses, sues and fines ${index}`, `Person ${(index * 5) % 13}`];
  }),
  'forty among nine': Array.from({ length: 40 }, (_, index) => {
    return [`Ministry ${index % 9}`, 'warns', `Ministry ${(index * index + 3) % 9}`];
  }),
  'names of 200 letters': Array.from({ length: 12 }, (_, index) => {
    return [`${index} of `.repeat(50), 'asks for '.repeat(20), `${index + 1} of `.repeat(50)];
  }),
};

/** Milliseconds and memory of a first picture, of each kind when warm, and of the busiest ones. */
export async function bench(): Promise<void> {
  const renderer = createRenderer();
  const idle = process.memoryUsage().rss;
  const never = new AbortController().signal;
  for (const [name, triples] of Object.entries(stories)) {
    const relations = triples.map(([from, verb, to]) => ({ from, verb, to }));
    const job: PictureJob = { kind: 'map', input: { title: 'Who acts on whom', relations, left: [] } };
    const times: number[] = [];
    for (let run = 0; run < 10; run += 1) {
      const start = performance.now();
      await renderer.draw(job, never);
      times.push(performance.now() - start);
    }
    const [first = 0, ...next] = times;
    const median = next.toSorted((one, other) => one - other)[4] ?? 0;
    const megabytes = (process.memoryUsage().rss - idle) / 1e6;
    console.log(
      `${name}: first ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms, ${Math.max(...next).toFixed(0)} at most; +${megabytes.toFixed(0)} MB`,
    );
  }
}
