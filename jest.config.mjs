/** One jest project per kind of test, so that each can be run alone (`npm run test:unit`) and set up what only it needs.
 *  Run through `NODE_OPTIONS=--experimental-vm-modules`: the product is native ES modules, and so are its tests. */
const common = {
  rootDir: import.meta.dirname,
  cacheDirectory: "<rootDir>/.data/cache/jest",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        swcrc: false,
        sourceMaps: "inline",
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/.next", "<rootDir>/.data"],
  setupFilesAfterEnv: ["<rootDir>/tests/helpers/quiet-console.ts"],
};

const project = (name, folders, more = {}) => ({
  ...common,
  displayName: name,
  testEnvironment: "node",
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  ...more,
});

const withDatabase = {
  globalSetup: "<rootDir>/tests/helpers/database-run.mjs",
  globalTeardown: "<rootDir>/tests/helpers/database-run-end.mjs",
};
const withPages = { ...withDatabase, globalSetup: "<rootDir>/tests/helpers/pages-run.mjs" };

export default {
  testTimeout: 20_000,
  projects: [
    project("habits", ["habits"]),
    project("unit", ["unit", "golden"]),
    project("rules", ["rules"]),
    project("dom", ["dom"], {
      testEnvironment: "<rootDir>/tests/helpers/dom-environment.mjs",
      testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
    }),
    project("db", ["db"], { ...withDatabase, setupFiles: ["<rootDir>/tests/helpers/file-database.ts"] }),
    project("http", ["http"], withPages),
    project("browser", ["browser"], withPages),
    project("start", ["start"], withPages),
  ],
};
