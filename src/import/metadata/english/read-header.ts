import { isOccasion } from '../press-headline.ts';
import { atWhat } from './at-what.ts';
import { callingIn, speakerOfCall } from './calling.ts';
import type { Beside, Found, HeaderLine } from './header.ts';
import { isProper } from './names.ts';
import { officeIn } from './offices.ts';
import { personIn } from './people.ts';
import type { Phrase } from './phrases.ts';
import { LABELS } from './phrases.ts';
import { placeAmong } from './place-among.ts';
import { dayByForm } from './when.ts';
import { inWhere, onWhat } from './where.ts';
import { whoSpeaks } from './who.ts';

/** What one line of a header says: by its label, else by its form. */
export function readHeader(line: HeaderLine, beside: Beside): Found[] {
  const [first, second] = line.phrases;
  const label =
    first?.kind === 'label'
      ? Object.keys(LABELS).find((field) => LABELS[field]?.test(first.text))
      : undefined;
  switch (label) {
    case 'nobody':
      return PREACHES.test(line.text) || (beside.isSpeech && /^author/iu.test(line.text))
        ? whoSpeaks(line, beside, true).map((found) => ({ ...found, isWeak: true }))
        : [];
    case 'date':
      return second?.day ? [{ field: 'date', value: second.day, isLabelled: true }] : [];
    case 'place':
      return [...placeAmong(line.phrases.slice(1)), ...occasionAmong(line.phrases.slice(1))];
    case 'role':
    case 'organization':
      return second && beside.labelled !== undefined
        ? officeLabelled(label, line.text.slice(second.start).trim(), beside.labelled)
        : [];
    case 'event':
    case 'title': {
      // Speaker: Ada Fenwick / Title: Engineer / Company: Ferry Inc.
      const isOffice = beside.labelled !== undefined && isCompany(beside.below[0]);
      const held = isOffice ? officeIn(line.text.slice(second?.start ?? 0).trim()) : undefined;
      if (held) return [{ field: 'role', value: held.role, of: beside.labelled ?? '' }];
      const named = line.text.slice(second?.start ?? line.text.length);
      // Subject: Law is what a library files it under.
      if (/^subject/iu.test(line.text) && named.trim().split(' ').length < 3) return [];
      const value = label === 'event' ? named.replace(WHEN, '') : named;
      return [
        {
          // Title: Ferry Company 2019 Annual General Meeting
          field: isOccasion(value) ? 'event' : label,
          value: value
            .replace(IN_WHICH_FORM, '')
            .replaceAll(/^[“"]|[”"]$/gu, '')
            .trim(),
          isLabelled: true,
        },
      ];
    }
    default:
      return [
        ...surnameFirst(line),
        ...whoSpeaks(line, beside, label === 'speaker'),
        ...atWhat(line, beside),
        ...inWhere(line, beside),
        ...onWhat(line),
        ...dayByForm(line, beside),
        ...callingIn(line.text),
        ...(beside.isHeadline ? speakerOfCall(line.text) : []),
      ];
  }
}

/** Job title: Engineer, Company: Ferry Inc.: of whom the labels above name as the speaker. */
function officeLabelled(field: 'role' | 'organization', value: string, of: string): Found[] {
  if (field === 'organization') return isProper(value) ? [{ field, value, of }] : [];
  const office = officeIn(value);
  return office ? [{ field, value: office.role, of }] : [];
}

function isCompany(line: HeaderLine | undefined): boolean {
  const [label] = line?.phrases ?? [];
  return label?.kind === 'label' && LABELS.organization?.test(label.text) === true;
}

/** Where: Ferry Summit, Lowmere: at what, too. */
function occasionAmong([first, second]: readonly Phrase[]): Found[] {
  // Location: Keynote Address - Ferry Builders Association
  const value =
    first?.kind === 'speech' && /^(?:occasion|organization)$/u.test(second?.kind ?? '')
      ? (second?.occasion ?? second?.text)
      : first?.occasion;
  return value === undefined ? [] : [{ field: 'event', value, isWeak: true }];
}

/** Author: Pastor Ada Fenwick. A sermon is by whoever gives it. */
const PREACHES =
  /^author\s*:\s*(?:(?:the )?(?:pastor|rev(?:erend|\.)?|fr\.|father|bishop|rabbi|canon|deacon)) /iu;

/** Title: A Boat for All (MP3 Audio) */
const IN_WHICH_FORM = /\s\((?:mp3|audio|video|pdf)\b[^()]*\)$/iu;

/** Meeting: Ferrycon 2018 - September 2018 */
const WHEN =
  /(?<!\s)\s{0,3}[–—|-]\s*(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? .{0,8}\d{4}$/iu;

/** Speaker: Fenwick, Ada */
const SURNAME_FIRST =
  /^(?:delivered|given|presented) by\s*:\s*(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.]+(?: \p{Lu}\.?)?)$/iu;

function surnameFirst({ text }: HeaderLine): Found[] {
  const [, surname, name] = SURNAME_FIRST.exec(text) ?? [];
  const person =
    surname === undefined || name === undefined ? undefined : personIn(`${name} ${surname}`);
  return person ? [{ field: 'speaker', value: person.name }] : [];
}
