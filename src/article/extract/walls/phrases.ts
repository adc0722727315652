/**
 * What a page says that stands in a story's place, in the languages most of the web is written in. They decide
 * only where hardly any prose is on the page: a story about cookies, robots or passwords is a story.
 */

const any = (phrases: string) =>
  new RegExp(
    phrases
      .trim()
      .split(/\s*\n\s*/)
      .join('|'),
    'iu',
  );

export const consentWords = any(`
  cookies?\\b|consent|gdpr|privacy|advertis(?:ing|ements)|non-precise location|device (?:type|characteristics|identifiers)|(?:our|\\d+) partners|legitimate interest|personal(?:i[sz]ed)? (?:data|ads)
  datenschutz|personalisierte (?:anzeigen|werbung|inhalte)|geräte-?kennung|publicités? personnalisée|publicidad personalizada|einwilligung|zustimm|akzeptieren|partnern?\\b|confidentialité|consentement|accepter|partenaires|privacidad|consentimiento|aceptar|socios
  privacidade|consentimento|aceitar|parceiros|riservatezza|consenso|accett|toestemming|accepteren|prywatnoś|zgod[ayę]|plik(?:i|ów) cookie|gizlilik|çerez|onay
  конфиденциальност|согласи|файлы? cookie|隐私|同意|隱私|クッキー|プライバシー|쿠키|개인정보|동의|ملفات تعريف الارتباط|الخصوصية|موافق`);

export const challengeWords = any(`
  just a moment|attention required|checking (?:if the site|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|not a robot|security (?:check|verification)|access (?:to this page has been )?denied|unusual (?:traffic|activity)|enable cookies and|captcha|bot detection|request (?:was )?blocked|pardon our interruption|ray id
  einen moment|überprüfung (?:ihres browsers|der sicherheit)|kein roboter|zugriff verweigert|vérif\\p{L}* que vous êtes (?:un )?humain|pas un robot|accès refusé|un instant|verifica(?:r|mos|ndo) que (?:usted )?(?:es|eres) humano|no (?:soy|eres) un robot|acceso denegado|un momento|não sou um robô|acesso negado|verificando se você é humano|non sono un robot|accesso negato
  я не робот|доступ (?:запрещ[её]н|ограничен)|проверка браузера|人机验证|安全验证|访问被拒绝|请稍候|人機驗證|ロボットではありません|アクセスが拒否|セキュリティ(?:確認|チェック)|로봇이 아닙니다|보안 확인|접근이 거부|تحقق من أنك|لست روبوت|تم رفض الوصول`);

/** In addresses of scripts, in ids and classes: the services that stand between. */
export const challengeServices =
  /cdn-cgi\/challenge-platform|challenges\.cloudflare\.com|cf-(?:challenge|browser-verification|error)|captcha-delivery\.com|px-captcha|perimeterx|hcaptcha\.com|recaptcha|_Incapsula_Resource|distil_|awswaf|geetest|arkoselabs/i;

export const missingWords = any(`
  \\b404\\b|(?:page|article|story|content|document) (?:(?:can(?:no|['’])t|could not|couldn['’]t) be|was not|wasn['’]t|not) found|not found|no longer (?:available|exists?)|does(?: not|n['’]t) exist|has been (?:removed|deleted)|page (?:isn['’]t|not) available
  seite (?:wurde )?nicht (?:gefunden|verfügbar)|nicht mehr verfügbar|existiert nicht|page (?:introuvable|non trouvée)|n['’]existe (?:pas|plus)|página no (?:encontrada|existe|disponible)|no se (?:ha )?encontr|ya no (?:está|existe)|página não (?:encontrada|existe)|não (?:foi )?encontrad|pagina non (?:trovata|esiste)|pagina niet gevonden|nie (?:została )?znalezion|sayfa bulunamadı|sidan (?:hittades inte|finns inte)
  страница не найдена|не существует|(?:页面|网页|文章)(?:不存在|未找到)|找不到|已(?:被)?删除|頁面不存在|ページ(?:が|は)?(?:見つかり|存在し)ません|お探しの|페이지를 찾을 수 없|존재하지 않|삭제된|الصفحة غير موجودة|غير موجودة|הדף לא נמצא`);

export const loginWords = any(`
  log ?in\\b|sign ?in\\b|sign up\\b|create (?:an|your) account|password|register to (?:read|continue)|forgot
  anmelden|einloggen|passwort|kennwort|registrieren|se connecter|connexion|mot de passe|identifi|iniciar sesión|inicia sesión|contraseña|regístr|fazer login|entrar|senha|accedi|password dimenticata|inloggen|wachtwoord|zaloguj|hasło|giriş yap|şifre|logga in|lösenord
  войти|вход\\b|пароль|登录|登錄|登入|密码|密碼|ログイン|パスワード|会員登録|로그인|비밀번호|회원가입|تسجيل الدخول|كلمة المرور|התחבר|सिस्टम में लॉग इन|เข้าสู่ระบบ|đăng nhập`);

/** The name is the same in every language, if not the script. */
export const scriptWords = /java ?script|自バスクリプト|자바스크립트|جافا ?سكريبت|джаваскрипт/iu;

/**
 * A page's offer to read on for money or an account. It names this story or its rest: "Become a member", "Abone ol"
 * and the badge "会員限定" on other stories stand below free ones too, and so does a form for comments.
 */
export const paywallWords = any(`
  (?:subscribe|sign (?:in|up)|log in|register|join)\\b(?:(?!newsletter|comment|alert|e-?mail|forum|communit|channel|group|chat|podcast|whatsapp|telegram|discord).){0,40}\\b(?:to|and) (?:continue|keep reading|read|unlock|access|view|finish)\\b(?!.{0,20}(?:comment|discussion|conversation|account|profile|saved))|(?:continue|keep) reading (?:with|for|by|this (?:article|story))|read (?:on|more|(?:the )?(?:full|whole|rest of the) (?:story|article)) (?:with|by creating|for free with) (?:a|your) (?:free )?(?:account|subscription|membership)
  (?:this|the) (?:article|story|content|post) is (?:only )?(?:for|available (?:only )?to|exclusive to|reserved for) (?:our |paid |paying )?(?:subscribers|members|readers)|to (?:read|continue|unlock) (?:the )?(?:rest of )?(?:the |this )?(?:full )?(?:article|story|post|reading)\\b|unlock (?:this|the) (?:article|story|full)
  jetzt weiterlesen|(?:abonnieren|testen|anmelden|registrieren) und weiterlesen|weiterlesen mit|(?:diesen|den ganzen|vollständigen) artikel (?:lesen|freischalten)|(?:artikel|inhalt|beitrag).{0,20}nur für abonnenten|mit (?:plus|abo) lesen
  abonnez-vous pour (?:lire|continuer|poursuivre|accéder)|article (?:est )?réservé (?:aux|à nos) abonnés|pour lire la suite|il vous reste .{0,20}à lire
  suscríbe(?:te|se) para (?:seguir|leer|continuar|acceder)|(?:artículo|contenido|noticia).{0,15}(?:solo|exclusiv[oa]) para suscriptores|para seguir leyendo
  assine para (?:ler|continuar|acessar)|(?:conteúdo|matéria|artigo|reportagem).{0,15}(?:exclusiv[oa]|só) para assinantes|para continuar (?:a ler|lendo)|abbonati per (?:leggere|continuare)|(?:articolo|contenuto).{0,15}riservato agli abbonati|per continuare a leggere
  artikel.{0,20}alleen voor abonnees|lees verder met|(?:artykuł|treść).{0,20}tylko dla (?:subskrybentów|prenumeratorów)|prenumerera för att|(?:artikkelen|artiklen|saken).{0,20}for abonnenter|devam[ıi]n[ıi] okumak için|okumaya devam etmek için
  (?:только|доступн\\p{L}*) (?:для|по) подпис|оформите подписку, чтобы|чтобы (?:прочитать|читать) (?:дальше|далее|полностью|статью|материал)|订阅(?:后|以)|(?:会员|订户)(?:专享|可读)|阅读全文需|訂閱(?:後|以)|會員專享|この記事は.{0,12}(?:会員|有料)|残り.{0,8}文字|この記事の続き|(?:ログイン|会員登録|登録|購読)(?:して|すると|いただくと).{0,12}(?:続き|全文)|全文を?(?:読む|お読み|ご覧).{0,12}(?:会員|登録|購読|ログイン)|続きを読むには|続きは.{0,12}(?:会員|登録)|ここから先は.{0,20}(?:会員|有料|購読|登録)|(?:会員|購読者|登録)(?:になる|する)?と.{0,8}(?:続き|全文)|会員の方(?:のみ|だけ)
  구독(?:자 전용|하시면 (?:전문|계속|기사))|유료 (?:회원|구독자)\\s?(?:전용|만)|전문을 (?:보|읽)|(?:로그인|회원\\s?가입|가입|구독)(?:\\s?후|하면|하시면|하고)\\s?.{0,12}(?:전문|전체|기사|계속)|(?:이|본) (?:기사|글|콘텐츠)(?:는|은) .{0,12}(?:회원|구독자|독자)(?:만|에게만|님만|께만)|유료\\s?(?:기사|콘텐츠)입니다|(?:계속|이어서?) (?:읽|보)(?:으?시?려면)|(?:전체|나머지)\\s?(?:기사|내용)(?:을|를|은|는)\\s?(?:보|읽|로그인|구독|회원)|اشترك (?:لقراءة|للاستمرار|لمواصلة)|(?:المقال|المحتوى).{0,15}للمشتركين|(?:כתבה|תוכן).{0,15}למנויים`);

/** Beside a text of some length a question to those who have paid is the page's, and says nothing of the text. */
export const subscriberWords = any(`
  already (?:(?:a|have an?) (?:subscriber|subscription|member)\\b|subscribed)|bereits (?:abonnent|kunde)|déjà abonné|ya (?:eres|es) suscriptor|já é assinante|(?:sei )?già abbonato|al abonnee\\b|masz już (?:prenumeratę|subskrypcję)|redan prenumerant|уже подписан`);

/** What a page's title is where the page is missing: this, and no more. */
export const missingTitles =
  /^(?:(?:(?:error|fehler|erreur|erro|fout|errore|ошибка|오류|エラー)\s*)?404\b.{0,50}|(?:(?:sorry|oops|uh[- ]?oh|whoops)\W*)?(?:(?:the|this|that|your|requested) ){0,2}(?:page|article|story|link) (?:(?:you|that) .{2,30} )?(?:can(?:no|['’])t be found|does(?: not|n['’]t) exist|is(?: no longer|n['’]t) (?:available|here)|could not be found|was not found|not found)|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|页面不存在|(?:お探しの|ご指定の)?ページ(?:は|が)見つかりません(?:でした)?|(?:요청하신 )?페이지를 찾을 수 없습니다|diese seite (?:gibt es nicht(?: mehr)?|existiert nicht(?: mehr)?))\W{0,3}(?:\s[|–—-]\s.{1,40})?$/iu;

/** What a page of results calls itself. */
export const searchTitles =
  /^(?:search results?\b|results? for\b|search\s*:|suchergebnisse?\b|ergebnisse für\b|résultats? (?:de (?:la )?)?recherche|résultats? pour\b|resultados? (?:de (?:la )?)?(?:búsqueda|busca|pesquisa)|resultados? para\b|.{0,40}검색 ?결과|.{0,40}(?:の)?検索結果|.{0,40}搜索结果)/iu;

/** Short words beside a story that fades out: what the rest costs. */
export const offerWords =
  /\b(?:subscribe|subscription|subscribers?|premium|membership|become a member|sign in|log in|register|free account)\b|\b(?:abonnieren|abo|abonnement|abonnez|abonnés?|suscríb\p{L}*|suscripción|assine|assinante|registrieren|anmelden|inscri\p{L}+)\b|구독|회원|購読|会員|订阅|会员/iu;
