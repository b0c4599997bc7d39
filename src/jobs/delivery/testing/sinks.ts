import { createServer as createHttp, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";

/** A request that arrived at an {@link httpSink}. */
export interface Arrived {
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A receiver of webhooks on this machine; answers with the status that it is told to. */
export async function httpSink() {
  const arrived: Arrived[] = [];
  let status = 200;
  let headers: Record<string, string> = {};
  const server = createHttp((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      arrived.push({ url: request.url ?? "", headers: request.headers, body });
      if (status !== 0) response.writeHead(status, headers).end("ok");
    });
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}/hook`,
    arrived,
    /** 0: takes the request and never answers. */
    answer(next: number, with_: Record<string, string> = {}) {
      status = next;
      headers = with_;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A mail that arrived at an {@link smtpSink}. */
export interface ArrivedMail {
  to: string[];
  raw: string;
}

/** A mail server on this machine: takes what it is given, or refuses recipients with the code it is told. */
export async function smtpSink() {
  const mails: ArrivedMail[] = [];
  let refuse: string | null = null;
  const server = createServer((socket) => {
    let mail: ArrivedMail = { to: [], raw: "" };
    let inData = false;
    let rest = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 sink ready");
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => {
      rest += chunk.toString("latin1");
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (inData) {
          if (line === ".") {
            inData = false;
            mails.push(mail);
            mail = { to: [], raw: "" };
            say("250 taken");
          } else mail.raw += `${line.replace(/^\.\./, ".")}\r\n`;
        } else if (/^RCPT TO:/i.test(line)) {
          mail.to.push(/<([^>]*)>/.exec(line)?.[1] ?? "");
          say(refuse ?? "250 ok");
        } else if (/^DATA/i.test(line)) {
          inData = true;
          say("354 go on");
        } else if (/^QUIT/i.test(line)) {
          say("221 bye");
          socket.end();
        } else say("250 ok");
      }
    });
  });
  const port = await listening(server);
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse(line: string | null) {
      refuse = line;
    },
    close: () => void server.close(),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
