import type { ContributeWords } from './contribute.ts';

export const en: ContributeWords = {
  noScript:
    'This form needs scripts. Without them, use git, or open an issue with the source and the text of the talk, and a maintainer will enter it for you.',
  offline:
    'The registry of speakers and events could not be loaded, so nothing can be checked. What you wrote is kept as a draft; reload the page when you are online.',
  sections: {
    talk: 'The talk',
    edition: 'The edition',
    source: 'The source',
    text: 'The transcript',
    address: 'The address',
  },
  optional: 'optional',
  title: { label: 'Title', hint: 'As the event announced it, without speaker or date.' },
  speaker: {
    label: 'Speaker',
    hint: 'Choose from the registry, or write a name. Leave it empty if the source does not say.',
  },
  addSpeaker: 'Add another speaker',
  removeSpeaker: 'Remove this speaker',
  event: {
    label: 'Event',
    hint: 'The conference, course or programme. Choose from the registry, or write a name.',
  },
  date: { label: 'Day of the talk', hint: 'The day it was given, not the day it was published.' },
  language: { label: 'Language of the talk' },
  edition: { label: 'Kind of edition' },
  summary: {
    label: 'Summary',
    hint: 'Two sentences, 150 to 400 characters: what is claimed, and for whom it matters.',
  },
  topics: { label: 'Topics' },
  rights: { label: 'Rights', hint: 'Whose the talk is, and how this edition may be used.' },
  publisher: { label: 'Publisher', hint: 'A paper, a site or the organiser, for example.' },
  sourceTitle: {
    label: 'Title of the source',
    hint: 'The source’s own headline, even where it differs from the title of the talk.',
  },
  sourceUrl: { label: 'Address of the source' },
  sourceDate: { label: 'Day the source was published' },
  text: {
    label: 'Text',
    hint: 'One paragraph a line, with a blank line between; a chapter is “## Its name”; a change of speaker is <Turn speaker="id"/>.',
  },
  slug: {
    label: 'Address of the talk',
    hint: 'It cannot be changed once it is published. Begin with the year; use lower-case letters, digits and hyphens.',
  },
  known: 'In the registry: ',
  another: 'Not this one; someone or something else of that name',
  newSpeaker: 'Not in the registry: a new speaker. Give the spellings that you know.',
  newEvent: 'Not in the registry: a new event. Give the spellings that you know.',
  nameIn: {
    'zh-Hans': 'Name in Simplified Chinese',
    'zh-Hant': 'Name in Traditional Chinese',
    en: 'Name in English',
  },
  id: {
    label: 'Id',
    hint: 'The name in Latin letters, like liz-barry. It cannot be changed once it is published.',
  },
  start: { label: 'First day' },
  end: { label: 'Last day' },
  place: { label: 'Place' },
  suggestedRights: (edition, publisher) =>
    edition === 'verbatim'
      ? 'The talk is its speaker’s, published under CC BY 4.0 with the speaker’s consent.'
      : `The talk is its speaker’s. This ${edition} edition was written in our own words from ${publisher === '' ? 'a public source' : `the account in ${publisher}`} and is published under CC BY 4.0.`,
  takeSuggestion: 'Use this: ',
  tidy: 'Make each line a paragraph',
  tidyHint: 'Some lines have no blank line between them and will be read as one paragraph.',
  fillIn: 'Fill this in.',
  found: (words) => `Found: ${words}`,
  expected: (words) => `Expected: ${words}`,
  more: (count) => `And ${count} more.`,
  line: (number) => `Line ${number}`,
  summaryOfFindings: (count) =>
    count === 1 ? 'There is one thing to put right' : `There are ${count} things to put right`,
  warning: 'Note: ',
  preview: 'Preview',
  previewEmpty: 'Once there is text, it appears here as readers will see it.',
  previewUnsound: 'The preview follows when the places marked in the text are put right.',
  check: 'Check and make the files',
  draftKept: 'The draft is kept in this browser only.',
  draftNotKept:
    'This browser does not keep drafts: what you wrote is lost when you leave the page.',
  draftRestored: 'Your last draft has been restored.',
  clear: 'Clear the draft',
  clearConfirm: 'Clear everything that you filled in? It cannot be brought back.',
  done: 'It passes the check and is ready to be sent',
  stepsOne:
    'These steps put it into the repository. You need to be signed in to GitHub; this page sends nothing for you.',
  stepsMany: (count) =>
    `There are ${count} files; put them into the repository in this order. You need to be signed in to GitHub; this page sends nothing for you.`,
  openFilled: 'Open the new-file page, filled in',
  openEmpty: 'Open an empty new-file page',
  pasteHint:
    'The text is too long for an address: copy the file, open the empty new-file page, and paste into the large box.',
  copy: 'Copy the file',
  show: 'Show the file',
  copied: 'Copied.',
  copyFailed: 'The browser does not allow copying; select the text below and copy it yourself.',
  propose: 'On that page press “Commit changes…”, then “Propose changes”.',
  branch: {
    label: 'Address of the page that follows',
    hint: 'Paste the address of the page that comes next (“Comparing changes”) and the other files join the same submission. Do not press “Create pull request” yet.',
  },
  branchUnknown:
    'This does not look like the address of that page. The other files will be submissions of their own, which is all right too.',
  last: 'Finally press “Create pull request”. The automatic check answers there within minutes.',
};
