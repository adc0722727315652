const DIRECT = 1;

/** What there is to pick among Discord's own things, for a select or an option of one kind; channels of some types only. */
export function picksOf(kind, { users, roles, channels }, types = []) {
  const isOffered = ({ type }) => type !== DIRECT && (types.length === 0 || types.includes(type));
  const lists = {
    user: users,
    role: roles,
    mentionable: [...users, ...roles],
    channel: channels.filter(isOffered).map(({ id, name }) => ({ id, name: `#${name}` })),
  };
  return lists[kind].map(({ id, name }) => ({ value: id, label: name }));
}

/** The kinds by the types of components and of options. */
export const COMPONENT_PICKS = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' };
export const OPTION_PICKS = { 6: 'user', 7: 'channel', 8: 'role', 9: 'mentionable' };

/** A select of such things as one of texts, with those chosen that are chosen by default. */
export function asTextSelect(component, state) {
  const held = new Set((component.default_values ?? []).map(({ id }) => id));
  const picks = picksOf(COMPONENT_PICKS[component.type], state, component.channel_types);
  const options = picks.map(({ value, label }) => ({ value, label, default: held.has(value) }));
  return { ...component, options };
}
