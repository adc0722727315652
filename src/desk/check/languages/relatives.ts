/**
 * Those who are close to somebody: what they do is not done by whom their sentence names. `words` is a regular expression of
 * what they are, as written; `patterns` are those of all that means one, with the words at KIN.
 */
export type Relatives = { words: string; patterns: string[] };

/** By language. */
export const relatives: Readonly<Record<string, Relatives>> = {
  en: {
    words:
      'sisters?|brothers?|wife|husband|sons?|daughters?|mother|father|parents|widow|widower|partner|fiancée?|cousin|uncle|aunt|nephew|niece|lawyers?|attorneys?|spokes(?:man|woman|person)|deputy|assistant|predecessor|successor|neighbou?rs?|friends?|colleagues?',
    patterns: [
      String.raw`(?:his|her|their|\p{L}+['’]s?) (?:\p{L}+ ){0,2}?KIN`,
      String.raw`KIN of (?:\p{L}+ ){0,2}?\p{L}+`,
    ],
  },
  de: {
    words:
      'schwester|bruder|brüder|ehefrau|frau|ehemann|mann|sohn|söhne|tochter|töchter|mutter|vater|eltern|witwer?|cousine?|onkel|tante|neffe|nichte|anwalt|anwältin|verteidiger(?:in)?|sprecher(?:in)?|stellvertreter(?:in)?|vorgänger(?:in)?|nachfolger(?:in)?|freund(?:in)?|kolleg(?:e|in)',
    patterns: [
      String.raw`(?:seine?[rmns]?|ihre?[rmns]?|dessen|deren|\p{Lu}\p{L}+s) (?:\p{L}+ )?KIN`,
      String.raw`KIN (?:von|des|der) (?:\p{L}+ ){0,2}?\p{L}+`,
    ],
  },
  fr: {
    words:
      'sœurs?|frères?|épouse|femme|mari|époux|fils|filles?|mère|père|parents|veuve|veuf|compagne|compagnon|cousine?|oncle|tante|neveu|nièce|avocate?s?|porte-parole|adjointe?|prédécesseure?|successeure?|voisine?|amie?|collègues?',
    patterns: [
      String.raw`(?:son|sa|ses|leurs?) (?:\p{L}+ )?KIN`,
      String.raw`KIN (?:de |d['’]|du |des )(?:\p{L}+ ){0,2}?\p{L}+`,
    ],
  },
  es: {
    words:
      'herman[oa]s?|espos[oa]|mujer|marido|hij[oa]s?|madre|padres?|viud[oa]|pareja|prim[oa]|tí[oa]|sobrin[oa]|abogad[oa]s?|portavoz|adjunt[oa]|antecesora?|sucesora?|vecin[oa]|amig[oa]s?|colega',
    patterns: [String.raw`sus? (?:\p{L}+ )?KIN`, String.raw`KIN del? (?:\p{L}+ ){0,2}?\p{L}+`],
  },
  pt: {
    words:
      'irmãos?|irmãs?|espos[oa]|mulher|marido|filh[oa]s?|mãe|pais?|viúv[oa]|companheir[oa]|prim[oa]|ti[oa]|sobrinh[oa]|advogad[oa]s?|porta-voz|adjunt[oa]|antecessora?|sucessora?|vizinh[oa]|amig[oa]s?|colega',
    patterns: [
      String.raw`(?:seus?|suas?) (?:\p{L}+ )?KIN`,
      String.raw`KIN (?:del[ea]s?|d[eoa]s? (?:\p{L}+ ){0,2}?\p{L}+)`,
    ],
  },
  ru: {
    words: String.raw`сестр\p{L}+|брат\p{L}{0,2}|жен(?:а|ы|е|у|ой)|муж\p{L}{0,2}|сын\p{L}{0,3}|доч\p{L}+|мать|матер\p{L}+|отец|отц\p{L}+|адвокат\p{L}{0,2}|представител\p{L}+|заместител\p{L}+|предшественни\p{L}+|преемни\p{L}+|коллег\p{L}*`,
    patterns: [String.raw`(?:его|её|ее|их) (?:\p{L}+ )?KIN`],
  },
  uk: {
    words: String.raw`сестр\p{L}+|брат\p{L}{0,2}|дружин\p{L}+|чоловік\p{L}{0,2}|син\p{L}{0,3}|доньк\p{L}+|дочк\p{L}+|мати|матер\p{L}+|батьк\p{L}+|адвокат\p{L}{0,2}|речни\p{L}+|заступни\p{L}+|попередни\p{L}+|наступни\p{L}+|колег\p{L}*`,
    patterns: [String.raw`(?:його|її|їх|їхн\p{L}+) (?:\p{L}+ )?KIN`],
  },
  ar: {
    words: String.raw`شقيق\p{L}{0,3}|زوج\p{L}{0,3}|ابن\p{L}{0,3}|والد\p{L}{0,3}|أخت\p{L}{0,2}|محامي\p{L}{0,3}`,
    patterns: [String.raw`[وفبل]?(?:شقيق|زوج|ابن|والد|أخ|أخو|أخت|محامي)ت?(?:ه|ها|هم)`],
  },
  zh: {
    words: '妹妹|姐姐|哥哥|弟弟|妻子|丈夫|儿子|女儿|母亲|父亲|父母|律师|发言人|助理|前任|继任者|同事|朋友',
    patterns: [
      String.raw`(?:他们?|她们?|其)的?KIN`,
      String.raw`(?<=^|[，。；])[^\P{Script=Han}他她其说]{2,4}的KIN`,
    ],
  },
  ja: {
    words: '妹|姉|兄|弟|妻|夫|息子|娘|母親?|父親?|弁護士|代理人|報道官|秘書|後任|前任|同僚|友人',
    patterns: [
      String.raw`(?:彼女?|同氏|本人)のKIN(?!\p{Script=Han})`,
      String.raw`(?<=^|[、。「])[\p{Script=Han}\p{Script=Katakana}ー・]{1,12}(?:さん)?のKIN(?!\p{Script=Han})`,
    ],
  },
  ko: {
    words:
      '동생|누나|언니|오빠|아내|남편|아들|딸|어머니|아버지|변호인|변호사|대변인|비서|후임|전임자|동료|친구|측근',
    patterns: [String.raw`(?:\p{Script=Hangul}{2,4} )?\p{Script=Hangul}{1,5}의 KIN`],
  },
};
