/** A character for each syllable of Mandarin, in the order of pinyin. */
const anchors = (
  'a 啊 ai 爱 an 安 ang 昂 ao 奥 ba 八 bai 白 ban 班 bang 帮 bao 包 bei 北 ben 本 beng 崩 bi 比 bian 边 biao 标 ' +
  'bie 别 bin 宾 bing 冰 bo 波 bu 布 ca 擦 cai 才 can 餐 cang 仓 cao 草 ce 册 cen 岑 ceng 层 cha 茶 chai 柴 chan 产 ' +
  'chang 昌 chao 超 che 车 chen 陈 cheng 成 chi 池 chong 虫 chou 抽 chu 初 chuai 揣 chuan 川 chuang 窗 chui 吹 ' +
  'chun 春 chuo 戳 ci 词 cong 聪 cou 凑 cu 粗 cuan 窜 cui 崔 cun 村 cuo 错 da 达 dai 代 dan 丹 dang 当 dao 刀 de 德 ' +
  'deng 灯 di 低 dian 点 diao 雕 die 跌 ding 丁 diu 丢 dong 东 dou 斗 du 杜 duan 段 dui 堆 dun 敦 duo 多 e 鹅 en 恩 ' +
  'er 儿 fa 发 fan 凡 fang 方 fei 飞 fen 芬 feng 风 fou 否 fu 夫 ga 嘎 gai 改 gan 甘 gang 刚 gao 高 ge 哥 gei 给 ' +
  'gen 根 geng 耕 gong 工 gou 沟 gu 古 gua 瓜 guai 怪 guan 关 guang 光 gui 归 gun 滚 guo 郭 ha 哈 hai 海 han 寒 ' +
  'hang 杭 hao 浩 he 河 hei 黑 hen 恨 heng 恒 hong 红 hou 侯 hu 胡 hua 花 huai 怀 huan 欢 huang 黄 hui 辉 hun 昏 ' +
  'huo 火 ji 机 jia 佳 jian 建 jiang 江 jiao 交 jie 杰 jin 金 jing 京 jiong 炯 jiu 九 ju 居 juan 娟 jue 决 jun 军 ' +
  'ka 卡 kai 开 kan 看 kang 康 kao 考 ke 科 ken 肯 keng 坑 kong 孔 kou 口 ku 苦 kua 夸 kuai 快 kuan 宽 kuang 狂 ' +
  'kui 奎 kun 坤 kuo 扩 la 拉 lai 来 lan 兰 lang 郎 lao 老 le 勒 lei 雷 leng 冷 li 李 lia 俩 lian 连 liang 良 ' +
  'liao 廖 lie 列 lin 林 ling 玲 liu 刘 long 龙 lou 楼 lu 卢 luan 乱 lun 伦 luo 罗 ma 马 mai 麦 man 满 mang 忙 ' +
  'mao 毛 me 么 mei 梅 men 门 meng 孟 mi 米 mian 棉 miao 苗 mie 灭 min 民 ming 明 miu 谬 mo 莫 mou 谋 mu 木 na 拿 ' +
  'nai 奶 nan 南 nang 囊 nao 脑 ne 呢 nei 内 nen 嫩 neng 能 ni 尼 nian 年 niang 娘 niao 鸟 nie 聂 nin 您 ning 宁 ' +
  'niu 牛 nong 农 nu 奴 nuan 暖 nuo 诺 o 哦 ou 欧 pa 怕 pai 派 pan 潘 pang 庞 pao 跑 pei 裴 pen 喷 peng 彭 pi 皮 ' +
  'pian 篇 piao 票 pie 撇 pin 品 ping 平 po 坡 pou 剖 pu 浦 qi 齐 qia 恰 qian 钱 qiang 强 qiao 乔 qie 切 qin 秦 ' +
  'qing 青 qiong 琼 qiu 秋 qu 曲 quan 全 que 却 qun 群 ran 然 rang 让 rao 饶 re 热 ren 人 reng 仍 ri 日 rong 荣 ' +
  'rou 柔 ru 如 ruan 阮 rui 瑞 run 润 ruo 若 sa 萨 sai 赛 san 三 sang 桑 sao 扫 se 色 sen 森 seng 僧 sha 沙 shai 晒 ' +
  'shan 山 shang 尚 shao 邵 she 社 shen 申 sheng 生 shi 石 shou 手 shu 书 shua 刷 shuai 帅 shuan 拴 shuang 双 ' +
  'shui 水 shun 顺 shuo 说 si 思 song 宋 sou 搜 su 苏 suan 算 sui 岁 sun 孙 suo 所 ta 他 tai 台 tan 谭 tang 唐 ' +
  'tao 涛 te 特 teng 腾 ti 提 tian 田 tiao 条 tie 铁 ting 庭 tong 童 tou 头 tu 图 tuan 团 tui 推 tun 吞 tuo 拖 ' +
  'wa 娃 wai 外 wan 万 wang 王 wei 魏 wen 文 weng 翁 wo 我 wu 吴 xi 西 xia 夏 xian 先 xiang 香 xiao 小 xie 谢 ' +
  'xin 心 xing 星 xiong 雄 xiu 秀 xu 徐 xuan 宣 xue 雪 xun 寻 ya 雅 yan 严 yang 阳 yao 姚 ye 叶 yi 一 yin 因 ' +
  'ying 英 yo 哟 yong 永 you 尤 yu 余 yuan 元 yue 月 yun 云 za 杂 zai 在 zan 赞 zang 脏 zao 早 ze 泽 zei 贼 zen 怎 ' +
  'zeng 增 zha 炸 zhai 宅 zhan 展 zhang 张 zhao 赵 zhe 哲 zhen 珍 zheng 郑 zhi 志 zhong 中 zhou 周 zhu 朱 zhua 抓 ' +
  'zhuai 拽 zhuan 专 zhuang 庄 zhui 追 zhun 准 zhuo 卓 zi 子 zong 宗 zou 邹 zu 祖 zuan 钻 zui 最 zun 尊 zuo 左'
).split(' ');

const syllables = anchors.filter((_, at) => at % 2 === 0);
const characters = anchors.filter((_, at) => at % 2 === 1);

/** ICU sorts Han by their most frequent reading, so that one between two anchors has the syllable of one of them. */
const inPinyinOrder = new Intl.Collator('zh-u-co-pinyin').compare;

const readings = new Map<string, readonly string[]>();

/** The syllables that a character may have: the right one, and the next in the alphabet. */
function syllablesOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inPinyinOrder(characters[middle] ?? '', character) <= 0) low = middle + 1;
    else high = middle;
  }
  const found = syllables.slice(Math.max(0, low - 1), low + 1);
  if (readings.size > 20_000) readings.clear();
  readings.set(character, found);
  return found;
}

const isSyllable = new Set(syllables);

/** "zhangshuangshuang" has 17 letters; what is longer has more readings than can be gone through. */
const longestName = 18;

/** The syllables that a name in pinyin can have: "wen bin" of "wenbin", "li nan" and "lin an" of "linan". */
export function pinyinOf(word: string): string[][] {
  const plain = word.replaceAll(/['’-]/gu, '').replaceAll(/([ln])(?:yu|v)/gu, '$1u');
  if (plain === '') return [[]];
  if (plain.length > longestName) return [];
  return [1, 2, 3, 4, 5, 6].flatMap((length) =>
    length <= plain.length && isSyllable.has(plain.slice(0, length))
      ? pinyinOf(plain.slice(length)).map((rest) => [plain.slice(0, length)].concat(rest))
      : [],
  );
}

/** Tells whether a text in Han has syllables side by side. It is read with the first of them. */
export function pinyinReader(text: string): (spoken: readonly string[]) => boolean {
  let letters: (readonly string[])[] | undefined;
  const places = new Map<string, number[]>();
  const read = () => {
    letters = Array.from(text, (letter) => (/\p{Script=Han}/u.test(letter) ? syllablesOf(letter) : []));
    letters.forEach((own, at) => {
      for (const syllable of own) {
        const known = places.get(syllable);
        if (known) known.push(at);
        else places.set(syllable, [at]);
      }
    });
    return letters;
  };
  return (spoken) => {
    const own = letters ?? read();
    const starts = places.get(spoken[0] ?? '') ?? [];
    return starts.some((at) => spoken.every((syllable, next) => own[at + next]?.includes(syllable)));
  };
}

/** A foreign name in Han as it sounds: "hadesen" of "哈德森". */
export const spellingOf = (text: string): string =>
  Array.from(text, (letter) => syllablesOf(letter)[0] ?? '').join('');
