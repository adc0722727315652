import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const out = process.argv[2] ?? join(root, 'dist');

/**
 * A package for other repositories, as JavaScript with its types: Node runs no TypeScript from `node_modules`, where this
 * one lies for them. Here the workspace is run from its source.
 */
rmSync(out, { recursive: true, force: true });
execFileSync('tsc', ['-p', join(root, 'tsconfig.build.json'), '--outDir', out], { stdio: 'inherit' });
cpSync(join(root, 'src/page'), join(out, 'page'), { recursive: true });
cpSync(join(root, 'README.md'), join(out, 'README.md'));
const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const name of ['private', 'scripts', 'devDependencies']) delete manifest[name];
const exports = { '.': { types: './index.d.ts', default: './index.js' } };
writeFileSync(join(out, 'package.json'), `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`);
