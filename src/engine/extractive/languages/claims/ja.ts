import type { Claims } from '../language.ts';

/** What Japanese articles claim that can be compared. */
export const japaneseClaims: Claims = {
  topics: `
    evacuate: 避難 退避; rescue: 救助 救出; missing: 行方不明; inspect: 点検 検査; opened: 建てられ 完成 開業 開館 竣工 建設され; speed: 速度 時速
    distance: 距離; depth: 水深 深さ; height: 高さ; width: 直径; firefighter: 消防
  `,
  opposites: `
    warn: 警告してい 警告した 警告を受け 注意喚起し 忠告し | 警告はな 警告を受けていな 知らされていな
    serious: 重傷 重体 意識不明 集中治療 | 軽傷 命に別条はな 命に別状はな 無傷 けがはな
    arrest: 逮捕 拘束 拘留 勾留 身柄を確保 | 釈放 保釈 逃走 帰宅
    plea: 容疑を認め 起訴内容を認め 罪を認め 自供 自白 | 容疑を否認 起訴内容を否認 無罪を主張 | 黙秘
    stay: 辞任 辞職 退任 退く 身を引く | 続投 職にとどまる 辞めない 辞任しない 辞職しない
    rebuild: 再建 建て直 | 取り壊し 解体 移転
    jobs: 人員削減 解雇 雇い止め 希望退職 | 雇用を守る 雇用は維持 雇用を維持
    found: 見つかった 発見され 回収され | 見つかっていな 行方不明 捜索が続
    fault: 不備 欠陥 違反 不具合 | 問題なし 異常なし 合格
    sue: 提訴 控訴 訴え出る 裁判で争う | 控訴しな 提訴しな 受け入れる
    ransom: 身代金 暗号資産を要求 金銭を要求 | 要求はな 要求はなか 要求されていな
    open: 営業中 開いて 開館 | 閉鎖 閉まって 休館 閉じて
    intent: 故意 放火 意図的 | 過失 事故とみて 偶然 漏電 操作ミス
    support: 賛成 支持 | 反対 否決
    guilt: 有罪 | 無罪
    work: 作動した 正常に 鳴った | 作動しな 故障 鳴らな
    free: 自ら 自主的 | 迫られ 強制
    leave: 辞任 辞職 | 解任 更迭 解雇 辞めさせ
    permit: 許可 合法 認めた | 禁止 違法 無許可 認めな
    cancel: 中止 取りやめ 停止 中断 | 予定通り 続行 継続 開催する 再開
    safe: 安全 無害 影響はない 危険はない | 危険 有害 汚染 基準値を超え
    success: 成功 | 失敗 一部しか
    rise: 増加 上昇 増えた 上がった | 減少 下落 減った 下がった
    accept: 受け入れ 合意 応じた | 拒否 拒ん 断っ 応じな
    enough: 十分 | 不足 足りな
    confirm: 認めた 認めている 事実だと | 否定 否認
    hospital: 退院 | 入院中 入院している
    whole: 完全に 全面的 | 一部 部分的
    colour: 赤信号 赤だった 赤い | 青信号 青だった 青い | 白い | 黒い | 黄色
  `,
  wordStart: '',
  denial: /ない|なかった|ません|なく(?:、|て)|ず[、。に]|否定|否認/u,
  marks: {
    subject: /([\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}]+)(?:は|が|も)/gu,
    object: /([\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}]+)を/gu,
  },
  places:
    /(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:[市町村区県駅港山川島館園場署]|病院|学校|空港|公園|地裁|センター|ホール))(?=[でにへ])/gu,
};
