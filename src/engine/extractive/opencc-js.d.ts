/** Pairs of a traditional character and its simplified one: "萬 万|與 与"; the package types only its converters. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
