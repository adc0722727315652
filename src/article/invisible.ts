/**
 * Characters that show nothing and can carry a hidden message: Unicode's tags, but for those of a flag, and variation
 * selectors that follow no character they could vary.
 */
const smuggled =
  /(\u{1F3F4}[\u{E0030}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}]+|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]+|(?<=[\uFE00-\uFE0F])[\uFE00-\uFE0F]+/gu;

export function dropSmuggled(text: string): string {
  return /[\u{E0000}-\u{E01EF}]|[\u{FE00}-\u{FE0F}]{2}/u.test(text)
    ? text.replaceAll(smuggled, (_, flag?: string) => flag ?? '')
    : text;
}
