// Generated from schema/*.schema.json by "pnpm generate". Do not edit.

/** The annotated schema, self-contained, as JSON. */
export const source: string = String.raw`{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:imagekin:oci-image:config",
 "title": "OciImageConfig",
 "description": "What an image is and how to run it; its digest is the image's id (\u0060application/vnd.oci.image.config.v1+json\u0060, and Docker's \u0060application/vnd.docker.container.image.v1+json\u0060).",
 "x-source": "opencontainers/image-spec config.md (any optional member may be null), schema/config-schema.json (which lets only four be null); moby/docker-image-spec spec.md",
 "x-detect": [
  {
   "rootfs": true,
   "architecture": true
  },
  {
   "rootfs": true,
   "os": true
  },
  {
   "architecture": true,
   "os": true,
   "history": "array"
  }
 ],
 "type": "object",
 "properties": {
  "created": {
   "description": "When the image was made.",
   "anyOf": [
    {
     "$ref": "#/$defs/Timestamp"
    },
    {
     "type": "null"
    }
   ]
  },
  "author": {
   "description": "Who made the image and looks after it.",
   "type": [
    "string",
    "null"
   ]
  },
  "architecture": {
   "description": "Processor, by the words of GOARCH, such as \u0060amd64\u0060.",
   "type": "string"
  },
  "os": {
   "description": "Operating system, by the words of GOOS, such as \u0060linux\u0060.",
   "type": "string"
  },
  "os.version": {
   "description": "Version of the operating system that the image needs, such as a Windows build.",
   "type": [
    "string",
    "null"
   ]
  },
  "os.features": {
   "description": "Features that the operating system must have, such as \u0060win32k\u0060 of Windows.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "type": "string"
   }
  },
  "variant": {
   "description": "Variant of the processor, such as \u0060v7\u0060 of \u0060arm\u0060.",
   "type": [
    "string",
    "null"
   ]
  },
  "config": {
   "description": "How to run the image, where who runs it says nothing else.",
   "anyOf": [
    {
     "$ref": "#/$defs/RunConfig"
    },
    {
     "type": "null"
    }
   ]
  },
  "rootfs": {
   "description": "The layers, by their content.",
   "$ref": "#/$defs/RootFs"
  },
  "history": {
   "description": "How the image came to be, the oldest step first; steps without \u0060empty_layer\u0060 are the layers, in order.",
   "type": [
    "array",
    "null"
   ],
   "items": {
    "$ref": "#/$defs/HistoryEntry"
   }
  },
  "id": {
   "description": "Left over from the first image format; mostly empty.",
   "type": [
    "string",
    "null"
   ],
   "x-dialect": "docker"
  },
  "parent": {
   "description": "Image that this one was built from, in the engine that built it.",
   "type": [
    "string",
    "null"
   ],
   "x-dialect": "docker"
  },
  "comment": {
   "description": "What was said of the image when it was committed or imported.",
   "type": [
    "string",
    "null"
   ],
   "x-dialect": "docker"
  },
  "container": {
   "description": "Container that the last step was built in.",
   "type": [
    "string",
    "null"
   ],
   "x-dialect": "docker"
  },
  "container_config": {
   "description": "How the container of the last build step was run; no reader uses it.",
   "type": [
    "object",
    "null"
   ],
   "additionalProperties": true,
   "x-secret": true,
   "x-dialect": "docker"
  },
  "docker_version": {
   "description": "Version of the engine that built the image.",
   "type": [
    "string",
    "null"
   ],
   "x-dialect": "docker"
  }
 },
 "required": [
  "architecture",
  "os",
  "rootfs"
 ],
 "$defs": {
  "Digest": {
   "x-scalar": "digest",
   "description": "A digest: the algorithm, a colon, and the digest's text.",
   "type": "string",
   "pattern": "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$"
  },
  "Healthcheck": {
   "description": "How to find out whether a program is well.",
   "type": "object",
   "properties": {
    "Test": {
     "description": "The command: after \u0060CMD\u0060 its arguments, after \u0060CMD-SHELL\u0060 one text for the shell; \u0060[\"NONE\"]\u0060 for no check, empty for that of the base image.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-secret": true
    },
    "Interval": {
     "description": "Nanoseconds between checks. 0 or absent for that of the base image.",
     "type": [
      "integer",
      "null"
     ]
    },
    "Timeout": {
     "description": "Nanoseconds after which a check has failed. 0 or absent for that of the base image.",
     "type": [
      "integer",
      "null"
     ]
    },
    "StartPeriod": {
     "description": "Nanoseconds at the start during which failures do not count. 0 or absent for that of the base image.",
     "type": [
      "integer",
      "null"
     ]
    },
    "StartInterval": {
     "description": "Nanoseconds between checks during the start. 0 or absent for that of the base image.",
     "type": [
      "integer",
      "null"
     ]
    },
    "Retries": {
     "description": "Failures in a row after which the program is not well. 0 or absent for that of the base image.",
     "type": [
      "integer",
      "null"
     ]
    }
   }
  },
  "HistoryEntry": {
   "description": "One step in the making of an image.",
   "type": "object",
   "properties": {
    "created": {
     "description": "When the step was done.",
     "anyOf": [
      {
       "$ref": "#/$defs/Timestamp"
      },
      {
       "type": "null"
      }
     ]
    },
    "created_by": {
     "description": "Command that made the layer.",
     "type": [
      "string",
      "null"
     ],
     "x-secret": true
    },
    "author": {
     "description": "Who did the step.",
     "type": [
      "string",
      "null"
     ]
    },
    "comment": {
     "description": "What was said of the step, such as the builder's name.",
     "type": [
      "string",
      "null"
     ]
    },
    "empty_layer": {
     "description": "True for a step that made no layer.",
     "type": [
      "boolean",
      "null"
     ]
    }
   }
  },
  "RootFs": {
   "description": "The layers of an image, by their content.",
   "type": "object",
   "properties": {
    "type": {
     "description": "Always \u0060layers\u0060.",
     "const": "layers"
    },
    "diff_ids": {
     "description": "Digests of the layers' uncompressed archives, the base first. Absent or null in images without layers.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/$defs/Digest"
     },
     "x-source": "config.md; stricter than schema/config-schema.json, which takes any text, and laxer for images without layers: Docker Engine leaves it out, BuildKit writes null"
    }
   },
   "required": [
    "type"
   ]
  },
  "RunConfig": {
   "description": "How to run an image.",
   "type": "object",
   "properties": {
    "User": {
     "description": "User, and after a colon the group, by name or number; empty for the superuser.",
     "type": [
      "string",
      "null"
     ]
    },
    "ExposedPorts": {
     "description": "Ports to open, as \u0060port\u0060, \u0060port/tcp\u0060 or \u0060port/udp\u0060; the values are empty.",
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "type": "object"
     }
    },
    "Env": {
     "description": "Environment, as \u0060NAME=value\u0060; a value may hold line breaks.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string",
      "pattern": "^[^=]+="
     },
     "x-secret": true,
     "x-source": "schema/validator.go, which also refuses a line break in a value"
    },
    "Entrypoint": {
     "description": "Program and first arguments; \u0060[\"\"]\u0060 in an image takes that of its base away.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-secret": true
    },
    "Cmd": {
     "description": "Arguments to the entry point, or without one the program and its arguments.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-secret": true
    },
    "Volumes": {
     "description": "Paths whose content outlives a container; the values are empty.",
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "type": "object"
     }
    },
    "WorkingDir": {
     "description": "Directory that the program starts in.",
     "type": [
      "string",
      "null"
     ]
    },
    "Labels": {
     "description": "Words about the image, by key.",
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "type": "string"
     },
     "x-secret": true
    },
    "StopSignal": {
     "description": "Signal that asks the program to end, as \u0060SIGNAME\u0060 or a number.",
     "type": [
      "string",
      "null"
     ]
    },
    "ArgsEscaped": {
     "description": "On Windows: the command is one text that is escaped already.",
     "type": [
      "boolean",
      "null"
     ],
     "deprecated": true
    },
    "Memory": {
     "description": "Memory limit in bytes; reserved, for the sake of old images.",
     "type": [
      "integer",
      "null"
     ]
    },
    "MemorySwap": {
     "description": "Limit of memory and swap in bytes, -1 for no swap; reserved.",
     "type": [
      "integer",
      "null"
     ]
    },
    "CpuShares": {
     "description": "Share of the processor, relative to other containers; reserved.",
     "type": [
      "integer",
      "null"
     ]
    },
    "Healthcheck": {
     "description": "How an engine finds out whether the program is well; reserved in OCI, defined by Docker.",
     "anyOf": [
      {
       "$ref": "#/$defs/Healthcheck"
      },
      {
       "type": "null"
      }
     ],
     "x-source": "moby/docker-image-spec spec.md; schema/config-schema.json does not describe it"
    },
    "OnBuild": {
     "description": "Docker's: build steps to be done by images that are built on this one.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-source": "moby/docker-image-spec specs-go/v1/image.go; schema/config-schema.json does not describe it",
     "x-secret": true
    },
    "Shell": {
     "description": "Docker's: the shell that commands written as one text are run with.",
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-source": "moby/docker-image-spec specs-go/v1/image.go; schema/config-schema.json does not describe it"
    },
    "Hostname": {
     "description": "Host name of the container that the image was built in.",
     "type": [
      "string",
      "null"
     ],
     "x-dialect": "docker"
    },
    "Domainname": {
     "description": "Domain name of that container.",
     "type": [
      "string",
      "null"
     ],
     "x-dialect": "docker"
    },
    "AttachStdin": {
     "description": "Whether standard input was attached to it.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "AttachStdout": {
     "description": "Whether standard output was attached to it.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "AttachStderr": {
     "description": "Whether standard error was attached to it.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "Tty": {
     "description": "Whether it had a terminal.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "OpenStdin": {
     "description": "Whether its standard input was open.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "StdinOnce": {
     "description": "Whether its standard input closed after the first client.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "Image": {
     "description": "Image that it was made from.",
     "type": [
      "string",
      "null"
     ],
     "x-dialect": "docker"
    },
    "NetworkDisabled": {
     "description": "Whether it had no network.",
     "type": [
      "boolean",
      "null"
     ],
     "x-dialect": "docker"
    },
    "MacAddress": {
     "description": "Its network address.",
     "type": [
      "string",
      "null"
     ],
     "x-dialect": "docker"
    },
    "StopTimeout": {
     "description": "Seconds that it was given to end.",
     "type": [
      "integer",
      "null"
     ],
     "x-dialect": "docker"
    }
   }
  },
  "Timestamp": {
   "x-scalar": "timestamp",
   "description": "A date and time, as RFC 3339 writes it.",
   "examples": [
    "2026-02-28T23:59:59.123456789Z"
   ],
   "type": "string",
   "pattern": "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$"
  }
 }
}`;
