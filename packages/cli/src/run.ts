import { exitCodes, type ExitCode } from "./exit-code.ts";
import { ClosedPipeError, type Io } from "./io.ts";

/** Runs the program: picks the command, and turns whatever is thrown into one line and an exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof ClosedPipeError) return exitCodes.ok;
    const { reportError } = await import("./report-error.ts");
    return reportError(error, io);
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const { commands, mainHelp } = await import("./commands/index.ts");
  switch (name) {
    case undefined:
      await io.stderr.write(mainHelp);
      return exitCodes.usage;
    case "--help":
    case "-h":
      await io.stdout.write(mainHelp);
      return exitCodes.ok;
    case "--version":
    case "-v": {
      const { readVersion } = await import("./read-version.ts");
      await io.stdout.write(`${await readVersion()}\n`);
      return exitCodes.ok;
    }
    default: {
      const entry = commands.find((candidate) => candidate.name === name);
      if (entry === undefined) {
        const { unknownCommand } = await import("./report-error.ts");
        throw unknownCommand(
          name,
          commands.map((candidate) => candidate.name),
        );
      }
      const command = await entry.load();
      const end = rest.indexOf("--");
      const options = end < 0 ? rest : rest.slice(0, end);
      if (options.includes("--help") || options.includes("-h")) {
        await io.stdout.write(command.help);
        return exitCodes.ok;
      }
      return command.run(rest, io);
    }
  }
}
