/** What a browser is shown. */
export async function page(_path: string): Promise<{ headers: Record<string, string>; body: string | Buffer } | undefined> {
  return undefined;
}
