/** Everything that happens between an answer and the database, in the background and without ever holding up an answer: two
 *  buffers (records and fingerprints, each with its own chance, so that the tables cannot be joined by their order), the
 *  minute's refresh of "seen", and the daily removal of what is too old. A database that is away is tried again every few
 *  seconds; nobody has to restart anything. In: a store, settings, clocks. */
import { describeBug } from "../http/index.ts";
import type { Recording } from "./check-offer.ts";
import { keyFiles } from "./near-copies/key-files.ts";
import { nearCopies, SEEN_DAYS, toNearCopy } from "./near-copies/seen.ts";
import type { CheckRecord, NearCopyRecord } from "./record.ts";
import { recordBuffer } from "./record-buffer.ts";
import { dayOf, monthOf } from "./record-dates.ts";
import type { CheckStore } from "./store.ts";

export interface RecorderSettings {
  keyFolder: string;
  /** least and most milliseconds between a check and its record */
  delay: readonly [number, number];
  capacity: number;
  seenEveryMs: number;
  newId: () => CheckRecord["id"];
  random: () => number;
  now: () => number;
  monotonic: () => number;
}

export interface Recorder {
  recording: Recording;
  /** null until the first attempt */
  readonly databaseReachable: boolean | null;
  readonly waiting: number;
  readonly dropped: number;
  /** Writes what waits and stops the clocks. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;
const RETRY_MS = 5_000;
/** Records of the present month and of 12 before it, which is 13 months at most. */
const MONTHS_KEPT = 13;

export function startRecorder(store: CheckStore, settings: RecorderSettings): Recorder {
  const { delay, capacity, random, now, monotonic, seenEveryMs } = settings;
  const keys = keyFiles(settings.keyFolder, now);
  const copies = nearCopies(keys, store, seenEveryMs, { now, monotonic });
  const records = recordBuffer<CheckRecord>({ write: store.writeRecords, delay, capacity, random });
  const fingerprints = recordBuffer<NearCopyRecord>({ write: store.writeNearCopies, delay, capacity, random });
  let reachable: boolean | null = null;
  let removedOn = "";
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  async function round(): Promise<void> {
    try {
      await copies.refresh();
      reachable = true;
      await removeOld();
    } catch {
      // Not logged: an outage of the database is seen at /api/health, and its messages could hold what was being written.
      reachable = false;
    }
    if (stopped) return;
    timer = setTimeout(() => void round(), reachable ? seenEveryMs : Math.min(RETRY_MS, seenEveryMs));
    timer.unref();
  }

  async function removeOld(): Promise<void> {
    const today = dayOf(now());
    if (removedOn === today) return;
    const months = await store.removeOld(monthOf(now(), MONTHS_KEPT), dayOf(now() - (SEEN_DAYS - 1) * DAY_MS));
    keys.destroyAllBut(months.add(monthOf(now())));
    removedOn = today;
  }

  void round();
  return {
    recording: {
      newId: settings.newId,
      nearCopies: copies,
      keep(record, fingerprint) {
        try {
          records.add(record);
          if (fingerprint) fingerprints.add(toNearCopy(settings.newId(), now(), fingerprint));
        } catch (bug) {
          console.error(describeBug(bug));
        }
      },
    },
    get databaseReachable() {
      return reachable;
    },
    get waiting() {
      return records.waiting + fingerprints.waiting;
    },
    get dropped() {
      return records.dropped + fingerprints.dropped;
    },
    async stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      await Promise.all([records.flush(), fingerprints.flush()]);
    },
  };
}
