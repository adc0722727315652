/**
 * Abbreviations of time zones that mean one offset wherever a newspaper writes them; IST, CST, BST, ET and PT don't. The
 * offsets are those of the tz database.
 */
export const zoneOffsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  SAST: '+02:00',
  MSK: '+03:00',
  МСК: '+03:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  KST: '+09:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  BRT: '-03:00',
  EDT: '-04:00',
  PDT: '-07:00',
};
