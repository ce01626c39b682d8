import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseEnv, SETTING_NAMES } from "../../lib/env.ts";

const valid = (source: Record<string, string>) => {
  const parsed = parseEnv(source);
  return parsed.kind === "valid" ? parsed.env : parsed.faults;
};

test("nothing is required", () => {
  expect(valid({})).toEqual({
    OFFERCHECK_DATA: ".data",
    KEY_DIR: ".data/keys",
    BATCH_KEYS: [],
    TRUSTED_PROXIES: [],
    CHECKS_PER_MINUTE: 300,
    RECORD_AFTER_SECONDS: [30, 90],
    RECORDS_IN_MEMORY: 10_000,
    SEEN_EVERY_SECONDS: 60,
  });
});

test("every fault is named at once, and no value", () => {
  const parsed = parseEnv({
    DATABASE_URL: "mysql://user:secret@host/db",
    BATCH_KEYS: "secret",
    TRUSTED_PROXIES: "10.0.0.0/33",
    CHECKS_PER_MINUTE: "many",
    RECORD_AFTER_SECONDS: "90-30",
    RECORDS_IN_MEMORY: "0",
    SEEN_EVERY_SECONDS: "1.5",
  });
  if (parsed.kind === "valid") throw new Error("took them");
  expect(parsed.faults.map((fault) => fault.split(":")[0])).toEqual([
    "DATABASE_URL",
    "BATCH_KEYS",
    "TRUSTED_PROXIES",
    "CHECKS_PER_MINUTE",
    "RECORD_AFTER_SECONDS",
    "RECORDS_IN_MEMORY",
    "SEEN_EVERY_SECONDS",
  ]);
  expect(parsed.faults.join()).not.toMatch(/secret|many/);
});

test("an empty variable counts as one that is not set", () => {
  expect(valid({ DATABASE_URL: "", KEY_DIR: "", CHECKS_PER_MINUTE: "" })).toEqual(valid({}));
});

test("lists take commas and spaces, addresses of both kinds and ranges", () => {
  const sum = "a".repeat(64);
  expect(valid({ TRUSTED_PROXIES: "10.0.0.0/8, ::1 fd00::/8", BATCH_KEYS: `${sum},${sum}` })).toMatchObject({
    TRUSTED_PROXIES: ["10.0.0.0/8", "::1", "fd00::/8"],
    BATCH_KEYS: [sum, sum],
  });
});

test("keys lie with the other data unless a place is named", () => {
  expect(valid({ OFFERCHECK_DATA: "/srv/data" })).toMatchObject({ KEY_DIR: "/srv/data/keys" });
  expect(valid({ OFFERCHECK_DATA: "/srv/data", KEY_DIR: "/srv/keys" })).toMatchObject({ KEY_DIR: "/srv/keys" });
});

test("docs/settings.md lists every setting, and no other", () => {
  const [, section = ""] = readFileSync("docs/settings.md", "utf8").split("## Of the running app");
  const listed = [...section.split("\n## ")[0]!.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...SETTING_NAMES].sort());
});
