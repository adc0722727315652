/** Questions of readers by language and what they ask for, parted by bars; `none`: for nothing of a kind. */
export const asked: Record<string, Record<string, string>> = {
  en: {
    age: 'How old is the keeper?|What is the age of the bridge?|At what age did she die?',
    money:
      'What price did the young keeper fetch?|What was the value of the boat?|At what price was the mill sold?|What sum did the club pay?|How big is the fine?|How large was the budget?|What fine does the dairy face?|What salary will the coach get?|How many dollars went missing?|What did the pier cost?|How much is the barn worth?|What is the rent?|How much debt does the club have?|How much in damages does she want?|How much did they sell it for?|How expensive was the roof?|What did the boat sell for?|How high is the bill?',
    measure:
      'How much have prices risen?|What share of the votes did she win?|How heavy is the bell?|How hot was it?|What is the height of the tower?|At what speed did the train derail?|How deep is the lake?|What percentage of homes lost power?|How quickly did the boat sink?',
    duration:
      'How long will the road stay closed?|For how long was he jailed?|How many nights did they wait?|Over what period did it leak?|How much longer will it take?|How many more weeks will it last?',
    figure:
      'By what margin was the contest decided?|How many people drowned?|By how many votes did she win?|How often did the alarm ring?|What was the final score?',
    date: 'What deadline did the court set?|When does the pool open?|On which day did it burn?|By when must he pay?|What time does it start?|Since when has the pier been shut?|In which season do they nest?|How soon will it open?|How long ago was it built?|What is the closing date?',
    place:
      'Which hospital was she taken to?|In which town did it burn?|Where is the man who found it?|Which small island was flooded?|In what room was it found?|Which road was blocked?',
    person:
      'Which lawyer defended the dairy?|Which former minister resigned?|Which company won the contract?|Which big investor wants talks?|Whose boat was it?|Which bank lent the money?|Which experts were asked?|Which team scored?|By whom was it found?|Which newspaper wrote about it?|Which family member walked out?',
    reason:
      'What made the founder walk away?|What reason was given?|What motive was alleged?|On what grounds was it refused?|How did the mayor explain the delay?|Why did the man who found it run?|What caused the leak?|What led to the strike?|What is the cause of the fire?|What prompted the recall?|What is behind the rise?|For what reason did it close?|How does she justify it?|What drove him to leave?|To what did she attribute it?',
    none: 'Which disease did he have?|Which law was passed?|Which product was recalled?|What did the minister say?|What happened to the man who ran when it rained?|What made up the cargo?|How was the tunnel built?|Which law did the minister sign?|What cost him his job?|Which court case was dropped?',
  },
  de: {
    age: 'Wie alt ist der Müller?|In welchem Alter starb sie?',
    money:
      'Mit welcher Summe wurde das Amt unterstützt?|Wie hoch ist das Bußgeld?|Was hat der Steg gekostet?|Für wie viel wurde das Haus verkauft?|Welchen Wert hatte die Ware?|Was würde das kosten?|Wie viele Euro fehlen?|Welches Gehalt bekommt er?|Wie viel zahlt die Stadt?|Wie viel ist das Boot wert?|Wie hoch sind die Schulden?|Welche Ablösesumme wurde gezahlt?|Wie teuer war das Dach?|Wie hoch ist die Geldstrafe?|Wie hoch fiel der Schaden aus?|Welchen Betrag erhielt sie?',
    measure:
      'Wie hoch ist die Strafe?|Um wie viel sind die Preise gestiegen?|Wie stark stieg die Miete?|Welchen Anteil zahlt der Bund?|Wie schwer ist die Glocke?|In welcher Höhe fliegt sie?|Wie warm war es?|Wie viele Kilometer sind gesperrt?|Wie viel Prozent stimmten zu?|Mit welcher Geschwindigkeit fuhr er?',
    duration:
      'Wie lange bleibt der Steg gesperrt?|Über welchen Zeitraum lief es aus?|Seit wie vielen Jahren steht sie leer?|Wie viele Nächte dauerte es?|Wie viel Zeit bleibt?|Für welche Dauer gilt das?',
    figure:
      'Wie viele Tageszeitungen gibt es?|Mit wie vielen Stimmen siegte sie?|Wie oft klingelte es?|Mit welchem Vorsprung gewann sie?|Wie ging das Spiel aus?',
    date: 'Welche Frist setzte das Gericht?|An welchem Tag brannte es?|Um wie viel Uhr beginnt es?|Bis wann muss er zahlen?|Seit wann ist zu?|Zu welchem Zeitpunkt?|In welcher Woche?|Wann war das?|Zu welcher Uhrzeit?|Zu welcher Jahreszeit brüten sie?',
    place:
      'In welche Orte werden sie gebracht?|Aus welchem Land kommt er?|In welchem Krankenhaus liegt sie?|Wo wohnt er?|Welche Stadt wurde überflutet?|Auf welcher Straße geschah es?|In welcher Küstenstadt?|Wohin floh er?',
    person:
      'Welcher Anwalt vertrat die Molkerei?|Welche Ministerin trat zurück?|Von welcher Firma stammt das?|Welche Berater hatten das kommen sehen?|Welcher frühere Trainer kam zurück?|Wessen Boot war es?|Bei welcher Düngerfirma arbeitet er?|Welche Bank gab den Kredit?|Welcher Oberstaatsanwalt klagte?|Zu welchem Verein geht sie?|Welche Experten wurden befragt?',
    reason:
      'Wie begründete die Chefin das?|Aus welchen Gründen schloss der Steg?|Was führte zu dem Streik?|Was hat das Feuer ausgelöst?|Was bewog ihn dazu?|Weswegen wurde sie entlassen?|Womit rechtfertigt er das?|Was war der Auslöser?|Was steckt hinter dem Anstieg?|Wie kam es zu dem Unfall?|Wie erklärt sich der Anstieg?|Welches Motiv hatte er?|Woran lag es?|Wegen welcher Tat wurde er verurteilt?|Was veranlasste ihn zu gehen?|Mit welcher Begründung?',
    none: 'An welcher Krankheit litt er?|Welches Gesetz wurde beschlossen?|Welches Werkzeug fand sie?|Was sagt er zu den Kosten?|Welche Sprache spricht der Trainer?|Welchen Preis gewann der Film?|Welches Fahrzeug brannte?',
  },
  fr: {
    age: 'Quel âge a la juge ?|À quel âge est-elle morte ?',
    money:
      'À combien s’élève l’amende ?|Quelle somme a-t-elle versée ?|Quel est le montant de la dette ?|Quelle enveloppe est prévue ?|Combien gagne le patron ?|À quel prix fut vendu le moulin ?|Combien d’euros manquent ?|Quel salaire touche-t-il ?|Quelle était la valeur du bateau ?|Combien vaut la grange ?|Quel budget est prévu ?|Quelle amende risque-t-il ?|Pour combien l’a-t-il vendu ?',
    measure:
      'De combien ont augmenté les prix ?|Quelle part des voix a-t-elle ?|À quelle vitesse roulait-il ?|Combien pèse la cloche ?|Quelle est la distance ?|Combien de kilomètres sont fermés ?|Quel est le poids de la cloche ?|Quel pourcentage a voté non ?',
    duration:
      'Pendant combien de temps fut-il fermé ?|Depuis combien d’années dort-il ?|Quelle est la durée du bail ?|En combien de jours fut-il bâti ?|Combien de nuits a-t-elle attendu ?|Pour quelle durée ?',
    figure:
      'Combien de personnes ont payé ?|Avec combien de voix d’avance ?|Quel est le score final ?|Quel écart sépare les deux ?|Combien de clubs ont versé leur part ?',
    date: 'À quelle heure commence-t-il ?|Quelle est la date limite ?|Quel jour a-t-il brûlé ?|Depuis quand est-il fermé ?|En quelle saison nichent-ils ?|D’ici quand doit-il payer ?|En quelle année ?|Jusqu’à quand ?',
    place:
      'Dans quelle église ont lieu les obsèques ?|Dans quel hôpital est-il ?|Quelle petite ville fut inondée ?|D’où vient-elle ?|Sur quelle route ?|Où dort l’homme qui l’a vue ?|Dans quelle localité ?',
    person:
      'Quel avocat défend la laiterie ?|Quelle médiatrice a aidé ?|Quelle entreprise a gagné ?|Par qui fut-il vu ?|Elle travaille pour qui ?|Quel ancien ministre est parti ?|Quelle banque a prêté ?|À qui est le bateau ?|Quel grand investisseur veut parler ?|Quels experts furent consultés ?|Quelle équipe a gagné ?',
    reason:
      'Pour quelle raison ferme-t-il ?|Qu’est-ce qui a causé la fuite ?|Comment le maire explique-t-il le retard ?|Qu’est-ce qui a poussé le patron à partir ?|Quel est le motif du refus ?|À quoi est due la panne ?|Pour quels motifs fut-elle renvoyée ?|Quelle est la cause du feu ?|Comment justifie-t-elle cela ?|À cause de quoi ?|Dans quel but ?|Quel était le mobile ?',
    none: 'De quelle maladie souffrait-elle ?|Qu’est-ce qui a disparu ?|Quelle loi fut votée ?|Que s’est-il passé quand l’homme qui courait est tombé ?|Quel prix a remporté le film ?|Quel conseil a-t-il donné ?|Que dit le maire ?',
  },
  es: {
    age: '¿Cuántos años tiene la jueza?|¿A qué edad murió?',
    money:
      '¿Cuál es el precio del barco?|¿De cuánto dinero se trata?|¿Qué suma pagó el club?|¿Cuánto cobra el entrenador?|¿Por cuánto se vendió el molino?|¿Cuántos euros faltan?|¿Qué multa recibió?|¿A cuánto asciende la deuda?|¿Cuál era el valor de la carga?|¿Qué sueldo tiene?|¿Cuánto costó el techo?|¿Qué presupuesto tiene?|¿Cuánto pide por el barco?',
    measure:
      '¿Cuánto subieron los precios?|¿Qué porcentaje votó no?|¿A qué velocidad iba?|¿Cuánto pesa la campana?|¿Cuántos kilómetros están cerrados?|¿De cuánto es la condena?|¿Cuál es la altura de la torre?|¿Qué tan profundo es el lago?',
    duration:
      '¿Cuánto tiempo estuvo cerrado?|¿Cuánto lleva cerrado?|¿Durante cuántos días?|¿Cuál es la duración del contrato?|¿Qué plazo tiene?|¿Cuántas noches esperó?|¿Desde hace cuánto?',
    figure:
      '¿Cuántos vecinos pagan?|¿Por cuántos votos ganó?|¿Qué cantidad de agua hay?|¿Con qué ventaja ganó?|¿Cuál fue el marcador?',
    date: '¿Qué día ardió?|¿Cuál es la fecha límite?|¿A qué hora empieza?|¿Desde cuándo está cerrado?|¿En qué semana?|¿Para cuándo debe pagar?|¿En qué año?|Cuando empieza?',
    place:
      '¿En qué localidad vive?|¿En qué hospital está?|¿De dónde viene la mujer que cantaba?|¿Qué ciudad se inundó?|¿En qué barrio?|¿En qué cárcel está?|¿Adónde huyó?|¿Por qué calle pasó?',
    person:
      '¿Qué abogada defendió a la lechería?|¿Qué senador acusó al Gobierno?|¿A quién culpa?|¿Qué empresa ganó?|¿Qué parlamentario protestó?|¿De quién es el barco?|¿Qué banco prestó el dinero?|¿Qué gran inversor quiere hablar?|¿Qué expertos fueron consultados?|¿Qué equipo ganó?|¿Qué médico lo atendió?',
    reason:
      '¿Por qué motivo cerró?|¿Cómo explicó la defensa lo sucedido?|¿A qué se debió la fuga?|¿Qué causó el incendio?|¿Qué llevó al jefe a irse?|¿Cuál fue la causa?|¿Por qué razones?|¿Qué provocó la huelga?|¿A qué atribuye la subida?|¿Cómo justifica eso?|¿Para qué lo usó?|¿Cuál fue el móvil?',
    none: '¿Qué enfermedad tenía?|¿Qué ley se aprobó?|¿Qué pasó cuando llovió?|¿Qué dice el alcalde?|¿Qué comió la mujer de quien hablan?|¿Qué producto se retiró?|¿Qué medicina tomó?',
  },
  pt: {
    age: 'Quantos anos tem a juíza?|Com que idade morreu?',
    money:
      'Qual é o preço do barco?|Que quantia pagou o clube?|Quanto ganha o treinador?|Por quanto foi vendido o moinho?|Quantos euros faltam?|Qual foi a multa?|Qual era o valor da carga?|Que salário recebe?|Quanto custou o telhado?|Qual é a dívida?|Qual é o orçamento?',
    measure:
      'Quanto subiram os preços?|Que percentagem votou não?|A que velocidade ia?|Quanto pesa o sino?|Quantos quilômetros estão fechados?|Qual é a altura da torre?|Qual foi a temperatura?',
    duration:
      'Quanto tempo ficou fechado?|Durante quantos dias?|Qual é a duração do contrato?|Quantas noites esperou?|Qual é o prazo?|Há quanto tempo?|Quanto dura a obra?',
    figure: 'Quantos vizinhos pagam?|Por quantos votos venceu?|Qual foi o placar?|Quantas pessoas morreram?',
    date: 'Qual é a data limite?|A que horas começa?|Em que dia ardeu?|Desde quando está fechado?|Em que semana?|Em qual ano?|Até quando deve pagar?',
    place:
      'Em que bairro vive?|Em qual hospital está?|De onde vem a mulher que cantava?|Que cidade foi inundada?|Em que presídio está?|Para onde fugiu?|Em que município?',
    person:
      'Que advogada defendeu a leiteria?|Qual senador acusou o governo?|Quem canta?|Que empresa venceu?|De quem é o barco?|Qual banco emprestou?|Que grande investidor quer falar?|Quais especialistas foram ouvidos?|Qual time venceu?|Que médico o atendeu?',
    reason:
      'Por que o preço subiu?|Por qual motivo fechou?|Como o prefeito explicou o atraso?|O que causou o incêndio?|O que levou o chefe a sair?|Qual foi a causa?|A que se deve a fuga?|Qual é a razão?|O que provocou a greve?|Como ele justifica isso?',
    none: 'Que doença tinha?|Que lei foi aprovada?|O que aconteceu quando choveu?|O que disse o prefeito?|Que produto foi retirado?',
  },
  it: {
    age: 'Quanti anni ha la giudice?|A che età è morta?',
    money:
      'Qual è il prezzo della barca?|Che somma ha pagato il club?|Quanto guadagna l’allenatore?|Per quanto è stato venduto il mulino?|Quanti euro mancano?|A quanto ammonta la multa?|Quale stipendio prende?|Quanto costa il tetto?|Qual era il valore del carico?',
    measure:
      'Di quanto sono saliti i prezzi?|Quale percentuale ha votato no?|A che velocità andava?|Quanto pesa la campana?|Quanti chilometri sono chiusi?|Qual è l’altezza della torre?',
    duration:
      'Per quanto tempo è rimasto chiuso?|Da quanti giorni?|Qual è la durata del contratto?|Quante notti ha aspettato?|Quanto dura?|Quanti anni durerà?',
    figure: 'Quanti vicini pagano?|Con quanti voti ha vinto?|Quante persone sono morte?',
    date: 'Qual è la scadenza?|A che ora comincia?|In quale giorno è bruciato?|Da quando è chiuso?|In quale settimana?|Entro quando deve pagare?|In che anno?',
    place:
      'In quale quartiere vive?|In quale ospedale si trova?|Da dove viene la donna che cantava?|Quale città è stata allagata?|In che carcere è?|Dov’è la nave?',
    person:
      'Quale avvocato ha difeso il caseificio?|Quale senatore ha accusato il governo?|Chi canta?|Quale azienda ha vinto?|Di chi è la barca?|Quale banca ha prestato i soldi?|Quale grande investitore vuole parlare?|Quali esperti sono stati sentiti?|Che squadra ha vinto?',
    reason:
      'Per quali motivi ha chiuso?|Come ha spiegato il sindaco il ritardo?|Che cosa ha causato l’incendio?|Cosa ha spinto il capo ad andarsene?|Qual è stata la causa?|A cosa è dovuta la perdita?|Come mai è chiuso?|Per quale ragione?|Come giustifica questo?|Cosa ha provocato lo sciopero?',
    none: 'Quale malattia aveva?|Quale legge è stata approvata?|Cosa è successo quando pioveva?|Che cosa dice il sindaco?|Quale medicina ha preso?|Che partita si giocava?',
  },
  ru: {
    age: 'Сколько лет судье?|В каком возрасте она умерла?',
    money:
      'Какую сумму заплатил клуб?|Какова стоимость лодки?|За какую цену продали мельницу?|Во сколько обошлась крыша?|Сколько евро пропало?|Какой штраф грозит заводу?|Какую зарплату получает тренер?|На какую сумму нанесли ущерб?|Сколько стоит дом?|По какой цене его продали?|Почём билеты?|Каков бюджет?',
    measure:
      'На сколько выросли цены?|Какую долю оплатит город?|Какова высота башни?|С какой скоростью он ехал?|Сколько километров закрыто?|Сколько весит колокол?|Какой процент голосовал против?|Насколько подорожал хлеб?|Какая была температура?',
    duration:
      'Как долго был закрыт мост?|На какой срок его посадили?|К скольким годам его приговорили?|На сколько лет закрыт мост?|Сколько ночей она ждала?|За какое время его построили?|Сколько лет длится стройка?|Сколько дней шёл дождь?',
    figure:
      'Сколько клубов заплатит?|С каким счётом закончился матч?|На сколько голосов она опередила?|Сколько раз звонил?|С каким перевесом победила?',
    date: 'Какого числа сгорел дом?|В каком году построен мост?|До какого числа надо заплатить?|С какого дня закрыт?|В какое время начало?|В каком месяце?|В какой день?|Какова дата открытия?|Во сколько начало?|С каких пор он закрыт?',
    place:
      'В какой больнице она лежит?|В каком городе живёт?|Откуда женщина, которая пела?|На какой улице?|Из какой страны?|В какой колонии сидит?|В каком посёлке?|На каком острове?',
    person:
      'Какой адвокат защищал завод?|Какая компания выиграла?|Какого министра уволили?|Чья лодка?|Какой банк дал кредит?|Какой крупный инвестор хочет переговоров?|О ком речь?|Какие эксперты выступили?|За какую команду играет?|Какой бывший тренер вернулся?|Кем он работает?',
    reason:
      'Чем он объяснил остановку?|По какой причине закрыли?|Что заставило основателя уйти?|Что стало причиной пожара?|Как мэр объяснил задержку?|На каком основании отказали?|Что вызвало утечку?|Что привело к забастовке?|Какова причина?|Какой мотив у него был?|С какой целью?|За что его оштрафовали?|В связи с чем закрыли?',
    none: 'Какой болезнью болел?|Какой закон приняли?|Что случилось, когда шёл дождь?|Что сделал тот, кто бежал?|Какое место занял клуб?|Какую политику ведёт?|Как суд оправдал?|Какие учения прошли?|Какой странный предмет нашли?',
  },
  tr: {
    age: 'Hâkim kaç yaşında?',
    money:
      'Teknenin fiyatı ne kadar?|Kulüp ne kadar para ödedi?|Kaç euro eksik?|Antrenörün maaşı ne kadar?|Değirmen kaça satıldı?|Ceza miktarı kaç lira?|Borcu ne kadar?|Bütçesi ne kadar?',
    measure:
      'Kulenin yüksekliği ne kadar?|Yüzde kaçı hayır dedi?|Kaç kilometre yol kapandı?|Göl ne kadar derin?|Çanın ağırlığı ne kadar?|Fiyatlar yüzde kaç arttı?',
    duration:
      'Köprü kaç gün kapalı kalacak?|Ne kadar sürdü?|Ne kadar zaman bekledi?|Kaç yıldır kapalı?|Kaç gece bekledi?',
    figure: 'Kaç kişi öldü?|Kaç oyla kazandı?|Kaç kez çaldı?',
    date: 'Köprü ne zaman açıldı?|Hangi gün yandı?|Saat kaçta başlıyor?|Hangi mevsimde?|Hangi yıl yapıldı?|Son tarih ne?',
    place: 'Hangi hastanede yatıyor?|Hangi şehirde yaşıyor?|Nereden geldi?|Hangi köyde?|Hangi cezaevinde?',
    person:
      'Hangi avukat savundu?|Hangi şirket kazandı?|Hangi bakan istifa etti?|Kimler öldürüldü?|Hangi banka kredi verdi?|Hangi büyük yatırımcı görüşmek istiyor?|Kim tarafından bulundu?',
    reason:
      'Hangi gerekçeyle kapandı?|Neden kapandı?|Yangının sebebi ne?|Gecikmeyi nasıl açıkladı?|Hangi nedenle istifa etti?|Greve ne yol açtı?',
    none: 'Hangi hastalığı vardı?|Hangi yasa kabul edildi?|Ne dedi?',
  },
  ar: {
    age: 'كم عمر القاضية؟|في أي سن توفيت؟',
    money:
      'ما قدر الغرامة؟|ما ثمن القارب؟|بكم بيع المصنع؟|أي مبلغ دفع النادي؟|كم يتقاضى المدرب؟|كم دولارا فقد؟|ما قيمة الصفقة؟|بأي سعر بيع البيت؟|كم تبلغ الديون؟|ما هو راتب المدرب؟|كم كلّف السقف؟|ما حجم الخسائر؟',
    measure:
      'بكم ارتفعت الأسعار؟|ما ارتفاع البرج؟|ما هي نسبة المعارضين؟|بأي سرعة كان يسير؟|كم كيلومترا أغلق؟|كم يزن الجرس؟|كم بلغت درجة الحرارة؟',
    duration:
      'كم يوما بقي الجسر مغلقا؟|كم استمر الحريق؟|منذ كم سنة أغلق؟|ما مدة العقد؟|كم من الوقت انتظرت؟|كم ليلة انتظرت؟',
    figure: 'كم عاملا دفع؟|بكم صوت فازت؟|كم عدد القتلى؟|بأي فارق فازت؟|كم مرة رن؟',
    date: 'في أي يوم احترق؟|منذ متى أغلق؟|ما موعد الافتتاح؟|في أي وقت يبدأ؟|ما هو تاريخ الافتتاح؟|في أي أسبوع؟|ما المهلة التي حددتها المحكمة؟|إلى متى يبقى مغلقا؟',
    place:
      'في أي مكان وقع الحادث؟|في أي مستشفى يرقد؟|من أين جاءت؟|من أي مدينة هو؟|على أي طريق انقلبت الحافلة؟|في أي قرية؟|في أي سجن هو؟',
    person:
      'مَن أدارت الحوار؟|أي شركة فازت؟|أي محام دافع عنه؟|لمن القارب؟|من الذي رآه؟|أي وزير استقال؟|أي مصرف أقرض المال؟|مع من تحدث؟|أي خبير انتقد المشروع؟|في أي فريق يلعب؟',
    reason:
      'بماذا فسّر القائد ظهوره؟|ما الذي جعل الأم تخسر وظيفتها؟|كيف برر الرئيس التأخير؟|ما سبب الحريق؟|ما الأسباب؟|لأي سبب أغلق؟|ما الذي أدى إلى الإضراب؟|ما الدافع؟|على أي أساس رفض؟|إلى ماذا يعزو الارتفاع؟|عمّ نجمت الوفاة؟',
    none: 'ما المرض الذي أصابه؟|أي قانون أقر؟|ماذا قال الوزير؟|كيف أصيب العامل؟',
  },
  hi: {
    age: 'जज की उम्र कितनी है?|नाव कितने साल की है?',
    money:
      'नाव की कीमत कितनी है?|क्लब ने कितने रुपये दिए?|कितना जुर्माना लगा?|कोच का वेतन कितना है?|कितने डॉलर गायब हुए?|छत पर कितना खर्च आया?|बजट कितना है?|कितने करोड़ रुपये खर्च हुए?',
    measure:
      'मीनार की ऊंचाई कितनी है?|कितने किलोमीटर सड़क बंद है?|कितने प्रतिशत लोगों ने मना किया?|घंटी का वजन कितना है?|कितनी फीसदी हिस्सेदारी है?|तापमान कितना था?',
    duration: 'पुल कितने दिन बंद रहेगा?|कितने साल की सजा हुई?|कितना समय लगा?|कितनी देर चला?',
    figure: 'कितने लोग मरे?|कितने वोटों से जीता?|कितनी बार बजा?',
    date: 'किस दिन आग लगी?|कितने बजे शुरू होगा?|कब से बंद है?|किस तारीख को खुलेगा?|अंतिम तारीख क्या है?|किस वर्ष बना?',
    place: 'किस अस्पताल में है?|किस शहर में रहता है?|वह कहां से आया?|किस जिले में?|किस जेल में है?|कौन सा शहर डूब गया?',
    person:
      'किस वकील ने बचाव किया?|किस कंपनी ने जीता?|कौन मंत्री हटा?|किसकी नाव थी?|किस बैंक ने कर्ज दिया?|किन्होंने देखा?|किस टीम ने जीता?|कौन सी कंपनी जीती?',
    reason:
      'किस वजह से बंद हुआ?|आग का कारण क्या था?|किस आधार पर मना किया?|क्या वजह बताई गई?|किसलिए गया?|पुल क्यों बंद है?',
    none: 'कौन सी बीमारी थी?|कौन सा कानून बना?|उसने क्या कहा?',
  },
  ko: {
    age: '판사는 몇 살인가요?|판사의 나이는?',
    money:
      '배의 가격은 얼마인가요?|구단은 얼마를 냈나요?|벌금은 얼마나 되나요?|감독의 연봉은 얼마인가요?|몇 달러가 사라졌나요?|얼마에 팔렸나요?|예산은 얼마인가요?|피해액은 어느 정도인가요?|빚이 얼마나 있나요?|지붕에 돈이 얼마나 들었나요?|배상금으로 얼마를 요구했나요?',
    measure:
      '탑의 높이는 얼마인가요?|요금이 얼마나 올랐나요?|종은 얼마나 무거운가요?|몇 킬로미터가 막혔나요?|찬성 비율은 어떻게 되나요?|기온은 몇 도였나요?|지분은 얼마인가요?',
    duration:
      '다리는 며칠 동안 막혔나요?|공사는 얼마나 걸렸나요?|몇 시간 기다렸나요?|징역 몇 년을 받았나요?|계약 기간은 어떻게 되나요?|얼마나 오래 이어졌나요?|몇 년간 닫혀 있었나요?',
    figure: '몇 명이 죽었나요?|몇 표 차로 이겼나요?|최종 점수는 몇 대 몇인가요?|얼마나 많은 사람이 왔나요?',
    date: '며칠에 불이 났나요?|어느 해에 지어졌나요?|기한은 언제까지인가요?|몇 시에 시작하나요?|몇 년에 지어졌나요?|무슨 요일에 열리나요?|요금은 언제 오르나요?|마감 시한은?',
    place:
      '어느 병원에 있나요?|어느 도시에 사나요?|어떤 장소에서 발견됐나요?|사고 장소는?|어느 마을이 잠겼나요?|어디에서 왔나요?|어느 교도소에 있나요?',
    person:
      '어느 변호사가 변호했나요?|어느 회사가 이겼나요?|어떤 업체가 만들었나요?|누구의 배인가요?|어느 은행이 돈을 빌려줬나요?|계약을 따낸 회사는?|어느 장관이 물러났나요?|대표는 누구인가요?|어느 팀이 이겼나요?',
    reason:
      '요금을 올린 이유는 무엇인가요?|불이 난 원인은 무엇인가요?|무엇 때문에 닫았나요?|무슨 이유로 그만뒀나요?|어떤 근거로 거절했나요?|시장은 지연을 어떻게 해명했나요?|동기는 무엇인가요?|계기는 무엇인가요?|왜 이름을 바꿨나요?',
    none: '어떤 병을 앓았나요?|어떤 법이 통과됐나요?|역사를 왜곡한 책의 제목을 말해 줘|무엇을 요구했나요?|어떤 제품이 회수됐나요?|어떤 역할을 맡았나요?|침입자는 어떤 방법으로 들어왔나요?',
  },
  ja: {
    age: '裁判官は何歳ですか|年齢は？',
    money:
      '船の値段はいくらですか|もうけは全部でどれほどになりましたか|罰金はいくらですか|監督の年俸はいくらですか|何ドルが消えましたか|総額は？|屋根の費用はどのくらいですか|予算は何円ですか|借金はどれくらいありますか|いくらで売れましたか|損失額はどの程度ですか',
    measure:
      '塔の高さはどのくらいですか|運賃は何パーセント上がりましたか|鐘の重さはいくらですか|何キロが通行止めですか|気温は何度でしたか|反対の割合はどれくらいですか|時速何キロでしたか|面積は？',
    duration:
      '橋は何日間閉まりましたか|どのくらい続きましたか|懲役何年でしたか|工事はどれくらいかかりましたか|契約の期間は？|どれほど長く待ちましたか|何か月かかりましたか',
    figure:
      '何人が亡くなりましたか|反対は何票でしたか|何勝を挙げましたか|何点差で勝ちましたか|何匹いましたか|何社が応じましたか|どれほどの人が来ましたか',
    date: '何日に燃えましたか|期限はいつですか|何時に始まりますか|どの年に建ちましたか|料金はいつ上がりますか|何曜日に開きますか|いつまでに払いますか|締め切りは？',
    place:
      'どの病院にいますか|どこの町に住んでいますか|どの島が水につかりましたか|事故の現場は？|どの刑務所にいますか|どの国から来ましたか|どの大学に通いましたか',
    person:
      'どの弁護士が弁護しましたか|どの会社が勝ちましたか|どのクラブの監督に就きますか|誰の船ですか|どの銀行が貸しましたか|契約を取った会社はどこですか|何という会社ですか|どの議員が反対しましたか|どこのチームが勝ちましたか',
    reason:
      '運賃を上げた理由は何ですか|クビにしたわけをどう話していますか|火事の原因は何ですか|どんな理由で断りましたか|市長は遅れをどう説明しましたか|何が原因で閉じましたか|動機は何ですか|きっかけは何ですか|なぜ名前を変えましたか',
    none: 'どんな病気でしたか|どの法律が通りましたか|どうしても開かない扉を何と呼びますか|何を求めましたか|どの商品が回収されましたか|どの道具を使いましたか',
  },
  zh: {
    age: '法官多大年纪？|她几岁？',
    money:
      '船的价格是多少？|俱乐部花了多少钱？|罚款是多少？|教练的年薪多少？|多少美元不见了？|卖了多少钱？|预算是多少？|损失有多大？|欠了多少？|賠了多少錢？|债务高达多少？|奖金有多少？',
    measure:
      '塔有多高？|票价涨了多少？|钟有多重？|多少公里的路封了？|反对的比例是多少？|气温是多少？|百分之几的人反对？|面积有多大？|股价下跌了多少？',
    duration:
      '桥关了多少天？|持续了多久？|判了几年？|合同期限多长时间？|等了几个小时？|等了多長時間？|花了多长时间？',
    figure:
      '多少家庭卖了豆子？|有多少户社员在价格最低时卖了豆子？|死了几个人？|以几票之差获胜？|多少人投诉？|幾名工人受傷？',
    date: '哪天起火的？|截止日期是什么时候？|几点开始？|哪一年建的？|星期几开门？|什麼時候開門？|什么时间开始？|几月几日开业？|在哪年建成？',
    place:
      '在什么地方被掉包的？|在哪家医院？|哪个城市被淹？|住在哪里？|哪个村子被淹了？|在哪座监狱？|他从哪儿来？|關在哪裡？',
    person:
      '哪位律师为奶厂辩护？|哪家公司赢了？|哪个部门负责？|是谁的船？|哪家银行贷款？|哪位老板去赔不是？|哪支球队赢了？|哪名官员辞职？|哪些专家参加了？|由哪位法官审理？|誰贏了？',
    reason:
      '为什么关门？|法官凭什么这么认为？|起火的原因是什么？|以什么理由拒绝？|市长怎么解释延误？|是什么导致了罢工？|出于什么动机？|因为什么关门？|為什麼關門？|何以如此？|什么促使他离开？',
    none: '他得了什么病？|通过了什么法律？|他要求什么？|哪种产品被召回？|哪个产品在市场上出现？',
  },
};
