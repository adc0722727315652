import { wordSet } from '../../text/word-set.ts';
import type { Claims } from '../language.ts';

/** What Portuguese articles claim that can be compared. */
export const portugueseClaims: Claims = {
  topics: `
    evacuate: evacu retirad; rescue: resgat; missing: desaparec; inspect: inspec vistori
    opened: inaugur abert constru fund; speed: velocidade; distance: quilomet; firefighter: bombeir
  `,
  opposites: `
    warn: advertiu advertid aviso$ alertado alertou_para tinha_avisado havia_avisado | sem_aviso
    serious: grave$ graves$ gravidade critic uti$ cuidados_intensivos | leve$ leves$ estavel fora_de_perigo iles[oa]
    arrest: detid pres[oa]$ em_prisao sob_custodia encarcerad | libertad solt[oa]$ em_liberdade foragid sob_fianca
    plea: confess admitiu_o_crime declarou-se_culpad | inocencia nega_as_acusacoes negou_as_acusacoes nega_ter negou_ter | silencio$ em_silencio nao_prestou_declaracoes
    stay: demit demissao renunci deixa_o_cargo deixara_o_cargo | mantem-se_no_cargo continua_no_cargo fica_no_cargo permanece_no_cargo
    rebuild: reconstruir reconstrucao | demolir demolicao demolid transferid
    jobs: demissoes$ despedimentos$ cortes_de_empregos perder_o_emprego perderao_o_emprego | empregos_garantidos empregos_mantidos
    found: encontrad localizad resgatad | desaparecid buscas_continuam
    fault: defeito deficiencia irregularidade anomalia | sem_ressalvas passou_na_inspecao aprovado_na_inspecao
    sue: a_justica tribunais$ recorr recurso$ processar queixa$ acao_judicial apelar | aceita_a_decisao
    concede: reconheceu_a_derrota admitiu_a_derrota | nao_desiste recontagem
    drink: potavel beber$ | ferver impropria
    open: abert | fechad encerrad
    intent: intencional deliberad propositad sabotagem | acident acidental curto-circuito falha_tecnica
    support: apoi apoiaram favor | contra opuseram rejeit
    guilt: culpad condenad | inocente absolvid
    work: funcionou funcionava tocou | falhou avariad nao_funcionou
    free: voluntari livremente | forcad obrigad
    leave: demitiu-se renunciou | demitid despedid
    permit: autorizad permitid legal$ | proibid ilegal sem_autorizacao
    cancel: cancelad cancelou suspens | continua mantem como_previsto
    safe: segur$ inofensiv sem_perigo | perigos contaminad toxic
    success: sucesso bem-sucedid | fracass falhou
    rise: subiu aumentou cresceu | caiu baixou diminuiu
    accept: aceitou assinou | recusou rejeitou
    enough: suficiente bastante | falta insuficiente escassez
    confirm: confirmou admitiu reconheceu | negou nega desmentiu
    known: sabia avisad informad | desconhecia ignorava
    whole: completamente totalmente | parcial em_parte
    alone: sozinh | cumplice
    colour: vermelh | verde | azul | branc[oa] | pret[oa] | amarel
  `,
  denial:
    /(?<!\p{L})(?:não|nunca|ninguém|nenhuma?|sem|nega|negou|rejeit\p{L}*|descart\p{L}*|recus\p{L}*)(?!\p{L})/iu,
  prepositions: wordSet(
    'a ao aos as ate com contra da das de desde do dos durante em entre na nas no nos para pela pelo pelas pelos por segundo sem sob sobre',
  ),
};
