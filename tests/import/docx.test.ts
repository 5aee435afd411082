import { describe, expect, it } from 'vitest';
import { outline, read, refusalOf } from './import-text.ts';
import { storedZip } from './stored-zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function docx(paragraphs: string): Uint8Array {
  return storedZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs}</w:body></w:document>`,
  });
}

describe('Word documents', () => {
  it('are read paragraph by paragraph', async () => {
    const bytes = docx(
      paragraph('各位同学，大家好。') +
        paragraph('我想和你们谈谈怎样记下一次演讲。') +
        paragraph('谢谢大家。'),
    );
    const edition = await read('talk.docx', bytes);
    expect(edition.capture.format).toBe('docx');
    expect(outline(edition)).toEqual([
      '各位同学，大家好。',
      '我想和你们谈谈怎样记下一次演讲。',
      '谢谢大家。',
    ]);
  });

  const others: [file: string, holds: string, words: RegExp][] = [
    ['pictures.zip', 'a.txt', /ZIP archive.*Unpack/],
    ['slides.pptx', 'ppt/presentation.xml', /PowerPoint.*notes/],
    ['numbers.xlsx', 'xl/workbook.xml', /Excel/],
    ['book.epub', 'META-INF/container.xml', /EPUB.*chapter/],
    ['talk.odt', 'content.xml', /OpenDocument.*\.docx/],
  ];
  for (const [file, holds, words] of others) {
    it(`are told from ${file}, whatever its name and the format that is asked for`, async () => {
      for (const name of [file, 'talk.docx']) {
        const refusal = await refusalOf(name, storedZip({ [holds]: 'x' }), { format: 'text' });
        expect(refusal?.rule).toBe('not-text');
        expect(refusal?.en).toMatch(words);
      }
    });
  }
});
