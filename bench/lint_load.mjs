// Sends drafts to a server at times that were fixed beforehand, whatever it answers, and prints how long each
// answer took from the moment at which the request was to be sent: what had to wait is not left out.
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

const { url, key, body, rate, seconds, spread, warm } = JSON.parse(readFileSync(0, "utf8"));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const length = Buffer.byteLength(body);

/** Milliseconds from the start at which requests are due: evenly, or by chance as people write (the same on every run). */
function times(count) {
  let state = 20_261_127;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 2 ** 32;
  };
  let at = 0;
  return Array.from({ length: count }, () => {
    at += (spread === "even" ? 1 : -Math.log(chance())) * (1000 / rate);
    return at;
  });
}

function post(done) {
  const sent = request(
    url,
    {
      agent,
      method: "POST",
      headers: {
        "content-type": "application/json",
        "content-length": length,
        "x-api-key": key,
      },
    },
    (answer) => {
      answer.resume();
      answer.on("end", () => done(answer.statusCode === 200));
    },
  );
  sent.on("error", () => done(false));
  sent.end(body);
}

function round(count) {
  const due = times(count);
  const took = [];
  const late = [];
  let failed = 0;
  let next = 0;
  const start = performance.now();
  return new Promise((resolve) => {
    const tick = () => {
      for (; next < due.length && due[next] <= performance.now() - start; next += 1) {
        const at = due[next];
        late.push(performance.now() - start - at);
        post((fine) => {
          took.push(performance.now() - start - at);
          if (!fine) failed += 1;
          if (took.length === count)
            resolve({ took, late, failed, seconds: (performance.now() - start) / 1000 });
        });
      }
      // Timers are a millisecond late and more; the last part is waited for without one.
      if (next < due.length) {
        const left = due[next] - (performance.now() - start);
        if (left > 2) setTimeout(tick, left - 2);
        else setImmediate(tick);
      }
    };
    tick();
  });
}

await round(rate * warm);
process.stdout.write("warm\n");
const result = await round(rate * seconds);
process.stdout.write(`${JSON.stringify(result)}\n`);
agent.destroy();
