/** Frequent characters of which each script has its own form, in the same order in both. */
const TRADITIONAL =
  '這個們會來時實沒鳳樣對說關問題麼國業現議學過剛開經當發還資謝點覺間動機講應進論話讓較請長' +
  '辦邊與討規務並協參處兩種認創網灣計單員場報內給數從見東確設張該統變專組別決況團產漁夠訊調' +
  '類電際幫結權補嗎許費續畫區幾運聽陳簡導課黃師責願線證總驗選條標談門維環難術無習針義寫識農' +
  '狀聯連隊視檢車達強濟滿態記項營釣蒼則傳預書織轉須試衛華將執負萬錢領評職響帶質醫觀勞採節廣' +
  '審適訂舉錄備級謂構訴護圖溝語納險層興獎階訓頭爭換賴顧稅魚風練塊號縣競藝歡絡約訪錯紀圍藥雖' +
  '誰輔財擬隨園極禮細輕斷歲庫測頁廠屬養繼遠詢監釋聞紹買劉離讀慮儀聲親貼馬額虛戶懷優鄭稱減盤' +
  '葉憲銀雙療裝戰勵購碼兒勢擴腦擇樂歷罰倫廢吳觸編顯亞臨貸礎絕順詞輸銷賽獲嚴歐凱綱頻黨輪譯軟' +
  '積楊諮獨陸賣彌壓麗橋筆溫煩擊畢鄉違獻詐蘭繳揮慣賢寧脈熱寬災島騙礙鍵綜終貴歸館盡紙戲貢榮愛' +
  '卻載誤診純頒縮蓋棄異僅蕭軍壞雜鏈屆誠龍牽輯媽隱暫尋羅陽傷丟綠靈籌貨緊贊薦遷蘇劇閱綺潔亂曉' +
  '齊賓賺綁';
const SIMPLIFIED =
  '这个们会来时实没凤样对说关问题么国业现议学过刚开经当发还资谢点觉间动机讲应进论话让较请长' +
  '办边与讨规务并协参处两种认创网湾计单员场报内给数从见东确设张该统变专组别决况团产渔够讯调' +
  '类电际帮结权补吗许费续画区几运听陈简导课黄师责愿线证总验选条标谈门维环难术无习针义写识农' +
  '状联连队视检车达强济满态记项营钓苍则传预书织转须试卫华将执负万钱领评职响带质医观劳采节广' +
  '审适订举录备级谓构诉护图沟语纳险层兴奖阶训头争换赖顾税鱼风练块号县竞艺欢络约访错纪围药虽' +
  '谁辅财拟随园极礼细轻断岁库测页厂属养继远询监释闻绍买刘离读虑仪声亲贴马额虚户怀优郑称减盘' +
  '叶宪银双疗装战励购码儿势扩脑择乐历罚伦废吴触编显亚临贷础绝顺词输销赛获严欧凯纲频党轮译软' +
  '积杨咨独陆卖弥压丽桥笔温烦击毕乡违献诈兰缴挥惯贤宁脉热宽灾岛骗碍键综终贵归馆尽纸戏贡荣爱' +
  '却载误诊纯颁缩盖弃异仅萧军坏杂链届诚龙牵辑妈隐暂寻罗阳伤丢绿灵筹货紧赞荐迁苏剧阅绮洁乱晓' +
  '齐宾赚绑';

/** Characters of one script with what the other writes for them. */
export const TO_TRADITIONAL = new Map(
  Array.from(SIMPLIFIED, (from, index) => [from, TRADITIONAL[index] ?? from]),
);
export const TO_SIMPLIFIED = new Map(
  Array.from(TRADITIONAL, (from, index) => [from, SIMPLIFIED[index] ?? from]),
);

/** A character that the other script does not write. */
export const ONLY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`);
export const ONLY_SIMPLIFIED = new RegExp(`[${SIMPLIFIED}]`);
