import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };

/** `npm version` runs this: what is unreleased becomes that version's, as of today. */
const text = readFileSync('CHANGELOG.md', 'utf8');
const date = new Date().toISOString().slice(0, 10);
const released = text.replace('## Unreleased\n', () => `## Unreleased\n\n## ${manifest.version}, ${date}\n`);
if (released === text) throw new Error('CHANGELOG.md has no Unreleased');
writeFileSync('CHANGELOG.md', released);
