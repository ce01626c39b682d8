/** `/assets/<name>-<hash>.<ending>`: the style sheet and the small modules. The address changes with the contents, so they may
 *  be kept for a year. */
import { assets } from "../../../ui/assets/assets.ts";

export async function GET(_request: Request, context: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await context.params;
  const asset = assets().find(file);
  const headers = {
    "Content-Type": `${asset?.type ?? "text/plain"}; charset=utf-8`,
    "Cache-Control": asset ? "public, max-age=31536000, immutable" : "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  return new Response(asset?.body ?? "", { status: asset ? 200 : 404, headers });
}
