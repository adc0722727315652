export function restoreLines(text: string, _language: string): string[] {
  return [text];
}
