import { describe, expect, it } from "vitest";
import type { Conversation } from "../../model/conversation.ts";
import type { Review } from "../../model/review.ts";
import { review } from "../../review/review.ts";
import { CONFIG, NOW, talk } from "../../store/testing/samples.ts";
import { inOrder } from "./in_order.ts";
import { openReviewers, type Reviewers } from "./index.ts";

const talks = Array.from({ length: 40 }, (_unused, i) => talk(`t${i}`, ["Hello", "I will call."]));

async function* streamOf(items: readonly Conversation[], onRead: () => void = () => {}) {
  for (const item of items) {
    onRead();
    yield item;
  }
}

/** Reviewers that take the longer the earlier they were asked, as threads may. */
function slowest(
  portion: number,
  ahead: number,
  onDone: (n: number) => void = () => {},
): Reviewers {
  let asked = 0;
  return {
    portion,
    ahead,
    async review(_now, conversations) {
      const wait = 30 - Math.min(29, (asked += 1));
      await new Promise((resolve) => setTimeout(resolve, wait));
      onDone(conversations.length);
      return conversations.map(({ id }) => ({ conversation: id }) as Review);
    },
    close: async () => {},
  };
}

describe("reviewing a stream", () => {
  it.each([
    [1, 1],
    [3, 4],
    [25, 4],
    [100, 2],
  ])("gives everything in its order (portions of %i, %i ahead)", async (portion, ahead) => {
    const ids: string[] = [];
    for await (const item of inOrder(streamOf(talks), slowest(portion, ahead), NOW)) {
      expect(item.review.conversation).toBe(item.conversation.id);
      ids.push(item.conversation.id);
    }
    expect(ids).toEqual(talks.map(({ id }) => id));
  });

  it("reads no further than keeps everybody busy", async () => {
    let read = 0;
    let done = 0;
    let most = 0;
    const reviewers = slowest(2, 3, (n) => {
      done += n;
    });
    const stream = streamOf(talks, () => {
      read += 1;
      most = Math.max(most, read - done);
    });
    for await (const { conversation } of inOrder(stream, reviewers, NOW))
      expect(conversation.id).toMatch(/^t/);
    expect(read).toBe(40);
    expect(most).toBeLessThanOrEqual(2 * 3 + 3);
  });

  it("answers a writer that waits for the answer before it writes on", async () => {
    let answer = () => {};
    async function* dialogue() {
      for (const one of talks.slice(0, 3)) {
        const answered = new Promise<void>((resolve) => {
          answer = resolve;
        });
        yield one;
        await answered;
      }
    }
    let count = 0;
    for await (const { conversation } of inOrder(dialogue(), slowest(25, 4), NOW)) {
      expect(conversation.id).toBe(`t${count}`);
      count += 1;
      answer();
    }
    expect(count).toBe(3);
  });

  it("fails where the engine or the source fails, and gives what was before", async () => {
    const broken: Reviewers = {
      ...slowest(1, 4),
      review: async (_now, [one]) => {
        if (one?.id === "t5") throw new Error("broken here");
        return [{ conversation: one?.id } as Review];
      },
    };
    const ids: string[] = [];
    const all = async () => {
      for await (const { conversation } of inOrder(streamOf(talks), broken, NOW))
        ids.push(conversation.id);
    };
    await expect(all()).rejects.toThrow("broken here");
    expect(ids).toEqual(["t0", "t1", "t2", "t3", "t4"]);
  });
});

it("reviews as the engine does, here or in threads", async () => {
  const reviewers = openReviewers({ config: CONFIG });
  const direct = talks.map((one) => review(one, { now: NOW, config: CONFIG }));
  expect(await reviewers.review(NOW, talks)).toEqual(direct);
  await reviewers.close();
});
