/** A day as Chinese writes it: `2023年5月17日`. */
export function chineseDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}

const ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as English writes it: `17 May 2023`. */
export function englishDay(day: string): string {
  return ENGLISH.format(new Date(`${day}T00:00:00Z`));
}
