import { expect, it } from "vitest";
import { AmendsError } from "../model/errors.ts";
import { databaseAway, noteLost } from "./away.ts";

const failure = (message: string, code?: string) => Object.assign(new Error(message), { code });

it.each([
  ["a lost connection", failure("Connection terminated unexpectedly")],
  ["a server that stops", failure("terminating connection", "57P01")],
  ["a server that starts", failure("the database system is starting up", "57P03")],
  ["a cause", new Error("import failed", { cause: failure("x", "08006") })],
])("knows a database that is away from %s", (_name, error) => {
  expect(databaseAway(error)).toMatchObject({ code: "database_away", status: 503 });
});

it.each([
  ["a value it refuses", failure("invalid byte sequence", "22021")],
  // The network's own codes may be of another service: a mail server, a webhook.
  ["another service", failure("connect ECONNREFUSED 127.0.0.1:25", "ECONNREFUSED")],
  ["no error", "57P01"],
  ["nothing", null],
])("does not take %s for it", (_name, error) => {
  expect(databaseAway(error)).toBeNull();
});

it("knows the network's codes once a connection to the database was noted to have them", () => {
  const error = failure("read ECONNRESET", "ECONNRESET");
  noteLost(error);
  expect(databaseAway(error)?.code).toBe("database_away");
  expect(databaseAway(databaseAway(error))).toBeInstanceOf(AmendsError);
});
