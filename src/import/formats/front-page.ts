/** Whether an address is that of a site's front page: a heading that leads there is the site's name. */
export function isFrontPage(address: string): boolean {
  return /^(?:https?:\/\/[^/?#]+\/?|\/)(?:index\.\w{3,5})?$/iu.test(address);
}
