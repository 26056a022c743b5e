/** Images that `docker build` makes, by name, in this order; the tag of each is `1`. Together they set every member that a Dockerfile can. */
export const dockerfiles: Readonly<Record<string, readonly string[]>> = {
  minimal: ["FROM scratch", "COPY sh /bin/sh"],
  full: [
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
  ],
  "healthcheck-none": ["FROM minimal:1", "HEALTHCHECK NONE"],
  "shell-form": ["FROM minimal:1", "STOPSIGNAL 9", "HEALTHCHECK CMD true", "CMD echo hi"],
  "shell-form-entrypoint": ["FROM minimal:1", "ENTRYPOINT exec sh", "STOPSIGNAL SIGRTMIN+3"],
  "power-shell": ["FROM minimal:1", 'SHELL ["powershell", "-Command"]', "CMD echo hi"],
  "user-by-name": ["FROM minimal:1", "USER nobody:users", "WORKDIR /a/../b"],
  "many-ports": ["FROM minimal:1", "EXPOSE 1000-1003/tcp 9/udp"],
  "volume-as-list": ["FROM minimal:1", 'VOLUME ["/a b", "/c"]'],
  "empty-command": ["FROM full:1", "CMD []", "ENTRYPOINT []"],
  "onbuild-child": ["FROM full:1", "LABEL child=yes"],
  "no-layers": ["FROM scratch", "LABEL only=this"],
};

/** Changes to the config of `minimal:1`, by name, for images that no Dockerfile makes: they are loaded as `loaded:NAME`. */
export const configChanges: Readonly<Record<string, (config: Config) => Config>> = {
  // A member that is undefined is not written.
  "no-config": (image) => ({
    ...image,
    config: undefined,
    container_config: undefined,
    container: undefined,
  }),
  arm: (image) => ({
    ...image,
    created: undefined,
    architecture: "arm",
    variant: "v7",
    "os.version": "6.1",
    author: "Jane Doe",
    docker_version: "",
  }),
  arm64: (image) => ({ ...image, architecture: "arm64", variant: "v8" }),
  "zero-time": (image) => ({ ...image, created: "0001-01-01T00:00:00Z" }),
  "old-members": (image) => ({
    ...image,
    config: {
      ...Object(image["config"]),
      ArgsEscaped: true,
      NetworkDisabled: true,
      MacAddress: "02:00:00:00:00:01",
      StopTimeout: 7,
      ExposedPorts: { 8080: {} },
    },
  }),
};

/** An image config as JSON. */
export type Config = Readonly<Record<string, unknown>>;
