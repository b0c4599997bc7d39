import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SurveyFilter } from "../model/surveys.ts";
import { DATABASES } from "../store/testing/databases.ts";
import { finding, reviewed, talk, withFindings } from "../store/testing/samples.ts";
import { surveyHouse } from "./testing/survey_house.ts";

// From a stored conversation to the mail, the page and the joined answer, for each occasion but the close.
describe.each(DATABASES)("what a survey follows on %s", (_name, openDatabase) => {
  let house: Awaited<ReturnType<typeof surveyHouse>>;
  beforeAll(async () => {
    house = await surveyHouse(openDatabase);
  });
  afterAll(() => house.close());
  const mailsTo = (id: string) =>
    house.smtp.mails.filter(({ to }) => to[0] === `rosa-${id}@home.example`).length;

  it("asks who cancels why they leave, also while the conversation is open", async () => {
    const { ask, delivery } = await house.server();
    const left = { id: "e-1", at: "2026-03-02T10:30:00.000Z", type: "cancellation" as const };
    await house.closed("leaves", { status: "open", events: [left] });
    await delivery.look();
    const mail = await house.mailTo("leaves");
    expect(mail.subject).toBe("Why did you leave?");
    const sent = await ask(
      house.linkIn(mail.text),
      house.press({ why: "not_as_promised", open: "Nobody called me back." }),
    );
    expect(await sent.text()).toContain("Thank you");
    expect(await house.answersOf("leaves")).toMatchObject([
      {
        form: "leaving",
        cause: "on_cancellation",
        about: "e-1",
        given: { why: "not_as_promised" },
      },
    ]);
  });

  it("asks after a promise that was kept late, and joins the answer to it", async () => {
    const { ask, delivery } = await house.server();
    const texts = [
      "Please send me the invoice.",
      "I will send you the invoice by 10 am.",
      "It is past ten, where is the invoice?",
      "I have sent you the invoice now, it is attached. Sorry that it is late.",
    ];
    const item = reviewed(talk("late", texts, { status: "solved" }));
    const [promise] = item.review.promises;
    expect(promise?.state).toBe("kept_late");
    await house.store.write("main", [item]);
    await delivery.look();
    const mail = await house.mailTo("late");
    expect(mail.subject).toBe("Nine short questions about how we served you");
    await ask(house.linkIn(mail.text), house.press({ promised: "3", solved: "yes" }));
    expect(await house.answersOf("late")).toMatchObject([
      {
        form: "rater",
        cause: "after_late_promise",
        about: promise?.id,
        given: { promised: 3, solved: "yes" },
      },
    ]);
  });

  it("asks after a failure that was made good, once, and about it alone", async () => {
    const { ask, delivery } = await house.server();
    const texts = ["Where is it?", "You are right, that was our mistake. I sent it again."];
    const item = reviewed(talk("recovered", texts, { status: "solved" }));
    const made = { ...finding("f-1", "recovered-1", 0, 13), recovered: true };
    await house.store.write("main", [withFindings(item, [made])]);
    await delivery.look();
    await delivery.look();
    expect(mailsTo("recovered")).toBe(1);
    const mail = await house.mailTo("recovered");
    await ask(house.linkIn(mail.text), house.press({ promised: "6" }));
    expect(await house.answersOf("recovered")).toMatchObject([
      { form: "rater", cause: "after_recovery", about: "f-1", given: { promised: 6 } },
    ]);
  });

  it("asks who handed a customer over about the team that took over, and colleagues about whom they asked", async () => {
    const { ask, delivery } = await house.server({
      triggers: { after_close: { form: null }, after_handoff: { form: "internal" } },
    });
    const moved = {
      id: "e-3",
      at: "2026-03-02T09:30:00.000Z",
      type: "transferred" as const,
      from: "Orders",
      to: "Returns",
      actor: "Ben Ortiz",
    };
    await house.closed("moved", { team: "Returns", events: [moved] });
    const carla = { id: "carla", name: "Carla Diaz", email: "carla@shop.example" };
    await house.closed("asked", {
      channel: "internal",
      team: "Warehouse",
      requester: carla.id,
      messages: [
        {
          at: "2026-03-02T08:00:00Z",
          author: { ...carla, role: "colleague" },
          text: "How many hooks are left?",
        },
        {
          at: "2026-03-02T09:00:00Z",
          author: { name: "Felix Roy", email: "felix@shop.example", role: "agent" },
          text: "There are twelve.",
        },
      ],
    });
    await delivery.look();
    expect(mailsTo("moved") + mailsTo("asked")).toBe(0);
    const answered = async (address: string, fields: Record<string, string>) => {
      const raw = house.smtp.mails.findLast(({ to }) => to[0] === address)?.raw ?? "";
      const mail = await PostalMime.parse(raw);
      await ask(house.linkIn(mail.text), house.press(fields));
      return mail.subject;
    };
    expect(await answered("ben@shop.example", { promised: "2", prompt: "3" })).toContain("Returns");
    expect(await answered("carla@shop.example", { promised: "7" })).toContain("Warehouse");
    const about = { form: "internal", cause: "after_handoff" };
    expect(await house.answersOf("moved")).toEqual([]);
    expect(await house.answersOf("moved", "colleague")).toMatchObject([
      { ...about, about: "e-3", team: "Returns", given: { promised: 2, prompt: 3 } },
    ]);
    expect(await house.answersOf("asked", "colleague")).toMatchObject([
      { ...about, about: "", team: "Warehouse", given: { promised: 7 } },
    ]);
  });

  it("keeps quiet to who was asked, and tells how many were not asked and why", async () => {
    const { delivery } = await house.server();
    const customer = { id: "often", email: "rosa-often@home.example" };
    await house.closed("o1", { customer });
    await delivery.look();
    const left = { id: "e-2", at: "2026-03-02T10:30:00.000Z", type: "cancellation" as const };
    await house.closed("o2", { customer, events: [left] });
    await delivery.look();
    expect(mailsTo("often")).toBe(1);
    await house.server({ triggers: { after_close: { form: "csat", share: 0 } } });
    await house.closed("unsampled");
    await delivery.look();
    expect(mailsTo("unsampled")).toBe(0);
    const { outcomes } = await house.store.surveys.report(
      "main",
      SurveyFilter.parse({ audience: "customer" }),
      "2026-03-04T12:00:00.000Z",
    );
    expect(outcomes.quiet).toBeGreaterThan(0);
    expect(outcomes.not_sampled).toBeGreaterThan(0);
  });
});
