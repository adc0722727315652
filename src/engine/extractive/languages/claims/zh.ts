import type { Claims } from '../language.ts';

/** What Chinese articles claim that can be compared. */
export const chineseClaims: Claims = {
  topics: `
    evacuate: 疏散 转移 撤离 撤離 轉移; rescue: 救出 获救 獲救 营救; missing: 失踪 失蹤; aboard: 乘客 船上 车上; guest: 观众 來賓 来宾 觀眾
    critical: 重伤 重傷 危重; protest: 示威 游行 集会; inspect: 检查 檢查 检测; repair: 维修 修复 維修; opened: 建于 建於 投产 建成 开业 落成
    cause: 原因 引起 造成 导致 由于 導致; speed: 时速 速度; distance: 距离; depth: 深度 水深; height: 高度; width: 直径 直徑; ticket: 门票 門票
    member: 会员 成员 組成; contract: 合同; goal: 进球; explosion: 爆炸; collapse: 坍塌 倒塌; crash: 相撞 碰撞 事故; quake: 地震; leak: 泄漏 洩漏
    flight: 航班 飞机; museum: 博物馆 美术馆; bridge: 大桥 隧道; plant: 工厂 化工厂 仓库; firefighter: 消防; return: 返回; launch: 发射 發射
    land: 着陆 登陆 著陸; sink: 沉没; offer: 提出 提议; sample: 样本 樣本 采集; team: 团队 團隊; loss: 损失 損失; asteroid: 小行星; probe: 探测器 探測器
    money: 耗资
  `,
  opposites: `
    warn: 警告过 曾警告 多次警告 提醒过 发出预警 | 未接到警告 没有接到警告 没有收到警告 未收到警告
    serious: 重伤 危重 病危 伤势严重 生命垂危 重症监护 | 轻伤 轻微伤 脱离危险 伤势稳定 安然无恙 毫发无损
    arrest: 被捕 拘留 控制 逮捕 羁押 拘捕 刑拘 带走 拘押 | 获释 释放 取保 保释 在逃 无罪释放 仍在岗位
    plea: 认罪 供认 承认有罪 招供 | 不认罪 拒不认罪 否认指控 否认控罪 喊冤 | 保持沉默 拒绝回答 拒绝答辩
    stay: 辞职 请辞 卸任 下台 | 留任 继续任职 不会辞 不辞职
    rebuild: 重建 原址恢复 | 拆除 搬迁 迁往
    jobs: 裁员 失业 裁减 | 不裁员 保住工作
    found: 找到 寻获 打捞上来 | 仍在搜寻 下落不明 仍失踪
    fault: 不合格 隐患 缺陷 违规项 | 合格 通过安全检查 通过检查 未发现问题 通过了检查 通过验收
    sue: 起诉 上诉 提起诉讼 法院解决 | 不上诉 不起诉 服从判决
    clean: 刺鼻 异味 超标 污染 有毒 | 未受影响 质量正常 达标 没有异常 未受污染
    drink: 可以饮用 可饮用 | 不能饮用 不可饮用 停止饮用 煮沸
    ransom: 赎金 勒索 | 未索要 没有索要
    open: 开放 营业 開放 | 关闭 封闭 關閉
    intent: 故意 蓄意 纵火 | 意外 过失 违规操作 设备老化 短路
    support: 支持 赞成 | 反对 否决
    guilt: 有罪 | 无罪
    work: 正常运行 响了 启动了 | 失灵 故障 没有响
    free: 自愿 主动 | 被迫
    leave: 辞职 | 被解雇 免职 开除
    permit: 允许 批准 合法 | 禁止 非法 未经批准
    cancel: 取消 停工 停产 中止 叫停 | 照常 继续 如期 恢复 复工 复产 重启
    safe: 安全 无害 没有影响 未受影响 没有受到影响 没有危险 | 危险 有害 污染 超标 受到影响
    success: 成功 | 失败
    rise: 上升 增加 上涨 | 下降 减少 下跌
    dead: 死亡 遇难
    accept: 接受 同意 签署 | 拒绝
    enough: 充足 足够 | 不足 短缺
    confirm: 证实 承认 确认 | 否认
    known: 知道 知情 | 不知情 不知道
    hospital: 出院 | 仍在住院 住院治疗
    whole: 完全 全部 | 部分
    colour: 红灯 红色 | 绿灯 绿色 | 蓝色 | 白色 | 黑色 | 黄色
  `,
  denial: /不(?!过|仅|但|断|久|少|到|超)|没|沒|未(?!来|來)|否认|否認|并非|並非|无(?!数)|無(?!數)/u,
  contrast: {
    other:
      /另(?:一|外|有)|其他|其它|第[二三](?:名|个|位|起)|(?:其|他的|她的)(?:子|女|妻|夫|弟|兄|姐|妹|母|父|儿子|女儿|妻子|丈夫|哥哥|弟弟)/u,
    earlier: /去年|前年|上(?:赛季|个月|一年)|[年月]前|此前类似|曾于|同期/u,
    again: /恢复|重新|再次|重启|不再/u,
    lasting: /仍|还|依然|继续|直到|将|不|没|未/u,
    unreal: /须|必须|应当|应该|可能|计划|打算|要求|希望|责令|判令|若|如果|拟|将/u,
    done: /已|了|曾/u,
  },
};
