import type { Words } from './en.ts';
import type { Notices, Shown } from './notices.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn } from './numbers.ts';
import { samples } from './samples.ts';

const { decimal, money, tenths, whole } = numbersIn('ko');

/** Why no model has read it, and so that it is quotes; of no statements, only why. */
const quoted = (because: string, alone: string, { isEmpty }: Shown = {}) =>
  isEmpty ? `${alone}.` : `${because} 기사 문장을 그대로 옮겼습니다.`;

const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': '근거가 되는 문장이 제시되지 않았습니다',
  figure: '수치나 날짜가 근거 문장과 맞지 않습니다',
  name: isSeveral
    ? '근거가 된 기사 중 적어도 하나에 없는 이름이 들어 있습니다'
    : '기사에 없는 이름이 들어 있습니다',
  quotation: isSeveral
    ? '근거가 된 기사 중 적어도 하나에 없는 인용이 들어 있습니다'
    : '기사에 없는 인용이 들어 있습니다',
  address: '근거 문장에 없는 주소가 들어 있습니다',
  length: '너무 길거나, 개수를 넘거나, 되풀이한 내용입니다',
  attribution: '근거 문장에는 다른 인물이나 단체가 나옵니다',
  contradicted: '근거 문장과 다릅니다',
});

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact} ${isFeed ? '피드 주소를 확인하거나 나중에 다시 시도해 주세요.' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(
      `“${host}”에 그런 페이지가 없습니다(404).`,
      '링크를 확인하거나 본문을 붙여 넣어 주세요.',
      isFeed,
    );
  if (status === 410)
    return advise(
      `“${host}”에서 그 페이지를 내렸습니다(410).`,
      '다른 사본을 찾아 본문을 붙여 넣어 주세요.',
      isFeed,
    );
  if (status === 429) return `“${host}”에 요청이 너무 많습니다(429). 몇 분 뒤에 다시 시도해 주세요.`;
  if (status >= 500) return `“${host}”에 문제가 생겼습니다(${status}). 나중에 다시 시도해 주세요.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `“${host}”에서 그 페이지를 읽지 못하게 합니다(${status}).`,
      '읽을 수 있다면 본문을 붙여 넣어 주세요.',
      isFeed,
    );
  return advise(
    `“${host}”에서 페이지를 주지 않습니다(${status}).`,
    '링크를 확인하거나 본문을 붙여 넣어 주세요.',
    isFeed,
  );
}

const idKinds = { channel: '채널', role: '역할', person: '사람' };
const posting: Words['posting'] = { viewChannel: '채널 보기', sendMessages: '메시지 보내기' };
const rights: Words['rights'] = { manageServer: '서버 관리하기', manageMessages: '메시지 관리하기' };

export const ko: Words = {
  refusals: {
    'file.missing': ({ name }) => `“${name}” 파일이 없습니다. 경로를 확인해 주세요.`,
    'path.missing': ({ name }) =>
      `“${name}” 파일이 없습니다. 경로를 확인하거나, 그 자리에 -를 쓰고 본문을 표준 입력으로 넘겨 주세요.`,
    'path.folder': ({ name }) =>
      `“${name}”은(는) 파일이 아니라 폴더입니다. 그 안에 있는 파일의 경로를 적어 주세요.`,
    'path.unreadable': ({ name, reason }) =>
      `“${name}”을(를) 열 수 없습니다(${reason}). 읽기 권한을 확인해 주세요.`,
    'path.unopened': ({ name, reason }) =>
      `“${name}”을(를) 열 수 없습니다(${reason}). 경로가 어디로 이어지는지 확인하거나 다시 시도해 주세요.`,
    'file.kind': ({ name }) =>
      `“${name}”은(는) 읽을 수 있는 글이 아닙니다. .txt, .md, .html, .pdf 파일을 보내 주세요.`,
    'file.large': ({ name, megabytes }) =>
      `“${name}” 파일이 ${megabytes}MB보다 큽니다. 필요한 부분만 붙여 넣어 주세요.`,
    'text.empty': () => '글이 없습니다. 기사를 붙여 넣거나 링크를 주세요.',
    'env.invalid': ({ name, wants }) =>
      `${name} 값이 잘못되었습니다(필요한 값: ${wants}). .env나 환경 변수를 고쳐 주세요.`,
    'env.redis': () =>
      'REDIS_URL은 없어졌습니다. 여러 프로세스는 Postgres 데이터베이스(DATABASE_URL)를 함께 씁니다. 지워 주세요.',
    'env.price': ({ model }) =>
      `“${model}”의 가격을 알 수 없어 예산을 지킬 수 없습니다. NUTGRAF_MODEL을 바꾸거나 NUTGRAF_DAILY_BUDGET_USD=none으로 설정하고 NUTGRAF_GUILD_BUDGET_USD를 비워 두세요.`,
    'env.prices': ({ file }) =>
      `“${file}”의 가격표를 쓸 수 없습니다. docs/models.md에 있는 형식의 JSON 파일이어야 합니다: {"openai:이름": {"input": 0.1, "output": 0.4}}.`,
    'env.token': () =>
      'DISCORD_TOKEN이 없고, 운영 환경에서는 로컬 Discord가 열리지 않습니다. .env에 설정해 주세요.',
    'env.playground': () =>
      'DISCORD_TOKEN이 없고, 여기에는 로컬 Discord가 설치되어 있지 않습니다. .env에 설정하거나 `npm install`을 실행해 주세요.',
    'store.unusable': ({ folder, reason }) =>
      `“${folder}”의 저장소를 쓸 수 없습니다: ${reason}. 폴더를 확인하거나 NUTGRAF_DATA를 설정하세요.`,
    'store.unreachable': ({ host, reason }) =>
      `${host}의 데이터베이스가 응답하지 않습니다: ${reason}. 실행 중인지, DATABASE_URL이 맞는지 확인하세요.`,
    'store.refused': ({ host, reason }) =>
      `${host}의 데이터베이스를 쓸 수 없습니다: ${reason}. DATABASE_URL을 확인하세요.`,
    'migrate.target': () => 'DATABASE_URL을 설정하세요. 저장소를 복사할 데이터베이스입니다.',
    'migrate.full': () =>
      '데이터베이스가 비어 있지 않습니다. 빈 데이터베이스에만 복사하며, 아무것도 복사하지 않았습니다.',
    'backup.postgres': () => 'Postgres 데이터베이스는 pg_dump로 백업합니다. 방법은 docs/setup.md에 있습니다.',
    'metrics.unusable': ({ address, reason }) =>
      `${address}에서 지표를 제공할 수 없습니다: ${reason}. NUTGRAF_METRICS에 다른 포트를 지정하세요.`,
    'backup.exists': ({ file }) =>
      `“${file}” 파일이 이미 있습니다. 백업은 덮어쓰지 않으니 다른 이름을 쓰세요.`,
    'backup.failed': ({ file, reason }) =>
      `저장소를 “${file}”에 복사하지 못했습니다: ${reason}. 폴더와 디스크를 확인하세요.`,
    'backup.damaged': ({ file }) =>
      `저장소가 손상되어 아무것도 백업하지 않았습니다. 손상된 파일은 “${file}”에 있으니 이전 백업을 복원하세요.`,
    'article.gone': () => '그 기사는 더 이상 보관하고 있지 않습니다. 링크나 본문을 다시 주세요.',
    'article.unknown': () =>
      '여기에 그런 기사는 보관하고 있지 않습니다. 읽을 때 쓴 링크나 #1a2b3c 같은 ID를 주세요.',
    'reading.gone': () => '그 답변은 더 이상 보관하고 있지 않습니다. 다시 물어보면 근거를 볼 수 있습니다.',
    'env.key': () =>
      '확인할 모델이 없습니다. ANTHROPIC_API_KEY와 OPENAI_BASE_URL이 모두 없거나 그 서버가 응답하지 않습니다. .env에 설정해 주세요.',
    'live.format': ({ model }) =>
      `“${model}” 모델이 답했지만 요청한 형식이 아니어서 쓸 수 없습니다. 더 큰 모델이나 JSON 스키마를 지키게 하는 서버를 쓰세요(docs/models.md).`,
    'live.failed': ({ why }) =>
      `모델이 답하지 못했습니다: ${why}. 주소와 키, 잔액, NUTGRAF_MODEL을 확인해 주세요.`,
    'usage.command': ({ name }) =>
      name === ''
        ? '어떤 명령어인가요? 다음 명령어가 있습니다:'
        : `“${name}” 명령어는 없습니다. 다음 명령어가 있습니다:`,
    'usage.near': ({ name, list }) =>
      `“${name}” 명령어는 없습니다. 혹시 ${list.map((one) => `“${one}”`).join(', ')}인가요? 이렇게 씁니다:`,
    'usage.option': ({ option }) => `${option} 옵션은 없습니다. 이렇게 씁니다:`,
    'usage.value': ({ option }) => `${option} 옵션은 그렇게 쓰지 않습니다. 이렇게 씁니다:`,
    'usage.choice': ({ option, choices }) => `${option} 값은 다음 중 하나여야 합니다: ${choices}.`,
    'usage.long': ({ option, limit }) => `${option} 값은 ${limit}자를 넘을 수 없습니다.`,
    'usage.number': ({ option, min, max, whole }) =>
      `${option}: ${decimal(min)}에서 ${decimal(max)} 사이의 ${whole ? '정수' : '숫자'}여야 합니다.`,
    'setting.gone': ({ kind, text }) =>
      `이 서버에서 ${idKinds[kind]} “${text}”을(를) 찾을 수 없습니다. Discord가 제안하는 것 중에서 골라 주세요.`,
    'usage.id': ({ kind, text }) =>
      `“${text}”이(가) 어떤 ${idKinds[kind]}인지 알 수 없습니다. Discord가 제안하는 대로 멘션하거나 ID를 입력해 주세요.`,
    'usage.host': ({ text }) => `“${text}”은(는) 사이트 이름이 아닙니다. example.com처럼 입력해 주세요.`,
    'usage.time': ({ text }) =>
      `“${text}”이(가) 몇 시인지 알 수 없습니다. 08:00이나 오후 8시처럼 입력해 주세요.`,
    'usage.span': ({ text }) =>
      `“${text}”은(는) 시간대가 아닙니다. 22:00-07:00처럼 시작과 끝을 입력해 주세요.`,
    'usage.month': ({ text }) => `“${text}”은(는) 달이 아닙니다. 2026-11처럼 입력해 주세요.`,
    'usage.zone': ({ text }) => `“${text}”(이)라는 표준 시간대를 모릅니다. Asia/Seoul처럼 입력해 주세요.`,
    'usage.list': ({ option, limit }) => `${option}: 최대 ${limit}개까지 넣을 수 있습니다.`,
    'usage.missing': ({ options }) => `빠진 것: ${options}. 이렇게 씁니다:`,
    'usage.second': () => '기사를 하나만 주셨습니다. 두 번째 SOURCE가 빠졌습니다. 이렇게 씁니다:',
    'usage.surplus': ({ text }) => `“${text}”은(는) 필요 없는 인자입니다. 이렇게 씁니다:`,
    'usage.stdin': () =>
      '표준 입력은 한 번만 읽을 수 있습니다. SOURCE 중 하나만 -로 쓸 수 있습니다. 이렇게 씁니다:',
    'source.missing': () => '어떤 기사인가요? 링크나 본문을 주거나 파일을 첨부해 주세요.',
    'compare.two': () =>
      '비교하려면 서로 다른 기사가 둘 필요합니다. 기사를 하나 더 주세요. 링크, 본문, 파일 모두 됩니다.',
    'source.several': () => '링크, 본문, 파일 중 하나만 주세요.',
    'press.stale': () => '이 버튼에 대한 정보가 더 이상 없습니다. 명령어로 다시 물어봐 주세요.',
    'command.none': ({ name, typed }) =>
      `“${name}” 명령어는 없습니다. ${typed}에서 쓸 수 있는 명령어를 볼 수 있습니다.`,
    'command.unknown': ({ name }) =>
      `“${name}”은(는) 더 이상 없는 명령어입니다. /를 입력하면 쓸 수 있는 명령어가 보입니다.`,
    'language.unknown': ({ text }) =>
      `“${text}”(이)라는 언어를 모릅니다. ‘한국어’나 ‘ko’처럼 언어 이름이나 코드로 써 주세요.`,
    'message.empty': () => '이 메시지에는 읽을 링크나 파일, 긴 글이 없습니다. 다른 메시지를 골라 주세요.',
    'message.unreadable': () =>
      'Discord가 그 메시지를 저에게 보여 주지 않습니다. 메시지 메뉴의 앱에서 고르거나 링크나 본문을 붙여 넣어 주세요.',
    'message.gone': () => '답장한 메시지가 삭제되었습니다. 링크나 본문을 대신 보내 주세요.',
    'press.others': () => '물어본 사람만 할 수 있습니다.',
    'work.cancelled': () => '취소했습니다.',
    'work.givenUp': () =>
      '두 번 연달아 실패해서 그만두었습니다. 다른 링크로 해 보거나 본문을 붙여 넣어 주세요.',
    'guild.needed': () => '서버에서만 쓸 수 있습니다.',
    'answer.open': ({ typed }) =>
      `그것은 혼자만 볼 내용이라 여기에 쓰면 모두에게 보입니다. ${typed} 명령어를 쓰세요.`,
    'person.needed': () => 'Discord에서 쓰는 기능입니다. 터미널에서는 누가 묻는지 알 수 없습니다.',
    'setting.invalid': ({ name }) => `“${name}”에는 그 값을 쓸 수 없습니다. 설명에 나온 값으로 정해 주세요.`,
    'setting.unknown': ({ text, choices }) => `“${text}”(이)라는 설정은 없습니다. 있는 설정: ${choices}.`,
    'setting.none': () => '바꿀 설정과 새 값을 하나 이상 정해 주세요.',
    'setting.ceiling': ({ usd }) =>
      `운영자가 한 서버에 허용한 예산은 하루 ${money(usd)}까지입니다. 더 적게 정해 주세요.`,
    'setting.model': ({ model, models }) =>
      models === ''
        ? `“${model}”은(는) 고를 수 없습니다. 이 봇에는 기사를 읽는 모델이 없습니다.`
        : `“${model}”은(는) 여기서 쓸 수 없습니다. 다음 중에서 고르세요: ${models}.`,
    'store.away': () => '지금 저장소에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
    'store.failed': () =>
      '저장하지 못해 아무것도 바뀌지 않았습니다. 잠시 뒤에 다시 시도하고, 또 그러면 운영자에게 알려 주세요.',
    'place.channel': () =>
      '이 서버의 관리자가 다른 채널에서만 답하도록 정했습니다. 그 채널이나 다이렉트 메시지에서 물어봐 주세요.',
    'place.role': () =>
      '이 서버에서는 관리자가 정한 역할만 저를 쓸 수 있습니다. 관리자에게 문의하거나 다이렉트 메시지에서 물어봐 주세요.',
    'feed.at': () => '시각은 모아 보기에만 쓰입니다. 매일이나 매주 모아 보기를 고르거나, 시각을 빼 주세요.',
    'feed.day': () => '요일은 매주 모아 볼 때 씁니다. 빼거나 매주를 골라 주세요.',
    'feed.quiet': () => '조용한 시간은 하나씩 올릴 때만 쓰입니다. 빼거나 “하나씩”을 골라 주세요.',
    'feed.words': ({ word }) =>
      `“${word}”이(가) 포함할 단어와 제외할 단어에 모두 있습니다. 한쪽에서 지워 주세요.`,
    'feed.publish': ({ channel }) =>
      `“${channel}”은(는) 공지 채널이 아니라서 게시할 수 없습니다. 공지 채널을 고르거나 게시를 꺼 주세요.`,
    'feed.everyone': () =>
      '피드는 “@everyone”을 호출하지 않습니다. 알림을 원하는 사람들의 역할을 골라 주세요.',
    'feed.none': ({ host }) =>
      `“${host}”에서 피드를 찾지 못했습니다. 피드 주소를 안다면 그 주소를 넣어 주세요.`,
    'feed.known': ({ title }) =>
      `“${title}”은(는) 이미 그 채널로 받고 있습니다. 다른 채널을 고르거나 목록에서 바꿔 주세요.`,
    'feed.many': ({ limit }) =>
      `서버 하나가 받을 수 있는 피드는 ${limit}개까지입니다. 먼저 하나를 지워 주세요.`,
    'feed.unknown': () =>
      '이 서버는 그런 피드를 받지 않습니다. 피드 목록에 있는 제목이나 주소를 적어 주세요.',
    'feed.opml': ({ name }) => `“${name}”에 피드가 없습니다. 쓰던 리더에서 OPML로 내보낸 파일을 보내 주세요.`,
    'channel.closed': ({ channel, lacking }) => {
      const list = lacking.map((one) => posting[one]).join(', ');
      return `“${channel}” 채널에 글을 올릴 수 없습니다. 그 채널에서 제게 다음 권한을 주세요: ${list}. 다른 채널을 골라도 됩니다.`;
    },
    'site.blocked': ({ host }) =>
      `이 서버의 관리자가 “${host}”을(를) 읽지 않도록 정했습니다. 본문을 붙여 넣어 주세요.`,
    'right.missing': ({ right }) =>
      `“${rights[right]}” 권한이 있거나 서버 설정 > 연동에서 허락을 받아야 합니다. 서버 관리자에게 문의해 주세요.`,
    'guild.blocked': () =>
      '이 봇의 운영자가 이 서버에서는 쓸 수 없게 했습니다. 잘못된 것 같으면 운영자에게 문의하세요.',
    'bot.stopping': () => '봇을 다시 시작하는 중입니다. 잠시 뒤에 다시 물어봐 주세요.',
    'shards.taken': ({ shards }) =>
      `다른 프로세스가 이미 ${shards}의 샤드를 맡고 있거나 샤드 수가 다릅니다. 그 프로세스를 멈추거나 NUTGRAF_SHARDS를 고치세요.`,
    'discord.token': () => 'Discord가 토큰을 거부했습니다. DISCORD_TOKEN을 봇의 토큰으로 설정하세요.',
    'discord.intents': () =>
      'Discord가 인텐트를 거부했습니다. 개발자 포털에서 Message Content를 허용하거나 NUTGRAF_MESSAGE_CONTENT를 비우세요.',
    'discord.unreachable': ({ host }) =>
      `${host}에 연결할 수 없습니다. 네트워크를 확인하고, DISCORD_API_URL을 설정했다면 그 값도 확인하세요.`,
    'discord.closed': ({ code }) =>
      `Discord가 연결을 완전히 끊었습니다(${code}). DISCORD_TOKEN과 인텐트를 확인한 뒤 다시 시작해 주세요.`,
    'file.expired': ({ name }) => `“${name}” 파일의 Discord 링크가 만료되었습니다. 파일을 다시 보내 주세요.`,
    'file.unreachable': ({ name }) =>
      `Discord에서 “${name}” 파일을 받지 못했습니다. 잠시 뒤 다시 시도해 주세요.`,
    'page.consent': () => '쿠키 동의 안내만 보이는 페이지입니다. 브라우저에서 열어 본문을 붙여 넣어 주세요.',
    'page.challenge': () =>
      '로봇을 막는 사이트라 들어갈 수 없습니다. 브라우저에서 열어 본문을 붙여 넣어 주세요.',
    'page.login': () => '로그인해야 볼 수 있는 페이지입니다. 읽을 수 있다면 본문을 붙여 넣어 주세요.',
    'page.script': () =>
      '자바스크립트가 있어야 내용이 나오는 페이지인데, 저는 실행하지 않습니다. 브라우저에서 열어 본문을 붙여 넣어 주세요.',
    'page.video': () => '동영상 페이지입니다. 저는 글만 읽습니다. 대본이 있으면 붙여 넣어 주세요.',
    'page.missing': () => '기사가 없다고 나오는 페이지입니다. 링크를 확인하거나 본문을 붙여 넣어 주세요.',
    'page.list': () => '기사 목록 페이지입니다. 그중 한 기사의 링크를 주세요.',
    'page.empty': () => '이 페이지에서 기사를 찾지 못했습니다. 본문을 붙여 넣어 주세요.',
    'page.too-heavy': (_, isFeed) =>
      advise('이 페이지는 너무 무거워서 읽을 수 없습니다.', '필요한 부분만 붙여 넣어 주세요.', isFeed),
    'pdf.broken': () =>
      'PDF 파일이 손상되었거나 암호로 보호되어 있습니다. 직접 열어서 본문을 붙여 넣어 주세요.',
    'pdf.scan': () =>
      '이 PDF에는 글자 없이 그림만 있습니다. 문자 인식을 거친 파일을 보내거나 본문을 붙여 넣어 주세요.',
    'link.invalid': () => '온전한 링크가 아닙니다. https://example.com/story 같은 주소를 주세요.',
    'link.scheme': () => 'http:// 또는 https://로 시작하는 링크만 읽습니다.',
    'link.userinfo': () => '링크에 사용자 이름이 들어 있습니다. “@” 앞부분을 뺀 링크를 주세요.',
    'link.port': ({ port }, isFeed) =>
      advise(`${port}번 포트에서는 읽지 않습니다.`, '공개된 링크를 주거나 본문을 붙여 넣어 주세요.', isFeed),
    'link.private': ({ host }, isFeed) =>
      advise(`“${host}”은(는) 공개 인터넷에 있지 않아 읽지 않습니다.`, '본문을 붙여 넣어 주세요.', isFeed),
    'link.blocked': ({ host }, isFeed) =>
      advise(`이 봇의 운영자가 “${host}”을(를) 읽지 못하게 했습니다.`, '본문을 붙여 넣어 주세요.', isFeed),
    'link.unreachable': ({ host }) =>
      `“${host}”에 연결할 수 없습니다. 링크를 확인하거나 나중에 다시 시도해 주세요.`,
    'link.certificate': ({ host }, isFeed) =>
      advise(`“${host}”의 인증서가 올바르지 않아 읽지 않았습니다.`, '본문을 붙여 넣어 주세요.', isFeed),
    'link.timeout': ({ host }, isFeed) =>
      advise(`“${host}”의 응답이 너무 늦습니다.`, '나중에 다시 시도하거나 본문을 붙여 넣어 주세요.', isFeed),
    'link.broken': ({ host }, isFeed) =>
      advise(
        `“${host}”의 응답이 끊겼거나 깨져 있습니다.`,
        '다시 시도하거나 본문을 붙여 넣어 주세요.',
        isFeed,
      ),
    'link.redirects': ({ host }, isFeed) =>
      advise(
        `“${host}”에서 시작한 링크가 계속 다른 곳으로 돌려보냅니다.`,
        '직접 열어서 본문을 붙여 넣어 주세요.',
        isFeed,
      ),
    'link.status': statusWords,
    'link.large': ({ megabytes }, isFeed) =>
      advise(`링크의 내용이 ${megabytes}MB보다 큽니다.`, '필요한 부분만 붙여 넣어 주세요.', isFeed),
    'link.type': ({ host, type }) =>
      `“${host}”의 링크는 기사가 아닙니다${type ? `(${type})` : ''}. 기사 페이지의 링크를 주세요.`,
  },
  commands: {
    summarize: { name: '요약', description: '뉴스 기사를 요약합니다' },
    actors: { name: '인물', description: '뉴스 기사의 주요 인물과 기관을 정리합니다' },
    ask: { name: '질문', description: '뉴스 기사에 대해 질문합니다' },
    help: { name: '도움말', description: '할 수 있는 일과 묻는 방법을 보여 줍니다' },
    evidence: { name: '근거', description: '답변의 근거가 된 문장을 보여 줍니다' },
    changes: { name: '바뀐점', description: '지난번에 읽은 뒤로 기사에서 바뀐 것을 보여 줍니다' },
    compare: { name: '비교', description: '한 사건을 다룬 기사 두 건에서 네 건을 비교합니다' },
    timeline: { name: '타임라인', description: '기사 한 건 또는 여러 건에 나온 일을 시간순으로 보여 줍니다' },
    story: { name: '관련기사', description: '같은 사건에 대해 여기서 읽은 기사를 최신순으로 보여 줍니다' },
    export: { name: '내보내기', description: '답변을 인용문과 링크가 담긴 파일로 줍니다' },
    sample: { name: '예시', description: '준비된 기사로 써 봅니다' },
    report: { name: '오류신고', description: '답변의 어디가 틀렸는지 알립니다' },
    usage: { name: '사용량', description: '이 서버가 쓴 양과 비용을 보여 줍니다' },
    links: { name: '링크', description: '내가 올린 링크를 요청 없이 읽어도 되는지 정합니다' },
    hello: { name: '인사', description: '인사에 답합니다' },
    thanks: { name: '감사', description: '고맙다는 말에 답합니다' },
    'feed add': {
      name: '추가',
      description: '피드나 사이트의 기사를 올립니다. 따로 정하지 않으면 매일 아침 8시에 모아 올립니다',
    },
    'feed list': { name: '목록', description: '이 서버가 받는 피드를 보고 바꿉니다' },
    'feed change': { name: '변경', description: '피드를 받는 방식을 바꿉니다' },
    'feed remove': { name: '삭제', description: '피드를 더 받지 않습니다' },
    'feed test': {
      name: '미리보기',
      description: '피드의 최신 기사를 올라갈 모습대로 보여 줍니다. 올리지는 않습니다',
    },
    'feed import': { name: '가져오기', description: 'OPML 파일의 피드를 모두 받습니다' },
    'feed export': { name: '내보내기', description: '이 서버의 피드를 OPML 파일로 내보냅니다' },
    'digest now': {
      name: '지금',
      description: '이 채널의 다음 모아 보기에 지금까지 담긴 기사를 나에게만 보여 줍니다',
    },
    catchup: {
      name: '밀린기사',
      description: '내가 마지막으로 질문한 뒤 이 채널에 올라온 기사를 나에게만 보여 줍니다',
    },
    'config show': { name: '보기', description: '이 서버의 설정을 보고 바꿉니다' },
    'config set': { name: '변경', description: '이 서버의 설정을 바꿉니다' },
    'config reset': { name: '초기화', description: '이 서버의 설정 하나를 기본값으로 되돌립니다' },
    'config why': {
      name: '점검',
      description: '어떤 사람이 어떤 채널에서 저를 쓸 수 있는지, 막는 것은 무엇인지 알려 줍니다',
    },
    'forget article': { name: '기사', description: '여기서 기사와 그에 대한 답변을 삭제합니다' },
    'forget server': { name: '서버', description: '이 서버에 대해 보관한 내용을 모두 삭제합니다' },
    'forget me': { name: '내정보', description: '나에 대해 보관한 내용을 모두 삭제합니다' },
  },
  groups: {
    feed: { name: '피드', description: '이 서버의 피드' },
    digest: { name: '모아보기', description: '이 채널의 모아 보기' },
    config: { name: '설정', description: '이 서버의 설정' },
    forget: { name: '삭제', description: '보관한 내용을 삭제합니다' },
  },
  rights,
  posting,
  options: {
    article: { name: '기사', description: '기사 링크 또는 본문' },
    file: { name: '파일', description: '기사 파일: .txt, .md, .html, .pdf' },
    command: { name: '명령어', description: '어떤 명령어인지' },
    source: {
      name: '출처',
      description: '피드나 사이트(예: example.com). 여럿이면 띄어쓰기로 구분해 주세요',
    },
    feed: { name: '피드', description: '어떤 피드인지' },
    deliver: { name: '전달', description: '하나씩 올릴지, 매일이나 매주 모아 올릴지' },
    day: { name: '요일', description: '매주 모아 보기를 올릴 요일' },
    at: { name: '시각', description: '모아 보기를 올릴 시각(예: 08:00)' },
    'time-zone': { name: '표준시간대', description: '어느 곳의 시각인지(예: Asia/Seoul)' },
    only: { name: '포함', description: '이 단어 중 하나가 들어 있는 기사만. 쉼표로 구분합니다' },
    except: { name: '제외', description: '이 단어 중 하나라도 들어 있는 기사는 제외. 쉼표로 구분합니다' },
    languages: { name: '기사언어', description: '이 언어로 쓴 기사만. 쉼표로 구분합니다' },
    ping: { name: '멘션', description: '알림을 받을 역할' },
    quiet: { name: '조용한시간', description: '하나씩 올리지 않을 시간(예: 22:00-07:00)' },
    publish: { name: '게시', description: '공지 채널이라면 팔로우하는 서버에도 올릴지' },
    paused: { name: '일시중지', description: '당분간 멈출지' },
    markdown: { name: '마크다운', description: '마크다운 파일로도 받기' },
    opml: { name: 'opml', description: '피드 리더에서 내보낸 피드 목록 파일' },
    question: { name: '질문', description: '알고 싶은 것' },
    length: { name: '길이', description: '짧게, 보통, 자세히' },
    style: { name: '형식', description: '항목, 문단, 쉬운 말, 제목' },
    language: { name: '언어', description: '답할 언어. 비워 두면 기사와 같은 언어' },
    private: { name: '비공개', description: '나에게만 답을 보여 줍니다' },
    reading: { name: '답변', description: '이어서 볼 앞선 답변' },
    fresh: { name: '새로', description: '기사를 새로 읽습니다' },
    earlier: { name: '이전', description: '이전 기사' },
    other: { name: '다른기사', description: '다른 기사: 링크나 본문, 또는 여기서 읽은 기사' },
    third: { name: '셋째', description: '세 번째 기사' },
    fourth: { name: '넷째', description: '네 번째 기사' },
    otherFile: { name: '다른파일', description: '다른 기사 파일' },
    thirdFile: { name: '셋째파일', description: '세 번째 기사 파일' },
    fourthFile: { name: '넷째파일', description: '네 번째 기사 파일' },
    sure: { name: '확인', description: '지금 삭제합니다' },
    wrong: { name: '오류', description: '답변의 내용과 기사의 내용이 어떻게 다른지' },
    channel: { name: '채널', description: '이 서버의 채널' },
    person: { name: '사람', description: '이 서버의 사람' },
    setting: { name: '항목', description: '어떤 설정' },
    unasked: { name: '자동', description: '읽어도 되는지 여부. 비워 두면 지금 어떤지 알려 줍니다' },
  },
  descriptions: {
    languageOfAnswer: '답할 언어. 비워 두면 기사나 질문과 같은 언어',
    languageOfSeveral: '답할 언어. 비워 두면 기사와 같은 언어, 기사마다 다르면 내 언어',
    languageOfFeed: '소식을 전할 언어. 비워 두면 기사와 같은 언어',
  },
  choices: {
    each: '하나씩',
    daily: '매일 모아 보기',
    monday: '월요일',
    tuesday: '화요일',
    wednesday: '수요일',
    thursday: '목요일',
    friday: '금요일',
    saturday: '토요일',
    sunday: '일요일',
    weekly: '매주 모아 보기',
    brief: '짧게',
    standard: '보통',
    detailed: '자세히',
    bullets: '항목',
    paragraph: '문단',
    plain: '쉬운 말',
    headline: '제목',
  },
  settings: {
    language: {
      name: '언어',
      label: '언어',
      description: '답변 언어. 따로 요청하면 그 언어로 답합니다',
      nothing: '기사와 같은 언어',
    },
    length: { name: '길이', label: '길이', description: '요약의 길이. 따로 요청하면 그에 따릅니다' },
    style: { name: '형식', label: '형식', description: '요약의 형식. 따로 요청하면 그에 따릅니다' },
    model: {
      name: '모델',
      label: '모델',
      description: '여기서 기사를 읽을 모델. 고를 수 있는 모델은 운영자가 정합니다',
      nothing: '운영자가 정한 모델',
    },
    channels: {
      name: '채널',
      label: '채널',
      description: '답하는 채널. 고르지 않으면 모든 채널입니다',
      nothing: '모든 채널',
    },
    roles: {
      name: '역할',
      label: '역할',
      description: '쓸 수 있는 역할. 고르지 않으면 누구나 쓸 수 있습니다',
      nothing: '누구나',
    },
    unasked: {
      name: '자동요약',
      label: '링크 자동 요약',
      description: '멘션하지 않아도 올라온 링크를 모두 요약하는 채널',
      nothing: '없음',
    },
    budget: {
      name: '예산',
      label: '하루 예산',
      description: '이 서버가 하루에 쓸 수 있는 미국 달러',
      nothing: '따로 정하지 않음',
    },
    readings: {
      name: '횟수',
      label: '1인당 횟수',
      description: '한 사람이 여기서 하루에 새로 요청할 수 있는 횟수',
      nothing: '따로 정하지 않음',
    },
    private: {
      name: '비공개',
      label: '비공개 답변',
      description: '명령어의 답변을 요청한 사람에게만 보여 줄지',
    },
    threads: { name: '스레드', label: '스레드', description: '멘션에 스레드를 만들어 답할지' },
    thumbnails: { name: '사진', label: '사진', description: '공개 답변에 기사 대표 사진을 함께 보여 줄지' },
    sites: {
      name: '사이트',
      label: '이 사이트만',
      description: '링크를 읽을 사이트. 예: example.com. 비우면 모두 읽습니다',
      nothing: '모두',
    },
    blocked: {
      name: '차단',
      label: '차단한 사이트',
      description: '링크를 절대 읽지 않을 사이트. 예: example.com. 링크를 넣으면 그 사이트 전체를 막습니다',
      nothing: '없음',
    },
    days: { name: '보관일', label: '보관 일수', description: '기사와 답변을 보관하는 일수' },
  },
  config: {
    change: '설정 바꾸기…',
    byDefault: (value) => `${value}(기본값)`,
    lastChanges: '최근 변경',
    operator: '운영자',
    somebody: '나간 사람',
    became: (before, after) => `${before} → ${after}`,
    settingChange: (setting, change) => `${setting}: ${change}`,
    goneChannel: '사라진 채널(무시함)',
    goneRole: '사라진 역할(무시함)',
    ceiling: (amount) => `운영자가 한 서버에 허용한 예산은 하루 ${amount}까지입니다.`,
    noModels: '운영자가 고를 수 있게 한 모델이 없습니다.',
    unaskedOff:
      '링크 자동 요약은 꺼져 있습니다. 저를 부르지 않은 메시지를 볼 수 있게 운영자가 허용하지 않았습니다.',
    sitesBlocked: (sites) => `허용과 차단에 모두 들어 있어 읽지 않습니다: ${sites}.`,
    unaskedElsewhere: (channels) =>
      `${channels}에서는 링크를 자동으로 요약하지 않습니다. “채널”에서 고른 채널에서만 답합니다.`,
    cannotPost: (channels) =>
      `${channels}에 글을 올릴 수 없습니다. 그 채널의 권한을 주거나 다른 채널을 골라 주세요.`,
    changed: (count) => `설정 ${count}개를 바꿨습니다.`,
    unchanged: '이미 그렇게 되어 있어 바뀐 것이 없습니다.',
    meanwhile: (setting) =>
      `그사이 다른 사람이 “${setting}” 설정을 바꿔서 저장하지 않았습니다. 지금 설정은 이렇습니다.`,
    personInChannel: (person, channel) => `${channel} 채널의 ${person}`,
    byCommand: '명령어나 버튼으로',
    byMention: '멘션이나 답장으로',
    answers: '답합니다.',
    stopped: (by) => `답하지 않습니다. 이유: ${by}.`,
    unsure: (by) => `여기서는 알 수 없습니다: ${by}.`,
    isAllowed: (what) => `가능(${what})`,
    isBarred: (what) => `불가(허용: ${what})`,
    unseen: (what) => `확인할 수 없음(${what})`,
    theirPermissions: '그 사람의 권한',
    myPermissions: '제 권한',
    lacking: (what) => `없는 권한: ${what}`,
    notHere: '이 서버의 멤버가 아님',
    permissions: {
      ...posting,

      sendInThreads: '스레드에서 메시지 보내기',
      useCommands: '애플리케이션 명령어 사용',
      integrations: '서버 설정 > 연동',
    },
  },
  notices: {
    noKey: () => '기사에서 그대로 따온 문장입니다. 이 봇에는 모델이 연결되어 있지 않습니다.',
    unusable: (_, shown) =>
      `${quoted('모델을 쓸 수 없어', '모델을 쓸 수 없었습니다', shown)} 봇 운영자가 원인을 확인할 수 있습니다.`,
    keptReading: () => '지금은 기사를 다시 읽을 수 없어 이전에 읽은 내용을 보여 드립니다.',
    noSecondLook: () => '프로그램만 문장을 확인했습니다. 지금은 두 번째 확인을 할 수 없었습니다.',
    unbacked: (_, shown) =>
      quoted('모델의 답이 확인을 통과하지 못해', '모델의 답이 확인을 통과하지 못했습니다', shown),
    unavailable: (_, shown) =>
      `${quoted('지금 모델이 답할 수 없어', '지금은 모델이 답할 수 없습니다', shown)} 나중에 다시 시도해 주세요.`,
    budget: (_, shown) =>
      `${quoted('오늘 예산을 모두 써서', '오늘 예산을 모두 썼습니다', shown)} UTC 자정에 다시 채워집니다.`,
    guildBudget: (_, shown) =>
      `${quoted('이 서버의 오늘 예산을 모두 써서', '이 서버의 오늘 예산을 모두 썼습니다', shown)} UTC 자정에 다시 채워집니다.`,
    noPrice: (_, shown) =>
      `여기에는 예산이 정해져 있는데, ${quoted('가격을 알 수 없는 모델로는 예산을 지킬 수 없어', '가격을 알 수 없는 모델로는 예산을 지킬 수 없습니다', shown)} 봇 운영자가 가격이 알려진 모델을 정하면 됩니다.`,
    personReadings: ({ count }, shown) =>
      `한 사람이 하루에 새로 요청할 수 있는 ${quoted(`${count}회를 모두 써서`, `${count}회를 모두 썼습니다`, shown)} UTC 자정에 다시 셉니다.`,
    partial: ({ percent }) => `기사가 너무 길어 앞부분 ${percent}%만 읽었습니다.`,
    teaser: () => '무료로 공개된 첫 부분만 읽고 답했습니다.',
    parts: ({ list }) => `일부만 읽은 기사: ${list.join(', ')}.`,
    ignoredLanguage: () => '모델 없이는 번역할 수 없어 기사와 같은 언어로 답했습니다.',
    ignoredStyle: () => '모델 없이는 고쳐 쓸 수 없어 기사 문장을 그대로 옮겼습니다.',
    ignoredEarlier: () => '모델 없이는 앞선 질문을 참고할 수 없습니다.',
    ignoredQuestion: () =>
      '모델 없이는 다른 언어로 쓴 질문에서 이름과 숫자와 일부 낱말만 찾을 수 있습니다. 기사와 같은 언어로 질문해 주세요.',
    partlyAnswered: () => '질문의 일부에 대해서는 모델이 기사에서 아무것도 찾지 못했습니다.',
    ignoredNames: ({ language }) =>
      `모델 없이는 이 언어(${nameLanguage(language, 'ko') ?? language})에서 이름을 가려낼 수 없습니다.`,
    removed: ({ count, reason }, { isSeveral } = {}) =>
      `문장 ${count}개를 뺐습니다: ${removedBecause(isSeveral)[reason]}.`,
  },
  sample: samples.ko,
  menus: {
    summarize: '요약하기',
    actors: '주요 인물 보기',
    ask: '이 글에 대해 질문',
  },
  feeds: {
    when: (day, time, zone) => `${day} ${time}(${zone})`,
    at: (time, zone) => `${time}(${zone})`,
    nothing: '새로 올라온 기사가 없습니다.',
    alsoToldBy: '다른 매체의 보도',
    noFeeds: '이 서버가 받는 피드가 아직 없습니다. 사이트나 피드 주소로 추가해 주세요.',
    open: '피드 열기…',
    change: '바꾸기…',
    failing: '지난번에 읽지 못함',
    nobody: '없음',
    never: '없음',
    anything: '제한 없음',
    none: '없음',
    state: '상태',
    nextDigest: '다음 모아 보기',
    nextLook: '다음 확인',
    lastItem: '마지막 기사',
    problem: '문제',
    unknownProblem: '제 쪽에 문제가 생겼습니다. 운영자가 확인할 수 있습니다.',
    cost: '최근 30일 비용',
    leftOut: '최근 30일간 제외한 기사',
    test: '미리 보기',
    pause: '일시 중지',
    resume: '다시 시작',
    remove: '삭제',
    undo: '다시 추가',
    all: '모든 피드',
    changed: '바꾸었습니다.',
    tested: '이렇게 올라갑니다. 실제로 올리지는 않았습니다.',
    digestNow: '지금까지의 모아 보기',
    missed: '여기서 놓친 기사',
    sinceAsked: '이 채널에서 마지막으로 제게 물은 때를 기준으로 합니다. 언제 읽거나 썼는지는 보지 않습니다.',
    sinceWeek: '지난 한 주 동안 이 채널에서 제게 물은 적이 없어, 최근 한 주를 보여 줍니다.',
    gone: '이 피드는 완전히 없어졌다고 답합니다. 이제 아무것도 오지 않습니다.',
    missing: '이 피드를 찾을 수 없습니다. 하루에 한 번 이상 확인하고, 돌아오면 저절로 다시 시작합니다.',
    flooded: (count) =>
      `${count}건이 한꺼번에 더 왔습니다. 지난 글을 모두 내놓은 듯합니다. 여기에는 가장 새로운 것만 보입니다.`,
    lost: (channel, titles) =>
      `이제 이 채널에 올릴 수 없습니다: ${channel}. 그래서 다음 피드를 일시 중지합니다: ${titles}. 그곳의 권한을 돌려주면 저절로 다시 시작합니다. 다른 채널로 바꿔도 됩니다.`,
    more: (count) => `그 밖에 ${count}건`,
    alsoIn: (outlets) => `다른 매체: ${outlets}`,
    added: (titles) => `추가했습니다: ${titles}.`,
    removed: (title) => `“${title}”을(를) 더 받지 않습니다.`,
    willCome: (channel, when) => `새 기사는 피드를 확인할 때 ${channel}에 올립니다. 다음 확인: ${when}.`,
    newestComes: (feeds) =>
      feeds === 1
        ? '먼저 지금까지 나온 가장 최신 기사 하나를 올립니다.'
        : `먼저 피드 ${feeds}개에서 지금까지 나온 가장 최신 기사를 하나씩 올립니다.`,
    inUtc: (option) => `UTC 기준입니다. 시간대를 알 수 없습니다. “${option}”(으)로 골라 주세요.`,
    willDigest: (channel, when) => `${channel}의 다음 모아 보기: ${when}.`,
    noPing: (role) =>
      `${role} 역할에 알림을 보낼 수 없습니다. 역할 설정에서 누구나 멘션할 수 있게 하거나, 제게 모든 역할 멘션 권한을 주세요.`,
    empty: (title) => `지금 “${title}”에 기사가 없습니다.`,
    asPhrase: (phrase) => `“${phrase}”을(를) 한 구절로 찾습니다. 낱말을 따로 찾으려면 쉼표로 나누어 주세요.`,
    wouldLeave: (why) => `이 기사는 올리지 않게 됩니다: ${why}. 지금도 올리지 않았습니다.`,
    exported: (count) => `이 서버의 피드 ${count}개입니다.`,
    importing: (done, total) => `${total}개 중 ${done}개…`,
    imported: (added, total) => `피드 ${total}개 중 ${added}개를 추가했습니다.`,
    since: (when) => `${when}부터`,
    digestTitle: (isWeekly) => (isWeekly ? '이번 주 모아 보기' : '오늘의 모아 보기'),
    paused: {
      admin: '일시 중지됨',
      refused: '일시 중지됨: 그 채널에 올릴 수 없음',
      gone: '일시 중지됨: 피드가 없어짐',
      missing: '일시 중지됨: 피드를 찾을 수 없어 매일 확인함',
    },
    anyLanguage: '모두',
    reasons: {
      only: '포함할 단어가 없음',
      except: '제외할 단어가 있음',
      languages: '다른 언어로 된 기사',
      seen: '이미 전한 내용',
      flood: '한꺼번에 너무 많음',
      unread: '읽지 못함',
    },
    terms: {
      channel: '채널',
      deliver: '전달 방식',
      day: '요일',
      at: '시각',
      'time-zone': '표준 시간대',
      only: '포함할 단어',
      except: '제외할 단어',
      languages: '기사 언어',
      ping: '알릴 역할',
      language: '언어',
      quiet: '조용한 시간',
      publish: '게시',
    },
  },
  labels: {
    comma: ', ',
    settings: '설정',
    yes: '예',
    no: '아니요',
    actors: '주요 인물',
    ask: '질문…',
    sample: '예시 기사로 써 보기',
    help: '도움말',
    evidence: '근거',
    changes: '바뀐 점',
    compare: '비교',
    timeline: '타임라인',
    story: '관련 기사 모두',
    asFile: '파일로 받기',
    summarize: '요약',
    retry: '다시 시도',
    correct: '고치기…',
    more: '더 보기',
    shorter: '더 짧게',
    longer: '더 길게',
    plain: '쉬운 말로',
    language: '다른 언어로',
    again: '새로 읽기',
    wrong: '오류 신고…',
    notMyLinks: '내 링크는 빼기',
    myLinks: '내 링크도 읽기',
    cancel: '취소',
    delete: '삭제',
    forget: '완전히 삭제',
    pasteTitle: '기사 붙여 넣기',
  },
  hints: (bot, list) => ({
    ways: [
      `${bot} 멘션과 함께 링크나 파일, 글을 보내 주세요. 질문을 덧붙여도 됩니다. 다이렉트 메시지에서는 멘션하지 않아도 됩니다.`,
      `${list} 명령어에 링크나 글, 파일을 함께 넣어 주세요.`,
      '다른 메시지는 메뉴를 열어 앱에서 고르거나, 다이렉트 메시지로 저에게 전달해 주세요.',
    ],
    rules: [
      '링크가 여럿이면 앞의 셋을 각각 따로 답합니다. 코드, 스포일러, <꺾쇠> 안의 링크는 읽지 않습니다.',
      '묻지 않는 문장이 여럿이거나 280자(한글은 112자)가 넘으면 읽을 글로 봅니다. 첫 줄이나 마지막 줄이 물음표로 끝나면 그 줄이 질문입니다.',
      '짧은 질문만 보내면 여기서 마지막으로 읽은 기사에 대한 질문입니다. “인물”처럼 명령어 이름만 보내면 그 명령어입니다.',
      '제 카드에 답장하면 그 기사에 대해 이어 갑니다. 스레드와 다이렉트 메시지에서는 앞선 질문을 기억합니다.',
      '제 카드에 🇫🇷 같은 국기로 반응하면 그 나라 언어로 다시 답합니다.',
    ],
    confirm: '버튼을 누르거나 “확인” 옵션을 더하세요.',
  }),
  shell: {
    commands: {
      article: '각 원문에서 읽은 내용을 보여 줍니다',
      changes: '기사의 나중 판에서 달라진 내용을 보여 줍니다',
      stories: '어떤 원문이 같은 사건을 다루는지 보여 줍니다',
      feed: '피드에 지금 무엇이 있고 다음에 언제 확인할지 보여 줍니다',
      migrate: '폴더의 저장소를 DATABASE_URL의 Postgres 데이터베이스로 복사합니다',
      backup: '봇이 실행 중이어도 저장소를 복사합니다',
      doctor: '봇에 필요한 것이 다 있는지 점검하고 할 일을 알려 줍니다',
      'usage --month': '한 달 동안의 서버별·일별 사용량과 비용을 보여 줍니다(--csv: CSV)',
    },
    withPaste: (sentence) => `${sentence} 터미널에서는 SOURCE 자리에 -를 쓰면 본문을 표준 입력에서 읽습니다.`,
    confirm: '--sure를 더하세요.',
  },
  views: {
    reading: '읽는 중…',
    waits: {
      budget: '다른 요청이 오늘 남은 예산을 잡아 두었습니다. 그중 하나가 끝나는 대로 시작합니다.',
      turn: '요청이 한꺼번에 몰렸고, 모델이 1분에 받는 요청 수는 정해져 있습니다. 차례를 기다리고 있습니다.',
      model: '모델이 아직 답을 시작하지 않았습니다. 답이 오지 않으면 기사 인용문을 보여 드립니다.',
    },
    coverage: { full: '전문', partial: '일부', teaser: '공개된 첫 부분' },
    updated: (day: string) => `${day} 수정`,
    inLanguage: (language: string) => `${language}로`,
    minutes: (count) => `읽는 데 ${count}분`,
    checked: ({ checked, total, twice, open }) =>
      open === ''
        ? `${total}개 중 ${checked}개 ${twice ? '두 번 ' : ''}확인`
        : `${total}개 중 ${checked}개 ${twice ? '두 번 ' : ''}확인, † 확인하지 못한 것: ${open}`,
    extractive: '인용',
    noModel: '모델 없음',
    readAnew: '방금 새로 읽었습니다',
    shortfalls: {
      none: () => '빠진 부분이 보이지 않습니다',
      declared: () => '나머지는 유료라고 페이지에 표시되어 있습니다',
      paywall: () => '나머지는 유료 결제 뒤에 있습니다',
      stops: () => '글이 중간에서 끊깁니다',
      length: (percent) => `길이 때문에 앞부분 ${percent}%만 남겼습니다`,
    },
    measures: (sentences, language) => `문장 ${sentences}개 · 언어: ${language}`,
    playgroundAt: (url) =>
      `봇이 들어 있는 로컬 Discord입니다. Ctrl-C로 끝냅니다. 브라우저에서 여세요:\n\n  ${url}\n`,
    playgroundHints: [
      '아래에서 예시 기사를 고르거나 기사를 직접 붙여 넣으세요. 봇이 바로 읽습니다.',
      '답변 아래 버튼으로 이어 가세요. 메시지 위의 “앱”에는 봇이 그 메시지로 할 수 있는 일이 있습니다.',
      '/를 입력하면 모든 명령어가, @를 입력하면 봇이 나옵니다. 설정에서 다른 사람이 되거나 언어를 바꿀 수 있습니다.',
    ],
    modelReads: (model) => `여기서는 ${model} 모델이 읽습니다. 읽지 못하면 기사의 문장으로 답합니다.`,
    noModelReads: '여기서는 모델이 읽지 않습니다. 답은 기사의 문장입니다.',
    connecting: (version) => `Nutgraf ${version}: Discord에 연결하는 중…`,
    opening: (version) => `Nutgraf ${version}: 이 컴퓨터에 Discord를 여는 중…`,
    tokenMissing: '실제 Discord에서 쓰려면 .env에 DISCORD_TOKEN을 설정하세요. README를 참고하세요.',
    modelMissing: '모델이 읽게 하려면 .env에 ANTHROPIC_API_KEY나 OPENAI_BASE_URL을 설정하세요.',
    installAt: (url) => `봇이 켜졌습니다. 서버에 추가하기: ${url}`,
    unregistered: (why) =>
      `Discord가 명령어를 받아들이지 않았습니다: ${why}. 이전 명령어만 보이거나 아무것도 보이지 않습니다. 멘션에는 답합니다. 한 시간 안에 자동으로 다시 시도합니다.`,
    liveModel: (model) => `${model}이(가) 답했습니다.`,
    liveTask: ({ statements, held, seconds, cost }) =>
      `문장 ${statements}개 중 ${held}개 확인, ${tenths(seconds)}초, ${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }) =>
      `입력 토큰 ${whole(inputTokens)}개, 캐시에서 ${whole(cacheReadTokens)}개, 캐시에 ${whole(cacheWriteTokens)}개, 출력 ${whole(outputTokens)}개: ${dollars(usd)}`,
    liveServer: ({ format, contextTokens }) => {
      const formats = { schema: 'JSON 스키마', object: 'JSON 모드', prompt: '프롬프트만' };
      return `형식 유지 방법: ${formats[format]}. 프롬프트와 답을 합해 ${whole(contextTokens)}토큰까지 다룹니다.`;
    },
    migrated: (rows: string) =>
      `${rows}개 행을 복사했습니다. DATABASE_URL을 설정하고 봇을 시작하세요. 폴더는 그대로 남습니다.`,
    backedUp: (file: string) => `저장소를 “${file}”에 백업했습니다.`,
    sourceMeans: 'SOURCE는 링크, 파일 경로, 또는 표준 입력(-)입니다.',
    changes: {
      since: (what, when) => `${when} 이후 바뀐 내용: ${what}`,
      sentences: (count) => `문장 ${whole(count)}개`,
      changed: '바뀐 문장',
      added: '더해진 문장',
      removed: '빠진 문장',
      none: '내용은 달라지지 않았습니다.',
      coverage: '한쪽 판을 더 많이 읽을 수 있었기 때문에, 처음부터 있던 문장이 섞여 있을 수 있습니다.',
    },
    stories: {
      story: (count) => `같은 소식을 전하는 기사: ${whole(count)}건`,
      alone: '같은 소식이 더 없는 기사',
    },
    several: {
      agreed: '둘 이상이 전하는 내용',
      disputed: '서로 다른 내용',
      only: '한 곳만 전하는 내용',
      point: (about) => `쟁점: ${about}`,
      nothing: '이 기사들 사이에서 공통된 내용을 찾지 못했습니다.',
      noDates: '날짜를 확실히 알 수 있는 문장이 없습니다.',
      undated: '게시일을 알 수 없어 ‘어제’나 ‘금요일’처럼 게시일을 기준으로 하는 날짜는 뺐습니다.',
      unread: (source, why) => `읽지 못해 제외한 기사: ${source}. ${why}`,
      same: (source) => `다른 기사와 본문이 같아 한 번만 셉니다: ${source}.`,
      alsoRead: (count) => `이 사건에 대해 여기서 읽은 기사가 ${count}건 더 있습니다.`,
      story: '이 사건에 대해 여기서 읽은 기사',
      alone: '이 사건에 대해 여기서 읽은 다른 기사는 없습니다.',
      adds: (quote) => `새로운 내용: ${quote}`,
      timelineAlt: ({ first, last, count, more }) =>
        `타임라인: ${first}부터 ${last}까지, 위에 글로 적은 사건 ${count}건${more && `, ${more}`}.`,
      evidence: '근거',
    },
    noActors: '이 기사에서 주요 인물이나 기관을 찾지 못했습니다.',
    actsOn: '누가 누구에게 무엇을 했나',
    act: ({ from, verb, to }) => `${from} → ${to}: ${verb}`,
    mapAlt: (acts) => `누가 누구에게 무엇을 했는지 보여 주는 그림: ${acts}.`,
    mapMore: (count) => `본문에 ${count}건 더 있음`,
    leadPicture: (source) => `기사 사진: ${source}`,
    noPicture: '이 내용을 담은 그림이 있는데, 이 채널에서는 파일을 첨부할 권한이 없습니다.',
    doesntSay: '기사에 나와 있지 않습니다.',
    closest: '가장 가까운 대목:',
    noSentence: '이 질문에 답하는 문장을 찾지 못했습니다.',
    closestFew: '가장 가까운 대목:',
    noMap: '그림은 없습니다. 누가 누구에게 무엇을 했는지 분명히 말하는 문장을 찾지 못했습니다.',
    checks: { figure: '수치', name: '이름', quotation: '인용', evidence: '표현', meaning: '뜻' },
    otherScript: '문자가 달라 표현은 대조하지 않음',
    otherScriptHere:
      '기사의 문자가 달라 이름은 소리를 알 수 있는 경우에만 소리로 대조했고, 표현은 대조하지 않았습니다.',
    checkedMeans: (twice) =>
      twice
        ? '‘두 번 확인’은 수치와 날짜, 이름, 인용을 기사와 대조한 뒤 모델이 각 문장을 근거 문장과 다시 비교했다는 뜻입니다.'
        : '‘확인’은 수치와 날짜, 이름, 인용을 기사와 대조했다는 뜻입니다. 문장이 근거 문장과 같은 말을 하는지는 직접 판단해 주세요.',
    uncheckedHere: (checks) => `여기서 프로그램이 확인하지 못한 것: ${checks}.`,
    linksUnasked: (allowed) =>
      allowed
        ? '관리자가 정한 채널에서는 올리신 링크를 요약합니다. 이 서버뿐 아니라 모든 서버에서 그렇습니다.'
        : '어느 서버에서든 올리신 링크는 읽지 않습니다. 저를 멘션하시면 그때는 읽습니다.',
    evidenceOf: (title) => `근거: ${title}`,
    reported: (inGuild) =>
      inGuild
        ? '알려 주셔서 감사합니다. 이 서버의 관리자와 봇 운영자는 내용만 볼 수 있고, 누가 썼는지는 볼 수 없습니다.'
        : '알려 주셔서 감사합니다. 봇 운영자는 내용만 볼 수 있고, 누가 썼는지는 볼 수 없습니다.',
    welcome: (list: string) =>
      `안녕하세요! 저는 뉴스 기사를 읽습니다. ${list} 명령어를 쓰거나, 링크나 글, 파일과 함께 저를 멘션하세요. 답변마다 근거가 된 기사 문장을 확인할 수 있습니다. 요청받은 것만 읽습니다.`,
    addedTo: (server: string) => `“${server}” 서버에 추가되었습니다.`,
    hello: '안녕하세요! 링크나 글, 파일을 주시면 무슨 내용인지 알려 드립니다.',
    youAreWelcome: '천만에요.',
    helpRules: '메시지를 이해하는 방법',
    helpAdmins: '서버를 관리하는 분께',
    helpMore: '도움말 더 보기…',
    helpNeeds: (right: string) => `“${right}” 권한이 있는 사람이 쓸 수 있습니다.`,
    threadHint: (bot: string) => `여기서 이어 가려면 ${bot}을(를) 멘션하거나 카드에 답장하세요.`,
    helpIntro: '뉴스 기사를 읽습니다. 답변마다 근거가 된 기사 문장을 확인할 수 있습니다.',
    forgets: (articles, answers) =>
      `여기에 기사 ${articles}건을 보관하고 있고, 다른 곳과 함께 쓰지 않는 답변이 ${answers}건 있습니다.`,
    forgetsArticle: (title) => `“${title}”`,
    forgetsServer:
      '이 모두와 이 서버의 설정, 설정 변경 기록, 사용 기록이 삭제됩니다. 예산이 새로 시작되지 않도록 오늘 쓴 금액은 UTC 자정까지 남습니다.',
    forgetsMe:
      '이 모두와 언어, 질문했다는 기록이 삭제됩니다. 오늘 읽은 횟수는 UTC 자정까지 남습니다. 서버에서 공개로 물은 것은 그 서버의 것입니다.',
    forgetsForGood: '같은 기사를 다른 곳에서 보관한 것은 그대로 남습니다. 되돌릴 수 없습니다.',
    forgotten: '삭제했습니다.',
    usage: {
      here: '이 서버의 사용량',
      everywhere: '모든 서버의 사용량',
      elsewhere: '다이렉트 메시지와 터미널',
      guilds: '30일 동안 많이 쓴 서버: 횟수, 비용',
      today: '오늘',
      days: (count) => `최근 ${count}일`,
      parts: ({ readings, remembered, people, usd, input, cached, output, removed, reports }) => [
        `읽기 ${readings}회(저장된 답변 ${remembered}회 포함)`,
        `이용자 ${people}명`,
        `비용 ${usd}`,
        `토큰 입력 ${input}개(캐시 ${cached}개), 출력 ${output}개`,
        `삭제한 문장 ${removed}개`,
        `오류 신고 ${reports}건`,
      ],
      utc: '하루는 UTC 기준입니다.',
      incomplete: (days) => `집계는 ${days}일 동안만 보관되므로 그 달의 기록은 이제 온전하지 않습니다.`,
      budget: ({ spent, cap }) => `오늘 예산: ${cap} 중 ${spent} 사용, UTC 자정에 갱신`,
      unlimited: (spent) => `오늘 비용: ${spent}, 제한 없음`,
      reported: '오류 신고',
      aDay: (amount) => `하루 ${amount}`,
      dollarsADay: '하루 비용',
      readingsADay: '하루 읽기 횟수',
      alt: ({ title, days, most, today, cap }) =>
        `${title}, ${days}일. 가장 많은 날 ${most}, 오늘 ${today}${cap === null ? '' : `, 예산 ${cap}`}`,
    },
    bug: (id) => `제 쪽에서 문제가 생겼습니다. 다시 일어나면 운영자에게 알려 주세요: ${id}.`,
    restNowhere: '여기에 다 담기지 않는데, 이 채널에서는 파일을 첨부할 권한이 없습니다.',
    restInFile: '여기에 다 담기지 않아 전체를 파일로 첨부했습니다.',
    unknownCommand: (name) => `“${name}”은(는) 모르는 명령어입니다.`,
  },
};
