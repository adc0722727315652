/** Words that Japanese news uses for one another: `concepts` of language.ts. */
export const japaneseConcepts = `
  die: 死亡 死者 亡くな 犠牲 死ん 死ぬ 亡く 命 遺体; hurt: 負傷 けが 重傷 軽傷 骨折 打撲 入院 やけど 傷; money: 金額 費用 価格 予算 支払 料金 億円 万円 投資 補償 値段 お金 返金 賠償 建設費 円 資金 補助 ドル 高い 安い 給付 現金 損
  penalty: 罰金 課徴金 処分 罰 営業停止 戒告 懲戒 懲役 刑務所 禁錮; vote: 投票 採決 選挙 賛成; work: 従業員 雇用 労働 社員 職員 働 仕事 勤め; dismiss: 解雇 削減 クビ 退職させ; strike: ストライキ スト
  oppose: 反対 批判 反発 抗議 拒; support: 支持 賛成 支援; begin: 開始 始ま 始め 施行 開業 開通 開館 オープン; end: 終了 終わ 完了 完成 終え; close: 閉鎖 閉じ 閉店; build: 建設 工事 建て; company: 会社 企業 業者 運営
  lead: 社長 代表 会長 市長 知事 トップ 創業者 責任者 リーダー 首脳; buy: 買収 購入; sell: 販売 売却 売; rise: 増加 上昇 増え 上が 急増 倍増 値上げ 上げる; fall: 減少 下落 減っ 下が 減る 落ち 下げ 薄く; profit: 利益 売上 収益 売り上げ
  share: 株価 株式; tax: 税 手数料; school: 学校 生徒 学生 教師 大学; health: 病院 医師 患者 健康 医療 看護 保健所 症状 嘔吐 体調 診断 病気 病院代 治療費 医療費 吐 下痢; police: 警察 県警 刑事 警部
  court: 裁判 判決 裁判官 訴訟 提訴 地裁 控訴 上告 異議; lawyer: 弁護士 検察; law: 法律 法案 条例; state: 政府 当局 省; union: 労組 組合; warn: 警告 警報 注意; fire: 火災 火事
  water: 水 川 洪水 ダム 浸水 湖 漏水 下水 海水; weather: 雨 台風 天気 嵐 干ばつ 猛暑; train: 鉄道 列車 電車 路線 駅; road: 道路 車 交通 バス; ship: 船 港; house: 住宅 家賃 家屋 ホテル 宿泊 旅館 アパート 住ま
  resident: 住民 市民 近所 町民; people: 利用者 乗客 客 観光客 来場者 被害者 利用客 観客 参加者 会員 漁師 漁業 投資家 預金者 消費者; child: 子ども 子供 児童 男児 女児 こども 園児 幼児 中学生 高校生
  family: 家族 父 母 妻 夫 兄 弟 姉 妹 親 保護者 両親 遺族; age: 年齢 歳; energy: 電力 電気 停電 電池 太陽光; study: 研究 調査 報告書; find: 発見 判明 見つか 見つけ 気付 気づ; deny: 否定 否認; accuse: 非難 告発 起訴
  demand: 要求 求め; promise: 約束; decide: 決定 可決 承認 決め; investigate: 捜査 調査; steal: 窃盗 横領 詐欺 泥棒 盗 強盗 奪 汚職 贈賄 収賄 賄賂 不正; arrest: 逮捕; war: 戦争 攻撃; win: 優勝 受賞 勝 破っ 倒し
  future: 今後 予定 計画 来年; repair: 修理 修復 復旧 補修 改修 交換 建て替え 直す 直し; cause: 原因 理由 きっかけ なぜ ため どうして 要因 影響した; animal: 動物 犬 猫 馬 牛 羊 狼 鳥 魚 イルカ 鹿 熊 ハチ 昆虫 コウノトリ 豚 ヤギ 鶏
  food: 食品 食べ 食事 料理 パン 飲食 レストラン 給食 お昼 弁当 昼食 牛乳 果物 野菜 朝食 夕食 献立 メニュー 惣菜 おかず サラダ 鍋 ご飯 宴会; fear: 心配 懸念 不安 恐れ 怒; hope: 希望 期待; help: 助け 救助 救出 ボランティア 援助
  learn: 学ぶ 学ん 学習 研修 訓練 教え 講習; allow: 許可 認可 認め 免許; forbid: 禁止 禁じ; appoint: 任命 起用 採用 就任; replace: 後任 後継 交代 代わり
  give: 寄付 与え 配布 補助金 助成 渡し 融資$ 受け取 もらえ もらう 支給 差し出; send: 送っ 送り 送る 届け 派遣 配送 提供; move: 移転 移送 移さ 移動 運ば 運ん 輸送 引っ越; arrive: 到着 着い; lose: 損失 失っ 失う 失い 赤字
  search: 捜索 探し 捜し; missing: 行方不明 不明; escape: 逃げ 逃走 脱出; evacuate: 避難; accident: 事故 衝突 墜落 脱線 追突; fault: 過失 ミス 誤り 欠陥 責任 落ち度 故障 不具合 異常 トラブル おかし
  break: 破裂 崩れ 倒壊 ひび 亀裂 割れ 壊れ; secret: 秘密 隠し 隠さ 隠蔽; announce: 発表 公表 公開 明らか 漏れ 流出 発覚 通報 内部告発 知られ わかっ 分かっ; say: 説明 話し 述べ 語っ コメント; answer: 回答 答え 反論 応じ 反応 返答 弁明
  deal: 合意 契約 協定 取引; cancel: 中止 取り消 停止 休止 見送 やめ; stay: 続け 継続 残る 残っ とどま; debt: 借金 債務 融資 ローン 負債; own: 所有 保有 持ち主 オーナー 株主 筆頭株主; trade: 貿易 輸出 輸入
  shop: 商店 市場 スーパー 商店街 棚 売り場 問屋 買う; factory: 工場 調理場 施設; machine: 機械 装置 設備 機器 カメラ; computer: コンピューター インターネット ネット データ ハッカー サイバー アプリ ソフト スマホ サーバー 侵入者
  plane: 飛行機 航空 空港 ヘリ パイロット 旅客機; bridge: 橋 トンネル; bicycle: 自転車; farm: 農家 農業 収穫 農場 農地; forest: 公園; mountain: 登山; sea: 海岸 海水浴 沿岸 養殖 漁協; art: 美術 芸術 博物館 展示 絵画 彫刻
  music: 音楽 コンサート 楽団; film: 映画 演劇 俳優 劇場; book: 小説 図書館 作家 著者; sport: 試合 スポーツ 選手 監督 チーム 大会 レース ゴール 得点 メダル; religion: 教会 神社 宗教; weapon: 武器 銃 爆弾 ミサイル 爆発
  politics: 政党 政治 国会 議会 議員 野党 与党 町長; country: 外国 海外; migrant: 移民 難民; place: 場所 地点 現場 会場 土地 敷地 用地; town: 都市 市内; building: 建物 ビル 屋根; speed: 速度 時速 速さ
  weight: 重さ 体重 キロ; length: 長さ 高さ 深さ; far: 距離 メートル 遠; heat: 暑さ 気温 温度 高温 寒さ; medicine: 薬 ワクチン 治療; virus: ウイルス 感染 流行; surgery: 手術; birth: 出産 誕生 生まれ 赤ちゃん 妊娠
  celebrate: 祭り 記念 周年; visit: 訪問 訪れ 見学 観光 入館者 見に; ticket: チケット 切符 入場 運賃; wage: 賃金 給料 給与 年収; retire: 引退 退職 年金; expert: 専門家 科学者 教授 研究者; press: 記者 報道 新聞 メディア
  witness: 目撃 証人; suspect: 容疑者 被告; evidence: 証拠 書類 文書 写真 映像 動画; environment: 環境 気候 汚染 ごみ 排出 廃棄物; fuel: 石油 ガス 石炭 ガソリン 燃料; space: 宇宙 惑星 望遠鏡 衛星 彗星 ロケット
  history: 歴史 世紀 古代 遺跡; new: 新しい 新た 新設; first: 初めて 最初 以前; part: 部分 半分 半数 割合 パーセント; plan: プロジェクト 構想; aim: 目標 目的 目指; condition: 条件 義務; safety: 安全 保護 警備 守る
  danger: 危険 リスク 脅威; problem: 問題 課題 困難; bankrupt: 破産 倒産 破綻 失敗; use: 使用 利用 使い 使う 使っ; make: 生産 製造 作る 作っ 開発 納入 調理 メーカー; driver: 運転手 運転; name: 名前 名称 名付け
  message: 手紙 メール 伝言; sorry: 謝罪 おわび 陳謝; praise: 称賛 評価; complain: 苦情 不満; signature: 署名 請願; travel: 旅行 往復; record: 記録 最高; meet: 会談 交渉 会議 協議 審議 集ま 集会 総会
  delay: 延期 遅れ 遅延; leave: 辞任 辞め 離れ 退任; opinion: 意見 見方 考え どう思 主張 強調 訴え; damage: 被害 損傷 破壊; test: 試験 検査 検証 テスト; return: 再開 戻 返還 復帰; rival: 競合 ライバル 他社
  free: 無料 ただで 免除; limit: 制限 上限 割り当て; affect: 影響 打撃; bank: 銀行 信金; time: 期限 締め切り 時間 分間 期間; agree: 妥協; size: 規模 大きさ; woman: 女性 女子 女の; man: 男性 男子 男の
  friend: 友人 友達 仲間 知人 同僚; marry: 結婚 離婚 婚約 夫婦 再婚; know: 知っ 知る 知り 把握 気づい 承知 認識; change: 変更 変化 変え 変わ 改正 見直 転換 修正; choose: 選択 選ん 選ば 選ぶ 選出 選定; result: 結果 結論 成果
  organisation: 協会 財団 団体 機関 連盟 クラブ 法人 組織; committee: 委員会 理事会 審議会 協議会; disaster: 地震 土砂崩れ 雪崩 噴火 津波 災害; lie: 嘘 うそ 偽造 偽 虚偽 改ざん 騙 だま; ransom: 身代金 脅迫 脅し 人質 誘拐
  protest: デモ 座り込み; diplomacy: 大使館 外交 領事 首脳会談; prize: 賞 表彰 勲章; poor: 貧し 貧困 困窮 ホームレス; rich: 富裕 資産 財産 高額; insurance: 保険; product: 製品 商品 品物 ブランド 型式 銘柄
  quality: 品質 基準 規格 等級; schedule: 日程 予定表 時刻表 期日; night: 夜 深夜 夕方 晩; morning: 朝 早朝 未明 午前; season: 夏 冬 春 秋 季節 シーズン; holiday: 休暇 連休 夏休み 祝日 休日
  border: 国境 税関 入国 出国; room: 部屋 教室 地下 台所 階 廊下; door: 扉 ドア 窓 玄関 鍵 入口 門; body: 頭 手首 足首 腕 脚 肩 膝 骨; sleep: 眠 睡眠 寝; drug: 麻薬 覚醒剤 大麻 密輸; alcohol: 酒 飲酒 ビール ワイン 泥酔
  tobacco: たばこ タバコ 喫煙; language: 言語 翻訳 通訳 英語; see: 見た 見る 見て 観察 見ら; hear: 聞い 聞く 聞こえ 音 騒音; read: 読ん 読む 書い 書か 執筆 記載; follow: 追跡 追っ 尾行; request: 要請 申請 依頼 申し込 頼
  invite: 招待 招い 招か; join: 参加 加入 加わ 入会; link: 関係 関連 つなが 連絡 接続; succeed: 成功 達成 うまく; lack: 不足 欠如 足り; need: 必要; compare: 比較 比べ 違い 差; count: 合計 総数 全部 人数 件数 総額
  happen: 起き 起こ 発生 出来事 行事; reject: 却下 拒否 否決 断っ 断り; throw: 投げ 捨て; cut: 削っ 切っ 伐採 カット; measure: 措置 対策 方針; contract: 締結 調印; official: 報道官 広報 担当者 関係者
  debate: 議論 討論 論争 話し合; expel: 追放 除名 退去 追い出; fan: ファン サポーター 応援; swim: 水泳 プール 泳; clothes: 服 衣服 靴 制服 着物; metal: 金属 銀 青銅 鉄 銅; stone: 石 岩 コンクリート れんが
  bag: かばん バッグ 箱 荷物 封筒 袋 コンテナ 小包; truck: トラック 貨物車 ワゴン; technology: 技術 ロボット 人工知能 半導体; advert: 広告 宣伝 キャンペーン; wait: 待っ 待つ 待ち 待機; continue: 続い 続く 維持
  prepare: 準備 用意 備え; idea: 案 アイデア 提案; right: 権利 資格 権限; identity: 身元 身分 特定; origin: 出身 由来; remove: 押収 回収 撤去 没収 除去 剥奪; reveal: 暴露 摘発 露呈 明るみ; cost: 代金
  ruin: 取り壊 解体 崩壊
`;
