/** By language, normalized: words by which who is named before them won a match, or lost it, against who is named after. */
export const results: Readonly<Record<string, { won: string; lost: string }>> = {
  en: {
    won: 'beat|beats|defeated|defeats|won|overcame|thrashed',
    lost: 'lost|(?:was|were|been) beaten|went down',
  },
  de: {
    won: 'schlug|schlugen|besiegte|besiegten|gewann|gewannen|bezwang|bezwangen',
    lost: 'verlor|verloren|unterlag|unterlagen',
  },
  fr: {
    won: "a battu|ont battu|bat|l'a emporte|a gagne|s'est impose",
    lost: "s'est incline(?:e|s|es)?|a perdu|ont perdu",
  },
  es: {
    won: 'vencio|derroto|gano|supero|vencieron|derrotaron',
    lost: 'perdio|cayo|perdieron|cayeron',
  },
  pt: { won: 'venceu|derrotou|ganhou|bateu', lost: 'perdeu|foi derrotad[oa]' },
  ru: { won: 'обыграл[аи]?|победил[аи]?|выиграл[аи]?', lost: 'проиграл[аи]?|уступил[аи]?' },
  uk: {
    won: 'обіграв|обіграла|переміг|перемогла|виграв|виграла',
    lost: 'програв|програла|поступився|поступилася',
  },
};
