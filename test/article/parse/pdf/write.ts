/** What stands on a page: text at a place, in points from the bottom left. */
export type Mark = { text: string; x: number; y: number; size?: number };

export type PdfOptions = {
  info?: Record<string, string>;
  /** Entries of the trailer, as they are. */
  trailer?: string;
};

/** A PDF in Helvetica, a page for each list of marks, drawn in their order. */
export function writePdf(pages: Mark[][], options: PdfOptions = {}): Buffer {
  return assemble(
    pages.map((marks) => stream(marks.map(draw).join('\n'))),
    options,
  );
}

/** A PDF of pages with these content streams. */
export function assemble(contents: string[], { info = {}, trailer = '' }: PdfOptions = {}): Buffer {
  const kids = contents.map((_, at) => `${at * 2 + 4} 0 R`).join(' ');
  const entries = Object.entries(info).map(([key, value]) => `/${key} ${literal(value)}`);
  const resources = '/MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} ${resources} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${at * 2 + 5} 0 R >>`,
      content,
    ]),
    `<< ${entries.join(' ')} >>`,
  ];
  return Buffer.from(withTable(objects, `/Info ${objects.length} 0 R ${trailer}`), 'latin1');
}

export function stream(content: string, filter = ''): string {
  return `<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`;
}

function withTable(objects: string[], trailer: string): string {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = String(body.length).padStart(10, '0');
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${offset} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${body}${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF`;
}

function draw({ text, x, y, size = 10 }: Mark): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`;
}
