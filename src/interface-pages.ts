import { interfacePath } from './archive/addresses.ts';
import type { Language } from './archive/languages.ts';
import { LANGUAGES } from './archive/languages.ts';

/** A page of the interface in one language, with its counterparts in the others. */
export type InterfacePage = {
  language: Language;
  path: string;
  versions: { language: Language; path: string }[];
};

/** `path` in every language of the interface, as parameters and props of a `[...language]` route. */
export function interfacePages<Params extends object, Props extends object>(
  path: `/${string}`,
  params: Params,
  props: Props,
): { params: Params & { language: string | undefined }; props: Props & InterfacePage }[] {
  const versions = LANGUAGES.map((language) => ({ language, path: interfacePath(language, path) }));
  return versions.map((version) => ({
    params: { ...params, language: version.language === 'zh-Hans' ? undefined : version.language },
    props: { ...props, ...version, versions },
  }));
}
