import type { Words } from './en.ts';
import type { Notices, Shown } from './notices.ts';
import { setCatalogue } from './french-typography.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn } from './numbers.ts';
import { samples } from './samples.ts';

const { counted, decimal, money, tenths, whole } = numbersIn('fr');

const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': 'aucune phrase adéquate n’a été citée',
  figure: 'un chiffre ou une date ne correspond pas aux phrases citées',
  name: isSeveral ? 'un nom n’est pas dans chacun des articles cités' : 'un nom n’est pas dans l’article',
  quotation: isSeveral
    ? 'une citation n’est pas dans chacun des articles cités'
    : 'une citation n’est pas dans l’article',
  address: 'une adresse n’est pas dans les phrases citées',
  length: 'texte trop long, en trop ou déjà dit',
  attribution: 'les phrases citées nomment quelqu’un d’autre',
  contradicted: 'les phrases citées disent autre chose',
});

const ofArticles = (isSeveral = false) => (isSeveral ? 'des articles' : 'de l’article');
const asQuotes = ({ isSeveral, isEmpty }: Shown = {}) =>
  isEmpty ? '' : `, voici donc des citations ${ofArticles(isSeveral)}`;

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact} ${isFeed ? 'Vérifie l’adresse du flux, ou réessaie plus tard.' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(`« ${host} » n’a pas cette page (404).`, 'Vérifie le lien, ou colle le texte.', isFeed);
  if (status === 410)
    return advise(
      `« ${host} » a retiré cette page (410).`,
      'Cherches-en une copie et colle son texte.',
      isFeed,
    );
  if (status === 429)
    return `« ${host} » reçoit trop de demandes en ce moment (429). Réessaie dans quelques minutes.`;
  if (status >= 500) return `« ${host} » rencontre un problème (${status}). Réessaie plus tard.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `« ${host} » ne me laisse pas lire cette page (${status}).`,
      'Si tu peux la lire, colle le texte.',
      isFeed,
    );
  return advise(
    `« ${host} » n’a pas donné de page (${status}).`,
    'Vérifie le lien, ou colle le texte.',
    isFeed,
  );
}

const idKinds = { channel: 'quel salon', role: 'quel rôle', person: 'qui' };
const posting: Words['posting'] = { viewChannel: 'Voir le salon', sendMessages: 'Envoyer des messages' };
const rights: Words['rights'] = { manageServer: 'Gérer le serveur', manageMessages: 'Gérer les messages' };

const words: Words = {
  refusals: {
    'file.missing': ({ name }) => `Le fichier « ${name} » n’existe pas. Vérifie le chemin.`,
    'path.missing': ({ name }) =>
      `Le fichier « ${name} » n’existe pas. Vérifie le chemin, ou mets - à sa place et donne le texte sur l’entrée standard.`,
    'path.folder': ({ name }) =>
      `« ${name} » est un dossier, pas un fichier. Donne le chemin d’un fichier qui s’y trouve.`,
    'path.unreadable': ({ name, reason }) =>
      `Impossible d’ouvrir « ${name} » (${reason}). Vérifie qui a le droit de le lire.`,
    'path.unopened': ({ name, reason }) =>
      `Impossible d’ouvrir « ${name} » (${reason}). Vérifie où mène son chemin, ou réessaie.`,
    'file.kind': ({ name }) =>
      `« ${name} » n’est pas un texte que je peux lire. Envoie un fichier .txt, .md, .html ou .pdf.`,
    'file.large': ({ name, megabytes }) => `« ${name} » dépasse ${megabytes} Mo. Colle la partie qui compte.`,
    'text.empty': () => 'Il n’y a pas de texte là-dedans. Colle l’article, ou donne son lien.',
    'env.invalid': ({ name, wants }) =>
      `La valeur de ${name} n’est pas valable (attendu : ${wants}). Corrige-la dans .env ou dans l’environnement.`,
    'env.redis': () =>
      'REDIS_URL n’existe plus : plusieurs processus partagent une base Postgres, DATABASE_URL. Retire cette variable.',
    'env.price': ({ model }) =>
      `Le prix de « ${model} » est inconnu, donc aucun budget ne peut être tenu. Choisis un autre NUTGRAF_MODEL, ou mets NUTGRAF_DAILY_BUDGET_USD=none et retire NUTGRAF_GUILD_BUDGET_USD.`,
    'env.prices': ({ file }) =>
      `Les prix de « ${file} » sont inutilisables. Il faut un fichier JSON comme le montre docs/models.md : {"openai:NOM": {"input": 0.1, "output": 0.4}}.`,
    'env.token': () =>
      'DISCORD_TOKEN manque, et le Discord local ne tourne pas en production. Définis-le dans .env.',
    'env.playground': () =>
      'DISCORD_TOKEN manque, et le Discord local n’est pas installé ici. Définis-le dans .env, ou lance `npm install`.',
    'store.unusable': ({ folder, reason }) =>
      `Le stockage dans « ${folder} » est inutilisable : ${reason}. Vérifie le dossier, ou définis NUTGRAF_DATA.`,
    'store.unreachable': ({ host, reason }) =>
      `La base de données sur ${host} ne répond pas : ${reason}. Vérifie qu’elle tourne, et DATABASE_URL.`,
    'store.refused': ({ host, reason }) =>
      `La base de données sur ${host} est inutilisable : ${reason}. Vérifie DATABASE_URL.`,
    'migrate.target': () => 'Définis DATABASE_URL : c’est la base dans laquelle le stockage est copié.',
    'migrate.full': () =>
      'La base contient déjà quelque chose, et seule une base vide est remplie. Rien n’a été copié.',
    'backup.postgres': () => 'Une base Postgres se sauvegarde avec pg_dump : docs/setup.md explique comment.',
    'metrics.unusable': ({ address, reason }) =>
      `Impossible de servir les métriques sur ${address} : ${reason}. Choisis un autre port pour NUTGRAF_METRICS.`,
    'backup.exists': ({ file }) =>
      `« ${file} » existe déjà, et une sauvegarde n’écrase rien. Choisis un autre nom.`,
    'backup.failed': ({ file, reason }) =>
      `Le stockage n’a pas pu être copié vers « ${file} » : ${reason}. Vérifie le dossier et le disque.`,
    'backup.damaged': ({ file }) =>
      `Le stockage est abîmé, donc rien n’a été sauvegardé. Il se trouve maintenant dans « ${file} » : restaure une sauvegarde plus ancienne.`,
    'article.gone': () => 'Je n’ai plus cet article. Redonne son lien ou son texte.',
    'article.unknown': () =>
      'Je ne garde ici aucun article de ce genre. Donne le lien par lequel il a été lu, ou son identifiant, comme #1a2b3c.',
    'reading.gone': () => 'Je n’ai plus cette réponse. Redemande-la, et ses passages cités seront là.',
    'env.key': () =>
      'Il n’y a pas de modèle à vérifier : ni ANTHROPIC_API_KEY ni OPENAI_BASE_URL n’est définie, ou le serveur ne répond pas. Définis-en une dans .env.',
    'live.format': ({ model }) =>
      `« ${model} » a répondu, mais pas dans la forme demandée : ses réponses sont inutilisables. Choisis un modèle plus grand, ou un serveur qui puisse lui imposer un schéma JSON (docs/models.md).`,
    'live.failed': ({ why }) =>
      `Le modèle n’a pas pu répondre : ${why}. Vérifie l’adresse, la clé, le crédit et NUTGRAF_MODEL.`,
    'usage.command': ({ name }) =>
      name === ''
        ? 'Quelle commande ? Voici celles qui existent :'
        : `La commande « ${name} » n’existe pas. Voici celles qui existent :`,
    'usage.near': ({ name, list }) =>
      `La commande « ${name} » n’existe pas. Voulais-tu dire ${list.map((one) => `« ${one} »`).join(' ou ')} ? Voici comment l’écrire :`,
    'usage.option': ({ option }) => `L’option ${option} n’existe pas ici. Voici comment l’écrire :`,
    'usage.value': ({ option }) => `L’option ${option} ne s’utilise pas ainsi. Voici comment l’écrire :`,
    'usage.choice': ({ option, choices }) => `${option} doit être l’une de ces valeurs : ${choices}.`,
    'usage.long': ({ option, limit }) => `${option} ne peut pas dépasser ${limit} caractères.`,
    'usage.number': ({ option, min, max, whole }) =>
      `${option} doit être un nombre${whole ? ' entier' : ''} de ${decimal(min)} à ${decimal(max)}.`,
    'setting.gone': ({ kind, text }) =>
      `Je ne vois ${kind === 'role' ? 'aucun rôle' : 'aucun salon'} « ${text} » sur ce serveur. Choisis parmi ceux que Discord propose.`,
    'usage.id': ({ kind, text }) =>
      `Je ne sais pas ${idKinds[kind]} est « ${text} ». Mentionne-le comme Discord le propose, ou donne son identifiant.`,
    'usage.host': ({ text }) => `« ${text} » n’est pas un nom de site. Écris-le comme example.com.`,
    'usage.time': ({ text }) => `Je ne sais pas quelle heure est « ${text} ». Écris-la comme 08:00 ou 20 h.`,
    'usage.span': ({ text }) => `« ${text} » n’est pas une plage horaire. Écris-la comme 22:00-07:00.`,
    'usage.month': ({ text }) => `« ${text} » n’est pas un mois. Écris-le comme 2026-11.`,
    'usage.zone': ({ text }) =>
      `Je ne connais pas de fuseau horaire « ${text} ». Écris-le comme Europe/Paris.`,
    'usage.list': ({ option, limit }) => `${option} accepte ${limit} valeurs au plus.`,
    'usage.missing': ({ options }) => `Il manque : ${options}. Voici comment l’écrire :`,
    'usage.second': () =>
      'Tu n’as donné qu’un article : il manque une deuxième SOURCE. Voici comment l’écrire :',
    'usage.surplus': ({ text }) => `« ${text} » est de trop. Voici comment l’écrire :`,
    'usage.stdin': () =>
      'L’entrée standard ne peut être lue qu’une fois : une seule SOURCE peut être -. Voici comment l’écrire :',
    'source.missing': () => 'Quel article ? Donne un lien, colle son texte, ou joins un fichier.',
    'compare.two': () =>
      'Pour comparer, il faut deux articles différents. Donne-m’en un autre, en lien, en texte ou en fichier.',
    'source.several': () => 'Donne-moi une seule chose à lire : un lien, un texte ou un fichier.',
    'press.stale': () => 'Je ne sais plus à quoi servait ce bouton. Redemande avec une commande.',
    'command.none': ({ name, typed }) =>
      `La commande « ${name} » n’existe pas. ${typed} montre celles qui existent.`,
    'command.unknown': ({ name }) =>
      `« ${name} » ne fait plus partie de mes commandes. Tape / pour voir celles que j’ai.`,
    'language.unknown': ({ text }) =>
      `Je ne connais pas de langue appelée « ${text} ». Écris son nom ou son code, comme français ou fr.`,
    'message.empty': () => 'Ce message n’a ni lien, ni fichier, ni long texte à lire. Choisis-en un autre.',
    'message.unreadable': () =>
      'Discord ne me montre pas ce message. Ouvre son menu et choisis Applications, ou colle le lien ou le texte.',
    'message.gone': () =>
      'Le message auquel tu as répondu n’existe plus. Donne-moi plutôt son lien ou son texte.',
    'press.others': () => 'Seule la personne qui a demandé peut faire ça.',
    'work.cancelled': () => 'Annulé.',
    'work.givenUp': () =>
      'J’ai échoué deux fois là-dessus, alors j’abandonne. Essaie un autre lien ou colle le texte.',
    'guild.needed': () => 'Ça ne marche que sur un serveur.',
    'answer.open': ({ typed }) =>
      `Cette réponse ne s’adresse qu’à toi, et ici tout le monde la verrait. Utilise plutôt ${typed}.`,
    'person.needed': () => 'Cela ne marche que sur Discord : dans un terminal, je ne sais pas qui demande.',
    'setting.invalid': ({ name }) =>
      `« ${name} » ne peut pas prendre cette valeur. Sa description dit ce qui est possible.`,
    'setting.unknown': ({ text, choices }) =>
      `Je n’ai pas de réglage appelé « ${text} ». Il y a ceux-ci : ${choices}.`,
    'setting.none': () => 'Indique au moins un réglage et sa nouvelle valeur.',
    'setting.ceiling': ({ usd }) =>
      `L’opérateur accorde au plus ${money(usd)} par jour à un serveur. Choisis un budget plus petit.`,
    'setting.model': ({ model, models }) =>
      models === ''
        ? `« ${model} » ne peut pas être choisi : aucun modèle ne lit pour ce bot.`
        : `« ${model} » n’est pas proposé ici. Choisis parmi : ${models}.`,
    'store.away': () => 'Je n’ai pas accès à mon stockage pour l’instant. Réessaie dans un moment.',
    'store.failed': () =>
      'Rien n’a changé : l’enregistrement a échoué. Réessaie dans un instant et préviens l’opérateur si cela se répète.',
    'place.channel': () =>
      'Les administrateurs de ce serveur ne me laissent répondre que dans d’autres salons. Demande là-bas, ou en message privé.',
    'place.role': () =>
      'Les administrateurs de ce serveur m’ont réservé à certains rôles, et tu n’en as aucun. Demande-leur, ou écris-moi en message privé.',
    'feed.at': () =>
      'L’heure ne sert qu’aux récapitulatifs. Choisis un récapitulatif chaque jour ou chaque semaine, ou retire l’heure.',
    'feed.day': () =>
      'Le jour ne sert qu’au récapitulatif hebdomadaire. Retire-le, ou choisis un récapitulatif chaque semaine.',
    'feed.quiet': () =>
      'Les heures calmes servent aux articles envoyés un par un. Retire-les, ou choisis « un par un ».',
    'feed.words': ({ word }) => `« ${word} » est à la fois voulu et exclu. Retire-le d’une des deux listes.`,
    'feed.publish': ({ channel }) =>
      `« ${channel} » n’est pas un salon d’annonces : rien ne peut y être publié. Choisis-en un, ou ne publie pas.`,
    'feed.everyone': () =>
      'Les flux ne mentionnent pas « @everyone ». Choisis un rôle pour ceux qui veulent être prévenus.',
    'feed.none': ({ host }) =>
      `Je n’ai trouvé aucun flux sur « ${host} ». Donne l’adresse du flux, si le site en a un.`,
    'feed.known': ({ title }) =>
      `« ${title} » arrive déjà dans ce salon. Choisis-en un autre, ou modifie-le depuis la liste.`,
    'feed.many': ({ limit }) => `Un serveur peut suivre ${limit} flux au plus. Retires-en un d’abord.`,
    'feed.unknown': () =>
      'Ce serveur ne suit pas ce flux. Donne le titre ou l’adresse d’un flux de sa liste.',
    'feed.opml': ({ name }) =>
      `« ${name} » ne contient aucun flux. Exporte tes flux en OPML, et envoie ce fichier.`,
    'channel.closed': ({ channel, lacking }) => {
      const list = lacking.map((one) => posting[one]).join(', ');
      return `Je ne peux pas publier dans « ${channel} ». Il m’y manque ces permissions : ${list}. Accorde-les, ou choisis un autre salon.`;
    },
    'site.blocked': ({ host }) =>
      `Les administrateurs de ce serveur ne me laissent pas lire « ${host} ». Colle plutôt le texte.`,
    'right.missing': ({ right }) =>
      `Il faut pour cela la permission « ${rights[right]} », ou un accès donné dans Paramètres du serveur > Intégrations. Demande à quelqu’un qui gère ce serveur.`,
    'guild.blocked': () =>
      'L’opérateur de ce bot ne le laisse pas travailler sur ce serveur. Si c’est une erreur, adresse-toi à lui.',
    'bot.stopping': () => 'Je suis en train de redémarrer. Redemande dans une minute.',
    'shards.taken': ({ shards }) =>
      `Un autre processus sert déjà des shards de ${shards}, ou les compte autrement. Arrête-le ou corrige NUTGRAF_SHARDS.`,
    'discord.token': () => 'Discord refuse le token. Mets le token du bot dans DISCORD_TOKEN.',
    'discord.intents': () =>
      'Discord refuse les intents. Autorise Message Content dans le portail des développeurs, ou retire NUTGRAF_MESSAGE_CONTENT.',
    'discord.unreachable': ({ host }) =>
      `${host} est injoignable. Vérifie le réseau, et DISCORD_API_URL si elle est définie.`,
    'discord.closed': ({ code }) =>
      `Discord a fermé la connexion définitivement (${code}). Vérifie DISCORD_TOKEN et les intents, puis redémarre.`,
    'file.expired': ({ name }) =>
      `Discord ne donne plus accès à « ${name} » : son lien a expiré. Renvoie le fichier.`,
    'file.unreachable': ({ name }) =>
      `« ${name} » n’a pas pu être récupéré auprès de Discord. Réessaie dans un instant.`,
    'page.consent': () =>
      'Cette page n’affiche qu’un avis sur les cookies. Ouvre-la dans ton navigateur et colle le texte.',
    'page.challenge': () =>
      'Ce site filtre les robots et ne me laisse pas entrer. Ouvre-le dans ton navigateur et colle le texte.',
    'page.login': () => 'Cette page demande une connexion. Si tu peux la lire, colle le texte.',
    'page.script': () =>
      'Cette page reste vide sans JavaScript, que je n’exécute pas. Ouvre-la dans ton navigateur et colle le texte.',
    'page.video': () =>
      'Cette page est une vidéo, et je ne lis que du texte. Colle sa transcription s’il y en a une.',
    'page.missing': () => 'Cette page dit que l’article est introuvable. Vérifie le lien, ou colle le texte.',
    'page.list': () => 'Cette page est une liste d’articles. Donne le lien de l’un d’eux.',
    'page.empty': () => 'Je n’ai pas trouvé d’article sur cette page. Colle le texte.',
    'page.too-heavy': (_, isFeed) =>
      advise('Cette page est trop lourde à lire.', 'Colle la partie qui compte.', isFeed),
    'pdf.broken': () =>
      'Ce PDF est abîmé ou protégé par un mot de passe. Ouvre-le toi-même et colle le texte.',
    'pdf.scan': () =>
      'Ce PDF contient des images de pages, sans texte. Passe-le à la reconnaissance de texte, ou colle le texte.',
    'link.invalid': () => 'Ce n’est pas un lien complet : il doit ressembler à https://example.com/story.',
    'link.scheme': () => 'Je ne lis que les liens qui commencent par http:// ou https://.',
    'link.userinfo': () =>
      'Ce lien contient un nom d’utilisateur. Donne-le sans la partie qui précède « @ ».',
    'link.port': ({ port }, isFeed) =>
      advise(
        `Je ne lis pas sur le port ${port}.`,
        'Donne le lien public de la page, ou colle le texte.',
        isFeed,
      ),
    'link.private': ({ host }, isFeed) =>
      advise(
        `« ${host} » n’est pas sur l’internet public, donc je ne le lis pas.`,
        'Colle le texte.',
        isFeed,
      ),
    'link.blocked': ({ host }, isFeed) =>
      advise(`L’opérateur de ce bot ne le laisse pas lire « ${host} ».`, 'Colle plutôt le texte.', isFeed),
    'link.unreachable': ({ host }) =>
      `Je n’ai pas pu joindre « ${host} ». Vérifie le lien, ou réessaie plus tard.`,
    'link.certificate': ({ host }, isFeed) =>
      advise(
        `« ${host} » n’a pas pu prouver son identité (son certificat n’est pas valable).`,
        'Colle le texte.',
        isFeed,
      ),
    'link.timeout': ({ host }, isFeed) =>
      advise(`« ${host} » a mis trop de temps à répondre.`, 'Réessaie plus tard, ou colle le texte.', isFeed),
    'link.broken': ({ host }, isFeed) =>
      advise(`La réponse de « ${host} » est coupée ou illisible.`, 'Réessaie, ou colle le texte.', isFeed),
    'link.redirects': ({ host }, isFeed) =>
      advise(
        `Ce lien me fait tourner en rond à partir de « ${host} ».`,
        'Ouvre-le toi-même et colle le texte.',
        isFeed,
      ),
    'link.status': statusWords,
    'link.large': ({ megabytes }, isFeed) =>
      advise(`Ce que donne ce lien dépasse ${megabytes} Mo.`, 'Colle la partie qui compte.', isFeed),
    'link.type': ({ host, type }) =>
      `Ce lien chez « ${host} » ne mène pas à un article${type ? ` mais à « ${type} »` : ''}. Donne la page de l’article.`,
  },
  commands: {
    summarize: { name: 'résumer', description: 'Résumer un article de presse' },
    actors: { name: 'acteurs', description: 'Lister les principaux acteurs d’un article de presse' },
    ask: { name: 'demander', description: 'Poser une question sur un article de presse' },
    help: { name: 'aide', description: 'Afficher ce que je sais faire et comment demander' },
    evidence: { name: 'passages', description: 'Afficher les phrases sur lesquelles repose une réponse' },
    changes: {
      name: 'modifications',
      description: 'Afficher ce qui a changé dans un article depuis la dernière lecture',
    },
    compare: {
      name: 'comparer',
      description: 'Comparer ce que deux à quatre articles disent d’un événement',
    },
    timeline: {
      name: 'chronologie',
      description: 'Afficher ce qui s’est passé et quand, selon un ou plusieurs articles',
    },
    story: {
      name: 'sujet',
      description: 'Lister ce qui a été lu ici sur un même sujet, du plus récent au plus ancien',
    },
    export: {
      name: 'exporter',
      description: 'Donner une réponse sous forme de fichier, avec ses citations et ses liens',
    },
    sample: { name: 'exemple', description: 'M’essayer sur un article d’exemple' },
    report: { name: 'signaler', description: 'Dire ce qui est faux dans une réponse' },
    usage: { name: 'consommation', description: 'Afficher ce que ce serveur a utilisé et dépensé' },
    links: {
      name: 'liens',
      description: 'Dire si je peux lire sans qu’on me le demande les liens que tu postes',
    },
    hello: { name: 'bonjour', description: 'Répondre à un salut' },
    thanks: { name: 'merci', description: 'Répondre à un merci' },
    'feed add': {
      name: 'ajouter',
      description: 'Suivre des flux ou des sites, en récapitulatif chaque matin à 8 h sauf autre choix',
    },
    'feed list': { name: 'liste', description: 'Voir les flux de ce serveur et les modifier' },
    'feed change': { name: 'modifier', description: 'Modifier la façon dont un flux arrive' },
    'feed remove': { name: 'retirer', description: 'Ne plus suivre un flux' },
    'feed test': {
      name: 'essayer',
      description: 'Voir le dernier article d’un flux tel qu’il arriverait ; rien n’est publié',
    },
    'feed import': { name: 'importer', description: 'Suivre tous les flux d’un fichier OPML' },
    'feed export': { name: 'exporter', description: 'Les flux de ce serveur dans un fichier OPML' },
    'digest now': {
      name: 'maintenant',
      description: 'Voir (toi seulement) ce que contient déjà le prochain récapitulatif de ce salon',
    },
    catchup: {
      name: 'rattraper',
      description: 'Voir (toi seulement) les articles arrivés ici depuis ta dernière question',
    },
    'config show': { name: 'afficher', description: 'Afficher les réglages de ce serveur et les modifier' },
    'config set': { name: 'modifier', description: 'Modifier des réglages de ce serveur' },
    'config reset': {
      name: 'rétablir',
      description: 'Remettre un réglage de ce serveur à sa valeur par défaut',
    },
    'config why': {
      name: 'pourquoi',
      description: 'Dire si je répondrais à quelqu’un dans un salon, et pourquoi',
    },
    'forget article': { name: 'article', description: 'Supprimer d’ici un article et ses réponses' },
    'forget server': { name: 'serveur', description: 'Supprimer tout ce qui est gardé de ce serveur' },
    'forget me': { name: 'mes-données', description: 'Supprimer tout ce qui est gardé de toi' },
  },
  groups: {
    feed: { name: 'flux', description: 'Flux de ce serveur' },
    digest: { name: 'récapitulatif', description: 'Le récapitulatif de ce salon' },
    config: { name: 'réglages', description: 'Réglages de ce serveur' },
    forget: { name: 'oublier', description: 'Supprimer ce que je garde' },
  },
  rights,
  posting,
  options: {
    article: { name: 'article', description: 'Un lien vers l’article, ou son texte' },
    file: { name: 'fichier', description: 'L’article en fichier : .txt, .md, .html ou .pdf' },
    command: { name: 'commande', description: 'Quelle commande' },
    source: {
      name: 'source',
      description: 'Un flux ou un site, comme example.com ; plusieurs séparés par des espaces',
    },
    feed: { name: 'flux', description: 'Quel flux' },
    deliver: { name: 'envoi', description: 'Un par un, ou en récapitulatif chaque jour ou chaque semaine' },
    day: { name: 'jour', description: 'Quel jour arrive un récapitulatif hebdomadaire' },
    at: { name: 'heure', description: 'Quand le récapitulatif arrive, comme 08:00' },
    'time-zone': { name: 'fuseau-horaire', description: 'Le fuseau de cette heure, comme Europe/Paris' },
    only: {
      name: 'seulement',
      description: 'Seulement les articles avec un de ces mots ou expressions ; séparés par des virgules',
    },
    except: {
      name: 'sauf',
      description: 'Aucun article avec un de ces mots ou expressions ; séparés par des virgules',
    },
    languages: {
      name: 'langues',
      description: 'Seulement les articles dans ces langues, séparées par des virgules',
    },
    ping: { name: 'mention', description: 'Le rôle à prévenir' },
    quiet: { name: 'calme', description: 'Quand rien n’arrive un par un, comme 22:00-07:00' },
    publish: { name: 'publier', description: 'Dans un salon d’annonces : aussi aux serveurs qui le suivent' },
    paused: { name: 'suspendu', description: 'Si le flux est suspendu pour l’instant' },
    markdown: { name: 'markdown', description: 'Aussi dans un fichier Markdown' },
    opml: { name: 'opml', description: 'La liste des flux dans un fichier, comme l’exportent les lecteurs' },
    question: { name: 'question', description: 'Ce que tu veux savoir' },
    length: { name: 'longueur', description: 'Court, normal ou détaillé' },
    style: { name: 'style', description: 'Une liste, un paragraphe, des mots simples ou un titre' },
    language: { name: 'langue', description: 'La langue de la réponse ; à défaut, celle de l’article' },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à toi' },
    reading: { name: 'réponse', description: 'Une réponse précédente à poursuivre' },
    fresh: { name: 'relire', description: 'Relire l’article' },
    earlier: { name: 'avant', description: 'Ce que l’article était avant' },
    other: { name: 'autre', description: 'Un autre article, en lien, en texte ou déjà lu ici' },
    third: { name: 'troisième', description: 'Un troisième article' },
    fourth: { name: 'quatrième', description: 'Un quatrième article' },
    otherFile: { name: 'autre-fichier', description: 'L’autre article, en fichier' },
    thirdFile: { name: 'troisième-fichier', description: 'Le troisième article, en fichier' },
    fourthFile: { name: 'quatrième-fichier', description: 'Le quatrième article, en fichier' },
    sure: { name: 'sûr', description: 'Supprimer maintenant' },
    wrong: { name: 'erreur', description: 'Ce qui est dit, et ce que dit l’article' },
    channel: { name: 'salon', description: 'Un salon de ce serveur' },
    person: { name: 'personne', description: 'Quelqu’un de ce serveur' },
    setting: { name: 'réglage', description: 'Quel réglage' },
    unasked: {
      name: 'sans-demande',
      description: 'Si j’en ai le droit ; laisse vide pour voir le réglage actuel',
    },
  },
  descriptions: {
    languageOfAnswer: 'La langue de la réponse ; à défaut, celle de l’article ou de la question',
    languageOfSeveral:
      'La langue de la réponse ; à défaut, celle des articles, ou la tienne s’ils en ont plusieurs',
    languageOfFeed: 'La langue dans laquelle chaque article est raconté ; à défaut, la sienne',
  },
  choices: {
    each: 'un par un',
    daily: 'un récapitulatif chaque jour',
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
    sunday: 'dimanche',
    weekly: 'un récapitulatif chaque semaine',
    brief: 'court',
    standard: 'normal',
    detailed: 'détaillé',
    bullets: 'liste',
    paragraph: 'paragraphe',
    plain: 'mots simples',
    headline: 'titre',
  },
  settings: {
    language: {
      name: 'langue',
      label: 'Langue',
      description: 'La langue des réponses, sauf si on en demande une autre',
      nothing: 'celle de l’article',
    },
    length: {
      name: 'longueur',
      label: 'Longueur',
      description: 'La longueur des résumés, sauf demande contraire',
    },
    style: { name: 'style', label: 'Style', description: 'La forme des résumés, sauf demande contraire' },
    model: {
      name: 'modèle',
      label: 'Modèle',
      description: 'Le modèle qui lit ici, parmi ceux que propose l’opérateur',
      nothing: 'celui de l’opérateur',
    },
    channels: {
      name: 'salons',
      label: 'Salons',
      description: 'Où je réponds ; partout si aucun n’est choisi',
      nothing: 'partout',
    },
    roles: {
      name: 'rôles',
      label: 'Rôles',
      description: 'Qui peut m’utiliser : l’un de ces rôles ; tout le monde si aucun n’est choisi',
      nothing: 'tout le monde',
    },
    unasked: {
      name: 'spontané',
      label: 'Résumés spontanés',
      description: 'Salons où je résume chaque lien sans qu’on me le demande',
      nothing: 'nulle part',
    },
    budget: {
      name: 'budget',
      label: 'Budget par jour',
      description: 'Ce que ce serveur peut dépenser par jour, en dollars américains',
      nothing: 'pas de limite propre',
    },
    readings: {
      name: 'lectures',
      label: 'Lectures par personne',
      description: 'Combien de nouvelles lectures une personne peut avoir ici par jour',
      nothing: 'pas de limite propre',
    },
    private: {
      name: 'privé',
      label: 'Réponses privées',
      description: 'Afficher les réponses aux commandes à la seule personne qui les a demandées',
    },
    threads: { name: 'fils', label: 'Fils', description: 'Répondre aux mentions dans un fil à part' },
    thumbnails: {
      name: 'images',
      label: 'Images',
      description: 'Afficher dans les réponses publiques l’image de l’article, si sa page en indique une',
    },
    sites: {
      name: 'sites',
      label: 'Ces sites seulement',
      description: 'Les seuls sites dont je lis les liens, comme example.com ; vide : tous',
      nothing: 'tous',
    },
    blocked: {
      name: 'bloqués',
      label: 'Sites bloqués',
      description:
        'Les sites dont je ne lis jamais les liens, comme example.com ; un lien vaut pour tout son site',
      nothing: 'aucun',
    },
    days: {
      name: 'jours',
      label: 'Jours de conservation',
      description: 'Combien de jours les articles et les réponses sont gardés',
    },
  },
  config: {
    change: 'Modifier un réglage…',
    byDefault: (value) => `${value} (par défaut)`,
    lastChanges: 'Dernières modifications',
    operator: 'l’opérateur',
    somebody: 'quelqu’un qui est parti',
    became: (before, after) => `${before} → ${after}`,
    settingChange: (setting, change) => `${setting} : ${change}`,
    goneChannel: 'un salon qui n’existe plus (ignoré)',
    goneRole: 'un rôle qui n’existe plus (ignoré)',
    ceiling: (amount) => `L’opérateur accorde au plus ${amount} par jour à un serveur.`,
    noModels: 'L’opérateur ne propose aucun modèle au choix.',
    unaskedOff:
      'Pas de résumés spontanés : l’opérateur ne me laisse voir que les messages qui me sont adressés.',
    sitesBlocked: (sites) => `À la fois autorisés et bloqués, je ne les lis donc pas : ${sites}.`,
    unaskedElsewhere: (channels) =>
      `Pas de résumés spontanés dans ${channels} : je ne réponds que dans les salons choisis sous « Salons ».`,
    cannotPost: (channels) =>
      `Je ne peux pas publier dans ${channels}. Accorde-m’y les permissions, ou choisis d’autres salons.`,
    changed: (count) => `${counted(count, 'réglage modifié', 'réglages modifiés')}.`,
    unchanged: 'Rien n’a changé : c’était déjà ainsi.',
    meanwhile: (setting) =>
      `Quelqu’un a modifié « ${setting} » entre-temps, ta modification n’est donc pas enregistrée. Voici l’état actuel.`,
    personInChannel: (person, channel) => `${person} dans ${channel}`,
    byCommand: 'Par commande ou bouton',
    byMention: 'Par mention ou réponse',
    answers: 'Je répondrais.',
    stopped: (by) => `Je ne répondrais pas. En cause : ${by}.`,
    unsure: (by) => `Impossible à dire d’ici : ${by}.`,
    isAllowed: (what) => `Oui : ${what}`,
    isBarred: (what) => `Non, seulement : ${what}`,
    unseen: (what) => `Invisible d’ici : ${what}`,
    theirPermissions: 'Ses permissions',
    myPermissions: 'Mes permissions',
    lacking: (what) => `Il manque : ${what}`,
    notHere: 'pas membre de ce serveur',
    permissions: {
      ...posting,

      sendInThreads: 'Envoyer des messages dans les fils',
      useCommands: 'Utiliser les commandes d’application',
      integrations: 'Paramètres du serveur > Intégrations',
    },
  },
  notices: {
    noKey: (_, { isSeveral } = {}) =>
      `Ce sont des citations ${ofArticles(isSeveral)} : aucun modèle ne lit pour ce bot.`,
    unusable: (_, shown) =>
      `Le modèle n’a pas pu être utilisé${asQuotes(shown)}. L’opérateur du bot peut voir pourquoi.`,
    keptReading: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Les articles n’ont pas pu être relus pour le moment, voici donc les lectures précédentes.'
        : 'L’article n’a pas pu être relu pour le moment, voici donc la lecture précédente.',
    noSecondLook: () =>
      'Les affirmations n’ont été vérifiées que par le programme : la seconde vérification n’a pas pu avoir lieu.',
    unbacked: (_, shown) => `Rien dans la réponse du modèle n’a passé les vérifications${asQuotes(shown)}.`,
    unavailable: (_, shown) =>
      `Le modèle n’a pas pu répondre pour le moment${asQuotes(shown)}. Réessaie plus tard.`,
    budget: (_, shown) => `Le budget du jour est épuisé${asQuotes(shown)}. Il repart à minuit UTC.`,
    guildBudget: (_, shown) =>
      `Le budget de ce serveur pour aujourd’hui est épuisé${asQuotes(shown)}. Il repart à minuit UTC.`,
    noPrice: (_, shown) =>
      `Un budget est fixé ici, et il ne peut pas être tenu avec un modèle dont le prix n’est pas connu${asQuotes(shown)}. L’opérateur du bot peut indiquer un modèle au prix connu.`,
    personReadings: ({ count }, shown) =>
      `Chaque personne a droit à ${counted(count, 'nouvelle lecture', 'nouvelles lectures')} par jour et tu as eu les tiennes${asQuotes(shown)}. Le compte repart à minuit UTC.`,
    partial: ({ percent }) => `L’article était trop long : j’en ai lu les premiers ${percent} %.`,
    teaser: () => 'Seules les premières lignes sont en accès libre, et il ne s’agit ici que d’elles.',
    parts: ({ list }) => `Je n’ai qu’une partie de : ${list.join(', ')}.`,
    ignoredLanguage: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sans modèle, je ne peux pas traduire : ceci est dans la langue de chaque article.'
        : 'Sans modèle, je ne peux pas traduire : ceci est dans la langue de l’article.',
    ignoredStyle: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sans modèle, je ne peux pas reformuler : ceci est dans les mots de chaque article.'
        : 'Sans modèle, je ne peux pas reformuler : ceci est dans les mots de l’article.',
    ignoredEarlier: () => 'Sans modèle, je ne peux pas tenir compte de tes questions précédentes.',
    ignoredQuestion: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Sans modèle, seuls les noms, les chiffres et quelques mots se retrouvent d’une langue à l’autre : pose ta question dans celle des articles.'
        : 'Sans modèle, seuls les noms, les chiffres et quelques mots se retrouvent d’une langue à l’autre : pose ta question dans celle de l’article.',
    partlyAnswered: (_, { isSeveral } = {}) =>
      isSeveral
        ? 'Le modèle n’a rien trouvé dans les articles sur une partie de la question.'
        : 'Le modèle n’a rien trouvé dans l’article sur une partie de la question.',
    ignoredNames: ({ language }) =>
      `Sans modèle, je ne reconnais pas les noms dans cette langue (${nameLanguage(language, 'fr') ?? language}).`,
    removed: ({ count, reason }, { isSeveral } = {}) =>
      `${counted(count, 'affirmation retirée', 'affirmations retirées')} : ${removedBecause(isSeveral)[reason]}.`,
  },
  sample: samples.fr,
  menus: {
    summarize: 'Résumer',
    actors: 'Principaux acteurs',
    ask: 'Poser une question',
  },
  feeds: {
    when: (day, time, zone) => `${day} à ${time} (${zone})`,
    at: (time, zone) => `${time} (${zone})`,
    nothing: 'Rien de nouveau n’est arrivé.',
    alsoToldBy: 'Également rapporté par',
    noFeeds: 'Ce serveur ne suit encore aucun flux. Ajoutes-en un avec un site ou l’adresse d’un flux.',
    open: 'Ouvrir un flux…',
    change: 'Modifier…',
    failing: 'n’a pas pu être lu la dernière fois',
    nobody: 'personne',
    never: 'jamais',
    anything: 'tout',
    none: 'rien',
    state: 'État',
    nextDigest: 'Prochain récapitulatif',
    nextLook: 'Prochaine lecture',
    lastItem: 'Dernier article',
    problem: 'Problème',
    unknownProblem: 'Quelque chose a échoué de mon côté ; l’opérateur du bot peut voir quoi.',
    cost: 'Coût sur 30 jours',
    leftOut: 'Écartés sur 30 jours',
    test: 'Essayer',
    pause: 'Suspendre',
    resume: 'Reprendre',
    remove: 'Retirer',
    undo: 'Rajouter',
    all: 'Tous les flux',
    changed: 'Modifié.',
    tested: 'Il arriverait ainsi. Rien n’a été publié.',
    digestNow: 'Le récapitulatif jusqu’ici',
    missed: 'Ce que tu as manqué ici',
    sinceAsked:
      'Je me fonde sur le moment où tu m’as demandé quelque chose pour la dernière fois dans ce salon. Je ne vois pas quand tu lis ou écris ici.',
    sinceWeek:
      'Je ne connais aucune question de toi dans ce salon depuis une semaine : voici donc la dernière semaine.',
    gone: 'Ce flux annonce qu’il a disparu pour de bon : il n’en vient plus rien.',
    missing:
      'Ce flux n’est plus là. Je le cherche au moins une fois par jour, et il reprendra tout seul s’il revient.',
    flooded: (count) =>
      `${counted(count, 'autre article est arrivé', 'autres articles sont arrivés')} d’un coup, comme si le flux avait vidé ses archives. Seuls les plus récents sont montrés ici.`,
    lost: (channel, titles, count) =>
      count === 1
        ? `Je ne peux plus publier dans ce salon : ${channel}. Ce flux est donc suspendu : ${titles}. Rends-moi les permissions dans ce salon, et il reprendra tout seul, ou choisis un autre salon pour lui.`
        : `Je ne peux plus publier dans ce salon : ${channel}. Ces flux sont donc suspendus : ${titles}. Rends-moi les permissions dans ce salon, et ils reprendront tout seuls, ou choisis un autre salon pour eux.`,
    more: (count) => `${count} de plus`,
    alsoIn: (outlets) => `aussi dans : ${outlets}`,
    added: (titles) => `Ajouté : ${titles}.`,
    removed: (title) => `« ${title} » n’est plus suivi.`,
    willCome: (channel, when) =>
      `Les nouveaux articles arrivent dans ${channel} dès que je les trouve. Prochaine lecture : ${when}.`,
    newestComes: (feeds) =>
      feeds === 1
        ? 'L’article le plus récent arrive d’abord.'
        : `Pour commencer, ${feeds} flux donnent chacun leur article le plus récent.`,
    inUtc: (option) => `C’est en UTC : je ne connais pas ton fuseau horaire. Choisis-le avec « ${option} ».`,
    willDigest: (channel, when) => `Prochain récapitulatif dans ${channel} : ${when}.`,
    noPing: (role) =>
      `Je ne peux pas mentionner ${role} : permets à tout le monde de le mentionner dans ses paramètres, ou donne-moi le droit de mentionner tous les rôles.`,
    empty: (title) => `« ${title} » ne contient aucun article pour l’instant.`,
    asPhrase: (phrase) =>
      `« ${phrase} » est cherché comme une seule expression ; mets des virgules entre des mots distincts.`,
    wouldLeave: (why) => `Il serait écarté : ${why}. Rien n’a été publié.`,
    exported: (count) => `Flux de ce serveur : ${count}.`,
    importing: (done, total) => `${done} sur ${total}…`,
    imported: (added, total) => `Flux ajoutés : ${added} sur ${total}.`,
    since: (when) => `Depuis ${when}`,
    digestTitle: (isWeekly) => (isWeekly ? 'Le récapitulatif de la semaine' : 'Le récapitulatif du jour'),
    paused: {
      admin: 'suspendu',
      refused: 'suspendu : je ne peux pas y publier',
      gone: 'suspendu : le flux n’existe plus',
      missing: 'suspendu : le flux n’est pas là ; je le cherche chaque jour',
    },
    anyLanguage: 'toutes',
    reasons: {
      only: 'aucun des mots voulus',
      except: 'un mot exclu',
      languages: 'dans une autre langue',
      seen: 'déjà rapporté',
      flood: 'trop à la fois',
      unread: 'n’a pas pu être lu',
    },
    terms: {
      channel: 'Salon',
      deliver: 'Envoi',
      day: 'Jour',
      at: 'Heure',
      'time-zone': 'Fuseau horaire',
      only: 'Seulement avec',
      except: 'Sauf avec',
      languages: 'Langues des articles',
      ping: 'Rôle prévenu',
      language: 'Langue',
      quiet: 'Heures calmes',
      publish: 'Publié',
    },
  },
  labels: {
    comma: ', ',
    settings: 'Réglages',
    yes: 'oui',
    no: 'non',
    actors: 'Principaux acteurs',
    ask: 'Demander…',
    sample: 'Essayer sur un exemple',
    help: 'Aide',
    evidence: 'Passages cités',
    changes: 'Modifications',
    compare: 'Comparer',
    timeline: 'Chronologie',
    story: 'Tout sur ce sujet',
    asFile: 'En fichier',
    summarize: 'Résumé',
    retry: 'Réessayer',
    correct: 'Corriger…',
    more: 'Plus',
    shorter: 'Plus court',
    longer: 'Plus long',
    plain: 'En mots simples',
    language: 'Dans une autre langue',
    again: 'Relire',
    wrong: 'C’est faux…',
    notMyLinks: 'Pas mes liens',
    myLinks: 'Mes liens à nouveau',
    cancel: 'Annuler',
    delete: 'Supprimer',
    forget: 'Supprimer définitivement',
    pasteTitle: 'Coller l’article',
  },
  hints: (bot, list) => ({
    ways: [
      `Mentionne-moi, ${bot}, avec un lien, un fichier ou un texte, et une question si tu en as une. En messages privés, pas besoin de mention.`,
      `Tape ${list}, avec un lien, un texte ou un fichier.`,
      'Pour tout autre message, ouvre son menu et choisis Applications, ou transfère-le-moi en message privé.',
    ],
    rules: [
      'S’il y a plusieurs liens, je lis les trois premiers, chacun dans sa propre réponse ; aucun dans du code, un spoiler ou des <chevrons>.',
      'Plusieurs phrases qui ne demandent rien, ou plus de 280 caractères, c’est un texte à lire. Sa première ou sa dernière ligne est la question si elle finit par un point d’interrogation.',
      'Une courte question seule porte sur ce qui a été lu ici en dernier. Le nom d’une commande seul, comme « acteurs », est cette commande.',
      'Réponds à l’une de mes cartes pour continuer sur son article. Dans les fils et en messages privés, je me souviens des questions précédentes.',
      'Réagis à l’une de mes cartes avec un drapeau, comme 🇩🇪, et je la redonne dans la langue de ce pays.',
    ],
    confirm: 'Appuie sur le bouton, ou ajoute l’option « sûr ».',
  }),
  shell: {
    commands: {
      article: 'Afficher ce qui a été lu de chaque source',
      changes: 'Afficher ce que la version ultérieure d’un article dit autrement',
      stories: 'Afficher quelles sources rapportent le même événement',
      feed: 'Afficher ce que contient un flux et quand il serait relu',
      migrate: 'Copier les données d’un dossier dans la base Postgres de DATABASE_URL',
      backup: 'Copier les données, même pendant que le bot tourne',
      doctor: 'Vérifier que tout ce dont le bot a besoin est là, et quoi faire',
      'usage --month':
        'Ce que chaque serveur a utilisé et dépensé chaque jour d’un mois ; avec --csv, en CSV',
    },
    withPaste: (sentence) =>
      `${sentence} Dans un terminal, - à la place de SOURCE lit le texte sur l’entrée standard.`,
    confirm: 'Ajoute --sure.',
  },
  views: {
    reading: 'Lecture en cours…',
    waits: {
      budget:
        'D’autres lectures ont réservé le reste du budget du jour ; celle-ci commence dès que l’une d’elles est finie.',
      turn: 'Beaucoup de demandes arrivent en même temps et le modèle n’en accepte qu’un certain nombre par minute ; celle-ci attend son tour.',
      model:
        'Le modèle n’a pas encore commencé à répondre. S’il ne répond pas, tu auras des citations de l’article.',
    },
    coverage: {
      full: 'texte intégral',
      partial: 'une partie du texte',
      teaser: 'premières lignes seulement',
    },
    updated: (day: string) => `mis à jour : ${day}`,
    inLanguage: (language: string) => `En ${language}`,
    minutes: (count) => `${count} min de lecture`,
    checked: ({ checked, total, twice, open }) =>
      open === ''
        ? `${checked} sur ${counted(total, 'vérifiée', 'vérifiées')}${twice ? ' deux fois' : ''}`
        : `${checked} sur ${counted(total, 'vérifiée', 'vérifiées')}${twice ? ' deux fois' : ''}, † impossible à vérifier : ${open}`,
    extractive: 'citations',
    noModel: 'sans modèle',
    readAnew: 'relu à l’instant',
    shortfalls: {
      none: () => 'rien n’indique qu’il en manque',
      declared: () => 'd’après la page, le reste est payant',
      paywall: () => 'le reste est réservé aux abonnés',
      stops: () => 'le texte s’arrête au milieu',
      length: (percent) => `coupé car trop long, les premiers ${percent} %`,
    },
    measures: (sentences, language) => `${counted(sentences, 'phrase', 'phrases')} · langue : ${language}`,
    playgroundAt: (url) =>
      `Voici un Discord local, avec le bot dedans, jusqu’à ce que tu tapes Ctrl-C. Ouvre-le dans un navigateur :\n\n  ${url}\n`,
    playgroundHints: [
      'Choisis un exemple ci-dessous, ou colle un article à toi : le bot le lit aussitôt.',
      'Continue avec les boutons sous une réponse. Au-dessus de chaque message, « Applications » montre ce que le bot peut en faire.',
      'Tape / pour toutes les commandes, ou @ pour le bot. Dans les paramètres, tu peux être quelqu’un d’autre ou changer de langue.',
    ],
    modelReads: (model) =>
      `Ici, c’est ${model} qui lit. Quand il ne le peut pas, les phrases de l’article répondent.`,
    noModelReads: 'Aucun modèle ne lit ici : les réponses sont des phrases de l’article.',
    connecting: (version) => `Nutgraf ${version} se connecte à Discord…`,
    opening: (version) => `Nutgraf ${version} ouvre un Discord sur cette machine…`,
    tokenMissing:
      'Pour servir le vrai Discord, définis DISCORD_TOKEN dans .env ; le README explique comment.',
    modelMissing: 'Pour qu’un modèle lise, définis ANTHROPIC_API_KEY ou OPENAI_BASE_URL dans .env.',
    installAt: (url) => `Le bot est en ligne. Ajoute-le à un serveur : ${url}`,
    unregistered: (why) =>
      `Discord n’a pas accepté mes commandes : ${why}. On voit celles d’avant, ou aucune ; je réponds aux mentions. Je réessaie de moi-même, d’ici une heure.`,
    liveModel: (model) => `${model} a répondu.`,
    liveTask: ({ statements, held, seconds, cost }) =>
      `Affirmations qui tiennent : ${held} sur ${statements}, en ${tenths(seconds)} s, pour ${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }) =>
      `Jetons : ${whole(inputTokens)} en entrée, ${whole(cacheReadTokens)} depuis le cache, ${whole(cacheWriteTokens)} vers le cache, ${whole(outputTokens)} en sortie : ${dollars(usd)}`,
    liveServer: ({ format, contextTokens }) => {
      const formats = { schema: 'un schéma JSON', object: 'le mode JSON', prompt: 'la seule invite' };
      return `Tenu à sa forme par ${formats[format]} ; ${whole(contextTokens)} jetons pour l’invite et la réponse ensemble.`;
    },
    migrated: (rows: string) =>
      `${rows} lignes sont copiées. Lance le bot avec DATABASE_URL ; le dossier reste tel quel.`,
    backedUp: (file: string) => `Le stockage est sauvegardé dans « ${file} ».`,
    sourceMeans: 'SOURCE est un lien, le chemin d’un fichier, ou - pour l’entrée standard.',
    changes: {
      since: (what, when) => `Modifié depuis le ${when} : ${what}.`,
      sentences: (count) => counted(count, 'phrase', 'phrases'),
      changed: 'Modifié',
      added: 'Ajouté',
      removed: 'Supprimé',
      none: 'Rien de ce qu’il dit n’a changé.',
      coverage:
        'J’avais une plus grande part d’une version que de l’autre : une partie de ceci était peut-être déjà là.',
    },
    stories: {
      story: (count) => `Rapportent le même événement : ${whole(count)}`,
      alone: 'Sans autre article sur le même événement',
    },
    several: {
      agreed: 'Plusieurs le disent',
      disputed: 'Ils divergent',
      only: 'Un seul le dit',
      point: (about) => `À propos de : ${about}`,
      nothing: 'Je n’ai rien trouvé que ces articles aient en commun.',
      noDates: 'Aucune phrase ne donne de date certaine.',
      undated:
        'Sans date de publication, ce qui se compte à partir d’elle, comme « hier » ou « vendredi », est omis.',
      unread: (source, why) => `Laissé de côté, car illisible : ${source}. ${why}`,
      same: (source) =>
        `C’est le même texte qu’un autre de ces articles, il ne compte qu’une fois : ${source}.`,
      alsoRead: (count) =>
        `Aussi lu ici : ${counted(count, 'autre article', 'autres articles')} sur ce sujet.`,
      story: 'Lu ici sur ce sujet',
      alone: 'Rien d’autre n’a été lu ici sur ce sujet.',
      adds: (quote) => `Ce qui est nouveau : ${quote}`,
      timelineAlt: ({ first, last, count, more }) =>
        `Chronologie de ${first} à ${last} : ${count} événements, écrits ci-dessus${more && ` ; ${more}`}.`,
      evidence: 'Passages cités',
    },
    noActors: 'Je n’ai pas trouvé d’acteurs importants dans cet article.',
    actsOn: 'Qui agit sur qui',
    act: ({ from, verb, to }) => `${from} ${verb} ${to}`,
    mapAlt: (acts) => `Schéma de qui agit sur qui : ${acts}.`,
    mapMore: (count) => `${count} de plus dans le texte`,
    leadPicture: (source) => `Image de l’article : ${source}`,
    noPicture: 'Une image existe, mais je n’ai pas le droit de joindre des fichiers dans ce salon.',
    doesntSay: 'L’article ne le dit pas.',
    closest: 'Le passage le plus proche :',
    noSentence: 'Je n’ai trouvé aucune phrase qui réponde à cela.',
    closestFew: 'Les passages les plus proches :',
    noMap: 'Pas de schéma : je n’ai trouvé aucune phrase qui dise clairement que l’un agit sur l’autre.',
    checks: {
      figure: 'chiffres',
      name: 'noms',
      quotation: 'citations',
      evidence: 'formulation',
      meaning: 'sens',
    },
    otherScript: 'autre écriture : formulation non comparée',
    otherScriptHere:
      'L’article est dans une autre écriture : les noms ont été comparés d’après leur son quand il se devine, pas la formulation.',
    checkedMeans: (twice) =>
      twice
        ? '« Vérifié deux fois » signifie que chiffres, dates, noms et citations ont été comparés avec l’article, puis qu’un modèle a comparé chaque affirmation avec ses phrases.'
        : '« Vérifié » signifie que chiffres, dates, noms et citations ont été comparés avec l’article. À toi de juger si une affirmation dit bien ce que disent ses phrases.',
    uncheckedHere: (checks) => `Le programme n’a pas pu vérifier ici : ${checks}.`,
    linksUnasked: (allowed) =>
      allowed
        ? 'Dans les salons que les administrateurs ont choisis pour ça, je résume les liens que tu postes, ici et sur tous les serveurs.'
        : 'Je ne lis pas de moi-même les liens que tu postes, sur aucun serveur. Mentionne-moi et je les lis quand même.',
    evidenceOf: (title) => `Passages cités : ${title}`,
    reported: (inGuild) =>
      inGuild
        ? 'Merci. Les administrateurs de ce serveur et l’opérateur du bot voient ce que tu as écrit, pas qui l’a écrit.'
        : 'Merci. L’opérateur du bot voit ce que tu as écrit, pas qui l’a écrit.',
    welcome: (list: string) =>
      `Bonjour ! Je lis des articles de presse : tape ${list}, ou mentionne-moi avec un lien, un texte ou un fichier. Tout ce que je dis renvoie à la phrase de l’article qui le dit. Je ne lis que ce qu’on me demande de lire.`,
    addedTo: (server: string) => `Je viens d’être ajouté à ton serveur « ${server} ».`,
    hello: 'Bonjour ! Donne-moi un lien, un texte ou un fichier, et je te dis ce qu’il contient.',
    youAreWelcome: 'Avec plaisir.',
    helpRules: 'Comment je comprends les messages',
    helpAdmins: 'Pour celles et ceux qui gèrent ce serveur',
    helpMore: 'Plus d’aide…',
    helpNeeds: (right: string) => `Pour qui a la permission « ${right} ».`,
    threadHint: (bot: string) => `Pour continuer ici, mentionne ${bot} ou réponds à sa carte.`,
    helpIntro: 'Je lis des articles de presse. Tout ce que je dis renvoie à la phrase qui le dit.',
    forgets: (articles, answers) =>
      `Je garde ici ${articles} ${articles < 2 ? 'article' : 'articles'}, avec ${answers} ${answers < 2 ? 'réponse' : 'réponses'} que personne d’autre ne partage.`,
    forgetsArticle: (title) => `« ${title} »`,
    forgetsServer:
      'Tout cela serait supprimé, avec les réglages de ce serveur, qui les a modifiés et ce qui a été utilisé. Ce qui a été dépensé aujourd’hui est conservé jusqu’à minuit UTC, pour qu’aucun budget ne recommence.',
    forgetsMe:
      'Tout cela serait supprimé, avec ta langue et le fait que tu as posé des questions. Le nombre de tes lectures d’aujourd’hui est conservé jusqu’à minuit UTC. Ce que tu as demandé ouvertement sur un serveur appartient à ce serveur.',
    forgetsForGood: 'Ce que d’autres gardent des mêmes articles leur reste. C’est irréversible.',
    forgotten: 'C’est supprimé.',
    usage: {
      here: 'Consommation de ce serveur',
      everywhere: 'Consommation de tous les serveurs',
      elsewhere: 'Messages privés et terminal',
      guilds: 'Serveurs qui ont le plus utilisé en 30 jours : lectures, dollars',
      today: 'Aujourd’hui',
      days: (count) => `${count} derniers jours`,
      parts: ({ readings, remembered, people, usd, input, cached, output, removed, reports }) => [
        `Lectures : ${readings}, dont déjà en mémoire : ${remembered}`,
        `Personnes : ${people}`,
        `Coût : ${usd}`,
        `Jetons : ${input} en entrée, dont ${cached} du cache, ${output} en sortie`,
        `Affirmations retirées : ${removed}`,
        `Signalées comme fausses : ${reports}`,
      ],
      utc: 'Les jours sont comptés en UTC.',
      incomplete: (days) => `Les chiffres sont gardés ${days} jours : ce mois n’est plus complet.`,
      budget: ({ spent, cap }) => `Budget du jour : ${spent} sur ${cap}, renouvelé à minuit UTC`,
      unlimited: (spent) => `Dépensé aujourd’hui : ${spent}, sans limite`,
      reported: 'Signalé comme faux',
      aDay: (amount) => `${amount} par jour`,
      dollarsADay: 'Dollars par jour',
      readingsADay: 'Lectures par jour',
      alt: ({ title, days, most, today, cap }) =>
        `${title}, ${days} jours. Maximum : ${most} ; aujourd’hui : ${today}${cap === null ? '' : ` ; le budget : ${cap}`}`,
    },
    bug: (id) =>
      `Quelque chose s’est mal passé de mon côté. Si ça se reproduit, signale ce code à l’opérateur : ${id}.`,
    restNowhere: 'Tout ne tient pas ici, et je n’ai pas le droit de joindre un fichier dans ce salon.',
    restInFile: 'Tout ne tient pas ici : le texte complet est dans le fichier joint.',
    unknownCommand: (name) => `Je ne connais pas « ${name} ».`,
  },
};

/** The sample is an article: it stays as it was written. */
export const fr: Words = { ...setCatalogue(words), sample: samples.fr };
