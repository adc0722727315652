import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actorsOf } from '../../../src/engine/extractive/actors/actors.ts';
import { articleOf } from '../articles.ts';

/** By language: who is introduced, sentences and what they say, and sentences that say nothing plainly. */
type Cases = { introduced: string[]; plain: [string, string][]; none: string[] };

const cases: Record<string, Cases> = {
  en: {
    introduced: [
      'Minister Anna Berg met the press.',
      'Karl Roth, the mayor, spoke too.',
      'Tenby Ltd said nothing.',
      'The Harbour Authority said it would wait.',
    ],
    plain: [
      ['Berg called Roth a liar.', 'Anna Berg called a liar Karl Roth'],
      ['Roth pleaded guilty to killing Berg in May.', 'Karl Roth pleaded guilty to killing Anna Berg'],
      [
        'Roth was found guilty of stealing £90,000 from Tenby Ltd.',
        'Karl Roth found guilty of stealing £90,000 from Tenby Ltd',
      ],
      ['Roth has been convicted of threatening Berg.', 'Karl Roth convicted of threatening Anna Berg'],
      ['A lawsuit filed by Berg against Tenby Ltd was dismissed.', 'Anna Berg lawsuit against Tenby Ltd'],
      ['Roth, a former head of the Harbour Authority, left.', 'Karl Roth former head of Harbour Authority'],
      ['Berg accused Roth of lying.', 'Anna Berg accused Karl Roth'],
      ['Berg presented Roth with a prize.', 'Anna Berg presented with a prize Karl Roth'],
      ['On Monday Berg publicly thanked Roth for his patience.', 'Anna Berg thanked Karl Roth'],
      ['Berg, who turned 60 last week, has sued Tenby Ltd twice.', 'Anna Berg sued Tenby Ltd'],
      [
        'The Harbour Authority opened a formal inquiry into Tenby Ltd last year.',
        'Harbour Authority opened inquiry into Tenby Ltd',
      ],
      [
        'Tenby Ltd filed a complaint against the Harbour Authority.',
        'Tenby Ltd filed complaint against Harbour Authority',
      ],
      [
        'The board of Tenby Ltd unanimously rejected a €3.4 billion takeover offer from the Harbour Authority.',
        'Tenby Ltd rejected offer from Harbour Authority',
      ],
      ['Tenby Ltd was fined by the Harbour Authority.', 'Harbour Authority fined Tenby Ltd'],
      ['Roth, elected in May, was defeated by Berg.', 'Anna Berg defeated Karl Roth'],
      ['Roth apologised to Berg on Friday.', 'Karl Roth apologised to Anna Berg'],
      ['Roth said later that he had warned Tenby Ltd.', 'Karl Roth warned Tenby Ltd'],
      ['The Harbour Authority rejected Tenby Ltd’s latest bid.', 'Harbour Authority rejected bid Tenby Ltd'],
      ['Roth opposes the takeover of Tenby Ltd.', 'Karl Roth opposes takeover of Tenby Ltd'],
      ['Berg left the room and accused Roth of lying.', 'Anna Berg accused Karl Roth'],
      ['Berg, who represents Tenby Ltd, was there.', 'Anna Berg represents Tenby Ltd'],
      ['Berg thanked Roth and asked: “Who else?”', 'Anna Berg thanked Karl Roth'],
      [
        'Tenby Ltd stole £90,000 from the Harbour Authority.',
        'Tenby Ltd stole £90,000 from Harbour Authority',
      ],
      ['Tenby Ltd is suing the Harbour Authority.', 'Tenby Ltd suing Harbour Authority'],
      ['Berg accused Mr Roth of lying.', 'Anna Berg accused Karl Roth'],
      ['Berg accused Roth of lying and denied all of it.', 'Anna Berg accused Karl Roth'],
      ['Berg took Roth to court.', 'Anna Berg took to court Karl Roth'],
      ['Berg held Roth responsible for the loss.', 'Anna Berg held responsible Karl Roth'],
      ['Mona Falk, a lawyer for Karl Roth, left.', 'Mona Falk lawyer for Karl Roth'],
      [
        'Mona Falk, former head of the Harbour Authority, left.',
        'Mona Falk former head of Harbour Authority',
      ],
      ['Tenby Ltd’s chief executive, Karl Roth, left.', 'Karl Roth chief executive of Tenby Ltd'],
      [
        'The Harbour Authority in Tenby on Friday cleared Roth of fraud.',
        'Harbour Authority cleared Karl Roth',
      ],
      ['Berg presented an award to Roth.', 'Anna Berg presented award to Karl Roth'],
      ['Berg presented Roth with an award.', 'Anna Berg presented with an award Karl Roth'],
      ['Tenby Ltd paid Roth £20,000 in cash.', 'Tenby Ltd paid £20,000 Karl Roth'],
      ['Berg accused Tenby Ltd of not paying.', 'Anna Berg accused Tenby Ltd'],
      [
        'Karl Roth, the former head of the Harbour Authority, left.',
        'Karl Roth former head of Harbour Authority',
      ],
    ],
    none: [
      'Roth was not convicted of threatening Berg.',
      'Roth was accused of killing Berg.',
      'The Energy Authority closed, and Energy minister Karl Roth wept.',
      'Roth was beaten by Berg.',
      'Neither Berg nor Roth sued Tenby Ltd.',
      'Berg did not accuse Roth.',
      'Berg filed no complaint against Roth.',
      'If Berg accused Roth, nobody heard it.',
      'Berg accused Roth’s party of lying.',
      '“Berg accused Roth,” a reader wrote.',
      'Berg will sue Roth.',
      'A spokesman for Berg accused Roth.',
      'Berg praised the plan Roth had drawn.',
      'Berg praised the widow of Roth.',
      'Berg allegedly attacked Roth.',
      'Did Berg attack Roth?',
      'Berg attacked Roth, police said.',
      'Berg denied that Tenby Ltd paid Roth.',
      'Berg knew the man who broke in and robbed Roth.',
      'Berg believed Roth had left.',
      'Berg threatened to sue Roth.',
      'Berg announced Roth would leave.',
      'Berg met the man who fined Roth.',
      'Berg heard that Tenby Ltd gave Roth a watch.',
      'First came Tenby Ltd, followed by the Harbour Authority.',
      'Berg offered to sell Tenby Ltd a field.',
    ],
  },
  de: {
    introduced: [
      'Ministerin Kathrin Lorenz sprach am Montag.',
      'Trainer Jonas Petzold sagte nichts.',
      'Das Landgericht Tarnheim sagte den Termin ab.',
      'Die Falken AG kündigte einen Bericht an.',
    ],
    plain: [
      [
        'Gegen Petzold hat das Landgericht Tarnheim Anklage erhoben.',
        'Landgericht Tarnheim Anklage erhoben gegen Jonas Petzold',
      ],
      ['Lorenz forderte von Petzold eine Entschuldigung.', 'Kathrin Lorenz forderte von Jonas Petzold'],
      ['Petzold erhielt von der Falken AG viel Geld.', 'Jonas Petzold erhielt von Falken AG'],
      ['Lorenz distanzierte sich von Petzold.', 'Kathrin Lorenz distanzierte sich von Jonas Petzold'],
      [
        'Lorenz, die den Trainer Jonas Petzold kritisierte, ging.',
        'Kathrin Lorenz kritisierte Jonas Petzold',
      ],
      [
        'Der frühere Sprecher der Falken AG, Jonas Petzold, ging.',
        'Jonas Petzold frühere Sprecher der Falken AG',
      ],
      ['Lorenz kritisierte Petzold scharf.', 'Kathrin Lorenz kritisierte Jonas Petzold'],
      [
        'Das Landgericht Tarnheim hat den früheren Vorstand Jonas Petzold am Mittwoch verurteilt.',
        'Landgericht Tarnheim verurteilt Jonas Petzold',
      ],
      [
        'Am Dienstag verklagte Ministerin Kathrin Lorenz die Falken AG.',
        'Kathrin Lorenz verklagte Falken AG',
      ],
      ['Lorenz warf der Falken AG vor, zu betrügen.', 'Kathrin Lorenz warf vor Falken AG'],
      [
        'Die Falken AG reichte eine Klage gegen Lorenz ein.',
        'Falken AG reichte Klage ein gegen Kathrin Lorenz',
      ],
      [
        'Das Landgericht Tarnheim ermittelt seit März gegen die Falken AG.',
        'Landgericht Tarnheim ermittelt gegen Falken AG',
      ],
      [
        'Die Falken AG hat Anzeige gegen Petzold erstattet.',
        'Falken AG Anzeige erstattet gegen Jonas Petzold',
      ],
      [
        'Petzold wurde am Freitag von Ministerin Kathrin Lorenz entlassen.',
        'Kathrin Lorenz entlassen Jonas Petzold',
      ],
      [
        'Das Landgericht Tarnheim hat die Klage der Falken AG abgewiesen.',
        'Landgericht Tarnheim Klage abgewiesen Falken AG',
      ],
      [
        'Lorenz verließ den Saal und beschuldigte Petzold der Lüge.',
        'Kathrin Lorenz beschuldigte Jonas Petzold',
      ],
      ['Lorenz nahm Petzold in Schutz.', 'Kathrin Lorenz nahm in Schutz Jonas Petzold'],
      [
        'Lorenz hat Petzold im Mai vor Gericht gebracht.',
        'Kathrin Lorenz vor Gericht gebracht Jonas Petzold',
      ],
      ['Petzold gründete 1998 die Falken AG.', 'Jonas Petzold gründete Falken AG'],
      [
        'Das Landgericht Tarnheim sprach Jonas Petzold am Freitag frei.',
        'Landgericht Tarnheim sprach frei Jonas Petzold',
      ],
      [
        'Gegen Petzold ermittelt das Landgericht Tarnheim.',
        'Landgericht Tarnheim ermittelt gegen Jonas Petzold',
      ],
      ['Lorenz kritisierte die Pläne der Falken AG.', 'Kathrin Lorenz kritisierte Pläne Falken AG'],
      ['Am Dienstag hat Lorenz die Falken AG verklagt.', 'Kathrin Lorenz verklagt Falken AG'],
      ['Der Chef der Falken AG, Jonas Petzold, widersprach.', 'Jonas Petzold Chef der Falken AG'],
      [
        'Kathrin Lorenz, die Anwältin von Jonas Petzold, widersprach.',
        'Kathrin Lorenz Anwältin von Jonas Petzold',
      ],
      [
        'Lorenz überreichte Petzold im Rathaus eine Urkunde.',
        'Kathrin Lorenz überreichte eine Urkunde Jonas Petzold',
      ],
      ['Lorenz berief Petzold 2019 in den Beirat.', 'Kathrin Lorenz berief Jonas Petzold'],
      ['Der Aufsichtsrat der Falken AG hat Petzold abberufen.', 'Falken AG abberufen Jonas Petzold'],
      [
        'Der frühere Chef der Falken AG, Jonas Petzold, widersprach.',
        'Jonas Petzold frühere Chef der Falken AG',
      ],
    ],
    none: [
      'Gegen Petzold hat das Landgericht Tarnheim keine Anklage erhoben.',
      'Lorenz, der Petzold vertraute, ging.',
      'Neben Petzold und Lorenz setzt die Falken AG auf Neue.',
      'Ministerin Kathrin Lorenz kritisierte Trainer Jonas Petzold nicht.',
      'Falls Lorenz Petzold verklagt, wird es teuer.',
      'Hat Lorenz Petzold verklagt?',
      'Lorenz will Petzold verklagen.',
      'Lorenz soll Petzold bestochen haben.',
      'Lorenz sagte, Petzold habe die Falken AG betrogen.',
      'Der Anwalt von Lorenz verklagte Petzold.',
      'Lorenz kritisierte die Witwe von Petzold.',
      'Lorenz drohte Petzold zu verklagen.',
      '„Lorenz verklagte Petzold“, schrieb ein Leser.',
      'Lorenz bestritt, dass Petzold die Falken AG verklagte.',
      'Laut Petzold betrog Lorenz die Falken AG.',
      'Lorenz überreichte Petzold keine Urkunde.',
      'Lorenz gab Petzold nicht die Hand.',
    ],
  },
  fr: {
    introduced: [
      'La ministre Anne Roy a parlé lundi.',
      'Le maire Paul Vidal n’a rien dit.',
      'La société Norvane a annoncé un rapport.',
      'Le tribunal de Bréval a reporté l’audience.',
    ],
    plain: [
      ['Anne Roy a accusé Paul Vidal de mensonge.', 'Anne Roy accusé Paul Vidal'],
      ['Lundi, Anne Roy a vivement critiqué Paul Vidal.', 'Anne Roy critiqué Paul Vidal'],
      ['Le tribunal de Bréval a condamné Norvane à une amende.', 'tribunal de Bréval condamné Norvane'],
      ['Anne Roy a porté plainte contre Paul Vidal.', 'Anne Roy porté plainte contre Paul Vidal'],
      [
        'Paul Vidal a été condamné vendredi par le tribunal de Bréval.',
        'tribunal de Bréval condamné Paul Vidal',
      ],
      [
        'Anne Roy a déposé une plainte formelle contre Paul Vidal.',
        'Anne Roy déposé plainte formelle contre Paul Vidal',
      ],
      ['Anne Roy soutient Paul Vidal depuis 2019.', 'Anne Roy soutient Paul Vidal'],
      [
        'Le tribunal de Bréval a ouvert une enquête sur Norvane.',
        'tribunal de Bréval ouvert enquête sur Norvane',
      ],
      ['Anne Roy dénonce le projet de Paul Vidal.', 'Anne Roy dénonce projet de Paul Vidal'],
      ['Anne Roy s’oppose à Paul Vidal.', 'Anne Roy s’oppose à Paul Vidal'],
      ['Paul Vidal, accusé par Anne Roy, sourit.', 'Anne Roy accusé Paul Vidal'],
      ['Anne Roy, qui a critiqué Paul Vidal, sourit.', 'Anne Roy critiqué Paul Vidal'],
      ['Paul Vidal est soutenu non pas par la gauche mais par Anne Roy.', 'Anne Roy soutenu Paul Vidal'],
      ['Anne Roy ne vient pas et critique Paul Vidal.', 'Anne Roy critique Paul Vidal'],
      ['Paul Vidal a répondu à Anne Roy.', 'Paul Vidal répondu à Anne Roy'],
      ['Anne Roy, avocate de Paul Vidal, a fait appel.', 'Anne Roy avocate de Paul Vidal'],
      ['Norvane a versé 40 000 euros à Paul Vidal.', 'Norvane versé 40 000 euros à Paul Vidal'],
      ['Norvane a été condamnée par le tribunal de Bréval.', 'tribunal de Bréval condamné Norvane'],
      [
        'Le tribunal de Bréval a infligé une amende de trois millions d’euros à Norvane.',
        'tribunal de Bréval infligé amende à Norvane',
      ],
      ['Anne Roy a sanctionné Norvane pour ne pas avoir payé.', 'Anne Roy sanctionné Norvane'],
    ],
    none: [
      'Paul Vidal a été critiqué par son parti mais pas par Anne Roy.',
      'Paul Vidal a été critiqué par son parti et non par Anne Roy.',
      'Paul Vidal est attaqué sans être condamné par Anne Roy.',
      'Paul Vidal, jamais accusé par Anne Roy, sourit.',
      'Anne Roy n’a pas accusé Paul Vidal.',
      'Si Anne Roy a accusé Paul Vidal, personne ne l’a entendu.',
      'Anne Roy a-t-elle accusé Paul Vidal ?',
      'Anne Roy aurait accusé Paul Vidal.',
      'Anne Roy veut poursuivre Paul Vidal.',
      '« Anne Roy a accusé Paul Vidal », écrit un lecteur.',
      'L’avocat d’Anne Roy a accusé Paul Vidal.',
      'Anne Roy a critiqué la veuve de Paul Vidal.',
      'Selon Paul Vidal, Anne Roy a trompé Norvane.',
      'Anne Roy affirme que Paul Vidal a trompé Norvane.',
      'Anne Roy a salué la décision de sanctionner Norvane.',
    ],
  },
  es: {
    introduced: [
      'La ministra Ana Gil habló el lunes.',
      'El alcalde Pedro Ruiz no dijo nada.',
      'La empresa Norvia anunció un informe.',
      'El Tribunal Supremo aplazó la vista.',
    ],
    plain: [
      ['Ana Gil nombró a Pedro Ruiz consejero.', 'Ana Gil nombró consejero Pedro Ruiz'],
      [
        'El Tribunal Supremo ha declarado a Pedro Ruiz culpable.',
        'Tribunal Supremo declarado culpable Pedro Ruiz',
      ],
      ['Ana Gil acusó a Pedro Ruiz de mentir.', 'Ana Gil acusó Pedro Ruiz'],
      ['El lunes, Ana Gil criticó duramente al alcalde Pedro Ruiz.', 'Ana Gil criticó Pedro Ruiz'],
      ['Ana Gil ha demandado a Norvia.', 'Ana Gil demandado Norvia'],
      ['Ana Gil presentó una denuncia contra Pedro Ruiz.', 'Ana Gil presentó denuncia contra Pedro Ruiz'],
      ['El Tribunal Supremo impuso una multa a Norvia.', 'Tribunal Supremo impuso multa a Norvia'],
      [
        'Pedro Ruiz fue condenado el viernes por el Tribunal Supremo.',
        'Tribunal Supremo condenado Pedro Ruiz',
      ],
      ['Pedro Ruiz, que abandonó en febrero Norvia, sonríe.', 'Pedro Ruiz abandonó Norvia'],
      [
        'Ana Gil presentó una denuncia formal contra Pedro Ruiz.',
        'Ana Gil presentó denuncia formal contra Pedro Ruiz',
      ],
      ['La abogada de Pedro Ruiz, Ana Gil, recurrió.', 'Ana Gil abogada de Pedro Ruiz'],
      ['Ana Gil se reunió con Pedro Ruiz.', 'Ana Gil se reunió con Pedro Ruiz'],
      ['Ana Gil criticó la gestión de Norvia.', 'Ana Gil criticó gestión de Norvia'],
      ['Pedro Ruiz, acusado por Ana Gil, sonríe.', 'Ana Gil acusado Pedro Ruiz'],
      ['Ana Gil dejó la sala y acusó a Pedro Ruiz.', 'Ana Gil acusó Pedro Ruiz'],
      ['El Tribunal Supremo ordenó a Norvia pagar 400 euros.', 'Tribunal Supremo ordenó Norvia'],
      ['Ana Gil sancionó a Norvia por no pagar.', 'Ana Gil sancionó Norvia'],
    ],
    none: [
      'El Tribunal Supremo no declaró a Pedro Ruiz culpable.',
      'Ana Gil no acusó a Pedro Ruiz.',
      '¿Acusó Ana Gil a Pedro Ruiz?',
      'Si Ana Gil acusó a Pedro Ruiz, nadie lo oyó.',
      'Ana Gil habría acusado a Pedro Ruiz.',
      'Ana Gil quiere demandar a Pedro Ruiz.',
      '«Ana Gil acusó a Pedro Ruiz», escribe un lector.',
      'El abogado de Ana Gil acusó a Pedro Ruiz.',
      'Ana Gil criticó a la viuda de Pedro Ruiz.',
      'Según Pedro Ruiz, Ana Gil engañó a Norvia.',
      'Ana Gil negó que Norvia pagara a Pedro Ruiz.',
    ],
  },
  pt: {
    introduced: ['A ministra Ana Gil falou na segunda-feira.', 'O prefeito Pedro Luz não disse nada.'],
    plain: [
      ['Ana Gil nomeou Pedro Luz ministro.', 'Ana Gil nomeou ministro Pedro Luz'],
      ['Ana Gil acusou Pedro Luz de mentir.', 'Ana Gil acusou Pedro Luz'],
      ['Ana Gil pediu uma reunião urgente com Pedro Luz.', 'Ana Gil pediu reunião urgente com Pedro Luz'],
      ['Pedro Luz foi condenado por Ana Gil.', 'Ana Gil condenado Pedro Luz'],
      ['Ana Gil entregou uma medalha de ouro a Pedro Luz.', 'Ana Gil entregou medalha de ouro a Pedro Luz'],
      ['Ana Gil já tinha multado Pedro Luz.', 'Ana Gil multado Pedro Luz'],
      ['Ana Gil deixou a sala e processou Pedro Luz por horas não pagas.', 'Ana Gil processou Pedro Luz'],
      ['Ana Gil pediu a prisão de Pedro Luz.', 'Ana Gil pediu prisão de Pedro Luz'],
      ['Ana Gil reuniu-se com Pedro Luz.', 'Ana Gil reuniu-se com Pedro Luz'],
      ['Pedro Luz, acusado por Ana Gil, sorri.', 'Ana Gil acusado Pedro Luz'],
      ['Ana Gil não veio e acusou Pedro Luz.', 'Ana Gil acusou Pedro Luz'],
    ],
    none: [
      'Pedro Luz foi criticado pelo partido mas não por Ana Gil.',
      'Pedro Luz foi atacado sem ser processado por Ana Gil.',
      'Pedro Luz é apoiado pela esquerda e não por Ana Gil.',
      'Ana Gil não acusou Pedro Luz.',
      'Segundo Pedro Luz, Ana Gil traiu Pedro Luz.',
      'Ana Gil acusou Pedro Luz?',
      'Ana Gil deixou a sala e não cumprimentou Pedro Luz.',
      'Ana Gil pediu que Pedro Luz saísse.',
      'Ana Gil pediu justiça para o caso do motorista que fugiu e atropelou Pedro Luz.',
    ],
  },
  ru: {
    introduced: [
      'Министр Анна Волкова выступила в понедельник.',
      'Депутат Пётр Орлов промолчал.',
      'Арбитражный суд Невельской области отложил заседание.',
      'Компания «Норвана» объявила об отчёте.',
    ],
    plain: [
      ['Анна Волкова вручила медаль депутату Петру Орлову.', 'Анна Волкова вручила медаль Пётр Орлов'],
      ['Анна Волкова, обвинившая Петра Орлова, ушла.', 'Анна Волкова обвинившая Пётр Орлов'],
      ['Анна Волкова обвинила министра Петра Орлова.', 'Анна Волкова обвинила Пётр Орлов'],
      ['Промолчал бывший директор компании «Норвана» Пётр Орлов.', 'Пётр Орлов бывший директор Норвана'],
      ['Директор компании «Норвана» Пётр Орлов промолчал.', 'Пётр Орлов Директор Норвана'],
      ['Анна Волкова обвинила Петра Орлова во лжи.', 'Анна Волкова обвинила Пётр Орлов'],
      [
        'Арбитражный суд Невельской области в пятницу, 3 марта, признал банкротом компанию «Норвана».',
        'Арбитражный суд Невельской области признал банкротом Норвана',
      ],
      ['Анна Волкова подала в суд на Петра Орлова.', 'Анна Волкова подала в суд на Пётр Орлов'],
      ['«Норвана» подала иск против Петра Орлова.', 'Норвана подала иск против Пётр Орлов'],
      [
        'Анна Волкова привлекла Петра Орлова к ответственности.',
        'Анна Волкова привлекла к ответственности Пётр Орлов',
      ],
      ['Анна Волкова, которая представляет Петра Орлова, возразила.', 'Анна Волкова представляет Пётр Орлов'],
      ['Анна Волкова уволила директора Петра Орлова.', 'Анна Волкова уволила Пётр Орлов'],
      ['Пётр Орлов уволил директора Анну Волкову.', 'Пётр Орлов уволил Анна Волкова'],
      ['Анна Волкова встретилась с Петром Орловым.', 'Анна Волкова встретилась с Пётр Орлов'],
      ['Петра Орлова оправдала Анна Волкова.', 'Анна Волкова оправдала Пётр Орлов'],
      ['Пётр Орлов был уволен министром Анной Волковой.', 'Анна Волкова уволен Пётр Орлов'],
      ['Компания «Норвана» наняла Петра Орлова.', 'Норвана наняла Пётр Орлов'],
      [
        'Анна Волкова закрыла заседание и подала в суд на Петра Орлова.',
        'Анна Волкова подала в суд на Пётр Орлов',
      ],
    ],
    none: [
      'Пётр Орлов обвинил министра Анны Волковой.',
      'Анна Волкова была арестована вместе с Петром Орловым.',
      'Анна Волкова сообщила, что Пётр Орлов обманул «Норвану».',
      'Анна Волкова не обвинила Петра Орлова.',
      'Пётр Орлов уволил директора Анны Волковой.',
      'Пётр Орлов уволил директора компании Анны Волковой.',
      'Анна Волкова уволила директора компании Петра Орлова.',
      'Пётр Орлов был уволен не министром Анной Волковой.',
      'Обвинила ли Анна Волкова Петра Орлова?',
      'Если Анна Волкова обвинит Петра Орлова, будет суд.',
      'Анна Волкова якобы обвинила Петра Орлова.',
      'Анна Волкова хочет засудить Петра Орлова.',
      'По словам Петра Орлова, Анна Волкова обманула «Норвану».',
      '«Анна Волкова обвинила Петра Орлова», — написал читатель.',
      'Адвокат Анны Волковой обвинил Петра Орлова.',
      'Арбитражный суд Невельской области арестовал бухгалтера завода «Норвана» Игоря Лосева.',
      'Анна Волкова примет Петра Орлова в пятницу.',
      'Анна Волкова встретила жену Петра Орлова.',
      'Анна Волкова приветствовала решение оштрафовать «Норвану».',
      'Анна Волкова знала, что адвокат и защищал Петра Орлова.',
      'Анна Волкова ушла и не поздравила Петра Орлова.',
    ],
  },
  ko: {
    introduced: [
      '김도현 시장은 말했다.',
      '박서준 의원은 말했다.',
      '한빛전자는 보고서를 냈다.',
      '대전지법은 재판을 연기했다.',
    ],
    plain: [
      ['김도현 시장은 15일 박서준 의원을 고소했다.', '김도현 고소 박서준'],
      [
        '대전지법은 뇌물 혐의로 기소된 박서준(52) 전 공사 사장에게 징역 4년과 벌금 2천만 원을 선고했다.',
        '대전지법 선고 박서준',
      ],
      ['김 시장은 한빛전자를 상대로 소송을 제기했다.', '김도현 소송을 제기 한빛전자'],
      ['박서준 의원은 대전지법에 의해 구속됐다.', '대전지법 구속 박서준'],
      ['박서준 의원을 김도현 시장이 고소했다.', '김도현 고소 박서준'],
      ['한빛전자가 박서준 의원을 대표로 임명했다.', '한빛전자 임명 박서준'],
      ['박서준 의원의 변호인 이서연 변호사는 반박했다.', '이서연 변호인 박서준'],
      ['박서준 한빛전자 대표는 반박했다.', '박서준 대표 한빛전자'],
      ['전 한빛전자 대표 박서준(52) 씨는 침묵했다.', '박서준 전 대표 한빛전자'],
      ['전직 한빛전자 대표 박서준(52) 씨는 침묵했다.', '박서준 전직 대표 한빛전자'],
      ['김 시장은 박 의원의 주장을 반박했다.', '김도현 주장을 반박 박서준'],
      ['대전지법은 같은 해 9월 박서준 의원을 구속했다.', '대전지법 구속 박서준'],
      ['대전지법은 박서준 의원을 구속 기소했다.', '대전지법 구속 기소 박서준'],
      ['대전지법은 박서준 의원의 자택을 압수수색해 서류를 확보했다.', '대전지법 자택을 압수수색 박서준'],
      ['박서준 의원을 변호한 이서연 변호사는 항소했다.', '이서연 변호 박서준'],
      ['전 한빛전자 책임연구원 박서준(47) 씨는 반박했다.', '박서준 전 책임연구원 한빛전자'],
    ],
    none: [
      '김도현 시장은 박서준 의원을 고소하지 않았다.',
      '김도현 시장은 박서준 의원을 고소했나?',
      '김도현 시장이 박서준 의원을 고소하면 재판이 열린다.',
      '김도현 시장이 박서준 의원을 때렸다는 의혹이 나왔다.',
      '“김도현 시장이 박서준 의원을 고소했다”고 독자가 썼다.',
      '김도현 시장의 변호사는 박서준 의원을 고소했다.',
      '김도현 시장은 박서준 의원을 고소할 방침이다.',
      '김도현 시장은 박서준 의원을 만나 한빛전자를 비판했다고 밝혔다.',
      '김도현 시장은 박서준 의원을 해고한 한빛전자를 비판했다.',
      '김도현 시장은 한빛전자를 제재하기로 한 결정을 환영했다.',
    ],
  },
  ja: {
    introduced: [
      '高瀬真一市長は謝罪した。',
      '田中健二議員は黙っていた。',
      '北浜電機は報告書を出した。',
      '大浜地裁は審理を延期した。',
    ],
    plain: [
      ['高瀬市長は田中健二議員へ抗議した。', '高瀬真一 抗議 田中健二'],
      ['高瀬真一市長は10日、田中健二議員を批判した。', '高瀬真一 批判 田中健二'],
      ['大浜地裁は田中健二議員に懲役3年を言い渡した。', '大浜地裁 懲役3年を言い渡した 田中健二'],
      ['高瀬市長は北浜電機に損害賠償を請求した。', '高瀬真一 損害賠償を請求 北浜電機'],
      ['田中健二議員は高瀬市長を訴えた。', '田中健二 訴えた 高瀬真一'],
      ['田中議員は高瀬市長に処罰された。', '高瀬真一 処罰 田中健二'],
      ['田中議員の代理人の井川直美弁護士は反論した。', '井川直美 代理人 田中健二'],
      ['県警は詐欺の疑いで田中健二議員を逮捕した。', '県警 逮捕 田中健二'],
      ['北浜電機の取締役会は、田中健二議員を解任した。', '北浜電機 解任 田中健二'],
      ['田中健二議員は高瀬市長から表彰を受けた。', '高瀬真一 表彰 田中健二'],
      ['高瀬市長は田中健二議員の辞任を要求した。', '高瀬真一 辞任を要求 田中健二'],
      ['高瀬市長は10日、田中健二議員と会談した。', '高瀬真一 会談 田中健二'],
      ['高瀬市長は北浜電機を相手取り、損害賠償を求めて提訴した。', '高瀬真一 提訴 北浜電機'],
      ['高瀬市長は出席せず、田中議員を批判した。', '高瀬真一 批判 田中健二'],
    ],
    none: [
      '高瀬市長は田中健二議員へ抗議しなかった。',
      '高瀬市長は田中議員を批判せぬまま辞任した。',
      '高瀬市長は田中議員を批判せず辞任した。',
      '高瀬市長は田中議員が北浜電機をだましたと述べた。',
      '高瀬真一市長は田中健二議員を批判していない。',
      '高瀬市長は田中議員を批判したのか。',
      '高瀬市長が田中議員を批判すれば騒ぎになる。',
      '高瀬市長は田中議員を批判したとされる。',
      '「高瀬市長は田中議員を批判した」と読者は書いた。',
      '高瀬市長の弁護士は田中議員を批判した。',
      '高瀬市長は田中議員を提訴する方針だ。',
      '田中議員によると、高瀬市長は北浜電機を批判した。',
    ],
  },
  zh: {
    introduced: [
      '校长林若安表示感谢。',
      '律师王建国没有回应。',
      '北浜公司发布了报告。',
      '海州市监管局召开会议。',
    ],
    plain: [
      ['校长林若安起诉律师王建国。', '林若安 起诉 王建国'],
      ['林若安17日公开批评王建国。', '林若安 批评 王建国'],
      ['林若安对王建国提起诉讼。', '林若安 提起诉讼 王建国'],
      ['王建国被林若安解雇。', '林若安 解雇 王建国'],
      ['王建国因未缴税款被林若安起诉。', '林若安 起诉 王建国'],
      ['王建国因不满被林若安解雇。', '林若安 解雇 王建国'],
      ['林若安没有回应，随后批评王建国。', '林若安 批评 王建国'],
      ['北浜公司董事长林若安回应。', '林若安 董事长 北浜公司'],
      ['前北浜公司董事长林若安回应。', '林若安 前董事长 北浜公司'],
      ['林若安的律师王建国回应。', '王建国 律师 林若安'],
      ['海州市监管局16日表示，已对北浜公司立案调查。', '海州市监管局 立案调查 北浜公司'],
      ['林若安向王建国颁发了奖章。', '林若安 颁发了奖章 王建国'],
      ['林若安以212票优势击败王建国。', '林若安 击败 王建国'],
      ['北浜公司董事会罢免了王建国。', '北浜公司 罢免 王建国'],
      ['海州市监管局驳回王建国的申请。', '海州市监管局 驳回 申请 王建国'],
    ],
    none: [
      '王建国因证据不足没有被林若安起诉。',
      '王建国因证据不足未被林若安起诉。',
      '王建国因涉案没被林若安起诉。',
      '王建国因病没有出席，未被林若安批评。',
      '林若安说王建国欺骗了北浜公司。',
      '校长林若安没有起诉律师王建国。',
      '林若安是否起诉王建国？',
      '如果林若安起诉王建国，法院将受理。',
      '林若安涉嫌威胁王建国。',
      '“林若安起诉王建国”，一名读者写道。',
      '林若安批评王建国的计划。',
      '林若安的律师起诉王建国。',
      '据称林若安威胁王建国。',
      '海州市监管局表示，将对北浜公司立案调查。',
      '海州市监管局表示，尚未对北浜公司立案调查。',
    ],
  },
  ar: {
    introduced: ['تحدثت الوزيرة سلمى الكرمي أمس.', 'صمت القاضي سالم الحربي.'],
    plain: [
      ['انتقدت الوزيرة سلمى الكرمي القاضي سالم الحربي.', 'سلمى الكرمي انتقدت سالم الحربي'],
      [
        'رفعت الوزيرة سلمى الكرمي دعوى قضائية ضد القاضي سالم الحربي.',
        'سلمى الكرمي رفعت دعوى قضائية ضد سالم الحربي',
      ],
      ['واتهم القاضي سالم الحربي أمس الوزيرة سلمى الكرمي بالكذب.', 'سالم الحربي اتهم سلمى الكرمي'],
      ['ودعت الوزيرة سلمى الكرمي إلى استجواب القاضي سالم الحربي.', 'سلمى الكرمي دعت إلى استجواب سالم الحربي'],
      [
        'دعت الوزيرة سلمى الكرمي إلى استجواب محامي القاضي سالم الحربي.',
        'سلمى الكرمي دعت إلى استجواب محامي سالم الحربي',
      ],
      [
        'نددت الوزيرة سلمى الكرمي بقرار إقالة القاضي سالم الحربي.',
        'سلمى الكرمي نددت بقرار إقالة سالم الحربي',
      ],
      ['حمّلت الوزيرة سلمى الكرمي القاضي سالم الحربي المسؤولية.', 'سلمى الكرمي حمّلت المسؤولية سالم الحربي'],
      ['سلّمت الوزيرة سلمى الكرمي وساماً إلى القاضي سالم الحربي.', 'سلمى الكرمي سلّمت وساماً إلى سالم الحربي'],
      ['سلمى الكرمي تنتقد سالم الحربي', 'سلمى الكرمي تنتقد سالم الحربي'],
      ['اتهمت الوزيرة سلمى الكرمي صباح الأحد القاضي سالم الحربي بالكذب.', 'سلمى الكرمي اتهمت سالم الحربي'],
    ],
    none: [
      'هل انتقدت الوزيرة سلمى الكرمي القاضي سالم الحربي؟',
      'انتقدت الوزيرة سلمى الكرمي قرار القاضي سالم الحربي.',
      'لم تنتقد الوزيرة سلمى الكرمي القاضي سالم الحربي.',
      'نفت الوزيرة سلمى الكرمي أنها هاجمت القاضي سالم الحربي.',
      'إذا هاجمت الوزيرة سلمى الكرمي القاضي سالم الحربي فسيرد.',
      'التقت سلمى الكرمي شقيق سالم الحربي.',
    ],
  },
};

for (const [language, { introduced, plain, none }] of Object.entries(cases)) {
  const relationsIn = (sentence: string) =>
    actorsOf(articleOf([...introduced, sentence], { language })).relations;
  describe(`who acts on whom: ${language}`, () => {
    for (const [sentence, expected] of plain)
      test(sentence, () => {
        const found = relationsIn(sentence);
        assert.deepEqual(
          found.map(({ from, verb, to }) => `${from} ${verb} ${to}`),
          [expected],
        );
        assert.deepEqual(found[0]?.evidence, [introduced.length]);
      });
    for (const sentence of none) test(`none: ${sentence}`, () => assert.deepEqual(relationsIn(sentence), []));
  });
}

const repeated: [language: string, opening: string, words: string, ending: string][] = [
  ['es', 'Ana Gil criticó ', 'recientemente ', '9x Pedro Ruiz.'],
  ['fr', 'Anne Roy critique ', 'également ', '9x Paul Vidal.'],
  ['de', 'Lorenz kritisierte ', 'deutlich ', '9x Petzold.'],
  ['ko', '김도현 시장은 박서준 의원을 ', '새로 서울을 ', '갔습니다.'],
  ['ja', '高瀬真一市長は、', '彼から、', '田中健二議員を見た。'],
  ['zh', '林若安', '在大会上随后', '看见王建国。'],
];

for (const [language, opening, words, ending] of repeated)
  test(`words that a pattern may read in two ways, many times over, take no time: ${language}`, () => {
    const sentence = `${opening}${words.repeat(60)}${ending}`;
    const article = articleOf([...(cases[language]?.introduced ?? []), sentence], { language });
    assert.deepEqual(actorsOf(article).relations, []);
  });

test('a sentence that names more than any article’s does is read for no acts', () => {
  const actsBehind = (times: number) => {
    const sentence = `${'Berg, Roth, '.repeat(times)}and Berg accused Roth.`;
    return actorsOf(articleOf([...(cases['en']?.introduced ?? []), sentence])).relations.length;
  };
  assert.deepEqual([actsBehind(5), actsBehind(30)], [1, 0]);
});

test('a letter of an icon font is no actor', () => {
  const sentences = [
    'Mayor Ann Lee spoke on Monday.',
    'Judge Carl Gill spoke too.',
    'Ann Lee criticised \uE001 on Monday, while Carl Gill slept.',
  ];
  assert.deepEqual(actorsOf(articleOf(sentences, { language: 'en' })).relations, []);
});
