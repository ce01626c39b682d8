/** Plain SQL for the scripts: asking a server its version, making and removing databases.
 *  Left to others: tables and records (lib/db, through Prisma). */
import pg from "pg";

const oldestServer = 14;

/** In: an address. Out: what `work` gives, with a connection that is closed afterwards.
 *  @template T
 *  @param {string} url
 *  @param {(client: import("pg").Client) => Promise<T>} work
 *  @returns {Promise<T>} */
export async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Out: `{kind:"fine", version}`, or `{kind:"unreachable" | "too-old", sentence}`. Never shows the password. */
export async function examineServer(url, oldest = oldestServer) {
  const where = withoutPassword(url);
  if (!where) {
    return {
      kind: "unreachable",
      sentence: "DATABASE_URL is no address: it looks like postgresql://user:password@host:5432/name.",
    };
  }
  try {
    const found = await withConnection(url, async (client) => {
      const { rows } = await client.query(
        "select current_setting('server_version') as name, current_setting('server_version_num')::int as number",
      );
      return rows[0];
    });
    const version = Math.floor(found.number / 10_000);
    if (version >= oldest) return { kind: "fine", version };
    return {
      kind: "too-old",
      sentence: `The database at ${where} is PostgreSQL ${found.name}; ${oldest} or newer is needed.`,
    };
  } catch (error) {
    return { kind: "unreachable", sentence: `The database at ${where} cannot be reached: ${reason(error)}.` };
  }
}

/** Out: true when it was made, false when it was there.
 *  @param {string} url
 *  @param {string} name
 *  @param {string} [template]
 *  @returns {Promise<boolean>} */
export function createDatabase(url, name, template) {
  return withConnection(url, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount) return false;
    const from = template ? ` template ${client.escapeIdentifier(template)}` : "";
    await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
    return true;
  });
}

export function dropDatabase(url, name) {
  return withConnection(url, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}

function withoutPassword(url) {
  try {
    const { protocol, host, pathname } = new URL(url);
    return /^postgres(ql)?:$/.test(protocol) ? `${host}${pathname}` : undefined;
  } catch {
    return undefined;
  }
}

/** A refused connection to a name with two addresses comes as an AggregateError without a message. */
function reason(error) {
  const first = error.errors?.[0] ?? error;
  const known = { ECONNREFUSED: "nothing answers there", ENOTFOUND: "no such host", ETIMEDOUT: "no answer" };
  return known[first.code] ?? first.message ?? String(first);
}
