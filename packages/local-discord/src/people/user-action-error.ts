/** Discord's own client wouldn't let a person do this. */
export class UserActionError extends Error {
  override name = 'UserActionError';
}
