import { Parser } from "htmlparser2";

interface Listing {
  objects: { key: string; size: number; etag: string }[];
  /** Where the next page begins; null after the last. */
  next: string | null;
}

/** A page of ListObjectsV2. Its keys are encoded as in an address where it says so: not every store does it when asked. */
export function listingOf(xml: string): Listing {
  const path: string[] = [];
  const objects: Listing["objects"] = [];
  let fields = new Map<string, string>();
  let token = "";
  let encoding = "";
  const parser = new Parser(
    {
      onopentag(name) {
        path.push(name);
        if (name === "Contents") fields = new Map();
      },
      ontext(text) {
        const name = path.at(-1) ?? "";
        if (path.at(-2) === "Contents") fields.set(name, (fields.get(name) ?? "") + text);
        else if (name === "NextContinuationToken") token += text;
        else if (name === "EncodingType") encoding += text;
      },
      onclosetag(name) {
        path.pop();
        if (name !== "Contents") return;
        objects.push({
          key: fields.get("Key") ?? "",
          size: Number(fields.get("Size") ?? 0),
          etag: fields.get("ETag") ?? "",
        });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const decode = (key: string) =>
    encoding === "url" ? decodeURIComponent(key.replaceAll("+", " ")) : key;
  return {
    objects: objects.map((one) => ({ ...one, key: decode(one.key) })),
    next: token === "" ? null : token,
  };
}
