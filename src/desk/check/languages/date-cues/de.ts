import type { DateCues } from '../language.ts';
import { afterNoun } from './after-noun.ts';

export const germanDateCues: DateCues = {
  ahead:
    /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|muss|mussen|kann|konnen|darf|durfen|konnte(?= [^,;]*(?:en|n)(?:\.|$))|konnten(?= [^,;]*(?:en|n)(?:\.|$))|durften?(?= [^,;]*(?:en|n)(?:\.|$))|mochten?|kunftig|kommende\p{L}*|nachste\p{L}*|anstehende\p{L}*|bevorstehende\p{L}*|geplante?\p{L}?|vorgesehen|angesetzt|verschoben auf|auf DAY verschoben|treffen sich|trifft sich|findet|finden|beginnt|startet|tagt|eroffnet|geht|gehen|berat|beraten|entscheidet|entscheiden|stimmt|stimmen|endet|offnet|spielt|reist|reisen|zu \p{L}+en(?= (?:sein|ist)))(?!\p{L})/gu,
  past: /(?<!\p{L})(?:hat|haben|hatten?|habe|war|waren|sei|seien|wurden?|worden|gewesen|(?:ist|sind)(?= [^,;:]*(?:gestorben|gesturzt|gesunken|gekommen|eingetroffen|geflohen|getreten|getotet|gebrochen|gefallen|entgleist|verungluckt|gelandet|gezogen|gescheitert|verletzt|geworden|worden|gewesen|geblieben|passiert|geschehen|kollidiert|gefahren|geprallt|gegangen|erschienen|gestossen))|soll(?:en)?(?= [^,;:]*(?:t|en) (?:haben|sein|worden sein))|konnte(?= nicht)|vergangene\p{L}*|gestrige\p{L}*)(?!\p{L})/gu,
  written: {
    past: /(?<!\p{L})(?!(?:letzte|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|rechte|weite|breite|bekannte|heute|hätte|könnte|möchte|dürfte|sollte|müsste|geplante|gesamte|bestimmte|gute|beste|späte|alte|harte|echte|leichte|schlechte|kalte|bunte|laute|halte|arbeite)(?!\p{L}))\p{Ll}{2,}(?:te|[elgktmnhrfspz]ten)(?<!(?:ers|letz|bes|meis|nächs|höchs|größ|möch|könn|soll|dürf|müss|al|sel|un|hin|mit|hal|arbei|star|war|tre|re|bera|lei|neues|jüngs|läng|wei|brei|rech|sech|gesam|sieb|acht|spä|lau)ten)(?!\p{L})|(?<!\p{L})(?:\p{Ll}*(?:fuhr|schloss|ließ|kam|ging|trat|stand|fand|gab|nahm|fiel|starb|verlor|begann|sprach|schrieb|blieb|lief|rief|traf|zog|schlug|stieg|sank|brach|half|hielt|lud|flog|griff|trug|warf|wies|bat|lag|saß|sah|hieß|bekam|schied|gewann|schwand|litt|schoss|riet|fing|schien|stieß|galt|lieh|bot|band|biss|floh|fror|lang|genoss|goss|hob|klang|kroch|mied|pfiff|riss|ritt|rang|schnitt|schob|schrie|schritt|schwamm|schwieg|schwor|sang|sprang|stach|stahl|stritt|tat|trank|trieb|vergaß|wuchs|zwang|barg|warb)|(?:fuhr|schloss|ließ|kam|ging|trat|stand|fand|gab|nahm|fiel|starb|verlor|begann|sprach|schrieb|blieb|lief|rief|traf|zog|schlug|stieg|sank|brach|half|hielt|lud|flog|griff|trug|warf|wies|bat|lag|saß|sah|hieß|bekam|schied|gewann|schwand|litt|schoss|riet|fing|schien|stieß|galt|lieh|bot|band|biss|floh|fror|lang|genoss|goss|hob|klang|kroch|mied|pfiff|riss|ritt|rang|schnitt|schob|schrie|schritt|schwamm|schwieg|schwor|sang|sprang|stach|stahl|stritt|tat|trank|trieb|vergaß|wuchs|zwang|barg|warb)en|(?:er|be|ver|emp)(?:fuhren|hielten|kamen|gannen|gaben|traten|fingen)|gewannen)(?!\p{L})/gu,
    ahead: /(?<!\p{L})(?:könnten?|dürften?|müssten?|möchten?|würden?)(?!\p{L})/gu,
  },
  open: /(?<!\p{L})(?:sollten?|hatte(?=n? [^,;]*sollen)|(?:wurden?|ist|sind|war|waren)(?= [^,;]*(?:abgesagt|verschoben|verlegt|vertagt))|abgesagt|verschoben|verlegt|ausgesetzt|vertagt)(?!\p{L})/gu,
  present: String.raw`(?<!\p{L})(?:ist|sind|gibt)(?!\p{L})|(?<=DAY )(?!(?:nicht|jetzt|erst|fast|damit|seit|statt|selbst|dort|sonst|samt|gut|weit|laut|mit|bereits|zuletzt|den|einen|seinen|ihren|keinen|gegen|wegen|neben|zwischen|in|an|von|zum|fur|ge\p{L}+t)(?!\p{L}))\p{L}{2,}t(?!\p{L})|(?<!\p{L})(?!(?:nicht|jetzt|erst|fast|bereits|zuletzt|selbst|dort|statt|ge\p{L}+)(?!\p{L}))\p{L}{3,}t(?= (?:am|ab) DAY)`,
  infinitive: /(?<!\p{L})zu \p{L}{3,}en(?!\p{L})/gu,
  clause: String.raw`(?<!\p{L})(?:und|aber|oder|sondern|doch) `,
  last: String.raw`(?<!\p{L})(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?) DAY`,
  next: String.raw`(?<!\p{L})(?:kommende[nrsm]?|nachste[nrsm]?) DAY`,
  after: String.raw`(?<!\p{L})(?:seit|nach)(?: dem| der)? DAY`,
  bound: String.raw`(?<!\p{L})(?:bis|ab|fruhestens(?: am| ab)?|spatestens(?: am| bis)?)(?: zum| kommenden| nachsten| einschliesslich)? DAY`,
  over: /(?<!\p{L})(?:war|waren|hatten?|wurden?|dauerten?|konnten?|mussten?|sammelten?|blieb(?:en)?|galt(?:en)?|lief(?:en)?|stand(?:en)?|kam(?:en)?|lag(?:en)?|ging(?:en)?|gab)(?!\p{L})/u,
  habit: String.raw`(?<!\p{L})(?:DAYs(?!\p{L})|(?:einem|einen|ein|jeden|jedem) (?:\p{L}+ )?DAY)`,
  weeks: {
    this: String.raw`diese[rn]? woche`,
    last: String.raw`(?:vergangene|letzte|vorige)[nr]? woche`,
    next: String.raw`(?:nachste|kommende)[nr]? woche`,
  },
  sameYear: /(?:desselben|jenes|des gleichen) jahres|im (?:selben|gleichen) jahr/u,
  describing: {
    ...afterNoun({
      link: 'vo[nm] |aus dem |des |der ',
      date: String.raw`(?:jahre?s? )?\d{4}|(?:\d{1,2}\. )?DAY(?: \d{4})?|(?:letzten|vergangenen|vorigen) (?:jahre?s?|monats?|woche|DAY)`,
      until: 'bis|auf',
      times:
        'anfang|ende|mitte|beginn|(?:ver)?laufe?|fruhjahrs?|fruhlings?|sommers?|herbsts?|winters?|nacht|abends?|morgens?|mittags?|vormittags?|nachmittags?|tag(?:e?s)?|woche|wochenendes?|halfte|quartals?|jahrzehnts?|vorabends?|vortage?s?',
      within: 'im|beim|in|bei|wahrend',
    }),
    isCapital: true,
  },
};
