import { patternsOf, oneOf, type RelationPatterns } from './acts.ts';

const adverb = String.raw`(?:\p{N}+[年月日时]+|[今昨当]天|[今去]年|本月|上周|上午|下午|晚间|周[一二三四五六日]|曾|已|还|也|再次|再度|正式|公开|正在|随后|当庭|当场|多次|严厉|强烈|共同|联合|联名|依法|一审|二审|终审|最终|首次|近日|日前|此前|目前|现场|一致|直接|于|在(?!不)\p{Script=Han}{1,7}[上中时后]|以(?![为来便免及前后])[^，。；：●“”不没未]{1,14}|[，,]){0,6}`;
const verb = oneOf(
  '判处 判令 创办 创立 成立 欺骗 反驳 击败 战胜 约谈 称赞 赞扬 质疑 弹劾 罢免 营救 救出 聘请 聘用 解聘 要求 逮捕 起诉 指控 批评 谴责 支持 任命 解雇 处罚 收购 会见 邀请 举报 攻击 警告 表彰 感谢 控告 状告 告上法庭 投诉 抗议 反对 抨击 指责 羞辱 威胁 拘留 拘捕 传唤 讯问 审讯 通缉 查封 关闭 吊销 罚款 责令 命令 敦促 呼吁 督促 催促 提名 委任 委托 授权 推荐 选举 选出 开除 辞退 替换 接替 取代 继任 领导 带领 率领 管理 控股 入股 投资 资助 赞助 捐助 援助 帮助 救助 保护 采访 访问 拜访 会晤 接见 欢迎 祝贺 悼念 嘲讽 讽刺 挑战 淘汰 逼平 绝杀 力克 横扫 险胜 追赶 袭击 轰炸 打伤 杀害 刺伤 绑架 欺骗 勒索 敲诈 骚扰 跟踪 监控 监视 制裁 封禁 封杀 抵制 驱逐 遣返 引渡 释放 赦免 宣判 判决 代理 代表 辩护 雇用 雇佣 签下 租用 购买 出售 转让 兼并 合并 吞并 拒绝 驳回 批准 起草 撤销 撤换 调查 审查 检查 监督 考察 通报 曝光 揭露 披露 点名 迫使 强迫 禁止 阻止 阻挠',
);
const dealt = oneOf(
  '颁发[^，。；●]{1,10} 授予[^，。；●]{1,10} 赠送[^，。；●]{1,10} 发出[^，。；●]{1,10} 提交[^，。；●]{1,10} 支付[^，。；●]{1,10} 立案(?:调查)? 提起\\p{Script=Han}{2,4} 提起诉讼 提起公诉 提出诉讼 提出指控 提出抗议 提出批评 提出质疑 提出上诉 发起诉讼 展开调查 立案调查 启动调查 进行\\p{Script=Han}{2} 作出处罚 实施制裁 实施处罚 发起攻击 表示感谢 表示不满 表示支持 发出警告 道歉 致歉 索赔 施压 让步 求助 求援 捐款 捐赠 提供援助 提供资金 提供贷款 行贿 开火 发难 宣战 告上法庭 告上法院 刑事拘留 处以[^，。]{0,12}罚款 开除 罚款 除名 解雇 免职 逮捕 拘留 击败 逐出 送上法庭 签署协议 签订合同 签约 达成协议 达成和解 会谈 会晤 合作 交手',
);
const attribute = String.raw`(?:[^，。；：、“”的●不没未]{0,12}(?:的)?)?`;

/** Nothing that something else belongs to, nor whom somebody else tells of. It looks back from actors alone: from each character it would take the square of a sentence. */
const subject =
  '①(?<!(?:[的向对被与和同给之由让请]|要求|希望|建议|呼吁|敦促|责令|督促|支持|禁止|阻止|迫使|(?:说|称|表示|认为|指出|透露|强调|报道|声明)[^。；]*)[●])(?:董事会|监事会|股东大会|管理层)?';
/** What a body tells that it has done. */
const told = '(?:(?:表示|宣布|通报|称)[，：]?(?=已))?';

/** How plain Chinese sentences say who acts on whom. */
export const chineseRelations: RelationPatterns = {
  acts: patternsOf(
    String.raw`${subject}${adverb}${told}${adverb}(?<verb>${verb})了?${attribute}②(?!的)`,
    String.raw`${subject}${adverb}(?<verb>${verb})了?${attribute}②的(?<rest>上诉|申请|请求|诉讼请求|执照|许可证|账户|住所|任命|职务|指控)(?!的)`,
    String.raw`${subject}${adverb}${told}${adverb}(?:对|向|把|将|与|和|同|给)${attribute}②${adverb}(?<verb>${dealt})`,
    String.raw`(?<![的])②${adverb}(?:因[^。；●]{1,30})?被${attribute}①${adverb}(?<verb>${verb}|${dealt})`,
    String.raw`${subject}[^。；●“”]{2,50}，(?:并|还|又|随后|同时)${adverb}(?<verb>${verb})了?${attribute}②(?!的)`,
  ),
  attributed:
    /[?？]|否认|如果|倘若|假如|是否|可能|据称|涉嫌(?![^。]*(?:逮捕|拘留|拘捕|起诉|立案|调查|被捕))|传言|据传|声称|据说|谣言|谣传|计划|打算|拟|将会|或将|疑似/u,
  /** Of the passive alone: “因不满被解雇” has another thing denied. */
  denial: /(?:没有?|未|不)(?:[曾再能会应得该]|立即|当场|当庭|正式|直接|及时)?被/u,
};
