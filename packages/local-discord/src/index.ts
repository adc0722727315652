/** The package's public interface: whatever is not named here may change without notice. */
export { startDiscord, type DiscordOptions, type LocalDiscord } from './discord.ts';
export type { Controls } from './controls.ts';
export type { AdjustableClock } from './clock.ts';
export type { Fault } from './faults.ts';
export type { Entry, Journal } from './wire-log.ts';
export { chooseCommand } from './people/available-commands.ts';
export type { GivenFile, GivenOptions } from './people/command-options.ts';
export type { Acknowledgement, Choice, InteractionHandle, Modal } from './people/pending-interaction.ts';
export type { Person, SendOptions } from './people/person.ts';
export type { GivenValues } from './people/submit-modal.ts';
export { PersonCannot } from './people/user-action-error.ts';
export type { Watch } from './people/watch.ts';
export { flatten, textOf, TYPE } from './state/components.ts';
export { FLAG, postMessage } from './state/messages.ts';
export type {
  Account,
  Attachment,
  Channel,
  Command,
  CommandOption,
  CommandPermission,
  Component,
  Guild,
  Message,
  User,
} from './state/model.ts';
export type { Permission } from './state/permissions.ts';
export { EVERYONE, type ChannelOptions, type GuildOptions, type PersonOptions } from './state/places.ts';
export { openThread } from './state/threads.ts';
export type { World } from './state/world.ts';
