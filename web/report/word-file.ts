// Writes a report as a Word file (Office Open XML), set as Chinese and English offices set their papers: A4, black on white, tables with
// rules above and below. The pictures come as PNG, which every version of Word shows.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportBlock, ReportChart, ReportDocument, ReportTable } from './report-document.ts';

export interface WordPicture {
  readonly png: Uint8Array;
  /** In pixels; it is fitted into the width of the page. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

export interface WordOptions {
  readonly pictures: ReadonlyMap<ReportChart, WordPicture>;
  /** BCP 47, for Word's spelling and hyphenation. */
  readonly language: string;
}

/** Twentieths of a point: A4 with margins of 20 mm. */
const page = { width: 11_906, height: 16_838, margin: 1134 };
/** Width between the margins in pixels at 96 dots an inch. */
const roomPixels = ((page.width - 2 * page.margin) / 1440) * 96;
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' };
const headFont = { ...font, eastAsia: 'SimHei' };
/** Half points. */
const sizes = { title: 36, heading: 26, body: 21, small: 17 };

/** Returns the file. */
export function wordFile(report: ReportDocument, options: WordOptions): Promise<Blob> {
  const document = new Document({
    title: report.title,
    creator: 'wangge',
    styles: {
      default: {
        document: {
          run: { font, size: sizes.body, language: { value: options.language, eastAsia: 'zh-CN' } },
          paragraph: { spacing: { after: 100, line: 300 } },
        },
        title: { run: { font: headFont, size: sizes.title, bold: true } },
        heading1: {
          run: { font: headFont, size: sizes.heading, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: new Footer({ children: [small(report.foot), pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
          small(report.lead),
          ...report.sections.flatMap(({ heading, blocks }) => [
            ...(heading === ''
              ? []
              : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] })]),
            ...blocks.flatMap((block) => blockParts(block, options)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function blockParts(block: ReportBlock, { pictures }: WordOptions): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [new Paragraph(block.text)];
    case 'finding':
      return [new Paragraph({ children: [new TextRun({ text: block.text, bold: true })] })];
    case 'command':
      return [
        new Paragraph({
          children: [new TextRun({ text: block.text, font: 'Consolas', size: sizes.small })],
        }),
      ];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [small(block.caption, true), wordTable(block), new Paragraph('')];
    case 'figure':
      return figureParts(pictures.get(block.chart));
  }
}

function figureParts(picture: WordPicture | undefined): Paragraph[] {
  if (picture === undefined) return [];
  const scale = Math.min(1, roomPixels / picture.width);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: picture.caption, title: picture.caption, description: picture.caption },
  });
  return [new Paragraph({ keepNext: true, children: [image] }), small(picture.caption)];
}

function wordTable({ head, rows, words }: ReportTable): Table {
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
  const hair = { style: BorderStyle.SINGLE, size: 2, color: 'A0A0A0' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (text: string, column: number, bold: boolean): TableCell => {
    const isNumber = column > 0 && !words.includes(column);
    return new TableCell({
      margins: { top: 30, bottom: 30, left: 40, right: 80 },
      children: [
        new Paragraph({
          spacing: { after: 0, line: 240 },
          alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, size: sizes.small, bold })],
        }),
      ],
    });
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: hair,
      insideVertical: none,
    },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, column) => cell(text, column, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column, false)) }),
      ),
    ],
  });
}

const small = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, size: sizes.small, bold, color: '444444' })] });

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ size: sizes.small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
