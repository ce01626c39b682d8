/** Of a chat: at which message it turned, and who writes. Of several posts in one paste: what each came to. */
import { type Answer, quoteOf, type Texts } from "../answer-page/answer.ts";
import type { InLanguage } from "../in-language.ts";
import { VisibleText } from "../marked-offer/visible-text.tsx";

/** Characters of a message that are quoted; it stands whole in the text above. */
const QUOTED = 300;

export const hasConversation = ({ speakers, posts }: Answer) => (speakers?.length ?? 0) > 0 || (posts?.length ?? 0) > 1;

export function Conversation({ locale, t, answer, texts }: InLanguage & { answer: Answer; texts: Texts }) {
  const { turnedAt, messages, speakers = [], posts = [] } = answer;
  const turned = typeof turnedAt === "number" ? messages?.[turnedAt] : undefined;
  const show = (text: string) => <VisibleText locale={locale} t={t} text={text} />;
  return (
    <>
      {turned && typeof turnedAt === "number" && (
        <>
          <p>{t("conversation.turned", { number: turnedAt + 1 })}</p>
          <blockquote className="turn">
            <bdi>{show(shorten(quoteOf(texts, turned)))}</bdi>
          </blockquote>
        </>
      )}
      {speakers.length > 0 && (
        <>
          <h3>{t("conversation.speakers")}</h3>
          <ul className="plain">
            {speakers.map((speaker, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two speakers may bear one name; the list never changes
              <li key={index}>
                {t.rich(speaker.side === "reader" ? "conversation.you" : "conversation.other", {
                  who: () => <bdi key="who">{show(quoteOf(texts, speaker.name))}</bdi>,
                  count: speaker.messages,
                })}
              </li>
            ))}
          </ul>
          {speakers.some((speaker) => speaker.side === "reader") && (
            <p className="soft">{t("conversation.ownWords")}</p>
          )}
        </>
      )}
      {posts.length > 1 && (
        <>
          <p>{t("conversation.posts", { count: posts.length })}</p>
          <ul className="plain">
            {posts.map((post, index) => (
              <li key={post.start}>
                {t("conversation.post", { number: index + 1, verdict: t(`conversation.postVerdict.${post.verdict}`) })}
                {": "}
                <bdi>{show(shorten(quoteOf(texts, post).trim(), 60))}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Cut at a whole character, with a sign that something follows. */
function shorten(text: string, most = QUOTED): string {
  const characters = Array.from(text.slice(0, most * 2));
  return characters.length > most || text.length > most * 2 ? `${characters.slice(0, most).join("")}…` : text;
}
