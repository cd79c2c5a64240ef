import type protobuf from "protobufjs";

const PACKAGE = "google.ai.generativelanguage.v1beta";

/** Fields that the types of `@google/genai` 3.1.0 know and the published protos lack, by message. */
const NEWER_FIELDS: Record<string, Record<string, string>> = {
  GenerateContentRequest: { serviceTier: "ServiceTier", store: "bool" },
  ThinkingConfig: { thinkingLevel: "ThinkingLevel" },
};

const NEWER_ENUMS: Record<string, string[]> = {
  ServiceTier: ["unspecified", "flex", "standard", "priority"],
  ThinkingLevel: ["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH"],
};

// Far above the numbers that Google has given out; they never go over a wire.
const FIRST_NUMBER = 10_000;

let loading: Promise<protobuf.Root> | undefined;

async function load(): Promise<protobuf.Root> {
  const [{ default: library }, { default: published }] = await Promise.all([
    import("protobufjs"),
    import("@google-ai/generativelanguage/protos.json", { with: { type: "json" } }),
  ]);
  const root = library.Root.fromJSON(published as protobuf.INamespace);
  const namespace = root.lookup(PACKAGE) as protobuf.Namespace;
  for (const [name, values] of Object.entries(NEWER_ENUMS)) {
    const numbers = Object.fromEntries(values.map((value, number) => [value, number]));
    namespace.add(new library.Enum(name, numbers));
  }
  for (const [message, fields] of Object.entries(NEWER_FIELDS)) {
    const type = namespace.lookupType(message);
    Object.entries(fields).forEach(([name, of], index) => {
      // A later version of the package may know it.
      if (!type.fields[name]) type.add(new library.Field(name, FIRST_NUMBER + index, of));
    });
  }
  return root;
}

/**
 * A message of Google's published v1beta API, e.g. `GenerateContentRequest`. The definitions are
 * loaded at the first call.
 */
export async function messageType(name: string): Promise<protobuf.Type> {
  loading ??= load();
  return (await loading).lookupType(`${PACKAGE}.${name}`);
}
