#!/usr/bin/env node
// Asks a real Docker Engine, and podman's Docker-compatible service, for every kind of image that can be made without a network, and
// writes the answers as they come, one file per answer:
//
//   node test/live/capture-docker-engine.mjs FOLDER
//
// Needs root and, on Debian 12: apt-get install docker.io skopeo podman busybox-static. The daemons are private: own sockets and folders
// below a temporary one, no bridge, no firewall rules; they are ended by the pid that this program got when it started them.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const versions = ["1.24", "1.30", "1.37", "1.41"];
const newest = versions.at(-1);
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: capture-docker-engine.mjs FOLDER");
const output = resolve(folder);
// A short path, since it holds sockets.
const work = mkdtempSync(join(tmpdir(), "k-"));

const dockerSocket = join(work, "docker.sock");
const podmanSocket = join(work, "podman.sock");
const environment = {
  ...process.env,
  DOCKER_HOST: `unix://${dockerSocket}`,
  DOCKER_BUILDKIT: "0",
  DOCKER_CONFIG: join(work, "client"),
};
const podmanRoot = join(work, "podman");
const podmanRun = join(work, "podman-run");

const dockerd = start(
  "dockerd",
  "--host",
  environment.DOCKER_HOST,
  "--experimental",
  "--iptables=false",
  "--ip-masq=false",
  "--bridge=none",
  "--storage-driver=vfs",
  `--data-root=${join(work, "data")}`,
  `--exec-root=${join(work, "exec")}`,
  `--pidfile=${join(work, "pid")}`,
);
let podman;
try {
  await answering(dockerSocket);
  await captureEngine();
  await capturePodman();
} finally {
  await stop(podman);
  await stop(dockerd);
  rmSync(work, { recursive: true, force: true });
}

async function captureEngine() {
  const ask = (api, path) => get(dockerSocket, `/v${api}${path}`);
  const engine = `engine-${minor(await get(dockerSocket, "/version"))}`;
  const references = { ...makeImages(), full: "full:1" };
  for (const [name, reference] of Object.entries(references)) {
    for (const api of name === "full" ? versions : [newest]) {
      const body = await ask(api, `/images/${encodeURIComponent(reference)}/json`);
      write(`image-inspect/${engine}-api-${api}-${name}.json`, body);
    }
  }
  const printed = JSON.parse(docker("image", "inspect", "full:1", "imported:1"));
  write("image-inspect/docker-image-inspect-array.json", printed);
  for (const api of ["1.24", newest]) {
    write(`error/${engine}-api-${api}-404.json`, await ask(api, "/images/missing:latest/json"));
    write(`image-list/${engine}-api-${api}.json`, await ask(api, "/images/json"));
  }
  write(`error/${engine}-bad-reference.json`, await ask(newest, "/images/BAD%20NAME/json"));
  write(`error/${engine}-version-too-new.json`, await ask("1.99", "/images/full:1/json"));
}

/** Builds, imports, commits and loads everything; gives what each image is asked for by. */
function makeImages() {
  const context = join(work, "context");
  mkdirSync(context);
  run("cp", run("which", "busybox").trim(), join(context, "sh"));

  build("minimal:1", "FROM scratch", "COPY sh /bin/sh");
  build(
    "full:1",
    "FROM scratch",
    'MAINTAINER Jane Doe "jane@example.com"',
    "ARG FLAVOUR=plain",
    "COPY sh /bin/sh",
    "ENV PATH=/bin EMPTY= EQUALS=a=b",
    'LABEL org.opencontainers.image.title=demo empty= unicode="Привет 你好 🐋 \\"quoted\\""',
    'SHELL ["/bin/sh", "-c"]',
    "RUN echo $FLAVOUR > /flavour",
    "EXPOSE 80 443/tcp 53/udp 9000/sctp",
    "VOLUME /data /config",
    "WORKDIR /srv",
    "USER 1000:1000",
    "STOPSIGNAL SIGTERM",
    'HEALTHCHECK --interval=5s --timeout=3s --start-period=1s --retries=4 CMD ["/bin/sh", "-c", "true"]',
    "ONBUILD RUN true",
    'ENTRYPOINT ["/bin/sh"]',
    'CMD ["-c", "echo hi"]',
  );
  build("healthcheck-none:1", "FROM minimal:1", "HEALTHCHECK NONE");
  build("shell-form:1", "FROM minimal:1", "STOPSIGNAL 9", "HEALTHCHECK CMD true", "CMD echo hi");
  build("no-layers:1", "FROM scratch", "LABEL only=this");
  docker("tag", "full:1", "full:latest");
  docker("tag", "full:1", "registry.example.com:5000/team/full:1.0");

  build("moved:1", "FROM minimal:1", "LABEL generation=1");
  const dangling = docker("image", "inspect", "--format", "{{.Id}}", "moved:1").trim();
  build("moved:1", "FROM minimal:1", "LABEL generation=2");

  const archive = join(work, "import.tar");
  run("tar", "--create", "--file", archive, "--directory", context, "sh");
  docker("import", "--message", "made by hand", "--change", "ENV A=1", archive, "imported:1");

  const host = ["--hostname", "build", "--domainname", "example.com", "--stop-timeout", "7"];
  const stdin = ["--tty", "--interactive"];
  const container = docker("create", "--network=none", ...stdin, ...host, "shell-form:1").trim();
  const words = ["--author", "Jane Doe <jane@example.com>", "--message", "kept by hand"];
  docker("commit", ...words, container, "committed:1");

  // A member that is undefined is not written.
  load("no-config", (image) => ({
    ...image,
    config: undefined,
    container_config: undefined,
    container: undefined,
  }));
  load("arm", (image) => ({
    ...image,
    created: undefined,
    architecture: "arm",
    variant: "v7",
    "os.version": "6.1",
    author: "Jane Doe",
    docker_version: "",
  }));
  load("old-members", (image) => ({
    ...image,
    config: {
      ...image.config,
      ArgsEscaped: true,
      NetworkDisabled: true,
      MacAddress: "02:00:00:00:00:01",
      StopTimeout: 7,
      ExposedPorts: { 8080: {} },
    },
  }));
  const built = ["minimal", "healthcheck-none", "shell-form", "no-layers", "imported", "committed"];
  const loaded = ["no-config", "arm", "old-members"];
  return {
    ...Object.fromEntries(built.map((name) => [name, `${name}:1`])),
    ...Object.fromEntries(loaded.map((name) => [name, `loaded:${name}`])),
    dangling,
  };
}

function build(tag, ...lines) {
  writeFileSync(join(work, "context", "Dockerfile"), `${lines.join("\n")}\n`);
  docker("build", "--network=none", "--quiet", "--tag", tag, join(work, "context"));
}

/** Loads the image `minimal:1` once more, with its config changed, as `loaded:NAME`. */
function load(name, change) {
  const unpacked = join(work, name);
  mkdirSync(unpacked);
  const archive = `${unpacked}.tar`;
  docker("save", "--output", archive, "minimal:1");
  run("tar", "--extract", "--file", archive, "--directory", unpacked);
  const [entry] = JSON.parse(readFileSync(join(unpacked, "manifest.json"), "utf8"));
  const config = JSON.parse(readFileSync(join(unpacked, entry.Config), "utf8"));
  writeFileSync(join(unpacked, "config.json"), JSON.stringify(change(config)));
  const manifest = [{ ...entry, Config: "config.json", RepoTags: [`loaded:${name}`] }];
  writeFileSync(join(unpacked, "manifest.json"), JSON.stringify(manifest));
  run("tar", "--create", "--file", archive, "--directory", unpacked, ".");
  docker("load", "--quiet", "--input", archive);
}

async function capturePodman() {
  const folders = ["--root", podmanRoot, "--runroot", podmanRun, "--storage-driver", "vfs"];
  const from = ["--insecure-policy", "--src-daemon-host", environment.DOCKER_HOST];
  const ids = {};
  for (const name of ["full", "shell-form", "imported"]) {
    const image = `localhost/${name}:1`;
    const store = `containers-storage:[vfs@${podmanRoot}+${podmanRun}]${image}`;
    run("skopeo", "copy", "--quiet", "--format", "oci", ...from, `docker-daemon:${name}:1`, store);
    ids[name] = run("podman", ...folders, "image", "inspect", "--format", "{{.Id}}", image).trim();
  }
  run("podman", ...folders, "untag", ids.imported);
  podman = start("podman", ...folders, "system", "service", "-t", "0", `unix://${podmanSocket}`);
  await answering(podmanSocket);
  const ask = (path) => get(podmanSocket, `/v${newest}${path}`);
  const engine = `podman-${minor(await get(podmanSocket, "/version"))}`;
  const inspected = `image-inspect/${engine}-api-${newest}`;
  write(`${inspected}-shell-form.json`, await ask(`/images/${ids["shell-form"]}/json`));
  write(`${inspected}-no-name.json`, await ask(`/images/${ids.imported}/json`));
  write(`error/${engine}-500-sctp-port.json`, await ask(`/images/${ids.full}/json`));
  write(`error/${engine}-404.json`, await ask("/images/missing:latest/json"));
  write(`image-list/${engine}-api-${newest}.json`, await ask("/images/json"));
}

/** `20.10` of an engine's answer to GET /version. */
function minor({ Version: version }) {
  return version.split(".").slice(0, 2).join(".");
}

function docker(...parameters) {
  return run("docker", ...parameters);
}

/** What a program prints; if it fails, what it says goes into the error. */
function run(program, ...parameters) {
  return execFileSync(program, parameters, {
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The parsed body of one answer, whatever its status is. */
async function get(socketPath, path) {
  const asked = request({ socketPath, path, method: "GET" });
  asked.end();
  const [answer] = await once(asked, "response");
  let text = "";
  for await (const part of answer.setEncoding("utf8")) text += part;
  return JSON.parse(text);
}

async function answering(socketPath) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (existsSync(socketPath)) {
      try {
        await get(socketPath, "/version");
        return;
      } catch {
        // It is not ready yet.
      }
    }
    await sleep(200);
  }
  throw new Error(`nothing answers at ${socketPath}`);
}

function start(program, ...parameters) {
  const child = spawn(program, parameters, { stdio: "ignore" });
  child.on("error", (error) => process.stderr.write(`${program}: ${error.message}\n`));
  return child;
}

async function stop(child) {
  if (child === undefined || child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

function write(name, body) {
  const file = join(output, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(body, undefined, 2)}\n`);
  process.stdout.write(`${name}\n`);
}
