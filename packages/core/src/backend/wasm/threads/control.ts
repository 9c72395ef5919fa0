/**
 * The words through which threads share out work. Those in a program's memory are read and written by its code; those
 * of the crew, in a memory of their own, by JavaScript.
 */

/**
 * Byte addresses in the memory of a program with parts, below its first buffer.
 *
 * - `claim`, 64 bits: from the top the program's number, and of the parts that nobody has begun the end and the first,
 *   with 32, 16 and 16 bits. Whoever exchanges it for one part less has that part to do. With the number in it, code of
 *   one program never takes a part of another that runs in the same memory.
 * - `job`: the function whose parts they are.
 * - `done`: parts that are finished.
 * - `parked`: threads that sleep while this program runs.
 * - `failed`: not 0 when a thread has failed at a part.
 */
export const WORD = { claim: 8, job: 16, done: 20, parked: 24, failed: 28 } as const

/** Parts of one kernel must be fewer than this. */
export const MOST_PARTS: number = 2 ** 16

/**
 * Positions in the crew's words: `bell` counts the calls to wake up, `current` is the number of the program that runs,
 * `parked` the threads that sleep. From `mail` and `serving` on stand for each thread, every `each` words, how many
 * messages it was sent, and whether it may take a part now.
 */
export const CREW = { bell: 0, current: 1, parked: 2, mail: 3, serving: 4, each: 2 } as const
