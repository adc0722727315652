import type { Logger } from '../../base/log.ts';
import type { Drawn, View } from '../../command/view.ts';
import { loggable } from '../discord-errors.ts';

/** The pictures of a view, in their order. One that can't be drawn is logged and left out; never rejects. */
export async function drawPictures(
  { pictures }: View,
  signal: AbortSignal,
  log: Logger,
): Promise<readonly Drawn[]> {
  const drawn = pictures.map(async ({ draw }): Promise<Drawn[]> => {
    try {
      const picture = await draw(signal);
      return picture ? [picture] : [];
    } catch (error) {
      log.warn(loggable(error), 'a picture could not be drawn');
      return [];
    }
  });
  return (await Promise.all(drawn)).flat();
}
