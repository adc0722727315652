import type { Command } from '../src/command/command.ts';
import { actors } from './actors.ts';
import { ask } from './ask.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { configReset } from './config/reset.ts';
import { configSet } from './config/set.ts';
import { configShow } from './config/show.ts';
import { configWhy } from './config/why.ts';
import { evidence } from './evidence.ts';
import { exportReading } from './export.ts';
import { forgetArticle } from './forget/article.ts';
import { forgetMe } from './forget/me.ts';
import { forgetServer } from './forget/server.ts';
import { help } from './help.ts';
import { links } from './links.ts';
import { report } from './report.ts';
import { sample } from './sample.ts';
import { hello, thanks } from './small-talk.ts';
import { story } from './story.ts';
import { summarize } from './summarize.ts';
import { timeline } from './timeline.ts';
import { usage } from './usage.ts';

/** What people can ask for, in the order in which help and README list it. */
export const commands: readonly Command[] = [
  summarize,
  actors,
  ask,
  compare,
  timeline,
  story,
  sample,
  help,
  usage,
  configShow,
  configSet,
  configReset,
  configWhy,
  forgetArticle,
  forgetServer,
  forgetMe,
  links,
  evidence,
  exportReading,
  changes,
  report,
  hello,
  thanks,
];
