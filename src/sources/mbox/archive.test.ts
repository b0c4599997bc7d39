import { expect, it } from "vitest";
import { mbox } from "./index.ts";

async function authorsOf(text: string) {
  const bad: unknown[] = [];
  const bytes = new TextEncoder().encode(text);
  const conversations = [];
  const input = {
    name: "archive.txt",
    size: bytes.length,
    stream: (async function* () {
      yield bytes;
    })(),
  };
  const options = {
    staff: [],
    note: () => {},
    bad: (record: unknown) => void bad.push(record),
    progress: () => {},
  };
  for await (const conversation of mbox.read(input, options)) conversations.push(conversation);
  expect(bad).toEqual([]);
  return conversations.flatMap(({ messages }) =>
    messages.map(({ author: { name, email } }) => `${name} <${email}>`),
  );
}

it.each([
  ["ana at shop.example", "ana@shop.example"],
  ["@n@ @end|ng |rom @hop@ex@mp|e", "@n@@end|ng|rom@hop@ex@mp|e"],
])("reads a list archive in which addresses are hidden as %s", async (hidden, address) => {
  const text = `From ${hidden}  Fri Feb  1 10:31:31 2019
From: ${hidden} (=?utf-8?Q?Ana_Cr=C3=BAz?=)
Date: Fri, 1 Feb 2019 09:31:31 +0000
Subject: [shop] Where is my kettle?
Message-ID: <1@shop.example>

It did not come.

From ben at shop.example  Sat Feb  2 10:31:31 2019
From: ben at shop.example (Ben)
Date: Sat, 2 Feb 2019 09:31:31 +0000
Subject: [shop] Where is my kettle?
In-Reply-To: <1@shop.example>
Message-ID: <2@shop.example>

From time to time the van is late. It comes today.
`;
  expect(await authorsOf(text)).toEqual([`Ana Crúz <${address}>`, "Ben <ben@shop.example>"]);
});
