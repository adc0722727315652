/** Words that Chinese news uses for one another: `concepts` of language.ts. */
export const chineseConcepts = `
  die: 死亡 死者 遇难 丧生 去世 死了 身亡 丧命; hurt: 受伤 伤者 重伤 轻伤 撞伤 撞成 骨折 住院 受害; money: 多少钱 费用 价格 预算 支付 金额 亿元 万元 赔偿 投资 成本 医药费 退款 索赔 扣款 补偿 花了 钱 资金 美元 欧元 便宜 现金 拿到 垫付 抚恤 赔付
  penalty: 罚款 处罚 被罚 惩罚 罚单 处分 停职 警告处分 惩处 监禁 有期徒刑 入狱; vote: 投票 表决 选举; work: 员工 工作 就业 岗位 职工 工人 打工 找活; dismiss: 裁员 解雇 免职 开除 辞退 被炒; strike: 罢工
  oppose: 反对 批评 抗议 拒绝; support: 支持; begin: 开始 启动 实施 生效 开业 开通 开放 启用; end: 结束 完成 完工 结清; close: 关闭 停业; build: 建设 建造 施工; company: 公司 企业 平台
  lead: 总裁 老板 首席执行官 董事长 负责人 领导 创始人 局长 总经理 经理 老总 创办人 主管 领头; buy: 收购 购买; sell: 出售 销售; rise: 增长 上升 上涨 增加 升至 翻倍 激增 涨; fall: 下降 下跌 减少 跌 少了
  profit: 利润 收入 营收 销售额 生意 订单; share: 股票 股价; tax: 税 收费; school: 学校 学生 教师 大学; health: 医院 医生 患者 健康 看病 医药 诊所 症状 呕吐 生病 诊断; police: 警方 警察 民警 公安 警员
  court: 法院 法官 审理 起诉 官司 判决 开庭 诉讼 打官司 上诉 申诉 陪审 法庭 出庭; lawyer: 律师 检察 法律援助 代理; law: 法律 法案 条例; state: 政府 当局 部门 局; union: 工会; warn: 警告 预警; fire: 火灾 起火
  water: 水 洪水 河 水库 湖 自来水; weather: 雨 台风 天气 干旱 飓风 暴雨; train: 铁路 列车 地铁 线路; road: 道路 汽车 交通 绕行 绕道 车辆 通行; ship: 船 港口; house: 住房 房屋 租金 酒店 宾馆 住宿 宿舍 租客
  resident: 居民 市民 邻居 街坊; people: 人员 游客 乘客 客户 用户 骑手 受害者 民众 观众 参与者 会员 投资者 储户 消费者; shop: 店主 商家 店 商店 店铺 市场 商户 超市 货架 柜台; child: 儿童 孩子 青少年 小孩
  family: 家人 父亲 母亲 妻子 丈夫 女儿 爸爸 妈妈 父母 家属; age: 年龄 岁; study: 研究 调查 报告; find: 发现; deny: 否认; accuse: 指控 指责; demand: 要求 呼吁 责令; promise: 承诺; decide: 决定 通过 批准
  investigate: 调查 破案 侦破 查明; steal: 盗窃 诈骗 贪污 扣除 小偷 偷 盗走 失窃 抢劫 窃贼 贼 腐败 贿赂 受贿 行贿 回扣 好处费 贿款 索贿 收受 赃款; arrest: 逮捕 拘留; war: 战争 袭击; win: 赢 获奖 胜利 击败 战胜
  future: 未来 计划 预计 下月; opinion: 认为 看法 怎么看 回应 坚持 主张 强调; repair: 修复 修理 维修 抢修 重建 更换 翻新 加固; cause: 原因 导致 造成 由于 因为 引发 为什么 起因 事因
  animal: 动物 狗 猫 马匹 牛群 羊 狼 鸟 鱼 蜜蜂 昆虫 熊 猪 鸡 鹿; food: 食品 食物 吃饭 面包 午餐 晚餐 早餐 牛奶 水果 蔬菜 做饭 餐厅; fear: 担心 担忧 害怕 忧虑 恐惧; hope: 希望 期待; help: 帮助 援助 救援 救助 志愿者
  learn: 学习 培训 课程 训练; allow: 允许 许可; forbid: 禁止 不许 不得; appoint: 任命 聘请 委任; replace: 接替 继任 取代 替换; give: 赠送 奖励 补贴 补助 发放 得到 收到 领取 给予 提供; send: 送到 交付 派遣 运送 配送
  move: 搬迁 转移 迁移 运输; arrive: 到达 抵达; lose: 损失 亏损 失去; search: 寻找 搜索 搜寻; missing: 失踪 消失; evacuate: 疏散 撤离; accident: 事故 相撞 碰撞 坠毁 车祸; fault: 过失 错误 失误 缺陷 疏忽 做错
  break: 破裂 断裂 裂缝 倒塌 漏水 渗水; secret: 秘密 隐瞒 藏 隐匿; announce: 宣布 公布 发布 披露 曝光 泄露 爆料 举报 得知; say: 表示 说明 解释; answer: 答复 回答 反应 回复; deal: 协议 合同 交易 合约
  cancel: 取消 暂停 中止 停止; stay: 继续 留任 维持; debt: 债务 贷款 欠; own: 拥有 所有者 业主 持股 股东 大股东; trade: 贸易 出口 进口; factory: 工厂 厂房 车间; machine: 机器 设备 仪器 装置
  computer: 电脑 网络 数据 黑客 软件 手机 网上 直播 入侵; plane: 飞机 航班 机场 直升机 飞行; bridge: 桥 隧道 桥面 桥梁 大桥; bicycle: 自行车 单车; farm: 农场 农业 农民 庄稼 农村; forest: 森林 树 公园 花园
  mountain: 山上 高山 山区; sea: 海边 海岸 沙滩 岛 游泳; art: 艺术 博物馆 展览 雕像; music: 音乐 演唱会; film: 电影 戏剧 演员; book: 书籍 图书馆 小说 作家; sport: 比赛 体育 球队 球员 教练 冠军 赛事 进球 得分 奖牌
  religion: 教堂 清真寺 宗教; weapon: 武器 枪 炸弹 导弹 爆炸; politics: 政党 政治 议会 议员 反对党 市长 省长; country: 国家 外国 海外 境外; migrant: 移民 难民; place: 地点 地方 位置 场地 土地 地块 场所 地窖 放在
  town: 城市 村子 村庄 市区 全市; building: 建筑 大楼 屋顶; speed: 速度 时速; weight: 重量 公斤; length: 长度 高度 深度 全长 厘米; far: 距离 公里 多远; heat: 高温 温度 气温 寒冷; medicine: 药 疫苗 治疗
  virus: 病毒 疫情 感染; surgery: 手术; birth: 出生 婴儿 怀孕; celebrate: 庆祝 节日 周年; visit: 参观 旅游 展厅 开放日; ticket: 门票 票价 车票; wage: 工资 薪水 年薪 薪酬 薪 欠薪 领到钱 报酬; retire: 退休 养老
  expert: 专家 科学家 教授 学者 研究员; press: 记者 媒体 报纸; witness: 证人 目击; suspect: 嫌疑 被告; evidence: 证据 文件 照片 视频 图片 录像 监控 线索; environment: 环境 气候 污染 垃圾 排放 生态
  fuel: 石油 天然气 煤 汽油; space: 太空 行星 望远镜 卫星 彗星; history: 历史 世纪; new: 新的 新建; first: 首次 首个 原来 以前 前任; part: 部分 一半 百分 比例 几成; plan: 项目 方案 打算; aim: 目标 目的
  condition: 条件 必须; safety: 安全 保护 保障 防止 保安 检查 报警; danger: 危险 风险 威胁; problem: 问题 困难; bankrupt: 破产 失败; use: 使用 利用 采用 挪用 挪去 花到; make: 生产 制造; driver: 司机 驾驶
  name: 名字 名叫; message: 邮件 消息 短信; sorry: 道歉 遗憾 对不起 致歉; praise: 称赞 赞扬; complain: 抱怨 投诉; signature: 签名 请愿; travel: 旅行 路线; record: 纪录 最高
  meet: 会议 谈判 会面 听证会 集会 开会 大会; delay: 推迟 延期 延误 晚了; leave: 辞职 离开 下台; damage: 破坏 损坏; return: 退还 返还 恢复 归还 拿回; rival: 竞争对手 对手 另一家; free: 免费 不收钱 免去 豁免 免收 免除
  order: 勒令; limit: 限制 限额 限购 配额; affect: 影响 波及; energy: 电池 停电 太阳能 电力; time: 用了 花了多久 期限 截止 时间 小时 分钟; bank: 银行; agree: 妥协; size: 规模 大小 多大
  woman: 女性 女子 女士 妇女 女孩; man: 男性 男子 先生 男孩; friend: 朋友 好友 同事 熟人 伙伴; marry: 结婚 离婚 婚姻 夫妻 婚礼 订婚; know: 知道 了解 知情 获悉 察觉; change: 改变 变化 变更 修改 调整 改革 改成 改为
  choose: 选择 挑选 选中 选定; result: 结果 后果 成果 结论; organisation: 协会 基金会 组织 机构 团体 联盟 俱乐部; committee: 委员会 理事会 董事会; disaster: 地震 滑坡 泥石流 雪崩 火山 海啸 灾害 灾难
  lie: 谎 假 伪造 虚假 造假 欺骗 冒充; ransom: 赎金 勒索 敲诈 人质 绑架; protest: 示威 游行; diplomacy: 大使馆 外交 领事 峰会; prize: 奖 奖章 表彰; poor: 贫困 贫穷 低保 流浪; rich: 富 财产 巨额
  insurance: 保险 投保 理赔; product: 产品 商品 货物 物品 品牌 型号; quality: 质量 标准 合格; schedule: 日程 时间表 日期 安排; night: 晚上 夜 深夜 傍晚; morning: 早上 早晨 凌晨 清晨 上午
  season: 夏天 夏季 冬天 冬季 春天 春季 秋天 秋季 季节; holiday: 假期 放假 节假日 休假 暑假; border: 边境 海关 出境 入境; room: 房间 教室 地下室 厨房 楼层 走廊; door: 门 窗 锁 钥匙 入口; body: 头部 手臂 腿 脚 肩 膝 骨
  sleep: 睡 床; drug: 毒品 吸毒 走私 大麻; alcohol: 酒 饮酒 醉驾 啤酒; tobacco: 烟 吸烟 香烟; language: 语言 翻译 英语; see: 看到 看见 目睹 观察; hear: 听到 听见 声音 噪音; read: 阅读 读到 写道 撰写
  follow: 跟踪 追踪 追赶; save: 救出 保住 挽救; request: 申请 请求 请; invite: 邀请; join: 加入 参加 参与; link: 关系 关联 联系 有关; succeed: 成功 做到 实现; lack: 缺乏 不足 短缺 缺少; need: 需要 必要
  compare: 比较 相比 差别 同比; count: 总共 总数 一共 合计 共有 数量 人数; happen: 发生 出事 事件 举行; reject: 驳回 否决 回绝; throw: 扔 丢弃 抛; cut: 削减 砍 缩减; measure: 措施 办法 对策
  contract: 签署 签订 签字; official: 发言人 官员 有关负责人; debate: 讨论 辩论 争论 协商; approve: 审批 同意 核准; expel: 驱逐 除名 赶走; fan: 球迷 粉丝; swim: 泳池; clothes: 衣服 鞋 制服 服装
  metal: 黄金 银 青铜 铁 钢 铜 金属; stone: 石头 岩石 混凝土 砖; bag: 包裹 箱子 行李 信封 袋 集装箱; truck: 卡车 货车 拖车; technology: 技术 科技 机器人 人工智能 芯片; advert: 广告 宣传 推广; wait: 等待 等候 等了
  continue: 持续 延续; prepare: 准备 筹备; idea: 主意 建议 提议 设想; responsib: 责任 负责 追责; right: 权利 资格 权限; identity: 身份; origin: 来自 来源 出身 起源; remove: 没收 查封 拆除 收回 扣押 撤销 带走
  reveal: 揭露 查出 暴露; cost: 价钱 造价; ruin: 毁坏 摧毁 拆毁 坍塌 垮塌; escape: 逃跑 逃走 外逃 潜逃 在逃 逃往
`;
