import { stemmer } from '@orama/stemmers/portuguese';
import { portugueseClaims } from './claims/pt.ts';
import { portugueseConcepts } from './concepts/pt.ts';
import { portugueseSynonyms } from './synonyms/pt.ts';
import type { Language } from './language.ts';
import { portugueseQuestions } from './questions/pt.ts';
import { portugueseRelations } from './relations/pt.ts';
import { stemSet, wordSet } from '../text/word-set.ts';
import type { NameRules } from './name-rules.ts';
import { spanishNames } from './es.ts';

const stopwords = wordSet(
  'a ao aos apos as ate cada com como da das de dela dele deles depois do dos e ela elas ele eles em entre era essa esse esta este eu foi',
  'foram ha isso isto ja la lhe mais mas mesmo muito na nas nao nem no nos nossa nosso num numa o onde os ou para pela pelas pelo pelos',
  'por porque quais qual quando quanta quantas quanto quantos que quem se sem ser seu seus so sobre sua suas tambem te tem ter teve um uma',
  'artigo texto aconteceu',
);

/** What differs from Spanish; roles that both write alike are taken over. */
const portugueseNames: NameRules = {
  ...spanishNames,
  language: 'pt',
  joints: wordSet('e'),
  source: / segundo$|acordo com$/u,
  contractions: wordSet('do da dos das'),
  commonOpener: /s$|'/u,
  about: /^luta contra$/u,
  citizens: /^(?:associa|coletiv|sindicat|plataforma|movim)/u,
  causes: wordSet('para por sem contra'),
  stopwords,
  roles: wordSet(
    ...spanishNames.roles,
    'titular integrante marido delegado delegada auxiliar inspetor inspetora bombeiro bombeira sargento tenente piloto padre magistrado magistrada desembargador desembargadora socio socia tesoureiro tesoureira amigo amiga colega primo prima tio tia avo neto neta namorado namorada sogra sogro mulher dono dona gerente empresario empresaria pescador pescadora mecanico mecanica motorista cozinheiro cozinheira pintor pintora funcionario funcionaria capitao subsecretario subsecretaria subprefeito subprefeita cunhado cunhada',
    'diretor diretora primeiro-ministro primeira-ministra ministro ministra prefeito prefeita governador governadora deputado deputada embaixador embaixadora porta-voz conselheiro juiz juiza promotor promotora advogado advogada chefe pesquisador pesquisadora tecnico tecnica guarda-redes avancado avancada medio arbitro arbitra goleiro goleira atacante treinadora capita zagueira zagueiro meia jogadora presidenta',
    'professor professora economista historiador medico medica engenheiro treinador jogador ator atriz cantor cantora escritor escritora jornalista ativista fundador fundadora vereador vereadora irmao irma filho filha pai mae esposa marido secretario secretaria',
    'reu indiciado indiciada detido detida detento detenta arguido arguida foragido foragida suspeito agressor agressora assassino assassina ladrao assaltante pistoleiro golpista sequestrador sequestradora estelionatario estelionataria vitima sobrevivente falecido falecida testemunha delator',
    'delatora querelante reclamante procuradora-geral procurador-geral promotor-geral defensor-geral corregedor corregedora subprocurador subprocuradora subprocurador-geral tabeliao tabelia escrivao escriva perita criminalista detetive policial delegado-geral comissario comissaria subinspetor',
    'subcomandante tenente-coronel major recruta vice-almirante contra-almirante brigadeiro marechal fuzileiro fuzileira combatente guerrilheiro guerrilheira socorrista salva-vidas nadador-salvador guarda-vidas carcereiro carcereira vigia xerife ouvidor ouvidora jurado jurada vice-presidente',
    'vice-presidenta ex-presidente ex-presidenta primeira-dama vice-prefeito vice-prefeita vice-governador vice-governadora vice-ministro vice-ministra vice-lider vice-reitor vice-reitora vice-diretor vice-diretora vice-primeiro-ministro parlamentar eurodeputado eurodeputada autarca governante',
    'ditador ditadora caudilho chanceler consul-geral embaixatriz emissario emissaria secretario-geral secretaria-geral secretario-executivo secretaria-executiva secretario-adjunto diretor-geral diretora-geral diretor-executivo diretora-executiva diretor-presidente diretora-presidente',
    'diretor-tecnico diretor-adjunto diretora-adjunta subdiretor subdiretora coordenador coordenadora coordenador-geral supervisor supervisora encarregado encarregada responsavel subchefe chefao assessor assessora conselheira consultora pre-candidato pre-candidata postulante dissidente',
    'correligionario sucessor sucessora antecessor antecessora herdeiro herdeira marqueteiro marqueteira lobista paje rei rainha imperador imperatriz sultao xeque aiatola condessa provedor provedora presidente-executivo presidente-executiva bastonario bastonaria mordomo investidor investidora',
    'acionista banqueiro banqueira contabilista corretor empreendedor empreendedora magnata bilionario bilionaria milionario milionaria coproprietario proprietario proprietaria socio-fundador lojista balconista feirante livreiro livreira passageiro passageira morador moradora locatario',
    'locataria vizinho vizinha desenvolvedor desenvolvedora projetista criadora idealizador idealizadora trabalhador trabalhadora metalurgico bancario bancaria grevista empregado empregada desempregado desempregada estagiario estagiaria diarista faxineiro faxineira baba porteiro porteira',
    'zelador zeladora jardineiro jardineira costureira cabeleireiro cabeleireira acougueiro acougueira padeiro padeira confeiteiro confeiteira garcom garconete pedreiro encanador encanadora canalizador eletricista carpinteiro carpinteira marceneiro marceneira serralheiro caminhoneiro',
    'caminhoneira camionista taxista entregador entregadora estafeta motoboy motociclista maquinista estivador estivadora aeromoca hospedeira marinheiro marinheira mergulhador mergulhadora lavrador lavradora produtor fazendeiro fazendeira sitiante pecuarista cafeicultor cafeicultora fruticultor',
    'enologo seringueiro seringueira garimpeiro garimpeira vaqueiro tratador tratadora cacador boiadeiro extrativista quilombola ribeirinho ribeirinha marisqueira catador catadora ambulante artesao artesa joalheiro joalheira reitor reitora pro-reitor pro-reitora aluno aluna estudante doutorando',
    'doutoranda mestrando mestranda doutor doutora cientista sociologo tradutor tradutora engenheira arquiteto arquiteta urbanista cirurgiao cirurgia enfermeiro enfermeira parteira doula fonoaudiologo fonoaudiologa dentista doador doadora bispo bispa arcebispo cardeal frade freira monge vigario',
    'paroco pastor missionario missionaria ima evangelista pregador pregadora teologo capelao babalorixa ialorixa yalorixa lateral-direito lateral-esquerdo meio-campista meia-atacante ponta-direita ponta-esquerda centroavante artilheiro artilheira pivo levantador levantadora ponteiro ponteira',
    'lancador selecionador selecionadora treinador-adjunto olheiro cartola ginasta maratonista velocista lutador lutadora pugilista tenista surfista skatista esgrimista remador remadora velejador velejadora ciclista joquei enxadrista xadrezista medalhista campeao campea vice-campeao vice-campea',
    'bicampeao bicampea tricampeao tricampea tetracampeao pentacampeao hexacampeao torcedor torcedora adepto adepta toureiro jogador-treinador sambista rapper funkeiro funkeira fadista guitarrista violonista pianista baterista baixista violinista maestrina bailarino dancarino dancarina',
    'coreografo coreografa roteirista argumentista encenador encenadora humorista apresentador apresentadora radialista reporter correspondente redator redatora ancora colunista cronista comentarista comentador comentadora fotografo fotografa romancista contista ensaista galerista colecionador',
    'colecionadora cartunista desenhista grafiteiro grafiteira artista blogueiro blogueira influenciador influenciadora celebridade carnavalesco carnavalesca passista palhaco palhaca dublador dubladora estilista ambientalista indigenista benfeitor benfeitora exilado exilada turista jovem garoto',
    'garota homem padrasto madrasta enteado enteada meio-irmao meia-irma sobrinho sobrinha bisavo bisneto bisneta genro nora afilhado afilhada padrinho madrinha conjuge viuvo viuva noivo noiva companheiro companheira parceiro parceira gemeo gemea orfao orfa ex-marido ex-mulher ex-namorado',
    'ex-namorada assistente ajudante guarda-costas caseira cumplice ganhador ganhadora vencedor vencedora finalista palestrante leitor leitora ouvinte membro parente criador',
  ),
  organs: wordSet(...spanishNames.organs, 'diretoria executiva administracao reitoria direcao bancada'),
  anybodys: wordSet(...spanishNames.anybodys, 'companhia entidade sociedade corporacao'),
  things: wordSet(
    ...(spanishNames.things ?? []),
    'navio ferry veleiro cruzeiro petroleiro cargueiro balsa corveta porta-avioes rebocador traineira iate catamara aviao drone aeronave jato furacao ciclone tufao tempestade foguete vulcao',
  ),
  media: wordSet(
    ...spanishNames.media,
    'jornal televisao tv teve imprensa folha estadao globo record sbt band bandeirantes g1 uol gazeta correio lusa rtp sic tvi renascenca agencia-lusa cnn bbc',
  ),
  otherNouns: wordSet(
    ...spanishNames.otherNouns,
    'rua praca travessa ponte lagoa baia estreito ilha arquipelago floresta cais estacao aeroporto rodoviaria arena ginasio autodromo cidade bairro favela concelho estrada rodovia autoestrada viaduto marginal represa barragem acude usina castelo palacio capela mosteiro templo mesquita cemiterio',
    'pavilhao presidio shopping condominio fazenda sitio lei acordo plano projeto constituicao regulamento portaria emenda operacao relatorio taca supertaca brasileirao paulistao libertadores jogos paralimpiadas torneio trofeu medalha maratona rali exposicao cimeira sao santo furacao ciclone',
    'tufao tempestade',
  ),
  honorifics: wordSet(
    ...spanishNames.honorifics,
    'senhor senhora senhorita dom frei soror eng cel exmo exma',
  ),
  organisations: wordSet(
    ...spanishNames.organisations,
    'conselho instituto servico defensoria controladoria corregedoria ordem assembleia parlamento senado camara sociedade cooperativa liga federacao confederacao comunidade direcao departamento fc sc ec ac',
    'justica promotoria procuradoria governo ministerio camara comissao comite agencia tribunal policia exercito banco grupo empresa universidade escola fundacao associacao federacao uniao sindicato movimento prefeitura petrobras stf pt psdb',
    'ouvidoria subprefeitura governadoria vice-presidencia chancelaria embaixada arquidiocese diocese arcebispado patriarcado congregacao igreja irmandade misericordia vermelha alianca coligacao coalizao unidade bloco coordenadora coletivo rede forum corporacao caixa seguradora correios',
    'estaleiros construcoes construtora cervejaria editora edicoes producoes investimentos ateneu selecao batalhao regimento marinha forcas forca-tarefa guarda orquestra bale arquivo pinacoteca aquario liceu faculdade reitoria pontificia planalto itamaraty bombeiros policias inspecao inspetoria',
    'tesouro advocacia advocacia-geral procuradoria-geral defensoria-geral controladoria-geral secretaria-geral direcao-geral cartorio subcomissao basquete volei voleibol handebol andebol futsal hoquei mocidade academicos museu maternidade clube sport esporte desportivo desportiva esportivo',
    'esportiva companhia ministerio-publico provedoria autarquia freguesia inspeccao direccao comissariado organizacao vara mercosul anvisa anatel aneel anac antaq antt anp ibama icmbio incra funai iphan ibge ipea inpe inmet inss inep capes cnpq fiocruz embrapa bndes cvm cade tcu tse tst stj',
    'cnj pgr agu cgu pf prf bope abin fab cbf cob coi fpf cnbb oab fiesp cni cna cnt cut mst mtst une ubes psol mdb psd pdt psb pcdob pcp cds ine asae gnr psp sef dgs inem cgtp rtp dgav erse anacom usp unicamp ufrj ufmg unesp puc unb corpo autoridade fundo receita defesa',
  ),
  roleEnding:
    /.{3}(?:(?<!social|comun|comuni|ecolog|femin|nacional|independent)ista|logo|loga|grafo|grafa|iatra)$/u,
  organisationNouns: wordSet(
    'rede comunidade armadora agencia produtora editora clinica mineradora petroleira cooperativa distribuidora construtora seguradora operadora concessionaria patrocinadora fabricante empresa companhia firma grupo banco sindicato associacao construtora partido ong clube time',
    'cervejaria farmaceutica tecnologica petrolifera petroquimica siderurgica metalurgica cimenteira montadora automobilistica emissora televisora startup start-up fintech filial subsidiaria matriz multinacional transnacional holding consorcio conglomerado corporacao gigante mutua financeira',
    'entidade gestora sociedade hoteleira gravadora discografica auditora marca energetica hidreletrica comercializadora exportadora importadora frigorifico laticinio siderurgia papeleira varejista retalhista atacadista franquia transportadora empreiteira subempreiteira terceirizada contratada',
    'fornecedora fornecedor prestadora administradora incorporadora imobiliaria locadora corretora consultoria operador distribuidor importador acionista rival concorrente fundo laboratorio equipe equipa escuderia federacao confederacao fundacao coletivo movimento coalizao coligacao alianca',
    'frente guerrilha milicia faccao quadrilha banda orquestra agremiacao cartel cla mafia seita irmandade congregacao academia resseguradora desenvolvedora biotecnologica aeroespacial vinicola agropecuaria agroindustria processadora refinaria destilaria transmissora telefonica plataforma',
    'cadeia tecelagem promotora patrocinador quimica',
  ),
  collectives: wordSet(
    'policia prefeitura promotoria oposicao justica',
    'procuradoria defensoria corregedoria controladoria chancelaria autarquia gnr pgr exercito juri judiciario guerrilha edilidade pf prf reitoria',
  ),
  bodies: wordSet(
    'tribunal ministerio conselho comissao comite agencia sindicato associacao federacao universidade hospital vara procuradoria camara governo policia prefeitura instituto departamento assembleia defensoria',
    'fundacao cooperativa consorcio embaixada consulado chancelaria subprefeitura superintendencia corregedoria controladoria ouvidoria promotoria direcao diretoria gerencia reitoria faculdade academia colegio clube selecao alianca coligacao coalizao coletivo plataforma corporacao exercito',
    'marinha guarda brigada batalhao delegacia comando junta autoridade autarquia arquidiocese diocese irmandade congregacao biblioteca museu orquestra conservatorio laboratorio observatorio secretariado subcomissao plenario bancada advocacia advocacia-geral procuradoria-geral justica juri',
    'presidencia vice-presidencia banco clinica maternidade agremiacao gremio ordem inspecao inspetoria parlamento edilidade provedoria gabinete comissariado confederacao',
  ),
  years: wordSet('anos'),
  attribute: /^(?:ex|antig[oa]|anterior|então|atual|nov[oa])$/u,
  modifierAfter:
    /^(?!(?:publica|fabrica|pratica)$)(?:\p{Ll}{2,}(?:al|ais|ic[oa]|iv[oa]|ári[oa]|an[oa]|ista|ar|ense|il|eir[oa]|ês|esa|[dst]ora?|eri?or|anhola?|ropeu|ropeia|mão|emã|atalã|eni?[oa]|entin[oa]|inin[oa]|ític[oa]|grícola|premo|[ií]tim[oa]|nês)|(?:russ|turc|basc|greg|suec|suíç)[oa]|sul-\p{Ll}+|norte-\p{Ll}+)$/u,
  partners: wordSet('filhos filhas irmaos irmas associados companhia cia socios'),
  genericOrganisations: wordSet(
    'governo ministerio tribunal conselho comissao partido federacao confederacao associacao fundacao sindicato instituto agencia comite camara assembleia',
    'universidade academia escola colegio hospital clinica museu teatro biblioteca orquestra banco empresa companhia grupo sociedade cooperativa corporacao consorcio clube liga selecao coligacao coalizao alianca movimento frente plataforma coletivo organizacao entidade gremio rede unidade corpo',
    'brigada laboratorio centro observatorio superintendencia comunidade diocese arquidiocese embaixada consulado secretaria departamento direcao diretoria delegacia servico autoridade junta fundo ordem uniao',
  ),
  links: wordSet('de do da dos das'),
  definite: wordSet('o a os as'),
  accented: /^(?:sub)?secretaria$/iu,
  actionVerbs: wordSet(
    ...spanishNames.actionVerbs,
    'disse diz fez pos quer nega defende acusa pede promete',
    'propos dispos expos impos compos opos supos repos depos interpos contrapos teve obteve manteve deteve conteve reteve susteve esteve pode soube quis veio interveio proveio conveio sobreveio trouxe houve coube refez desfez satisfez contradisse predisse viu reviu previu deu caiu saiu feito',
    'dito posto aberto coberto descoberto proposto disposto exposto deposto morto eleito pago ganho gasto vindo trazido solto suspenso extinto envolto revisto satisfeito contradito aceita acata aciona acompanha acumula adia adota adquire afasta alcanca altera amplia analisa apela apoia aponta',
    'apresenta apreende aprova aproveita arquiva arrecada assassina assegura assina assume atende atinge atribui atua avalia avanca bate bloqueia cai cessa chega chama cita classifica cobra coloca comeca comemora comete compara comprova conclui concorda concorre conduz confessa conhece consegue',
    'conserva constroi continua contradiz contribui controla convence convida coordena corre corta cresce cria deixa demite demonstra depoe derruba descobre descreve desenvolve desiste desmente destitui destroi detalha detem determina devolve diminui discorda distribui doa duvida edita elege',
    'embarca encaminha encerra encontra engana ensina entende escolhe esclarece escapa escreve estabelece estende estima estreia estuda exclui executa exibe existe expande explora expoe exporta expressa extingue fatura fecha finaliza fiscaliza foge fornece ganha garante governa grava herda',
    'homologa impede impoe incentiva inclui indefere indicia informa ingressa institui interdita interrompe intervem investe joga julga lanca le lembra leva lida manda mantem mata melhora minimiza monitora mora morre mostra move muda nasce nomeia obriga obtem oferece omite passa pega percebe',
    'perde persegue pertence planeja pleiteia possui pondera prefere prende preserva pressiona privatiza proclama produz proibe projeta promove propoe protocola questiona reafirma reage rebate rebaixa recebe recomenda reconhece reconstroi recorda recua recusa reduz reelege reforca regista',
    'regressa rejeita relembra renova repassa repete repudia requer rescinde resgata resolve respeita ressalta retifica retorna reve revoga sai segue sente sequestra sinaliza sobe sofre sonega tenta termina toma torce trabalha traduz trafica transfere transmite ultrapassa usa vaza vira volta',
    'fica complica multiplica intensifica reivindica acena encena adora negam dizem afirmam garantem exigem acusam criticam denunciam pedem prometem rejeitam apoiam defendem querem esperam preveem temem lembram lamentam reconhecem fazem anunciam explicam alertam insistem sustentam consideram',
    'propoem solicitam apresentam investigam convocam oferecem buscam seguem aprovam comemoram fecham compram acreditam decidem confirmam assinam ganham perdem recebem protestam respondem trabalham votam poem vem',
  ),
  actionVerbEnding: /^\p{Ll}.*(?:ou|(?<!mus|europ|lic|aten)eu|[ií]u|[aeií]ram|ado|[ií]do|avam?|rá|rão)$/u,
  indefinite: /^(?:uma?|seus?|suas?)$/u,
  auxiliaries: wordSet(
    'e sao era eram foi foram tem tinha sera serao vai vao deve pode podem poderia esta estao',
  ),
  perfectAuxiliaries: wordSet('tem tinha'),
  reportingVerbs: wordSet(
    'disse diz afirmou declarou explicou acrescentou ressaltou informou contou alertou destacou lamentou respondeu relatou comentou confirmou anunciou reconheceu admitiu criticou defendeu revelou lembrou resumiu considerou avaliou pediu garantiu assegurou',
    'adiantou admite aduziu afianca afirma afiancou agradeceu alegou alerta alfinetou aludiu analisou anota anotou antecipou apontou aponta apelou apostou argumentou argumenta arrematou assegura assentiu assinalou atacou atestou atribuiu avalia avisou bradou brincou calculou celebrou cita citou',
    'classificou cobrou comemorou compara comparou complementou completou compreendeu comunicou concluiu conclui concordou condenou confessou confessa confidenciou conjecturou constatou conta contestou contrapos contrariou corrigiu corroborou cravou declara decretou defende denunciou deplorou',
    'desabafou desabafa descartou descreveu descreve desmentiu detalhou detalha determinou discordou discursou disparou divulgou duvidou elogiou emendou encerrou endossou enfatizou enfatiza enumerou esclareceu esclarece escreveu especificou estimou evidenciou evocou exaltou exclamou',
    'exemplificou exemplifica exigiu explica explicitou expos expressou externou falou felicitou finalizou frisou frisa garante gritou hesitou ilustrou implorou incentivou indagou indicou indica informa insinuou insistiu insiste instou interpretou interrogou ironizou jurou justificou justifica',
    'lamenta lastimou lembra mencionou minimizou murmurou narrou narra negou notificou observou observa opinou opina ordenou orientou perguntou pergunta perguntou-se planejou pleiteou pontuou pontua postou precisou prescreveu previu proclamou profetizou prometeu propos protestou provocou',
    'publicou queixou-se questionou questiona reafirmou reagiu realcou rebateu recitou reclamou recomendou recomenda reconhece recordou recorda reforcou reforca refutou registrou reiterou relata relatam relembrou relembra replicou reportou repetiu resmungou responde ressalta retrucou revela',
    'rogou salientou salienta sentenciou sinalizou solicitou sublinhou sublinha sugeriu sugere suplicou suspeitou sussurrou sustentou sustenta temeu testemunhou testemunha tuitou twittou vaticinou ponderou pondera afirmaram disseram declararam explicaram informaram contaram relataram',
    'ressaltaram garantiram dito afirmado explicado declarado informado destacado lembrado referiu referia dizia explicava contava assegurava afirmava reconhecia lamentava contrapoe conclama',
  ),
  adverbs: wordSet(
    'tambem ja ainda depois nunca nao sempre que se',
    'hoje ontem amanha agora entao logo jamais apenas inclusive assim aqui ali la antes quase talvez enfim tampouco porem contudo entretanto lhe lhes me recem enquanto ambos ambas',
  ),
  placePrepositions: wordSet('em no na desde ate'),
  prepositions: wordSet(
    'a ao de do da dos das por pelo pela com para contra em no na nos nas sobre sob entre segundo ante sem desde ate apos',
  ),
  particles: wordSet('de do da dos das e'),
  linkers: wordSet('de do da dos das e para'),
  determiners: wordSet('o a os as um uma seu sua seus suas este esta esse essa nosso'),
  nonActors: wordSet(
    'segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro brasileiro brasileiros estado estados norte sul leste oeste',
    'brasileira brasileiras portugueses franceses alemaes ingleses britanicos italianos espanhois russos chineses japoneses norte-americanos americanos mexicanos argentinos chilenos colombianos venezuelanos cubanos angolanos mocambicanos ucranianos palestinos israelenses judeus arabes',
    'muculmanos catolicos evangelicos africanos asiaticos europeus latino-americanos indigenas paulistas cariocas gauchos nordeste sudeste noroeste sudoeste centro-oeste primavera outono dolar dolares euro euros reais pib ipca igp-m icms ipi iptu ipva irpf irs iva cpf cnpj pec pix ubs upa uti',
    'enem fgts clt cnh rg ia tv iot dna adn hiv aids covid covid-19 gps pcr led wi-fi internet usb pdf suv ong pme selic bpc mei sms qr lgbt lgbtqia+ lgbtqia deus pascoa quaresma ramada eur usd brl km kg kw mw gw',
  ),
  objects: wordSet('ao'),
  passive: { be: wordSet('foi foram sido e sao sera'), by: wordSet('por pelo pela pelos pelas') },
};

/** All that the engine knows of Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  stopwords,
  openers: wordSet(
    'ele ela eles elas esse essa isso isto mas e tambem alem assim entao porem seu sua seus suas',
  ),
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'sera serao tera terao pode podem podera deve devem ha havera faz fazem fara recebe receber diz dizem pensa acha quer querem vai vao fica ficam passa da dao sai',
  ),
  stateNames: 'US estados unidos,eua|GB reino unido|KP coreia do norte|KR coreia do sul|EU ue,uniao europeia',
  concepts: portugueseConcepts,
  synonyms: portugueseSynonyms,
  claims: portugueseClaims,
  reasons:
    /\b(?:porque|devido|por causa|em (?:razão|virtude|função)|graças a|já que|uma vez que|visto que|por (?:falta|medo|culpa|motivos|razões|ter)|a fim de|motivo|portanto|para (?:que|\p{L}+[aei]r)|pois)\b/iu,
  explanations: /\b(?:porque|devido|por causa|o motivo|a razão)\b/iu,
  questions: portugueseQuestions,
  dates:
    'janeiro|fevereiro|março|abril|maio(?!\\p{L})|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|semana|m(?:ês|eses)(?!\\p{L})|anos?(?!\\p{L})|hoje|ontem|amanhã|primavera|verão|outono|inverno',
  numbers:
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dez(?:ass|ess|oit|an|en)\\p{L}+|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|\\p{L}+cent[oa]s|mil|dezenas?|centenas?|milhares|milh(?:ão|ões)',
  pronouns: 'ele|elas?',
  ages: /\d anos(?!\p{L})/iu,
  finding: /(?:conclu|constat|demonstr|descobr|mostr|revel)\p{L}{1,12} que(?!\p{L})/iu,
  accusation: /acus(?:a|ou|am|ad|aram|aç)|denunci(?:ou|ad)|indiciad|arguid|suspeit[oa]s? de|condenad[oa]/iu,
  rebuttal:
    /(?<!\p{L})(?:nega|negou|negam|negaram|negado|negando)(?!\p{L})(?! (?:\p{L}+ ){0,2}(?:acesso|asilo|habeas|liberdade|liminar|pedido|recurso|visto))|desment|refut|rejeit(?:a|ou|am|aram) (?:\p{L}+ ){0,3}(?:acusaç|suspeit|alegaç)/iu,
  exoneration: /absolvid|absolveu|inocent/iu,
  relative: /que (?:\p{L}+ ){0,2}$/u,
  subordinating:
    /(?<!\p{L})(?:quando|enquanto|embora|porque|(?:depois de|antes de|já) que) (?:[oa] )?(?:\p{Ll}+ ){0,2}$/iu,
  unrelated: /(?:sem|não tem) (?:qualquer |nenhum )?(?:grau de |relação de )?parentesco/iu,
  clauses: {
    doer: /^[Qq]uem (?:(?:tem|vai|deve) )?(?!(?:é|são|era|foi|foram|o|a|os|as) )(?<verb>\p{Ll}+)(?: (?<named>[^,?]+?))?(?= (?:de|do|da|por|para|com|em|no|na|que)(?!\p{L})|[,?]|$)/u,
    target:
      /^[Qq]uem (?:foi|foram) (?<verb>\p{L}+)(?:.*? (?:por|pelo|pela) (?<named>[^,?]+))?|^(?:[Aa] )?[Qq]uem (?<named>(?:(?:o|a|os|as) \p{L}|\p{Lu}).*?) (?<verb>\p{Ll}+)\??$/u,
  },
  relations: portugueseRelations,
  twoSurnames: true,
  names: portugueseNames,
};
