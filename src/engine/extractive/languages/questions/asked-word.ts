/**
 * "When", "who", "where" and the like, one of these, but no word that begins a clause of a question for something else: as
 * in "what happened when …", or "que s’est-il passé quand …"; "who did it, and when" asks for both.
 */
export const askedWord = (words: string): string =>
  String.raw`(?<!\p{L})(?:${words})(?!\p{L})(?<!^(?:\p{L}+ )?(?:wh(?:at|ich|o|ere|y)|how|did|does|do|is|was|were|has|have|will|can|que|qu['’]\P{P}*|quel(?:le)?s?|pourquoi|comment|où|combien|quem|qua(?:l|is)|quantos?|como|che|cosa|chi|quale|perché|come)(?!\p{L}).*(?<!(?<!\p{L})(?:and|to|of|from|by|for|with|et|e|de|di|da|à|a|at[ée]|desde|para|per|pour|par|por|avec|chez)|,) (?:${words}))`;
