import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { shared } from '../src/command/options/option.ts';
import { changesView } from '../src/command/reading/changes-view.ts';
import { principalOf } from '../src/desk/principal.ts';
import { changesOf } from '../src/desk/changes.ts';

const { article, earlier } = shared;

/** Both versions by `#id`; one that is no longer kept is not read anew, for that would be another version. */
export const changes = defineCommand({
  name: 'changes',
  options: { article: { ...article, required: true }, earlier: { ...earlier, required: true } },
  buttonOnly: true,
  private: true,
  async *run(context, values) {
    const versionOf = async (text: string) => {
      const id = text.slice(1);
      const source = { kind: 'kept' as const, id, fresh: false };
      const version = await context.desk.read(source, principalOf(context, true), context.signal);
      if (version.id !== id) throw new Refusal('article.gone', {});
      return version;
    };
    const [before, after] = [await versionOf(values.earlier), await versionOf(values.article)];
    yield changesView(context, { before, after, changes: await changesOf(before, after) });
  },
});
