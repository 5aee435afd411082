const SEASON = 'Trinity|Easter|Epiphany|Advent|Lent|Pentecost|Christmas|Ordinary Time';
const ORDINAL =
  '\\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|\\p{L}{3,6}teenth|[Tt]wentieth|[Tt]wenty-\\p{Ll}{4,7}|[Ll]ast';

/** Trinity XI, Proper 12, Second Sunday of Easter, Seventeenth after Trinity, Year B, – Evening –: which Sunday it is, as sermons are headed. */
export const CHURCH_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:${SEASON}|Proper) (?:\\d{1,2}|[IVX]{2,5})|(?:${ORDINAL})(?: Sunday)? (?:after|of|in|before) (?:the )?(?:${SEASON})|(?:Palm|Low|Passion|Mothering|Whit|Trinity|Easter) Sunday)(?:,? \\(?Year [ABC]\\)?)?|Year [ABC]|(?<= [-–—|] )(?:Morning|Evening|Evensong|Matins)(?= [-–—|]|$))(?![\\p{L}\\d])`,
  'gu',
);
