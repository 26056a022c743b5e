// An entry of its own: only those who read YAML load its parser.
export { readYaml } from "./read-yaml.ts";
