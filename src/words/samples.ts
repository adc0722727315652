/**
 * A piece of news for trying the bot out, by language. It is written for this and invented throughout: places, people,
 * figures. Somebody sues, accuses and welcomes, so that there are actors to be found and questions to be asked.
 */
export const samples = {
  en: `Sendal council suspends bridge toll after hauliers sue

By Mira Holt

SENDAL, 12 May 2026 — The city council of Sendal voted 9 to 6 on Tuesday to suspend the toll on the Alder Bridge, two weeks after the Hauliers’ Association sued the city.

Drivers had paid 4.20 euros for each crossing since January. The toll had brought in 1.3 million euros by the end of April.

Mayor Jonas Weir defended the charge and said that the bridge needed repairs worth 18 million euros. “Nobody repairs a bridge with good wishes,” he said.

Petra Lund accused Jonas Weir of ignoring a report that had predicted long queues in the old town. She chairs the Hauliers’ Association.

The court will hear the case on 3 June. Until then the council wants to pay for the most urgent repairs from its reserve of 5 million euros.

Opposition leader Amina Sarto welcomed the vote, but called for a referendum in the autumn.`,

  de: `Sendal setzt Brückenmaut nach Klage der Spediteure aus

Von Mira Holt

SENDAL, 12. Mai 2026 – Der Sendaler Stadtrat hat am Dienstag mit 9 zu 6 Stimmen beschlossen, die Maut auf der Erlenbrücke auszusetzen. Zwei Wochen zuvor hatte der Verband der Spediteure die Stadt verklagt.

Seit Januar zahlten Autofahrer für jede Fahrt 4,20 Euro, insgesamt 1,3 Millionen Euro bis Ende April.

Bürgermeister Jonas Weir verteidigte die Gebühr und sagte, die Brücke müsse für 18 Millionen Euro saniert werden. „Mit guten Wünschen repariert niemand eine Brücke“, sagte er.

Petra Lund kritisierte Jonas Weir: Er habe ein Gutachten missachtet, das lange Staus in der Altstadt vorausgesagt hatte. Lund führt den Verband.

Das Gericht verhandelt am 3. Juni über die Klage. Bis dahin will der Stadtrat die dringendsten Reparaturen aus seiner Rücklage von 5 Millionen Euro bezahlen.

Oppositionsführerin Amina Sarto begrüßte den Beschluss, forderte aber für den Herbst einen Bürgerentscheid.`,

  fr: `Sendal suspend le péage du pont après la plainte des transporteurs

Par Mira Holt

SENDAL, 12 mai 2026 — Le conseil municipal de Sendal a décidé mardi, par 9 voix contre 6, de suspendre le péage du pont des Aulnes, deux semaines après la plainte déposée contre la ville par l’Association des transporteurs.

Depuis janvier, les automobilistes payaient 4,20 euros à chaque passage. Le péage avait rapporté 1,3 million d’euros à la fin du mois d’avril.

Le maire, Jonas Weir, a défendu cette taxe et déclaré que le pont avait besoin de 18 millions d’euros de travaux. « Personne ne répare un pont avec de bonnes intentions », a-t-il dit.

Petra Lund a accusé Jonas Weir d’avoir ignoré un rapport qui annonçait de longs embouteillages dans la vieille ville. Elle préside l’Association des transporteurs.

Le tribunal examinera l’affaire le 3 juin. D’ici là, le conseil veut payer les réparations les plus urgentes avec sa réserve de 5 millions d’euros.

La cheffe de l’opposition, Amina Sarto, a salué le vote, mais a réclamé un référendum à l’automne.`,

  es: `Sendal suspende el peaje del puente tras la demanda de los transportistas

Por Mira Holt

SENDAL, 12 de mayo de 2026 — El pleno municipal de Sendal acordó el martes, por 9 votos contra 6, suspender el peaje del puente de los Alisos, dos semanas después de que la Asociación de Transportistas demandara a la ciudad.

Desde enero los conductores pagaban 4,20 euros por cada paso. El peaje había recaudado 1,3 millones de euros a finales de abril.

El alcalde, Jonas Weir, defendió la tasa y dijo que el puente necesita reparaciones por valor de 18 millones de euros. “Nadie repara un puente con buenos deseos”, afirmó.

Petra Lund acusó a Jonas Weir de ignorar un informe que había previsto largas colas en el casco antiguo. Lund preside la Asociación de Transportistas.

El tribunal verá el caso el 3 de junio. Hasta entonces, el pleno quiere pagar las reparaciones más urgentes con su reserva de 5 millones de euros.

La jefa de la oposición, Amina Sarto, celebró la votación, pero pidió un referéndum en otoño.`,

  'pt-BR': `Sendal suspende pedágio da ponte após processo de transportadores

Por Mira Holt

SENDAL, 12 de maio de 2026 — A Câmara Municipal de Sendal decidiu na terça-feira, por 9 votos a 6, suspender o pedágio da Ponte dos Amieiros, duas semanas depois de a Associação dos Transportadores processar a cidade.

Desde janeiro, os motoristas pagavam 4,20 euros por travessia. O pedágio havia arrecadado 1,3 milhão de euros até o fim de abril.

O prefeito Jonas Weir defendeu a cobrança e disse que a ponte precisa de obras no valor de 18 milhões de euros. “Ninguém conserta uma ponte com boas intenções”, afirmou.

Petra Lund acusou Jonas Weir de ignorar um relatório que previa longas filas no centro histórico. Ela preside a Associação dos Transportadores.

O tribunal vai julgar o caso em 3 de junho. Até lá, a Câmara quer pagar os reparos mais urgentes com sua reserva de 5 milhões de euros.

A líder da oposição, Amina Sarto, elogiou a votação, mas pediu um referendo no outono.`,

  ko: `새담시의회, 운송업자 소송에 다리 통행료 중단

한가온 기자

[새담] 새담시의회가 2026년 5월 12일 본회의에서 찬성 9표, 반대 6표로 오리나무교 통행료 징수를 중단하기로 했다. 새담운송협회가 시를 상대로 소송을 낸 지 2주 만이다.

운전자들은 1월부터 다리를 건널 때마다 6,000원을 냈다. 4월 말까지 걷힌 통행료는 19억 원이다.

도해준 새담시장은 통행료를 옹호하며 다리 보수에 260억 원이 필요하다고 말했다. 도 시장은 “좋은 뜻만으로 다리를 고칠 수는 없다”고 밝혔다.

민서린 새담운송협회장은 도해준 시장을 비판했다. 구도심의 긴 정체를 예고한 보고서를 시장이 무시했다는 것이다.

법원은 6월 3일 이 사건을 심리하며, 시의회는 그때까지 예비비 70억 원으로 가장 급한 보수부터 하겠다고 밝혔다.

야당 대표인 표나래 의원은 표결을 환영하면서도 가을에 주민투표를 하자고 요구했다.`,

  ja: `汐原市議会、橋の通行料を停止　運送業者の提訴受け

2026年5月12日

【汐原＝春野ミオ】汐原市議会は12日、ハンノキ橋の通行料の徴収を停止することを賛成9、反対6で可決した。汐原運送協会が市を提訴してから2週間後の決定となった。

運転者は1月から、橋を渡るたびに680円を払っていた。通行料の収入は4月末までに2億1000万円に達した。

真柴直人市長は通行料を擁護し、橋の補修には29億円が必要だと述べた。市長は「善意だけで橋は直せない」と語った。

汐原運送協会の梶井玲子会長は真柴直人市長を批判した。旧市街の長い渋滞を予測した報告書を無視したためだという。

裁判所は6月3日にこの訴訟を審理し、市議会はそれまで、8億円の積立金で最も急ぐ補修を進める方針だ。

野党の狩野航平代表は可決を歓迎する一方、秋に住民投票を行うよう求めた。`,
};
