import type { Words } from './en.ts';
import type { Notices, Shown } from './notices.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn } from './numbers.ts';
import { samples } from './samples.ts';

const { counted, decimal, money, tenths, whole } = numbersIn('es');

const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': 'no se citó ninguna frase adecuada',
  figure: 'una cifra o fecha no concuerda con las frases citadas',
  name: isSeveral ? 'un nombre no está en todos los artículos citados' : 'un nombre no está en el artículo',
  quotation: isSeveral
    ? 'una cita no está en todos los artículos citados'
    : 'una cita no está en el artículo',
  address: 'una dirección no está en las frases citadas',
  length: 'texto demasiado largo, de más o ya dicho',
  attribution: 'las frases citadas nombran a otro',
  contradicted: 'las frases citadas dicen otra cosa',
});

const quotes = (isSeveral = false) => `citas ${isSeveral ? 'de los artículos' : 'del artículo'}`;
const asQuotes = ({ isSeveral, isEmpty }: Shown = {}) =>
  isEmpty ? '' : `, así que estas son ${quotes(isSeveral)}`;

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact} ${isFeed ? 'Revisa la dirección de la fuente o inténtalo de nuevo más tarde.' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(`“${host}” no tiene esa página (404).`, 'Revisa el enlace o pega el texto.', isFeed);
  if (status === 410)
    return advise(`“${host}” ha retirado esa página (410).`, 'Busca una copia y pega su texto.', isFeed);
  if (status === 429)
    return `“${host}” recibe demasiadas solicitudes ahora mismo (429). Inténtalo de nuevo en unos minutos.`;
  if (status >= 500) return `“${host}” tiene un problema (${status}). Inténtalo de nuevo más tarde.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `“${host}” no me deja leer esa página (${status}).`,
      'Si tú puedes leerla, pega el texto.',
      isFeed,
    );
  return advise(
    `“${host}” no ha dado ninguna página (${status}).`,
    'Revisa el enlace o pega el texto.',
    isFeed,
  );
}

/** Spanish as it is read on both sides of the Atlantic. */
const idKinds = { channel: 'qué canal', role: 'qué rol', person: 'quién' };
const posting: Words['posting'] = { viewChannel: 'Ver canal', sendMessages: 'Enviar mensajes' };
const rights: Words['rights'] = { manageServer: 'Gestionar servidor', manageMessages: 'Gestionar mensajes' };

export const es: Words = {
  refusals: {
    'file.missing': ({ name }) => `No existe el archivo “${name}”. Revisa la ruta.`,
    'path.missing': ({ name }) =>
      `No existe el archivo “${name}”. Revisa la ruta, o pon - en su lugar y pasa el texto por la entrada estándar.`,
    'path.folder': ({ name }) =>
      `“${name}” es una carpeta, no un archivo. Da la ruta de un archivo que esté en ella.`,
    'path.unreadable': ({ name, reason }) =>
      `No se puede abrir “${name}” (${reason}). Revisa quién puede leerlo.`,
    'path.unopened': ({ name, reason }) =>
      `No se puede abrir “${name}” (${reason}). Revisa adónde lleva la ruta o inténtalo de nuevo.`,
    'file.kind': ({ name }) =>
      `“${name}” no es un texto que pueda leer. Envía un archivo .txt, .md, .html o .pdf.`,
    'file.large': ({ name, megabytes }) =>
      `“${name}” ocupa más de ${megabytes} MB. Pega la parte que importa.`,
    'text.empty': () => 'Ahí no hay texto. Pega el artículo o da su enlace.',
    'env.invalid': ({ name, wants }) =>
      `El valor de ${name} no sirve (se espera: ${wants}). Corrígelo en .env o en el entorno.`,
    'env.redis': () =>
      'REDIS_URL ya no existe: varios procesos comparten una base de datos Postgres, DATABASE_URL. Quita esa variable.',
    'env.price': ({ model }) =>
      `No se conoce el precio de “${model}”, así que no se puede respetar un presupuesto. Elige otro NUTGRAF_MODEL o pon NUTGRAF_DAILY_BUDGET_USD=none y quita NUTGRAF_GUILD_BUDGET_USD.`,
    'env.prices': ({ file }) =>
      `Los precios de “${file}” no se pueden usar. Tiene que ser un archivo JSON como el de docs/models.md: {"openai:NOMBRE": {"input": 0.1, "output": 0.4}}.`,
    'env.token': () => 'Falta DISCORD_TOKEN, y el Discord local no funciona en producción. Defínelo en .env.',
    'env.playground': () =>
      'Falta DISCORD_TOKEN, y el Discord local no está instalado aquí. Defínelo en .env o ejecuta `npm install`.',
    'store.unusable': ({ folder, reason }) =>
      `No se puede usar el almacén de “${folder}”: ${reason}. Revisa la carpeta o define NUTGRAF_DATA.`,
    'store.unreachable': ({ host, reason }) =>
      `La base de datos en ${host} no responde: ${reason}. Comprueba que funciona y revisa DATABASE_URL.`,
    'store.refused': ({ host, reason }) =>
      `No se puede usar la base de datos en ${host}: ${reason}. Revisa DATABASE_URL.`,
    'migrate.target': () => 'Define DATABASE_URL: es la base de datos a la que se copia el almacén.',
    'migrate.full': () => 'La base de datos ya contiene algo, y solo se llena una vacía. No se copió nada.',
    'backup.postgres': () => 'Una base de datos Postgres se copia con pg_dump: docs/setup.md dice cómo.',
    'metrics.unusable': ({ address, reason }) =>
      `No se pueden ofrecer métricas en ${address}: ${reason}. Elige otro puerto para NUTGRAF_METRICS.`,
    'backup.exists': ({ file }) =>
      `“${file}” ya existe, y una copia de seguridad no sobrescribe nada. Elige otro nombre.`,
    'backup.failed': ({ file, reason }) =>
      `No se pudo copiar el almacén a “${file}”: ${reason}. Revisa la carpeta y el disco.`,
    'backup.damaged': ({ file }) =>
      `El almacén está dañado, así que no se ha copiado nada. Ahora está en “${file}”: restaura una copia anterior.`,
    'article.gone': () => 'Ya no guardo ese artículo. Vuelve a dar su enlace o su texto.',
    'article.unknown': () =>
      'No guardo aquí ese artículo. Da el enlace con el que se leyó, o su identificador, como #1a2b3c.',
    'reading.gone': () => 'Ya no guardo esa respuesta. Pregunta otra vez y sus pasajes citados estarán ahí.',
    'env.key': () =>
      'No hay ningún modelo que comprobar: faltan ANTHROPIC_API_KEY y OPENAI_BASE_URL, o el servidor no responde. Define una en .env.',
    'live.format': ({ model }) =>
      `“${model}” ha respondido, pero no en la forma pedida, así que sus respuestas no sirven. Elige un modelo más grande o un servidor que pueda ceñirlo a un esquema JSON (docs/models.md).`,
    'live.failed': ({ why }) =>
      `El modelo no ha podido responder: ${why}. Revisa la dirección, la clave, el saldo y NUTGRAF_MODEL.`,
    'usage.command': ({ name }) =>
      name === '' ? '¿Qué comando? Existen estos:' : `No existe el comando “${name}”. Existen estos:`,
    'usage.near': ({ name, list }) =>
      `No existe el comando “${name}”. ¿Querías decir ${list.map((one) => `“${one}”`).join(' o ')}? Se escribe así:`,
    'usage.option': ({ option }) => `Aquí no existe la opción ${option}. Se escribe así:`,
    'usage.value': ({ option }) => `La opción ${option} no se usa de ese modo. Se escribe así:`,
    'usage.choice': ({ option, choices }) => `${option} tiene que ser uno de estos valores: ${choices}.`,
    'usage.long': ({ option, limit }) => `${option} puede tener ${limit} caracteres como máximo.`,
    'usage.number': ({ option, min, max, whole }) =>
      `${option} tiene que ser un número${whole ? ' entero' : ''} de ${decimal(min)} a ${decimal(max)}.`,
    'setting.gone': ({ kind, text }) =>
      `No veo ${kind === 'role' ? 'ningún rol' : 'ningún canal'} “${text}” en este servidor. Elige uno que proponga Discord.`,
    'usage.id': ({ kind, text }) =>
      `No sé ${idKinds[kind]} es “${text}”. Menciónalo como Discord lo propone, o da su ID.`,
    'usage.host': ({ text }) => `“${text}” no es el nombre de un sitio. Escríbelo como example.com.`,
    'usage.time': ({ text }) => `No sé qué hora es “${text}”. Escríbela como 08:00 o 20:00.`,
    'usage.span': ({ text }) => `“${text}” no es una franja horaria. Escríbela como 22:00-07:00.`,
    'usage.month': ({ text }) => `“${text}” no es un mes. Escríbelo como 2026-11.`,
    'usage.zone': ({ text }) => `No conozco ninguna zona horaria “${text}”. Escríbela como Europe/Madrid.`,
    'usage.list': ({ option, limit }) => `${option} admite ${limit} como máximo.`,
    'usage.missing': ({ options }) => `Falta: ${options}. Se escribe así:`,
    'usage.second': () => 'Diste un solo artículo: falta un segundo SOURCE. Se escribe así:',
    'usage.surplus': ({ text }) => `“${text}” está de más. Se escribe así:`,
    'usage.stdin': () =>
      'La entrada estándar solo puede leerse una vez: solo un SOURCE puede ser -. Se escribe así:',
    'source.missing': () => '¿Qué artículo? Da un enlace, pega su texto o adjunta un archivo.',
    'compare.two': () =>
      'Para comparar hacen falta dos artículos distintos. Dame otro: un enlace, su texto o un archivo.',
    'source.several': () => 'Dame una sola cosa para leer: un enlace, un texto o un archivo.',
    'press.stale': () => 'Ya no sé para qué era ese botón. Pregunta otra vez con un comando.',
    'command.none': ({ name, typed }) => `No existe el comando “${name}”. ${typed} muestra los que hay.`,
    'command.unknown': ({ name }) =>
      `“${name}” ya no es uno de mis comandos. Escribe / para ver los que tengo.`,
    'language.unknown': ({ text }) =>
      `No conozco ningún idioma llamado “${text}”. Escribe su nombre o su código, como español o es.`,
    'message.empty': () => 'Ese mensaje no tiene ningún enlace, archivo ni texto largo que leer. Elige otro.',
    'message.unreadable': () =>
      'Discord no me muestra ese mensaje. Abre su menú y elige Aplicaciones, o pega el enlace o el texto.',
    'message.gone': () => 'El mensaje al que respondiste ya no existe. Dame su enlace o su texto.',
    'press.others': () => 'Eso solo puede hacerlo quien preguntó.',
    'work.cancelled': () => 'Cancelado.',
    'work.givenUp': () =>
      'He fallado dos veces con eso, así que lo dejo. Prueba otro enlace o pega el texto.',
    'guild.needed': () => 'Eso solo funciona en un servidor.',
    'answer.open': ({ typed }) => `Eso es solo para ti, y aquí lo verían todos. Usa ${typed}.`,
    'person.needed': () => 'Eso solo sirve en Discord: en una terminal no sé quién pregunta.',
    'setting.unknown': ({ text, choices }) =>
      `No tengo ningún ajuste llamado “${text}”. Existen estos: ${choices}.`,
    'setting.none': () => 'Indica al menos un ajuste y su nuevo valor.',
    'setting.invalid': ({ name }) => `“${name}” no admite ese valor. Su descripción dice cuáles admite.`,
    'setting.ceiling': ({ usd }) =>
      `El operador permite a un servidor ${money(usd)} al día como máximo. Elige un presupuesto menor.`,
    'setting.model': ({ model, models }) =>
      models === ''
        ? `No se puede elegir “${model}”: ningún modelo lee para este bot.`
        : `“${model}” no se ofrece aquí. Elige uno de estos: ${models}.`,
    'store.away': () => 'Ahora mismo no puedo acceder a mi almacén. Inténtalo de nuevo en un momento.',
    'store.failed': () =>
      'No se cambió nada: no se pudo guardar. Inténtalo de nuevo en un momento y avisa al operador si vuelve a pasar.',
    'place.channel': () =>
      'Los administradores de este servidor solo me dejan responder en otros canales. Pregunta allí o por mensaje directo.',
    'place.role': () =>
      'Los administradores de este servidor me reservan para ciertos roles y no tienes ninguno. Habla con ellos o pregúntame por mensaje directo.',
    'feed.at': () => 'La hora es para un resumen periódico. Elige uno diario o semanal, o quita la hora.',
    'feed.day': () => 'El día es para un resumen semanal. Quítalo o elige semanal.',
    'feed.quiet': () =>
      'Las horas de silencio son para noticias que llegan una a una. Quítalas o elige “una a una”.',
    'feed.words': ({ word }) =>
      `“${word}” está a la vez entre lo que quieres y lo que no. Quítala de una de las dos listas.`,
    'feed.publish': ({ channel }) =>
      `“${channel}” no es un canal de anuncios, así que no se puede difundir desde él. Elige uno o no difundas.`,
    'feed.everyone': () =>
      'Las fuentes no avisan a “@everyone”. Elige un rol para quienes quieran enterarse.',
    'feed.none': ({ host }) =>
      `No encontré ninguna fuente en “${host}”. Da la dirección de la fuente, si el sitio tiene una.`,
    'feed.known': ({ title }) => `“${title}” ya llega a ese canal. Elige otro, o cámbialo desde la lista.`,
    'feed.many': ({ limit }) =>
      `Un servidor puede seguir ${counted(limit, 'fuente', 'fuentes')} como máximo. Quita una antes.`,
    'feed.unknown': () =>
      'Este servidor no sigue esa fuente. Da el título o la dirección de una de su lista de fuentes.',
    'feed.opml': ({ name }) =>
      `“${name}” no contiene ninguna fuente. Exporta tus fuentes como OPML y envía ese archivo.`,
    'channel.closed': ({ channel, lacking }) => {
      const list = lacking.map((one) => posting[one]).join(', ');
      return `No puedo publicar en “${channel}”. Allí me faltan estos permisos: ${list}. Concédelos o elige otro canal.`;
    },
    'site.blocked': ({ host }) =>
      `Los administradores de este servidor no me dejan leer “${host}”. Pega el texto.`,
    'right.missing': ({ right }) =>
      `Para eso hace falta el permiso “${rights[right]}”, o un acceso dado en Ajustes del servidor > Integraciones. Pregunta a quien gestione este servidor.`,
    'guild.blocked': () =>
      'El operador de este bot no le permite trabajar en este servidor. Si es un error, pregúntale.',
    'bot.stopping': () => 'Me estoy reiniciando. Pregunta otra vez en un minuto.',
    'shards.taken': ({ shards }) =>
      `Otro proceso ya atiende shards de ${shards}, o los cuenta de otro modo. Deténlo o corrige NUTGRAF_SHARDS.`,
    'discord.token': () => 'Discord rechaza el token. Pon el token del bot en DISCORD_TOKEN.',
    'discord.intents': () =>
      'Discord rechaza los intents. Permite Message Content en el portal de desarrolladores o quita NUTGRAF_MESSAGE_CONTENT.',
    'discord.unreachable': ({ host }) =>
      `No se puede acceder a ${host}. Revisa la red y, si está definida, DISCORD_API_URL.`,
    'discord.closed': ({ code }) =>
      `Discord ha cerrado la conexión definitivamente (${code}). Revisa DISCORD_TOKEN y los intents, y vuelve a iniciar.`,
    'file.expired': ({ name }) =>
      `Discord ya no da acceso a “${name}”: su enlace ha caducado. Envía el archivo otra vez.`,
    'file.unreachable': ({ name }) =>
      `No se pudo obtener “${name}” de Discord. Inténtalo de nuevo en un momento.`,
    'page.consent': () =>
      'Esa página solo muestra un aviso de cookies. Ábrela en tu navegador y pega el texto.',
    'page.challenge': () =>
      'Ese sitio comprueba si hay robots y no me deja entrar. Ábrelo en tu navegador y pega el texto.',
    'page.login': () => 'Esa página pide iniciar sesión. Si tú puedes leerla, pega el texto.',
    'page.script': () =>
      'Esa página queda vacía sin JavaScript, que yo no ejecuto. Ábrela en tu navegador y pega el texto.',
    'page.video': () => 'Esa página es un vídeo y yo solo leo texto. Pega su transcripción si la tiene.',
    'page.missing': () => 'Esa página dice que el artículo no está. Revisa el enlace o pega el texto.',
    'page.list': () => 'Esa página es una lista de artículos. Da el enlace de uno de ellos.',
    'page.empty': () => 'No he encontrado ningún artículo en esa página. Pega el texto.',
    'page.too-heavy': (_, isFeed) =>
      advise('Esa página pesa demasiado para leerla.', 'Pega la parte que importa.', isFeed),
    'pdf.broken': () =>
      'Ese PDF está dañado o protegido con contraseña. Ábrelo por tu cuenta y pega el texto.',
    'pdf.scan': () =>
      'Ese PDF contiene imágenes de páginas, sin texto. Pásale un reconocimiento de texto o pega el texto.',
    'link.invalid': () => 'Eso no es un enlace completo. Tiene esta forma: https://example.com/story.',
    'link.scheme': () => 'Solo leo enlaces que empiezan por http:// o https://.',
    'link.userinfo': () => 'Ese enlace lleva un nombre de usuario. Da el enlace sin la parte anterior a “@”.',
    'link.port': ({ port }, isFeed) =>
      advise(`No leo desde el puerto ${port}.`, 'Da el enlace público de la página o pega el texto.', isFeed),
    'link.private': ({ host }, isFeed) =>
      advise(`“${host}” no está en la internet pública, así que no lo leo.`, 'Pega el texto.', isFeed),
    'link.blocked': ({ host }, isFeed) =>
      advise(`El operador de este bot no le deja leer “${host}”.`, 'Pega el texto en su lugar.', isFeed),
    'link.unreachable': ({ host }) =>
      `No he podido acceder a “${host}”. Revisa el enlace o inténtalo de nuevo más tarde.`,
    'link.certificate': ({ host }, isFeed) =>
      advise(
        `“${host}” no ha podido demostrar que es quien dice ser (su certificado no es válido).`,
        'Pega el texto.',
        isFeed,
      ),
    'link.timeout': ({ host }, isFeed) =>
      advise(
        `“${host}” ha tardado demasiado en responder.`,
        'Inténtalo de nuevo más tarde o pega el texto.',
        isFeed,
      ),
    'link.broken': ({ host }, isFeed) =>
      advise(
        `La respuesta de “${host}” se ha cortado o no se entiende.`,
        'Inténtalo de nuevo o pega el texto.',
        isFeed,
      ),
    'link.redirects': ({ host }, isFeed) =>
      advise(
        `Ese enlace me hace dar vueltas a partir de “${host}”.`,
        'Ábrelo por tu cuenta y pega el texto.',
        isFeed,
      ),
    'link.status': statusWords,
    'link.large': ({ megabytes }, isFeed) =>
      advise(`Lo que hay en ese enlace ocupa más de ${megabytes} MB.`, 'Pega la parte que importa.', isFeed),
    'link.type': ({ host, type }) =>
      `Ese enlace de “${host}” lleva a ${type ? `“${type}”` : 'algo'} que no es un artículo. Da la página del artículo.`,
  },
  commands: {
    summarize: { name: 'resumir', description: 'Resumir un artículo de prensa' },
    actors: { name: 'actores', description: 'Enumerar los actores clave de un artículo de prensa' },
    ask: { name: 'preguntar', description: 'Hacer una pregunta sobre un artículo de prensa' },
    help: { name: 'ayuda', description: 'Mostrar qué sé hacer y cómo preguntar' },
    evidence: { name: 'pasajes', description: 'Mostrar las frases en las que se basa una respuesta' },
    changes: {
      name: 'cambios',
      description: 'Mostrar lo que ha cambiado en un artículo desde la última lectura',
    },
    compare: { name: 'comparar', description: 'Comparar lo que dicen de un hecho de dos a cuatro artículos' },
    timeline: { name: 'cronología', description: 'Mostrar qué pasó y cuándo, según uno o varios artículos' },
    story: {
      name: 'tema',
      description: 'Listar lo leído aquí sobre un mismo tema, primero lo más nuevo',
    },
    export: { name: 'exportar', description: 'Dar una respuesta como archivo, con sus citas y enlaces' },
    sample: { name: 'ejemplo', description: 'Probarme con una noticia de ejemplo' },
    report: { name: 'avisar', description: 'Decir qué está mal en una respuesta' },
    usage: { name: 'uso', description: 'Mostrar lo que este servidor ha usado y gastado' },
    links: {
      name: 'enlaces',
      description: 'Decir si puedo leer sin que me lo pidan los enlaces que publicas',
    },
    hello: { name: 'hola', description: 'Responder a un saludo' },
    thanks: { name: 'gracias', description: 'Responder a un agradecimiento' },
    'feed add': {
      name: 'añadir',
      description: 'Seguir fuentes o sitios, en un resumen cada mañana a las 8 si no eliges otra cosa',
    },
    'feed list': { name: 'lista', description: 'Ver las fuentes de este servidor y cambiarlas' },
    'feed change': { name: 'cambiar', description: 'Cambiar cómo llega una fuente' },
    'feed remove': { name: 'quitar', description: 'Dejar de seguir una fuente' },
    'feed test': {
      name: 'probar',
      description: 'Ver la noticia más reciente de una fuente tal como llegaría; no se publica nada',
    },
    'feed import': { name: 'importar', description: 'Seguir todas las fuentes de un archivo OPML' },
    'feed export': { name: 'exportar', description: 'Las fuentes de este servidor como archivo OPML' },
    'digest now': {
      name: 'ahora',
      description: 'Ver (solo tú) lo que ya contiene el próximo resumen de este canal',
    },
    catchup: {
      name: 'ponme-al-día',
      description: 'Ver (solo tú) las noticias que llegaron aquí desde tu última pregunta',
    },
    'config show': { name: 'mostrar', description: 'Mostrar los ajustes de este servidor y cambiarlos' },
    'config set': { name: 'cambiar', description: 'Cambiar ajustes de este servidor' },
    'config reset': {
      name: 'restablecer',
      description: 'Devolver un ajuste de este servidor a su valor inicial',
    },
    'config why': { name: 'motivo', description: 'Decir si respondería a alguien en un canal, y por qué' },
    'forget article': { name: 'artículo', description: 'Borrar de aquí un artículo y sus respuestas' },
    'forget server': { name: 'servidor', description: 'Borrar todo lo que se guarda de este servidor' },
    'forget me': { name: 'mis-datos', description: 'Borrar todo lo que se guarda de ti' },
  },
  groups: {
    feed: { name: 'fuente', description: 'Fuentes de este servidor' },
    digest: { name: 'resumen', description: 'El resumen de este canal' },
    config: { name: 'ajustes', description: 'Ajustes de este servidor' },
    forget: { name: 'olvidar', description: 'Borrar lo que guardo' },
  },
  rights,
  posting,
  options: {
    article: { name: 'artículo', description: 'Un enlace al artículo, o su texto' },
    file: { name: 'archivo', description: 'El artículo como archivo: .txt, .md, .html o .pdf' },
    command: { name: 'comando', description: 'Qué comando' },
    source: {
      name: 'origen',
      description: 'Una fuente o un sitio, como example.com; varios separados por espacios',
    },
    feed: { name: 'fuente', description: 'Qué fuente' },
    deliver: { name: 'entrega', description: 'Una a una, o en un resumen diario o semanal' },
    day: { name: 'día', description: 'Qué día llega un resumen semanal' },
    at: { name: 'hora', description: 'Cuándo llega el resumen, como 08:00' },
    'time-zone': { name: 'zona-horaria', description: 'De dónde es esa hora, como Europe/Madrid' },
    only: {
      name: 'solo',
      description: 'Solo noticias con alguna de estas palabras o frases; separadas por comas',
    },
    except: {
      name: 'excepto',
      description: 'Ninguna noticia con alguna de estas palabras o frases; separadas por comas',
    },
    languages: {
      name: 'idiomas',
      description: 'Solo noticias en estos idiomas, como español, inglés; separados por comas',
    },
    ping: { name: 'avisar', description: 'Un rol al que se avisa' },
    quiet: { name: 'silencio', description: 'Cuándo no llega nada una a una, como 22:00-07:00' },
    publish: {
      name: 'difundir',
      description: 'En un canal de anuncios: también a los servidores que lo siguen',
    },
    paused: { name: 'en-pausa', description: 'Si descansa por ahora' },
    markdown: { name: 'markdown', description: 'También como archivo Markdown' },
    opml: {
      name: 'opml',
      description: 'La lista de fuentes como archivo, tal como la exportan los lectores',
    },
    question: { name: 'pregunta', description: 'Lo que quieres saber' },
    length: { name: 'longitud', description: 'Breve, normal o detallado' },
    style: { name: 'estilo', description: 'Una lista, un párrafo, palabras sencillas o un titular' },
    language: { name: 'idioma', description: 'El idioma de la respuesta; si falta, el del artículo' },
    private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },
    reading: { name: 'respuesta', description: 'Una respuesta anterior desde la que continuar' },
    fresh: { name: 'releer', description: 'Leer el artículo de nuevo' },
    earlier: { name: 'anterior', description: 'Lo que era el artículo antes' },
    other: { name: 'otro', description: 'Otro artículo: un enlace, su texto o uno leído aquí' },
    third: { name: 'tercero', description: 'Un tercer artículo' },
    fourth: { name: 'cuarto', description: 'Un cuarto artículo' },
    otherFile: { name: 'otro-archivo', description: 'El otro artículo como archivo' },
    thirdFile: { name: 'tercer-archivo', description: 'El tercer artículo como archivo' },
    fourthFile: { name: 'cuarto-archivo', description: 'El cuarto artículo como archivo' },
    sure: { name: 'seguro', description: 'Borrarlo ahora' },
    wrong: { name: 'error', description: 'Lo que dice, y lo que dice el artículo' },
    channel: { name: 'canal', description: 'Un canal de este servidor' },
    person: { name: 'persona', description: 'Alguien de este servidor' },
    setting: { name: 'ajuste', description: 'Qué ajuste' },
    unasked: { name: 'sin-pedir', description: 'Si puedo o no; déjalo vacío para ver cómo está ahora' },
  },
  descriptions: {
    languageOfAnswer: 'El idioma de la respuesta; si falta, el del artículo o el de la pregunta',
    languageOfSeveral: 'El idioma de la respuesta; si falta, el de los artículos, o el tuyo si tienen varios',
    languageOfFeed: 'El idioma en que se cuenta cada noticia; si falta, el suyo',
  },
  choices: {
    each: 'una a una',
    daily: 'un resumen diario',
    monday: 'lunes',
    tuesday: 'martes',
    wednesday: 'miércoles',
    thursday: 'jueves',
    friday: 'viernes',
    saturday: 'sábado',
    sunday: 'domingo',
    weekly: 'un resumen semanal',
    brief: 'breve',
    standard: 'normal',
    detailed: 'detallado',
    bullets: 'lista',
    paragraph: 'párrafo',
    plain: 'palabras sencillas',
    headline: 'titular',
  },
  settings: {
    language: {
      name: 'idioma',
      label: 'Idioma',
      description: 'El idioma de las respuestas, si nadie pide otro',
      nothing: 'el del artículo',
    },
    length: {
      name: 'longitud',
      label: 'Longitud',
      description: 'La longitud de los resúmenes, si nadie pide otra cosa',
    },
    style: {
      name: 'estilo',
      label: 'Estilo',
      description: 'Cómo se escriben los resúmenes, si nadie pide otra cosa',
    },
    model: {
      name: 'modelo',
      label: 'Modelo',
      description: 'Qué modelo lee aquí, de los que ofrece el operador',
      nothing: 'el del operador',
    },
    channels: {
      name: 'canales',
      label: 'Canales',
      description: 'Dónde respondo; en todas partes si no se elige ninguno',
      nothing: 'en todas partes',
    },
    roles: {
      name: 'roles',
      label: 'Roles',
      description: 'Quién puede usarme: quien tenga uno de estos roles; todos si no se elige ninguno',
      nothing: 'todos',
    },
    unasked: {
      name: 'espontáneo',
      label: 'Resúmenes espontáneos',
      description: 'Canales donde resumo cada enlace sin que nadie lo pida',
      nothing: 'en ninguno',
    },
    budget: {
      name: 'presupuesto',
      label: 'Presupuesto diario',
      description: 'Lo que este servidor puede gastar al día, en dólares estadounidenses',
      nothing: 'sin límite propio',
    },
    readings: {
      name: 'lecturas',
      label: 'Lecturas por persona',
      description: 'Cuántas lecturas nuevas puede tener aquí una persona al día',
      nothing: 'sin límite propio',
    },
    private: {
      name: 'privado',
      label: 'Respuestas privadas',
      description: 'Mostrar las respuestas a los comandos solo a quien las pidió',
    },
    threads: { name: 'hilos', label: 'Hilos', description: 'Responder a las menciones en un hilo propio' },
    thumbnails: {
      name: 'imágenes',
      label: 'Imágenes',
      description: 'Mostrar en las respuestas públicas la imagen del artículo, si su página indica una',
    },
    sites: {
      name: 'sitios',
      label: 'Solo estos sitios',
      description: 'Los únicos sitios cuyos enlaces leo, como example.com; vacío: todos',
      nothing: 'todos',
    },
    blocked: {
      name: 'bloqueados',
      label: 'Sitios bloqueados',
      description: 'Sitios cuyos enlaces no leo nunca, como example.com; un enlace vale por todo su sitio',
      nothing: 'ninguno',
    },
    days: {
      name: 'días',
      label: 'Días de conservación',
      description: 'Cuántos días se guardan los artículos y las respuestas',
    },
  },
  config: {
    change: 'Cambiar un ajuste…',
    byDefault: (value) => `${value} (predeterminado)`,
    lastChanges: 'Últimos cambios',
    operator: 'el operador',
    somebody: 'alguien que ya no está',
    became: (before, after) => `${before} → ${after}`,
    settingChange: (setting, change) => `${setting}: ${change}`,
    goneChannel: 'un canal que ya no existe (se ignora)',
    goneRole: 'un rol que ya no existe (se ignora)',
    ceiling: (amount) => `El operador permite a un servidor ${amount} al día como máximo.`,
    noModels: 'El operador no ofrece modelos entre los que elegir.',
    unaskedOff: 'Sin resúmenes espontáneos: el operador solo me deja ver los mensajes dirigidos a mí.',
    sitesBlocked: (sites) => `Permitidos y bloqueados a la vez, así que no los leo: ${sites}.`,
    unaskedElsewhere: (channels) =>
      `Sin resúmenes espontáneos en ${channels}: solo respondo en los canales elegidos en “Canales”.`,
    cannotPost: (channels) =>
      `No puedo publicar en ${channels}. Dame allí los permisos o elige otros canales.`,
    changed: (count) => `${counted(count, 'ajuste cambiado', 'ajustes cambiados')}.`,
    unchanged: 'Nada cambió: ya estaba así.',
    meanwhile: (setting) =>
      `Alguien cambió “${setting}” mientras tanto, así que lo tuyo no se guardó. Así está ahora.`,
    personInChannel: (person, channel) => `${person} en ${channel}`,
    byCommand: 'Con un comando o botón',
    byMention: 'Con una mención o respuesta',
    answers: 'Respondería.',
    stopped: (by) => `No respondería. Motivo: ${by}.`,
    unsure: (by) => `No se puede saber desde aquí: ${by}.`,
    isAllowed: (what) => `Sí: ${what}`,
    isBarred: (what) => `No, solo: ${what}`,
    unseen: (what) => `No se ve desde aquí: ${what}`,
    theirPermissions: 'Sus permisos',
    myPermissions: 'Mis permisos',
    lacking: (what) => `Falta: ${what}`,
    notHere: 'no es miembro de este servidor',
    permissions: {
      ...posting,

      sendInThreads: 'Enviar mensajes en hilos',
      useCommands: 'Usar comandos de aplicaciones',
      integrations: 'Ajustes del servidor > Integraciones',
    },
  },
  notices: {
    noKey: (_, { isSeveral } = {}) => `Son ${quotes(isSeveral)}: ningún modelo lee para este bot.`,
    unusable: (_, shown) =>
      `No se ha podido usar el modelo${asQuotes(shown)}. El operador del bot puede ver por qué.`,
    keptReading: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Ahora no se pudieron volver a leer los artículos, así que estas son las lecturas anteriores.'
        : 'Ahora no se pudo volver a leer el artículo, así que esta es la lectura anterior.',
    noSecondLook: () =>
      'Solo el programa comprobó las afirmaciones: ahora no fue posible una segunda revisión.',
    unbacked: (_, shown) => `Nada de la respuesta del modelo superó las comprobaciones${asQuotes(shown)}.`,
    unavailable: (_, shown) =>
      `El modelo no ha podido responder ahora${asQuotes(shown)}. Inténtalo de nuevo más tarde.`,
    budget: (_, shown) =>
      `El presupuesto de hoy se ha agotado${asQuotes(shown)}. Se renueva a medianoche UTC.`,
    guildBudget: (_, shown) =>
      `El presupuesto de hoy de este servidor se ha agotado${asQuotes(shown)}. Se renueva a medianoche UTC.`,
    noPrice: (_, shown) =>
      `Aquí hay un presupuesto y no puede cumplirse con un modelo cuyo precio no se conoce${asQuotes(shown)}. El operador del bot puede indicar un modelo de precio conocido.`,
    personReadings: ({ count }, shown) =>
      `Cada persona tiene ${counted(count, 'lectura nueva', 'lecturas nuevas')} al día y ya has usado las tuyas${asQuotes(shown)}. La cuenta se reinicia a medianoche UTC.`,
    partial: ({ percent }) => `El artículo era demasiado largo: he leído el primer ${percent} %.`,
    teaser: () => 'Solo se pueden leer gratis las primeras líneas, y esto se limita a ellas.',
    parts: ({ list }) => `Solo tengo una parte de: ${list.join(', ')}.`,
    ignoredLanguage: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sin un modelo no puedo traducir: esto está en el idioma de cada artículo.'
        : 'Sin un modelo no puedo traducir: esto está en el idioma del artículo.',
    ignoredStyle: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sin un modelo no puedo reformular: esto está en las palabras de cada artículo.'
        : 'Sin un modelo no puedo reformular: esto está en las palabras del artículo.',
    ignoredEarlier: () => 'Sin un modelo no puedo tener en cuenta tus preguntas anteriores.',
    ignoredQuestion: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sin un modelo, de otro idioma solo reconozco nombres, cifras y algunas palabras: pregunta en el de los artículos.'
        : 'Sin un modelo, de otro idioma solo reconozco nombres, cifras y algunas palabras: pregunta en el del artículo.',
    partlyAnswered: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sobre una parte de la pregunta, el modelo no encontró nada en los artículos.'
        : 'Sobre una parte de la pregunta, el modelo no encontró nada en el artículo.',
    ignoredNames: ({ language }) =>
      `Sin un modelo no distingo los nombres en este idioma (${nameLanguage(language, 'es') ?? language}).`,
    removed: ({ count, reason }, { isSeveral } = {}) =>
      `${counted(count, 'afirmación eliminada', 'afirmaciones eliminadas')}: ${removedBecause(isSeveral)[reason]}.`,
  },
  sample: samples.es,
  menus: {
    summarize: 'Resumir',
    actors: 'Actores clave',
    ask: 'Preguntar sobre esto',
  },
  feeds: {
    when: (day, time, zone) => `${day}, ${time} (${zone})`,
    at: (time, zone) => `${time} (${zone})`,
    nothing: 'No ha llegado nada nuevo.',
    alsoToldBy: 'También informan',
    noFeeds:
      'Este servidor aún no sigue ninguna fuente. Añade una con un sitio o la dirección de una fuente.',
    open: 'Abrir una fuente…',
    change: 'Cambiar…',
    failing: 'la última vez no se pudo leer',
    nobody: 'nadie',
    never: 'nunca',
    anything: 'todo',
    none: 'nada',
    state: 'Estado',
    nextDigest: 'Próximo resumen',
    nextLook: 'Próxima consulta',
    lastItem: 'Última noticia',
    problem: 'Problema',
    unknownProblem: 'Algo falló por mi parte; el operador del bot puede ver qué.',
    cost: 'Coste en 30 días',
    leftOut: 'Omitidas en 30 días',
    test: 'Probar',
    pause: 'Pausar',
    resume: 'Reanudar',
    remove: 'Quitar',
    undo: 'Volver a añadir',
    all: 'Todas las fuentes',
    changed: 'Cambiado.',
    tested: 'Así llegaría. No se ha publicado nada.',
    digestNow: 'El resumen hasta ahora',
    missed: 'Lo que te perdiste aquí',
    sinceAsked:
      'Parto de la última vez que me preguntaste algo en este canal. No veo cuándo lees o escribes aquí.',
    sinceWeek:
      'No me consta ninguna pregunta tuya en este canal en una semana, así que esto es la última semana.',
    gone: 'Esta fuente dice que ha desaparecido para siempre, así que ya no llega nada de ella.',
    missing: 'Esta fuente ya no está. La busco al menos una vez al día y, si vuelve, seguirá sola.',
    flooded: (count) =>
      `${counted(count, 'noticia más llegó', 'noticias más llegaron')} de golpe, como si la fuente hubiera volcado su archivo. Aquí solo se ven las más recientes.`,
    lost: (channel, titles, count) =>
      count === 1
        ? `Ya no puedo publicar en este canal: ${channel}. Por eso queda en pausa esta fuente: ${titles}. Devuélveme allí los permisos y seguirá sola, o elige otro canal para ella.`
        : `Ya no puedo publicar en este canal: ${channel}. Por eso quedan en pausa estas fuentes: ${titles}. Devuélveme allí los permisos y seguirán solas, o elige otro canal para ellas.`,
    more: (count) => `${count} más`,
    alsoIn: (outlets) => `también en: ${outlets}`,
    added: (titles) => `Añadido: ${titles}.`,
    removed: (title) => `Ya no se sigue “${title}”.`,
    willCome: (channel, when) =>
      `Las noticias nuevas llegan a ${channel} en cuanto las encuentro. Próxima consulta: ${when}.`,
    newestComes: (feeds) =>
      feeds === 1
        ? 'Para empezar, llega la más reciente hasta ahora.'
        : `Para empezar, llega la más reciente hasta ahora de ${feeds} fuentes.`,
    inUtc: (option) => `Eso es en UTC: no conozco tu zona horaria. Elige la tuya con “${option}”.`,
    willDigest: (channel, when) => `Próximo resumen en ${channel}: ${when}.`,
    noPing: (role) =>
      `No puedo avisar a ${role}: permite en los ajustes del rol que cualquiera lo mencione, o dame permiso para mencionar todos los roles.`,
    empty: (title) => `“${title}” no tiene noticias ahora mismo.`,
    asPhrase: (phrase) =>
      `“${phrase}” se busca como una sola expresión; separa con comas las palabras sueltas.`,
    wouldLeave: (why) => `Se omitiría: ${why}. No se ha publicado nada.`,
    exported: (count) => `Fuentes de este servidor: ${count}.`,
    importing: (done, total) => `${done} de ${total}…`,
    imported: (added, total) => `Fuentes añadidas: ${added} de ${total}.`,
    since: (when) => `Desde ${when}`,
    digestTitle: (isWeekly) => (isWeekly ? 'El resumen de la semana' : 'El resumen de hoy'),
    paused: {
      admin: 'en pausa',
      refused: 'en pausa: no puedo publicar allí',
      gone: 'en pausa: la fuente ya no existe',
      missing: 'en pausa: la fuente no está; la busco cada día',
    },
    anyLanguage: 'cualquier idioma',
    reasons: {
      only: 'ninguna de las palabras pedidas',
      except: 'una palabra excluida',
      languages: 'en otro idioma',
      seen: 'ya enviada',
      flood: 'demasiadas a la vez',
      unread: 'no se pudo leer',
    },
    terms: {
      channel: 'Canal',
      deliver: 'Entrega',
      day: 'Día',
      at: 'Hora',
      'time-zone': 'Zona horaria',
      only: 'Solo con',
      except: 'Sin',
      languages: 'Escrito en',
      ping: 'Rol avisado',
      language: 'Idioma',
      quiet: 'Horas de silencio',
      publish: 'Difundido',
    },
  },
  labels: {
    comma: ', ',
    settings: 'Ajustes',
    yes: 'sí',
    no: 'no',
    actors: 'Actores clave',
    ask: 'Preguntar…',
    sample: 'Probar con un ejemplo',
    help: 'Ayuda',
    evidence: 'Pasajes citados',
    changes: 'Cambios',
    compare: 'Comparar',
    timeline: 'Cronología',
    story: 'Todo sobre este tema',
    asFile: 'Como archivo',
    summarize: 'Resumen',
    retry: 'Reintentar',
    correct: 'Corregir…',
    more: 'Más',
    shorter: 'Más corto',
    longer: 'Más largo',
    plain: 'En palabras sencillas',
    language: 'En otro idioma',
    again: 'Leer de nuevo',
    wrong: 'Esto está mal…',
    notMyLinks: 'Mis enlaces no',
    myLinks: 'Mis enlaces otra vez',
    cancel: 'Cancelar',
    delete: 'Borrar',
    forget: 'Borrar para siempre',
    pasteTitle: 'Pegar el artículo',
  },
  hints: (bot, list) => ({
    ways: [
      `Mencióname, ${bot}, con un enlace, un archivo o un texto, y con una pregunta si la tienes. En los mensajes directos no hace falta mencionarme.`,
      `Escribe ${list}, con un enlace, un texto o un archivo.`,
      'Para cualquier otro mensaje, abre su menú y elige Aplicaciones, o reenvíamelo por mensaje directo.',
    ],
    rules: [
      'Si hay varios enlaces, leo los tres primeros, cada uno en su propia respuesta; ninguno en código, spoilers o <corchetes angulares>.',
      'Varias frases que no preguntan nada, o más de 280 caracteres, son un texto para leer. Su primera o última línea es la pregunta si termina en signo de interrogación.',
      'Una pregunta corta sola se refiere a lo último que se leyó aquí. El nombre de un comando solo, como “actores”, es ese comando.',
      'Responde a una de mis tarjetas para seguir con su artículo. En los hilos y en los mensajes directos recuerdo las preguntas anteriores.',
      'Reacciona a una de mis tarjetas con una bandera, como 🇫🇷, y la repito en el idioma de ese país.',
    ],
    confirm: 'Pulsa el botón o añade la opción “seguro”.',
  }),
  shell: {
    commands: {
      article: 'Mostrar lo que se leyó de cada artículo',
      changes: 'Mostrar qué dice de otra manera la versión posterior de un artículo',
      stories: 'Mostrar qué artículos informan del mismo hecho',
      feed: 'Mostrar qué contiene ahora una fuente y cuándo se volvería a consultar',
      migrate: 'Copiar el almacén de una carpeta a la base de datos Postgres de DATABASE_URL',
      backup: 'Copiar el almacén, también mientras el bot funciona',
      doctor: 'Comprobar si está todo lo que el bot necesita, y qué hacer',
      'usage --month': 'Lo que cada servidor usó y gastó cada día de un mes; con --csv, en CSV',
    },
    withPaste: (sentence) =>
      `${sentence} En una terminal, - en lugar de SOURCE lee el texto de la entrada estándar.`,
    confirm: 'Añade --sure.',
  },
  views: {
    reading: 'Leyendo…',
    waits: {
      budget:
        'Otras lecturas han reservado lo que queda del presupuesto de hoy; esta empieza en cuanto termine una de ellas.',
      turn: 'Hay muchas peticiones a la vez y el modelo solo admite cierto número por minuto; esta está en cola.',
      model: 'El modelo aún no ha empezado a responder. Si no lo hace, recibirás citas del artículo.',
    },
    coverage: { full: 'texto completo', partial: 'parte del texto', teaser: 'solo las primeras líneas' },
    updated: (day: string) => `actualizado: ${day}`,
    inLanguage: (language: string) => `En ${language}`,
    minutes: (count) => `${count} min de lectura`,
    checked: ({ checked, total, twice, open }) =>
      open === ''
        ? `${checked} de ${counted(total, 'comprobada', 'comprobadas')}${twice ? ' dos veces' : ''}`
        : `${checked} de ${counted(total, 'comprobada', 'comprobadas')}${twice ? ' dos veces' : ''}, † no se pudo: ${open}`,
    extractive: 'citas',
    noModel: 'sin modelo',
    readAnew: 'leído de nuevo hace un momento',
    shortfalls: {
      none: () => 'nada indica que falte algo',
      declared: () => 'la página dice que el resto no es gratis',
      paywall: () => 'el resto es solo para suscriptores',
      stops: () => 'el texto se corta a la mitad',
      length: (percent) => `recortado por su longitud, el primer ${percent} %`,
    },
    measures: (sentences, language) => `${counted(sentences, 'frase', 'frases')} · idioma: ${language}`,
    playgroundAt: (url) =>
      `Este es un Discord local con el bot dentro, hasta que pulses Ctrl-C. Ábrelo en un navegador:\n\n  ${url}\n`,
    playgroundHints: [
      'Elige un ejemplo de abajo o pega un artículo tuyo: el bot lo lee enseguida.',
      'Sigue con los botones de una respuesta. Sobre cada mensaje, «Aplicaciones» muestra lo que el bot puede hacer con él.',
      'Escribe / para ver todos los comandos, o @ para el bot. En los ajustes puedes ser otra persona o cambiar de idioma.',
    ],
    modelReads: (model) => `Aquí lee ${model}. Donde no puede, responden las frases del propio artículo.`,
    noModelReads: 'Aquí no lee ningún modelo: las respuestas son frases del artículo.',
    connecting: (version) => `Nutgraf ${version} se está conectando a Discord…`,
    opening: (version) => `Nutgraf ${version} está abriendo un Discord en este equipo…`,
    tokenMissing: 'Para el Discord de verdad, define DISCORD_TOKEN en .env; el README explica cómo.',
    modelMissing: 'Para que lea un modelo, define ANTHROPIC_API_KEY u OPENAI_BASE_URL en .env.',
    installAt: (url) => `El bot está en línea. Añádelo a un servidor: ${url}`,
    unregistered: (why) =>
      `Discord no ha aceptado mis comandos: ${why}. Se ven los de antes, o ninguno; respondo a las menciones. Lo vuelvo a intentar por mi cuenta, en menos de una hora.`,
    liveModel: (model) => `${model} ha respondido.`,
    liveTask: ({ statements, held, seconds, cost }) =>
      `Afirmaciones que se sostienen: ${held} de ${statements}, en ${tenths(seconds)} s, por ${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }) =>
      `Tokens: ${whole(inputTokens)} de entrada, ${whole(cacheReadTokens)} desde la caché, ${whole(cacheWriteTokens)} hacia la caché, ${whole(outputTokens)} de salida: ${dollars(usd)}`,
    liveServer: ({ format, contextTokens }) => {
      const formats = { schema: 'un esquema JSON', object: 'el modo JSON', prompt: 'solo el prompt' };
      return `Sujeto a su forma por ${formats[format]}; ${whole(contextTokens)} tokens para el prompt y la respuesta juntos.`;
    },
    migrated: (rows: string) =>
      `Se copiaron ${rows} filas. Inicia el bot con DATABASE_URL; la carpeta queda como está.`,
    backedUp: (file: string) => `El almacén está copiado en “${file}”.`,
    sourceMeans: 'SOURCE es un enlace, la ruta de un archivo o - para la entrada estándar.',
    changes: {
      since: (what, when) => `Ha cambiado desde el ${when}: ${what}.`,
      sentences: (count) => counted(count, 'frase', 'frases'),
      changed: 'Cambiado',
      added: 'Añadido',
      removed: 'Eliminado',
      none: 'No ha cambiado nada de lo que dice.',
      coverage: 'Tenía más de una versión que de la otra, así que algo de esto puede haber estado siempre.',
    },
    stories: {
      story: (count) => `Informan del mismo hecho: ${whole(count)}`,
      alone: 'Sin otros artículos sobre el mismo hecho',
    },
    several: {
      agreed: 'Lo dicen varios',
      disputed: 'No coinciden',
      only: 'Solo lo dice uno',
      point: (about) => `Sobre: ${about}`,
      nothing: 'No he encontrado nada que estos artículos tengan en común.',
      noDates: 'Ninguna frase menciona una fecha inequívoca.',
      undated: 'Sin fecha de publicación se omite lo que se cuenta desde ella, como «ayer» o «el viernes».',
      unread: (source, why) => `Queda fuera porque no se pudo leer: ${source}. ${why}`,
      same: (source) => `Es el mismo texto que otro de estos, así que cuenta una vez: ${source}.`,
      alsoRead: (count) =>
        `También leído aquí: ${counted(count, 'artículo más', 'artículos más')} sobre este tema.`,
      story: 'Leído aquí sobre este tema',
      alone: 'No se ha leído aquí nada más sobre este tema.',
      adds: (quote) => `Lo nuevo: ${quote}`,
      timelineAlt: ({ first, last, count, more }) =>
        `Cronología de ${first} a ${last}: ${count} sucesos, descritos arriba en palabras${more && `; ${more}`}.`,
      evidence: 'Pasajes citados',
    },
    noActors: 'No he encontrado actores clave en este artículo.',
    actsOn: 'Quién actúa sobre quién',
    act: ({ from, verb, to }) => `${from} ${verb} ${to}`,
    mapAlt: (acts) => `Mapa de quién actúa sobre quién: ${acts}.`,
    mapMore: (count) => `${count} más en el texto`,
    leadPicture: (source) => `Imagen del artículo: ${source}`,
    noPicture: 'Hay una imagen de esto, pero no puedo adjuntar archivos en este canal.',
    doesntSay: 'El artículo no lo dice.',
    closest: 'El pasaje más cercano:',
    noSentence: 'No he encontrado ninguna frase que responda a esto.',
    closestFew: 'Lo más cercano:',
    noMap: 'No hay mapa: no encontré ninguna frase que diga claramente que uno actúa sobre otro.',
    checks: {
      figure: 'cifras',
      name: 'nombres',
      quotation: 'citas',
      evidence: 'redacción',
      meaning: 'sentido',
    },
    otherScript: 'otra escritura: redacción no comparada',
    otherScriptHere:
      'El artículo está en otra escritura: los nombres se compararon por su sonido cuando se puede saber; la redacción, no.',
    checkedMeans: (twice) =>
      twice
        ? 'Comprobado dos veces significa que cifras, fechas, nombres y citas se compararon con el artículo y que después un modelo comparó cada afirmación con sus frases.'
        : 'Comprobado significa que cifras, fechas, nombres y citas se compararon con el artículo. Si una afirmación dice lo mismo que sus frases, júzgalo tú.',
    uncheckedHere: (checks) => `Aquí el programa no pudo comprobar: ${checks}.`,
    linksUnasked: (allowed) =>
      allowed
        ? 'En los canales que los administradores han elegido para eso, resumo los enlaces que publicas, aquí y en todos los servidores.'
        : 'No leo los enlaces que publicas, en ningún servidor. Si me mencionas, los leo de todos modos.',
    evidenceOf: (title) => `Pasajes citados: ${title}`,
    reported: (inGuild) =>
      inGuild
        ? 'Gracias. Los administradores de este servidor y el operador del bot ven lo que has escrito, no quién lo ha escrito.'
        : 'Gracias. El operador del bot ve lo que has escrito, no quién lo ha escrito.',
    welcome: (list: string) =>
      `¡Hola! Leo noticias: escribe ${list}, o mencióname con un enlace, un texto o un archivo. Todo lo que digo remite a la frase del artículo que lo dice. Solo leo lo que me piden.`,
    addedTo: (server: string) => `Me han añadido a tu servidor “${server}”.`,
    hello: '¡Hola! Dame un enlace, un texto o un archivo y te digo qué cuenta.',
    youAreWelcome: 'De nada.',
    helpRules: 'Cómo entiendo los mensajes',
    helpAdmins: 'Para quienes gestionan este servidor',
    helpMore: 'Más ayuda…',
    helpNeeds: (right: string) => `Para quienes tienen el permiso “${right}”.`,
    threadHint: (bot: string) => `Para seguir aquí, menciona a ${bot} o responde a su tarjeta.`,
    helpIntro: 'Leo artículos de prensa. Todo lo que digo remite a la frase que lo dice.',
    forgets: (articles, answers) =>
      `Guardo aquí ${counted(articles, 'artículo', 'artículos')}, con ${counted(answers, 'respuesta', 'respuestas')} que nadie más comparte.`,
    forgetsArticle: (title) => `“${title}”`,
    forgetsServer:
      'Se borraría todo, con los ajustes de este servidor, quién los cambió y lo que se usó. Lo gastado hoy se conserva hasta la medianoche UTC, para que ningún presupuesto empiece de nuevo.',
    forgetsMe:
      'Se borraría todo, con tu idioma y el hecho de que preguntaste. El número de tus lecturas de hoy se conserva hasta la medianoche UTC. Lo que preguntaste abiertamente en un servidor pertenece a ese servidor.',
    forgetsForGood: 'Lo que otros guardan de los mismos artículos sigue siendo suyo. No se puede deshacer.',
    forgotten: 'Está borrado.',
    usage: {
      here: 'Uso de este servidor',
      everywhere: 'Uso de todos los servidores',
      elsewhere: 'mensajes directos y terminal',
      guilds: 'Servidores que más usaron en 30 días: lecturas, dólares',
      today: 'Hoy',
      days: (count) => `Últimos ${count} días`,
      parts: ({ readings, remembered, people, usd, input, cached, output, removed, reports }) => [
        `Lecturas: ${readings}, de ellas ya guardadas: ${remembered}`,
        `Personas: ${people}`,
        `Coste: ${usd}`,
        `Tokens: ${input} de entrada, ${cached} de ellos de la caché, ${output} de salida`,
        `Afirmaciones eliminadas: ${removed}`,
        `Señaladas como erróneas: ${reports}`,
      ],
      utc: 'Los días son días UTC.',
      incomplete: (days) => `Las cifras se guardan ${days} días: ese mes ya no está completo.`,
      budget: ({ spent, cap }) => `Presupuesto de hoy: ${spent} de ${cap}, se renueva a medianoche UTC`,
      unlimited: (spent) => `Gastado hoy: ${spent}, sin límite`,
      reported: 'Señalado como erróneo',
      aDay: (amount) => `${amount} al día`,
      dollarsADay: 'Dólares al día',
      readingsADay: 'Lecturas al día',
      alt: ({ title, days, most, today, cap }) =>
        `${title}, ${days} días. Lo máximo: ${most}; hoy: ${today}${cap === null ? '' : `; el presupuesto: ${cap}`}`,
    },
    bug: (id) => `Algo ha fallado por mi parte. Si vuelve a pasar, avisa al operador: ${id}.`,
    restNowhere: 'Hay más de lo que cabe aquí, y no puedo adjuntar archivos en este canal.',
    restInFile: 'Hay más de lo que cabe aquí: todo está en el archivo adjunto.',
    unknownCommand: (name) => `No conozco “${name}”.`,
  },
};
