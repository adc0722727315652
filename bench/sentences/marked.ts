/** Paragraphs of our own, in news style and full of traps; a bar marks where a reader ends a sentence. */
export const marked: Record<string, string[]> = {
  en: [
    'Gov. Ann Lee signed the bill at 4 p.m. on Tuesday. |It takes effect on Oct. 1. |“It’s late,” said Sen. J. R. Cole, D-Marrow. |Cole voted no.',
    'The U.S. Army Corps of Engineers closed the lock. |It sits on the Ohio River in Marrow, Ky. |No. 2 lock stays open. |Why? |Nobody at the Corps would say.',
    'Acme Corp. shares fell 3.4 percent to $12.50. |Rival Beta Inc. rose. |“Really?” asked analyst Tom Reed. |“Yes!” he was told.',
    'He was born in St. Louis in 1949 to Dr. and Mrs. Cole. |He left the U.S. in 1970. |She stayed, i.e. she had no visa. |They met again in Washington, D.C. |The rest is known.',
    'Prof. Lee et al. found 1.2 million cells vs. 0.9 million before. |See Fig. 3 on p. 14. |The team (led by Ms. Roe) disagrees. |“We lost. |We will appeal,” she said.',
    'The vote was 5-4. |Justice Cole, Jr. wrote the opinion. |Mt. Hale erupted at 6:05 a.m. |Residents fled. |Mr. Roe, 61, was not found... |His wife is waiting.',
  ],
  de: [
    'Am 3. Oktober sprach Dr. Roth mit ca. 40 Gästen, u. a. mit Prof. Dr. Lang. |Der Saal fasst z. B. 200 Menschen. |Das kostet 2,5 Mio. Euro pro Jahr.',
    'Die Partei kam auf Platz 2. |Danach trat Karl V. nicht mehr an. |Gemäß Abs. 3 Nr. 4 ist das erlaubt. |„Wirklich?“, fragte sie. |„Ja.“',
    'Der 1. FC Marrow siegte am 12. Spieltag mit 3:1. |Trainer H. Meier lobte die Elf. |Um 20.15 Uhr begann das Spiel. |Es endete am 31. Mai. |Die Fans feierten bis in die Nacht usw. |Nun ist Ruhe.',
    'Sie wohnt in der Hauptstr. 5 in St. Georgen. |Das Gesetz gilt ab dem 1. Januar 2026. |Im Jahr 2030. |So steht es dort.',
  ],
  fr: [
    'M. Dupont a rencontré Mme Roy et le Dr Martin le 1er mai. |Il était 17 h 30. |« C’est faux ! » a dit le maire. |Il a quitté la salle.',
    'Le prix est passé à 3,5 millions d’euros, soit env. 12 % de plus. |Cf. p. 12 du rapport. |MM. Roy et Petit ont refusé. |Pourquoi ? |Personne ne le sait.',
    'J.-C. Blanc et A. Roy ont voté contre, etc. |Le texte est adopté. |L’art. 4 du code le permet. |Mgr Petit l’a béni.',
  ],
  es: [
    'El Sr. García y la Dra. Ruiz viajaron a EE. UU. el lunes. |¿Por qué? |Nadie lo sabe. |«¡Basta!», gritó D. Juan. |Luego se fue.',
    'La empresa Sol S.A. ganó 3.200 millones. |El art. 5 lo prohíbe, según la pág. 12. |Vive en la av. Mayor núm. 4. |La reunión fue a las 9.30 a. m. |Terminó tarde.',
    'EE.UU. rechazó el plan. |El Gral. Pérez dimitió, etc. |Los demás siguieron.',
  ],
  ru: [
    'В 2020 г. А. С. Орлов переехал в г. Марроу. |Он живёт на ул. Мира, д. 5. |Завод получил 3,5 млн руб. прибыли. |«Это так?» — спросил он. |Ответа не было.',
    'По словам проф. Иванова, цены выросли на 5% и т. д. |Это много. |Об этом сообщает им. Пушкина музей. |Город основан в XII в. |Он стоит на реке.',
    'Встреча прошла в 10.30. |В ней участвовали В. В. Ким и др. |«Нет!» — сказал мэр.',
  ],
  ko: [
    '시장은 "예산이 부족하다."고 말했다. |의회는 이를 부인했다. |사업비는 3.5배로 늘었다. |그는 “몰랐다. 미안하다”며 고개를 숙였다.',
    'U.N. 대표단이 8일 도착했다. |5.18 기념식은 취소됐다. |왜 그랬을까? |아무도 모른다. |(사진을 보라.) |그는 떠났다.',
    '“반대한다.” |의장은 이렇게 말했다. |A사의 매출은 1,240억 원이다. |B. 김 대표가 말했다.',
  ],
  ja: [
    '市長は「遅れた。申し訳ない」と述べた。|議会は否定した。|費用は3.5倍になった。|「本当か？」と記者が聞いた。|答えはなかった！',
    '彼は「行く。」と言った。|それは11日（水）のことだ。|（写真は上。）|県は調べている。|「なぜ。」|誰も知らない。',
    'U.S.スチールの社長が来た。|会見は午後3時に始まった。|終わりは遅かった。',
  ],
  zh: [
    '市长说：“预算不够。”|议会否认了。|费用增加了3.5倍。|“真的吗？”记者问。|没有人回答！',
    '他表示：“我们错了。我们道歉。”|会议持续到11日（周三）。|“不行。”他说。|大家都走了……|门关上了。',
    'U.S.钢铁公司的总裁来了。|发布会下午3点开始。|他问：“为什么？”|没有答案。',
  ],
};
