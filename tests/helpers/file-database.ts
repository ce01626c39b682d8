/** Runs before each file of tests/db: a database of its own, migrated and with reference data, named by DATABASE_URL before
 *  the file's imports are read. */
import { createTestDatabase } from "./database.ts";

process.env.DATABASE_URL = await createTestDatabase();
