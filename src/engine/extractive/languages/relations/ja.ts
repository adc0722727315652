import { patternsOf, oneOf, type RelationPatterns } from './acts.ts';

const subject = String.raw`①(?:の取締役会|の理事会|ら|側|[\p{Script=Han}\p{Script=Katakana}ー]{1,8})?(?:は|が|も)`;
const patient = String.raw`②(?:ら|側|[\p{Script=Han}\p{Script=Katakana}ー]{1,8})?(?:は|が|も)`;
/** No other subject stands between. */
const between = String.raw`(?:[^。●はが]|[●]の)*?`;
const filler = String.raw`[^、。「」“”てるた●はが]{0,24}?`;
const end = String.raw`(?:した(?=。|$|ほか|うえ|上で|後|が、)|し(?=、|た。)|している(?=。|$|が、)|していた(?=。|$))`;
const saying = oneOf(
  '発表 説明 強調 公表 指摘 主張 予定 検討 期待 否定 確認 到着 出席 参加 移動 訪問 所属 勤務 活動 就任',
);
const native = oneOf(
  '訴えた 破った 下した 選んだ 招いた 助けた 倒した 退けた 迎えた 抜いた 上回った 救った 責めた 殺した 刺した 殴った 追い抜いた 買い取った 打ち負かした 引き継いだ 支えた 雇った',
);
const given = oneOf(
  '提出 要求 請求 申請 依頼 謝罪 抗議 勧告 命令 指示 提案 報告 通報 寄付 寄贈 売却 譲渡 販売 協力 反論 回答 警告 通告 委託 発注 勝利 支援 融資 質問 要請 要望 説明要求 是正勧告 改善命令 損害賠償請求 求刑 宣告 贈呈 授与 支給 提供 通知 申し入れ 課 科',
);
const object = String.raw`②(?:ら|側|[^、。はがをにの●]{1,8})?`;

/** How plain Japanese sentences say who acts on whom. */
export const japaneseRelations: RelationPatterns = {
  acts: patternsOf(
    String.raw`${subject}${between}${object}(?:を|への(?=\p{Script=Han}+を))${filler}(?<verb>(?!${saying})\p{Script=Han}{2,4})${end}`,
    String.raw`${subject}${between}${object}を${filler}(?<verb>${native})(?=。|$|、)`,
    String.raw`${subject}${between}${object}に(?:対し(?:て)?、?)?${filler}(?<verb>(?:[\p{Script=Han}\p{Script=Katakana}\p{N}ー]{1,8}を)?${given})${end}`,
    String.raw`${subject}${between}${object}に(?:対し(?:て)?、?)?${filler}(?<verb>(?:[\p{Script=Han}\p{Script=Katakana}\p{N}ー]{1,8}を)?(?:求めた|命じた|言い渡した|渡した|贈った|送った|勝った|敗れた|訴えた|申し入れた|突きつけた|売った))(?=。|$|、)`,
    String.raw`${subject}${between}${object}と(?<verb>(?:[\p{Script=Han}\p{Script=Katakana}\p{N}ー]{1,8}を)?(?:合意|契約|提携|締結|会談|面会|和解|対戦|対立|交渉))${end}`,
    String.raw`${subject}${between}${object}へ${filler}(?<verb>電話|連絡|相談|通報|抗議|謝罪|寄付|提出)${end}`,
    String.raw`${subject}${between}${object}を相手取(?:り|って)、?[^。●はが]{0,40}(?<verb>訴訟を起こした|提訴|申し立て)`,
    String.raw`${patient}${between}①(?:[^、。はがをにの●]{1,8})?から、?${filler}(?<verb>[\p{Script=Han}\p{Script=Katakana}]{2,6})を受けた(?=。|$|、)`,
    String.raw`${subject}${between}${object}の(?<verb>(?:辞任|請求|訴え|上告|控訴|要求|提案|主張|申請|計画|解任|逮捕|釈放|自宅|事務所|本社|口座)を(?!${saying})\p{Script=Han}{2,4})${end}`,
    String.raw`②の(?<verb>代理人|弁護人|秘書|妻|夫|長男|長女|次男|次女|息子|娘|兄|弟|姉|妹|母|父|後任)の?、?①`,
    String.raw`${patient}${between}①(?:[^、。はがをにの●]{1,8})?に(?:よって|より)?、?${filler}(?<verb>\p{Script=Han}{2,4})され(?:た(?=。|$|ほか|後|が、)|、|ている(?=。|$))`,
  ),
  attributed:
    /[?？]|ない(?!閣)|なかった|否定|場合|もし|れば|たら(?!し)|疑い(?!で)|とされる|との見方|か。|という(?:うわさ|噂)|可能性|方針|方向で|意向|と主張|よると|見通し/u,
  /** “批判せぬまま”; before another name it is of another clause: “出席せず、田中議員を”. */
  denial: /[せらわかれえけめ][ずぬ](?![れかっ]|[^\uE000-\uF8FF]*[\uE000-\uF8FF])/u,
};
