/** Whether a path from the root is a test, or something that only tests use. */
export function isTestFile(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path);
}
