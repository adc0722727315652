import type { Cost, EngineFailure, Task } from './engine.ts';

export type TaskCheck = {
  task: Task['kind'];
  statements: number;
  held: number;
  milliseconds: number;
  cost: Cost;
};

/** What came of asking an engine each task once, for whoever sets the bot up. */
export type LiveCheck = {
  /** The model that answered, by the provider's word; null where none did. */
  model: string | null;
  tasks: TaskCheck[];
  cost: Cost;
  /** Why it ended early; null where all tasks were answered. */
  failure: EngineFailure | null;
};
