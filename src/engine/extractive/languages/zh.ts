import { chineseClaims } from './claims/zh.ts';
import { chineseConcepts } from './concepts/zh.ts';
import type { Language } from './language.ts';
import { chineseRelations } from './relations/zh.ts';
import { wordSet } from '../text/word-set.ts';
import {
  apart,
  holdingOneOf,
  matches,
  mentionAt,
  mentionsAgain,
  onceByStates,
  repeatedIn,
  type Mention,
} from './mention.ts';

/** Chinese: titles before or after a name, family names, institutions, and verbs of saying. */
const chineseTitles =
  '实际控制人|实控人|养殖户|员工|职工|民工|矿工|技工|电工|移工|法定代表人|法人代表|包工头|工头|保安|组长|领队|店长|房东|租客|摊主|车主|原告|被告|嫌疑人|受害人|受害者|证人|目击者|当事人|上诉人|申请人|木工|学家|建筑商|开发商|供应商|举报人|国家主席|主席|总书记|总理|副总理|总统|副总统|首相|外长|外交部长|国防部长|部长|副部长|国务卿|财长|发言人|大使|特使|省长|市长|州长|书记|副书记|局长|处长|院长|校长|教授|研究员|主任|副主任|董事长|总裁|副总裁|总经理|首席[\\p{Script=Han}]{2,3}官|创始人|经理|律师|法官|检察官|记者|导演|演员|歌手|作家|教练|球员|主帅|小将|老将|名将|新秀|前锋|后卫|门将|科员|职员|官员|队员|驾驶员|消防员|快递员|服务员|飞行员|宇航员|运动员|公务员|队长|医生|博士|先生|女士|议员|议长|秘书长|司令|将军|会长|负责人|专家|分析师|工程师|行政长官|长官|特首|委员长|大臣|检察长|主编|院士|总监|店主|业主|村民|居民|司机|老师|学生|馆长|站长|船长|理事长|董事|议员|委员|警官|护士|会计|出纳|保姆|老板|老板娘|店员|门卫|乘客|游客|旅客|顾客|网友|球迷|家长|患者|死者|伤者|逝者|嫌犯|主犯|被告人|作者|编剧|画家|诗人|高管|主管|冠军|得主|名宿|影帝|影后|书法家|农民|工人|创办人|合伙人|主持人|副市长|副校长|副院长|遗孀|妻子|丈夫|女儿|儿子|母亲|父亲|姐姐|妹妹|哥哥|弟弟|代表|首席科学家|科学家|学者|秘书|参谋|主播|博主|志愿者|顾问|厅长|区长|县长|镇长';
const chineseFamilyNames =
  '傅|丛|植|成|司|冼|佘|劳|厉|晁|楚|楼|苑|茅|荆|郗|迟|粟|栗|竺|靳|朴|雍|阚|缪|戈|鄢|臧|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|林|高|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|潘|袁|蔡|蒋|余|于|杜|叶|程|魏|苏|吕|丁|任|卢|姚|沈|钟|姜|崔|谭|陆|范|汪|廖|石|金|韦|贾|夏|付|方|邹|熊|白|孟|秦|邱|侯|江|尹|薛|闫|雷|龙|黎|史|陶|贺|毛|郝|顾|龚|邵|万|覃|武|钱|戴|严|莫|孔|向|常|习|汤|温|康|施|华|耿|岳|欧阳|司马|上官|诸葛|章|葛|游|翁|柏|柯|庄|骆|颜|倪|齐|伍|焦|樊|霍|申|路|左|涂|苗|聂|鲁|甘|洪|祝|安|牛|喻|蓝|凌|池|尤|梅|宁|卓|辛|简|饶|曲|褚|季|童|仲|宗|裴|闵|阮|麦|古|池|穆|邢|卞|沙|白|关|单|盛|阎|屈|蒲|鲍|储|费|岑|房|滕|戚|谷|丘|连|容|符|蔺|芦|隋|管|冷|冉|寇|匡|查|桂|应|佟|俞|柳|舒|娄|刁|卜|牟|芮|虞|郎|桑|阙|冀|卫|荀|敖|窦|鞠|晏|仇|甄|巩|燕|裘|缪|屠|乔|项|萧|庞|赖|殷|易|文|翟|詹|祁|尚|席|奚|荣|强|兰|米|邬|鄢|帅|况|区|欧|时|佘|封|伏|盖|宫|郜|姬|计|荆|井|居|劳|乐|厉|利|廉|栾|麻|满|茅|蒙|木|漆|权|全|茹|戎|商|师|束|宿|粟|索|邰|危|闻|巫|冼|胥|宣|伊|阴|郁|元|云|臧|展|湛|竺|诸|瞿|解|尉迟|慕容|司徒|皇甫|令狐|公孙|南宫|夏侯|长孙|端木|段|毕|纪|靳|景|柴|边|吉|晋|苑|苟|谈|楚|栗|谌|薄|包|车|艾|辜|迟|阳|庾';
/** Institutions that are an actor by themselves; endings of those that take what tells them from others; and of firms. */
const chineseCollectives =
  '[\\p{Script=Han}]{2,4}部|文化和旅游部|公安机关|廉政公署|疾控中心|外交部|国防部|商务部|财政部|教育部|公安部|国务院|发改委|央行|人民银行|最高法|最高检|国会|议会|白宫|五角大楼|克里姆林宫|欧盟|联合国|北约|世卫组织|法院|检察院|检方|警方|证监会|[深沪港北上]交所|[省市县区州]委(?![员托派任屈婉])|银保监会|国资委|药监局|自救会|监管部门|消防部门|当局|政府';
const chineseInstitutions =
  '厂(?![房区里商家址门])|[男女][排篮足]|组委会|筹委会|饭店|酒店|宾馆|酒楼|书店|中学|小学|学院|幼儿园|学校|农场|煤矿|水电站|剧团|乐团|合唱团|福利院|养老院|文化馆|纪念馆|档案馆|科技馆|动物园|植物园|派出所|街道办|居委会|村委会|合作社|报社|委员会|管委会|中心|机关|公署|总队|支队|大队|排协|足协|篮协|排联|足联|部门|公司|集团|银行|大学|医院|协会|联合会|基金会|保护会|促进会|商会|学会|工会|法院|中院|高院|法庭|检察院|警方|党|局|厅|总署|纪委监委|纪委|卫健委|发改委|联盟|研究院|研究所|设计院|交易所|事务所|地检署|高检署|(?<![部签联])署(?!\\p{Script=Han}{1,3}(?:中心|分署))|气象台|电视台|红十字会|博物馆|图书馆|美术馆|剧院|办事处|队|出版社|俱乐部|政府';
const chineseFirms =
  '[锂铝铜镍钨钛稀煤茶盐糖粮纸船]业|材料|体育|文化|养老|园林|检测|科技|轮船|餐饮|电机|矿业|医疗|教育|农业|牧业|乳品|造船|水务|燃气|热力|家电|电器|服饰|家居|珠宝|游戏|影视|出行|海运|航运|货运|快运|基金|信托|资本|置业|地产|汽车|电池|半导体|电子|医药|制药|药业|生物|能源|电力|航空|物流|食品|乳业|酒业|钢铁|重工|传媒|影业|软件|网络|通信|证券|保险|控股|股份|投资|实业|化工|建设|文旅|财险|寿险|人寿|环保|旅游|百货|超市|律所';
/** What says of the name behind it that it is a firm's or a body's. */
const chineseLeads =
  '巨头|业者|[车药房国民央酒]企|(?:管理|运营|主办|承办|赞助|承建|施工|投资)方|开发商|供应商|运营商|承包商|制造商|生产商|经销商|零售商|建筑商|厂商|企业|平台|[母子]公司|公司|品牌|单位|股东|对手|券商|组织|团体|机构|协会|工会|媒体|银行|集团|店|队';
const chineseSaying =
  '牵头|领衔|率领|带领|陪同|扬言|痛批|炮轰|哽咽|回应|通报|公告|发表|隶属|属于|拥有|持有|根据|依据|按照|利用|获得|取得|完成|成立|始建|计划|负责|组织|派出|接到|投入|使用|联合|联手|发起|举行|召开|举办|建成|开展|实施|采取|采用|引进|研制|研发|开发|生产|销售|经营|购买|出售|支付|退还|补偿|更换|安装|拆除|增加|减少|提高|降低|扩大|推迟|取消|恢复|终止|解除|签约|中标|败诉|胜诉|上诉|申请|获批|破产|倒闭|搬迁|回忆|答应|提供|召回|停运|停止|关闭|检测|发现|击败|夺得|赢得|责令|估算|测算|致歉|公开|辩称|供认|去世|担任|出任|接任|返回|赶到|离开|没有|隐瞒|叫停|表示|说|称|指出|强调|宣布|认为|透露|回应|警告|批评|呼吁|介绍|解释|补充|否认|证实|会见|会谈|访问|抵达|出席|签署|主持|当选|前往|要求|决定|发布|启动|公布|认定|告诉|预计|提醒|坚称|拒绝|起诉|指控|承认|同意|计划|开始|收购|批准|通过|推出|呼籲|告知|担心|希望|相信|反驳|道歉|辞职|任命|逮捕|处以|调查|裁定|判处|签订|提出|提交|赔偿|反对|支持|主张|感叹|直言|写道|估计|建议|质疑|抱怨|坦言|坦承|推测|向|对|则|也|已|将|须|在';

/** What may stand between a name and its verb: a date, an adverb. */
const between = String.raw`(?:[\d一二三四五六七八九十日月年号在当天晚早上下午今昨\s]|周[一二三四五六日]|星期[一二三四五六日]|此前|随后|日前|近日|目前|再次|多次|明确|一致|[均都还仍曾]){0,8}`;
/** A given name ends before one of these, which join words, and before a verb. */
const notGiven =
  '说称在对将于也已和与等曾还就向从为则提要以今是的把被及同写接拒介解补回而但却且又都只没不未因由到往让给跟或着了他她我你这那所共走仍竟';
/** Verbs behind which the office of another begins. */
const actsOn =
  '起诉|指控|批评|谴责|支持|任命|解雇|逮捕|处罚|收购|会见|邀请|举报|攻击|警告|表彰|感谢|拘留|羁押|传唤|聘请|提名';
const han = String.raw`\p{Script=Han}`;
/** Small words that stand in no institution's name; before one it may begin. */
const small = '的于由被对向与和是给致在将已了为从该使让把并且但若如因而其此这那到着';
/** Other offices and trades by how their words end. */
const trades = `${han}(?:长|师|员|官|士|匠|者|户|(?<!对)手)(?!权益|保护|协会)|地产商|(?:代理|辩护|公诉|经纪|合伙|投资|候选|发起|知情|被害|制片|掌门|监护|影评|评论|策展|出品|制作|主理|带头|幸存)人`;
const speaking = '(?:说|称|表示|指出|认为|强调|告诉|透露|宣布|否认|呼吁|坦言|反驳|痛批)';
const adverbs = '明确|坚[持决]|目前|一[直致]|连夜|随即|立即|亲自';
/** A family name and one or two characters. */
const person = `(?:${chineseFamilyNames})(?:(?![${notGiven}]|当[天日晚场时庭年]|事务|${adverbs}|${chineseSaying})${han}){1,2}`;
/** An office and a name: "外交部发言人毛宁表示"; or a name that a dot joins. */
const titled = new RegExp(
  `(?<=^|[^${han}]|[${small}]|${actsOn})(?<role>${han}{0,20}?(?<title>${chineseTitles}|${trades}))(?<name>${han}{2,5}·(?:(?![${notGiven}来到去出专现]|${chineseSaying})${han}){1,6}|${person}|(?!${chineseTitles}|${han}(?:${adverbs})|[会们团站席上中后前时])(?:(?![${notGiven}]|${chineseSaying})${han}){2,5}(?=${speaking}))`,
  'gu',
);
/** "快灶" after what it is, between marks. */
const quoted = new RegExp(
  `(?<role>${chineseLeads})[“「『](?<name>(?:(?![的了不是对在会要没我他这很最将被])[\\p{L}\\p{N}]){2,10})[”」』]`,
  'gu',
);
/** An "and" inside of an institution's name, by what stands on both sides of it: 文化和旅游局. */
const joint =
  '(?<=人力资源|劳动|住房|文化|广电|体育|工业|规划|发展|卫生|民族)和(?=社会保障|城乡建设|旅游|广电|信息化|自然资源|改革|计划生育|宗教)';
/** A name ends before a small word, a verb, a date, a title or a mark. */
const ends = `(?=[^${han}]|[${small}曾也则于说称当同周昨今拟需一共联已]|上[月周]|去年|近日|日前|本[周月]|${chineseSaying}|${chineseTitles})`;
/** "供应商宁远电池提供": a firm's name behind what it is. */
const led = new RegExp(
  `(?<role>${chineseLeads})(?<name>(?!${chineseSaying}|[${small}])(?:(?![${small}])${han}){1,10}?(?:${chineseFirms}|${chineseInstitutions}|信息|动力|航天|智能|工程|营造|建工|创投|科创|商贸|贸易|光电|机器人|机械|光伏|储能))${ends}`,
  'gu',
);
/** "环保组织绿脉呼吁": a name of no known ending, which is no word of the dictionary. */
const called = new RegExp(
  `(?<role>组织|品牌|平台|企业|公司|车企|药企|基金|智库|乐队|剧团)(?<name>(?!${chineseSaying})(?:(?![${small}]|没有)${han}){2,4}?)(?=${between}(?!没有|[对则也在须]|[增减]|提高|降低)(?:${chineseSaying}))`,
  'gu',
);
/** "恒泰置业董事长", "东篱资本要求": where a clause opens with a firm's name. */
const firm = new RegExp(
  `(?<=^|[^${han}]|[${small}])(?<name>(?!${chineseSaying})(?:(?![${small}])${han}){2,4}?(?:${chineseFirms}|集团|公司|银行))(?=${between}(?:${chineseSaying}|前?(?:${chineseTitles})|[被是正因仍曾又并]|今年|去年|[0-9]))`,
  'gu',
);
const body = new RegExp(
  `(?<=(?<open>^|[^${han}\\p{N}])|[${small}]|${actsOn}|约谈|要求)(?<name>(?:[省市县区]|(?:(?![${small}])${han}|${joint}){2,12}?)(?:${chineseInstitutions}))(?!长|员|伍|友|门口|附近|内部|大楼|${chineseTitles})(?:(?<closed>${ends})|)`,
  'gu',
);
const collective = new RegExp(
  `(?<!${han})(?<name>[省市县区]?(?:${chineseCollectives}))(?=${between}(?:${chineseSaying})|(?<=(?:^|[，。；])${han}{2,9})(?![的和与及或长门分署落件位])${han})`,
  'gu',
);
/** Characters by which foreign names are written; a dot joins their parts. */
const sounds =
  '[阿埃艾安奥澳巴班邦贝比彼宾波伯博布彻茨达戴丹德登迪蒂丁杜敦多厄恩尔法凡菲费芬弗夫福盖甘冈戈格古果哈海汉杭赫亨霍胡华惠吉加贾杰金津卡凯坎康柯科克肯孔库奎拉莱兰朗劳勒雷里理利莉丽丽连廉琳林留卢鲁伦隆罗洛吕马玛麦迈曼毛梅门蒙米密明缪摩莫默姆穆拿纳娜南瑙内尼妮涅宁牛纽农努诺欧帕潘庞培佩彭蓬皮珀平普齐奇恰乔切琴琼丘让热仁日茹瑞若撒萨塞赛桑瑟森沙莎尚绍舍申生圣施史舒丝思斯松苏索塔泰坦汤陶特腾提汀廷图托瓦万旺威韦维魏温沃乌武伍西希锡夏香肖谢辛欣兴许雪雅亚延扬耶叶伊因英尤约赞泽曾扎詹珍朱兹佐丹旦]';
const foreign = new RegExp(`(?<name>${sounds}{2,7}(?:·${sounds}{1,7}){1,3})`, 'gu');
/** A person who acts without a title, where the name comes again. */
const untitled = new RegExp(
  `(?<![${han}\\p{N}])(?<name>${person})(?=${between}(?:${chineseSaying}|目前|仍|曾|还|又|并|是|被|因|等|的)|[，（(]|(?<=${han}{2}[^队局部省市县区镇村州院校厂店站路桥港厅党女男])(?![的们])${han}{2})`,
  'gu',
);
/** "OpenAI宣布", "品牌lumo茶饮", "lumo创始人": a name in Latin letters, one without a capital by what stands beside it. */
const latin = new RegExp(
  `(?<role>${chineseLeads})?(?<![\\p{Script=Latin}\\p{N}])(?<name>\\p{Script=Latin}[\\p{Script=Latin}&.'-]{1,40}(?: \\p{Lu}[\\p{Script=Latin}&.'-]{1,40}){0,3}(?:${chineseFirms}|咖啡|茶饮|公司|集团)?)(?=(?<office>(?:联合)?(?:创始人|创办人|董事长|总裁|首席))|的${han}{0,4}(?:${chineseTitles})|${between}(?:${chineseSaying}))`,
  'gu',
);
/** "克劳斯与迈尔公司": a firm called by two names from abroad. */
const pair = new RegExp(`(?<name>${sounds}{2,7}[与和]${sounds}{2,7}(?:公司|集团|银行|事务所))`, 'gu');
/** "岩罕说": who speaks where a clause opens, and has no family name of the Chinese. */
const speaker = new RegExp(
  `(?<=^|[，。；”])(?<name>(?:(?![${notGiven}${small}有谁人家们者各该某当前后其自另])${han}){2,3})(?=(?:说|回忆|告诉记者|记得|坦言)[，：])`,
  'gu',
);
/** What stands before who is ordered, and is no part of the name: 责令云河化工. */
const ordered = /责令|责成|判令|勒令/gu;
/** "〔记者林孟如／台中报导〕", "（记者 宋可）": who wrote it. */
const byline =
  /[〔【（([][^〔〕【】（）()[\]]{0,12}(?:记者|通讯员)(?:[^〔〕【】（）()[\]]{1,22}(?:报[道导]|[摄文])|[ ：:]?\p{Script=Han}{2,4}(?:[、 ](?:通讯员[ ：:]?)?\p{Script=Han}{2,4}){0,3})[〕】）)\]]/gu;
/** What ends like an institution and is none. */
const noBody =
  /^(?:该|本|家|两家|多家|这家|上市|其他|有关|相关|各|所有)|(?:结|布|格|僵|全|大|破|时|战|残|败|骗|饭|开|赌|死|乱|危|变)局$|^部门$|服务部门$|[全内局]部$|^走出|(?:排|插|站|组|列|归|入|球|车|团|部|军)队$|[母子]公司$|^(?:保险|建筑|物业|客运|货运|公交|旅游|科技|运输|快递|房地产|装修|食品|外卖|租赁|航空|物流|网络|能源|电力|燃气|医药)公司$|(?:展|客|餐|大|歌|舞)厅$|^[原前]|^旗下|强调|要求|表示|指出|宣布|认为|批评|呼吁|否认|拒绝|起诉|同意|告诉|提醒|上交|移交|投诉|举报|^[第一二三四五六七八九十两几]|^(?:数[十百千万家名位]|多[家名位]|众多|许多|不少|若干|部分)|[一二三四五六七八九十两几多]支|^[经要想欲]|派出/u;
/** “按照公司公布的方案”: a verb before a common noun. */
const verbNoun = new RegExp(`^(?:${chineseSaying})(?:${chineseInstitutions})$`, 'u');
const family = new RegExp(`^(?:${chineseFamilyNames})`, 'u');
/** Prepositions that are family names, too: "律师向法院提交". */
const preposition = /^[于向]/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** What somebody else says: "她指出，赣发集团也应负责". */
const reported = new RegExp(`${speaking}[，：][^。]*$`, 'u');
/** "老人到民政局要求退款", "墙上挂着民政局的牌子": the verb behind is another's. */
const goneTo = /[到着]$/u;
/** A role begins after the verb before it. */
const throughVerb = new RegExp(`^.*(?:${actsOn}|[的是与和由被对向了])`, 'u');
const passive = new RegExp(`^${between}[被遭]`, 'u');
const verbAfter = new RegExp(`^${between}(?:${chineseSaying})`, 'u');

const briefly =
  /^[A-Za-z][A-Za-z&.'-]+(?=\p{Script=Han})|^\p{Script=Han}+[与和]\p{Script=Han}+(?=公司$|集团$)/u;
const again = (all: string) => new RegExp(`(?<name>${all})`, 'gu');

const statePattern = onceByStates((states) => {
  const names = [...states.keys()].filter((name) => /^\p{Script=Han}{2,6}$/u.test(name)).join('|');
  return new RegExp(`(?<![\\p{Script=Han}])(?<name>${names})(?=${between}(?:${chineseSaying}))`, 'gu');
});

/** Names in Chinese as far as a title, marks or a verb tell them. */
function findChinese(texts: string[], states: ReadonlyMap<string, string>): Mention[] {
  const sentences = texts.map((text) => text.replaceAll(byline, (all) => '，'.repeat(all.length)));
  const state = statePattern(states);
  const whole = sentences.join('\n');
  const isRepeated = repeatedIn(whole);
  const known = sentences.flatMap((text, index) => {
    const segments = words.segment(text);
    const people = [titled, foreign, untitled, speaker].flatMap((pattern) =>
      matches(text, pattern)
        .filter((match) => pattern !== untitled || isPerson(match, isRepeated))
        .filter((match) =>
          pattern === speaker ? isOften(match, segments, whole) : isName(match, segments, whole),
        )
        .map((match) => ({ from: match.index, mention: personIn(text, index, match) })),
    );
    const bodies = bodiesIn(text.replaceAll(ordered, '，，'), index, segments);
    /** 盛源锂 of 盛源锂业. */
    const isBodys = ({ start, end, role }: Mention) =>
      role === null && bodies.some((one) => one.start === start && one.end > end);
    for (const one of bodies) {
      if (
        people.some(({ from, mention }) => from === one.end || (from <= one.start && one.end < mention.end))
      )
        Object.assign(one, { agency: 0, role: null });
    }
    return [
      ...people.flatMap(({ mention }) => (isBodys(mention) ? [] : mention)),
      ...bodies,
      ...matches(text, state).map((match) =>
        mentionIn(text, index, match, {
          kind: 'state',
          region: states.get(match.groups?.['name'] ?? '') ?? null,
        }),
      ),
    ];
  });
  const persons = known.filter(({ kind }) => kind === 'person');
  const surnames = persons.flatMap((one) =>
    one.name.includes('·') ? [{ ...one, name: one.name.split('·').at(-1) ?? '' }] : [],
  );
  /** lumo of lumo茶饮, 克劳斯与迈尔 of 克劳斯与迈尔公司. */
  const brief = known.flatMap((one) => {
    const name = briefly.exec(one.name)?.[0];
    return one.kind === 'organisation' && name !== undefined ? [{ ...one, name }] : [];
  });
  const cut = new Set(
    surnames.flatMap(({ name }) => Array.from(name.slice(1), (_, at) => name.slice(0, at + 1))),
  );
  const holdsPerson = holdingOneOf(new Set(persons.map(({ name }) => name)));
  const found = known.filter(({ kind, name }) =>
    kind === 'person' ? !cut.has(name) : kind !== 'organisation' || !holdsPerson(name),
  );
  return [
    ...found,
    ...mentionsAgain(sentences, [...found, ...surnames, ...brief], again, (text, { 0: name, index }) =>
      agencyAt(text, index, index + name.length),
    ),
  ];
}

/** Who has no title: named again, and of two characters where they speak, since 楼道 is formed like a name. */
function isPerson(
  { 0: name, index, input }: RegExpExecArray,
  isRepeated: (name: string) => boolean,
): boolean {
  return isRepeated(name) && (name.length > 2 || verbAfter.test(input.slice(index + name.length)));
}

function personIn(text: string, index: number, match: RegExpExecArray): Mention {
  const { role: office = '', title = '' } = match.groups ?? {};
  const role = /\p{N}$/u.test(text.slice(0, match.index)) ? title : office.replace(throughVerb, '');
  const known: Partial<Mention> = office === '' ? {} : { role, title: role };
  return mentionIn(text, index, match, { kind: 'person', ...known });
}

/** So often a name stands in an article that is about its bearer. */
const often = 3;

/** Of single characters, and named so often that it is no other clause: 岩罕说. */
function isOften({ groups, index }: RegExpExecArray, segments: Intl.Segments, whole: string): boolean {
  const { name = '' } = groups ?? {};
  return (segments.containing(index)?.segment.length ?? 0) < 2 && whole.split(name).length > often;
}

/** Whether what is formed like a name is none of the dictionary's words: 马上, 方面, 高度. */
function isName(
  { 0: all, index, input, groups }: RegExpExecArray,
  segments: Intl.Segments,
  whole: string,
): boolean {
  const name = groups?.['name'] ?? '';
  if (name.includes('·')) return true;
  const start = index + all.length - name.length;
  const last = segments.containing(start + name.length - 1);
  /** 荣泰集 of 荣泰集团; behind an office the dictionary errs more: 健也. */
  const isCut = last !== undefined && last.index + last.segment.length > start + name.length;
  if (isCut && groups?.['role'] === undefined) return false;
  const isFamily = family.test(name);
  const word = segments.containing(start);
  const isSpoken = isFamily && verbAfter.test(input.slice(start + name.length));
  if (word?.index !== start) return isSpoken;
  if (word.segment.length > 1) {
    /** The dictionary has names, too: 周明 of 周明远, whom the article is about. */
    const isAlone = segments.containing(start + 2)?.segment.length === 1;
    const isMain = isFamily && isAlone && whole.split(name).length > often;
    return (isSpoken || isMain) && word.segment.length < name.length;
  }
  const given = segments.containing(start + 1)?.segment ?? '';
  return !preposition.test(name) || given.length < 2;
}

/** Firms and institutions, each where the first pattern finds it; not the noun before a firm's name: 矿业公司 of 矿业公司宏达矿业. */
function bodiesIn(text: string, index: number, segments: Intl.Segments): Mention[] {
  const found = [quoted, pair, led, firm, called, latin, body, collective].flatMap((pattern) =>
    matches(text, pattern).flatMap((match) => {
      const { name = '', role = null, open, closed, office } = match.groups ?? {};
      if (
        (/^[a-z]/u.test(name) && role === null && office === undefined) ||
        noBody.test(name) ||
        verbNoun.test(name) ||
        (open === undefined && closed === undefined && pattern === body)
      )
        return [];
      const one = mentionIn(text, index, match, { kind: 'organisation', role });
      const isWord = pattern === called && (segments.containing(one.start)?.segment.length ?? 0) > 1;
      if (isWord) return [];
      return pattern === body
        ? Object.assign(one, { agency: open !== undefined ? 3 : one.place ? 0 : one.agency || 1 })
        : one;
    }),
  );
  return apart(found).filter(({ end }) => !found.some(({ start, role }) => start === end && role !== null));
}

/** What opens a clause is its subject, unless it owns what follows or is one of several; so is whom something was done to, and who it is that did it. */
function agencyAt(text: string, start: number, end: number): Mention['agency'] {
  const rest = text.slice(end, end + 16).replace(/^[”」』]/u, '');
  if (reported.test(text.slice(0, start))) return 1;
  if (goneTo.test(text.slice(0, start))) return 0;
  if (verbAfter.test(rest)) return 3;
  if (passive.test(rest) || (/的是[^，。；]*$/u.test(text.slice(0, start)) && /^[，。]/u.test(rest)))
    return 2;
  const opens = start === 0 || /[，。；]$|^[^，。；向对给由与和把将]{1,12}的$/u.test(text.slice(0, start));
  if (opens && rest.startsWith('的') && start === 0) return 1;
  return opens && /^(?![的和与及或、])\p{Script=Han}/u.test(rest) ? 2 : 0;
}

function mentionIn(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const name = match.groups?.['name'] ?? '';
  const start = match.index + match[0].indexOf(name, match.groups?.['role']?.length ?? 0);
  const place = goneTo.test(text.slice(0, start));
  return mentionAt(sentence, start, name, {
    agency: agencyAt(
      text,
      about.role === undefined || about.role === null ? start : match.index,
      start + name.length,
    ),
    place,
    ...about,
  });
}

/** All that the engine knows of Chinese. */
export const chinese: Language = {
  code: 'zh',
  stopwords: new Set(),
  openers: wordSet('他 她 它 对此 他们 但 但是 然而 此外 同时 这 该 其'),
  fillers:
    /星期几|周几|什么时候|为什么|多长时间|多久|多[高深长远重宽大]|哪一?[年天]|年纪|什么|哪里|哪儿|哪些|哪个|何时|多少|怎么|如何|谁|的|了|是|在|和|与|及|将|被|把|从|对|向|于|也|都|就|而|这|那|有|吗|呢|之|以|几/gu,
  stateNames:
    'US 美国|GB 英国|KP 朝鲜|KR 韩国|CN 中国|JP 日本|RU 俄罗斯|DE 德国|FR 法国|EU 欧盟|TW 台湾|IN 印度',
  concepts: chineseConcepts,
  claims: chineseClaims,
  reasons: /因为|由于|因|为了|以便|导致/iu,
  otherRanks: /副|代理|[前原](?:市长|总统|总理|主席|总经理)/u,
  formerly: /^[前原]$/u,
  explanations: /因为|由于|原因/iu,
  questions: {
    identity: /^(?<named>.+?)是谁|^谁是(?<named>[^？?]+)/u,
    money: /多少(?:钱|罚款|费用|元|美元|万元|亿元)|金额|价格/iu,
    next: /接下来|接任|继任|下一步|今后/iu,
    reason: /为什么|为何|为啥|什么原因/iu,
    age: /多大年纪|几岁/iu,
    measure: /多(?:高|深|长(?!时间)|远|重|宽)|百分之几|几成|比例/iu,
    duration: /多久|多长时间|(?:几|多少)(?:天|个月|年|小时|周|分钟)/iu,
    figure: /多少|几(?![点号])/iu,
    date: /什么时候|何时|几[点号月]|哪(?:一)?(?:天|年|个月)|什么日子/iu,
    place: /哪里|哪儿|何处|在哪|哪个(?:国家|城市|地方)/iu,
    person: /谁|叫什么|名字/iu,
    story: /发生了什么|怎么回事|讲了?什么/iu,
  },
  dateMarks: /今天|昨天|明天|周[一二三四五六日]|星期|\d+[年月日时時]|[一二三四五六七八九十]月/iu,
  numberMarks: /[一二三四五六七八九十百千万亿]/iu,
  ages: /\d\s?岁/iu,
  pronounMarks: /他|她|它/iu,
  accusation: /指控|指责|涉嫌|被控|控告|举报|嫌疑|起诉|有罪/u,
  rebuttal: /否认|驳斥|反驳|不实(?:指控|消息|言论)|不认罪|子虚乌有/u,
  exoneration: /无罪|不起诉/iu,
  owning: /^的/u,
  shortNames: {
    body: /(?:委员会|大学)$/u,
    authorities: [
      ['警方', /公安局$/u],
      ['检方', /检察院$/u],
    ],
    companyForm: /(?:(?:股份|集团|责任)*有限)?(?:责任)?公司$/u,
  },
  unrelated: /(?:无|没有|不存在|不是)(?:任何)?亲(?:属|戚)(?:关系)?/u,
  clauses: {
    doer: /^谁(?!被)(?<verb>\p{Script=Han}{2})了(?<named>[^？?]*)/u,
    target: /^谁被(?<verb>[^？?了]+)|^(?<named>.+?)(?<verb>\p{Script=Han}{2})了谁/u,
    subject: (name, verb) => `(?<!被|对)${name}[^，。；]{0,20}(?<!被)${verb}`,
    object: (name, verb) => `${verb}了?[^，。；]{0,8}${name}|(?:被|对)${name}`,
  },
  relations: chineseRelations,
  names: findChinese,
};
