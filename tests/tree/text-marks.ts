/** What a text holds beside words, sorted: its {{placeholders}} and its <tags>. */
export function textMarks(text: string): string[] {
  const placeholders = [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => `{{${match[1]}}}`);
  const tags = [...text.matchAll(/<\/?\s*([\w-]+)\s*\/?>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...placeholders, ...tags])].toSorted();
}
