/** Why a file of `core`, `reader`, `convert` or `cli` has less than 95 % of its lines or branches run by tests. */
export const reasons = {};
