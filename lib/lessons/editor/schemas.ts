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

// Of what is written, before defaults are filled in; in the draft that VS Code knows whole.
const schemaText = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: "input", target: "draft-7" }), null, 2)}\n`;
