import type { Words } from './en.ts';
import type { Notices, Shown } from './notices.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn } from './numbers.ts';
import { samples } from './samples.ts';

const { counted, decimal, money, tenths, whole } = numbersIn('pt-BR');

const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': 'não foi citada nenhuma frase adequada',
  figure: 'um número ou uma data não bate com as frases citadas',
  name: isSeveral ? 'um nome não está em todas as matérias citadas' : 'um nome não está na matéria',
  quotation: isSeveral
    ? 'uma citação não está em todas as matérias citadas'
    : 'uma citação não está na matéria',
  address: 'um endereço não está nas frases citadas',
  length: 'texto longo demais, além do pedido ou já dito',
  attribution: 'as frases citadas falam de outra pessoa ou entidade',
  contradicted: 'as frases citadas dizem outra coisa',
});

const quotes = (isSeveral = false) => `citações ${isSeveral ? 'das matérias' : 'da matéria'}`;
const asQuotes = ({ isSeveral, isEmpty }: Shown = {}) =>
  isEmpty ? '' : `, então estas são ${quotes(isSeveral)}`;

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact} ${isFeed ? 'Confira o endereço do feed ou tente de novo mais tarde.' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(`“${host}” não tem essa página (404).`, 'Confira o link ou cole o texto.', isFeed);
  if (status === 410)
    return advise(`“${host}” tirou essa página do ar (410).`, 'Procure uma cópia e cole o texto.', isFeed);
  if (status === 429)
    return `“${host}” está recebendo pedidos demais (429). Tente de novo em alguns minutos.`;
  if (status >= 500) return `“${host}” está com problemas (${status}). Tente de novo mais tarde.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `“${host}” não me deixa ler essa página (${status}).`,
      'Se você consegue ler, cole o texto.',
      isFeed,
    );
  return advise(`“${host}” não entregou a página (${status}).`, 'Confira o link ou cole o texto.', isFeed);
}

const idKinds = { channel: 'qual canal', role: 'qual cargo', person: 'quem' };
const posting: Words['posting'] = { viewChannel: 'Ver canal', sendMessages: 'Enviar mensagens' };
const rights: Words['rights'] = { manageServer: 'Gerenciar servidor', manageMessages: 'Gerenciar mensagens' };

export const ptBR: Words = {
  refusals: {
    'file.missing': ({ name }) => `O arquivo “${name}” não existe. Confira o caminho.`,
    'path.missing': ({ name }) =>
      `O arquivo “${name}” não existe. Confira o caminho, ou ponha - no lugar dele e passe o texto pela entrada padrão.`,
    'path.folder': ({ name }) =>
      `“${name}” é uma pasta, não um arquivo. Dê o caminho de um arquivo dentro dela.`,
    'path.unreadable': ({ name, reason }) =>
      `Não dá para abrir “${name}” (${reason}). Confira quem pode lê-lo.`,
    'path.unopened': ({ name, reason }) =>
      `Não dá para abrir “${name}” (${reason}). Confira aonde o caminho leva ou tente de novo.`,
    'file.kind': ({ name }) =>
      `“${name}” não é um texto que eu consiga ler. Envie um arquivo .txt, .md, .html ou .pdf.`,
    'file.large': ({ name, megabytes }) => `“${name}” passa de ${megabytes} MB. Cole a parte que importa.`,
    'text.empty': () => 'Não há texto aí. Cole a matéria ou dê o link dela.',
    'env.invalid': ({ name, wants }) =>
      `O valor de ${name} não serve (esperado: ${wants}). Corrija no .env ou no ambiente.`,
    'env.redis': () =>
      'REDIS_URL não existe mais: vários processos usam juntos um banco Postgres, DATABASE_URL. Remova essa variável.',
    'env.price': ({ model }) =>
      `O preço de “${model}” não é conhecido, então não dá para respeitar um orçamento. Escolha outro NUTGRAF_MODEL, ou defina NUTGRAF_DAILY_BUDGET_USD=none e remova NUTGRAF_GUILD_BUDGET_USD.`,
    'env.prices': ({ file }) =>
      `Os preços em “${file}” não podem ser usados. Tem que ser um arquivo JSON como em docs/models.md: {"openai:NOME": {"input": 0.1, "output": 0.4}}.`,
    'env.token': () => 'Falta DISCORD_TOKEN, e o Discord local não roda em produção. Defina no .env.',
    'env.playground': () =>
      'Falta DISCORD_TOKEN, e o Discord local não está instalado aqui. Defina no .env ou execute `npm install`.',
    'store.unusable': ({ folder, reason }) =>
      `Não dá para usar o armazenamento em “${folder}”: ${reason}. Confira a pasta ou defina NUTGRAF_DATA.`,
    'store.unreachable': ({ host, reason }) =>
      `O banco de dados em ${host} não responde: ${reason}. Confira se ele está no ar e DATABASE_URL.`,
    'store.refused': ({ host, reason }) =>
      `Não dá para usar o banco de dados em ${host}: ${reason}. Confira DATABASE_URL.`,
    'migrate.target': () => 'Defina DATABASE_URL: é o banco para o qual o armazenamento é copiado.',
    'migrate.full': () => 'O banco já contém algo, e só um vazio é preenchido. Nada foi copiado.',
    'backup.postgres': () => 'O backup de um banco Postgres se faz com pg_dump: docs/setup.md explica como.',
    'metrics.unusable': ({ address, reason }) =>
      `Não dá para servir métricas em ${address}: ${reason}. Escolha outra porta para NUTGRAF_METRICS.`,
    'backup.exists': ({ file }) =>
      `“${file}” já existe, e um backup não sobrescreve nada. Escolha outro nome.`,
    'backup.failed': ({ file, reason }) =>
      `Não deu para copiar o armazenamento para “${file}”: ${reason}. Confira a pasta e o disco.`,
    'backup.damaged': ({ file }) =>
      `O armazenamento está danificado, por isso nada foi copiado. Ele está agora em “${file}”: restaure um backup mais antigo.`,
    'article.gone': () => 'Não guardo mais essa matéria. Dê o link ou o texto de novo.',
    'article.unknown': () =>
      'Não guardo aqui essa matéria. Dê o link pelo qual foi lida ou o id dela, como #1a2b3c.',
    'reading.gone': () => 'Não guardo mais essa resposta. Pergunte de novo e os trechos citados estarão lá.',
    'env.key': () =>
      'Não há modelo para verificar: faltam ANTHROPIC_API_KEY e OPENAI_BASE_URL, ou o servidor não responde. Defina um deles no .env.',
    'live.format': ({ model }) =>
      `“${model}” respondeu, mas não na forma pedida, então as respostas não servem. Escolha um modelo maior ou um servidor que o prenda a um esquema JSON (docs/models.md).`,
    'live.failed': ({ why }) =>
      `O modelo não conseguiu responder: ${why}. Confira o endereço, a chave, o crédito e NUTGRAF_MODEL.`,
    'usage.command': ({ name }) =>
      name === '' ? 'Qual comando? Existem estes:' : `Não existe o comando “${name}”. Existem estes:`,
    'usage.near': ({ name, list }) =>
      `Não existe o comando “${name}”. Você quis dizer ${list.map((one) => `“${one}”`).join(' ou ')}? Escreve-se assim:`,
    'usage.option': ({ option }) => `Não existe a opção ${option} aqui. Escreve-se assim:`,
    'usage.value': ({ option }) => `A opção ${option} não se usa desse jeito. Escreve-se assim:`,
    'usage.choice': ({ option, choices }) => `${option} tem que ser um destes valores: ${choices}.`,
    'usage.long': ({ option, limit }) => `${option} pode ter no máximo ${limit} caracteres.`,
    'usage.number': ({ option, min, max, whole }) =>
      `${option} tem que ser um número${whole ? ' inteiro' : ''} de ${decimal(min)} a ${decimal(max)}.`,
    'setting.gone': ({ kind, text }) =>
      `Não vejo ${kind === 'role' ? 'nenhum cargo' : 'nenhum canal'} “${text}” neste servidor. Escolha entre os que o Discord oferece.`,
    'usage.id': ({ kind, text }) =>
      `Não sei ${idKinds[kind]} é “${text}”. Mencione como o Discord oferece, ou dê o ID.`,
    'usage.host': ({ text }) => `“${text}” não é o nome de um site. Escreva como example.com.`,
    'usage.time': ({ text }) => `Não sei que horário é “${text}”. Escreva como 08:00 ou 20h.`,
    'usage.span': ({ text }) => `“${text}” não é um intervalo de horas. Escreva como 22:00-07:00.`,
    'usage.month': ({ text }) => `“${text}” não é um mês. Escreva como 2026-11.`,
    'usage.zone': ({ text }) => `Não conheço nenhum fuso horário “${text}”. Escreva como America/Sao_Paulo.`,
    'usage.list': ({ option, limit }) => `${option} aceita no máximo ${limit}.`,
    'usage.missing': ({ options }) => `Falta: ${options}. Escreve-se assim:`,
    'usage.second': () => 'Você deu só uma matéria: falta um segundo SOURCE. Escreve-se assim:',
    'usage.surplus': ({ text }) => `“${text}” está sobrando. Escreve-se assim:`,
    'usage.stdin': () =>
      'A entrada padrão só pode ser lida uma vez: só um SOURCE pode ser -. Escreve-se assim:',
    'source.missing': () => 'Qual matéria? Dê um link, cole o texto ou anexe um arquivo.',
    'compare.two': () =>
      'Para comparar, preciso de duas matérias diferentes. Mande outra: um link, o texto ou um arquivo.',
    'source.several': () => 'Me dê uma coisa só para ler: um link, um texto ou um arquivo.',
    'press.stale': () => 'Não sei mais para que servia esse botão. Pergunte de novo com um comando.',
    'command.none': ({ name, typed }) => `Não existe o comando “${name}”. ${typed} mostra os que há.`,
    'command.unknown': ({ name }) =>
      `“${name}” não é mais um dos meus comandos. Digite / para ver os que tenho.`,
    'language.unknown': ({ text }) =>
      `Não conheço nenhum idioma chamado “${text}”. Escreva o nome ou o código dele, como português ou pt.`,
    'message.empty': () => 'Essa mensagem não tem link, arquivo nem texto longo para ler. Escolha outra.',
    'message.unreadable': () =>
      'O Discord não me mostra essa mensagem. Abra o menu dela e escolha Apps, ou cole o link ou o texto.',
    'message.gone': () => 'A mensagem que você respondeu não existe mais. Mande o link ou o texto dela.',
    'press.others': () => 'Só quem perguntou pode fazer isso.',
    'work.cancelled': () => 'Cancelado.',
    'work.givenUp': () => 'Falhei duas vezes nisso, então desisti. Tente outro link ou cole o texto.',
    'guild.needed': () => 'Isso só funciona em um servidor.',
    'answer.open': ({ typed }) => `Isso é só para você, e aqui todos veriam. Use ${typed}.`,
    'person.needed': () => 'Isso só funciona no Discord: em um terminal não sei quem pergunta.',
    'setting.invalid': ({ name }) => `“${name}” não aceita esse valor. A descrição diz quais são aceitos.`,
    'setting.unknown': ({ text, choices }) =>
      `Não tenho nenhuma configuração chamada “${text}”. Existem estas: ${choices}.`,
    'setting.none': () => 'Indique ao menos uma configuração e o novo valor.',
    'setting.ceiling': ({ usd }) =>
      `O operador permite a um servidor no máximo ${money(usd)} por dia. Escolha um orçamento menor.`,
    'setting.model': ({ model, models }) =>
      models === ''
        ? `Não dá para escolher “${model}”: nenhum modelo lê para este bot.`
        : `“${model}” não é oferecido aqui. Escolha um destes: ${models}.`,
    'store.away': () => 'Não consigo acessar meu armazenamento agora. Tente de novo daqui a pouco.',
    'store.failed': () =>
      'Nada mudou: não deu para salvar. Tente de novo daqui a pouco e avise o operador se acontecer outra vez.',
    'place.channel': () =>
      'Os administradores deste servidor só me deixam responder em outros canais. Pergunte lá ou por mensagem direta.',
    'place.role': () =>
      'Os administradores deste servidor me reservaram para certos cargos, e você não tem nenhum deles. Fale com eles ou me pergunte por mensagem direta.',
    'feed.at': () => 'O horário é para um resumo periódico. Escolha um diário ou semanal, ou tire o horário.',
    'feed.day': () => 'O dia é para um resumo semanal. Tire-o ou escolha semanal.',
    'feed.quiet': () =>
      'O horário de silêncio é para notícias que chegam uma a uma. Tire-o ou escolha “uma a uma”.',
    'feed.words': ({ word }) =>
      `“${word}” está ao mesmo tempo no que você quer e no que não quer. Tire de uma das duas listas.`,
    'feed.publish': ({ channel }) =>
      `“${channel}” não é um canal de anúncios, então nada pode ser publicado dele. Escolha um ou não publique.`,
    'feed.everyone': () => 'Os feeds não mencionam “@everyone”. Escolha um cargo para quem quer ser avisado.',
    'feed.none': ({ host }) =>
      `Não encontrei nenhum feed em “${host}”. Dê o endereço do feed, se o site tiver um.`,
    'feed.known': ({ title }) => `“${title}” já chega a esse canal. Escolha outro, ou altere pela lista.`,
    'feed.many': ({ limit }) =>
      `Um servidor pode seguir no máximo ${counted(limit, 'feed', 'feeds')}. Remova um antes.`,
    'feed.unknown': () =>
      'Este servidor não segue esse feed. Dê o título ou o endereço de um da lista de feeds dele.',
    'feed.opml': ({ name }) =>
      `“${name}” não traz nenhum feed. Exporte seus feeds como OPML e envie esse arquivo.`,
    'channel.closed': ({ channel, lacking }) => {
      const list = lacking.map((one) => posting[one]).join(', ');
      return `Não posso publicar em “${channel}”. Lá me faltam estas permissões: ${list}. Conceda-as ou escolha outro canal.`;
    },
    'site.blocked': ({ host }) =>
      `Os administradores deste servidor não me deixam ler “${host}”. Cole o texto.`,
    'right.missing': ({ right }) =>
      `Isso exige a permissão “${rights[right]}”, ou um acesso dado em Configurações do servidor > Integrações. Fale com quem gerencia este servidor.`,
    'guild.blocked': () =>
      'O operador deste bot não permite que ele funcione neste servidor. Se for engano, fale com ele.',
    'bot.stopping': () => 'Estou sendo reiniciado. Pergunte de novo em um minuto.',
    'shards.taken': ({ shards }) =>
      `Outro processo já atende shards de ${shards}, ou os conta de outro modo. Pare-o ou corrija NUTGRAF_SHARDS.`,
    'discord.token': () => 'O Discord recusa o token. Coloque o token do bot em DISCORD_TOKEN.',
    'discord.intents': () =>
      'O Discord recusa os intents. Permita Message Content no portal do desenvolvedor ou remova NUTGRAF_MESSAGE_CONTENT.',
    'discord.unreachable': ({ host }) =>
      `Não dá para acessar ${host}. Confira a rede e, se estiver definida, DISCORD_API_URL.`,
    'discord.closed': ({ code }) =>
      `O Discord encerrou a conexão de vez (${code}). Confira o DISCORD_TOKEN e os intents e inicie de novo.`,
    'file.expired': ({ name }) =>
      `O Discord não oferece mais “${name}”: o link expirou. Envie o arquivo de novo.`,
    'file.unreachable': ({ name }) =>
      `Não foi possível buscar “${name}” no Discord. Tente de novo em instantes.`,
    'page.consent': () => 'Essa página só mostra um aviso de cookies. Abra no navegador e cole o texto.',
    'page.challenge': () => 'Esse site barra robôs e não me deixa entrar. Abra no navegador e cole o texto.',
    'page.login': () => 'Essa página pede login. Se você consegue ler, cole o texto.',
    'page.script': () =>
      'Essa página fica vazia sem JavaScript, que eu não executo. Abra no navegador e cole o texto.',
    'page.video': () => 'Essa página é um vídeo, e eu só leio texto. Cole a transcrição, se houver.',
    'page.missing': () => 'Essa página diz que a matéria não está lá. Confira o link ou cole o texto.',
    'page.list': () => 'Essa página é uma lista de matérias. Dê o link de uma delas.',
    'page.empty': () => 'Não encontrei nenhuma matéria nessa página. Cole o texto.',
    'page.too-heavy': (_, isFeed) =>
      advise('Essa página é pesada demais para ler.', 'Cole a parte que importa.', isFeed),
    'pdf.broken': () => 'Esse PDF está danificado ou protegido por senha. Abra você mesmo e cole o texto.',
    'pdf.scan': () =>
      'Esse PDF tem imagens de páginas, sem texto. Passe por um reconhecimento de texto ou cole o texto.',
    'link.invalid': () => 'Isso não é um link completo. Ele tem esta forma: https://example.com/story.',
    'link.scheme': () => 'Só leio links que começam com http:// ou https://.',
    'link.userinfo': () => 'Esse link traz um nome de usuário. Dê o link sem a parte antes do “@”.',
    'link.port': ({ port }, isFeed) =>
      advise(`Não leio da porta ${port}.`, 'Dê o link público da página ou cole o texto.', isFeed),
    'link.private': ({ host }, isFeed) =>
      advise(`“${host}” não está na internet pública, por isso não leio de lá.`, 'Cole o texto.', isFeed),
    'link.blocked': ({ host }, isFeed) =>
      advise(`O operador deste bot não deixa que ele leia “${host}”.`, 'Cole o texto.', isFeed),
    'link.unreachable': ({ host }) =>
      `Não consegui acessar “${host}”. Confira o link ou tente de novo mais tarde.`,
    'link.certificate': ({ host }, isFeed) =>
      advise(`“${host}” não conseguiu provar quem é (o certificado não é válido).`, 'Cole o texto.', isFeed),
    'link.timeout': ({ host }, isFeed) =>
      advise(`“${host}” demorou demais para responder.`, 'Tente de novo mais tarde ou cole o texto.', isFeed),
    'link.broken': ({ host }, isFeed) =>
      advise(
        `A resposta de “${host}” foi cortada ou está ilegível.`,
        'Tente de novo ou cole o texto.',
        isFeed,
      ),
    'link.redirects': ({ host }, isFeed) =>
      advise(
        `Esse link me faz andar em círculos a partir de “${host}”.`,
        'Abra você mesmo e cole o texto.',
        isFeed,
      ),
    'link.status': statusWords,
    'link.large': ({ megabytes }, isFeed) =>
      advise(`O que esse link traz passa de ${megabytes} MB.`, 'Cole a parte que importa.', isFeed),
    'link.type': ({ host, type }) =>
      `Esse link de “${host}” leva a ${type ? `“${type}”` : 'algo'} que não é uma matéria. Dê a página da matéria.`,
  },
  commands: {
    summarize: { name: 'resumir', description: 'Resumir uma matéria jornalística' },
    actors: { name: 'atores', description: 'Listar os principais atores de uma matéria jornalística' },
    ask: { name: 'perguntar', description: 'Fazer uma pergunta sobre uma matéria jornalística' },
    help: { name: 'ajuda', description: 'Mostrar o que sei fazer e como perguntar' },
    evidence: { name: 'trechos', description: 'Mostrar as frases em que uma resposta se baseia' },
    changes: { name: 'mudanças', description: 'Mostrar o que mudou em uma matéria desde a última leitura' },
    compare: { name: 'comparar', description: 'Comparar o que duas a quatro matérias dizem de um fato' },
    timeline: {
      name: 'cronologia',
      description: 'Mostrar o que aconteceu e quando, por uma ou várias matérias',
    },
    story: {
      name: 'assunto',
      description: 'Listar o que foi lido aqui sobre o mesmo assunto, do mais novo ao mais antigo',
    },
    export: { name: 'exportar', description: 'Dar uma resposta em arquivo, com as citações e os links' },
    sample: { name: 'exemplo', description: 'Me testar com uma notícia de exemplo' },
    report: { name: 'avisar', description: 'Dizer o que está errado em uma resposta' },
    usage: { name: 'uso', description: 'Mostrar o que este servidor usou e gastou' },
    links: { name: 'links', description: 'Dizer se posso ler sem que me peçam os links que você publica' },
    hello: { name: 'olá', description: 'Responder a uma saudação' },
    thanks: { name: 'obrigado', description: 'Responder a um agradecimento' },
    'feed add': {
      name: 'adicionar',
      description: 'Seguir feeds ou sites, em um resumo toda manhã às 8, se você não escolher outra coisa',
    },
    'feed list': { name: 'lista', description: 'Ver os feeds deste servidor e alterá-los' },
    'feed change': { name: 'alterar', description: 'Alterar como um feed chega' },
    'feed remove': { name: 'remover', description: 'Deixar de seguir um feed' },
    'feed test': {
      name: 'testar',
      description: 'Ver a notícia mais recente de um feed como chegaria; nada é publicado',
    },
    'feed import': { name: 'importar', description: 'Seguir todos os feeds de um arquivo OPML' },
    'feed export': { name: 'exportar', description: 'Os feeds deste servidor como arquivo OPML' },
    'digest now': {
      name: 'agora',
      description: 'Mostrar só a você o que o próximo resumo deste canal já tem',
    },
    catchup: {
      name: 'atualizar',
      description: 'Mostrar só a você as notícias que chegaram aqui desde sua última pergunta',
    },
    'config show': { name: 'mostrar', description: 'Mostrar as configurações deste servidor e alterá-las' },
    'config set': { name: 'alterar', description: 'Alterar configurações deste servidor' },
    'config reset': {
      name: 'restaurar',
      description: 'Devolver uma configuração deste servidor ao valor padrão',
    },
    'config why': { name: 'motivo', description: 'Dizer se eu responderia a alguém em um canal, e por quê' },
    'forget article': { name: 'matéria', description: 'Apagar daqui uma matéria e suas respostas' },
    'forget server': { name: 'servidor', description: 'Apagar tudo o que é guardado deste servidor' },
    'forget me': { name: 'meus-dados', description: 'Apagar tudo o que é guardado de você' },
  },
  groups: {
    feed: { name: 'feed', description: 'Feeds deste servidor' },
    digest: { name: 'resumo', description: 'O resumo deste canal' },
    config: { name: 'configurações', description: 'Configurações deste servidor' },
    forget: { name: 'esquecer', description: 'Apagar o que eu guardo' },
  },
  rights,
  posting,
  options: {
    article: { name: 'matéria', description: 'Um link para a matéria, ou o texto dela' },
    file: { name: 'arquivo', description: 'A matéria como arquivo: .txt, .md, .html ou .pdf' },
    command: { name: 'comando', description: 'Qual comando' },
    source: { name: 'fonte', description: 'Um feed ou site, como example.com; vários separados por espaços' },
    feed: { name: 'feed', description: 'Qual feed' },
    deliver: { name: 'entrega', description: 'Uma a uma, ou em um resumo diário ou semanal' },
    day: { name: 'dia', description: 'Em que dia chega um resumo semanal' },
    at: { name: 'hora', description: 'Quando o resumo chega, como 08:00' },
    'time-zone': { name: 'fuso-horário', description: 'De onde é esse horário, como America/Sao_Paulo' },
    only: {
      name: 'só',
      description: 'Só notícias com uma destas palavras ou expressões; separadas por vírgulas',
    },
    except: {
      name: 'exceto',
      description: 'Nenhuma notícia com uma destas palavras ou expressões; separadas por vírgulas',
    },
    languages: {
      name: 'idiomas',
      description: 'Só matérias nestes idiomas, como português, inglês; vírgulas entre eles',
    },
    ping: { name: 'avisar', description: 'Um cargo que é avisado' },
    quiet: { name: 'silêncio', description: 'Quando nada chega uma a uma, como 22:00-07:00' },
    publish: {
      name: 'publicar',
      description: 'Em um canal de anúncios: também para os servidores que o seguem',
    },
    paused: { name: 'pausado', description: 'Se fica pausado por enquanto' },
    markdown: { name: 'markdown', description: 'Também como arquivo Markdown' },
    opml: { name: 'opml', description: 'A lista de feeds como arquivo, como os leitores exportam' },
    question: { name: 'pergunta', description: 'O que você quer saber' },
    length: { name: 'tamanho', description: 'Breve, normal ou detalhado' },
    style: { name: 'estilo', description: 'Uma lista, um parágrafo, palavras simples ou um título' },
    language: { name: 'idioma', description: 'O idioma da resposta; se faltar, o da matéria' },
    private: { name: 'privado', description: 'Mostrar a resposta só para você' },
    reading: { name: 'resposta', description: 'Uma resposta anterior para continuar' },
    fresh: { name: 'reler', description: 'Ler a matéria de novo' },
    earlier: { name: 'anterior', description: 'O que a matéria era antes' },
    other: { name: 'outra', description: 'Outra matéria: um link, o texto ou uma lida aqui' },
    third: { name: 'terceira', description: 'Uma terceira matéria' },
    fourth: { name: 'quarta', description: 'Uma quarta matéria' },
    otherFile: { name: 'outro-arquivo', description: 'A outra matéria em arquivo' },
    thirdFile: { name: 'terceiro-arquivo', description: 'A terceira matéria em arquivo' },
    fourthFile: { name: 'quarto-arquivo', description: 'A quarta matéria em arquivo' },
    sure: { name: 'certeza', description: 'Apagar agora' },
    wrong: { name: 'erro', description: 'O que ela diz, e o que a matéria diz' },
    channel: { name: 'canal', description: 'Um canal deste servidor' },
    person: { name: 'pessoa', description: 'Alguém deste servidor' },
    setting: { name: 'configuração', description: 'Qual configuração' },
    unasked: { name: 'sem-pedir', description: 'Se posso ou não; deixe vazio para ver como está agora' },
  },
  descriptions: {
    languageOfAnswer: 'O idioma da resposta; se faltar, o da matéria ou o da pergunta',
    languageOfSeveral: 'O idioma da resposta; se faltar, o das matérias, ou o seu se elas tiverem vários',
    languageOfFeed: 'O idioma em que cada notícia é contada; se faltar, o dela',
  },
  choices: {
    each: 'uma a uma',
    daily: 'um resumo diário',
    monday: 'segunda-feira',
    tuesday: 'terça-feira',
    wednesday: 'quarta-feira',
    thursday: 'quinta-feira',
    friday: 'sexta-feira',
    saturday: 'sábado',
    sunday: 'domingo',
    weekly: 'um resumo semanal',
    brief: 'breve',
    standard: 'normal',
    detailed: 'detalhado',
    bullets: 'lista',
    paragraph: 'parágrafo',
    plain: 'palavras simples',
    headline: 'título',
  },
  settings: {
    language: {
      name: 'idioma',
      label: 'Idioma',
      description: 'O idioma das respostas, se ninguém pedir outro',
      nothing: 'o da matéria',
    },
    length: {
      name: 'tamanho',
      label: 'Tamanho',
      description: 'O tamanho dos resumos, se ninguém pedir diferente',
    },
    style: {
      name: 'estilo',
      label: 'Estilo',
      description: 'Como os resumos são escritos, se ninguém pedir diferente',
    },
    model: {
      name: 'modelo',
      label: 'Modelo',
      description: 'Qual modelo lê aqui, entre os que o operador oferece',
      nothing: 'o do operador',
    },
    channels: {
      name: 'canais',
      label: 'Canais',
      description: 'Onde respondo; em todos se nenhum for escolhido',
      nothing: 'em todos',
    },
    roles: {
      name: 'cargos',
      label: 'Cargos',
      description: 'Quem pode me usar: quem tem um destes cargos; todos se nenhum for escolhido',
      nothing: 'todos',
    },
    unasked: {
      name: 'espontâneo',
      label: 'Resumos espontâneos',
      description: 'Canais onde resumo todo link sem que ninguém peça',
      nothing: 'em nenhum',
    },
    budget: {
      name: 'orçamento',
      label: 'Orçamento diário',
      description: 'O que este servidor pode gastar por dia, em dólares americanos',
      nothing: 'sem limite próprio',
    },
    readings: {
      name: 'leituras',
      label: 'Leituras por pessoa',
      description: 'Quantas leituras novas uma pessoa pode ter aqui por dia',
      nothing: 'sem limite próprio',
    },
    private: {
      name: 'privado',
      label: 'Respostas privadas',
      description: 'Mostrar as respostas aos comandos só a quem pediu',
    },
    threads: { name: 'tópicos', label: 'Tópicos', description: 'Responder a menções em um tópico próprio' },
    thumbnails: {
      name: 'imagens',
      label: 'Imagens',
      description: 'Mostrar nas respostas públicas a imagem da matéria, se a página indicar uma',
    },
    sites: {
      name: 'sites',
      label: 'Só estes sites',
      description: 'Os únicos sites de que leio links, como example.com; vazio: todos',
      nothing: 'todos',
    },
    blocked: {
      name: 'bloqueados',
      label: 'Sites bloqueados',
      description: 'Sites de que nunca leio links, como example.com; um link vale pelo site inteiro',
      nothing: 'nenhum',
    },
    days: {
      name: 'dias',
      label: 'Dias de retenção',
      description: 'Quantos dias as matérias e as respostas são guardadas',
    },
  },
  config: {
    change: 'Alterar uma configuração…',
    byDefault: (value) => `${value} (padrão)`,
    lastChanges: 'Últimas alterações',
    operator: 'o operador',
    somebody: 'alguém que saiu',
    became: (before, after) => `${before} → ${after}`,
    settingChange: (setting, change) => `${setting}: ${change}`,
    goneChannel: 'um canal que não existe mais (ignorado)',
    goneRole: 'um cargo que não existe mais (ignorado)',
    ceiling: (amount) => `O operador permite a um servidor no máximo ${amount} por dia.`,
    noModels: 'O operador não oferece modelos para escolher.',
    unaskedOff: 'Sem resumos espontâneos: o operador só me deixa ver mensagens dirigidas a mim.',
    sitesBlocked: (sites) => `Permitidos e bloqueados ao mesmo tempo, por isso não os leio: ${sites}.`,
    unaskedElsewhere: (channels) =>
      `Sem resumos espontâneos em ${channels}: só respondo nos canais escolhidos em “Canais”.`,
    cannotPost: (channels) =>
      `Não posso publicar em ${channels}. Me dê as permissões lá ou escolha outros canais.`,
    changed: (count) => `${counted(count, 'configuração alterada', 'configurações alteradas')}.`,
    unchanged: 'Nada mudou: já estava assim.',
    meanwhile: (setting) =>
      `Alguém alterou “${setting}” nesse meio-tempo, então a sua alteração não foi salva. Está assim agora.`,
    personInChannel: (person, channel) => `${person} em ${channel}`,
    byCommand: 'Por comando ou botão',
    byMention: 'Por menção ou resposta',
    answers: 'Eu responderia.',
    stopped: (by) => `Eu não responderia. Motivo: ${by}.`,
    unsure: (by) => `Não dá para saber daqui: ${by}.`,
    isAllowed: (what) => `Sim: ${what}`,
    isBarred: (what) => `Não, somente: ${what}`,
    unseen: (what) => `Não dá para ver daqui: ${what}`,
    theirPermissions: 'Permissões da pessoa',
    myPermissions: 'Minhas permissões',
    lacking: (what) => `Falta: ${what}`,
    notHere: 'não é membro deste servidor',
    permissions: {
      ...posting,

      sendInThreads: 'Enviar mensagens em tópicos',
      useCommands: 'Usar comandos de aplicativo',
      integrations: 'Configurações do servidor > Integrações',
    },
  },
  notices: {
    noKey: (_, { isSeveral } = {}) => `São ${quotes(isSeveral)}: nenhum modelo lê para este bot.`,
    unusable: (_, shown) =>
      `Não deu para usar o modelo${asQuotes(shown)}. O operador do bot pode ver o motivo.`,
    keptReading: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Não foi possível reler as matérias agora, então estas são as leituras anteriores.'
        : 'Não foi possível reler a matéria agora, então esta é a leitura anterior.',
    noSecondLook: () =>
      'Só o programa verificou as afirmações: uma segunda verificação não foi possível agora.',
    unbacked: (_, shown) => `Nada na resposta do modelo passou nas verificações${asQuotes(shown)}.`,
    unavailable: (_, shown) =>
      `O modelo não conseguiu responder agora${asQuotes(shown)}. Tente de novo mais tarde.`,
    budget: (_, shown) => `O orçamento de hoje acabou${asQuotes(shown)}. Ele se renova à meia-noite UTC.`,
    guildBudget: (_, shown) =>
      `O orçamento deste servidor para hoje acabou${asQuotes(shown)}. Ele se renova à meia-noite UTC.`,
    noPrice: (_, shown) =>
      `Há um orçamento aqui, e ele não pode ser cumprido com um modelo de preço desconhecido${asQuotes(shown)}. O operador do bot pode indicar um modelo de preço conhecido.`,
    personReadings: ({ count }, shown) =>
      `Cada pessoa tem ${counted(count, 'leitura nova', 'leituras novas')} por dia e você já usou as suas${asQuotes(shown)}. A contagem recomeça à meia-noite UTC.`,
    partial: ({ percent }) => `A matéria era longa demais: li os primeiros ${percent}%.`,
    teaser: () => 'Só as primeiras linhas são de leitura livre, e isto trata apenas delas.',
    parts: ({ list }) => `Só tenho uma parte de: ${list.join(', ')}.`,
    ignoredLanguage: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sem um modelo não consigo traduzir: isto está no idioma de cada matéria.'
        : 'Sem um modelo não consigo traduzir: isto está no idioma da matéria.',
    ignoredStyle: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sem um modelo não consigo reescrever: isto está nas palavras de cada matéria.'
        : 'Sem um modelo não consigo reescrever: isto está nas palavras da matéria.',
    ignoredEarlier: () => 'Sem um modelo não consigo levar em conta suas perguntas anteriores.',
    ignoredQuestion: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sem um modelo, de outro idioma só reconheço nomes, números e algumas palavras: pergunte no das matérias.'
        : 'Sem um modelo, de outro idioma só reconheço nomes, números e algumas palavras: pergunte no da matéria.',
    partlyAnswered: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sobre uma parte da pergunta, o modelo não encontrou nada nas matérias.'
        : 'Sobre uma parte da pergunta, o modelo não encontrou nada na matéria.',
    ignoredNames: ({ language }) =>
      `Sem um modelo não reconheço nomes neste idioma (${nameLanguage(language, 'pt-BR') ?? language}).`,
    removed: ({ count, reason }, { isSeveral } = {}) =>
      `${counted(count, 'afirmação removida', 'afirmações removidas')}: ${removedBecause(isSeveral)[reason]}.`,
  },
  sample: samples['pt-BR'],
  menus: {
    summarize: 'Resumir',
    actors: 'Principais atores',
    ask: 'Perguntar sobre isto',
  },
  feeds: {
    when: (day, time, zone) => `${day}, ${time} (${zone})`,
    at: (time, zone) => `${time} (${zone})`,
    nothing: 'Nada de novo chegou.',
    alsoToldBy: 'Também noticiado por',
    noFeeds: 'Este servidor ainda não segue nenhum feed. Adicione um com um site ou o endereço de um feed.',
    open: 'Abrir um feed…',
    change: 'Alterar…',
    failing: 'não pôde ser lido da última vez',
    nobody: 'ninguém',
    never: 'nunca',
    anything: 'tudo',
    none: 'nada',
    state: 'Situação',
    nextDigest: 'Próximo resumo',
    nextLook: 'Próxima consulta',
    lastItem: 'Última notícia',
    problem: 'Problema',
    unknownProblem: 'Algo deu errado do meu lado; o operador do bot pode ver o quê.',
    cost: 'Custo em 30 dias',
    leftOut: 'Deixadas de fora em 30 dias',
    test: 'Testar',
    pause: 'Pausar',
    resume: 'Retomar',
    remove: 'Remover',
    undo: 'Adicionar de novo',
    all: 'Todos os feeds',
    changed: 'Alterado.',
    tested: 'É assim que chegaria. Nada foi publicado.',
    digestNow: 'O resumo até agora',
    missed: 'O que você perdeu aqui',
    sinceAsked:
      'Uso o momento em que você me perguntou algo pela última vez neste canal. Não vejo quando você lê ou escreve aqui.',
    sinceWeek: 'Não sei de nenhuma pergunta sua neste canal em uma semana, então esta é a última semana.',
    gone: 'Este feed diz que acabou de vez, então não chega mais nada dele.',
    missing:
      'Este feed não está mais lá. Procuro por ele pelo menos uma vez por dia, e, se voltar, ele continua sozinho.',
    flooded: (count) =>
      `Mais ${counted(count, 'notícia chegou', 'notícias chegaram')} de uma vez, como se o feed tivesse despejado todo o arquivo. Aqui só aparecem as mais recentes.`,
    lost: (channel, titles, count) =>
      count === 1
        ? `Não posso mais publicar neste canal: ${channel}. Por isso este feed está pausado: ${titles}. Devolva as permissões lá e ele continua sozinho, ou escolha outro canal para ele.`
        : `Não posso mais publicar neste canal: ${channel}. Por isso estes feeds estão pausados: ${titles}. Devolva as permissões lá e eles continuam sozinhos, ou escolha outro canal para eles.`,
    more: (count) => `Mais ${count}`,
    alsoIn: (outlets) => `também em: ${outlets}`,
    added: (titles) => `Adicionado: ${titles}.`,
    removed: (title) => `“${title}” não é mais seguido.`,
    willCome: (channel, when) =>
      `As notícias novas chegam a ${channel} assim que as encontro. Próxima consulta: ${when}.`,
    newestComes: (feeds) =>
      feeds === 1
        ? 'Para começar, chega a mais recente até agora.'
        : `Para começar, chega a mais recente até agora de ${feeds} feeds.`,
    inUtc: (option) => `Isso é em UTC: não sei o seu fuso horário. Escolha o seu com “${option}”.`,
    willDigest: (channel, when) => `Próximo resumo em ${channel}: ${when}.`,
    noPing: (role) =>
      `Não posso avisar ${role}: permita nas configurações do cargo que qualquer um o mencione, ou me dê permissão para mencionar todos os cargos.`,
    empty: (title) => `“${title}” não tem notícias agora.`,
    asPhrase: (phrase) =>
      `“${phrase}” é procurado como uma só expressão; separe palavras avulsas com vírgulas.`,
    wouldLeave: (why) => `Ficaria de fora: ${why}. Nada foi publicado.`,
    exported: (count) => `Feeds deste servidor: ${count}.`,
    importing: (done, total) => `${done} de ${total}…`,
    imported: (added, total) => `Feeds adicionados: ${added} de ${total}.`,
    since: (when) => `Desde ${when}`,
    digestTitle: (isWeekly) => (isWeekly ? 'O resumo da semana' : 'O resumo de hoje'),
    paused: {
      admin: 'pausado',
      refused: 'pausado: não posso publicar lá',
      gone: 'pausado: o feed não existe mais',
      missing: 'pausado: o feed não está lá; procuro por ele todo dia',
    },
    anyLanguage: 'qualquer idioma',
    reasons: {
      only: 'nenhuma das palavras desejadas',
      except: 'uma palavra excluída',
      languages: 'em outro idioma',
      seen: 'já enviada',
      flood: 'muitas de uma vez',
      unread: 'não pôde ser lida',
    },
    terms: {
      channel: 'Canal',
      deliver: 'Entrega',
      day: 'Dia',
      at: 'Horário',
      'time-zone': 'Fuso horário',
      only: 'Só com',
      except: 'Sem',
      languages: 'Escrita em',
      ping: 'Cargo avisado',
      language: 'Idioma',
      quiet: 'Horário de silêncio',
      publish: 'Publicado',
    },
  },
  labels: {
    comma: ', ',
    settings: 'Configurações',
    yes: 'sim',
    no: 'não',
    actors: 'Principais atores',
    ask: 'Perguntar…',
    sample: 'Testar com um exemplo',
    help: 'Ajuda',
    evidence: 'Trechos citados',
    changes: 'Mudanças',
    compare: 'Comparar',
    timeline: 'Cronologia',
    story: 'Tudo sobre este assunto',
    asFile: 'Em arquivo',
    summarize: 'Resumo',
    retry: 'Tentar de novo',
    correct: 'Corrigir…',
    more: 'Mais',
    shorter: 'Mais curto',
    longer: 'Mais longo',
    plain: 'Em palavras simples',
    language: 'Em outro idioma',
    again: 'Ler de novo',
    wrong: 'Isto está errado…',
    notMyLinks: 'Meus links não',
    myLinks: 'Meus links de novo',
    cancel: 'Cancelar',
    delete: 'Apagar',
    forget: 'Apagar para sempre',
    pasteTitle: 'Colar a matéria',
  },
  hints: (bot, list) => ({
    ways: [
      `Me mencione, ${bot}, com um link, um arquivo ou um texto, e com uma pergunta se tiver. Nas mensagens diretas não precisa mencionar.`,
      `Digite ${list}, com um link, um texto ou um arquivo.`,
      'Para qualquer outra mensagem, abra o menu dela e escolha Apps, ou encaminhe para mim por mensagem direta.',
    ],
    rules: [
      'Se houver vários links, leio os três primeiros, cada um na sua própria resposta; nenhum em código, spoilers ou <colchetes angulares>.',
      'Várias frases que não perguntam nada, ou mais de 280 caracteres, são um texto para ler. A primeira ou a última linha é a pergunta se terminar com ponto de interrogação.',
      'Uma pergunta curta sozinha é sobre o que foi lido aqui por último. O nome de um comando sozinho, como “atores”, é esse comando.',
      'Responda a um dos meus cartões para continuar na matéria dele. Nos tópicos e nas mensagens diretas eu lembro das perguntas anteriores.',
      'Reaja a um dos meus cartões com uma bandeira, como 🇫🇷, e eu repito a resposta no idioma desse país.',
    ],
    confirm: 'Aperte o botão ou acrescente a opção “certeza”.',
  }),
  shell: {
    commands: {
      article: 'Mostrar o que foi lido de cada matéria',
      changes: 'Mostrar o que a versão posterior de uma matéria diz de outro modo',
      stories: 'Mostrar quais matérias tratam do mesmo fato',
      feed: 'Mostrar o que há num feed agora e quando ele seria consultado de novo',
      migrate: 'Copiar os dados de uma pasta para o banco Postgres de DATABASE_URL',
      backup: 'Copiar os dados, mesmo com o bot em execução',
      doctor: 'Verificar se está tudo de que o bot precisa, e o que fazer',
      'usage --month': 'O que cada servidor usou e gastou em cada dia de um mês; com --csv, em CSV',
    },
    withPaste: (sentence) => `${sentence} No terminal, - no lugar de SOURCE lê o texto da entrada padrão.`,
    confirm: 'Acrescente --sure.',
  },
  views: {
    reading: 'Lendo…',
    waits: {
      budget:
        'Outras leituras reservaram o resto do orçamento de hoje; esta começa assim que uma delas terminar.',
      turn: 'Há muitos pedidos ao mesmo tempo, e o modelo só aceita um certo número por minuto; este está na fila.',
      model: 'O modelo ainda não começou a responder. Se não responder, você receberá citações da matéria.',
    },
    coverage: { full: 'texto completo', partial: 'parte do texto', teaser: 'só as primeiras linhas' },
    updated: (day: string) => `atualizado: ${day}`,
    inLanguage: (language: string) => `Em ${language}`,
    minutes: (count) => `${count} min de leitura`,
    checked: ({ checked, total, twice, open }) =>
      open === ''
        ? `${checked} de ${counted(total, 'verificada', 'verificadas')}${twice ? ' duas vezes' : ''}`
        : `${checked} de ${counted(total, 'verificada', 'verificadas')}${twice ? ' duas vezes' : ''}, † não foi possível: ${open}`,
    extractive: 'citações',
    noModel: 'sem modelo',
    readAnew: 'lido de novo agora há pouco',
    shortfalls: {
      none: () => 'nada indica que falte algo',
      declared: () => 'a página diz que o resto não é grátis',
      paywall: () => 'o resto é só para assinantes',
      stops: () => 'o texto para no meio',
      length: (percent) => `cortado pelo tamanho, os primeiros ${percent}%`,
    },
    measures: (sentences, language) => `${counted(sentences, 'frase', 'frases')} · idioma: ${language}`,
    playgroundAt: (url) =>
      `Este é um Discord local com o bot dentro, até você teclar Ctrl-C. Abra no navegador:\n\n  ${url}\n`,
    playgroundHints: [
      'Escolha um exemplo abaixo ou cole uma matéria sua: o bot lê na hora.',
      'Continue com os botões de uma resposta. Sobre cada mensagem, “Aplicativos” mostra o que o bot pode fazer com ela.',
      'Digite / para ver todos os comandos, ou @ para o bot. Nas configurações, você pode ser outra pessoa ou trocar de idioma.',
    ],
    modelReads: (model) =>
      `Aqui quem lê é ${model}. Quando não consegue, respondem frases da própria matéria.`,
    noModelReads: 'Aqui nenhum modelo lê: as respostas são frases da matéria.',
    connecting: (version) => `O Nutgraf ${version} está se conectando ao Discord…`,
    opening: (version) => `O Nutgraf ${version} está abrindo um Discord nesta máquina…`,
    tokenMissing: 'Para o Discord de verdade, defina DISCORD_TOKEN no .env; o README explica como.',
    modelMissing: 'Para um modelo ler, defina ANTHROPIC_API_KEY ou OPENAI_BASE_URL no .env.',
    installAt: (url) => `O bot está on-line. Adicione a um servidor: ${url}`,
    unregistered: (why) =>
      `O Discord não aceitou meus comandos: ${why}. Aparecem os de antes, ou nenhum; respondo às menções. Tento de novo por conta própria, dentro de uma hora.`,
    liveModel: (model) => `${model} respondeu.`,
    liveTask: ({ statements, held, seconds, cost }) =>
      `Afirmações que se sustentam: ${held} de ${statements}, em ${tenths(seconds)} s, por ${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }) =>
      `Tokens: ${whole(inputTokens)} de entrada, ${whole(cacheReadTokens)} do cache, ${whole(cacheWriteTokens)} para o cache, ${whole(outputTokens)} de saída: ${dollars(usd)}`,
    liveServer: ({ format, contextTokens }) => {
      const formats = { schema: 'um esquema JSON', object: 'o modo JSON', prompt: 'o prompt apenas' };
      return `Preso à forma por ${formats[format]}; ${whole(contextTokens)} tokens para o prompt e a resposta juntos.`;
    },
    migrated: (rows: string) =>
      `${rows} linhas foram copiadas. Inicie o bot com DATABASE_URL; a pasta fica como está.`,
    backedUp: (file: string) => `O armazenamento foi copiado para “${file}”.`,
    sourceMeans: 'SOURCE é um link, o caminho de um arquivo ou - para a entrada padrão.',
    changes: {
      since: (what, when) => `Mudou desde ${when}: ${what}.`,
      sentences: (count) => counted(count, 'frase', 'frases'),
      changed: 'Alterado',
      added: 'Acrescentado',
      removed: 'Removido',
      none: 'Nada do que a matéria diz mudou.',
      coverage:
        'Eu tinha mais de uma versão do que da outra, então parte disto pode ter estado lá desde o início.',
    },
    stories: {
      story: (count) => `Tratam do mesmo fato: ${whole(count)}`,
      alone: 'Sem outras matérias sobre o mesmo fato',
    },
    several: {
      agreed: 'Mais de uma diz',
      disputed: 'Elas divergem',
      only: 'Só uma diz',
      point: (about) => `Sobre: ${about}`,
      nothing: 'Não encontrei nada que estas matérias tenham em comum.',
      noDates: 'Nenhuma frase traz uma data inequívoca.',
      undated:
        'Sem data de publicação, o que se conta a partir dela, como “ontem” ou “na sexta-feira”, fica de fora.',
      unread: (source, why) => `Ficou de fora porque não pôde ser lida: ${source}. ${why}`,
      same: (source) => `É o mesmo texto de outra destas, então conta uma vez: ${source}.`,
      alsoRead: (count) =>
        `Também lido aqui: ${counted(count, 'outra matéria', 'outras matérias')} sobre este assunto.`,
      story: 'Lido aqui sobre este assunto',
      alone: 'Nada mais foi lido aqui sobre este assunto.',
      adds: (quote) => `O que há de novo: ${quote}`,
      timelineAlt: ({ first, last, count, more }) =>
        `Cronologia de ${first} a ${last}: ${count} acontecimentos, descritos acima em palavras${more && `; ${more}`}.`,
      evidence: 'Trechos citados',
    },
    noActors: 'Não encontrei atores principais nesta matéria.',
    actsOn: 'Quem age sobre quem',
    act: ({ from, verb, to }) => `${from} ${verb} ${to}`,
    mapAlt: (acts) => `Mapa de quem age sobre quem: ${acts}.`,
    mapMore: (count) => `mais ${count} no texto`,
    leadPicture: (source) => `Imagem da matéria: ${source}`,
    noPicture: 'Há uma imagem disto, mas não posso anexar arquivos neste canal.',
    doesntSay: 'A matéria não diz.',
    closest: 'O trecho mais próximo:',
    noSentence: 'Não encontrei nenhuma frase que responda a isto.',
    closestFew: 'O mais próximo:',
    noMap: 'Não há mapa: não encontrei nenhuma frase que diga claramente que um age sobre outro.',
    checks: {
      figure: 'números',
      name: 'nomes',
      quotation: 'citações',
      evidence: 'redação',
      meaning: 'sentido',
    },
    otherScript: 'outra escrita: redação não comparada',
    otherScriptHere:
      'A matéria está em outra escrita: os nomes foram comparados pelo som quando dá para saber; a redação, não.',
    checkedMeans: (twice) =>
      twice
        ? 'Verificado duas vezes significa que números, datas, nomes e citações foram comparados com a matéria e que depois um modelo comparou cada afirmação com suas frases.'
        : 'Verificado significa que números, datas, nomes e citações foram comparados com a matéria. Se uma afirmação diz o mesmo que suas frases, cabe a você julgar.',
    uncheckedHere: (checks) => `Aqui o programa não conseguiu verificar: ${checks}.`,
    linksUnasked: (allowed) =>
      allowed
        ? 'Nos canais que os administradores escolheram para isso, resumo os links que você publica, aqui e em todos os servidores.'
        : 'Não leio os links que você publica, em nenhum servidor. Se você me mencionar, leio mesmo assim.',
    evidenceOf: (title) => `Trechos citados: ${title}`,
    reported: (inGuild) =>
      inGuild
        ? 'Obrigado. Os administradores deste servidor e o operador do bot veem o que você escreveu, não quem escreveu.'
        : 'Obrigado. O operador do bot vê o que você escreveu, não quem escreveu.',
    welcome: (list: string) =>
      `Olá! Eu leio notícias: digite ${list}, ou me mencione com um link, um texto ou um arquivo. Tudo o que digo aponta para a frase da matéria que diz isso. Só leio o que me pedem.`,
    addedTo: (server: string) => `Fui adicionado ao seu servidor “${server}”.`,
    hello: 'Olá! Me mande um link, um texto ou um arquivo e eu digo do que se trata.',
    youAreWelcome: 'De nada.',
    helpRules: 'Como entendo as mensagens',
    helpAdmins: 'Para quem administra este servidor',
    helpMore: 'Mais ajuda…',
    helpNeeds: (right: string) => `Para quem tem a permissão “${right}”.`,
    threadHint: (bot: string) => `Para continuar aqui, mencione ${bot} ou responda ao cartão.`,
    helpIntro: 'Leio matérias jornalísticas. Tudo o que digo aponta para a frase que o diz.',
    forgets: (articles, answers) =>
      `Guardo aqui ${articles} ${articles < 2 ? 'matéria' : 'matérias'}, com ${answers} ${answers < 2 ? 'resposta' : 'respostas'} que ninguém mais compartilha.`,
    forgetsArticle: (title) => `“${title}”`,
    forgetsServer:
      'Tudo isso seria apagado, com as configurações deste servidor, quem as alterou e o que foi usado. O que foi gasto hoje fica guardado até a meia-noite UTC, para que nenhum orçamento recomece.',
    forgetsMe:
      'Tudo isso seria apagado, com o seu idioma e o fato de você ter perguntado. O número de leituras de hoje fica guardado até a meia-noite UTC. O que você perguntou abertamente em um servidor pertence a esse servidor.',
    forgetsForGood: 'O que outros guardam das mesmas matérias continua com eles. Não dá para desfazer.',
    forgotten: 'Está apagado.',
    usage: {
      here: 'Uso deste servidor',
      everywhere: 'Uso de todos os servidores',
      elsewhere: 'Mensagens diretas e terminal',
      guilds: 'Servidores que mais usaram em 30 dias: leituras, dólares',
      today: 'Hoje',
      days: (count) => `Últimos ${count} dias`,
      parts: ({ readings, remembered, people, usd, input, cached, output, removed, reports }) => [
        `Leituras: ${readings}, delas já guardadas: ${remembered}`,
        `Pessoas: ${people}`,
        `Custo: ${usd}`,
        `Tokens: ${input} de entrada, ${cached} deles do cache, ${output} de saída`,
        `Afirmações removidas: ${removed}`,
        `Apontadas como erradas: ${reports}`,
      ],
      utc: 'Os dias são contados em UTC.',
      incomplete: (days) => `Os números ficam guardados por ${days} dias: esse mês já não está completo.`,
      budget: ({ spent, cap }) => `Orçamento de hoje: ${spent} de ${cap}, renovado à meia-noite UTC`,
      unlimited: (spent) => `Gasto hoje: ${spent}, sem limite`,
      reported: 'Apontado como errado',
      aDay: (amount) => `${amount} por dia`,
      dollarsADay: 'Dólares por dia',
      readingsADay: 'Leituras por dia',
      alt: ({ title, days, most, today, cap }) =>
        `${title}, ${days} dias. O máximo: ${most}; hoje: ${today}${cap === null ? '' : `; o orçamento: ${cap}`}`,
    },
    bug: (id) => `Algo deu errado do meu lado. Se acontecer de novo, avise o operador: ${id}.`,
    restNowhere: 'Há mais do que cabe aqui, e não posso anexar arquivos neste canal.',
    restInFile: 'Há mais do que cabe aqui: está tudo no arquivo anexado.',
    unknownCommand: (name) => `Não conheço “${name}”.`,
  },
};
