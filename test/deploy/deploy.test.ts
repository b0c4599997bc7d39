import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";

// No container is built here: what the files say is held against the repository, and the steps of the
// image are taken by hand in an empty folder, as a user who owns nothing else.
const DOCKERFILE = readFileSync("deploy/Dockerfile", "utf8");
const NOBODY = 65_534;
const folder = mkdtempSync(join(tmpdir(), "amends-deploy-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Instructions with their words; continued lines joined, comments left out. */
const instructions = DOCKERFILE.replace(/^#.*\n/gm, "")
  .replace(/\\\n/g, " ")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => ({ name: line.split(" ", 1)[0] ?? "", rest: line.slice(line.indexOf(" ") + 1) }));
const all = (name: string) =>
  instructions.filter((one) => one.name === name).map(({ rest }) => rest);
const PINNED = /^[a-z/]+:\d+\.\d+[\w.-]*/;

const Duration = z.string().regex(/^\d+s$/);
/** The part of the compose specification that is used; another key has to be added with its meaning. */
const Compose = z.strictObject({
  "x-amends": z.unknown(),
  services: z.record(
    z.string(),
    z.strictObject({
      image: z.string().regex(PINNED),
      build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      depends_on: z
        .record(
          z.string(),
          z.strictObject({
            condition: z.enum(["service_healthy", "service_completed_successfully"]),
          }),
        )
        .optional(),
      healthcheck: z
        .union([
          z.strictObject({ disable: z.literal(true) }),
          z.strictObject({
            test: z.array(z.string()),
            interval: Duration,
            timeout: Duration,
            retries: z.number(),
          }),
        ])
        .optional(),
      ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/)).optional(),
      volumes: z.array(z.string().regex(/^[a-z]+:\/[\w/]+$/)).optional(),
      restart: z.enum(["no", "unless-stopped"]).optional(),
      stop_grace_period: Duration.optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

/** Names of the commands that the command line has. */
const commands = () => {
  const { stdout } = spawnSync(process.execPath, ["bin/amends", "--help"], { encoding: "utf8" });
  return new Set([...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name));
};

beforeAll(() => {
  if (spawnSync(process.execPath, ["scripts/build.mjs"]).status !== 0)
    throw new Error("the product could not be built");
}, 600_000);

describe("the compose file", () => {
  const compose = Compose.parse(
    parse(readFileSync("deploy/compose.yaml", "utf8"), { merge: true }),
  );
  const services = Object.entries(compose.services);
  it("runs commands that there are", () => {
    const known = commands();
    const asked = services.filter(([, one]) => one.build).map(([, one]) => one.command?.[0]);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });
  it("names services, volumes and files that there are", () => {
    for (const [, { depends_on, volumes, build }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on ?? {})) {
        expect(compose.services).toHaveProperty(name);
        if (condition === "service_healthy")
          expect(compose.services[name]?.healthcheck).toHaveProperty("test");
      }
      for (const volume of volumes ?? [])
        expect(compose.volumes).toHaveProperty(volume.split(":")[0] ?? "");
      if (build) expect(existsSync(join("deploy", build.context, build.dockerfile))).toBe(true);
    }
  });
  it("migrates once, before the server starts", () => {
    const { migrate, server } = compose.services;
    expect(migrate?.command).toEqual(["migrate"]);
    expect(migrate?.restart).toBe("no");
    expect(server?.depends_on?.["migrate"]?.condition).toBe("service_completed_successfully");
  });
  it("asks the database as its users do: not by the socket, where it answers while it is being made", () => {
    const { healthcheck } = compose.services["database"] ?? {};
    expect(healthcheck).toHaveProperty("test", expect.arrayContaining(["-h", "127.0.0.1"]));
  });
});

const Megabytes = z.string().regex(/^\d+[MG]i$/);
const Secrets = z.array(z.strictObject({ secretRef: z.strictObject({ name: z.string() }) }));
const Resources = z.strictObject({
  requests: z.strictObject({ cpu: z.string(), memory: Megabytes }),
  limits: z.strictObject({ memory: Megabytes }),
});
/** The one volume, which goes with its pod, and where it stands. */
const scratch = (name: string) =>
  z.tuple([
    z.strictObject({
      name: z.literal(name),
      emptyDir: z.strictObject({ sizeLimit: Megabytes }),
    }),
  ]);
const mounted = (name: string, mountPath: string) =>
  z.tuple([z.strictObject({ name: z.literal(name), mountPath: z.literal(mountPath) })]);
/** The part of a Kubernetes Job (batch/v1) that is used; another key has to be added with its meaning. */
const Job = z.strictObject({
  apiVersion: z.literal("batch/v1"),
  kind: z.literal("Job"),
  metadata: z.strictObject({
    name: z.string().regex(/^[a-z-]+$/),
    labels: z.strictObject({ app: z.literal("amends-archive"), step: z.string() }),
  }),
  spec: z.strictObject({
    completions: z.int().optional(),
    parallelism: z.int().optional(),
    completionMode: z.literal("Indexed").optional(),
    backoffLimit: z.int().optional(),
    backoffLimitPerIndex: z.int().optional(),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.literal("Never"),
        securityContext: z.strictObject({
          runAsNonRoot: z.literal(true),
          runAsUser: z.int(),
          runAsGroup: z.int(),
          fsGroup: z.int(),
        }),
        containers: z.tuple([
          z.strictObject({
            name: z.string(),
            image: z.string().regex(PINNED),
            command: z.tuple([z.literal("sh"), z.literal("-c")]),
            args: z.tuple([z.string()]),
            envFrom: Secrets,
            resources: Resources,
            volumeMounts: mounted("segments", "/tmp"),
          }),
        ]),
        volumes: scratch("segments"),
      }),
    }),
  }),
});

const Probe = z.strictObject({
  httpGet: z.strictObject({ path: z.enum(["/healthz", "/readyz"]), port: z.literal("metrics") }),
  periodSeconds: z.int(),
  timeoutSeconds: z.int().optional(),
  failureThreshold: z.int().optional(),
});
const Labels = z.strictObject({ app: z.literal("amends-worker") });
/** The part of a Kubernetes Deployment (apps/v1) that is used; another key has to be added with its meaning. */
const Deployment = z.strictObject({
  apiVersion: z.literal("apps/v1"),
  kind: z.literal("Deployment"),
  metadata: z.strictObject({ name: z.literal("amends-worker"), labels: Labels }),
  spec: z.strictObject({
    replicas: z.int(),
    selector: z.strictObject({ matchLabels: Labels }),
    template: z.strictObject({
      metadata: z.strictObject({ labels: Labels }),
      spec: z.strictObject({
        terminationGracePeriodSeconds: z.int(),
        securityContext: z.strictObject({
          runAsNonRoot: z.literal(true),
          runAsUser: z.int(),
          runAsGroup: z.int(),
          fsGroup: z.int(),
        }),
        containers: z.tuple([
          z.strictObject({
            name: z.string(),
            image: z.string().regex(PINNED),
            args: z.array(z.string()),
            envFrom: Secrets,
            ports: z.tuple([
              z.strictObject({ name: z.literal("metrics"), containerPort: z.int() }),
            ]),
            startupProbe: Probe,
            livenessProbe: Probe,
            readinessProbe: Probe,
            resources: Resources,
            volumeMounts: mounted("data", "/data"),
          }),
        ]),
        volumes: scratch("data"),
      }),
    }),
  }),
});

describe("workers", () => {
  const { spec } = Deployment.parse(parse(readFileSync("deploy/kubernetes/worker.yaml", "utf8")));
  const [container] = spec.template.spec.containers;
  const compose = Compose.parse(
    parse(readFileSync("deploy/compose.yaml", "utf8"), { merge: true }),
  );
  const unit = readFileSync("deploy/systemd/amends-worker.service", "utf8");
  const started = [
    container.args,
    compose.services["worker"]?.command ?? [],
    (/^ExecStart=\S+amends (.*)$/m.exec(unit)?.[1] ?? "").split(" "),
  ];

  it("are asked where they listen", () => {
    for (const argv of started)
      expect([argv, argv[argv.indexOf("--metrics-port") + 1]]).toEqual([argv, "4401"]);
    expect(container.ports[0].containerPort).toBe(4401);
    expect(JSON.stringify(compose.services["worker"]?.healthcheck)).toContain("127.0.0.1:4401/");
  });

  it("are started with options that there are", () => {
    const env = { ...process.env, DATABASE_URL: "" };
    for (const argv of started) {
      const { stderr } = spawnSync(process.execPath, ["bin/amends", ...argv], {
        encoding: "utf8",
        env,
      });
      // As far as the missing database, and no further.
      expect([argv, stderr]).toEqual([argv, expect.stringContaining("belongs to one process")]);
    }
  });
});

describe("the Kubernetes Jobs of an archive", () => {
  const text = readFileSync("deploy/kubernetes/archive.yaml", "utf8");
  const jobs = parseAllDocuments(text).map((one) => Job.parse(one.toJS()));

  it("are three steps", () => {
    expect(jobs.map(({ metadata }) => metadata.labels.step)).toEqual([
      "templates",
      "merge",
      "review",
    ]);
  });

  it("review every segment, and none twice, with what the steps before have made", () => {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    const home = join(folder, "talks");
    mkdirSync(join(home, "2026"), { recursive: true });
    for (let i = 0; i < 5; i += 1)
      writeFileSync(
        join(home, `2026/${i}.ndjson`),
        JSON.stringify({ id: `${i}`, messages: [{ author: { role: "customer" }, text: "Hi" }] }),
      );
    // The same command lines, on a folder instead of a bucket, and in two shards.
    writeFileSync(join(bin, "amends"), `#!/bin/sh\nexec node ${process.cwd()}/bin/amends "$@"\n`);
    chmodSync(join(bin, "amends"), 0o755);
    const PATH = `${bin}:${process.env.PATH}`;
    let reviewed = 0;
    for (const { spec } of jobs) {
      const [container] = spec.template.spec.containers;
      if (spec.completionMode) expect(container.args[0]).toContain(`/${spec.completions} `);
      const line = container.args[0].replaceAll("s3://talks", home).replace("/16 ", "/2 ");
      for (const index of spec.completionMode ? [0, 1] : [0]) {
        const env = { PATH, JOB_COMPLETION_INDEX: String(index) };
        const done = spawnSync("sh", ["-c", line], { env, encoding: "utf8" });
        expect([line, index, done.status, done.stderr]).toEqual([
          line,
          index,
          0,
          expect.anything(),
        ]);
        reviewed += Number(/(\d+) segments reviewed/.exec(done.stderr)?.[1] ?? 0);
      }
    }
    expect(reviewed).toBe(5);
  }, 600_000);
});

describe("the image", () => {
  it("rests on pinned images, is not root, keeps its data in a volume, and says how it does", () => {
    for (const from of all("FROM")) expect(from).toMatch(PINNED);
    expect(all("USER")).toEqual(["node"]);
    expect(all("VOLUME")).toEqual(["/data"]);
    expect(all("HEALTHCHECK")[0]).toContain("/healthz");
    expect(all("RUN").join(" ")).not.toMatch(/curl|wget|https?:/);
  });

  it("holds all that a server needs, for a user who owns the data folder alone", async () => {
    const home = join(folder, "app");
    const copies = all("COPY").filter((rest) => rest.startsWith("--from=build /src/"));
    expect(copies.length).toBeGreaterThan(4);
    for (const rest of copies) {
      const [, from = "", to = ""] = rest.split(" ");
      mkdirSync(dirname(join(home, to)), { recursive: true });
      cpSync(from.replace("/src/", ""), join(home, to), { recursive: true, dereference: true });
    }
    const data = join(folder, "data");
    mkdirSync(data, { mode: 0o700 });
    const root = process.getuid?.() === 0;
    if (root) spawnSync("chown", [`${NOBODY}:${NOBODY}`, data]);
    const run = {
      cwd: "/",
      env: { PATH: process.env.PATH, AMENDS_HOME: data, NODE_ENV: "production" },
      ...(root ? { uid: NOBODY, gid: NOBODY } : {}),
    };
    const amends = join(home, "bin/amends");
    const owner = spawnSync(process.execPath, [amends, "owner", "Ada@example.com"], {
      ...run,
      input: "a long enough password\n",
      encoding: "utf8",
    });
    expect([owner.stdout, owner.stderr]).toEqual(["ada@example.com can sign in.\n", ""]);

    const server = spawn(process.execPath, [amends, "serve", "--host", "0.0.0.0", "--port", "0"], {
      ...run,
      stdio: ["ignore", "pipe", "pipe"],
    });
    try {
      let said = "";
      const url = await new Promise<string>((resolve, reject) => {
        const hear = (chunk: Buffer) => {
          said += chunk.toString();
          const found = /running at (\S+)/.exec(said);
          if (found?.[1]) resolve(found[1]);
        };
        server.stdout.on("data", hear);
        server.stderr.on("data", hear);
        server.once("exit", () => reject(new Error(`it ended: ${said}`)));
      });
      expect(said).not.toContain("Open this link");
      expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true });
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      expect(await (await fetch(url)).text()).toContain("<script");
      const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: "ada@example.com", password: "a long enough password" }),
      });
      expect(signedIn.status).toBe(200);
    } finally {
      server.kill("SIGTERM");
    }
  }, 600_000);
});

const canVerify = spawnSync("systemd-analyze", ["--version"]).status === 0;
describe.skipIf(!canVerify)("the systemd units", () => {
  it.each([
    ["amends.service", ["migrate", "serve"]],
    ["amends-worker.service", ["worker"]],
  ])("%s is one, for systemd itself, with commands that there are", (name, wanted) => {
    const unit = readFileSync(join("deploy/systemd", name), "utf8");
    const known = commands();
    const asked = [...unit.matchAll(/^ExecStart\w*=\/opt\/amends\/bin\/amends (\w+)/gm)];
    expect(asked.map(([, command]) => command)).toEqual(wanted);
    expect(wanted.filter((command) => !known.has(command))).toEqual([]);
    // Its user, place and settings are made when it is installed.
    const here = unit
      .replaceAll("/opt/amends", process.cwd())
      .replace(/^(?:User|Group|EnvironmentFile)=.*$/gm, "");
    const path = join(folder, name);
    writeFileSync(path, here);
    const { stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", path], {
      encoding: "utf8",
    });
    expect(stderr.split("\n").filter((line) => line.includes("amends"))).toEqual([]);
  });
});
