/** Ends a build by its message alone: what is wrong has been printed, and where in the program it ended helps nobody. */
export class BuildStopped extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildStopped';
    this.stack = message;
  }
}
