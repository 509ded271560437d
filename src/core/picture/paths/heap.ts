interface Entry {
  readonly value: number;
  readonly priority: number;
}

export interface Heap {
  push(value: number, priority: number): void;
  /** Takes out the entry with the lowest priority. */
  pop(): Entry | undefined;
}

/** A binary heap: the search for a way takes the cheapest state thousands of times. */
export function createHeap(): Heap {
  const entries: Entry[] = [];
  const swap = (a: number, b: number): void => {
    const [x, y] = [entries[a], entries[b]];
    if (x === undefined || y === undefined) return;
    entries[a] = y;
    entries[b] = x;
  };
  const priority = (index: number): number => entries[index]?.priority ?? Infinity;
  return {
    push(value, priorityOfValue) {
      entries.push({ value, priority: priorityOfValue });
      for (let index = entries.length - 1; index > 0;) {
        const parent = (index - 1) >> 1;
        if (priority(parent) <= priority(index)) break;
        swap(parent, index);
        index = parent;
      }
    },
    pop() {
      const [first] = entries;
      const last = entries.pop();
      if (first === undefined || last === undefined || entries.length === 0) return first;
      entries[0] = last;
      for (let index = 0; ;) {
        const left = 2 * index + 1;
        const child = priority(left + 1) < priority(left) ? left + 1 : left;
        if (priority(child) >= priority(index)) break;
        swap(child, index);
        index = child;
      }
      return first;
    },
  };
}
