/** Windows Server 2022, the first whose containers run on later builds too. */
const stableBuild = 20_348;

/** Whether a Windows image runs on a build of Windows. What either does not say clearly is no hindrance. */
export function fitsWindows(image: string | undefined, machine: string | undefined): boolean {
  const [wanted, host] = [parseVersion(image), parseVersion(machine)];
  if (wanted === undefined || host === undefined) return true;
  if (wanted.major !== host.major || wanted.minor !== host.minor) return false;
  if (host.build < stableBuild) return wanted.build === host.build;
  return wanted.build >= stableBuild && wanted.build <= host.build;
}

interface WindowsVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
}

/** `10.0.20348.707` or `10.0.20348`. */
function parseVersion(text: string | undefined): WindowsVersion | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,5})(?:\.|$)/.exec(text ?? "");
  if (parts === null) return undefined;
  const [major = 0, minor = 0, build = 0] = parts.slice(1).map(Number);
  return major <= 255 && minor <= 255 && build <= 65_535 ? { major, minor, build } : undefined;
}
