/** In: the text of rules/CHANGELOG.md. Out: the version that its newest heading names (`## 2026.11.24-1`), or null.
 *  The changelog is where people say what changed; naming the version anywhere else as well would let the two differ. */
export function newestVersion(changelog: string | null): string | null {
  return /^## (\d{4}\.\d{2}\.\d{2}-\d+)\s*$/m.exec(changelog ?? "")?.[1] ?? null;
}
