export type AnswerText = {
  /** What of this belongs to the JSON object; '' where nothing does. */
  take: (text: string) => string;
};

const thought = /^\s*<(think|thinking|thought|reasoning)>/u;
const endOfThought = /<\/(?:think|thinking|thought|reasoning)>/u;

/**
 * The JSON object in what a model writes: without the thoughts before it, the fence around it and the words beside it.
 * It begins with a brace and one of its properties; what comes after its last brace is left out.
 */
export function createAnswerText(properties: string[]): AnswerText {
  const beginning = new RegExp(String.raw`\{\s*"(?:${properties.join('|')})"`, 'u');
  let [before, depth, isQuoted, isEscaped, isOver] = ['', 0, false, false, false];
  /** The end of the object in it, or its whole length. */
  const follow = (text: string): number => {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at];
      if (isEscaped) isEscaped = false;
      else if (isQuoted && sign === '\\') isEscaped = true;
      else if (sign === '"') isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      if (depth > 0) continue;
      isOver = true;
      return at + 1;
    }
    return text.length;
  };
  return {
    take(text) {
      if (isOver) return '';
      if (depth > 0) return text.slice(0, follow(text));
      before = afterThought(before + text);
      const start = thought.test(before) ? -1 : before.search(beginning);
      if (start < 0) return '';
      const begun = before.slice(start);
      return begun.slice(0, follow(begun));
    },
  };
}

/** Templates may have opened the thought before the model wrote anything: then only its end is seen. */
function afterThought(text: string): string {
  const end = endOfThought.exec(text);
  return end ? text.slice(end.index + end[0].length) : text;
}
