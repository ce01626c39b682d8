/** The OpenAPI 3.1 description of the API, generated from the very schemas that check the requests and shape the answers.
 *  Made once, when first asked for. */
import { z } from "zod";
import { ERRORS } from "../errors.ts";
import { MAX_BODY } from "../http/index.ts";
import { checkAnswer } from "./answer-schema.ts";
import { publicFlags } from "./public-flags.ts";
import { checkRequest } from "./schema.ts";

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(ERRORS) as [string, ...string[]]),
  detail: z.string().optional(),
  pointer: z.string().optional().describe("JSON pointer into the body (RFC 6901)"),
  errors: z.array(z.object({ code: z.string(), pointer: z.string(), detail: z.string() })).optional(),
});

const id = z.union([z.string(), z.number()]);
const line = z.object({ id: id.nullable(), line: z.int().describe("Number of the line, empty ones not counted") });
const health = z.object({
  live: z.boolean(),
  ready: z.boolean(),
  ruleset: z.string(),
  database: z.enum(["reachable", "unreachable", "unknown", "none"]),
  records: z.object({ waiting: z.int(), dropped: z.int() }),
});

const SCHEMAS = {
  CheckRequest: checkRequest,
  CheckAnswer: checkAnswer,
  BatchRequest: checkRequest.extend({ id }),
  BatchAnswer: z.union([checkAnswer.extend({ id }), problemSchema.extend(line.shape)]),
  Flags: publicFlags,
  Health: health,
  Problem: problemSchema,
};

let made: string | undefined;

export function openApi(): string {
  made ??= JSON.stringify(describe());
  return made;
}

function describe() {
  const schemas = Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const io = name.endsWith("Request") ? "input" : "output";
      const { $schema: _, ...rest } = z.toJSONSchema(schema, {
        target: "draft-2020-12",
        io,
        // Requests are held to their fields; answers may grow.
        override: ({ jsonSchema }) => {
          if (io === "output") delete jsonSchema.additionalProperties;
        },
      });
      return [name, rest];
    }),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "OfferCheck",
      version: "1",
      description: `Reads a job, romance or investment offer and says which signs of harm it shows. Bodies up to ${MAX_BODY} bytes.`,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths: {
      "/api/v1/checks": {
        post: operation("Check one offer", "CheckAnswer", [400, 413, 415, 422, 429, 503], "CheckRequest"),
      },
      "/api/v1/checks/batch": {
        post: {
          ...operation(
            "Check many offers, one a line; answered in the same order, never recorded",
            "BatchAnswer",
            [401, 403, 415, 429, 503],
            "BatchRequest",
            "application/x-ndjson",
          ),
          security: [{}, { batchKey: [] }],
        },
      },
      "/api/v1/flags": {
        get: {
          ...operation("What each sign means, and who warns", "Flags", [503]),
          parameters: [{ name: "locale", in: "query", required: false, schema: { type: "string" } }],
        },
      },
      "/api/v1/openapi.json": {
        get: { summary: "This description", responses: { 200: { description: "OpenAPI 3.1" } } },
      },
      "/api/health": { get: operation("Whether this process lives and is ready", "Health", [503]) },
    },
    components: { schemas, securitySchemes: { batchKey: { type: "http", scheme: "bearer" } } },
  };
}

function operation(summary: string, answer: string, failures: number[], request?: string, media = "application/json") {
  const content = (name: string, type: string) => ({ [type]: { schema: { $ref: `#/components/schemas/${name}` } } });
  const problems = [...failures, 405, 500].map((status) => [
    status,
    {
      description: titlesOf(status),
      content: content("Problem", "application/problem+json"),
      ...(status === 429 || status === 503
        ? { headers: { "Retry-After": { schema: { type: "integer" }, description: "seconds" } } }
        : {}),
    },
  ]);
  return {
    summary,
    ...(request ? { requestBody: { required: true, content: content(request, media) } } : {}),
    responses: { 200: { description: "OK", content: content(answer, media) }, ...Object.fromEntries(problems) },
  };
}

/** What a status can mean here. */
function titlesOf(status: number): string {
  return Object.values(ERRORS)
    .filter((error) => error.status === status)
    .map(({ title }) => title)
    .join("; ");
}
