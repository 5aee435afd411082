/**
 * The Simplified characters that talks use most, the most frequent first. Counted over public-domain
 * transcripts (audreyt/transcript, CC0), converted to Simplified, two personal names left out.
 */
const FREQUENT = [
  '的是一有我这个们会在不以要就来可到也人部大为所上家了分时他法实因都很没些如能政跟样用方对做其你作说多者后好提关但问题下',
  '得么或面果国那事像去社业现想议看学过刚开之年公出成台前中理比发当经意定同行还主位然资案第谢生自地本合点觉常而民间于动子机',
  '里等外讲应进什论式话相让非管候体天较解府只请新长办边目接程回各把与再讨工全并规最先务明及道保次情系已知放何性制教需协力加参',
  '更处度重今委两此望起种认正平创件小文希网湾计员单场整报才化内共己给建数从它通划林任见司高立东使确入设心张三该统每料变专组院',
  '助告考别真友西决二况团月署育完产日直表另展少怎基感思校渠够利讯调路企类电安向至被际帮代技结权补吗透许原期费交由续概区始特推',
  '几信运具照朋包听容策型持陈简导源求哪量改课例身黄市言收群科师影众金服清供模受责研着愿算线且手证总未验必水修选流王条标谈门字维',
  '找投环难术充健名无十习针活义写识农商仁造芳享港状联太您连队老视官念检雨车达取和反强济满青又界域态段记项营范传含预书底境织元',
  '查察限转须除近卡品试致物美世票叫越卫角华易支拿空色集将执负万益钱客落治形打领评智职响某警带质快医观指劳四效核采往互申节广防审五',
  '配究注介订复举施走备级气价担构息律害差依速海否站步端跨值示周消列口即媒图曾沟困慢片早答留笑功便象播器层兴奖似松住阶训演头争增',
].join('');

const RANK = new Map(Array.from(FREQUENT).map((char, index) => [char, index]));

/** Rank of a Simplified character among the frequent ones, 0 first; Infinity outside them. */
export function rankOf(char: string): number {
  return RANK.get(char) ?? Infinity;
}
