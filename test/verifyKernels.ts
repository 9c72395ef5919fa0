/** Has every kernel program that a test compiles checked against the rules of the kernel language first. */
import { inspectKernels, verifyKernels } from '@pullback/core'

inspectKernels(verifyKernels)
