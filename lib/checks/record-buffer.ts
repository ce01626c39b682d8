/** Rows wait here between the answer and the database: 30-90 s, then shuffled, then written in batches. So no row tells when
 *  its check was made, and no answer waits for a write. When the database is away rows stay, the oldest go when the buffer is
 *  full, and writing is tried again every few seconds; rows carry their own random id, so that a batch whose outcome is not
 *  known can be written again without being counted twice. In: rows, a writer, chance and time. Never throws. */

export interface RecordBuffer<Row> {
  add(row: Row): void;
  /** Writes what is there now. Fulfils when it is written or could not be. */
  flush(): Promise<void>;
  readonly waiting: number;
  readonly dropped: number;
}

export interface BufferOptions<Row> {
  /** All of the batch or nothing. Rejects when it could not be written. */
  write(rows: readonly Row[]): Promise<void>;
  /** between the two, in milliseconds */
  delay: readonly [number, number];
  capacity: number;
  /** in [0, 1) */
  random: () => number;
}

/** One statement; larger ones hold up other work of this process. */
const BATCH = 500;
/** A shuffled batch of this many hides each of its rows well enough not to wait longer. */
const ENOUGH = 2_000;
const RETRY_MS = 3_000;

export function recordBuffer<Row>({
  write,
  delay: [least, most],
  capacity,
  random,
}: BufferOptions<Row>): RecordBuffer<Row> {
  let rows: Row[] = [];
  let dropped = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> | null = null;

  function schedule(afterMs: number): void {
    if (timer) return;
    timer = setTimeout(() => void flush(), afterMs);
    timer.unref();
  }

  function flush(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  }

  async function writeAll(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const taken = shuffled(rows, random);
    rows = [];
    for (let from = 0; from < taken.length; from += BATCH) {
      try {
        await write(taken.slice(from, from + BATCH));
      } catch {
        keep(taken.slice(from));
        schedule(RETRY_MS);
        return;
      }
    }
    if (rows.length > 0) schedule(least + random() * (most - least));
  }

  /** Back in front of what has come since. */
  function keep(unwritten: Row[]): void {
    rows = [...unwritten, ...rows];
    dropOldest();
  }

  function dropOldest(): void {
    const over = rows.length - capacity;
    if (over <= 0) return;
    rows.splice(0, over);
    dropped += over;
  }

  return {
    add(row) {
      rows.push(row);
      dropOldest();
      if (writing) return;
      if (rows.length === ENOUGH && timer) {
        clearTimeout(timer);
        timer = null;
        schedule(0);
      } else schedule(least + random() * (most - least));
    },
    flush,
    get waiting() {
      return rows.length;
    },
    get dropped() {
      return dropped;
    },
  };
}

/** Fisher and Yates. */
function shuffled<Row>(rows: readonly Row[], random: () => number): Row[] {
  const out = [...rows];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}
