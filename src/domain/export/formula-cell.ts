/** Whether a spreadsheet would take the text for a formula, or strip what hides one (OWASP, CSV injection). */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text);
}
