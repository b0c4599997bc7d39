import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SURVEY_FORMS, type SurveyForm } from "../model/surveys.ts";
import { DATABASES } from "../store/testing/databases.ts";
import { ADDRESS, surveyHouse } from "./testing/survey_house.ts";

describe.each(DATABASES)("surveys by mail and link on %s", (_name, openDatabase) => {
  let house: Awaited<ReturnType<typeof surveyHouse>>;
  beforeAll(async () => {
    house = await surveyHouse(openDatabase);
  });
  afterAll(() => house.close());

  it("goes out after a close, and counts only what is sent, once", async () => {
    const { ask, delivery } = await house.server();
    await house.closed("m1");
    await delivery.look();
    await delivery.look();
    expect(house.smtp.mails.filter(({ to }) => to[0] === "rosa-m1@home.example")).toHaveLength(1);
    const mail = await house.mailTo("m1");
    expect(mail.subject).toBe("How satisfied are you with the help you got?");
    expect(mail.text).toContain("5 (very satisfied): https://amends.shop.example/s/");
    expect(mail.headers.find(({ key }) => key === "list-unsubscribe")?.value).toMatch(
      /^<https:\/\/amends\.shop\.example\/s\/[\w-]+\/stop>$/,
    );
    expect(mail.headers.find(({ key }) => key === "list-unsubscribe-post")?.value).toBe(
      "List-Unsubscribe=One-Click",
    );

    const link = house.linkIn(mail.text);
    const pressed = await ask(`${link}?a=4`);
    const shown = await pressed.text();
    expect(shown).toContain('value="4" checked');
    expect(shown).toContain("Press Send to confirm");
    // A mail scanner that opens every link answers nothing.
    for (const a of ["1", "5", "x", "6"]) expect((await ask(`${link}?a=${a}`)).status).toBe(200);
    expect(await house.answersOf("m1")).toEqual([]);

    expect((await ask(link, house.press({}))).status).toBe(422);
    const sent = await ask(
      link,
      house.press({ csat: "4", open: "You sent the wrong colour first." }),
    );
    expect(await sent.text()).toContain("Thank you");
    expect(await (await ask(link, house.press({ csat: "1" }))).text()).toContain(
      "has been answered",
    );
    expect(await (await ask(link)).text()).toContain("has been answered");
    expect(await house.answersOf("m1")).toMatchObject([
      { given: { csat: 4 }, cause: "after_close", heard: { sins: [{ sin: "wrong_delivery" }] } },
    ]);
  });

  it.each(SURVEY_FORMS)(
    "%s is one small page without script, in a strict frame",
    async (form: SurveyForm) => {
      const { ask, delivery } = await house.server();
      const id = `page-${form}`;
      await house.closed(id, { subject: "<script>alert(1)</script>", team: "<b>Billing</b>" });
      const { link } = await delivery.survey("main", {
        conversation: id,
        form,
        by: "link",
        who: "lead",
      });
      const path = (link ?? "").replace(ADDRESS, "");
      const page = await ask(path);
      const shown = await page.text();
      expect(page.status).toBe(200);
      expect(Buffer.byteLength(shown)).toBeLessThan(50_000);
      expect(shown).not.toMatch(/<script|<b>|<link|<img|https?:/);
      const several = { rater: 9, internal: 9, expectations: 8 };
      expect(shown.match(/<fieldset>/g)?.length).toBe(
        { csat: 2, ces: 2, nps: 2, leaving: 2, ...several }[form],
      );
      const policy = page.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(page.headers.get("x-frame-options")).toBe("DENY");
      expect(page.headers.get("cache-control")).toContain("no-store");
    },
  );

  it("may stand inside the pages of sites that the house names, and of no others", async () => {
    const { ask, delivery } = await house.server({ origins: ["https://shop.example"] });
    await house.closed("framed");
    const wish = { conversation: "framed", form: "nps", by: "link", who: "lead" } as const;
    const { link } = await delivery.survey("main", wish);
    const page = await ask((link ?? "").replace(ADDRESS, ""));
    expect(page.headers.get("content-security-policy")).toContain(
      "frame-ancestors https://shop.example",
    );
    expect(page.headers.get("x-frame-options")).toBeNull();
    const elsewhere = await ask("/s/nothing");
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect((await ask("/")).headers.get("x-frame-options")).toBe("DENY");
  });

  it("speaks the customer's language", async () => {
    const { ask, delivery } = await house.server();
    await house.closed("es", {}, [
      "Buenos días, ¿dónde está mi pedido? Lo espero desde el lunes.",
      "Ya va en camino.",
    ]);
    await delivery.look();
    const mail = await house.mailTo("es");
    expect(mail.subject).toBe("¿Qué tan satisfecho está con la ayuda que recibió?");
    const shown = await (await ask(house.linkIn(mail.text))).text();
    expect(shown).toContain('lang="es"');
    expect(shown).toContain("¿Qué debimos hacer mejor?");
  });

  it("ends for whom does not want it, with one press of the mail program", async () => {
    const { ask, delivery } = await house.server({ quiet_days: 0 });
    const customer = { id: "stop", email: "rosa-stop@home.example" };
    await house.closed("s1", { customer });
    await delivery.look();
    const link = house.linkIn((await house.mailTo("stop")).text);
    expect(await (await ask(`${link}/stop`)).text()).toContain("Shall we ask you no more");
    await house.closed("s2", { customer });
    await ask(`${link}/stop`, house.press({ "List-Unsubscribe": "One-Click" }));
    const before = house.smtp.mails.length;
    await delivery.look();
    expect(house.smtp.mails).toHaveLength(before);
    await expect(
      delivery.survey("main", { conversation: "s2", form: "ces", by: "email", who: "lead" }),
    ).rejects.toThrow("wants no more questions");
    expect((await ask("/s/nothing/stop", { method: "POST" })).status).toBe(404);
  });

  it("takes 100 points over the factors, and shows again what does not make 100", async () => {
    const { ask, delivery } = await house.server();
    await house.closed("points");
    const wish = {
      conversation: "points",
      form: "expectations",
      by: "email",
      who: "lead",
    } as const;
    await delivery.survey("main", wish);
    await delivery.look();
    const mail = await house.mailTo("points");
    expect(mail.subject).toBe("What do you expect of an excellent service?");
    expect(mail.text).toContain("An excellent service does what it promised");
    expect(mail.text).toContain("Once a year we ask some customers");
    expect(mail.text).not.toContain("A kettle");
    const link = house.linkIn(mail.text);
    const shown = await (await ask(`${link}?a=7`)).text();
    expect(shown.match(/type="number"/g)).toHaveLength(5);
    expect(shown).toContain('name="expect_promised" value="7" checked');
    const given = { expect_promised: "7", expect_prompt: "5", open: "Be <b>kind</b>" };
    const points = { points_reliability: "50", points_responsiveness: "30", points_empathy: "10" };
    const wrong = await ask(link, house.press({ ...given, ...points }));
    expect(wrong.status).toBe(422);
    const again = await wrong.text();
    expect(again).toContain("must make 100 together. Now they make 90.");
    expect(again).toContain('name="points_reliability" value="50"');
    expect(again).toContain('name="expect_prompt" value="5" checked');
    expect(again).toContain("Be &lt;b&gt;kind&lt;/b&gt;</textarea>");
    const half = { ...points, points_empathy: "20.5" };
    expect(await (await ask(link, house.press({ ...given, ...half }))).text()).toContain(
      "whole numbers",
    );
    expect(await house.answersOf("points")).toEqual([]);
    // One left blank is none of the points.
    const right = await ask(link, house.press({ ...given, ...points, points_empathy: "20" }));
    expect(await right.text()).toContain("Thank you");
    expect(await house.answersOf("points")).toMatchObject([
      {
        given: {
          expect_promised: 7,
          expect_prompt: 5,
          points_reliability: 50,
          points_responsiveness: 30,
          points_assurance: 0,
          points_empathy: 20,
          points_tangibles: 0,
        },
      },
    ]);
  });

  it("is asked by hand once, and its link grows old", async () => {
    const { ask, delivery, later } = await house.server();
    await house.closed("hand");
    const wish = { conversation: "hand", form: "rater", by: "email", who: "lead" } as const;
    await delivery.survey("main", wish);
    await expect(delivery.survey("main", wish)).rejects.toThrow(
      "asked about this conversation before",
    );
    await expect(delivery.survey("main", { ...wish, conversation: "x" })).rejects.toThrow(
      "no such conversation",
    );
    await delivery.look();
    const mail = await house.mailTo("hand");
    expect(mail.subject).toBe("Nine short questions about how we served you");
    expect(mail.text).toContain("They did what they promised, when they promised.");
    const link = house.linkIn(mail.text);
    expect((await ask(link)).status).toBe(200);
    later("2026-06-01T00:00:00.000Z");
    expect((await ask(link)).status).toBe(404);
    expect((await ask(link, house.press({ promised: "7" }))).status).toBe(404);
  });
});
