/** Every address at which there is nothing: a page that says so and leads on, in the language of the address if it has one. */
import { isLocale } from "../../../lib/i18n/index.ts";
import { sendNotFound, wishedLocale } from "../send-page.tsx";

export async function GET(request: Request, context: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await context.params;
  const [first] = path;
  return sendNotFound(isLocale(first) ? first : wishedLocale(request));
}
