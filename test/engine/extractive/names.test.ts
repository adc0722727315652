import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenNames } from '../../../src/engine/extractive/gazetteer/given-names.ts';
import { normalize } from '../../../src/engine/extractive/text/normalize.ts';
import type { Statement, Task } from '../../../src/engine/engine.ts';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

async function actorsIn(language: string, sentences: string[]): Promise<Statement[]> {
  const task: Task = { kind: 'actors', language: null };
  const parts = await drain(extractive, articleOf(sentences, { language }), task);
  return parts.flatMap((part) => (part.part === 'statement' ? [part.statement] : []));
}

const labels = (found: Statement[]) => found.map(({ label }) => label);

const articles: [string, string[], string[]][] = [
  [
    'zh',
    [
      '临州市中级人民法院3日判决，责令云河化工有限公司停产。',
      '云河化工有限公司表示将上诉。',
      '云河化工称已整改。',
    ],
    ['临州市中级人民法院', '云河化工有限公司'],
  ],
  ['en', ['The U.N. criticised the embargo.', 'The U.S. said that it would act.'], ['U.N.', 'U.S.']],
  [
    'ko',
    ['법원은 기소된 한들조선 전 대표 곽도훈(63)씨에게 징역 2년을 선고했다.', '곽씨는 항소했다.'],
    ['법원', '곽도훈'],
  ],
  [
    'ko',
    ['반면 마이클 브라이언 한빛대 교수는 “이르다”고 지적했다.', '브라이언 교수는 참여하지 않았다.'],
    ['마이클 브라이언'],
  ],
  ['ko', ['네덜란드 감독 야프 더용은 “한순간도 지루하지 않다”고 평했다.'], ['야프 더용']],
  ['ko', ['한들대 신소재공학부 윤하람 교수 연구팀은 음극재를 개발했다.'], ['한들대', '윤하람']],
  ['ko', ['시공을 맡은 건설사 대표가 사과했다.', '대표는 자리를 떴다.'], []],
  ['ko', ['도내 한 학부모 단체 이사 3명은 물러났다.', '사업의 명분은 최 회장 일가가 쥐고 있다.'], []],
  ['ko', ['전국교원연합 강원지부는 성명을 냈다.', '강원지부는 집회도 열었다.'], ['전국교원연합 강원지부']],
  ['ko', ['청주지법 형사2단독 노아람 판사는 벌금형을 선고했다.'], ['청주지법', '노아람']],
  ['ko', ['해림건설협회 관계자는 “버틸 수 없다”고 말했다.'], ['해림건설협회']],
  ['ko', ['한빛전자 관계자는 구속됐다.', '한빛전자 관계자는 경찰에 붙잡혔다고 검찰이 밝혔다.'], ['검찰']],
  ['ja', ['豊島自動車の広報担当者が逮捕された。', '豊島自動車の幹部は起訴された。'], []],
  ['ja', ['豊島自動車の広報担当者は「影響はない」と述べた。'], ['豊島自動車']],
  ['ko', ['한빛전자 관계자는 “어렵다”고 우려를 나타냈다.'], ['한빛전자']],
  ['ko', ['CF 광고는 인기를 끌었다.', '어제 유나이티드는 졌다.', '강하람 소속 FC는 이겼다.'], []],
  ['zh', ['〔前青州记者林若安被逮捕〕引发关注。', '〔记者林孟如／台中报导〕（记者 宋可）'], ['林若安']],
  [
    'ar',
    ['وتحدث الكاتب العام للنقابة الزراعية للري.', 'ورفضت النقابة الزراعية للري العرض.'],
    ['النقابة الزراعية للري'],
  ],
  ['ar', ['وقالت الناقدة يمنى الرفاعي إنها ستعود.', 'وأضافت الرفاعي أنها سعيدة.'], ['يمنى الرفاعي']],
  [
    'ar',
    ['وقال لبيب جابر (54 عاما) إنه سيعود.', 'وأكد رئيس الوفد، بتال الغامدي، ذلك.'],
    ['لبيب جابر', 'بتال الغامدي'],
  ],
  ['ar', ['وقال الوزير لصحيفة محلية إنه سيعود.', 'وقال إنه سعيد.'], []],
  ['zh', ['校长王明确表示，会努力。', '校长李坚持认为，会努力。'], []],
  ['ko', ['니콜라스 베르거 감독은 “만족한다”고 말했다.'], ['니콜라스 베르거']],
  [
    'ko',
    ['공격수 나한결이 SV 그륀펠트로 옮긴다.', '그륀펠트는 8일 이적을 발표했다.'],
    ['나한결', 'SV 그륀펠트'],
  ],
  ['ko', ['(광주=누리뉴스) 문보라 기자 = 해경은 어선을 수색했다.'], ['해경']],
  ['ko', ['공정거래위원회는 조사에 나섰다.', '공정위는 결과를 공개했다.'], ['공정거래위원회']],
  [
    'ko',
    [
      '검찰은 배터리 제조사 아란셀의 도면을 넘긴 혐의로 기소했다.',
      '아란셀은 미래누텍을 상대로 소송을 냈다.',
      '미래누텍은 책임을 부인했다.',
    ],
    ['검찰', '아란셀', '미래누텍'],
  ],
  [
    'ru',
    [
      'Рудник принадлежит компании «Северкварц».',
      'Инспекция труда оштрафовала «Северкварц» на 80 тысяч.',
      'Директор «Северкварца» Иван Лужин подал жалобу.',
    ],
    ['Инспекция труда', 'Северкварц', 'Иван Лужин'],
  ],
  ['zh', ['最早报案的是青州大学教授沈牧。', '该局原局长梁国栋今年三月被免职。'], ['沈牧', '梁国栋']],
  [
    'ja',
    ['霧島市の小学校で給食の契約を解除すると、市は7日に発表した。', '栄養教諭、坂口美和さんが話した。'],
    ['霧島市', '坂口美和'],
  ],
  [
    'fr',
    [
      'L’enquête a été relancée par l’Office central de répression du trafic des biens rares (OCRT).',
      'L’assureur Mutuelle des Champs et Jardins a réclamé le tableau.',
    ],
    ['Office central de répression du trafic des biens rares', 'Mutuelle des Champs et Jardins'],
  ],
  ['ja', ['元介護職員及川春男さん（63）は「人手が足りない」と話した。'], ['及川春男']],
  ['ja', ['社外取締役3人からなる特別委が検討した。', '広報担当者が「影響はない」と述べた。'], []],
  ['ja', ['湊ベアリングの取締役会は態度を留保すると決議した。'], ['湊ベアリング']],
  [
    'ja',
    ['南浦ＦＣは監督を解任したと発表した。', '榎田浩二ＧＭは「残念だ」と説明した。'],
    ['南浦ＦＣ', '榎田浩二'],
  ],
  ['ja', ['同社の大隅拓研究開発部長は「試験に入る」と話した。'], ['大隅拓']],
  ['ja', ['能登川あや氏は「続ける」と話した。', '能登川氏は会見した。'], ['能登川あや']],
  ['ja', ['北湾海洋研究所と東邦湾大学の研究チームは、新種を見つけた。'], ['北湾海洋研究所', '東邦湾大学']],
  ['ja', ['学芸員の尾藤新さんは「手が震えた」と話した。'], ['尾藤新']],
  [
    'ja',
    ['社長、倉田和也は前会長の瀬戸山章を訴えた。', '倉田は辞任した。', '社長の広島出張は中止された。'],
    ['倉田和也', '瀬戸山章'],
  ],
  ['ja', ['店を営む野村さくらは二つの給食センターを回った。'], ['野村さくら']],
  ['ja', ['那珂地検の戸倉亘次席検事は会見した。', '学校教育課長は欠席した。'], ['戸倉亘']],
  ['ja', ['漁師らでつくる「入江の干潟を守る会」は署名を提出した。'], ['入江の干潟を守る会']],
  [
    'ja',
    ['早瀬川大は12日、論文の撤回を勧告した。', '規模の拡大は続く。', '県立大は値上げした。'],
    ['早瀬川大'],
  ],
  [
    'ja',
    ['大沢卓・元准教授（44）は否定した。', '元准教授（51）は認めた。', '会社員（30）は黙った。'],
    ['大沢卓'],
  ],
  [
    'ja',
    ['新興の「みなと組」（横浜市）は謝罪した。', '企業「みなと組」（横浜市）は謝罪した。'],
    ['みなと組'],
  ],
  ['ja', ['福井に本社を置くlumen & oakの社長は不在だ。', '同社は撤退した。'], ['lumen & oak']],
  ['ja', ['英国のBlue Kelp Ltd.は撤退すると発表した。', 'AIは怖いと専門家が発表した。'], ['Blue Kelp Ltd.']],
  ['ja', ['会見で小川トーマス学長は謝罪した。', '小川フーズ社長は欠席した。'], ['小川トーマス']],
  ['ja', ['13勝で並んだ大関・碧浪（31）は敗れた。', '横綱・雷ノ里は休場した。'], ['碧浪', '雷ノ里']],
  ['ja', ['中国国家主席、周学良（ジョウ・シュエリアン）も加わった。', '選手・監督が並んだ。'], ['周学良']],
  ['ja', ['林健一市長は会見した。', '林氏は謝罪した。', '豪州の投資会社は黙った。'], ['林健一']],
  [
    'ja',
    ['市教委は計画を見直すと発表した。', '実行委員会は北浜電機へ抗議した。'],
    ['市教委', '実行委員会', '北浜電機'],
  ],
  ['ko', ['지난달 22일 밤 위원장이 전화를 받았다.', '시의회는 담당 국장을 불러 경위를 따졌다.'], ['시의회']],
  ['ko', ['배우 모하는 “기쁘다”고 말했다.', '감독 데뷔작은 “수작”이라는 평을 받았다.'], ['모하']],
  ['ko', ['소리꾼 한샘(본명 한지우·36)은 눈물을 훔쳤다.', '한샘은 떠났다.'], ['한샘']],
  [
    'ko',
    ['사무국의 응우옌 반 히 팀장은 해명했다.', '네팔 출신 수닐 구룽 씨(29)는 울었다.'],
    ['응우옌 반 히', '수닐 구룽'],
  ],
  ['ko', ['미국 화학자 로버트 헤이든은 논문을 철회했다.', '로버트 감독은 울었다.'], ['로버트 헤이든']],
  ['ko', ['일본인 연구원 다나카 유이는 증언했다.', '미국 대통령 전용 헬기가 도착했다.'], ['다나카 유이']],
  ['ko', ['프로그래머 노현아의 대행 체제로 열린다.', '노 대행은 사과했다.'], ['노현아']],
  ['ko', ['시장 김밥집은 문을 닫았다.', '김하람 시장은 물러났다.', '김 시장은 울었다.'], ['김하람']],
  [
    'ko',
    ['전국운수노동조합 해솔버스지회(지회장 문태오)는 파업한다.', '해솔단편영화제(이하 영화제)는 사과했다.'],
    ['전국운수노동조합 해솔버스지회', '해솔단편영화제', '문태오'],
  ],
  [
    'ko',
    [
      '선사 헬리오스 마리타임(Helios Maritime)은 경고했다.',
      '배급사 lumo&co가 답했다.',
      '헬리오스는 소송을 냈다.',
    ],
    ['헬리오스 마리타임', 'lumo&co'],
  ],
  [
    'zh',
    [
      '岩罕至今记得那天。',
      '岩罕说，茶叶没有问题。',
      '岩罕不服。',
      '大家说，算了。',
      '大家走了。',
      '大家不信。',
      '老板说，好。',
    ],
    ['岩罕'],
  ],
  [
    'zh',
    [
      '品牌lumo茶饮的经理沈立国拒绝回应。',
      '依据来自lumo的报告。',
      '因此lumo茶饮宣布道歉。',
      'app开发者表示担忧。',
    ],
    ['lumo茶饮', '沈立国'],
  ],
  ['zh', ['贸易商克劳斯与迈尔公司暂停了合同。', '克劳斯与迈尔公司宣布恢复合同。'], ['克劳斯与迈尔公司']],
  [
    'zh',
    ['盛源锂业称无误。', '盛源锂业将上诉。', '深交所向盛源锂业发函。', '县委决定调查。'],
    ['盛源锂业', '深交所', '县委'],
  ],
  ['zh', ['创始人艾琳·陈来到村里道歉。', '平台扣款没有依据。'], ['艾琳·陈']],
  ['ja', ['中国国家主席は訪日した。', '中国の国家主席、周学良（ジョウ・シュエリアン）が来た。'], ['周学良']],
  [
    'ar',
    ['وقال المرصد الوطني لحقوق الطفل إنه قلق.', 'أما الحزب الحر، فقد دعا إلى الهدوء.'],
    ['المرصد الوطني لحقوق الطفل'],
  ],
  ['ar', ['وكان خفر السواحل التونسي قد أوقف المركب.', 'وأكد أن جهاز التتبع معطل.'], ['خفر السواحل التونسي']],
  [
    'ar',
    ['وقضت محكمة المرسى في العشرين من مايو ببراءته.', 'ولدت حكومة تدير المناطق التي هجرت.'],
    ['محكمة المرسى'],
  ],
  [
    'ar',
    ['ونفى الربان، سيرغي لافين، التهمة.', 'وقال الوزير، سعيا لتهدئة، إنه باق.', 'وقال إن قنصلها زار البحارة.'],
    ['سيرغي لافين'],
  ],
  [
    'ar',
    ['وقال رئيسها، الشيخ ولد سالم، إنه باق.', 'وأفرجت تونس عن المركب.', 'وكانت مصر هادئة.'],
    ['الشيخ ولد سالم', 'تونس'],
  ],
  [
    'ar',
    ['وذكرت قوات الجبل أنها انسحبت.', 'وأكدت القوات النظامية سيطرتها.', 'وردت الخارجية الألمانية.'],
    ['قوات الجبل', 'القوات النظامية', 'الخارجية الألمانية'],
  ],
  [
    'ja',
    ['経営者・三倉たつ子さん（72）は会見した。', '大池ステファン氏は否定した。'],
    ['三倉たつ子', '大池ステファン'],
  ],
  ['ar', ['وكتب الناقد باسم لطيف أن الأمر مهزلة.', 'وقال المدير صباحا لصحيفة، إنه باق.'], ['باسم لطيف']],
  [
    'ar',
    ['ونفى متحف الفنون الجميلة ذلك.', 'ونفت دار المزادات «برغسون» ذلك.'],
    ['متحف الفنون الجميلة', 'برغسون'],
  ],
  [
    'zh',
    ['企业家司徒·卡恩提起诉讼。', '拍卖行贝格森公开了记录。', '律师事务所拒绝回应。'],
    ['司徒·卡恩', '贝格森'],
  ],
  ['zh', ['经理邱德海在记者会上表示，会继续努力。'], ['邱德海']],
  ['zh', ['该队外援达尼埃拉·林德奎斯特扭伤脚踝。', '林德奎斯特说，她需要休息。'], ['达尼埃拉·林德奎斯特']],
  ['zh', ['国家药品监督管理局展开调查。', '药监局撤销了许可。'], ['国家药品监督管理局']],
  ['ar', ['وبرأت المحكمة أمينة سر البلدية رلى حداد.', 'وقالت حداد إنها سعيدة.'], ['رلى حداد']],
  ['ar', ['وأفادت وزارة الصناعة والتجارة بأنها ستبقي السعر.'], ['وزارة الصناعة والتجارة']],
  ['ar', ['وقال رامي الحلبي، محامي عائلة البحار، إنه سيطعن.'], ['رامي الحلبي']],
  ['ar', ['وقالت نجوى عبد الباقي (63 عاما) أنها نجت.'], ['نجوى عبد الباقي']],
  ['ar', ['وقال رئيس النادي، عبد المولى الجزائري، إنه باق.'], ['عبد المولى الجزائري']],
  ['ar', ['واستقبل مالك عقار المنارة السكان.', 'وشكلت البلدية لجنة لحصر الأضرار.'], []],
  ['ar', ['ومنعت الجامعة الملكية الساحلية لكرة اليد البطولة.'], ['الجامعة الملكية الساحلية لكرة اليد']],
  ['zh', ['荣瑞集团宣布停工。', '荣瑞集团并未回应。', '荣瑞集团将上诉。'], ['荣瑞集团']],
  ['zh', ['经理秦远明确表示，会继续努力。'], ['秦远']],
  ['zh', ['前经理佟岚今年辞职，其妻子栗虹以探亲为名离境。'], ['佟岚', '栗虹']],
  [
    'zh',
    ['出具报告的中衡会计师事务所18日宣布辞任，目前已全部退出。', '若协商破局，将重新审计。'],
    ['中衡会计师事务所'],
  ],
  ['zh', ['（记者 宋可）数据属于遥感公司天枢信息，已投保。', '天枢信息承认有误。'], ['天枢信息']],
  ['zh', ['亲北京政团工联会直选议员黄国建也批评了答复。'], ['黄国建']],
  ['zh', ['养殖户黄秀芝指出，池水浑浊。', '自救会扬言北上抗议。'], ['黄秀芝', '自救会']],
  ['zh', ['公司成立由总设计师梁敏牵头的小组。', '母公司鼎恒集团上月坦言，进度落后。'], ['梁敏', '鼎恒集团']],
  ['ar', ['وأعلنت جامعة الملك فيصل نتائج الدراسة.'], ['جامعة الملك فيصل']],
  ['ar', ['ورفض المصرف التمويل.', 'ورفض البنك التعليق على الخبر.'], []],
  ['ar', ['وقال الناطق باسم الدفاع المدني، الرائد سهيل مراد، إنه تدخل.'], ['سهيل مراد']],
  [
    'ar',
    ['وقالت جارة الضحية، هيام عوض (35 عاما): إنها سمعته.', 'ووصل رجل الأعمال وائل غنوم.'],
    ['هيام عوض', 'وائل غنوم'],
  ],
  [
    'ar',
    ['وأوقف المدير السابق لشركة «ضفاف الجنوب» لؤي شاهين (52 عاما).', 'وأكدت «ضفاف الجنوب» أنها تتعاون.'],
    ['لؤي شاهين', 'ضفاف الجنوب'],
  ],
  ['ar', ['وقالت سعاد الرملي، وهي أم لثلاثة أصيب اثنان منهم، إنها خائفة.'], ['سعاد الرملي']],
  ['ar', ['وقالت المحكمة إن محضر المفوض القضائي لا يثبت العنف.'], []],
  [
    'ar',
    ['وقالت الكاتبة المحلية للنقابة الديمقراطية لعمال الموانئ، ليلى أوراغ، إن الإضراب مستمر.'],
    ['ليلى أوراغ'],
  ],
  ['ar', ['أما وزارة الإعمار الوطني والإسكان فأوفدت فريقا.'], ['وزارة الإعمار الوطني والإسكان']],
  [
    'ar',
    ['ورحّب النائب عن الشمال كريم الدباغ بالقرار.', 'واستند إلى تقرير أعدّه ديوان المحاسبة.'],
    ['كريم الدباغ', 'ديوان المحاسبة'],
  ],
  [
    'ar',
    ['ونفى البروفسور كمال الزين التسرب.', 'وروى الحاج صالح اللوزي ما جرى.'],
    ['كمال الزين', 'صالح اللوزي'],
  ],
  ['ar', ['وشب الحريق في شركة "مرافئ الساحل".', 'ورفضت الشركة التعليق.'], ['مرافئ الساحل']],
  [
    'ar',
    ['أعلن النادي الشرقي إقالة مدربه.', 'ويلتقي الأحد نادي سيراميكا.'],
    ['النادي الشرقي', 'نادي سيراميكا'],
  ],
  ['ru', ['Росавиация приостановила полёты.'], ['Росавиация']],
  ['ru', ['Расследование ведёт Приморский авиационный комитет.'], ['Приморский авиационный комитет']],
  [
    'de',
    ['Das Gericht sprach über Ettlef Harmsen.', 'Harmsen schwieg.', 'Das ließ Ettlef Harmsen kalt.'],
    ['Ettlef Harmsen'],
  ],
  ['de', ['Der Deutsche Wanderbund-Verein will die Hütten schließen.'], ['Deutscher Wanderbund-Verein']],
  ['de', ['Sie hatte über eine Firma seiner Schwägerin Honorare abgerechnet.'], []],
  [
    'ja',
    ['県内の複数クラブが移籍の交渉に入った。', '数十社の銀行は断った。', '多数企業グループが反対した。'],
    [],
  ],
  ['zh', ['董事会授权其签署合同。'], []],
  ['zh', ['周三，数十名老人到市民政局要求退款。', '记者看到墙上挂着民政局的通知。'], []],
  ['zh', ['数家银行拒绝了贷款。', '众多公司提出了申请。'], []],
  [
    'ko',
    [
      '경찰서는 해솔기술 대표 문상훈을 조사했다.',
      '해솔기술은 혐의를 부인했다.',
      '감사 결과는 결과일 뿐이다.',
    ],
    ['문상훈', '해솔기술'],
  ],
  [
    'ko',
    ['나주지법 형사1부(재판장 길영현)는 벌금형을 선고했다.', '의원 공연과 지지율은 줄었다.'],
    ['길영현', '나주지법'],
  ],
  ['ko', ['구씨의 변호인 임재윤 변호사는 항소했다.'], ['임재윤']],
  ['ko', ['마틴 브란트 지사장은 반발했다.'], ['마틴 브란트']],
  ['ko', ['여러은행이 대출을 거부했다.', '수십개병원은 환자를 받지 않았다.'], []],
  [
    'de',
    ['Die Wendt Bohrtechnik AG schließt ihr Werk.', 'Bei der Wendt AG den Vorsitz führte Lena Orth.'],
    ['Wendt Bohrtechnik AG', 'Lena Orth'],
  ],
  ['ru', ['Дело Аркадия Лужина передали в суд.', 'Ждёт Аркадия Лужина и Тверь.'], ['Аркадий Лужин']],
  ['de', ['Lena Orth verschwieg gegenüber dem Amtsgericht Zwickau ihr Vermögen.'], ['Lena Orth']],
  ['de', ['Am Montag bestellte das Gericht den Rechtsanwalt Jorin Wackernagel.'], ['Jorin Wackernagel']],
  [
    'de',
    [
      'Sie meldete beim Amtsgericht Zwickau Insolvenz an.',
      'Das Amtsgericht Zwickau eröffnete das Verfahren.',
    ],
    ['Amtsgericht Zwickau'],
  ],
  [
    'en',
    ['The International Lending Fund cut its forecast.', 'The Fund said growth would slow.'],
    ['International Lending Fund'],
  ],
  ['es', ['Ayer Brañas y Asociados negó todo.'], ['Brañas y Asociados']],
  ['fr', ['L’agence régionale de santé ferme le site.'], ['agence régionale de santé']],
  ['ru', ['Жена Петра Орлова обратилась в суд.', 'В Росстате сообщили о росте.'], ['Росстат']],
  ['fr', ['La biscuiterie Le Kern et Fils a fermé.'], ['Le Kern et Fils']],
  [
    'fr',
    ['L’ONG Terranova a saisi le juge.', 'L’agence Nordic Health a fait de même.'],
    ['ONG Terranova', 'Nordic Health'],
  ],
  ['fr', ['Née Anne Vidal à Tarne, Anne Roy est morte.'], ['Anne Roy']],
  [
    'fr',
    [
      'Elle a été relâchée avec l’avance sur recettes.',
      'La commission d’avance sur recettes du Nord a refusé.',
    ],
    ['commission d’avance sur recettes du Nord'],
  ],
  ['es', ['Estados Unidos anunció un acuerdo.', 'Luego Estados Unidos pidió calma.'], ['Estados Unidos']],
  [
    'es',
    ['El árbitro Manuel Tarán y Jhandro Tarda se vieron ayer.', 'Manuel Tarán calló.'],
    ['Manuel Tarán'],
  ],
  ['es', ['“Es razón de sobra”, recalca la integrante de Nietas de Tarna– Línea Fundadora.'], []],
  ['es', ['La búsqueda sigue, informó Salvamento Tarnés.'], ['Salvamento Tarnés']],
  [
    'es',
    ['Según el Servicio Nacional de Bosques (Sernabosque), ardieron diez hectáreas.'],
    ['Servicio Nacional de Bosques'],
  ],
  ['es', ['La federación multó al club.', 'La Federación, a cargo de Gil, calló.'], []],
  ['es', ['La multa fue pedida por la comunidad huilliche Quemtué.'], ['Quemtué']],
  ['es', ['La gerenta de la firma, la sueca Astrid Lund, negó todo.'], ['Astrid Lund']],
  ['es', ['El delantero del Atlético Tarnés se queda.', 'El Tarnés negó la deuda.'], ['Atlético Tarnés']],
  [
    'es',
    ['El capo Joaquín “El Toro” Ruiz huyó.', 'La policía detuvo a Joaquín Ruiz Lara.'],
    ['Joaquín “El Toro” Ruiz', 'policía'],
  ],
  [
    'es',
    [
      'La policía detuvo a Joaquín Ruiz Lara, alias El Toro.',
      'El Toro negó todo.',
      'Luego El Toro huyó.',
      'El Toro volvió.',
    ],
    ['policía', 'Joaquín Ruiz Lara'],
  ],
  [
    'pt',
    ['Ela procurou o Conselho Regional de Pesca (Crepesul).', 'O Crepesul negou a denúncia.'],
    ['Conselho Regional de Pesca'],
  ],
  [
    'pt',
    ['O Instituto de Saúde, Trabalho e Pesca multou a firma.'],
    ['Instituto de Saúde, Trabalho e Pesca'],
  ],
  [
    'ru',
    ['Взамен Казахстан построит мост.', 'Казахстан и Узбекистан в четверг подписали договор.'],
    ['Казахстан', 'Узбекистан'],
  ],
  ['ru', ['Посредником выступил Сибирский банк.'], ['Сибирский банк']],
  ['ru', ['Завод три года судится с мэрией.'], []],
  ['ru', ['Полиция задержала Игоря Сыча.', 'Защита Игоря Сыча молчит.'], ['Полиция', 'Игорь Сыч']],
  ['ru', ['В Росводнадзоре сообщили о проверке.'], ['Росводнадзор']],
  [
    'en',
    ['Mayor Ross T. Aldane quit.', 'Ida K. de Ruyt, a lawyer, objected.'],
    ['Ross T. Aldane', 'Ida K. de Ruyt'],
  ],
  ['en', ['The Jerrold Foundation and Carol Moss sued.'], ['Jerrold Foundation', 'Carol Moss']],
  ['en', ['Aldane & Sons, the contractor, cut 40 jobs.'], ['Aldane & Sons']],
  [
    'fr',
    [
      'Le régisseur du musée Fabrol, Luc Marty, a constaté le vol.',
      'Le préfet des Monts-Noirs, Ève Roy, a réagi.',
    ],
    ['Luc Marty', 'Ève Roy'],
  ],
  ['fr', ['« Rien n’est perdu », a réagi Luc Le Goff, délégué CGT.'], ['Luc Le Goff']],
  ['fr', ['La CGT et la CFDT ont lancé un appel.'], ['CGT', 'CFDT']],
  ['fr', ['L’assureur du navire, Axelio, a payé.', 'Le cargo « Stella Mar » a coulé.'], ['Axelio']],
  ['es', ['La directora del museo Larrun, Ana Gil, dimitió.'], ['Ana Gil']],
  ['es', ['El economista de la Universidad de Almor Julio Ruiz calculó el daño.'], ['Julio Ruiz']],
  ['pt', ['O dirigente do sindicato Fogo Novo Carlos Prata pediu reforços.'], ['Carlos Prata']],
  ['de', ['Die Gewerkschaft VKT rief zum Streik auf.', 'Die VKT lehnte ein Angebot ab.'], ['VKT']],
  [
    'ru',
    ['Суд арестовал директора завода «Вектор» Игоря Солопова.', 'Солопов вину не признал.'],
    ['Игорь Солопов'],
  ],
  ['ru', ['Сама Лунина назвала решение верным.', 'Судья Ольга Лунина ушла.'], ['Ольга Лунина']],
  ['ru', ['Фонд «Свет» подал иск.', 'По данным агентства «Верфь», завод должен банку «Юг».'], ['Свет']],
  ['ru', ['Сотрудники Института сорвали опыты.', 'Эксперт Института Павел Сомов уволился.'], ['Павел Сомов']],
  [
    'ja',
    [
      'みなと食品は10日に謝罪した。',
      '同社の三輪哲也社長が会見した。',
      '哲也氏は管理がずさんだったと認めた。',
    ],
    ['みなと食品', '三輪哲也'],
  ],
  [
    'ja',
    [
      '保守業者のパスワードが使われた。',
      '患者の電子カルテは見られない。',
      '警備会社のモリテックは謝罪した。',
    ],
    ['モリテック'],
  ],
  ['en', ['Ada Moss, a judge in Tarn, is not related to Karl Moss.', 'Karl Moss wept.'], ['Karl Moss']],
  ['en', ['Ada Moss, no relation of the mayor, Karl Moss, sang.'], ['Ada Moss']],
  ['de', ['Jana Voss, nicht verwandt mit Landrat Karl Voss, klagte.'], ['Jana Voss']],
  ['es', ['Ana Soto, que no tiene parentesco con el alcalde, Luis Soto, canta.'], ['Ana Soto']],
  ['de', ['Der Stadtrat lehnte ab.', 'Stadtrat Peter Quast klagte.'], ['Peter Quast']],
  ['de', ['Am Montag klagte der Deutsche Olaf Kling.'], ['Olaf Kling']],
  [
    'fr',
    ['L’Office central de lutte contre le trafic des biens culturels a ouvert une enquête.'],
    ['Office central de lutte contre le trafic des biens culturels'],
  ],
  ['fr', ['La préfecture maritime de Brel a fermé le port.'], ['préfecture maritime de Brel']],
  [
    'en',
    ['J. R. Mossby objected.', 'Mossby left.', 'The Women’s River League met.'],
    ['J. R. Mossby', 'Women’s River League'],
  ],
  [
    'en',
    ['The Lady Marlowe was sold.', 'Ada Moss fell from the Lady Marlowe at the Crown Hotel.'],
    ['Ada Moss'],
  ],
  ['en', ['A review by the Academy of Tides found errors.'], ['Academy of Tides']],
  ['en', ['The nurse Ada Moss was born in Farlow, the third child of a clerk.'], ['Ada Moss']],
  ['en', ['A friend of Hesta Ruth Lund wept.', 'Hesta Ruth Lund sang.'], ['Hesta Ruth Lund']],
  ['en', ['They’ve never left.', 'Ada Moss said so.', 'They’ve gone to bed.'], ['Ada Moss']],
  ['pt', ['Na reunião com Hugo Teles, o empresário Rui Prates ameaçou o juiz.'], ['Rui Prates']],
  ['ru', ['Как сообщил юрист Пётр Громов, Иван Котов ударил судью.'], ['Пётр Громов', 'Иван Котов']],
  ['en', ['A fund run by Karl Drex was defrauded by Lena Ost.'], ['Lena Ost']],
  ['en', ['Karl Lotas denied the theft.', 'The war was sparked by Lotas’ Oct. 7 attack.'], ['Karl Lotas']],
  ['de', ['Enttäuscht zeigte sich der Gewerbeverein Tarnau.'], ['Gewerbeverein Tarnau']],
  ['fr', ['L’armateur Baltic Vrac assure que tout va bien.'], ['Baltic Vrac']],
  ['pt', ['O guarda-redes Tito Montenegro falhou.', 'Montenegro negou tudo.'], ['Tito Montenegro']],
  ['zh', ['受伤工人刘志刚的妻子孙丽要求赔偿。', '安康食品厂隶属恒泰集团。'], ['孙丽', '安康食品厂']],
  ['zh', ['青州消费者权益保护协会秘书长沈佩认为，退款不合理。'], ['沈佩']],
  [
    'ar',
    ['كما اتهم كريم الهواري مدير المشروع بأنه كذب.', 'وقال الوزير كريم الهواري إنه باق.'],
    ['كريم الهواري'],
  ],
  ['ar', ['وقالت شركة "مسار النقل" إنها فازت.'], ['مسار النقل']],
  ['en', ['Ada Moss is an analyst for CNN Sports.', 'Ada Moss said so.'], ['Ada Moss']],
  ['en', ['Best Choir Association: Lutine', 'Ada Moss said so.'], ['Ada Moss']],
  [
    'es',
    ['El juez ordenó a la Policía Nacional precintar la nave.', 'La Policía Nacional tardó.'],
    ['Policía Nacional'],
  ],
  ['ar', ['أما رئيس الوفد، السفير السابق كريم الهواري، فوصف الأمر بأنه صعب.'], ['كريم الهواري']],
  [
    'en',
    ['The firm Lunt Home claims that it shines.', 'The Lunt Home Glow Bright Bath Oil Ice won a prize.'],
    ['Lunt Home'],
  ],
  [
    'ru',
    ['Мэр Валентина Петрова заявила об отставке.', 'Её отец Иван Петров молчит.'],
    ['Валентина Петрова', 'Иван Петров'],
  ],
  [
    'en',
    ['It stopped House Republicans.', 'Republicans lost the vote.', 'Republicans wept.'],
    ['Republicans'],
  ],
  ['fr', ['Le film sera projeté à l’Institut Lunaire, à Tarn, accompagné d’un chœur.'], []],
  [
    'fr',
    ['L’architecte Paul Ombrelle a nié.', 'Née à Tarn, Armeline Ombrelle fut l’une des rares pilotes.'],
    ['Paul Ombrelle', 'Armeline Ombrelle'],
  ],
  ['en', ['A federal jury in Tarn on Monday acquitted nobody.', 'A jury may err.'], ['federal jury']],
  [
    'en',
    ['Ida Moss told the jury last week that she was at home.', 'Prosecutors said otherwise.'],
    ['Ida Moss'],
  ],
  [
    'en',
    [
      'Tarn Marine A/S said it was glad.',
      'Boat maker Lund & Moss Inc. reported a loss.',
      'Moss & Vell, which sells ropes, has grown.',
    ],
    ['Tarn Marine A/S', 'Lund & Moss Inc', 'Moss & Vell'],
  ],
  ['en', ['The Bears and Rams QB Tommy Lund left with a limp.', 'Tommy Lund apologised.'], ['Tommy Lund']],
  ['en', ['Much depends on Tarn Shores, an investment firm that split from the group.'], ['Tarn Shores']],
  [
    'en',
    [
      'He has a style of his own, the Lundo, coined by Karl Moss.',
      'Of three, one, the Lundo, coined by Ida, won.',
      'It was one, the Lundo, coined by all.',
    ],
    ['Karl Moss'],
  ],
  [
    'en',
    [
      'They went to the actor’s Tarnby Shores home.',
      'Visit the official Lundix site.',
      'Lundix sold.',
      'Lundix won.',
    ],
    [],
  ],
  [
    'en',
    ['It was the best game of Baker Lund.', 'Baker Lund won it.', 'Lund was glad.', 'Lund left.'],
    ['Baker Lund'],
  ],
  [
    'en',
    ['Some Colorado Moss voters saw Ida Moss, who wept.', 'Other Colorado Moss voters left.'],
    ['Ida Moss'],
  ],
  ['en', ['All stand under Student Learning & Growth.', 'It was the Rams, and Ida Moss won.'], ['Ida Moss']],
  [
    'en',
    ['The lPad Glide won.', 'The lPad Glide sold.', 'The Glide led.', 'Glide took it.', 'Ida Moss wept.'],
    ['Ida Moss'],
  ],
  ['en', ['The AP900 brought more.', 'The AP900 raised the price.'], []],
  [
    'en',
    [
      'In short, The Lanternist tells of a girl.',
      'As ever, The Lanternist wants too much.',
      'Still, The Lanternist won.',
    ],
    [],
  ],
  ['en', ['Sum of devices supported', 'Sum of chats deleted', 'Sum of calls blocked', 'The Sum grew.'], []],
  ['en', ['The Tarn Fund has more about it.', 'Ida Moss wept.'], ['Ida Moss']],
  [
    'en',
    ['Outside court the clerk left.', 'Outside court Vell said her client had wept.', 'Ida Moss said so.'],
    ['Ida Moss'],
  ],
  ['en', ['CCTV from a shop showed a van.', 'The R&D comes together at 9 a.m. ET planned.'], []],
  [
    'en',
    ['That did little to calm the Dock and Tug Workers Union (DTWU), which represents 900 crew.'],
    ['Dock and Tug Workers Union'],
  ],
  [
    'en',
    ['It was a blow to Ida Moss, who runs the yard.', 'It was built in Tarn, which wants more.'],
    ['Ida Moss'],
  ],
  ['en', ['The Tarn Council in the north of the county rejected it.'], ['Tarn Council']],
  [
    'es',
    ['Los heridos son Ana Soto, de 29 años, y Juan Gil Lomas, encargado de la obra, de 56 años.'],
    ['Ana Soto', 'Juan Gil Lomas'],
  ],
  [
    'ru',
    ['Завод хотят отдать агрохолдингу «Степной плот».', 'В «Степном плоте», как и в Тарске, это опровергли.'],
    ['Степной плот'],
  ],
  ['ko', ['천명호 전 공장장은 무죄를 선고받았다.'], ['천명호']],
  ['en', ['“We liked Ada Moss,” said Bea Lunt.', 'Bea Lunt said that Tarn was closed.'], ['Bea Lunt']],
  ['de', ['„Ich habe Laura Moos immer vertraut“, sagte Jens Kolb.'], ['Jens Kolb']],
  ['ko', ['“이서연 팀장에게 서명하지 말라고 했다”고 최민호 회계사는 말했다.'], ['최민호']],
  ['de', ['Am Montag brauchen wir mehr Geld“, sagte Jens Kolb.'], ['Jens Kolb']],
  [
    'de',
    ['Das Institut für Deichpflege (IDP) warnt.', 'Das IDP rechnet mit Flut.'],
    ['Institut für Deichpflege'],
  ],
  ['es', ['La empresa Aguas del Tarn (ADT) pagó.', 'ADT niega todo.'], ['Aguas del Tarn']],
  [
    'en',
    ['The Department for Tides, Dunes and Rural Affairs (Detra) paid.', 'Detra said so.'],
    ['Department for Tides, Dunes and Rural Affairs'],
  ],
  [
    'fr',
    ['Le ministère de la Mer, de la Pêche et des Ports a payé.'],
    ['ministère de la Mer, de la Pêche et des Ports'],
  ],
  ['en', ['The Ministry of Tides, Boeing and Ada Moss signed.'], ['Ada Moss']],
  [
    'en',
    [
      'The bus dealer Tarn Coach Works was sued.',
      'The town is suing Tarn Coach Works.',
      'Tarn Coach Works objected.',
    ],
    ['Tarn Coach Works'],
  ],
  [
    'en',
    ['The Tarn Democrat objected.', 'The Chamber declined to say more.', 'It met the Chamber of Trade.'],
    [],
  ],
  ['ko', ['김도현 시장은 환경영향평가위원회에 자료를 넘겼다.'], ['김도현']],
  [
    'ko',
    ['검찰은 자료를 압수했다.', '해온지검 관계자는 말을 아꼈다.', '해온지검은 항소했다.'],
    ['검찰', '해온지검'],
  ],
  ['zh', ['楼道被杂物堆满。', '楼道被清理后，业主林秀珍表示满意。'], ['林秀珍']],
  ['zh', ['供应商禾泰公司发表声明。', '按照公司公布的方案，业主林秀珍可以退款。'], ['禾泰公司', '林秀珍']],
  ['zh', ['公司创始人顾昀当晚发布视频致歉。'], ['顾昀']],
  [
    'ar',
    [
      'وأكد أستاذ تاريخ العلوم نادر المصمودي أن الوثيقة صحيحة، حين كانت الوزارة مغلقة.',
      'واتهمت النقابة المدير حين كان يقود الفريق.',
    ],
    ['نادر المصمودي'],
  ],
  [
    'ar',
    ['اتفق العراق والأردن على خطة.', 'ورفضت تركيا المقترح.', 'وصل الوفد إلى مصر.'],
    ['العراق', 'الأردن', 'تركيا'],
  ],
  [
    'es',
    ['El juzgado de lo penal número 5 de Tarn abrió el caso.'],
    ['juzgado de lo penal número 5 de Tarn'],
  ],
  ['ru', ['Суд отстранил мэра Заречного Виктора Лужина.', 'Лужин молчал.'], ['Виктор Лужин']],
  ['ru', ['Он получил письмо от директора компании Ильи Котова.', 'Котов молчал.'], ['Илья Котов']],
  ['fr', ['Le Syndicat mixte du bassin de Brel a porté plainte.'], ['Syndicat mixte du bassin de Brel']],
  ['ru', ['Проверку Общества защиты птиц поддержал губернатор Пётр Лужин.'], ['Пётр Лужин']],
  ['de', ['Der Verein Tarntal ohne Lifte hat geklagt.'], ['Verein Tarntal ohne Lifte']],
  ['fr', ['L’association Dunes sans béton a saisi le tribunal.'], ['Dunes sans béton']],
  ['en', ['Owner Tarn Capital bought the club.'], ['Tarn Capital']],
  ['ko', ['주민 김모(54) 씨는 실망했다고 말했다.'], []],
  [
    'zh',
    ['市人大免去周明远的职务。', '周明远因涉嫌受贿被带走。', '律师杨帆认为，周明远无罪。'],
    ['市人大', '周明远', '杨帆'],
  ],
  [
    'en',
    ['The Parks and Wildlife Commission sued Nordvik.', 'Nordvik denied it.'],
    ['Parks and Wildlife Commission', 'Nordvik'],
  ],
  [
    'en',
    ['Yesterday Dune and Meadow Watch (DMW) closed the bay.', 'DMW said that it was spoilt.'],
    ['Dune and Meadow Watch'],
  ],
  ['en', ['The gathering in Davos, Switzerland, says that it will help.'], []],
  ['en', ['The Bank of Tarn, Quillon and Lowestar cut their rates.'], ['Bank of Tarn']],
  ['en', ['“It was rain,” said Tom Day, the manager of the lift.'], ['Tom Day']],
  [
    'en',
    ['Tarn Security Special Agents searched the boat.', 'As US states race, Ann Lund resigned.'],
    ['Ann Lund'],
  ],
  ['es', ['José Ruiz y Lunares dimitió.', 'Falero y Lunares callan.'], ['José Ruiz y Lunares']],
  ['en', ['He told Karl “Stop” Ann Lund left.'], ['Ann Lund']],
  ['en', ['Chelsea coach Frank Lund resigned.', 'A Kay Moss-backed firm was sold.'], ['Frank Lund']],
  ['en', ['Maine Attorney for the District of Tarnby Joshua Lund sued.'], ['Joshua Lund']],
  ['en', ['Vincent “Vinnie” Sabel stole guns.', 'Sabel pleaded guilty.'], ['Vincent “Vinnie” Sabel']],
  ['de', ['Der Sprecher von Kolb Werften Nord sagte ab.', 'Die Trainerin von den Kickers fehlt.'], []],
  ['de', ['Kritik kam vom Ärztebund Tarn.'], ['Ärztebund Tarn']],
  ['pt', ['A fuga foi ontem, segundo o Ministério Público.'], ['Ministério Público']],
  ['es', ['Llovió, según la Agencia de Costas.'], ['Agencia de Costas']],
  ['de', ['Das Kolb-Institut für Meereskunde warnte vor Algen.'], ['Kolb-Institut für Meereskunde']],
  [
    'es',
    ['La Policía Nacional y la Fuerza Armada detuvieron a nueve.'],
    ['Policía Nacional', 'Fuerza Armada'],
  ],
  [
    'fr',
    [
      'Le Conseil supérieur du fleuve l’a refusé.',
      'L’Unesco à Paris a classé le site.',
      'La fromagerie Kerlo emploie dix personnes.',
      'Les Insoumis dénoncent un scandale.',
      'Le porte-avions Charles Kern a quitté Toulon.',
      'Jean Roy, leur député, les soutiendra.',
    ],
    ['Conseil supérieur du fleuve', 'Unesco', 'Kerlo', 'Insoumis', 'Jean Roy'],
  ],
  [
    'ko',
    [
      '한지민 매니저는 팬들에게 사과했고, 신시우 항해사는 구조를 요청했다.',
      '한울상공회의소는 규제 완화를 요구했고, 법사위는 법안을 넘겼다.',
      '새봄성당은 기금을 모았다.',
    ],
    ['한지민', '신시우', '한울상공회의소', '법사위', '새봄성당'],
  ],
  ['ko', ['장애인 단체 대표는 울었다.', '시중은행은 금리를 올렸다.', '강력팀 형사는 그를 쫓았다.'], []],
  [
    'ru',
    [
      'Следствие считает, что он виновен.',
      'Колледж «Старт» закроется.',
      'На птицефабрике «Заря» сообщили о вспышке.',
      'Жители узнали, что УК «Комфорт» отключила свет.',
      'Посольство США закрыло отдел.',
      'Ростех создаст завод.',
      'Победителю вручили премию Ивана Котова.',
      'БПЛА атаковали порт.',
      'Экс-пилот Лужин сдался.',
    ],
    ['Следствие', 'Старт', 'Заря', 'Комфорт', 'Посольство США', 'Ростех', 'Лужин'],
  ],
  [
    'ar',
    [
      'وقال اللواء الركن سامر جابر إن الطريق مفتوح.',
      'وأردف جابر أن الوقت ضيق.',
      'أدانت السلطات المحلية الهجوم.',
      'أعلنت الشركة الوطنية للكهرباء زيادة الأسعار.',
      'كشفت سفارة النرويج عن منحة.',
      'شكت اللاجئة سلمى نصار من البرد.',
    ],
    ['سامر جابر', 'السلطات المحلية', 'الشركة الوطنية للكهرباء', 'سفارة النرويج', 'سلمى نصار'],
  ],
  [
    'ar',
    [
      'وأكد رئيس الوفد سيقوم بافتتاح المعرض.',
      'وتراجعت مبيعات الأجهزة الكهربائية.',
      'وقال الوزير أيضا خلال المؤتمر كلمة.',
    ],
    [],
  ],
  [
    'ja',
    [
      '浜辺簡裁は略式命令を出した。',
      '浜辺化成は工場を売却した。',
      '漁師の山口健太が船を出した。',
      '竹内淳執行役員は説明した。',
      'フリーライターは話した。',
      '投資信託は下落した。',
      '専業農家は減っている。',
    ],
    ['浜辺簡裁', '浜辺化成', '山口健太', '竹内淳'],
  ],
  [
    'zh',
    [
      '临山海关查获香烟三百箱。',
      '非遗传承人雷银花出版新书。',
      '女王玛格丽特出席了晚宴。',
      '临山足球俱乐部开除教练单雪松。',
      '主帅赛后表示，球队很努力。',
      '结果令人大跌眼镜。',
    ],
    ['临山海关', '雷银花', '玛格丽特', '临山足球俱乐部', '单雪松'],
  ],
];

for (const [language, sentences, expected] of articles)
  test(`who acts: ${language}, ${expected.join(', ') || 'nobody'}`, async () => {
    const labels = (await actorsIn(language, sentences)).map(({ label }) => label);
    assert.deepEqual(new Set(labels), new Set(expected));
  });

test('“同社” is the last firm that was named shortly before it, and no prosecution', async () => {
  const court = await actorsIn('ja', ['東浜地検の岡林誠次席検事は談話を出した。', '同社は遺族と和解した。']);
  assert.ok(court.every(({ evidence }) => !evidence.includes(1)));
  const found = await actorsIn('ja', [
    '県は食品会社「みどり膳」との契約を解除した。',
    '東浜保健所は菌を検出した。',
    '同社は記録を書き加えたことを認めた。',
  ]);
  assert.deepEqual(found.find(({ label }) => label === 'みどり膳')?.evidence, [2]);
});

test('what is an owner’s, a town’s or anybody’s is not of the body with the longer name', async () => {
  const evidenceOf = async (label: string, sentences: string[]) =>
    (await actorsIn('en', sentences)).find((one) => one.label === label)?.evidence;
  const council = ['The U.N. Harbour Council met.', 'The U.N. sent 40 boats and said that they were new.'];
  assert.deepEqual(await evidenceOf('U.N. Harbour Council', council), [0]);
  const city = ['Tarn Bay voted for the bridge and said so.', 'Tarn Bay City paid the builders.'];
  assert.deepEqual(await evidenceOf('Tarn Bay City', city), [1]);
  const police = ['Police shot a man and said nothing.', 'The Tarn County Police paid his widow.'];
  assert.deepEqual(await evidenceOf('Tarn County Police', police), [1]);
});

test('a surname before the full name is another’s where the full name’s bearer is said to be something else', async () => {
  const found = await actorsIn('en', [
    'Mayor Quill was acquitted on Monday.',
    'His brother, Denis Quill, was jailed.',
    'Quill wept.',
  ]);
  assert.deepEqual(
    found.map(({ label, evidence }) => [label, evidence]),
    [
      ['Quill', [0]],
      ['Denis Quill', [1]],
    ],
  );
});

test('two who share a surname behind the second are nobody else', async () => {
  for (const [language, pair, alone] of [
    ['en', 'John and Mary Lund sued the town.', 'Mayor John Reed objected.'],
    ['ru', 'Андрей и Мария Лужины подали иск.', 'Губернатор Андрей Котов молчал.'],
  ] as const) {
    const found = await actorsIn(language, [pair, alone]);
    assert.deepEqual(found.find(({ label }) => /Reed|Котов/u.test(label))?.evidence, [1]);
  }
});

test('an entry begins with no “Its” where another sentence tells as much', async () => {
  const sentences = [
    'Marlin Foods closed its plant.',
    'Its founder, Ada Moss, said that the plant was too old.',
    'Ada Moss said that the plant could be sold in May.',
  ];
  const found = await actorsIn('en', sentences);
  assert.equal(found.find(({ label }) => label === 'Ada Moss')?.evidence.at(-1), 2);
});

test('who is there to suspect is no suspect', async () => {
  const found = await actorsIn('en', ['Nobody had cause to suspect Ada Moss.', 'Moss thanked the crew.']);
  assert.deepEqual(
    found.map(({ label, text }) => [label, text]),
    [['Ada Moss', 'Moss thanked the crew.']],
  );
});

test('who acquits somebody is shown doing so', async () => {
  const found = await actorsIn('en', [
    'A federal jury on Monday acquitted Anna Moss of theft.',
    'Anna Moss said the jury was fair.',
  ]);
  assert.deepEqual(found.find(({ label }) => label === 'federal jury')?.evidence, [0]);
});

test('no figure stands in a role', async () => {
  const found = await actorsIn('ru', [
    'Обещали дать пассажиру по 25 тысяч рублей Ивана Лужина.',
    'Иван Лужин поблагодарил команду.',
  ]);
  assert.deepEqual(
    found.map(({ label, text }) => [label, text]),
    [['Иван Лужин', 'Иван Лужин поблагодарил команду.']],
  );
});

test('no name holds what stands beside it, and no line, land or common word is one', async () => {
  for (const [language, sentences, expected] of [
    ['en', ['Governor Ada Moss Thursday called for calm.'], ['Ada Moss']],
    ['en', ['As a group, Tarnhelm said that it would go on.', 'Tarnhelm waited.'], []],
    ['en', ['An MRF opened last week in the park.', 'One TLP operative said that he had won.'], []],
    ['en', ['Gaza was quiet, and the West Bank was calm.', 'Gaza has suffered.'], []],
    ['en', ['The town’s Arts committee said that it would go on.'], ['Arts committee']],
    ['en', ['Lars Vell, her cousin, told TNR.'], ['Lars Vell']],
    [
      'de',
      ['Anna Lunds Gedicht kennen viele Leser.', 'Die Stadt ehrte Lund, und Lund schrieb noch 1920.'],
      ['Anna Lund'],
    ],
    ['de', ['Die moorland Aktiengesellschaft will Torf verkaufen.'], ['moorland Aktiengesellschaft']],
    ['de', ['Eier gibt es im Mai.', 'Frau Ida Harms', 'Max Lund, Kiel'], []],
    ['de', ['Händler, die Zuneigung brauchen, bekommen HRV-Impfungen.', 'Hier halfen HRV- Impfungen.'], []],
    ['fr', ['Le lycée Anne Roy a voté la grève.'], []],
    ['es', ['La Antártida está helada.', 'La Antártida ha cambiado.'], []],
  ] as const) {
    const found = await actorsIn(language, [...sentences]);
    assert.deepEqual(
      found.map(({ label }) => label),
      expected,
      sentences[0],
    );
  }
});

test('given names are found by words as they are normalized', () => {
  for (const name of ['Łukasz', 'Éric', 'Andrey', 'Пётр', 'Ngozi'])
    assert.ok(givenNames.has(normalize(name)), name);
});

test('common words, places and firms are no given names', () => {
  const words =
    'halbe beste seid davon darin länder hände norm nail jewel said una esa ville roi desta al els rafah orly riad milan zara lada';
  for (const word of words.split(' ')) assert.ok(!givenNames.has(normalize(word)), word);
});

test('a German compound is a body only where it names one', async () => {
  for (const [sentences, expected] of [
    [['Die alte Pensionskasse zahlt nicht mehr.'], []],
    [['Niemals verkaufte die Stadt Kunstwerke.', 'Kernkraftwerke planen lange voraus.'], []],
    [['Die alte Hausbank des Unternehmens plant um.', 'Die Laufwerke von Greenpeace planen mit.'], []],
    [
      [
        'Die Sandbank teilte den Fluss.',
        'Die Datenbank lieferte Treffer.',
        'Das Gemüsegericht überzeugte alle.',
      ],
      [],
    ],
    [['Die Wohnungsgesellschaft verkaufte die Häuser.'], ['Wohnungsgesellschaft']],
    [['Händler („Tauscher“) verkauften das Holz.'], []],
    [
      ['Die Stadtwerke erhöhten den Preis.', 'Das Tarnauer Landgericht bestätigte ihn.'],
      ['Stadtwerke', 'Tarnauer Landgericht'],
    ],
    [['Die Nachrichtenagentur Ampa meldete den Fund.'], ['Ampa']],
  ] as const)
    assert.deepEqual(labels(await actorsIn('de', [...sentences])), expected, sentences[0]);
});

test('where nouns have capitals, no preposition ties a noun to a name', async () => {
  for (const [sentences, expected] of [
    [['Das Geld von Nordvik und die Beiträge zur Krankenkasse sanken.'], []],
    [['Am Montag ging Ressortchef Harms zu Kolb und fragte ihn.'], ['Harms']],
    [['Das sagte Jens Freiherr von Tarn der Zeitung.'], ['Jens Freiherr von Tarn']],
    [['Beheizt werden die Jacken mit einem Gerät der Serie von Greenpeace.'], []],
    [['Das Bundesamt für Schutz in der Seefahrt (BSS) warnte.'], ['Bundesamt für Schutz in der Seefahrt']],
  ] as const)
    assert.deepEqual(labels(await actorsIn('de', [...sentences])), expected, sentences[0]);
});

test('a German genitive, an adverb, an infinitive and a line without a verb make nobody', async () => {
  for (const [sentences, expected] of [
    [['Anna Lund schrieb ein Buch.', 'Im Sinne Anna Lunds ist das gut.'], ['Anna Lund']],
    [['Im Sinne Anna Lunds ist nur die Ruhe.'], []],
    [['Inzwischen Birnen schälen und kochen.', 'Birnen darauf verteilen.'], []],
    [['Wissen Sie, wie das Brot schmeckt?', 'Im IDA Park schwingen alle die Ruten.'], []],
    [['Anna Lund [CC BY 4.0], via Wikimedia Commons', 'Von Ida bis Santa Lucia.'], []],
    [['Der Verlag hat Sänger wie Anna Lund, Max Roth, Ida Kolb oder Jens Harms verlegt.'], []],
    [['Was raten Sie Anna Lund heute?'], []],
    [['Gern lese ich Anna Lund und Max Roth.'], ['Anna Lund', 'Max Roth']],
  ] as const)
    assert.deepEqual(labels(await actorsIn('de', [...sentences])), expected, sentences[0]);
});

test('a German acronym is a body’s where it has an article or says something', async () => {
  for (const [sentences, expected] of [
    [['Die NVK eröffnete ein Lager.'], ['NVK']],
    [['NVK fordert ein neues Lager.'], ['NVK']],
    [['Gut geregelt ist es, denn NVK sichert die Preise.', 'Kritisiert wird NVK seit Jahren.'], []],
    [['Gestern durfte die NVK pro-Rute zeigen, was sie kann.'], []],
  ] as const)
    assert.deepEqual(labels(await actorsIn('de', [...sentences])), expected, sentences[0]);
});

test('a German firm may begin in lower case', async () => {
  for (const [sentences, expected] of [
    [['Die seewind gGmbH baut ein Haus.', 'Das bestätigte seewind am Montag.'], ['seewind gGmbH']],
    [['seewind & Harms verkauft Boote.'], ['seewind & Harms']],
    [['Die orbi endless energy GmbH wurde geehrt.'], ['orbi endless energy GmbH']],
  ] as const)
    assert.deepEqual(labels(await actorsIn('de', [...sentences])), expected, sentences[0]);
});

test('of a long German text’s words a name is kept before a common noun', async () => {
  const letters = Array.from('abcdefghijklmnopqrstuvw');
  const nouns = letters.flatMap((a) => letters.map((b) => `Sache${a}${b}`));
  const sentences = [...nouns.map((noun) => `Da lag ${noun}.`), 'Ganz zuletzt klagte Lehrerin Ida Kolb.'];
  assert.deepEqual(labels(await actorsIn('de', sentences)), ['Ida Kolb']);
});

test('a sentence that has only the letters of a one-word name is not what is quoted of it', async () => {
  const sentences = [
    'Der PSV zahlte schon 1990.',
    'Es half der Pensionssicherungsverein (PSV), und es zahlte der PSV.',
  ];
  const [found] = await actorsIn('de', sentences);
  assert.equal(found?.label, 'Pensionssicherungsverein');
  assert.match(found.text, /Pensionssicherungsverein/u);
});

const peopleAndBodies: [language: string, sentence: string, expected: string[]][] = [
  ['es', 'El chef Breixo Trepal y el cantautor Roi Lunares callan.', ['Breixo Trepal', 'Roi Lunares']],
  ['es', 'El arquero Trepal, según la exdecana Lunares, miente.', ['Trepal']],
  ['es', 'La Cruz Roja envió ayuda.', ['Cruz Roja']],
  ['es', 'La cervecera Lunaresa despide a nueve.', ['Lunaresa']],
  ['es', 'El ejército israelí bombardeó el hospital.', ['ejército israelí']],
  ['es', 'El cuerpo de la víctima apareció en el río.', []],
  ['es', 'La Secretaría de Salud confirmó el brote.', ['Secretaría de Salud']],
  ['es', 'La secretaria de Salud Ana Trepal confirmó el brote.', ['Ana Trepal']],
  ['es', 'El diputado de Podemos Luis Soto se abstuvo.', ['Luis Soto']],
  [
    'pt',
    'O delator Breixo Trepal e a pró-reitora Zuleica Lunares fugiram.',
    ['Breixo Trepal', 'Zuleica Lunares'],
  ],
  ['pt', 'A montadora Lunaresa anuncia um modelo.', ['Lunaresa']],
  ['pt', 'O exército russo atacou a cidade.', ['exército russo']],
  ['pt', 'A Cruz Vermelha montou um acampamento.', ['Cruz Vermelha']],
  ['pt', 'A Secretaria de Saúde confirmou o surto.', ['Secretaria de Saúde']],
  ['pt', 'A secretária de Saúde Ana Trepal confirmou o surto.', ['Ana Trepal']],
];

for (const language of ['es', 'pt'])
  test(`people and bodies are known by the words of the press: ${language}`, async () => {
    for (const [, sentence, expected] of peopleAndBodies.filter(([code]) => code === language))
      assert.deepEqual(labels(await actorsIn(language, [sentence])), expected, sentence);
  });

test('“ha denunciado” is no role of who says it', async () => {
  const [found] = await actorsIn('es', ['«Es una estafa», ha denunciado Ana Gil.']);
  assert.match(found?.text ?? '', /^«Es/u);
});
