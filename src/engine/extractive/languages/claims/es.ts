import { wordSet } from '../../text/word-set.ts';
import type { Claims } from '../language.ts';

/** What Spanish articles claim that can be compared. */
export const spanishClaims: Claims = {
  topics: `
    evacuate: evacu desaloj; rescue: rescat; missing: desaparec; inspect: inspecc control revision
    opened: inaugur abri construi fund; speed: velocidad; distance: kilomet; depth: profund
    height: altura alto$; width: diametro ancho; firefighter: bombero
  `,
  opposites: `
    warn: advirtio advertid advertencia avisado_antes habia_avisado habian_avisado alerto_del | sin_aviso
    serious: grave$ graves$ gravedad critic uci$ cuidados_intensivos peligro_de_muerte | leve$ leves$ estable$ fuera_de_peligro iles[oa]
    arrest: detenid arrestad en_prision en_el_calabozo bajo_custodia encarcelad | en_libertad puesto_en libre$ libres$ liberad libertad_bajo huid fugad
    plea: se_declaro_culpable se_declara_culpable confeso confiesa confesion reconocio_los_hechos admitio_los_hechos | no_culpable inocencia niega_los_cargos nego_los_cargos niega_las_acusaciones niega_haber nego_haber | silencio$ se_nego_a_declarar no_declaro
    stay: dimit dimis renunci deja_el_cargo dejara_el_cargo abandona_el_cargo | seguira_en_el_cargo sigue_en_el_cargo continuara_en_el_cargo en_su_puesto se_queda
    rebuild: reconstruir reconstruira reconstruccion | derribar derribara demoler demolicion traslad
    jobs: despidos$ perdera_su_empleo perderan_su_empleo perdida_de_empleos recorte_de_plantilla regulacion_de_empleo | empleos_garantizados se_mantienen_los_empleos
    found: encontrad hallad localizad | desaparecid sigue_la_busqueda siguen_buscando
    fault: defecto deficiencia irregularidad anomali incumplimiento | sin_incidencias superado_la_inspeccion supero_la_inspeccion pasado_la_inspeccion paso_la_inspeccion superado_el_control sin_problemas
    sue: tribunales$ recurr recurso$ demanda$ demandara denuncia$ denunciara querella apelar apelara | acata_la_sentencia acatara
    concede: reconocio_su_derrota admitio_su_derrota reconocio_la_derrota | no_se_rinde recuento
    ground: en_tierra inmovilizad | seguiran_volando siguen_volando
    drink: potable beber$ | hervir no_apta
    ransom: rescate_exig pidieron_un_rescate exigieron_un_rescate | sin_rescate
    open: abierto abierta sigue_abierto | cerrado cerrada clausurad
    intent: intencionad deliberad provocado sabotaje | accidental accidente fortuito cortocircuito fallo_tecnico
    support: apoyo apoyaron respald favor | opuso opusieron rechaz contra
    guilt: culpable condenad | inocente absuelt
    work: funciono funcionaba sono | fallo$ averiad estropead no_funciono
    free: voluntari por_su_cuenta libremente | obligad forzad presion
    leave: dimitio dimision | despedid destituid cesad
    permit: autorizad permitid legal$ permiso | prohibid ilegal sin_permiso
    cancel: cancel suspend paraliz | seguira continua se_mantiene segun_lo_previsto
    safe: segur$ inofensiv sin_peligro ningun_peligro potable | peligros contaminad toxic
    success: exitos exito$ | fracas
    rise: subio aumento crecio subieron aumentaron | bajo$ cayo descendio bajaron cayeron
    accept: acepto firmo aceptaron | rechazo rechazaron declino
    enough: suficiente bastante | falta escasez insuficiente
    confirm: confirmo admitio reconocio | nego$ niega desmintio desmiente
    known: sabia avisad informad | desconocia desconocid ignoraba
    whole: completamente totalmente del_todo | parcial en_parte
    alone: en_solitario | complice
    hospital: salio_del_hospital recibido_el_alta recibio_el_alta dado_de_alta | sigue_ingresad siguen_ingresad permanece_hospitalizad permanecen_hospitalizad
    alcohol: ebri borrach | sobri
    colour: roj[oa] | verde | azul | blanc[oa] | negr[oa] | amarill
  `,
  denial: /(?<!\p{L})(?:no|nunca|nadie|ningún|ninguna?|sin|niega|negó|rechaz\p{L}*|descart\p{L}*)(?!\p{L})/iu,
  prepositions: wordSet(
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras',
  ),
  places: /(?<!\p{L})(?:[Ee]n|de|[Aa])\s(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)(?![\p{L}’'-])/gu,
  contrast: {
    other:
      /(?<!\p{L})(?:(?<!entre )otr[oa]s?|un segundo|una segunda|un tercer|una tercera|su (?:hermano|hermana|hijo|hija|esposa|esposo|mujer|marido|madre|padre|pareja|novi[oa]|amig[oa]|colega))(?!\p{L})/iu,
    earlier:
      /(?<!\p{L})(?:el (?:año|mes) (?:pasado|anterior)|la temporada (?:pasada|anterior)|hace \P{White_Space}+ (?:años|meses)|(?<!(?:el|la|los|las) )anterior(?:es|mente)?|similar|antaño)(?!\p{L})/iu,
    of: /^\s*(?:de|del|por|contra|a|al|para)\s/iu,
    again:
      /(?<!\p{L})(?:de nuevo|otra vez|nuevamente|reabr\p{L}+|reabiert\p{L}+|reanud\p{L}+|vuelve a|volvió a|vuelto a|ya no|restablec\p{L}+)(?!\p{L})/iu,
    lasting: /(?<!\p{L})(?:todavía|aún|sigue\p{L}*|permanec\p{L}+|continú\p{L}+|hasta|no|nunca)(?!\p{L})/iu,
    unreal:
      /(?<!\p{L})(?:deb(?:e|en|erá|erán|ería|erían)|tendr\p{L}+ que|tienen? que|pod(?:rá|rán|ría|rían)|puede[n]?|condenad[oa]s? a|quiere[n]?|pide[n]?|pidió|exig\p{L}+|reclam\p{L}+|prevé\p{L}*|planea\p{L}*|amenaza\p{L}*|si)(?!\p{L})/u,
    done: /(?<!\p{L})(?:ha|han|había[n]?|fue|fueron|era|eran|\p{L}+(?:ó|aron|ieron))(?!\p{L})/u,
    people:
      /(?:ores|oras|eros|eras|jeros|istas|entes|antes|vecinos|vecinas|alumnos|alumnas|niños|niñas|soldados|empleados|agentes|policías|reclusos|marinos|ancianos)$/u,
  },
};
