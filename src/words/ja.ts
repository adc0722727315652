import type { Words } from './en.ts';
import type { Notices, Shown } from './notices.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn } from './numbers.ts';
import { samples } from './samples.ts';

const { decimal, money, tenths, whole } = numbersIn('ja');

/** Why no model has read it, and so that it is quotes; of no statements, only why. */
const quoted = (because: string, alone: string, { isEmpty }: Shown = {}) =>
  isEmpty ? `${alone}。` : `${because}、記事の文をそのまま引用しました。`;

const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': '根拠となる文が示されていません',
  figure: '数値や日付が根拠の文と合いません',
  name: isSeveral ? '根拠の記事の少なくとも一つにない名前が含まれています' : '記事にない名前が含まれています',
  quotation: isSeveral
    ? '根拠の記事の少なくとも一つにない引用が含まれています'
    : '記事にない引用が含まれています',
  address: '根拠の文にないアドレスが含まれています',
  length: '長すぎる、多すぎる、または繰り返しです',
  attribution: '根拠の文にあるのは別の人物や組織の名前です',
  contradicted: '根拠の文と食い違います',
});

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact}${isFeed ? 'フィードのアドレスを確認するか、しばらくしてからもう一度お試しください。' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(
      `「${host}」にそのページはありません（404）。`,
      'リンクを確認するか、本文を貼り付けてください。',
      isFeed,
    );
  if (status === 410)
    return advise(
      `「${host}」はそのページを削除しました（410）。`,
      '写しを探して本文を貼り付けてください。',
      isFeed,
    );
  if (status === 429) return `「${host}」が混み合っています（429）。数分後にもう一度お試しください。`;
  if (status >= 500)
    return `「${host}」で障害が起きています（${status}）。しばらくしてからもう一度お試しください。`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `「${host}」はそのページを読ませてくれません（${status}）。`,
      'お手元で読める場合は、本文を貼り付けてください。',
      isFeed,
    );
  return advise(
    `「${host}」からページを取得できません（${status}）。`,
    'リンクを確認するか、本文を貼り付けてください。',
    isFeed,
  );
}

const idKinds = { channel: 'チャンネル', role: 'ロール', person: '人' };
const posting: Words['posting'] = { viewChannel: 'チャンネルを見る', sendMessages: 'メッセージを送信' };
const rights: Words['rights'] = { manageServer: 'サーバー管理', manageMessages: 'メッセージの管理' };

export const ja: Words = {
  refusals: {
    'file.missing': ({ name }) => `ファイル「${name}」がありません。パスを確認してください。`,
    'path.missing': ({ name }) =>
      `ファイル「${name}」がありません。パスを確認するか、代わりに - と書いて、本文を標準入力から渡してください。`,
    'path.folder': ({ name }) =>
      `「${name}」はファイルではなくフォルダーです。その中のファイルのパスを指定してください。`,
    'path.unreadable': ({ name, reason }) =>
      `「${name}」を開けません（${reason}）。読み取りの権限を確認してください。`,
    'path.unopened': ({ name, reason }) =>
      `「${name}」を開けません（${reason}）。パスの先を確認するか、もう一度お試しください。`,
    'file.kind': ({ name }) =>
      `「${name}」は読める文章ではありません。.txt、.md、.html、.pdfのファイルを送ってください。`,
    'file.large': ({ name, megabytes }) =>
      `「${name}」は${megabytes} MBを超えています。必要な部分だけ貼り付けてください。`,
    'text.empty': () => '文章がありません。記事を貼り付けるか、リンクを送ってください。',
    'env.invalid': ({ name, wants }) =>
      `${name}の値が正しくありません（必要な値：${wants}）。.envか環境変数を直してください。`,
    'env.redis': () =>
      'REDIS_URLはなくなりました。複数のプロセスはPostgres（DATABASE_URL）を共有します。削除してください。',
    'env.price': ({ model }) =>
      `「${model}」の料金が分からないため、予算を管理できません。NUTGRAF_MODELを変えるか、NUTGRAF_DAILY_BUDGET_USD=noneを設定してNUTGRAF_GUILD_BUDGET_USDを外してください。`,
    'env.prices': ({ file }) =>
      `「${file}」の価格表を使えません。docs/models.mdにある形式のJSONファイルにしてください: {"openai:名前": {"input": 0.1, "output": 0.4}}。`,
    'env.token': () =>
      'DISCORD_TOKENがなく、本番環境ではローカルのDiscordは動きません。.envに設定してください。',
    'env.playground': () =>
      'DISCORD_TOKENがなく、ローカルのDiscordはここにインストールされていません。.envに設定するか、`npm install`を実行してください。',
    'store.unusable': ({ folder, reason }) =>
      `「${folder}」の保存先を使えません：${reason}。フォルダーを確認するか、NUTGRAF_DATAを設定してください。`,
    'store.unreachable': ({ host, reason }) =>
      `${host}のデータベースが応答しません：${reason}。動いているか、DATABASE_URLが正しいか確認してください。`,
    'store.refused': ({ host, reason }) =>
      `${host}のデータベースを使えません：${reason}。DATABASE_URLを確認してください。`,
    'migrate.target': () => 'DATABASE_URLを設定してください。保存データのコピー先のデータベースです。',
    'migrate.full': () =>
      'データベースは空ではありません。空のデータベースにだけコピーします。何もコピーしませんでした。',
    'backup.postgres': () =>
      'Postgresのバックアップにはpg_dumpを使ってください。手順はdocs/setup.mdにあります。',
    'metrics.unusable': ({ address, reason }) =>
      `${address}でメトリクスを提供できません：${reason}。NUTGRAF_METRICSに別のポートを設定してください。`,
    'backup.exists': ({ file }) =>
      `「${file}」はすでにあり、バックアップは上書きしません。別の名前にしてください。`,
    'backup.failed': ({ file, reason }) =>
      `保存データを「${file}」にコピーできませんでした：${reason}。フォルダーとディスクを確認してください。`,
    'backup.damaged': ({ file }) =>
      `保存データが壊れているため、バックアップしませんでした。壊れたものは「${file}」にあります。以前のバックアップから復元してください。`,
    'article.gone': () => 'その記事はもう保存していません。リンクか本文をもう一度送ってください。',
    'article.unknown': () =>
      'ここにはその記事を保存していません。読み込んだときのリンクか、#1a2b3cのようなIDを指定してください。',
    'reading.gone': () => 'その回答はもう保存していません。もう一度質問すると、根拠を確認できます。',
    'env.key': () =>
      '確認するモデルがありません。ANTHROPIC_API_KEYもOPENAI_BASE_URLも設定されていないか、そのサーバーが応答しません。.envに設定してください。',
    'live.format': ({ model }) =>
      `「${model}」は回答しましたが、求めた形式ではないため使えません。より大きなモデルか、JSONスキーマに従わせられるサーバーを選んでください（docs/models.md）。`,
    'live.failed': ({ why }) =>
      `モデルが回答できませんでした：${why}。アドレス、キー、残高、NUTGRAF_MODELを確認してください。`,
    'usage.command': ({ name }) =>
      name === ''
        ? 'どのコマンドですか？次のコマンドがあります：'
        : `「${name}」というコマンドはありません。次のコマンドがあります：`,
    'usage.near': ({ name, list }) =>
      `コマンド「${name}」はありません。もしかして${list.map((one) => `「${one}」`).join('か')}ですか？書き方は次のとおりです：`,
    'usage.option': ({ option }) => `オプション${option}はありません。書き方は次のとおりです：`,
    'usage.value': ({ option }) => `オプション${option}の使い方が違います。書き方は次のとおりです：`,
    'usage.choice': ({ option, choices }) => `${option}は次のいずれかにしてください：${choices}`,
    'usage.long': ({ option, limit }) => `${option}は${limit}文字以内にしてください。`,
    'usage.number': ({ option, min, max, whole }) =>
      `${option}は${decimal(min)}から${decimal(max)}までの${whole ? '整数' : '数'}で指定してください。`,
    'setting.gone': ({ kind, text }) =>
      `このサーバーに${idKinds[kind]}「${text}」は見つかりません。Discordの候補から選んでください。`,
    'usage.id': ({ kind, text }) =>
      `「${text}」がどの${idKinds[kind]}か分かりません。Discordの候補からメンションするか、IDを入力してください。`,
    'usage.host': ({ text }) => `「${text}」はサイト名ではありません。example.comのように入力してください。`,
    'usage.time': ({ text }) =>
      `「${text}」がどの時刻か分かりません。08:00や午後8時のように入力してください。`,
    'usage.span': ({ text }) =>
      `「${text}」は時間の範囲ではありません。22:00-07:00のように入力してください。`,
    'usage.month': ({ text }) => `「${text}」は月ではありません。2026-11のように入力してください。`,
    'usage.zone': ({ text }) =>
      `「${text}」というタイムゾーンは分かりません。Asia/Tokyoのように入力してください。`,
    'usage.list': ({ option, limit }) => `${option}は${limit}件までです。`,
    'usage.missing': ({ options }) => `足りないもの：${options}。書き方は次のとおりです：`,
    'usage.second': () => '記事が1本だけです。2つ目のSOURCEが足りません。書き方は次のとおりです：',
    'usage.surplus': ({ text }) => `「${text}」は余分です。書き方は次のとおりです：`,
    'usage.stdin': () =>
      '標準入力は1回しか読めません。-にできるSOURCEは1つだけです。書き方は次のとおりです：',
    'source.missing': () => 'どの記事ですか？リンクか本文を送るか、ファイルを添付してください。',
    'compare.two': () => '比較には異なる記事が2本必要です。もう1本、リンクか本文かファイルをください。',
    'source.several': () => 'リンク、本文、ファイルのうち、どれか1つだけにしてください。',
    'press.stale': () => 'このボタンの情報はもうありません。コマンドでもう一度お試しください。',
    'command.none': ({ name, typed }) =>
      `コマンド「${name}」はありません。${typed} で使えるコマンドが表示されます。`,
    'command.unknown': ({ name }) =>
      `コマンド「${name}」はなくなりました。/を入力すると、使えるコマンドが表示されます。`,
    'language.unknown': ({ text }) =>
      `「${text}」という言語が分かりません。「日本語」や「ja」のように、言語名かコードで書いてください。`,
    'message.empty': () =>
      'そのメッセージには、読めるリンク、ファイル、長い文章がありません。別のメッセージを選んでください。',
    'message.unreadable': () =>
      'そのメッセージはDiscordから見せてもらえません。メッセージのメニューで「アプリ」を選ぶか、リンクか本文を貼り付けてください。',
    'message.gone': () => '返信先のメッセージは削除されています。代わりにリンクか本文を送ってください。',
    'press.others': () => '質問した人だけが操作できます。',
    'work.cancelled': () => 'キャンセルしました。',
    'work.givenUp': () =>
      '2回続けて失敗したため、中止しました。別のリンクで試すか、本文を貼り付けてください。',
    'guild.needed': () => 'サーバーでのみ使えます。',
    'answer.open': ({ typed }) =>
      `それはご本人だけが見る内容で、ここでは全員に見えてしまいます。${typed} を使ってください。`,
    'person.needed': () => 'これはDiscordで使うものです。ターミナルでは誰が尋ねているか分かりません。',
    'setting.invalid': ({ name }) => `「${name}」にその値は設定できません。説明にある値にしてください。`,
    'setting.unknown': ({ text, choices }) =>
      `「${text}」という設定はありません。設定は次のとおりです：${choices}`,
    'setting.none': () => '変更する設定と新しい値を1つ以上指定してください。',
    'setting.ceiling': ({ usd }) =>
      `運営者が1つのサーバーに認める予算は1日${money(usd)}までです。それより少なくしてください。`,
    'setting.model': ({ model, models }) =>
      models === ''
        ? `「${model}」は選べません。このボットには記事を読むモデルがありません。`
        : `「${model}」はここでは使えません。次から選んでください：${models}。`,
    'store.away': () => 'いま保存先に接続できません。少し待ってからもう一度お試しください。',
    'store.failed': () =>
      '保存できなかったため、何も変更されていません。しばらくしてからもう一度試し、続くようなら運営者に知らせてください。',
    'place.channel': () =>
      'このサーバーの管理者は、ほかのチャンネルでだけ答えるように決めています。そこか、ダイレクトメッセージで聞いてください。',
    'place.role': () =>
      'このサーバーでは、管理者が決めたロールの人だけが使えます。管理者に相談するか、ダイレクトメッセージで聞いてください。',
    'feed.at': () =>
      '時刻はまとめて届ける場合だけに使います。毎日か毎週のまとめを選ぶか、時刻を外してください。',
    'feed.day': () => '曜日は毎週のまとめで使います。外すか、毎週を選んでください。',
    'feed.quiet': () =>
      '静かな時間帯は1件ずつ届ける場合だけに使います。外すか、「1件ずつ」を選んでください。',
    'feed.words': ({ word }) => `「${word}」が含める語と除く語の両方にあります。どちらかから外してください。`,
    'feed.publish': ({ channel }) =>
      `「${channel}」はアナウンスチャンネルではないので公開できません。アナウンスチャンネルを選ぶか、公開を外してください。`,
    'feed.everyone': () =>
      'フィードから「@everyone」には通知しません。知りたい人のためのロールを選んでください。',
    'feed.none': ({ host }) =>
      `「${host}」にフィードが見つかりません。フィードのアドレスがあれば、それを入力してください。`,
    'feed.known': ({ title }) =>
      `「${title}」はすでにそのチャンネルに届いています。別のチャンネルを選ぶか、一覧から変更してください。`,
    'feed.many': ({ limit }) =>
      `1つのサーバーで受け取れるフィードは${limit}件までです。先に1件削除してください。`,
    'feed.unknown': () =>
      'このサーバーにそのフィードはありません。フィード一覧にあるもののタイトルかアドレスを指定してください。',
    'feed.opml': ({ name }) =>
      `「${name}」にフィードがありません。フィードをOPMLで書き出して、そのファイルを送ってください。`,
    'channel.closed': ({ channel, lacking }) => {
      const list = lacking.map((one) => posting[one]).join('、');
      return `「${channel}」に投稿できません。そのチャンネルで次の権限を付けてください：${list}。別のチャンネルを選ぶこともできます。`;
    },
    'site.blocked': ({ host }) =>
      `このサーバーの管理者は「${host}」を読まないように決めています。本文を貼り付けてください。`,
    'right.missing': ({ right }) =>
      `「${rights[right]}」の権限か、サーバー設定 > 連携サービスでの許可が必要です。サーバーの管理者に相談してください。`,
    'guild.blocked': () =>
      'このボットの運営者は、このサーバーでの利用を認めていません。間違いだと思われる場合は、運営者に問い合わせてください。',
    'bot.stopping': () => '再起動しています。少し待ってからもう一度お試しください。',
    'shards.taken': ({ shards }) =>
      `別のプロセスが ${shards} のシャードを担当しているか、シャード数の設定が異なります。そのプロセスを止めるか、NUTGRAF_SHARDS を直してください。`,
    'discord.token': () =>
      'Discordがトークンを拒否しました。DISCORD_TOKENにボットのトークンを設定してください。',
    'discord.intents': () =>
      'Discordがインテントを拒否しました。開発者ポータルでMessage Contentを許可するか、NUTGRAF_MESSAGE_CONTENTを外してください。',
    'discord.unreachable': ({ host }) =>
      `${host}に接続できません。ネットワークを確認し、DISCORD_API_URLを設定している場合はその値も確認してください。`,
    'discord.closed': ({ code }) =>
      `Discordが接続を完全に閉じました（${code}）。DISCORD_TOKENとインテントを確認して、再起動してください。`,
    'file.expired': ({ name }) =>
      `「${name}」のDiscordのリンクは期限切れです。ファイルをもう一度送ってください。`,
    'file.unreachable': ({ name }) =>
      `Discordから「${name}」を取得できませんでした。少し待ってからもう一度お試しください。`,
    'page.consent': () =>
      'Cookieの同意画面しか表示されないページです。ブラウザーで開いて本文を貼り付けてください。',
    'page.challenge': () =>
      'ロボットを確認するサイトのため、入れません。ブラウザーで開いて本文を貼り付けてください。',
    'page.login': () => 'ログインが必要なページです。お手元で読める場合は、本文を貼り付けてください。',
    'page.script': () =>
      'JavaScriptがないと表示されないページですが、このボットはJavaScriptを実行しません。ブラウザーで開いて本文を貼り付けてください。',
    'page.video': () => '動画のページです。読めるのは文章だけです。書き起こしがあれば貼り付けてください。',
    'page.missing': () =>
      '記事が見つからないと表示されるページです。リンクを確認するか、本文を貼り付けてください。',
    'page.list': () => '記事一覧のページです。その中の1本のリンクを送ってください。',
    'page.empty': () => 'このページに記事が見つかりませんでした。本文を貼り付けてください。',
    'page.too-heavy': (_, isFeed) =>
      advise('このページは重すぎて読めません。', '必要な部分だけ貼り付けてください。', isFeed),
    'pdf.broken': () =>
      'そのPDFは壊れているか、パスワードで保護されています。ご自身で開いて本文を貼り付けてください。',
    'pdf.scan': () =>
      'そのPDFには文字がなく、ページの画像だけです。文字認識にかけるか、本文を貼り付けてください。',
    'link.invalid': () =>
      '完全なリンクではありません。https://example.com/story のような形で送ってください。',
    'link.scheme': () => '読めるのは、http:// か https:// で始まるリンクだけです。',
    'link.userinfo': () =>
      'リンクにユーザー名が含まれています。「@」より前の部分を除いたリンクを送ってください。',
    'link.port': ({ port }, isFeed) =>
      advise(
        `ポート${port}からは読みません。`,
        '公開されているリンクを送るか、本文を貼り付けてください。',
        isFeed,
      ),
    'link.private': ({ host }, isFeed) =>
      advise(
        `「${host}」は公開されたインターネットにないため、読みません。`,
        '本文を貼り付けてください。',
        isFeed,
      ),
    'link.blocked': ({ host }, isFeed) =>
      advise(
        `このボットの運営者は「${host}」の読み取りを許可していません。`,
        '本文を貼り付けてください。',
        isFeed,
      ),
    'link.unreachable': ({ host }) =>
      `「${host}」に接続できませんでした。リンクを確認するか、しばらくしてからもう一度お試しください。`,
    'link.certificate': ({ host }, isFeed) =>
      advise(`「${host}」の証明書が正しくないため、読みませんでした。`, '本文を貼り付けてください。', isFeed),
    'link.timeout': ({ host }, isFeed) =>
      advise(
        `「${host}」の応答に時間がかかりすぎています。`,
        'しばらくしてからもう一度試すか、本文を貼り付けてください。',
        isFeed,
      ),
    'link.broken': ({ host }, isFeed) =>
      advise(
        `「${host}」の応答が途切れたか、壊れています。`,
        'もう一度試すか、本文を貼り付けてください。',
        isFeed,
      ),
    'link.redirects': ({ host }, isFeed) =>
      advise(
        `「${host}」から始まるリンクが転送を繰り返しています。`,
        'ご自身で開いて本文を貼り付けてください。',
        isFeed,
      ),
    'link.status': statusWords,
    'link.large': ({ megabytes }, isFeed) =>
      advise(`リンク先が${megabytes} MBを超えています。`, '必要な部分だけ貼り付けてください。', isFeed),
    'link.type': ({ host, type }) =>
      `「${host}」のリンク先は記事ではありません${type ? `（${type}）` : ''}。記事のページのリンクを送ってください。`,
  },
  commands: {
    summarize: { name: '要約', description: 'ニュース記事を要約します' },
    actors: { name: '関係者', description: 'ニュース記事の主な人物や組織を一覧にします' },
    ask: { name: '質問', description: 'ニュース記事について質問します' },
    help: { name: 'ヘルプ', description: 'できることと質問のしかたを表示します' },
    evidence: { name: '根拠', description: '回答の根拠になった文を表示します' },
    changes: { name: '変更点', description: '前に読んだときから記事の何が変わったかを表示します' },
    compare: { name: '比較', description: '同じ出来事についての記事を2〜4本比較します' },
    timeline: { name: '時系列', description: '1本または複数の記事から、いつ何があったかを示します' },
    story: { name: '関連記事', description: '同じ出来事についてここで読んだ記事を新しい順に示します' },
    export: { name: '書き出し', description: '回答を引用とリンク付きのファイルで渡します' },
    sample: { name: 'サンプル', description: '用意してある記事で試します' },
    report: { name: '報告', description: '回答のどこが間違っているかを知らせます' },
    usage: { name: '利用状況', description: 'このサーバーの利用量と費用を表示します' },
    links: { name: 'リンク', description: 'あなたが投稿したリンクを頼まれなくても読んでよいかを決めます' },
    hello: { name: '挨拶', description: '挨拶に答えます' },
    thanks: { name: 'お礼', description: 'お礼に答えます' },
    'feed add': {
      name: '追加',
      description: 'フィードやサイトの記事を届けます。指定がなければ毎朝8時のまとめです',
    },
    'feed list': { name: '一覧', description: 'このサーバーのフィードを見て、変更します' },
    'feed change': { name: '変更', description: 'フィードの届け方を変えます' },
    'feed remove': { name: '削除', description: 'フィードを受け取るのをやめます' },
    'feed test': {
      name: 'プレビュー',
      description: 'フィードの最新の記事を届く形で見せます。投稿はしません',
    },
    'feed import': { name: 'インポート', description: 'OPMLファイルのフィードをすべて追加します' },
    'feed export': { name: 'エクスポート', description: 'このサーバーのフィードをOPMLファイルにします' },
    'digest now': {
      name: '今すぐ',
      description: 'このチャンネルの次のまとめに今ある分を、自分だけに見せます',
    },
    catchup: { name: '見逃し', description: '最後に質問したあとここに届いた記事を、自分だけに見せます' },
    'config show': { name: '表示', description: 'このサーバーの設定を表示し、変更します' },
    'config set': { name: '変更', description: 'このサーバーの設定を変更します' },
    'config reset': { name: 'リセット', description: 'このサーバーの設定を既定値に戻します' },
    'config why': { name: '確認', description: '誰がどのチャンネルで使えるか、使えないならなぜかを示します' },
    'forget article': { name: '記事', description: 'ここから記事とその回答を削除します' },
    'forget server': { name: 'サーバー', description: 'このサーバーについて保存したものをすべて削除します' },
    'forget me': { name: '自分のデータ', description: 'あなたについて保存したものをすべて削除します' },
  },
  groups: {
    feed: { name: 'フィード', description: 'このサーバーのフィード' },
    digest: { name: 'まとめ', description: 'このチャンネルのまとめ' },
    config: { name: '設定', description: 'このサーバーの設定' },
    forget: { name: '削除', description: '保存したものを削除します' },
  },
  rights,
  posting,
  options: {
    article: { name: '記事', description: '記事のリンクまたは本文' },
    file: { name: 'ファイル', description: '記事のファイル：.txt、.md、.html、.pdf' },
    command: { name: 'コマンド', description: 'どのコマンドか' },
    source: { name: '配信元', description: 'フィードかサイト（例：example.com）。複数は空白で区切ります' },
    feed: { name: 'フィード', description: 'どのフィードか' },
    deliver: { name: '届け方', description: '1件ずつか、毎日か毎週のまとめか' },
    day: { name: '曜日', description: '毎週のまとめを届ける曜日' },
    at: { name: '時刻', description: 'まとめを届ける時刻（例：08:00）' },
    'time-zone': { name: 'タイムゾーン', description: 'どこの時刻か（例：Asia/Tokyo）' },
    only: { name: '含める', description: 'これらの語のどれかがある記事だけ。読点かコンマで区切ります' },
    except: { name: '除く', description: 'これらの語のどれかがある記事は除きます。読点かコンマで区切ります' },
    languages: {
      name: '記事の言語',
      description: 'これらの言語で書かれた記事だけ。読点かコンマで区切ります',
    },
    ping: { name: 'メンション', description: '通知するロール' },
    quiet: { name: '静かな時間帯', description: '1件ずつの投稿を止める時間（例：22:00-07:00）' },
    publish: { name: '公開', description: 'アナウンスチャンネルなら、フォロー先にも公開するか' },
    paused: { name: '休止', description: 'しばらく休止するか' },
    markdown: { name: 'マークダウン', description: 'Markdownファイルでも受け取る' },
    opml: { name: 'opml', description: 'フィードリーダーが書き出したフィード一覧のファイル' },
    question: { name: '質問', description: '知りたいこと' },
    length: { name: '長さ', description: '短め、標準、詳しく' },
    style: { name: 'スタイル', description: '箇条書き、段落、やさしい言葉、見出し' },
    language: { name: '言語', description: '回答の言語。省くと記事と同じ言語' },
    private: { name: '非公開', description: '回答を自分だけに表示します' },
    reading: { name: '回答', description: '続きの元になる以前の回答' },
    fresh: { name: '再読', description: '記事を改めて読みます' },
    earlier: { name: '以前', description: '以前の記事' },
    other: { name: '別の記事', description: '別の記事：リンク、本文、またはここで読んだもの' },
    third: { name: '3本目', description: '3本目の記事' },
    fourth: { name: '4本目', description: '4本目の記事' },
    otherFile: { name: '別のファイル', description: '別の記事のファイル' },
    thirdFile: { name: '3本目のファイル', description: '3本目の記事のファイル' },
    fourthFile: { name: '4本目のファイル', description: '4本目の記事のファイル' },
    sure: { name: '確認', description: '今すぐ削除します' },
    wrong: { name: '間違い', description: '回答の内容と、記事の内容の違い' },
    channel: { name: 'チャンネル', description: 'このサーバーのチャンネル' },
    person: { name: '人', description: 'このサーバーの人' },
    setting: { name: '項目', description: 'どの設定か' },
    unasked: { name: '自動', description: '読んでよいかどうか。省略すると今の設定が分かります' },
  },
  descriptions: {
    languageOfAnswer: '回答の言語。省くと記事または質問と同じ言語',
    languageOfSeveral: '回答の言語。省くと記事と同じ言語、記事によって異なる場合は自分の言語',
    languageOfFeed: '記事の内容を伝える言語。省くと記事と同じ言語',
  },
  choices: {
    each: '1件ずつ',
    daily: '毎日まとめて',
    monday: '月曜日',
    tuesday: '火曜日',
    wednesday: '水曜日',
    thursday: '木曜日',
    friday: '金曜日',
    saturday: '土曜日',
    sunday: '日曜日',
    weekly: '毎週まとめて',
    brief: '短め',
    standard: '標準',
    detailed: '詳しく',
    bullets: '箇条書き',
    paragraph: '段落',
    plain: 'やさしい言葉',
    headline: '見出し',
  },
  settings: {
    language: {
      name: '言語',
      label: '言語',
      description: '回答の言語。指定があればそれに従います',
      nothing: '記事と同じ言語',
    },
    length: { name: '長さ', label: '長さ', description: '要約の長さ。指定があればそれに従います' },
    style: { name: 'スタイル', label: 'スタイル', description: '要約の書き方。指定があればそれに従います' },
    model: {
      name: 'モデル',
      label: 'モデル',
      description: 'ここで記事を読むモデル。選べるものは運営者が決めます',
      nothing: '運営者が選んだもの',
    },
    channels: {
      name: 'チャンネル',
      label: 'チャンネル',
      description: '回答するチャンネル。選ばなければすべて',
      nothing: 'すべてのチャンネル',
    },
    roles: {
      name: 'ロール',
      label: 'ロール',
      description: '使えるロール。選ばなければ誰でも使えます',
      nothing: '誰でも',
    },
    unasked: {
      name: '自動要約',
      label: 'リンクの自動要約',
      description: '頼まれなくても、投稿されたリンクをすべて要約するチャンネル',
      nothing: 'なし',
    },
    budget: {
      name: '予算',
      label: '1日の予算',
      description: 'このサーバーが1日に使える米ドル',
      nothing: '個別の上限なし',
    },
    readings: {
      name: '回数',
      label: '1人あたりの回数',
      description: '1人がここで1日に新しく頼める回数',
      nothing: '個別の上限なし',
    },
    private: {
      name: '非公開',
      label: '非公開の回答',
      description: 'コマンドの回答を、頼んだ人だけに見せるかどうか',
    },
    threads: {
      name: 'スレッド',
      label: 'スレッド',
      description: 'メンションに専用のスレッドで答えるかどうか',
    },
    thumbnails: {
      name: '画像',
      label: '画像',
      description: '公開の回答に、記事の画像を添えるかどうか',
    },
    sites: {
      name: 'サイト',
      label: 'このサイトのみ',
      description: 'リンクを読むサイト（例：example.com）。空欄ならすべて読みます',
      nothing: 'すべて',
    },
    blocked: {
      name: 'ブロック',
      label: 'ブロックするサイト',
      description:
        'リンクを決して読まないサイト（例：example.com）。リンクを入れると、そのサイト全体が対象です',
      nothing: 'なし',
    },
    days: { name: '保存日数', label: '保存日数', description: '記事と回答を保存する日数' },
  },
  config: {
    change: '設定を変更…',
    byDefault: (value) => `${value}（既定値）`,
    lastChanges: '最近の変更',
    operator: '運営者',
    somebody: '退出した人',
    became: (before, after) => `${before} → ${after}`,
    settingChange: (setting, change) => `${setting}：${change}`,
    goneChannel: 'なくなったチャンネル（無視）',
    goneRole: 'なくなったロール（無視）',
    ceiling: (amount) => `運営者が1つのサーバーに認める予算は1日${amount}までです。`,
    noModels: '選べるモデルを運営者が用意していません。',
    unaskedOff:
      'リンクの自動要約はオフです。メンションのないメッセージを見ることを運営者が許可していません。',
    sitesBlocked: (sites) => `許可とブロックの両方にあるため、読みません：${sites}。`,
    unaskedElsewhere: (channels) =>
      `${channels}ではリンクの自動要約をしません。回答するのは「チャンネル」で選ばれたチャンネルだけです。`,
    cannotPost: (channels) =>
      `${channels}に投稿できません。そこでの権限を付けるか、別のチャンネルを選んでください。`,
    changed: (count) => `設定を${count}件変更しました。`,
    unchanged: 'すでにその設定だったため、何も変わっていません。',
    meanwhile: (setting) =>
      `その間にほかの人が「${setting}」を変更したため、保存しませんでした。今の設定はこのとおりです。`,
    personInChannel: (person, channel) => `${person}（${channel}）`,
    byCommand: 'コマンドやボタン',
    byMention: 'メンションや返信',
    answers: '回答します。',
    stopped: (by) => `回答しません。理由：${by}。`,
    unsure: (by) => `ここからは確認できません：${by}。`,
    isAllowed: (what) => `可（${what}）`,
    isBarred: (what) => `不可（使えるのは次だけです：${what}）`,
    unseen: (what) => `確認できません（${what}）`,
    theirPermissions: 'その人の権限',
    myPermissions: 'ボットの権限',
    lacking: (what) => `足りない権限：${what}`,
    notHere: 'このサーバーのメンバーではない',
    permissions: {
      ...posting,

      sendInThreads: 'スレッドでメッセージを送信',
      useCommands: 'アプリコマンドを使う',
      integrations: 'サーバー設定 > 連携サービス',
    },
  },
  notices: {
    noKey: () => '記事からそのまま引用した文です。このボットにはモデルが接続されていません。',
    unusable: (_, shown) =>
      `${quoted('モデルを使えないため', 'モデルを使えませんでした', shown)}原因はボットの運営者が確認できます。`,
    keptReading: () => '今は記事を読み直せないため、前回の内容を表示しています。',
    noSecondLook: () => '文を確認したのはプログラムだけです。今は二度目の確認ができませんでした。',
    unbacked: (_, shown) =>
      quoted('モデルの回答は確認を通らなかったため', 'モデルの回答は確認を通りませんでした', shown),
    unavailable: (_, shown) =>
      `${quoted('今はモデルが回答できないため', '今はモデルが回答できません', shown)}しばらくしてからもう一度お試しください。`,
    budget: (_, shown) =>
      `${quoted('今日の予算を使い切ったため', '今日の予算を使い切りました', shown)}UTCの午前0時に更新されます。`,
    guildBudget: (_, shown) =>
      `${quoted('このサーバーの今日の予算を使い切ったため', 'このサーバーの今日の予算を使い切りました', shown)}UTCの午前0時に更新されます。`,
    noPrice: (_, shown) =>
      `ここには予算が設定されていますが、${quoted('料金の分からないモデルでは予算を守れないため', '料金の分からないモデルでは予算を守れません', shown)}ボットの運営者が料金の分かるモデルを指定すれば解決します。`,
    personReadings: ({ count }, shown) =>
      `1人が1日に新しく頼める${quoted(`${count}回を使い切ったため`, `${count}回を使い切りました`, shown)}UTCの午前0時に数え直します。`,
    partial: ({ percent }) => `記事が長すぎるため、最初の${percent}%だけを読みました。`,
    teaser: () => '無料で読める冒頭だけを読んで回答しました。',
    parts: ({ list }) => `一部しか読めていない記事：${list.join('、')}。`,
    ignoredLanguage: () => 'モデルがないと翻訳できないため、記事と同じ言語で回答しました。',
    ignoredStyle: () => 'モデルがないと書き換えられないため、記事の文のままです。',
    ignoredEarlier: () => 'モデルがないと、以前の質問を踏まえることができません。',
    ignoredQuestion: () =>
      'モデルがないと、別の言語の質問からは名前と数値と一部の言葉しか探せません。記事の言語で質問してください。',
    partlyAnswered: () => '質問の一部については、モデルは記事に何も見つけられませんでした。',
    ignoredNames: ({ language }) =>
      `モデルがないと、この言語（${nameLanguage(language, 'ja') ?? language}）の名前を見分けられません。`,
    removed: ({ count, reason }, { isSeveral } = {}) =>
      `${count}件の文を除きました：${removedBecause(isSeveral)[reason]}。`,
  },
  sample: samples.ja,
  menus: {
    summarize: '要約する',
    actors: '主な関係者を見る',
    ask: 'これについて質問する',
  },
  feeds: {
    when: (day, time, zone) => `${day} ${time}（${zone}）`,
    at: (time, zone) => `${time}（${zone}）`,
    nothing: '新しい記事はありません。',
    alsoToldBy: 'ほかの媒体の記事',
    noFeeds: 'このサーバーにはまだフィードがありません。サイトかフィードのアドレスで追加してください。',
    open: 'フィードを開く…',
    change: '変更…',
    failing: '前回は読めませんでした',
    nobody: 'なし',
    never: 'なし',
    anything: 'すべて',
    none: 'なし',
    state: '状態',
    nextDigest: '次のまとめ',
    nextLook: '次の確認',
    lastItem: '最新の記事',
    problem: '問題',
    unknownProblem: 'こちら側で問題が起きました。運営者が内容を確認できます。',
    cost: '30日間の費用',
    leftOut: '30日間に除いた記事',
    test: 'プレビュー',
    pause: '休止',
    resume: '再開',
    remove: '削除',
    undo: 'もう一度追加',
    all: 'すべてのフィード',
    changed: '変更しました。',
    tested: 'このように届きます。投稿はしていません。',
    digestNow: 'ここまでのまとめ',
    missed: 'ここで見逃した記事',
    sinceAsked:
      'このチャンネルで最後に私に質問した時刻をもとにしています。いつ読んだか、書いたかは見ていません。',
    sinceWeek: 'この1週間にこのチャンネルでの質問がないので、直近1週間分です。',
    gone: 'このフィードは完全になくなったと答えています。今後は何も届きません。',
    missing: 'このフィードが見つかりません。1日に1回以上確認し、戻り次第自動で再開します。',
    flooded: (count) =>
      `ほかに${count}件が一度に届きました。過去の記事がまとめて出されたようです。ここには新しいものだけを載せています。`,
    lost: (channel, titles) =>
      `このチャンネルに投稿できなくなりました：${channel}。そのため、次のフィードを休止します：${titles}。そこでの権限を戻すと自動で再開します。別のチャンネルに変えることもできます。`,
    more: (count) => `ほか${count}件`,
    alsoIn: (outlets) => `ほか：${outlets}`,
    added: (titles) => `追加しました：${titles}。`,
    removed: (title) => `「${title}」の受け取りをやめました。`,
    willCome: (channel, when) =>
      `新しい記事は、フィードを確認したときに${channel}に届けます。次の確認：${when}。`,
    newestComes: (feeds) =>
      feeds === 1
        ? '最初に、これまでに出た最新の記事を1件届けます。'
        : `最初に、${feeds}件のフィードから、これまでに出た最新の記事を1件ずつ届けます。`,
    inUtc: (option) =>
      `これはUTCの時刻です。タイムゾーンが分からないためです。「${option}」で選んでください。`,
    willDigest: (channel, when) => `${channel}の次のまとめ：${when}。`,
    noPing: (role) =>
      `${role}に通知を送れません。ロールの設定で誰でもメンションできるようにするか、すべてのロールをメンションする権限をください。`,
    empty: (title) => `今「${title}」に記事はありません。`,
    asPhrase: (phrase) =>
      `「${phrase}」は一続きの語句として探します。別々の語は読点かコンマで区切ってください。`,
    wouldLeave: (why) => `この記事は届きません：${why}。投稿はしていません。`,
    exported: (count) => `フィードは${count}件です。`,
    importing: (done, total) => `${total}件中${done}件…`,
    imported: (added, total) => `${total}件中${added}件のフィードを追加しました。`,
    since: (when) => `${when}から`,
    digestTitle: (isWeekly) => (isWeekly ? '今週のまとめ' : '今日のまとめ'),
    paused: {
      admin: '休止中',
      refused: '休止中：そこに投稿できません',
      gone: '休止中：フィードがなくなりました',
      missing: '休止中：フィードが見つかりません。毎日確認しています',
    },
    anyLanguage: 'すべて',
    reasons: {
      only: '含める語がない',
      except: '除く語がある',
      languages: '別の言語の記事',
      seen: 'すでに届けた内容',
      flood: '一度に多すぎる',
      unread: '読めなかった',
    },
    terms: {
      channel: 'チャンネル',
      deliver: '届け方',
      day: '曜日',
      at: '時刻',
      'time-zone': 'タイムゾーン',
      only: '含める語',
      except: '除く語',
      languages: '記事の言語',
      ping: '通知するロール',
      language: '言語',
      quiet: '静かな時間帯',
      publish: '公開',
    },
  },
  labels: {
    comma: '、',
    settings: '設定',
    yes: 'はい',
    no: 'いいえ',
    actors: '主な関係者',
    ask: '質問…',
    sample: 'サンプルで試す',
    help: 'ヘルプ',
    evidence: '根拠',
    changes: '変更点',
    compare: '比較',
    timeline: '時系列',
    story: '関連記事すべて',
    asFile: 'ファイルで受け取る',
    summarize: '要約',
    retry: '再試行',
    correct: '修正する…',
    more: 'もっと見る',
    shorter: 'もっと短く',
    longer: 'もっと長く',
    plain: 'やさしい言葉で',
    language: '別の言語で',
    again: '読み直す',
    wrong: '間違いを知らせる…',
    notMyLinks: '私のリンクは読まない',
    myLinks: '私のリンクも読む',
    cancel: 'キャンセル',
    delete: '削除',
    forget: '完全に削除',
    pasteTitle: '記事を貼り付ける',
  },
  hints: (bot, list) => ({
    ways: [
      `${bot}にメンションして、リンク、ファイル、文章を送ってください。質問を添えることもできます。ダイレクトメッセージではメンションは不要です。`,
      `${list}と入力し、リンク、文章、ファイルを添えてください。`,
      'ほかのメッセージは、メニューを開いて「アプリ」から選ぶか、ダイレクトメッセージで転送してください。',
    ],
    rules: [
      'リンクが複数あるときは、最初の3つにそれぞれ別に返信します。コード、スポイラー、<山括弧>の中のリンクは読みません。',
      '質問でない文がいくつか続くもの、または280文字（日本語では112文字）を超えるものは、読む文章とみなします。最初か最後の行が疑問符で終わっていれば、その行が質問です。',
      '短い質問だけを送ると、ここで最後に読んだ記事への質問になります。「関係者」のようにコマンド名だけを送ると、そのコマンドになります。',
      'カードに返信すると、その記事について続けられます。スレッドとダイレクトメッセージでは、以前の質問を覚えています。',
      'カードに🇫🇷のような国旗でリアクションすると、その国の言語でもう一度答えます。',
    ],
    confirm: 'ボタンを押すか、オプション「確認」を付けてください。',
  }),
  shell: {
    commands: {
      article: 'それぞれの情報源から読み取った内容を示します',
      changes: '記事の後の版で変わった内容を示します',
      stories: 'どの情報源が同じ出来事を伝えているかを示します',
      feed: 'フィードの今の内容と、次に読みに行く時刻を示します',
      migrate: 'フォルダーの保存データを DATABASE_URL の Postgres データベースへコピーします',
      backup: 'ボットの実行中でも保存データをコピーします',
      doctor: 'ボットに必要なものがそろっているかを調べ、対処法を示します',
      'usage --month': '各サーバーがひと月の各日に使った量と費用を表示します（--csvでCSV）',
    },
    withPaste: (sentence) =>
      `${sentence}ターミナルでは、SOURCEの代わりに - と書くと、本文を標準入力から読みます。`,
    confirm: '--sure を付けてください。',
  },
  views: {
    reading: '読んでいます…',
    waits: {
      budget: 'ほかの読み取りが今日の予算の残りを確保しています。そのどれかが終わり次第、始めます。',
      turn: '質問が重なっており、モデルが1分間に受け付ける数には限りがあります。順番をお待ちください。',
      model: 'モデルがまだ答え始めていません。答えがない場合は、記事からの引用をお見せします。',
    },
    coverage: { full: '全文', partial: '一部', teaser: '冒頭のみ' },
    updated: (day: string) => `${day}更新`,
    inLanguage: (language: string) => `${language}で`,
    minutes: (count) => `${count}分で読めます`,
    checked: ({ checked, total, twice, open }) =>
      open === ''
        ? `${total}件中${checked}件を${twice ? '二重に' : ''}確認`
        : `${total}件中${checked}件を${twice ? '二重に' : ''}確認、†は確認できず：${open}`,
    extractive: '引用',
    noModel: 'モデルなし',
    readAnew: 'いま読み直しました',
    shortfalls: {
      none: () => '欠けている部分は見当たりません',
      declared: () => '残りは有料だとページに示されています',
      paywall: () => '残りは有料です',
      stops: () => '文章が途中で切れています',
      length: (percent) => `長さのため最初の${percent}%だけです`,
    },
    measures: (sentences, language) => `${sentences}文 · 言語：${language}`,
    playgroundAt: (url) =>
      `ボットが入ったローカルのDiscordです。Ctrl-Cで終了します。ブラウザーで開いてください：\n\n  ${url}\n`,
    playgroundHints: [
      '下のサンプルを選ぶか、手元の記事を貼り付けてください。ボットがすぐに読みます。',
      '続きは回答の下のボタンからどうぞ。各メッセージの上の「アプリ」には、ボットにできることが並びます。',
      '/ を打つとコマンドの一覧、@ を打つとボットが出ます。設定では、別の人になったり、言語を変えたりできます。',
    ],
    modelReads: (model) => `ここでは${model}が読みます。読めないときは記事の文がそのまま答えます。`,
    noModelReads: 'ここではモデルは読みません。答えは記事の文です。',
    connecting: (version) => `Nutgraf ${version}: Discordに接続しています…`,
    opening: (version) => `Nutgraf ${version}: このコンピューターでDiscordを開いています…`,
    tokenMissing:
      '本物のDiscordで使うには、.envにDISCORD_TOKENを設定してください。詳しくはREADMEをご覧ください。',
    modelMissing: 'モデルに読ませるには、.envにANTHROPIC_API_KEYかOPENAI_BASE_URLを設定してください。',
    installAt: (url) => `ボットがオンラインになりました。サーバーに追加：${url}`,
    unregistered: (why) =>
      `Discordがコマンドを受け付けませんでした：${why}。表示されるのは以前のコマンドか、何も表示されません。メンションには答えます。1時間以内に自動で再試行します。`,
    liveModel: (model) => `${model}が回答しました。`,
    liveTask: ({ statements, held, seconds, cost }) =>
      `${statements}文のうち${held}文を確認、${tenths(seconds)}秒、${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }) =>
      `入力${whole(inputTokens)}トークン、キャッシュから${whole(cacheReadTokens)}、キャッシュへ${whole(cacheWriteTokens)}、出力${whole(outputTokens)}: ${dollars(usd)}`,
    liveServer: ({ format, contextTokens }) => {
      const formats = { schema: 'JSONスキーマ', object: 'JSONモード', prompt: 'プロンプトのみ' };
      return `形式の保ち方：${formats[format]}。プロンプトと回答を合わせて${whole(contextTokens)}トークンまで扱います。`;
    },
    migrated: (rows: string) =>
      `${rows}行をコピーしました。DATABASE_URLを設定してボットを起動してください。フォルダーはそのままです。`,
    backedUp: (file: string) => `保存データを「${file}」にバックアップしました。`,
    sourceMeans: 'SOURCEは、リンク、ファイルのパス、または標準入力を表す-です。',
    changes: {
      since: (what, when) => `${when}以降に変わった点：${what}`,
      sentences: (count) => `${whole(count)}文`,
      changed: '変わった文',
      added: '加わった文',
      removed: '消えた文',
      none: '書かれている内容に変わりはありません。',
      coverage: '片方の版のほうが多く読めたため、初めからあった文が含まれているかもしれません。',
    },
    stories: {
      story: (count) => `同じ出来事を伝える記事：${whole(count)}本`,
      alone: '同じ話題がほかにない記事',
    },
    several: {
      agreed: '複数の記事が伝えていること',
      disputed: '食い違っていること',
      only: '1本の記事だけが伝えていること',
      point: (about) => `論点：${about}`,
      nothing: 'これらの記事に共通する内容は見つかりませんでした。',
      noDates: '日付がはっきりわかる文はありません。',
      undated: '公開日がわからないため、「昨日」や「金曜日」のように公開日から数える日付は省きました。',
      unread: (source, why) => `読めなかったため除きました：${source}。${why}`,
      same: (source) => `ほかの記事と本文が同じなので、1本として数えます：${source}。`,
      alsoRead: (count) => `この出来事について、ここではほかに${count}本の記事が読まれています。`,
      story: 'この出来事についてここで読んだ記事',
      alone: 'この出来事について、ここで読んだ記事はほかにありません。',
      adds: (quote) => `新しい内容：${quote}`,
      timelineAlt: ({ first, last, count, more }) =>
        `時系列：${first}から${last}まで、上に書かれた出来事${count}件。${more && `${more}。`}`,
      evidence: '根拠',
    },
    noActors: 'この記事に主な人物や組織は見つかりませんでした。',
    actsOn: '誰が誰に何をしたか',
    act: ({ from, verb, to }) => `${from} → ${to}：${verb}`,
    mapAlt: (acts) => `誰が誰に何をしたかの図：${acts}。`,
    mapMore: (count) => `ほか${count}件は本文にあります`,
    leadPicture: (source) => `記事の画像：${source}`,
    noPicture: 'この内容の図がありますが、このチャンネルではファイルを添付する権限がありません。',
    doesntSay: '記事には書かれていません。',
    closest: '最も近い箇所：',
    noSentence: 'これに答える文は見つかりませんでした。',
    closestFew: '近い箇所：',
    noMap: '図はありません。誰が誰に何をしたかをはっきり述べた文は見つかりませんでした。',
    checks: { figure: '数値', name: '名前', quotation: '引用', evidence: '言い回し', meaning: '意味' },
    otherScript: '文字体系が異なり言い回しは未照合',
    otherScriptHere:
      '記事の文字体系が異なるため、名前は読みが分かる場合に限り音で照合し、言い回しは照合していません。',
    checkedMeans: (twice) =>
      twice
        ? '「二重に確認」とは、数値・日付・名前・引用を記事と照合し、さらにモデルが各文を根拠の文と照らし合わせたことを指します。'
        : '「確認」とは、数値・日付・名前・引用を記事と照合したことを指します。文が根拠の文と同じことを述べているかは、ご自身でご判断ください。',
    uncheckedHere: (checks) => `ここでプログラムが確認できなかったもの：${checks}。`,
    linksUnasked: (allowed) =>
      allowed
        ? '管理者が選んだチャンネルでは、あなたが投稿したリンクを要約します。このサーバーでも、ほかのサーバーでも同じです。'
        : 'どのサーバーでも、あなたが投稿したリンクは自動では読みません。メンションすれば読みます。',
    evidenceOf: (title) => `根拠：${title}`,
    reported: (inGuild) =>
      inGuild
        ? 'ありがとうございます。このサーバーの管理者とボットの運営者には内容だけが見え、誰が書いたかは見えません。'
        : 'ありがとうございます。ボットの運営者には内容だけが見え、誰が書いたかは見えません。',
    welcome: (list: string) =>
      `はじめまして。ニュース記事を読みます。${list}と入力するか、リンク、文章、ファイルを添えてメンションしてください。答えはすべて、その根拠となる記事の一文を示します。頼まれたものだけを読みます。`,
    addedTo: (server: string) => `サーバー「${server}」に追加されました。`,
    hello: 'こんにちは。リンク、文章、ファイルを送っていただければ、内容をお伝えします。',
    youAreWelcome: 'どういたしまして。',
    helpRules: 'メッセージの読み取り方',
    helpAdmins: 'サーバーを管理する方へ',
    helpMore: 'ほかのヘルプ…',
    helpNeeds: (right: string) => `権限「${right}」を持つ人が使えます。`,
    threadHint: (bot: string) => `ここで続けるには、${bot}にメンションするか、カードに返信してください。`,
    helpIntro: 'ニュース記事を読みます。すべての回答に、根拠となる文があります。',
    forgets: (articles, answers) =>
      `ここには記事を${articles}本、ほかと共有していない回答を${answers}件保存しています。`,
    forgetsArticle: (title) => `「${title}」`,
    forgetsServer:
      'これらすべてと、このサーバーの設定、変更の記録、利用の記録が削除されます。予算が新しく始まらないよう、今日使った金額はUTCの午前0時まで残ります。',
    forgetsMe:
      'これらすべてと、言語、質問したという記録が削除されます。今日読んだ回数はUTCの午前0時まで残ります。サーバーで公開して尋ねたことは、そのサーバーのものです。',
    forgetsForGood: '同じ記事をほかで保存しているものは残ります。元に戻せません。',
    forgotten: '削除しました。',
    usage: {
      here: 'このサーバーの利用状況',
      everywhere: 'すべてのサーバーの利用状況',
      elsewhere: 'ダイレクトメッセージとターミナル',
      guilds: '30日間によく使ったサーバー：回数、費用',
      today: '今日',
      days: (count) => `過去${count}日`,
      parts: ({ readings, remembered, people, usd, input, cached, output, removed, reports }) => [
        `読み取り：${readings}回（うち保存済み${remembered}回）`,
        `人数：${people}人`,
        `費用：${usd}`,
        `トークン：入力${input}（うちキャッシュ${cached}）、出力${output}`,
        `削除した文：${removed}`,
        `間違いの報告：${reports}件`,
      ],
      utc: '1日はUTCで数えます。',
      incomplete: (days) => `記録の保存期間は${days}日です。その月の記録はもうすべては残っていません。`,
      budget: ({ spent, cap }) => `今日の予算：${cap}のうち${spent}、UTCの午前0時に更新`,
      unlimited: (spent) => `今日の費用：${spent}、上限なし`,
      reported: '間違いの報告',
      aDay: (amount) => `1日${amount}`,
      dollarsADay: '1日の費用',
      readingsADay: '1日の読み取り回数',
      alt: ({ title, days, most, today, cap }) =>
        `${title}、${days}日間。最多は${most}、今日は${today}${cap === null ? '' : `、予算は${cap}`}`,
    },
    bug: (id) => `こちらで問題が起きました。繰り返す場合は、運営者に次のIDを伝えてください：${id}`,
    restNowhere: '収まりきらない部分がありますが、このチャンネルではファイルを添付する権限がありません。',
    restInFile: '収まりきらないため、全体をファイルで添付しました。',
    unknownCommand: (name) => `「${name}」というコマンドは分かりません。`,
  },
};
