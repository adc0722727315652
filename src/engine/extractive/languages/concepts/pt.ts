/** Words that Portuguese news uses for one another: `concepts` of language.ts. */
export const portugueseConcepts = `
  die: mort morr mata vitima; hurt: ferid
  money: dinheiro pag custo custa preco gast valor orcamento invest indeniz grana reembols fatura ajuda euro$ reais
  penalty: multa pena$ sancao prisao preso cadeia; vote: voto vota eleic eleit; work: trabalh empreg vaga funcionari
  dismiss: demit demiss suspens exoner; strike: greve paralis; oppose: contra opos rejeit critic protest; support: apoi favor; begin: comec inici
  end: fim$ termin acab; close: fech encerr; build: constru obra; company: empresa companhia firma grupo
  lead: lider dirig presid chef diretor patrao responsavel; buy: compr adquir; sell: vend; rise: aument sub$ subiu cresc
  fall: cai$ caiu queda reduz baix; profit: lucr receit fatur; share: acoes acao bolsa; tax: taxa impost tribut; school: escol alun estudant universi
  health: saude hospital medic pacient doenc ambulanc enfermeir clinic posto; police: polici agente delegad guarda
  court: tribunal juiz julg process sentenc recurs justica denunci audienc; lawyer: advogad promotor; law: lei$ leis projeto decret
  state: govern minist estado prefeit; union: sindicat; warn: alert advert avis; fire: incendi fogo chama; water: agua rio$ inund enchent barragem
  weather: chuv tempest neve; train: trem linha estac; road: estrada rua$ carro transit onibus; ship: navio porto barco; house: casa morad alugu
  resident: morador habitant vive; people: pessoa client visitant passageir gente usuari; child: crianc menor jovem
  family: famil irma mae$ pai$ espos filh parente; age: idade anos$; study: estud pesquis relator; find: encontr descob; deny: neg desment; accuse: acus
  demand: exig ped quer; promise: promet garant; decide: decid decis aprov; investigate: investig; steal: roub fraud desvi; arrest: det pres$
  war: guerra ataque; win: venc ganh; future: proxim futur plano preve; meet: reun negoci encontr
  repair: repar consert restaur renov reform reconstru substitu; cause: causa motiv razao origem provoc devid desculpa porque
  animal: animal anima cao$ caes cachorr gato cavalo vaca ovelha lobo ave$ aves peixe gado
  food: comid comer aliment pao$ carne bebid beber cozinh restaurante queijo; fear: medo tem$ teme temem temor receio preocup; hope: esper desej
  help: ajud auxili resgat volunt socorr; learn: aprend ensin forma$ formacao curso capacit trein prepara; allow: permit permiss autoriz licenca
  forbid: proib veta; appoint: nome nomea design contrat; replace: suces sucessor; give: dar$ deu$ doa doac entreg conced premi recompens oferec subsid
  send: envi mand fornec distribu; move: mud$ mudou transfer transport lev$ levar; arrive: cheg alcanc; lose: perd perdeu prejuiz; search: procur busc
  missing: desaparec; escape: fug fugi escap; evacuate: evacu desocup; accident: acident colis batid desastr catastrof choque
  fault: culpa erro$ erros neglig falha defeito; break: quebr romp rachad fissur desab colaps; secret: secret segred escond ocult
  announce: anunci public divulg apresent revel vaz; say: disse diz$ dizer explic declar afirm contou relat
  answer: respond respost reag reacao rebat defend; deal: acordo tratad pacto; cancel: cancel suspen interromp par$ parali
  stay: continu fica$ ficar perman mant; debt: divida emprest credit deve$ devem; own: dono proprie possui pertenc; trade: comercio export import
  shop: loja mercado comerci; factory: fabrica usina oficina; machine: maquina aparel equipament motor
  computer: computador internet online software dados hack ciber aplicativ servidor digital telefon celular
  plane: aviao avioes voo$ voos aeroport piloto helicopt aere; bridge: ponte$ pontes tunel; bicycle: bicicl ciclist
  farm: fazend agric colheit campo agropec; forest: florest mata$ arvore parque jardim jardin madeira; mountain: montanh morro serra$
  sea: mar$ costa praia ocean nad$ nadar ilha; art: arte$ artist museu exposic galeria pint escultur estatua
  music: musica cancao cancoes show$ concerto cant orquest; film: filme cinema teatro ator$ atriz; book: livro romance bibliotec autor escritor
  sport: esporte desport jogo$ jogador time$ equipa treinador corrida atlet campeon torneio liga clube
  religion: igreja mesquit templo padre relig bispo papa$; weapon: arma$ armas tiro$ tiros dispar bomba fuzil missil explos
  politics: partido polit parlament deput senad congresso oposic vereador camara ministr; country: pais$ paises nacao nacion exterior estrang
  migrant: migra refugiad asilo; place: lugar local$ locais sitio terreno; town: cidade aldeia municip bairro
  building: predio edific telhado muro torre sala$; speed: veloc rapid; weight: pes$ pesa peso; length: compriment altur alto$ alta$ profund largura
  far: longe distanc quilometr metro$ metros; heat: calor temperat frio graus; medicine: medicament remedi vacin tratament terap
  virus: virus epidem infec bacter; surgery: cirurg operacao; birth: nasc bebe gravid; celebrate: celebr festa festival anivers comemor
  visit: visit turis; ticket: ingress bilhete entrada passag tarifa; wage: salar ordenad; retire: aposent reform$ pension
  expert: especial cientist professor pesquisador investigador perito; press: imprensa jornal midia; witness: testemunh; suspect: suspeit acusad reu$
  evidence: prova documen arquiv foto imagem video; environment: ambient clima polui residu lixo carbono emiss ecolog
  fuel: petrole gas$ carvao gasolin combust diesel; space: espaco$ planet estrela telescop cometa astronom foguet satelit
  history: histor seculo arqueo antig; new: novo$ nova$ novos novas; first: primeir anterior; part: parte$ metade porcent percent terco quart
  plan: plano$ planos planej projet propos; aim: objetiv meta$; condition: condic requisit obrig deve; safety: segur proteg protec vigil
  danger: perig risco ameac; problem: problem dificuld; bankrupt: falenc falid insolv fracas; use: uso$ usar usa$ utiliz empreg$
  make: fabric produz produc faz$ fazer$; driver: motorist condut dirig$; name: nome$ nomes chama$; message: carta correio mensag email
  sorry: desculp lament; praise: elogi; complain: queix reclam critic$; signature: assinatur peticao abaixo; travel: viag trajet
  energy: energ eletric luz$; record: recorde; delay: atras adia; leave: sair deix renunc; opinion: acha$ opini pensa; test: teste
  damage: dano destru estrag; return: volta retorn reabr retom devol; rival: rival concorr adversar; free: gratis gratuit
`;
