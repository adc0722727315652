/** Discord's own client wouldn't let a person do this. */
export class PersonCannot extends Error {
  override name = 'PersonCannot';
}
