/**
 * Something in the input that has to be put right by hand. It is told in plain words, without a
 * trace, and whoever throws it has changed nothing.
 */
export class Refusal extends Error {
  /** @param {string[]} problems one sentence or two each, with place and advice */
  constructor(problems) {
    super(problems.join('\n'));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

const listed = 20;

/**
 * Runs the work of a command. A refusal is printed and ends the process with exit code 1.
 * @param {() => unknown} work
 */
export async function runCommand(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problems } = error;
    console.error(`Nothing was changed. ${problems.length === 1 ? 'The problem:' : 'Problems:'}`);
    for (const problem of problems.slice(0, listed)) console.error(`- ${problem}`);
    if (problems.length > listed) console.error(`- and ${problems.length - listed} more.`);
    process.exitCode = 1;
  }
}
