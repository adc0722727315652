import type { Command } from '../src/command/command.ts';
import { actors } from './actors.ts';
import { ask } from './ask.ts';
import { catchup } from './catchup.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { configReset } from './config/reset.ts';
import { configSet } from './config/set.ts';
import { configShow } from './config/show.ts';
import { configWhy } from './config/why.ts';
import { digestNow } from './digest/now.ts';
import { evidence } from './evidence.ts';
import { exportReading } from './export.ts';
import { feedAdd } from './feed/add.ts';
import { feedChange } from './feed/change.ts';
import { feedExport } from './feed/export.ts';
import { feedImport } from './feed/import.ts';
import { feedList } from './feed/list.ts';
import { feedRemove } from './feed/remove.ts';
import { feedTest } from './feed/test.ts';
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
  feedAdd,
  feedList,
  feedChange,
  feedRemove,
  feedTest,
  feedImport,
  feedExport,
  digestNow,
  catchup,
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
