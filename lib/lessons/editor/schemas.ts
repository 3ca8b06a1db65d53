import { z } from "zod";
import { claimsSchema, courseSchema } from "../course-schema";
import { equivalentsSchema } from "../mutation/equivalents";

/** What editors know of the JSON files that authors write, by the file's name. */
export function editorSchemas(): Record<string, string> {
  return {
    "course.json": schemaText(courseSchema),
    "claims.json": schemaText(claimsSchema),
    "equivalent.json": schemaText(equivalentsSchema),
  };
}

// What is left out is the reader's default, so the schema speaks of what is written.
const schemaText = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
