import type { Journal } from './journal.ts';

/**
 * A request is answered although it couldn't be written down. What couldn't be struck off is, with a later heartbeat, and so
 * is what may have been written down although nothing said so: else the next process would answer it again.
 */
export function tolerateFaults(journal: Journal, onFault: (error: unknown) => void): Journal {
  const unstruck = new Set<string>();
  const strikeAgain = async () => {
    for (const id of unstruck) {
      await journal.strike(id);
      unstruck.delete(id);
    }
  };
  return {
    append: (accepted) =>
      journal.append(accepted).catch((error) => {
        unstruck.add(accepted.id);
        onFault(error);
        return false;
      }),
    note: (...values) => journal.note(...values).catch(onFault),
    async renew() {
      const cancelled = await journal.renew().catch((error) => (onFault(error), []));
      await strikeAgain().catch(onFault);
      return cancelled;
    },
    adopt: (most) => journal.adopt(most).catch((error) => (onFault(error), [])),
    cancel: (id) => journal.cancel(id).catch((error) => (onFault(error), false)),
    strike: (id) =>
      journal.strike(id).catch((error) => {
        unstruck.add(id);
        onFault(error);
      }),
    setAside: (...values) => journal.setAside(...values).catch(onFault),
    async release(id) {
      await strikeAgain().catch(onFault);
      await journal.release(id).catch(onFault);
    },
    onCancelled: (listener) => journal.onCancelled(listener),
    status: () => journal.status(),
  };
}
