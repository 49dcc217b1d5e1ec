/** The number of a request as it is shown: « D-000123 ». */
export function requestNumber(number: number): string {
  return `D-${String(number).padStart(6, '0')}`;
}
