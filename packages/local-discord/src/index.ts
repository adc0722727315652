/** The package's public interface: whatever is not named here may change without notice. */
export { startDiscord, type DiscordOptions, type LocalDiscord } from './discord.ts';
export type { Controls } from './controls.ts';
export type { AdjustableClock } from './clock.ts';
export type { Fault } from './faults.ts';
export type { WireLogEntry, WireLog } from './wire-log.ts';
export { chooseCommand } from './people/available-commands.ts';
export type { FileInput, CommandValues } from './people/command-options.ts';
export type { Acknowledgement, Choice, PendingInteraction, Modal } from './people/pending-interaction.ts';
export type { Person, SendOptions } from './people/person.ts';
export type { ModalValues } from './people/submit-modal.ts';
export { UserActionError } from './people/user-action-error.ts';
export type { Watch } from './people/watch.ts';
export { flatten, textOf, componentTypes } from './state/components.ts';
export { messageFlags } from './state/messages.ts';
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
export {
  everyonePermissions,
  type ChannelOptions,
  type GuildOptions,
  type PersonOptions,
} from './state/places.ts';
export type { World } from './state/world.ts';
