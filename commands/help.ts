import { Refusal } from '../src/base/refusal.ts';
import { type Command, type Context, defineCommand } from '../src/command/command.ts';
import { nameIn } from '../src/command/name.ts';
import { listOptions, wordsOf } from '../src/command/options/option.ts';
import { suggestCommands } from '../src/command/options/suggest.ts';
import { type Block, emptyView, type FollowUp, type View } from '../src/command/view.ts';
import { allWords } from '../src/words/words.ts';

const botName = 'Nutgraf';

/** Pages that are no command's. */
const pages = { rules: '#rules', admins: '#admins' } as const;

/** Three ways to ask and what everybody may use; the rules, each command and what admins do lie behind a select. */
export const help = defineCommand({
  name: 'help',
  options: { command: { type: 'text', maxLength: 50, suggest: suggestCommands } },
  private: true,
  anywhere: true,
  mention: 'nothing',
  welcome: 'help',
  async *run(context, { command }) {
    const { commands, guild, words, hints } = context;
    // A face without ways of its own has one person, who may use everything.
    const isDirect = guild === null && hints.ways.length > 0;
    const isHere = ({ buttonOnly, needs }: Command) => !buttonOnly && !(isDirect && needs === 'guild');
    const typed = commands.filter(isHere);
    const [forAll, forAdmins] = [typed.filter(({ right }) => !right), typed.filter(({ right }) => right)];
    if (command === pages.rules) yield pageView(context, words.views.helpRules, paragraphs(hints.rules), []);
    else if (command === pages.admins)
      yield pageView(context, words.views.helpAdmins, forAdmins.map(entryOf(context)), forAdmins);
    else if (command !== undefined) yield commandView(context, commandCalled(context, typed, command));
    else {
      const ways = paragraphs([words.views.helpIntro, ...hints.ways]);
      // A face without ways of its own has no other page.
      const list = hints.ways.length > 0 ? forAll : typed;
      yield pageView(context, botName, [...ways, ...list.map(entryOf(context))], forAll);
    }
  },
});

const paragraphs = (texts: readonly string[]) => texts.map((text): Block => ({ kind: 'paragraph', text }));

function entryOf({ words, formatCommand }: Context) {
  return ({ name }: Command): Block => ({
    kind: 'entry',
    term: formatCommand(name),
    text: words.commands[name].description,
  });
}

function pageView(context: Context, heading: string, blocks: Block[], listed: readonly Command[]): View {
  const { words, formatCommand } = context;
  const entry = (label: string, command: string): FollowUp => ({
    label,
    command: 'help',
    values: { command },
    slot: { list: words.views.helpMore },
  });
  return {
    ...emptyView,
    heading: { text: heading, url: null },
    blocks,
    followUps: [
      ...(heading === botName ? [] : [{ ...entry(words.labels.help, ''), values: {} }]),
      entry(words.views.helpRules, pages.rules),
      ...listed.map(({ name }) => entry(formatCommand(name), name)),
      ...(context.guild === null ? [] : [entry(words.views.helpAdmins, pages.admins)]),
    ],
  };
}

/** @throws Refusal `command.none` */
function commandCalled({ formatCommand }: Context, typed: readonly Command[], text: string): Command {
  const wanted = text.toLocaleLowerCase().replace(/^\//u, '').trim();
  const isCalled = ({ name }: Command) =>
    name === wanted || allWords.some((words) => nameIn(words, name) === wanted);
  const found = typed.find(isCalled);
  if (!found) throw new Refusal('command.none', { name: text, typed: formatCommand('help') });
  return found;
}

/** A command as it declares itself. */
function commandView(context: Context, { name, options, right }: Command): View {
  const { words, formatCommand } = context;
  const shown = listOptions(options).filter(([, { hidden }]) => !hidden);
  return {
    ...emptyView,
    heading: { text: formatCommand(name), url: null },
    blocks: [
      { kind: 'paragraph', text: words.commands[name].description },
      ...shown.map(([option, declared]): Block => {
        const { name, description } = wordsOf(words, option, declared);
        return { kind: 'entry', term: name, text: description };
      }),
    ],
    notes: right ? [words.views.helpNeeds(words.rights[right])] : [],
  };
}
