/** In: a text, a rule set and what is known besides. Out: everything that was found, before anything is judged: the reading,
 *  word hits, entities, and for each post its scopes. Shared by evaluate.ts and explain.ts. */
import { disguises } from "./entities/disguises.ts";
import { findEntities } from "./entities/find-entities.ts";
import { type FoundWords, findWords } from "./matching/find-words.ts";
import { barriersOf, entityFinds, type Home, type Scope, scopeOf } from "./matching/scope.ts";
import { read } from "./text/read.ts";
import type { Context, Entity, Message, Reading, RuleSet } from "./types.ts";

export interface Analysis {
  reading: Reading;
  words: FoundWords;
  entities: Entity[];
  posts: PostScopes[];
}

export interface PostScopes {
  /** what the other side says: a whole post, or each other speaker's lines */
  claims: Scope[];
  /** everything in the post, the reader's own lines too */
  everything: Scope;
}

/** How a text is read and which words are found in it, before anything else is made of it: for those who look after words. */
export function readWords(text: string, ruleset: RuleSet): Pick<Analysis, "reading" | "words"> {
  const reading = read(text, ruleset.languages);
  return { reading, words: findWords(reading, ruleset) };
}

export function analyse(text: string, ruleset: RuleSet, context: Context): Analysis {
  const { reading, words } = readWords(text, ruleset);
  const found = findEntities(reading, words, ruleset, context);
  const entities = [...found, ...disguises(reading)].sort((a, b) => a.start - b.start || a.end - b.end);
  const finds = { rules: ruleset.ruleIndex, terms: words.terms, entities: entityFinds(reading, entities) };
  const home = homeOf(reading, ruleset, context);
  const barriers = barriersOf(reading);
  const speakerOfToken = speakersByToken(reading);
  const posts = reading.posts.map((post, index): PostScopes => {
    const inPost = (token: number) => reading.tokenPost[token] === index;
    const everything = scopeOf(reading, barriers, finds, home, { post: index, speaker: null, holds: inPost });
    if (!post.chat) return { claims: [everything], everything };
    const claims = reading.speakers.flatMap((speaker, number) => {
      if (speaker.side === "reader") return [];
      return scopeOf(reading, barriers, finds, home, {
        post: index,
        speaker: number,
        holds: (token) => inPost(token) && speakerOfToken[token] === number,
      });
    });
    return { claims, everything };
  });
  return { reading, words, entities, posts };
}

function homeOf({ language }: Reading, { money }: RuleSet, context: Context): Home {
  const byLanguage = language ? money.currencyOfLanguage.get(language) : undefined;
  const country = context.from ?? byLanguage?.country ?? null;
  return { country, currency: (country && money.currencyOf.get(country)) || null, currencyOf: money.currencyOf };
}

function speakersByToken({ messages, tokenCount }: Reading): Int32Array {
  const speakers = new Int32Array(tokenCount).fill(-1);
  for (const { tokenFrom, tokenTo, speaker } of messages as Message[]) speakers.fill(speaker, tokenFrom, tokenTo);
  return speakers;
}
