/**
 * By language, normalized: words by which who is named before them won a match, or lost it, against who is named after;
 * and those that tell that who is named after them did neither, wherever that stands.
 */
export const results: Readonly<Record<string, { won: string; lost: string; object?: string }>> = {
  en: {
    won: 'beat|beats|defeated|defeats|won|overcame|thrashed',
    lost: 'lost|(?:was|were|been) beaten|went down',
  },
  de: {
    won: 'schlug|schlugen|besiegte|besiegten|gewann|gewannen|bezwang|bezwangen',
    lost: 'verlor|verloren|unterlag|unterlagen',
    object: 'den|dem|gegen|bei',
  },
  fr: {
    won: "a battu|ont battu|bat|l'a emporte|a gagne|s'est impose",
    lost: "s'est incline(?:e|s|es)?|a perdu|ont perdu",
  },
  es: {
    won: 'vencio|derroto|gano|supero|vencieron|derrotaron',
    lost: 'perdio|cayo|perdieron|cayeron',
    object: 'al?|contra|ante',
  },
  pt: { won: 'venceu|derrotou|ganhou|bateu', lost: 'perdeu|foi derrotad[oa]', object: 'aos?|contra|com' },
  ru: {
    won: 'обыграл[аи]?|победил[аи]?|выиграл[аи]?',
    lost: 'проиграл[аи]?|уступил[аи]?',
    object: 'у|над|против|команд[уе]|клуб[уа]',
  },
  uk: {
    won: 'обіграв|обіграла|переміг|перемогла|виграв|виграла',
    lost: 'програв|програла|поступився|поступилася',
    object: 'у|над|проти|команд[уі]|клуб[уа]',
  },
};
