import { patternsOf, clauseUpTo, oneOf, type RelationPatterns } from './acts.ts';

const article = String.raw`(?:el |la |los |las |su |sus |un |una )`;
const opening = String.raw`(?:^(?:(?:El |La |Los |Las )?[●] [ye] )?|[;:–—,] |“”,? |(?<!\p{L})(?:(?<!(?:[●]|\p{Lu}[\p{L}.-]*) )y|pero|mientras|cuando|aunque|ayer|después) )(?:[Ee]l |[Ll]a |[Ll]os |[Ll]as |[Ss]us? )?(?:(?:junta|dirección|consejo de administración|pleno|cúpula) (?:de la |del |de ))?`;
const adverb = String.raw`(?:(?:(?:el |este )?(?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:en|el \d+ de) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: de \d{4})?|en \d{4}|ayer|hoy|también|ya|además|después|luego|antes|siempre|ahora|recientemente|dos veces|de nuevo|\p{Ll}+mente),? ){0,4}`;
const noun = String.raw`(?!(?:de|del|a|al|por|para|en|con|contra|sobre|que|quien|cuyo|y|o|e|ni|pero|como|entre|hacia|sin|no|se|le|les|lo)(?!\p{L}))[\p{L}\p{N}€%-]+(?<!,)`;
const titles = String.raw`(?:(?=\p{Ll})${noun} ){0,3}`;
const saying = oneOf(
  'afirmó anunció aseguró explicó declaró indicó precisó añadió señaló dijo prometió creyó pensó esperó admitió reconoció negó recordó relató reveló confirmó habló repitió decidió previó intentó trató pareció sugirió manifestó subrayó agregó sostuvo consideró estimó insistió comentó viajó llegó volvió regresó fue asistió acudió entró ascendió aspiró cayó salió llevó pasó subió bajó creció quedó resultó empezó comenzó siguió logró consiguió optó tendió contribuyó perteneció',
);
const past = String.raw`(?!${saying}(?!\p{L}))\p{Ll}{2,}(?:ó|aron|ieron|eron)`;
const participle = String.raw`(?!(?:afirmado|anunciado|asegurado|explicado|declarado|indicado|dicho|sido|estado|podido|querido|decidido|intentado|tratado|negado|viajado|llegado|vuelto|regresado|asistido|acudido|hecho|tenido|ido|logrado|reconocido|pedido_a)(?!\p{L}))\p{Ll}{2,}(?:ado|ido|rito|uesto|bierto|uelto)`;
const present = oneOf(
  'acusa acusan apoya apoyan critica critican demanda demandan denuncia denuncian rechaza rechazan respalda respaldan compra compran vende dirige preside representa representan defiende defienden sustituye reemplaza nombra destituye despide visita condena felicita investiga investigan exige exigen pide reclama reclaman combate enfrenta enfrentan financia contrata multa sanciona derrota vence gana absuelve detiene interroga recibe invita culpa culpan amenaza insta urge encabeza lidera abandona controla posee emplea sucede releva',
);
const irregular = oneOf(
  'hizo puso dio dieron impuso impusieron propuso opuso detuvo obtuvo retuvo produjo condujo',
);
const verb = String.raw`(?:(?:ha|han|había|habían) ${adverb}(?<verb>${participle})|(?<verb>${past}|${present}|${irregular})(?!\p{L}))`;
const participles = String.raw`\p{Ll}{2,}(?:ad|id|rit|uest|biert|uelt)[oa]s?`;
const personal = String.raw`(?:a (?:el |la |los |las |su |sus |un |una )?|al )${titles}②`;
const direct = String.raw`(?:${article}${titles})?②`;
const after = String.raw`(?=$|[,;:.!–—“”]|\s(?:de|del|por|para|en|a|al|ante|con|contra|sobre|tras|desde|hasta|durante|su|sus|un|una|los|las|y|o|e|pero|cuando|mientras|porque|como|este|esta|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|\d)|la semana|ayer|hoy|que|quien|sin|bajo|mediante|\p{Ll}+(?:mente|[aei]r))(?!\p{L})|\s\d)`;
const deed = String.raw`(?:(?:una? |el |la |los |las |unas? |su )?(?<rest>(?:\d[\d.,]* )?${noun}(?: ${noun}){0,2}?) )`;

/** What one has or does that another can act on. */
const thing = oneOf(
  'acusaciones críticas ofertas? planes plan propuestas? recursos? denuncias? demandas? peticiones petición compra adquisición licencia cuentas oficinas sede decisión decisiones política gestión venta candidatura nombramiento dimisión despido detención versión informe apelación extradición',
);

/** How plain Spanish sentences say who acts on whom. */
export const spanishRelations: RelationPatterns = {
  lead: /(?:(?:Sra?|Dra?|Don|Doña|don|doña)\.? )+$/u,
  clauseEnd: clauseUpTo('y e pero mas'),
  of: /^(?<office>(?:.* )?(?:de|del))(?: la| las| los)?$/u,
  acts: patternsOf(
    String.raw`${opening}①,? ${adverb}(?:(?:ha|han|había|habían) ${adverb})?(?<verb>nombró|nombraron|designó|eligió|declaró|proclamó|nombrado|designado|elegido|declarado) ${adverb}${personal} (?<rest>(?!(?:para|ante|tras|desde|como|junto|contra|sobre|hasta|durante|este|esta)(?!\p{L}))\p{Ll}{4,})${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:${personal}|${direct})${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}${deed}?(?<link>contra|con) (?:el |la |los |las |su )?${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}${deed}(?:(?<link>a) (?:la |los |las |su )?|(?<link>al) )${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:una? |el |la |los |las |su )(?:${noun} ){0,1}?(?<rest>${thing})(?: ${noun})?? (?:(?<link>de) (?:la |los |las )?|(?<link>del) )${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}(?<verb>se \p{Ll}+(?:ó|aron|ieron)|trabaj(?:a|aba|ó|an)|vot(?:a|ó|aron)) ${adverb}(?:(?<link>con|contra|para|por|a|de) (?:el |la |los |las )?|(?<link>al|del) )${titles}②${after}`,
    String.raw`${opening}②,? (?:fue|fueron|ha sido|han sido|había sido|es|son|será) ${adverb}(?<verb>${participles})(?: [^,;:●]{1,60}?)? por (?:el |la |los |las |su |un |una )?${titles}①${after}`,
    String.raw`②, (?<verb>${participles}) (?:[^,;:●]{1,40}? )?por (?:el |la |los |las )?${titles}①${after}`,
    String.raw`①, (?:que|quien) ${adverb}${verb} ${adverb}(?:${personal}|${direct})${after}`,
    String.raw`${opening}①,? (?:(?!(?<!\p{L})(?:que|quien(?:es)?|cómo|como|cuando|mientras|donde|cuy[oa]s?)(?!\p{L}))[^;:.●]){2,120}? (?:y|e|pero) ${adverb}${verb} ${adverb}(?:${personal}|${direct})${after}`,
  ),
  attributed:
    /(?<!\p{L})(?:presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|rumor(?:es)?|según|de acuerdo (?:a|con)|al parecer)(?!\p{L})|, (?:dijo|dijeron|afirmó|informó|aseguró) [^,]*\.$/iu,
  unreal:
    /(?<!\p{L})(?:si|habría|habrían|podría|podrían|debería|deberían|sería|serían|desmint\p{L}+|desmient\p{L}+|negó|niega|niegan|negaron|imagin\p{L}+)(?!\p{L})/iu,
  denial:
    /(?<!\p{L})(?:no|nunca|jamás|ni|ningún|ninguna|tampoco|quiere|quieren|puede|pueden|debe|va a|van a|pretende|planea|intenta|amenaza con)(?!\p{L})/iu,
};
