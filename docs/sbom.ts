import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import manifest from '../package.json' with { type: 'json' };

const bomShape = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

type Tree = { version?: string | undefined; dependencies?: Record<string, Tree> | undefined };
const treeShape: z.ZodType<Tree> = z.object({
  version: z.string().optional(),
  dependencies: z
    .record(
      z.string(),
      z.lazy(() => treeShape),
    )
    .optional(),
});

const npm = (...args: string[]): unknown =>
  JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e9 }));

/** `name@version` of all below a package. */
function* below({ dependencies = {} }: Tree): Generator<string> {
  for (const [name, tree] of Object.entries(dependencies)) {
    if (tree.version !== undefined) yield `${name}@${tree.version}`;
    yield* below(tree);
  }
}

/**
 * What a production install on this machine consists of, in CycloneDX's format. npm's own `--omit dev` leaves out whatever a
 * development dependency needs too, such as discord.js: which packages it is, `npm ls` says rightly.
 */
export function listPackages(): unknown {
  const bom = bomShape.parse(
    npm('sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--workspaces=false'),
  );
  const tree = treeShape.parse(npm('ls', '--all', '--json', '--omit=dev', '--workspaces=false'));
  const refs = new Set([...below(tree), bom.metadata.component['bom-ref']]);
  const isIn = (ref: string) => refs.has(ref);
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...bom.metadata.component, name: manifest.name } },
    components: bom.components.filter((component) => isIn(component['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => isIn(ref))
      .map((entry) => Object.assign(entry, { dependsOn: entry.dependsOn.filter(isIn) })),
  };
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(listPackages(), null, 2)}\n`);
