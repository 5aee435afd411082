/** What is said, by whom and when (milliseconds), in each of our small sources. */
export const EXPECTED: Record<string, { format: string; says: string[] }> = {
  'tencent.txt': {
    format: 'minutes',
    says: [
      '@ [5000] 李文静',
      '[5000] 我们开始吧，今天只谈编号。',
      '@ [12000] 何平',
      '[12000] 编号给出以后还能改吗？',
      '@ [16000] 李文静',
      '[16000] 不能。段落改了，编号也不改。',
    ],
  },
  'named-times.txt': {
    format: 'minutes',
    says: [
      '@ [5000] Ada Example',
      '[5000] The ledger only grows. Nothing in it is ever changed.',
      '@ [72000] Ben Sample',
      '[72000] And when a talk moves?',
      '@ [80000] Ada Example',
      '[80000] Then a line says where it went.',
    ],
  },
  'times-first.txt': {
    format: 'timed-lines',
    says: [
      '@ [5000] Ada Example',
      '[5000] The ledger only grows.',
      '@ [8000] Ben Sample',
      '[8000] And when a talk moves?',
      '@ [11000] Ada Example',
      '[11000] Then a line says where it went.',
    ],
  },
  'captions.sbv': {
    format: 'srt',
    says: ['[1000] The ledger only grows. Nothing in it is changed.'],
  },
  'bilibili.json': { format: 'bilibili-json', says: ['[500] 大家好，今天讲账本。'] },
  'youtube-auto.vtt': {
    format: 'vtt',
    says: ['[480] we keep a record of every repair we make', '[5650] and why is that [Music]'],
  },
  'zoom.vtt': {
    format: 'vtt',
    says: [
      '@ [1000] Ada Example',
      '[1000] Good morning, everyone. Let us look at the ledger first.',
      '@ [9100] Ben Sample',
      '[9100] Before that, a question: who may write to it?',
    ],
  },
  'teams.vtt': {
    format: 'vtt',
    says: [
      '@ [3379] Ada Example',
      '[3379] The index is small.',
      '@ [6500] Ben Sample',
      '[6500] How small?',
    ],
  },
  'talk.srt': {
    format: 'srt',
    says: ['[1000] 大家好，欢迎来到讲座。今天讲档案。', '[10000] （掌声）谢谢。'],
  },
  'youtube.json3.json': {
    format: 'youtube-json3',
    says: ['[1000] a passage keeps its address'],
  },
  'whisper.json': { format: 'whisper-json', says: ['[0] We begin. Then we read.'] },
  'podcast.json': {
    format: 'podcast-json',
    says: [
      '@ [500] Ada Example',
      '[500] Names first. Then dates, then places.',
      '@ [3000] Ben Sample',
      '[3000] And what if nobody says so?',
    ],
  },
  'feishu.txt': {
    format: 'minutes',
    says: [
      '@ [5000] 说话人 1',
      '[5000] 大家好，我们开始吧。今天只谈编号。',
      '@ [12250] 李文静',
      '[12250] 编号给出以后不再改动。',
      '[12250] 即使段落改了也一样。',
      '@ [3723000] 说话人 1',
      '[3723000] 好，那就这样。',
    ],
  },
  'panel.txt': {
    format: 'panel',
    says: ['[4000] Welcome to the reading room. Every passage here has an address. Thank you.'],
  },
  'glued.txt': {
    format: 'panel',
    says: [
      '[11000] Good morning. (Laughter)',
      '[16000] I have three drawers.',
      '[21000] In the first are names.',
      '[27000] In the second are days.',
    ],
  },
  'table.txt': {
    format: 'timed-table',
    says: ['[1800] Hi. This is a table of words. It ends here.'],
  },
  'live-text.txt': {
    format: 'live-text',
    says: [
      '@ 主持人',
      '论坛现在开始，请第一位讲者。',
      '@ 周启明',
      '谢谢主持人。我想从一张旧照片说起。',
      '照片上的人，我们一个也认不出来。',
      '@ 主持人',
      '谢谢。',
    ],
  },
  'bitcoin.md': {
    format: 'markdown',
    says: [
      '# Introduction',
      '@ [12000] Ada Example',
      'Addresses are promises. rm -rf breaks them.',
      '@ [65000] Ben Sample',
      'And {braces} or <angles>?',
      '@ [69000] Ada Example',
      'import is only a word here.',
      'export too.',
    ],
  },
  'changelog.md': {
    format: 'markdown',
    says: [
      '@ Ada Example',
      'Welcome back to the show. Today we talk about ledgers.',
      'And about what is lost without one.',
      '@ Ben Sample',
      'Thanks for having me. [laughs]',
      '@ Ada Example',
      '[250020] So, why append only?',
    ],
  },
  'sayit.md': {
    format: 'markdown',
    says: [
      '（簡報：https://example.org/slides）',
      '@ 王小明',
      '大家好。我們今天談檔案。',
      '第二段，還是我說的。（笑）',
      '# 1. 目錄',
      '@ 主持人',
      '請問目錄怎麼編？',
      '（掌聲）',
      '@ Jane Roe',
      '1987. That was the year. See http://example.org/a，就是這一頁。',
    ],
  },
  'wechat.html': {
    format: 'html',
    says: [
      '各位朋友，大家下午好！',
      '我今天带来一只箱子，箱子里什么都没有。我们搬家的时候，先扔掉的总是目录。',
      '没有目录的箱子，打开也等于没有打开。所以我说，档案不是仓库。',
      '谢谢大家！',
    ],
  },
  'page.html': {
    format: 'html',
    says: [
      '谢谢主持人。我先念一张便条：“钥匙在花盆下面。”写它的人早就不在了，可我们还能进门。',
      '我们整理旧物的时候，常常问值不值得留。我的看法是，先写一张便条，说明它是什么、从哪里来。',
      '一、写给谁',
      '写给不认识我们的人。他们没有我们的记忆，只有我们的字。',
      '（掌声）',
      '最后，请大家今天回去就写一张。谢谢！',
    ],
  },
};
