import { wordSet } from '../../text/word-set.ts';
import type { Claims } from '../language.ts';

/** What English articles claim that can be compared. */
export const englishClaims: Claims = {
  topics: `
    evacuate: evacuat; rescue: rescu saved; missing: missing unaccounted
    inspect: inspect maintenance checkup overhaul; opened: opened inaugurat built dates$ erected founded
    speed: speed knots mph; distance: kilomet mile$ miles; depth: depth deep; height: height tall high$
    width: diameter across wide; firefighter: firefight firem crews brigade; insure: insured insurance
  `,
  opposites: `
    warn: had_warned had_been_warned were_warned was_warned warned$ raised_concerns told_us told_them | without_warning unwarned
    serious: critical$ critically life-threatening intensive_care serious_condition seriously_injured seriously_hurt severely_injured | slightly minor_injuries lightly stable$ out_of_danger unhurt$ unharmed$ uninjured$
    charge: bring_charges bringing_charges charges_of face_charges facing_charges will_be_charged considering_charges press_charges | released_without_charge dropped_the_charges
    arrest: in_custody arrested$ detained$ remanded being_held still_held under_arrest behind_bars | released$ freed$ on_bail bailed$ walked_free free_to_go set_free let_go at_large on_the_run
    plea: pleaded_guilty plead_guilty pleads_guilty confess admitted_the_charge admits_the_charge admitted_all | not_guilty denied_all denies_all denied_the_charge denies_the_charge denied_any denies_any denied_wrongdoing denies_wrongdoing his_innocence her_innocence their_innocence | entered_a_plea enter_a_plea no_plea silent$ refused_to_answer declined_to_answer
    stay: resign step_down steps_down stepped_down stepping_down stand_down stands_down stood_down quit$ quits$ quitting | stay_on stays_on staying_on remain_in_office remains_in_office stay_in_office remain_in_post stay_in_post
    rebuild: rebuild rebuilt rebuilding reconstruct$ | demolish$ demolished$ pull_down pulled_down torn_down relocate$ move_elsewhere
    jobs: lose_their_job lose_jobs job_losses job_cuts redundan laid_off layoffs jobs_at_risk posts_at_risk jobs_are_at_risk posts_are_at_risk | jobs_are_safe jobs_are_secure
    found: was_found were_found been_found be_found was_recovered were_recovered been_recovered | still_missing still_searching search_continues
    fault: faults$ defect deficienc flaws$ shortcoming violations$ problems_were | passed_inspection passed_the_inspection passed_an_inspection passed_its passed_a_check flawless clean_bill
    sue: to_court legal_challenge legal_action lawsuit will_sue sues$ suing will_appeal file_a_complaint press_charges | accept_the_ruling accept_the_verdict accepts_the_ruling accepts_the_verdict
    concede: concede$ concedes$ conceded$ conceding admitted_defeat | giving_up give_up demanded_a_recount
    ground: grounded$ | keep_flying keeps_flying continue_to_fly
    drink: drinkable safe_to_drink fit_to_drink drink_the_water drink_tap_water | boil_water boil_their_water boil_the_water unfit_to_drink undrinkable
    ransom: ransom_demand demanded_a_ransom ransom_was_demanded asked_for_a_ransom demanded_ransom | without_a_ransom
    open: open$ opened$ reopened$ | closed$ shut$ sealed$
    intent: deliberate deliberately arson intentional on_purpose sabotage planned_attack | accident$ accidental electrical_fault technical_fault short_circuit unintentional mishap
    support: supported backed favoured favored approved welcomed | opposed rejected against voted_down
    guilt: guilty$ convicted$ | innocent$ acquitted cleared_him cleared_her cleared_of cleared_them not_guilty
    work: working worked functioned sounded went_off activated | failed malfunction broken out_of_order did_not_work
    free: voluntar own_free_will of_her_own of_his_own freely nobody_had_asked | forced ousted pushed told_her_to told_him_to under_pressure
    leave: resigned$ resigns$ resign$ quit$ | dismissed$ fired$ sacked$
    permit: allowed permitted authorised authorized legal$ had_permission permission_was | banned forbidden prohibited illegal$ unauthorised unauthorized without_permission
    cancel: cancel called_off scrapped abandon halted stopped suspended | go_ahead goes_ahead continu resumed will_take_place as_planned carried_on went_on
    hospital: left_hospital leave_hospital discharged | still_in_hospital remain_in_hospital in_intensive_care
    safe: safe$ harmless$ no_danger no_risk clean$ | dangerous unsafe contaminat pollut toxic harmful
    success: successful succeeded fully_successful | unsuccessful partly_successful only_partly
    rise: rose$ risen$ increased$ grew$ climbed$ | fell$ fallen$ decreased$ dropped declined
    accept: accepted agreed_to signed | refused rejected declined turned_down
    enough: enough$ sufficient$ adequate$ | shortage too_few insufficient lacking
    confirm: confirmed admitted acknowledged | denied denies rejected_the disputed
    known: knew$ warned$ aware$ informed$ been_told | unaware unknown not_told not_informed
    whole: completely fully entirely | partly partially
    alone: alone$ single-handed | accomplice accomplices together
    alcohol: drunk$ intoxicated | sober$
    pay: paid$ | unpaid
    pass: passed$ | failed$
    colour: red$ | green$ | blue$ | white$ | black$ | yellow$
  `,
  denial:
    /(?<!\p{L})(?:not|no|never|nobody|none|neither|nor|denie[sd]|deny|denying|without|refuse[sd]?|refusing|declined?|declining|rejects?|rejected|rule[sd]? out|ruling out|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu,
  prepositions: wordSet(
    'about above across after against along amid among around as at before behind below beside between beyond by despite down during for from in inside into near of off on onto out outside over past per since than through to toward towards under until up upon via with within without',
  ),
  places:
    /(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|to)\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr)(?!\p{L}))(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)(?![\p{L}’'-])/gu,
  contrast: {
    other:
      /(?<!\p{L})(?:an?other|(?<!among )other(?!s)|different|separate|an? (?:second|third|further)|(?:his|her|their) (?:\p{L}+ )?(?:brother|sister|son|daughter|wife|husband|mother|father|partner|girlfriend|boyfriend|cousin|colleague|friend)(?!['’]))(?!\p{L})/iu,
    earlier:
      /(?<!\p{L})(?:last (?:year|season|month|time|summer|winter|spring|autumn)|(?:years?|months?|decades?) (?:ago|earlier|before)|previous(?:ly)?|similar|formerly)(?!\p{L})/iu,
    of: /^\s*(?:\p{L}+\s)?(?:of|to|for|from|against)\s/iu,
    again: /(?<!\p{L})(?:again|reopen\p{L}*|resum\p{L}*|restored|no longer|since)(?!\p{L})/iu,
    lasting: /(?<!\p{L})(?:still|remain\p{L}*|stay\p{L}*|until|will|keeps?|not|never)(?!\p{L})/iu,
    unreal:
      /(?<!\p{L})(?:(?:ordered|told|asked|due|has|have|is|are|wants?|wanted|plans?|planned|hopes?|hoped|wish\p{L}*|threat\p{L}*|demand\p{L}*|offer\p{L}*) (?:\p{L}+ )?to|must|should|(?:could|might|may)(?! have)|demand(?:s|ed)|asked for|if)(?!\p{L})/u,
    done: /(?<!\p{L})(?:has|have|had|was|were|\p{L}{2,}ed|paid|bought|built|sold|won|lost|got|took|gave)(?!\p{L})/iu,
    people:
      /(?:[^st]ers|[^i]ters|ors|ists|[ae]nts|ees|[^o]men|mates|ards|ians|children|pupils|kids|girls|boys|soldiers|nurses|staff|crew|fans|police|patients|relatives|inmates|troops|neighbours)$/u,
  },
};
