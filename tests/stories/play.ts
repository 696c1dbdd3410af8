import { stories } from './index.ts';
import { StoryBroke, type Tell, tellOver } from './teller.ts';

/** `npm run story -- yang`: plays a family's story against a running hub, act by act, each as the person whose act it is. */
const name = process.argv[2] ?? '';
const url = (process.env['HUB_URL'] ?? 'http://localhost:4000').replace(/\/$/, '');
const story = stories[name];
if (!story) {
  console.error(`There are these stories: ${Object.keys(stories).join(', ')}. Try: npm run story -- yang`);
  process.exit(2);
}
console.log(`${story.title}\n${url}\n`);
const started = performance.now();
let steps = 0;
const say: Tell['say'] = (who, what) => {
  steps += 1;
  console.log(`${String(steps).padStart(3)}  ${who.padEnd(24)} ${what}`);
};
try {
  await story.play(tellOver(url, say));
  console.log(`\nDone: ${steps} steps in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  const isOurs = error instanceof StoryBroke;
  console.error(`\n  ✗  ${isOurs ? error.message : `The hub at ${url} does not answer (${(error as Error).message}). Start it by npm start, or set HUB_URL.`}`);
  process.exitCode = 1;
}
