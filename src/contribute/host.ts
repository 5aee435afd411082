/** Where files are written: a repository on a host of GitHub's kind, and a branch of it. */
export interface Place {
  /** Address of the repository, without a trailing slash. */
  url: string;
  branch: string;
}

/** The host refuses addresses longer than about 8 kB; a Han character takes nine bytes. */
export const LONGEST_ADDRESS = 7500;

/** The host's page for a new file at `path`, empty. */
export function newFileAddress({ url, branch }: Place, path: string): string {
  return `${url}/new/${branch}?filename=${encodeURIComponent(path)}`;
}

/** The same page with the text already in it, or nothing where the address would be too long. */
export function filledFileAddress(place: Place, path: string, text: string): string | undefined {
  const address = `${newFileAddress(place, path)}&value=${encodeURIComponent(text)}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/**
 * The branch that the host made for a first file, read from the address of the page that it shows
 * then (`…/compare/main...name:repository:patch-1`) or of the branch itself (`…/tree/patch-1`).
 */
export function branchAt(address: string, home: Place): Place | undefined {
  const { origin, pathname } = new URL(home.url);
  const [, owner = '', repository = ''] = pathname.split('/');
  const given = URL.parse(address.trim());
  if (given?.origin !== origin) return undefined;
  const [, givenOwner = '', givenRepository = '', page, ...rest] = decodeURIComponent(
    given.pathname,
  ).split('/');
  if (givenRepository === '' || rest.length === 0) return undefined;
  const place = (user: string, name: string, branch: string): Place => ({
    url: `${origin}/${user}/${name}`,
    branch,
  });
  if (page === 'tree') return place(givenOwner, givenRepository, rest.join('/'));
  if (page !== 'compare') return undefined;
  const head = rest.join('/').split('...').at(-1) ?? '';
  const [user, name, branch] = head.split(':');
  if (user === undefined || user === '') return undefined;
  if (name === undefined) return place(owner, repository, user);
  return branch === undefined ? place(user, repository, name) : place(user, name, branch);
}
