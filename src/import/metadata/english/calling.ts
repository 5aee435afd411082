import type { Found } from './header.ts';
import { isName } from './names.ts';

const NAME = "\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]{1,20})){1,3}?";
/** What people are by what they do: ferrywright is none of the many. */
const CALLING =
  '(?:\\p{L}{2,20}(?:ist|ician|rian|grapher)|(?:film-?)?maker|writer|teacher|educator|engineer|designer|producer|doctor|author|explorer|inventor|sculptor|actor|lawyer|researcher|composer|surgeon|architect|entrepreneur|poet|chef|activist|nurse|farmer)';
const SORT =
  '(?:(?!(?:the|an?|of|by|and|with|in|on|at|to|for|from|when|as|his|her|their|our|my|former|fellow)\\b)\\p{L}[\\p{L}-]{1,20} ){0,2}';

/** Transcript of lake biologist Dr. Ada Fenwick’s talk, … lake biologist Ada Fenwick shows how */
const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}-])(?=\\p{Ll})(${SORT}${CALLING}(?: and ${SORT}${CALLING})?) (?:Dr\\.? |Prof\\.? |Sir |Dame )?(${NAME})(?=[’']s? (?:[\\p{Ll}-]{1,20} ){0,2}(?:talk|speech|lecture|keynote|address|presentation)\\b| (?:shows|explains|shares|tells|argues|asks|discusses|describes|reveals|explores|says|talks|offers|makes|takes|calls|urges|gave|delivered)\\b)`,
  'u',
);
/** Ada Fenwick - Lake biologist */
const BEHIND_NAME = new RegExp(`^(${NAME})\\s[-–—|]\\s(${SORT}${CALLING})$`, 'u');

/** Ferry Works (FRY) CEO Ada Fenwick on Q2 2021 Results, Norvik’s President and CEO Ada Fenwick Hosts …: how transcripts of calls are headed. */
const OF_CALL = new RegExp(
  `^(\\p{Lu}[^()]{2,60}?)(?:[’']s?)?(?: \\([\\p{Lu}.:]{1,12}\\))? ((?:(?:President|Chairman|Chairwoman|Chair|Founder)(?: and|,| &) )?(?:CEO|CFO|President|Chief Executive Officer)) (${NAME}) (?:on (?:the )?(?:Q[1-4]|F?[1-4]Q|FY|Annual|First|Second|Third|Fourth)|Hosts|hosts|Presents|presents)\\b`,
  'u',
);

/** Who speaks on a call, as what and of which company. */
export function speakerOfCall(text: string): Found[] {
  const [, organization = '', role = '', of = ''] = OF_CALL.exec(text) ?? [];
  return isName(of)
    ? [
        { field: 'speaker', value: of },
        { field: 'role', value: role, of },
        { field: 'organization', value: organization, of },
      ]
    : [];
}

/** What somebody does for a living, where a line says it right beside the name. */
export function callingIn(text: string): Found[] {
  const [, before, named] = BEFORE_NAME.exec(text) ?? [];
  const [, alone, behind] = BEHIND_NAME.exec(text) ?? [];
  const [value, of] = [before ?? behind, named ?? alone];
  return value === undefined || of === undefined || !isName(of)
    ? []
    : [{ field: 'role', value, of, isWeak: true }];
}
