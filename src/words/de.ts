import type { Words } from './en.ts';
import type { Notices, Shown } from './notices.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn } from './numbers.ts';
import { samples } from './samples.ts';

const { counted, decimal, money, tenths, whole } = numbersIn('de');

const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': 'kein passender Satz wurde genannt',
  figure: 'eine Zahl oder Zeitangabe passt nicht zu den genannten Sätzen',
  name: isSeveral ? 'ein Name steht nicht in jedem der genannten Artikel' : 'ein Name steht nicht im Artikel',
  quotation: isSeveral
    ? 'ein Zitat steht nicht in jedem der genannten Artikel'
    : 'ein Zitat steht nicht im Artikel',
  address: 'eine Adresse steht nicht in den genannten Sätzen',
  length: 'zu lang, überzählig oder schon gesagt',
  attribution: 'die genannten Sätze nennen jemand anderen',
  contradicted: 'die genannten Sätze sagen etwas anderes',
});

const quotes = (isSeveral = false) => `Zitate aus ${isSeveral ? 'den Artikeln' : 'dem Artikel'}`;
const asQuotes = ({ isSeveral, isEmpty }: Shown = {}) =>
  isEmpty ? '' : `, deshalb sind das ${quotes(isSeveral)}`;

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact} ${isFeed ? 'Prüfe die Adresse des Feeds oder versuche es später noch einmal.' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(
      `„${host}“ hat keine solche Seite (404).`,
      'Prüfe den Link oder füge den Text ein.',
      isFeed,
    );
  if (status === 410)
    return advise(
      `„${host}“ hat diese Seite entfernt (410).`,
      'Suche eine Kopie und füge ihren Text ein.',
      isFeed,
    );
  if (status === 429)
    return `„${host}“ bekommt gerade zu viele Anfragen (429). Versuche es in ein paar Minuten noch einmal.`;
  if (status >= 500) return `„${host}“ hat selbst ein Problem (${status}). Versuche es später noch einmal.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `„${host}“ lässt mich diese Seite nicht lesen (${status}).`,
      'Wenn du sie lesen kannst, füge den Text ein.',
      isFeed,
    );
  return advise(
    `„${host}“ hat keine Seite geliefert (${status}).`,
    'Prüfe den Link oder füge den Text ein.',
    isFeed,
  );
}

const idKinds = { channel: 'welcher Kanal', role: 'welche Rolle', person: 'welche Person' };
const posting: Words['posting'] = { viewChannel: 'Kanal anzeigen', sendMessages: 'Nachrichten senden' };
const rights: Words['rights'] = { manageServer: 'Server verwalten', manageMessages: 'Nachrichten verwalten' };

export const de: Words = {
  refusals: {
    'file.missing': ({ name }) => `Die Datei „${name}“ gibt es nicht. Prüfe den Pfad.`,
    'path.missing': ({ name }) =>
      `Die Datei „${name}“ gibt es nicht. Prüfe den Pfad, oder schreibe - an seine Stelle und gib den Text über die Standardeingabe ein.`,
    'path.folder': ({ name }) => `„${name}“ ist ein Ordner, keine Datei. Gib den Pfad einer Datei darin an.`,
    'path.unreadable': ({ name, reason }) =>
      `„${name}“ lässt sich nicht öffnen (${reason}). Prüfe die Leserechte.`,
    'path.unopened': ({ name, reason }) =>
      `„${name}“ lässt sich nicht öffnen (${reason}). Prüfe, wohin der Pfad führt, oder versuche es noch einmal.`,
    'file.kind': ({ name }) =>
      `„${name}“ ist kein Text, den ich lesen kann. Schicke eine .txt-, .md-, .html- oder .pdf-Datei.`,
    'file.large': ({ name, megabytes }) =>
      `„${name}“ ist größer als ${megabytes} MB. Füge den Teil ein, auf den es ankommt.`,
    'text.empty': () => 'Darin steht kein Text. Füge den Artikel ein oder gib seinen Link an.',
    'env.invalid': ({ name, wants }) =>
      `${name} hat keinen gültigen Wert (erwartet: ${wants}). Korrigiere ihn in .env oder in der Umgebung.`,
    'env.redis': () =>
      'REDIS_URL gibt es nicht mehr: Mehrere Prozesse teilen sich eine Postgres-Datenbank, DATABASE_URL. Entferne die Variable.',
    'env.price': ({ model }) =>
      `Der Preis von „${model}“ ist nicht bekannt, also lässt sich kein Budget einhalten. Wähle ein anderes NUTGRAF_MODEL oder setze NUTGRAF_DAILY_BUDGET_USD=none und kein NUTGRAF_GUILD_BUDGET_USD.`,
    'env.prices': ({ file }) =>
      `Die Preise in „${file}“ sind nicht zu gebrauchen. Es muss eine JSON-Datei sein, wie docs/models.md sie zeigt: {"openai:NAME": {"input": 0.1, "output": 0.4}}.`,
    'env.token': () =>
      'DISCORD_TOKEN fehlt, und das lokale Discord läuft nicht in der Produktion. Setze es in .env.',
    'env.playground': () =>
      'DISCORD_TOKEN fehlt, und das lokale Discord ist hier nicht installiert. Setze es in .env oder führe `npm install` aus.',
    'store.unusable': ({ folder, reason }) =>
      `Der Speicher in „${folder}“ lässt sich nicht benutzen: ${reason}. Prüfe den Ordner oder setze NUTGRAF_DATA.`,
    'store.unreachable': ({ host, reason }) =>
      `Die Datenbank auf ${host} antwortet nicht: ${reason}. Prüfe, ob sie läuft, und DATABASE_URL.`,
    'store.refused': ({ host, reason }) =>
      `Die Datenbank auf ${host} lässt sich nicht benutzen: ${reason}. Prüfe DATABASE_URL.`,
    'migrate.target': () => 'Setze DATABASE_URL: In diese Datenbank wird der Speicher kopiert.',
    'migrate.full': () =>
      'In der Datenbank liegt schon etwas, und nur eine leere wird gefüllt. Nichts wurde kopiert.',
    'backup.postgres': () => 'Eine Postgres-Datenbank wird mit pg_dump gesichert: docs/setup.md sagt, wie.',
    'metrics.unusable': ({ address, reason }) =>
      `Auf ${address} lassen sich keine Messwerte anbieten: ${reason}. Wähle für NUTGRAF_METRICS einen anderen Port.`,
    'backup.exists': ({ file }) =>
      `„${file}“ gibt es schon, und eine Sicherung überschreibt nichts. Wähle einen anderen Namen.`,
    'backup.failed': ({ file, reason }) =>
      `Der Speicher ließ sich nicht nach „${file}“ kopieren: ${reason}. Prüfe Ordner und Festplatte.`,
    'backup.damaged': ({ file }) =>
      `Der Speicher ist beschädigt, darum wurde nichts gesichert. Er liegt jetzt in „${file}“: Spiele eine ältere Sicherung ein.`,
    'article.gone': () =>
      'Diesen Artikel habe ich nicht mehr gespeichert. Gib den Link oder den Text noch einmal an.',
    'article.unknown': () =>
      'So einen Artikel bewahre ich hier nicht auf. Gib den Link an, unter dem er gelesen wurde, oder seine Kennung wie #1a2b3c.',
    'reading.gone': () =>
      'Diese Antwort habe ich nicht mehr gespeichert. Frage noch einmal, dann sind die Belege wieder da.',
    'env.key': () =>
      'Es gibt kein Modell zu prüfen: Weder ANTHROPIC_API_KEY noch OPENAI_BASE_URL ist gesetzt, oder der Server antwortet nicht. Setze eines davon in .env.',
    'live.format': ({ model }) =>
      `„${model}“ hat geantwortet, aber nicht in der verlangten Form, die Antworten sind also nicht zu gebrauchen. Nimm ein größeres Modell oder einen Server, der es an ein JSON-Schema binden kann (docs/models.md).`,
    'live.failed': ({ why }) =>
      `Das Modell konnte nicht antworten: ${why}. Prüfe die Adresse, den Schlüssel, das Guthaben und NUTGRAF_MODEL.`,
    'usage.command': ({ name }) =>
      name === '' ? 'Welcher Befehl? Es gibt diese:' : `Den Befehl „${name}“ gibt es nicht. Es gibt diese:`,
    'usage.near': ({ name, list }) =>
      `Den Befehl „${name}“ gibt es nicht. Meinst du ${list.map((one) => `„${one}“`).join(' oder ')}? So wird es geschrieben:`,
    'usage.option': ({ option }) => `Die Option ${option} gibt es hier nicht. So wird es geschrieben:`,
    'usage.value': ({ option }) => `Die Option ${option} wird anders benutzt. So wird es geschrieben:`,
    'usage.choice': ({ option, choices }) => `Für ${option} gibt es nur diese Werte: ${choices}.`,
    'usage.long': ({ option, limit }) => `${option} darf höchstens ${limit} Zeichen lang sein.`,
    'usage.number': ({ option, min, max, whole }) =>
      `${option} muss eine ${whole ? 'ganze Zahl' : 'Zahl'} von ${decimal(min)} bis ${decimal(max)} sein.`,
    'setting.gone': ({ kind, text }) =>
      `Ich sehe ${kind === 'role' ? 'keine Rolle' : 'keinen Kanal'} „${text}“ auf diesem Server. Wähle, was Discord anbietet.`,
    'usage.id': ({ kind, text }) =>
      `Ich weiß nicht, ${idKinds[kind]} „${text}“ ist. Nimm die Erwähnung, die Discord anbietet, oder gib die ID an.`,
    'usage.host': ({ text }) => `„${text}“ ist kein Name einer Website. Schreibe ihn wie example.com.`,
    'usage.time': ({ text }) =>
      `Ich weiß nicht, welche Uhrzeit „${text}“ ist. Schreibe sie wie 08:00 oder 20 Uhr.`,
    'usage.span': ({ text }) => `„${text}“ ist keine Zeitspanne. Schreibe sie wie 22:00-07:00.`,
    'usage.month': ({ text }) => `„${text}“ ist kein Monat. Schreibe ihn wie 2026-11.`,
    'usage.zone': ({ text }) => `Ich kenne keine Zeitzone „${text}“. Schreibe sie wie Europe/Berlin.`,
    'usage.list': ({ option, limit }) => `Bei ${option} sind höchstens ${limit} möglich.`,
    'usage.missing': ({ options }) => `Es fehlt: ${options}. So wird es geschrieben:`,
    'usage.second': () => 'Das war ein Artikel: Es fehlt eine zweite SOURCE. So wird es geschrieben:',
    'usage.surplus': ({ text }) => `„${text}“ ist zu viel. So wird es geschrieben:`,
    'usage.stdin': () =>
      'Die Standardeingabe lässt sich nur einmal lesen: Nur eine SOURCE kann - sein. So wird es geschrieben:',
    'source.missing': () => 'Welcher Artikel? Gib einen Link an, füge den Text ein oder hänge eine Datei an.',
    'compare.two': () =>
      'Zum Vergleichen braucht es zwei verschiedene Artikel. Gib noch einen: einen Link, seinen Text oder eine Datei.',
    'source.several': () => 'Gib mir nur eines zu lesen: einen Link, einen Text oder eine Datei.',
    'press.stale': () =>
      'Ich weiß nicht mehr, wofür diese Schaltfläche war. Frage noch einmal mit einem Befehl.',
    'command.none': ({ name, typed }) =>
      `Den Befehl „${name}“ gibt es nicht. ${typed} zeigt alle, die es gibt.`,
    'command.unknown': ({ name }) =>
      `Den Befehl „${name}“ gibt es nicht mehr. Tippe /, um alle zu sehen, die es gibt.`,
    'language.unknown': ({ text }) =>
      `Eine Sprache namens „${text}“ kenne ich nicht. Schreibe ihren Namen oder ihr Kürzel, etwa Deutsch oder de.`,
    'message.empty': () =>
      'In dieser Nachricht steht kein Link, keine Datei und kein langer Text. Wähle eine andere.',
    'message.unreadable': () =>
      'Discord zeigt mir diese Nachricht nicht. Öffne ihr Menü und wähle Apps, oder füge den Link oder den Text ein.',
    'message.gone': () =>
      'Die Nachricht, auf die du geantwortet hast, gibt es nicht mehr. Gib mir ihren Link oder Text.',
    'press.others': () => 'Das kann nur, wer gefragt hat.',
    'work.cancelled': () => 'Abgebrochen.',
    'work.givenUp': () =>
      'Daran bin ich zweimal gescheitert, deshalb lasse ich es. Versuche es mit einem anderen Link oder füge den Text ein.',
    'guild.needed': () => 'Das geht nur auf einem Server.',
    'answer.open': ({ typed }) =>
      `Das ist nur für dich, und hier sähen es alle. Benutze stattdessen ${typed}.`,
    'person.needed': () => 'Das geht nur in Discord: In einem Terminal weiß ich nicht, wer fragt.',
    'setting.invalid': ({ name }) =>
      `„${name}“ kann diesen Wert nicht haben. Was erlaubt ist, steht in der Beschreibung.`,
    'setting.unknown': ({ text, choices }) =>
      `Eine Einstellung namens „${text}“ habe ich nicht. Es gibt diese: ${choices}.`,
    'setting.none': () => 'Nenne mindestens eine Einstellung und ihren neuen Wert.',
    'setting.ceiling': ({ usd }) =>
      `Der Betreiber erlaubt einem Server höchstens ${money(usd)} am Tag. Wähle ein kleineres Budget.`,
    'setting.model': ({ model, models }) =>
      models === ''
        ? `„${model}“ lässt sich nicht wählen: Für diesen Bot liest kein Modell.`
        : `„${model}“ gibt es hier nicht. Wähle eines von diesen: ${models}.`,
    'store.away': () => 'Ich erreiche gerade meinen Speicher nicht. Versuche es gleich noch einmal.',
    'store.failed': () =>
      'Nichts wurde geändert: Es ließ sich nicht speichern. Versuche es gleich noch einmal, und sage dem Betreiber Bescheid, wenn es wieder geschieht.',
    'place.channel': () =>
      'Die Admins dieses Servers lassen mich nur in anderen Kanälen antworten. Frage dort oder in einer Direktnachricht.',
    'place.role': () =>
      'Die Admins dieses Servers haben mich bestimmten Rollen vorbehalten, und du hast keine davon. Frage sie oder frage mich in einer Direktnachricht.',
    'feed.at': () =>
      'Eine Uhrzeit gehört zu einer Übersicht. Wähle eine Übersicht jeden Tag oder jede Woche, oder lass die Uhrzeit weg.',
    'feed.day': () => 'Ein Tag gehört zu einer wöchentlichen Übersicht. Lass ihn weg oder wähle wöchentlich.',
    'feed.quiet': () =>
      'Eine Ruhezeit gehört zu Meldungen, die einzeln kommen. Lass sie weg oder wähle „einzeln“.',
    'feed.words': ({ word }) =>
      `„${word}“ ist zugleich erwünscht und unerwünscht. Nimm es aus einer der beiden Listen.`,
    'feed.publish': ({ channel }) =>
      `„${channel}“ ist kein Ankündigungskanal, also kann von dort nichts veröffentlicht werden. Wähle einen oder veröffentliche nicht.`,
    'feed.everyone': () =>
      '„@everyone“ wird von Feeds nicht angepingt. Wähle eine Rolle für die, die es erfahren wollen.',
    'feed.none': ({ host }) =>
      `Unter „${host}“ habe ich keinen Feed gefunden. Gib die Adresse des Feeds an, wenn die Website einen hat.`,
    'feed.known': ({ title }) =>
      `„${title}“ kommt schon in diesen Kanal. Wähle einen anderen oder ändere ihn über die Liste.`,
    'feed.many': ({ limit }) =>
      `Ein Server darf höchstens ${counted(limit, 'Feed', 'Feeds')} folgen. Entferne zuerst einen.`,
    'feed.unknown': () =>
      'Dieser Server folgt keinem solchen Feed. Nenne einen aus seiner Feed-Liste mit Titel oder Adresse.',
    'feed.opml': ({ name }) =>
      `„${name}“ enthält keine Feeds. Exportiere deine Feeds als OPML, und schicke diese Datei.`,
    'channel.closed': ({ channel, lacking }) => {
      const list = lacking.map((one) => posting[one]).join(', ');
      return `In „${channel}“ kann ich nichts posten. Gib mir dort diese Rechte: ${list}. Oder wähle einen anderen Kanal.`;
    },
    'site.blocked': ({ host }) =>
      `Die Admins dieses Servers lassen mich „${host}“ nicht lesen. Füge stattdessen den Text ein.`,
    'right.missing': ({ right }) =>
      `Dafür brauchst du das Recht „${rights[right]}“ oder eine Erlaubnis unter Servereinstellungen > Integrationen. Frage jemanden, der diesen Server verwaltet.`,
    'guild.blocked': () =>
      'Der Betreiber dieses Bots lässt ihn auf diesem Server nicht arbeiten. Frage ihn, wenn das ein Irrtum ist.',
    'bot.stopping': () => 'Ich werde gerade neu gestartet. Frage in einer Minute noch einmal.',
    'shards.taken': ({ shards }) =>
      `Ein anderer Prozess bedient schon Shards aus ${shards}, oder zählt sie anders. Beende ihn oder berichtige NUTGRAF_SHARDS.`,
    'discord.token': () => 'Discord lehnt das Token ab. Setze DISCORD_TOKEN auf das Token des Bots.',
    'discord.intents': () =>
      'Discord lehnt die Intents ab. Erlaube Message Content im Developer Portal oder entferne NUTGRAF_MESSAGE_CONTENT.',
    'discord.unreachable': ({ host }) =>
      `${host} ist nicht erreichbar. Prüfe das Netzwerk und, falls gesetzt, DISCORD_API_URL.`,
    'discord.closed': ({ code }) =>
      `Discord hat die Verbindung endgültig geschlossen (${code}). Prüfe DISCORD_TOKEN und die Intents und starte neu.`,
    'file.expired': ({ name }) =>
      `Discord gibt „${name}“ nicht mehr heraus: Der Link ist abgelaufen. Schicke die Datei noch einmal.`,
    'file.unreachable': ({ name }) =>
      `„${name}“ konnte nicht von Discord geladen werden. Versuche es gleich noch einmal.`,
    'page.consent': () =>
      'Diese Seite zeigt nur einen Cookie-Hinweis. Öffne sie im Browser und füge den Text ein.',
    'page.challenge': () =>
      'Diese Website prüft auf Roboter und lässt mich nicht hinein. Öffne sie im Browser und füge den Text ein.',
    'page.login': () => 'Diese Seite verlangt eine Anmeldung. Wenn du sie lesen kannst, füge den Text ein.',
    'page.script': () =>
      'Diese Seite bleibt ohne JavaScript leer, und das führe ich nicht aus. Öffne sie im Browser und füge den Text ein.',
    'page.video': () =>
      'Diese Seite ist ein Video, und ich lese nur Text. Füge die Abschrift ein, wenn es eine gibt.',
    'page.missing': () =>
      'Laut dieser Seite gibt es den Artikel nicht. Prüfe den Link oder füge den Text ein.',
    'page.list': () => 'Diese Seite ist eine Liste von Artikeln. Gib den Link zu einem davon an.',
    'page.empty': () => 'Auf dieser Seite habe ich keinen Artikel gefunden. Füge den Text ein.',
    'page.too-heavy': (_, isFeed) =>
      advise(
        'Diese Seite ist zu umfangreich, um sie zu lesen.',
        'Füge den Teil ein, auf den es ankommt.',
        isFeed,
      ),
    'pdf.broken': () =>
      'Dieses PDF ist beschädigt oder mit einem Passwort geschützt. Öffne es selbst und füge den Text ein.',
    'pdf.scan': () =>
      'Dieses PDF enthält nur Bilder von Seiten, keinen Text. Lass eine Texterkennung laufen oder füge den Text ein.',
    'link.invalid': () => 'Das ist kein vollständiger Link. So sieht einer aus: https://example.com/story.',
    'link.scheme': () => 'Ich lese nur Links, die mit http:// oder https:// beginnen.',
    'link.userinfo': () => 'Dieser Link enthält einen Benutzernamen. Gib ihn ohne den Teil vor dem „@“ an.',
    'link.port': ({ port }, isFeed) =>
      advise(
        `Von Port ${port} lese ich nicht.`,
        'Gib den öffentlichen Link der Seite an oder füge den Text ein.',
        isFeed,
      ),
    'link.private': ({ host }, isFeed) =>
      advise(
        `„${host}“ steht nicht im öffentlichen Internet, deshalb lese ich dort nicht.`,
        'Füge den Text ein.',
        isFeed,
      ),
    'link.blocked': ({ host }, isFeed) =>
      advise(
        `Der Betreiber dieses Bots lässt ihn „${host}“ nicht lesen.`,
        'Füge stattdessen den Text ein.',
        isFeed,
      ),
    'link.unreachable': ({ host }) =>
      `Ich konnte „${host}“ nicht erreichen. Prüfe den Link oder versuche es später noch einmal.`,
    'link.certificate': ({ host }, isFeed) =>
      advise(
        `„${host}“ konnte sich nicht ausweisen (das Zertifikat ist ungültig).`,
        'Füge den Text ein.',
        isFeed,
      ),
    'link.timeout': ({ host }, isFeed) =>
      advise(
        `„${host}“ hat zu lange nicht geantwortet.`,
        'Versuche es später noch einmal oder füge den Text ein.',
        isFeed,
      ),
    'link.broken': ({ host }, isFeed) =>
      advise(
        `Die Antwort von „${host}“ ist abgebrochen oder unlesbar.`,
        'Versuche es noch einmal oder füge den Text ein.',
        isFeed,
      ),
    'link.redirects': ({ host }, isFeed) =>
      advise(
        `Dieser Link schickt mich im Kreis, angefangen bei „${host}“.`,
        'Öffne ihn selbst und füge den Text ein.',
        isFeed,
      ),
    'link.status': statusWords,
    'link.large': ({ megabytes }, isFeed) =>
      advise(
        `Was hinter diesem Link steht, ist größer als ${megabytes} MB.`,
        'Füge den Teil ein, auf den es ankommt.',
        isFeed,
      ),
    'link.type': ({ host, type }) =>
      `Der Link bei „${host}“ führt zu ${type ? `„${type}“` : 'etwas'} und nicht zu einem Artikel. Gib die Seite des Artikels an.`,
  },
  commands: {
    summarize: { name: 'zusammenfassen', description: 'Einen Nachrichtenartikel zusammenfassen' },
    actors: { name: 'akteure', description: 'Die wichtigsten Akteure eines Nachrichtenartikels auflisten' },
    ask: { name: 'fragen', description: 'Eine Frage zu einem Nachrichtenartikel stellen' },
    help: { name: 'hilfe', description: 'Zeigen, was ich kann und wie man mich fragt' },
    evidence: { name: 'belege', description: 'Die Sätze zeigen, auf denen eine Antwort beruht' },
    changes: {
      name: 'änderungen',
      description: 'Zeigen, was sich an einem Artikel seit dem letzten Lesen geändert hat',
    },
    compare: {
      name: 'vergleich',
      description: 'Vergleichen, was zwei bis vier Artikel über ein Ereignis sagen',
    },
    timeline: {
      name: 'zeitleiste',
      description: 'Zeigen, was wann geschah, nach einem oder mehreren Artikeln',
    },
    story: {
      name: 'thema',
      description: 'Auflisten, was hier zu einem Thema gelesen wurde, Neuestes zuerst',
    },
    export: { name: 'export', description: 'Eine Antwort als Datei geben, mit Zitaten und Links' },
    sample: { name: 'beispiel', description: 'Mich an einem Beispielartikel ausprobieren' },
    report: { name: 'melden', description: 'Sagen, was an einer Antwort falsch ist' },
    usage: { name: 'verbrauch', description: 'Zeigen, was dieser Server verbraucht und ausgegeben hat' },
    links: { name: 'links', description: 'Sagen, ob ich deine Links ungefragt lesen darf' },
    hello: { name: 'hallo', description: 'Einen Gruß erwidern' },
    thanks: { name: 'danke', description: 'Auf einen Dank antworten' },
    'feed add': {
      name: 'hinzufügen',
      description:
        'Feeds oder Websites folgen, als Übersicht jeden Morgen um 8, wenn du nichts anderes wählst',
    },
    'feed list': { name: 'liste', description: 'Die Feeds dieses Servers zeigen und ändern' },
    'feed change': { name: 'ändern', description: 'Ändern, wie ein Feed kommt' },
    'feed remove': { name: 'entfernen', description: 'Einem Feed nicht mehr folgen' },
    'feed test': {
      name: 'testen',
      description: 'Die neueste Meldung eines Feeds zeigen, wie sie käme; gepostet wird nichts',
    },
    'feed import': { name: 'importieren', description: 'Allen Feeds einer OPML-Datei folgen' },
    'feed export': { name: 'exportieren', description: 'Die Feeds dieses Servers als OPML-Datei' },
    'digest now': {
      name: 'jetzt',
      description: 'Dir allein zeigen, was die nächste Übersicht dieses Kanals bisher enthält',
    },
    catchup: {
      name: 'verpasst',
      description: 'Dir allein zeigen, was hier kam, seit du mich zuletzt etwas gefragt hast',
    },
    'config show': { name: 'zeigen', description: 'Die Einstellungen dieses Servers zeigen und ändern' },
    'config set': { name: 'ändern', description: 'Einstellungen dieses Servers ändern' },
    'config reset': {
      name: 'zurücksetzen',
      description: 'Eine Einstellung dieses Servers auf den Standard zurücksetzen',
    },
    'config why': {
      name: 'warum',
      description: 'Sagen, ob ich jemandem in einem Kanal antworten würde, und warum',
    },
    'forget article': { name: 'artikel', description: 'Einen Artikel und seine Antworten von hier löschen' },
    'forget server': { name: 'server', description: 'Alles löschen, was über diesen Server aufbewahrt wird' },
    'forget me': { name: 'mich', description: 'Alles löschen, was über dich aufbewahrt wird' },
  },
  groups: {
    feed: { name: 'feed', description: 'Feeds dieses Servers' },
    digest: { name: 'übersicht', description: 'Die Übersicht dieses Kanals' },
    config: { name: 'einstellungen', description: 'Einstellungen dieses Servers' },
    forget: { name: 'vergiss', description: 'Löschen, was ich aufbewahre' },
  },
  rights,
  posting,
  options: {
    article: { name: 'artikel', description: 'Ein Link zum Artikel oder sein Text' },
    file: { name: 'datei', description: 'Der Artikel als Datei: .txt, .md, .html oder .pdf' },
    command: { name: 'befehl', description: 'Welcher Befehl' },
    source: {
      name: 'quelle',
      description: 'Ein Feed oder eine Website, etwa example.com; mehrere durch Leerzeichen getrennt',
    },
    feed: { name: 'feed', description: 'Welcher Feed' },
    deliver: { name: 'zustellung', description: 'Einzeln, oder als Übersicht jeden Tag oder jede Woche' },
    day: { name: 'tag', description: 'An welchem Tag eine wöchentliche Übersicht kommt' },
    at: { name: 'um', description: 'Wann eine Übersicht kommt, etwa 08:00' },
    'time-zone': { name: 'zeitzone', description: 'Wo diese Zeit gilt, etwa Europe/Berlin' },
    only: {
      name: 'nur',
      description: 'Nur Meldungen mit einem dieser Wörter oder Ausdrücke, durch Kommas getrennt',
    },
    except: {
      name: 'ohne',
      description: 'Keine Meldungen mit einem dieser Wörter oder Ausdrücke, durch Kommas getrennt',
    },
    languages: {
      name: 'sprachen',
      description: 'Nur Artikel in diesen Sprachen, etwa Deutsch, Englisch, durch Kommas getrennt',
    },
    ping: { name: 'erwähnen', description: 'Eine Rolle, die davon benachrichtigt wird' },
    quiet: { name: 'ruhezeit', description: 'Wann nichts einzeln kommt, etwa 22:00-07:00' },
    publish: {
      name: 'veröffentlichen',
      description: 'In einem Ankündigungskanal: auch an die Server, die ihm folgen',
    },
    paused: { name: 'pausiert', description: 'Ob der Feed vorerst ruht' },
    markdown: { name: 'markdown', description: 'Auch als Markdown-Datei' },
    opml: { name: 'opml', description: 'Die Liste der Feeds als Datei, wie Feedreader sie exportieren' },
    question: { name: 'frage', description: 'Was du wissen willst' },
    length: { name: 'länge', description: 'Kurz, normal oder ausführlich' },
    style: { name: 'stil', description: 'Stichpunkte, ein Absatz, einfache Worte oder eine Schlagzeile' },
    language: { name: 'sprache', description: 'Sprache der Antwort; ohne Angabe die des Artikels' },
    private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    reading: { name: 'antwort', description: 'Eine frühere Antwort, an die das anschließt' },
    fresh: { name: 'neu', description: 'Den Artikel neu lesen' },
    earlier: { name: 'vorher', description: 'Was der Artikel vorher war' },
    other: {
      name: 'weiterer',
      description: 'Ein weiterer Artikel: ein Link, sein Text oder einer, der hier gelesen wurde',
    },
    third: { name: 'dritter', description: 'Ein dritter Artikel' },
    fourth: { name: 'vierter', description: 'Ein vierter Artikel' },
    otherFile: { name: 'weitere-datei', description: 'Der weitere Artikel als Datei' },
    thirdFile: { name: 'dritte-datei', description: 'Der dritte Artikel als Datei' },
    fourthFile: { name: 'vierte-datei', description: 'Der vierte Artikel als Datei' },
    sure: { name: 'sicher', description: 'Jetzt löschen' },
    wrong: { name: 'fehler', description: 'Was da steht, und was im Artikel steht' },
    channel: { name: 'kanal', description: 'Ein Kanal dieses Servers' },
    person: { name: 'person', description: 'Jemand von diesem Server' },
    setting: { name: 'einstellung', description: 'Welche Einstellung' },
    unasked: { name: 'ungefragt', description: 'Ob ich darf; ohne Angabe siehst du, was jetzt gilt' },
  },
  descriptions: {
    languageOfAnswer: 'Sprache der Antwort; ohne Angabe die des Artikels oder der Frage',
    languageOfSeveral: 'Sprache der Antwort; ohne Angabe die der Artikel, bei verschiedenen deine',
    languageOfFeed: 'Sprache, in der Meldungen zusammengefasst werden; ohne Angabe ihre eigene',
  },
  choices: {
    each: 'einzeln',
    daily: 'jeden Tag eine Übersicht',
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
    weekly: 'jede Woche eine Übersicht',
    brief: 'kurz',
    standard: 'normal',
    detailed: 'ausführlich',
    bullets: 'Stichpunkte',
    paragraph: 'Absatz',
    plain: 'einfache Worte',
    headline: 'Schlagzeile',
  },
  settings: {
    language: {
      name: 'sprache',
      label: 'Sprache',
      description: 'Die Sprache der Antworten, wenn niemand eine andere verlangt',
      nothing: 'die des Artikels',
    },
    length: {
      name: 'länge',
      label: 'Länge',
      description: 'Wie lang Zusammenfassungen sind, wenn niemand es anders verlangt',
    },
    style: {
      name: 'stil',
      label: 'Stil',
      description: 'Wie Zusammenfassungen geschrieben sind, wenn niemand es anders verlangt',
    },
    model: {
      name: 'modell',
      label: 'Modell',
      description: 'Welches Modell hier liest; der Betreiber legt fest, welche es gibt',
      nothing: 'das des Betreibers',
    },
    channels: {
      name: 'kanäle',
      label: 'Kanäle',
      description: 'Wo ich antworte; überall, wenn keiner gewählt ist',
      nothing: 'überall',
    },
    roles: {
      name: 'rollen',
      label: 'Rollen',
      description: 'Wer mich benutzen darf: alle mit einer dieser Rollen; jeder, wenn keine gewählt ist',
      nothing: 'alle',
    },
    unasked: {
      name: 'ungefragt',
      label: 'Links ungefragt lesen',
      description: 'Kanäle, in denen ich jeden Link ungefragt zusammenfasse',
      nothing: 'nirgends',
    },
    budget: {
      name: 'budget',
      label: 'Tagesbudget',
      description: 'Was dieser Server am Tag ausgeben darf, in US-Dollar',
      nothing: 'keine eigene Grenze',
    },
    readings: {
      name: 'antworten',
      label: 'Antworten je Person',
      description: 'Wie viele neue Antworten eine Person hier am Tag bekommen darf',
      nothing: 'keine eigene Grenze',
    },
    private: {
      name: 'privat',
      label: 'Private Antworten',
      description: 'Ob nur die fragende Person die Antworten auf Befehle sieht',
    },
    threads: {
      name: 'threads',
      label: 'Threads',
      description: 'Ob ich auf Erwähnungen in einem eigenen Thread antworte',
    },
    thumbnails: {
      name: 'bilder',
      label: 'Bilder',
      description: 'Ob öffentliche Antworten das Bild des Artikels zeigen, wenn seine Seite eines angibt',
    },
    sites: {
      name: 'seiten',
      label: 'Nur diese Websites',
      description: 'Die einzigen Websites, von denen ich Links lese, etwa example.com; leer: alle',
      nothing: 'alle',
    },
    blocked: {
      name: 'gesperrt',
      label: 'Gesperrte Websites',
      description:
        'Websites, von denen ich nie Links lese, etwa example.com; ein Link steht für die ganze Website',
      nothing: 'keine',
    },
    days: {
      name: 'tage',
      label: 'Aufbewahrung in Tagen',
      description: 'Wie viele Tage Artikel und Antworten aufbewahrt werden',
    },
  },
  config: {
    change: 'Eine Einstellung ändern …',
    byDefault: (value) => `${value} (Standard)`,
    lastChanges: 'Letzte Änderungen',
    operator: 'der Betreiber',
    somebody: 'jemand, der nicht mehr da ist',
    became: (before, after) => `${before} → ${after}`,
    settingChange: (setting, change) => `${setting}: ${change}`,
    goneChannel: 'ein Kanal, den es nicht mehr gibt (übergangen)',
    goneRole: 'eine Rolle, die es nicht mehr gibt (übergangen)',
    ceiling: (amount) => `Der Betreiber erlaubt einem Server höchstens ${amount} am Tag.`,
    noModels: 'Der Betreiber bietet keine Modelle zur Wahl an.',
    unaskedOff:
      'Links werden nicht ungefragt gelesen: Der Betreiber lässt mich nur Nachrichten an mich sehen.',
    sitesBlocked: (sites) => `Zugleich erlaubt und gesperrt, also lese ich sie nicht: ${sites}.`,
    unaskedElsewhere: (channels) =>
      `In ${channels} werden Links nicht ungefragt gelesen: Ich antworte nur in den Kanälen, die unter „Kanäle“ gewählt sind.`,
    cannotPost: (channels) =>
      `In ${channels} kann ich nichts posten. Gib mir dort die Rechte oder wähle andere Kanäle.`,
    changed: (count) => `${counted(count, 'Einstellung', 'Einstellungen')} geändert.`,
    unchanged: 'Nichts geändert: So war es schon.',
    meanwhile: (setting) =>
      `Inzwischen hat jemand „${setting}“ geändert, darum wurde deins nicht gespeichert. So ist es jetzt.`,
    personInChannel: (person, channel) => `${person} in ${channel}`,
    byCommand: 'Per Befehl oder Schaltfläche',
    byMention: 'Per Erwähnung oder Antwort',
    answers: 'Ich würde antworten.',
    stopped: (by) => `Ich würde nicht antworten. Grund: ${by}.`,
    unsure: (by) => `Das lässt sich von hier aus nicht sagen: ${by}.`,
    isAllowed: (what) => `Ja: ${what}`,
    isBarred: (what) => `Nein, nur: ${what}`,
    unseen: (what) => `Von hier aus nicht zu sehen: ${what}`,
    theirPermissions: 'Rechte der Person',
    myPermissions: 'Meine Rechte',
    lacking: (what) => `Es fehlt: ${what}`,
    notHere: 'kein Mitglied dieses Servers',
    permissions: {
      ...posting,

      sendInThreads: 'Nachrichten in Threads senden',
      useCommands: 'App-Befehle verwenden',
      integrations: 'Servereinstellungen > Integrationen',
    },
  },
  notices: {
    noKey: (_, { isSeveral } = {}) => `Das sind ${quotes(isSeveral)}: Für diesen Bot liest kein Modell.`,
    unusable: (_, shown) =>
      `Das Modell ließ sich nicht nutzen${asQuotes(shown)}. Der Betreiber des Bots kann den Grund sehen.`,
    keptReading: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Die Artikel konnten gerade nicht neu gelesen werden, deshalb ist das der Stand vom letzten Lesen.'
        : 'Der Artikel konnte gerade nicht neu gelesen werden, deshalb ist das der Stand vom letzten Lesen.',
    noSecondLook: () =>
      'Die Aussagen hat nur das Programm geprüft: Ein zweiter Blick war gerade nicht möglich.',
    unbacked: (_, shown) => `Nichts in der Antwort des Modells hat die Prüfung bestanden${asQuotes(shown)}.`,
    unavailable: (_, shown) =>
      `Das Modell konnte gerade nicht antworten${asQuotes(shown)}. Versuche es später noch einmal.`,
    budget: (_, shown) =>
      `Das Budget für heute ist aufgebraucht${asQuotes(shown)}. Ein neues gibt es um Mitternacht UTC.`,
    guildBudget: (_, shown) =>
      `Das Budget dieses Servers für heute ist aufgebraucht${asQuotes(shown)}. Ein neues gibt es um Mitternacht UTC.`,
    noPrice: (_, shown) =>
      `Hier gilt ein Budget, und mit einem Modell, dessen Preis nicht bekannt ist, lässt es sich nicht einhalten${asQuotes(shown)}. Der Betreiber des Bots kann ein Modell mit bekanntem Preis angeben.`,
    personReadings: ({ count }, shown) =>
      `Pro Person und Tag gibt es ${counted(count, 'neue Antwort', 'neue Antworten')}, und du hattest deine schon${asQuotes(shown)}. Neu gezählt wird ab Mitternacht UTC.`,
    partial: ({ percent }) => `Der Artikel war zu lang: Ich habe die ersten ${percent} % gelesen.`,
    teaser: () => 'Nur die ersten Zeilen sind frei lesbar, und nur um die geht es hier.',
    parts: ({ list }) => `Nur zum Teil gelesen: ${list.join(', ')}.`,
    ignoredLanguage: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Ohne Modell kann ich nicht übersetzen: Das hier ist in der Sprache des jeweiligen Artikels.'
        : 'Ohne Modell kann ich nicht übersetzen: Das hier ist in der Sprache des Artikels.',
    ignoredStyle: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Ohne Modell kann ich nicht umformulieren: Das hier ist im Wortlaut des jeweiligen Artikels.'
        : 'Ohne Modell kann ich nicht umformulieren: Das hier ist im Wortlaut des Artikels.',
    ignoredEarlier: () => 'Ohne Modell kann ich deine früheren Fragen nicht berücksichtigen.',
    ignoredQuestion: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Ohne Modell finde ich aus einer anderen Sprache nur Namen, Zahlen und einige Wörter wieder: Frage in der Sprache der Artikel.'
        : 'Ohne Modell finde ich aus einer anderen Sprache nur Namen, Zahlen und einige Wörter wieder: Frage in der des Artikels.',
    partlyAnswered: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Zu einem Teil der Frage hat das Modell in den Artikeln nichts gefunden.'
        : 'Zu einem Teil der Frage hat das Modell im Artikel nichts gefunden.',
    ignoredNames: ({ language }) =>
      `Ohne Modell erkenne ich keine Namen auf ${nameLanguage(language, 'de') ?? 'dieser Sprache'}.`,
    removed: ({ count, reason }, { isSeveral } = {}) =>
      `${counted(count, 'Aussage', 'Aussagen')} entfernt: ${removedBecause(isSeveral)[reason]}.`,
  },
  sample: samples.de,
  menus: {
    summarize: 'Zusammenfassen',
    actors: 'Wichtigste Akteure',
    ask: 'Eine Frage dazu stellen',
  },
  feeds: {
    when: (day, time, zone) => `${day}, ${time} Uhr (${zone})`,
    at: (time, zone) => `${time} Uhr (${zone})`,
    nothing: 'Es ist nichts Neues gekommen.',
    alsoToldBy: 'Auch berichtet von',
    noFeeds:
      'Dieser Server folgt noch keinem Feed. Füge einen mit einer Website oder der Adresse eines Feeds hinzu.',
    open: 'Einen Feed öffnen …',
    change: 'Ändern …',
    failing: 'ließ sich zuletzt nicht lesen',
    nobody: 'niemand',
    never: 'nie',
    anything: 'alles',
    none: 'nichts',
    state: 'Zustand',
    nextDigest: 'Nächste Übersicht',
    nextLook: 'Nächster Abruf',
    lastItem: 'Letzte Meldung',
    problem: 'Problem',
    unknownProblem: 'Bei mir ging etwas schief; der Betreiber des Bots kann sehen, was.',
    cost: 'Kosten in 30 Tagen',
    leftOut: 'In 30 Tagen weggelassen',
    test: 'Testen',
    pause: 'Pausieren',
    resume: 'Fortsetzen',
    remove: 'Entfernen',
    undo: 'Wieder hinzufügen',
    all: 'Alle Feeds',
    changed: 'Geändert.',
    tested: 'So käme sie. Gepostet wurde nichts.',
    digestNow: 'Die Übersicht bis jetzt',
    missed: 'Was du hier verpasst hast',
    sinceAsked:
      'Maßgeblich ist, wann du mich in diesem Kanal zuletzt etwas gefragt hast. Wann du hier liest oder schreibst, sehe ich nicht.',
    sinceWeek:
      'Von dir kenne ich in diesem Kanal seit einer Woche keine Frage, also ist das die letzte Woche.',
    gone: 'Dieser Feed meldet, dass es ihn nicht mehr gibt. Von ihm kommt nichts mehr.',
    missing:
      'Diesen Feed gibt es zurzeit nicht. Ich sehe mindestens einmal am Tag nach; sobald er wieder da ist, geht es von selbst weiter.',
    flooded: (count) =>
      `${counted(count, 'weitere Meldung kam', 'weitere Meldungen kamen')} auf einmal, als hätte der Feed sein Archiv ausgeschüttet. Hier stehen nur die neuesten.`,
    lost: (channel, titles, count) =>
      count === 1
        ? `In diesem Kanal kann ich nicht mehr posten: ${channel}. Darum ruht dieser Feed: ${titles}. Gib mir dort die Rechte zurück, und er läuft von selbst weiter, oder lass ihn in einen anderen Kanal kommen.`
        : `In diesem Kanal kann ich nicht mehr posten: ${channel}. Darum ruhen diese Feeds: ${titles}. Gib mir dort die Rechte zurück, und sie laufen von selbst weiter, oder lass sie in einen anderen Kanal kommen.`,
    more: (count) => `${count} weitere`,
    alsoIn: (outlets) => `auch in: ${outlets}`,
    added: (titles) => `Hinzugefügt: ${titles}.`,
    removed: (title) => `Dieser Server folgt „${title}“ nicht mehr.`,
    willCome: (channel, when) =>
      `Neue Meldungen kommen nach ${channel}, sobald ich sie finde. Nächster Abruf: ${when}.`,
    newestComes: (feeds) =>
      feeds === 1
        ? 'Zu Beginn kommt die bisher neueste.'
        : `Zu Beginn kommt von ${feeds} Feeds die jeweils neueste.`,
    inUtc: (option) => `Das ist nach UTC: Deine Zeitzone kenne ich nicht. Wähle sie mit „${option}“.`,
    willDigest: (channel, when) => `Nächste Übersicht in ${channel}: ${when}.`,
    noPing: (role) =>
      `${role} kann ich nicht anpingen: Erlaube in den Einstellungen der Rolle jedem, sie zu erwähnen, oder gib mir das Recht, alle Rollen zu erwähnen.`,
    empty: (title) => `„${title}“ enthält gerade keine Meldungen.`,
    asPhrase: (phrase) =>
      `„${phrase}“ wird als ein Ausdruck gesucht; zwischen einzelnen Wörtern stehen Kommas.`,
    wouldLeave: (why) => `Sie würde weggelassen: ${why}. Gepostet wurde nichts.`,
    exported: (count) => `Feeds dieses Servers: ${count}.`,
    importing: (done, total) => `${done} von ${total} …`,
    imported: (added, total) => `Feeds hinzugefügt: ${added} von ${total}.`,
    since: (when) => `Seit ${when}`,
    digestTitle: (isWeekly) => (isWeekly ? 'Die Übersicht der Woche' : 'Die Übersicht des Tages'),
    paused: {
      admin: 'pausiert',
      refused: 'pausiert: Ich darf dort nicht posten',
      gone: 'pausiert: Den Feed gibt es nicht mehr',
      missing: 'pausiert: Der Feed ist nicht da; ich sehe jeden Tag nach',
    },
    anyLanguage: 'jede Sprache',
    reasons: {
      only: 'keines der gewünschten Wörter',
      except: 'ein unerwünschtes Wort',
      languages: 'in einer anderen Sprache',
      seen: 'schon berichtet',
      flood: 'zu viele auf einmal',
      unread: 'ließ sich nicht lesen',
    },
    terms: {
      channel: 'Kanal',
      deliver: 'Zustellung',
      day: 'Tag',
      at: 'Uhrzeit',
      'time-zone': 'Zeitzone',
      only: 'Nur mit',
      except: 'Nicht mit',
      languages: 'Nur auf',
      ping: 'Benachrichtigte Rolle',
      language: 'Sprache',
      quiet: 'Ruhezeit',
      publish: 'Veröffentlicht',
    },
  },
  labels: {
    comma: ', ',
    settings: 'Einstellungen',
    yes: 'ja',
    no: 'nein',
    actors: 'Wichtigste Akteure',
    ask: 'Fragen …',
    sample: 'An einem Beispiel ausprobieren',
    help: 'Hilfe',
    evidence: 'Belege',
    changes: 'Änderungen',
    compare: 'Vergleichen',
    timeline: 'Zeitleiste',
    story: 'Alles zu diesem Thema',
    asFile: 'Als Datei',
    summarize: 'Zusammenfassung',
    retry: 'Noch einmal',
    correct: 'Berichtigen …',
    more: 'Mehr',
    shorter: 'Kürzer',
    longer: 'Länger',
    plain: 'In einfachen Worten',
    language: 'In einer anderen Sprache',
    again: 'Neu lesen',
    wrong: 'Das ist falsch …',
    notMyLinks: 'Meine Links nicht',
    myLinks: 'Meine Links wieder',
    cancel: 'Abbrechen',
    delete: 'Löschen',
    forget: 'Endgültig löschen',
    pasteTitle: 'Artikel einfügen',
  },
  hints: (bot, list) => ({
    ways: [
      `Erwähne mich, ${bot}, mit einem Link, einer Datei oder einem Text, und wenn du magst mit einer Frage. In Direktnachrichten geht es ohne Erwähnung.`,
      `Tippe ${list}, mit einem Link, einem Text oder einer Datei.`,
      'Bei jeder anderen Nachricht öffne ihr Menü und wähle Apps, oder leite sie mir als Direktnachricht weiter.',
    ],
    rules: [
      'Von mehreren Links lese ich die ersten drei, jeden in einer eigenen Antwort; keine in Code, Spoilern oder <spitzen Klammern>.',
      'Mehrere Sätze, die nichts fragen, oder mehr als 280 Zeichen sind ein Text zum Lesen. Die erste oder letzte Zeile ist die Frage, wenn sie mit einem Fragezeichen endet.',
      'Eine kurze Frage allein gilt dem, was hier zuletzt gelesen wurde. Der Name eines Befehls allein, etwa „akteure“, ist dieser Befehl.',
      'Antworte auf eine meiner Karten, um bei ihrem Artikel zu bleiben. In Threads und in Direktnachrichten merke ich mir die Fragen davor.',
      'Reagiere auf eine meiner Karten mit einer Flagge, etwa 🇫🇷, und sie kommt noch einmal in der Sprache dieses Landes.',
    ],
    confirm: 'Drücke auf die Schaltfläche oder setze die Option „sicher“.',
  }),
  shell: {
    commands: {
      article: 'Zeigen, was aus jeder Quelle gelesen wurde',
      changes: 'Zeigen, was die spätere Fassung eines Artikels anders sagt',
      stories: 'Zeigen, welche Quellen über dasselbe Ereignis berichten',
      feed: 'Zeigen, was ein Feed gerade enthält und wann er wieder abgerufen würde',
      migrate: 'Den Speicher eines Ordners in die Postgres-Datenbank aus DATABASE_URL kopieren',
      backup: 'Den Speicher kopieren, auch während der Bot läuft',
      doctor: 'Prüfen, ob alles da ist, was der Bot braucht, und was zu tun ist',
      'usage --month':
        'Was jeder Server an jedem Tag eines Monats verbraucht und ausgegeben hat; mit --csv als CSV',
    },
    withPaste: (sentence) => `${sentence} Im Terminal liest - statt SOURCE den Text von der Standardeingabe.`,
    confirm: 'Setze --sure dazu.',
  },
  views: {
    reading: 'Ich lese …',
    waits: {
      budget:
        'Andere Anfragen haben den Rest des Tagesbudgets reserviert; diese beginnt, sobald eine davon fertig ist.',
      turn: 'Gerade fragen viele gleichzeitig, und das Modell nimmt nur eine begrenzte Zahl von Anfragen pro Minute an; diese steht in der Warteschlange.',
      model:
        'Das Modell hat noch nicht zu antworten begonnen. Bleibt die Antwort aus, gibt es Zitate aus dem Artikel.',
    },
    coverage: { full: 'ganzer Text', partial: 'ein Teil des Textes', teaser: 'nur die ersten Zeilen' },
    updated: (day: string) => `Stand ${day}`,
    inLanguage: (language: string) => `Auf ${language}`,
    minutes: (count) => `${count} Min. Lesezeit`,
    checked: ({ checked, total, twice, open }) =>
      open === ''
        ? `${checked} von ${total} ${twice ? 'doppelt ' : ''}geprüft`
        : `${checked} von ${total} ${twice ? 'doppelt ' : ''}geprüft, † nicht prüfbar: ${open}`,
    extractive: 'Zitate',
    noModel: 'ohne Modell',
    readAnew: 'eben neu gelesen',
    shortfalls: {
      none: () => 'nichts deutet darauf hin, dass etwas fehlt',
      declared: () => 'laut der Seite ist der Rest nicht frei',
      paywall: () => 'wo der Rest wäre, steht eine Bezahlschranke',
      stops: () => 'der Text bricht mittendrin ab',
      length: (percent) => `wegen der Länge gekürzt, die ersten ${percent} %`,
    },
    measures: (sentences, language) => `${counted(sentences, 'Satz', 'Sätze')} · Sprache: ${language}`,
    playgroundAt: (url) =>
      `Das ist ein lokales Discord mit dem Bot darin, bis du Strg-C drückst. Öffne es im Browser:\n\n  ${url}\n`,
    playgroundHints: [
      'Wähle unten ein Beispiel oder füge einen eigenen Artikel ein: Der Bot liest ihn sofort.',
      'Mit den Knöpfen unter einer Antwort geht es weiter. Über jeder Nachricht steht unter „Apps“, was der Bot mit ihr tun kann.',
      'Mit / kommen alle Befehle, mit @ der Bot. In den Einstellungen kannst du jemand anderes sein oder eine andere Sprache wählen.',
    ],
    modelReads: (model) => `Hier liest ${model}. Wo es das nicht kann, antworten Sätze des Artikels selbst.`,
    noModelReads: 'Hier liest kein Modell: Die Antworten sind Sätze des Artikels.',
    connecting: (version) => `Nutgraf ${version} verbindet sich mit Discord …`,
    opening: (version) => `Nutgraf ${version} öffnet ein Discord auf diesem Rechner …`,
    tokenMissing: 'Für das echte Discord setze DISCORD_TOKEN in .env; wie, steht in der README.',
    modelMissing: 'Damit ein Modell liest, setze ANTHROPIC_API_KEY oder OPENAI_BASE_URL in .env.',
    installAt: (url) => `Der Bot ist online. Füge ihn einem Server hinzu: ${url}`,
    unregistered: (why) =>
      `Discord hat meine Befehle nicht angenommen: ${why}. Zu sehen sind die von vorher oder keine; auf Erwähnungen antworte ich. Ich versuche es von selbst wieder, innerhalb einer Stunde.`,
    liveModel: (model) => `${model} hat geantwortet.`,
    liveTask: ({ statements, held, seconds, cost }) =>
      `${held} von ${statements} Aussagen hielten stand, in ${tenths(seconds)} s, für ${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }) =>
      `Tokens: ${whole(inputTokens)} Eingabe, ${whole(cacheReadTokens)} aus dem Cache, ${whole(cacheWriteTokens)} in den Cache, ${whole(outputTokens)} Ausgabe: ${dollars(usd)}`,
    liveServer: ({ format, contextTokens }) => {
      const formats = { schema: 'ein JSON-Schema', object: 'den JSON-Modus', prompt: 'den Prompt allein' };
      return `An seine Form gebunden durch ${formats[format]}; ${whole(contextTokens)} Tokens für Prompt und Antwort zusammen.`;
    },
    migrated: (rows: string) =>
      `${rows} Zeilen sind kopiert. Starte den Bot mit DATABASE_URL; der Ordner bleibt, wie er ist.`,
    backedUp: (file: string) => `Der Speicher ist in „${file}“ gesichert.`,
    sourceMeans: 'SOURCE ist ein Link, der Pfad einer Datei oder - für die Standardeingabe.',
    changes: {
      since: (what, when) => `Geändert seit ${when}: ${what}.`,
      sentences: (count) => counted(count, 'Satz', 'Sätze'),
      changed: 'Geändert',
      added: 'Hinzugekommen',
      removed: 'Entfallen',
      none: 'Nichts, was darin steht, hat sich geändert.',
      coverage:
        'Von einer Fassung lag mir mehr vor als von der anderen, deshalb kann manches davon schon immer dagestanden haben.',
    },
    stories: {
      story: (count) => `Berichten über dasselbe Ereignis: ${whole(count)}`,
      alone: 'Ohne weitere Artikel zum selben Ereignis',
    },
    several: {
      agreed: 'Mehrere sagen',
      disputed: 'Sie unterscheiden sich',
      only: 'Nur einer sagt',
      point: (about) => `Zu: ${about}`,
      nothing: 'Ich habe nichts gefunden, was diese Artikel gemeinsam haben.',
      noDates: 'Kein Satz nennt ein eindeutiges Datum.',
      undated:
        'Ohne Datum der Veröffentlichung fehlt, was von ihm aus gezählt wird, etwa „gestern“ oder „am Freitag“.',
      unread: (source, why) => `Nicht dabei, weil nicht lesbar: ${source}. ${why}`,
      same: (source) => `Derselbe Text wie ein anderer hier, deshalb nur einmal gezählt: ${source}.`,
      alsoRead: (count) =>
        `Hier auch gelesen: ${counted(count, 'weiterer Artikel', 'weitere Artikel')} zu diesem Thema.`,
      story: 'Hier zu diesem Thema gelesen',
      alone: 'Sonst wurde hier nichts zu diesem Thema gelesen.',
      adds: (quote) => `Neu darin: ${quote}`,
      timelineAlt: ({ first, last, count, more }) =>
        `Zeitleiste von ${first} bis ${last} mit ${count} Ereignissen, die darüber in Worten stehen${more && `; ${more}`}.`,
      evidence: 'Belege',
    },
    noActors: 'In diesem Artikel habe ich keine wichtigen Akteure gefunden.',
    actsOn: 'Wer handelt und wen es trifft',
    act: ({ from, verb, to }) => `${from} ${verb} ${to}`,
    mapAlt: (acts) => `Schaubild, wer handelt und wen es trifft: ${acts}.`,
    mapMore: (count) => `${count} weitere im Text`,
    leadPicture: (source) => `Bild aus dem Artikel: ${source}`,
    noPicture: 'Dazu gibt es ein Bild, aber ich darf in diesem Kanal keine Dateien anhängen.',
    doesntSay: 'Das steht nicht im Artikel.',
    closest: 'Die Stelle, die dem am nächsten kommt:',
    noSentence: 'Ich habe keinen Satz gefunden, der das beantwortet.',
    closestFew: 'Am nächsten kommt:',
    noMap:
      'Es gibt kein Schaubild: Ich habe keinen Satz gefunden, der klar sagt, wer hier handelt und wen es trifft.',
    checks: { figure: 'Zahlen', name: 'Namen', quotation: 'Zitate', evidence: 'Wortlaut', meaning: 'Sinn' },
    otherScript: 'andere Schrift: Wortlaut nicht verglichen',
    otherScriptHere:
      'Der Artikel ist in einer anderen Schrift: Namen wurden nach ihrem Klang verglichen, wo er sich bestimmen lässt, der Wortlaut nicht.',
    checkedMeans: (twice) =>
      twice
        ? 'Doppelt geprüft heißt: Zahlen, Zeitangaben, Namen und Zitate wurden mit dem Artikel verglichen, danach verglich ein Modell jede Aussage mit ihren Sätzen.'
        : 'Geprüft heißt: Zahlen, Zeitangaben, Namen und Zitate wurden mit dem Artikel verglichen. Ob eine Aussage sagt, was ihre Sätze sagen, beurteilst du.',
    uncheckedHere: (checks) => `Hier konnte das Programm nicht prüfen: ${checks}.`,
    linksUnasked: (allowed) =>
      allowed
        ? 'In den Kanälen, die Admins dafür gewählt haben, fasse ich deine Links zusammen, hier und auf jedem Server.'
        : 'Ich lasse deine Links in Ruhe, auf jedem Server. Erwähne mich, dann lese ich sie trotzdem.',
    evidenceOf: (title) => `Belege: ${title}`,
    reported: (inGuild) =>
      inGuild
        ? 'Danke. Die Admins dieses Servers und der Betreiber des Bots sehen, was du geschrieben hast, aber nicht, von wem es ist.'
        : 'Danke. Der Betreiber des Bots sieht, was du geschrieben hast, aber nicht, von wem es ist.',
    welcome: (list: string) =>
      `Hallo! Ich lese Nachrichtenartikel: Tippe ${list} oder erwähne mich mit einem Link, einem Text oder einer Datei. Zu allem, was ich sage, zeige ich den Satz des Artikels, in dem es steht. Ich lese nur, worum ich gebeten werde.`,
    addedTo: (server: string) => `Ich bin jetzt auf deinem Server „${server}“.`,
    hello: 'Hallo! Gib mir einen Link, einen Text oder eine Datei, und ich sage dir, was darin steht.',
    youAreWelcome: 'Gern geschehen.',
    helpRules: 'Wie ich Nachrichten verstehe',
    helpAdmins: 'Für alle, die diesen Server verwalten',
    helpMore: 'Mehr Hilfe …',
    helpNeeds: (right: string) => `Für alle mit dem Recht „${right}“.`,
    threadHint: (bot: string) => `Um hier weiterzufragen, erwähne ${bot} oder antworte auf die Karte.`,
    helpIntro: 'Ich lese Nachrichtenartikel. Alles, was ich sage, verweist auf den Satz, in dem es steht.',
    forgets: (articles, answers) =>
      `Ich bewahre hier ${articles} Artikel auf, mit ${counted(answers, 'Antwort, die', 'Antworten, die')} sonst niemand teilt.`,
    forgetsArticle: (title) => `„${title}“`,
    forgetsServer:
      'All das würde gelöscht, samt den Einstellungen dieses Servers, wer sie geändert hat und was verbraucht wurde. Was heute ausgegeben wurde, bleibt bis Mitternacht UTC stehen, damit kein Budget neu beginnt.',
    forgetsMe:
      'All das würde gelöscht, samt deiner Sprache und dass du überhaupt gefragt hast. Wie viel du heute gelesen hast, bleibt bis Mitternacht UTC stehen. Was du offen auf einem Server gefragt hast, gehört dem Server.',
    forgetsForGood:
      'Was andere von denselben Artikeln aufbewahren, bleibt bei ihnen. Das lässt sich nicht rückgängig machen.',
    forgotten: 'Es ist gelöscht.',
    usage: {
      here: 'Verbrauch dieses Servers',
      everywhere: 'Verbrauch aller Server',
      elsewhere: 'Direktnachrichten und Terminal',
      guilds: 'Server mit dem größten Verbrauch in 30 Tagen: Antworten, Dollar',
      today: 'Heute',
      days: (count) => `Letzte ${count} Tage`,
      parts: ({ readings, remembered, people, usd, input, cached, output, removed, reports }) => [
        `Antworten: ${readings}, davon schon gespeichert: ${remembered}`,
        `Personen: ${people}`,
        `Kosten: ${usd}`,
        `Tokens: ${input} Eingabe, davon ${cached} aus dem Cache, ${output} Ausgabe`,
        `Entfernte Aussagen: ${removed}`,
        `Als falsch gemeldet: ${reports}`,
      ],
      utc: 'Tage sind UTC-Tage.',
      incomplete: (days) => `Zahlen bleiben ${days} Tage erhalten: Dieser Monat ist nicht mehr vollständig.`,
      budget: ({ spent, cap }) => `Budget für heute: ${spent} von ${cap}, erneuert um Mitternacht UTC`,
      unlimited: (spent) => `Heute ausgegeben: ${spent}, ohne Grenze`,
      reported: 'Als falsch gemeldet',
      aDay: (amount) => `${amount} am Tag`,
      dollarsADay: 'Dollar am Tag',
      readingsADay: 'Antworten am Tag',
      alt: ({ title, days, most, today, cap }) =>
        `${title}, ${days} Tage. Am meisten am ${most}; heute ${today}${cap === null ? '' : `; das Budget ist ${cap}`}`,
    },
    bug: (id) => `Bei mir ist etwas schiefgegangen. Passiert es wieder, nenne dem Betreiber: ${id}.`,
    restNowhere: 'Es gibt mehr, als hier Platz hat, und ich darf in diesem Kanal keine Datei anhängen.',
    restInFile: 'Es gibt mehr, als hier Platz hat: Alles steht in der angehängten Datei.',
    unknownCommand: (name) => `„${name}“ kenne ich nicht.`,
  },
};
