import { longestArticle } from '../model/fit.ts';
import { draftSchema } from '../model/parse.ts';
import { priceAt, type Prices } from '../model/prices.ts';
import { systemPrompt } from '../model/prompt.ts';
import type { ModelRequest, Provider } from '../model/provider.ts';
import { timeouts, type Timeouts } from '../model/timeouts.ts';
import { mostTokens } from '../model/tokens.ts';
import { connect, type Connection } from './connection.ts';
import { commonDialect, simplerDialect, type Dialect } from './dialect.ts';
import { faultOf } from './fault.ts';
import { readLimit } from './read-limit.ts';
import {
  answerTokens,
  buildRequest,
  likelyShare,
  likelyTokens,
  promptText,
  shortestAnswer,
} from './request.ts';
import { askContext, type Context } from './server.ts';
import { streamChat } from './stream.ts';

export type OpenAiOptions = Connection & {
  model: string;
  /** Tokens of prompt and answer together; null asks the server. */
  contextTokens: number | null;
  /** Unknown for most: whoever runs a server pays nobody by the token. */
  prices?: Prices | undefined;
};

/** A server of one's own loads a model and reads the whole prompt before it says its first word. */
export const patientTimeouts: Timeouts = { ...timeouts, first: 45_000 };

/** What has been found out of a server and its model. */
type Known = { dialect: Dialect; context: Context; hasAnswered: boolean };

/** Any model behind a chat completions API. */
export async function createOpenAiProvider(options: OpenAiOptions): Promise<Provider> {
  const { model, prices } = options;
  const known: Known = { dialect: commonDialect, context: await contextOf(options), hasAnswered: false };
  const most = (request: ModelRequest) => answerTokens(request, known.context.tokens);
  return {
    name: 'openai',
    model,
    version: ` ${new URL(options.baseURL).host}`,
    timeouts: patientTimeouts,
    countedUsd: 0.01,
    articleTokens: () => roomForArticle(known.context.tokens),
    most: (request) => ({ prompt: mostTokens(promptText(request)), output: most(request) }),
    counted: (request) => likelyTokens(promptText(request)) + most(request),
    price: (tokens) => priceAt(prices, tokens),
    readLimit,
    stream: createStream(options, known),
    faultOf: (error) => faultOf(error, model),
    server: () => ({ format: known.dialect.format, contextTokens: known.context.tokens }),
  };
}

/** Asks again in a simpler way for as long as the server refuses what it doesn't know, and remembers what it took. */
function createStream(options: OpenAiOptions, known: Known): Provider['stream'] {
  const client = connect(options);
  return async (request, signal, alive, events) => {
    const properties = Object.keys(Object(request.schema['properties']));
    for (let { dialect } = known; ;) {
      let hasBegun = false;
      const watched = { ...events, text: (text: string) => ((hasBegun = true), events.text(text)) };
      const body = buildRequest(options.model, request, dialect, known.context.tokens);
      try {
        await streamChat({ client, request: body, properties, signal, alive }, watched);
        known.dialect = dialect;
        return noteAnswer(options, known);
      } catch (error) {
        signal.throwIfAborted();
        const simpler = hasBegun ? null : simplerDialect(dialect, error);
        if (simpler === null) throw error;
        dialect = simpler;
      }
    }
  };
}

/** Once it has answered, the server has loaded the model and can say what it gave it. */
function noteAnswer(options: OpenAiOptions, known: Known): void {
  if (known.hasAnswered || known.context.isFirm) return;
  known.hasAnswered = true;
  void contextOf(options).then((context) => (known.context = context));
}

async function contextOf(options: OpenAiOptions): Promise<Context> {
  if (options.contextTokens !== null) return { tokens: options.contextTokens, isFirm: true };
  return askContext(options, options.model);
}

/** What stands around an article: its title and context, and the task. */
const aroundArticle = 400;

/** In tokens as `mostTokens` counts them; a few sentences even where there is no room for them. */
function roomForArticle(contextTokens: number): number {
  const bare = {
    system: systemPrompt,
    documents: [],
    asks: [],
    schema: draftSchema,
    outputTokens: 0,
    comesAgain: true,
  };
  const room = contextTokens - likelyTokens(promptText(bare)) - aroundArticle - shortestAnswer;
  return Math.min(longestArticle, Math.max(200, Math.floor(room / likelyShare)));
}
